// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>

namespace motebok::look {

/// What the page is set with: one grid, one type scale. Lengths are pixels at 100 %, which Qt scales with the screen;
/// sizes of type are shares of the desktop's own, which the user zooms. Colours are roles of the palette.

constexpr int half = 4;     ///< inside a thing
constexpr int gap = 8;      ///< between things that belong together
constexpr int wide = 16;    ///< above and below the page
constexpr int wider = 24;   ///< before a section, beside the page
constexpr int button = 26;  ///< a row's own buttons
constexpr int mark = 3;     ///< the bar beside what is current
constexpr int gutter = mark + half;
constexpr int indent = 20;         ///< a level of sub-items
constexpr int widest = 1500;       ///< of the page: longer lines are hard to read
constexpr int stackedBelow = 860;  ///< of the page: narrower than this, cells stand under each other
constexpr int cellMargin = 6;      ///< around the text of a cell

constexpr double title = 1.6;
constexpr double heading = 1.2;
constexpr double small = 0.85;

constexpr float lineStrength = 0.18F;  ///< of the lines of a table, as a share of the colour of the text
constexpr float tintStrength = 0.07F;  ///< of the colour behind what is current

/// What an empty field says must be readable in dark colours too: Qt 6.4 leaves it black. Called when the colours
/// change.
void keepHintsReadable();

inline QFont scaled(QFont font, double share, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(font.pointSizeF() * share);
    font.setWeight(weight);
    return font;
}

}  // namespace motebok::look
