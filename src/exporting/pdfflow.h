// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pdfcanvas.h"

#include <vector>

namespace motebok::pdf {

/// A label hanging to the left of a line: a list item's, a fact's.
struct FlowLabel {
    TaggedParagraph paragraph;
    double x = 0;
};

/// One line of a column of text.
struct FlowLine {
    TaggedParagraph paragraph;
    int line = 0;       ///< in its paragraph
    int lineCount = 1;  ///< of its paragraph
    double height = 0;
    double before = 0;  ///< space above, not used at the column's top
    double x = 0;
    bool keepWithNext = false;
    std::vector<FlowLabel> labels;
};

/// Text of one column, to be cut into pages.
using Flow = std::vector<FlowLine>;

/// What goes on one page: lines up to, not with, `end`.
struct Fit {
    int end = 0;
    double height = 0;
};

/// Nice: at least two lines of a paragraph on either side of the cut, and no heading at the foot. Anywhere: for when
/// that would move nothing.
enum class Cut { Nice, Anywhere };

/// The lines from `from` that fit in `room`; end == from if none do.
Fit fit(const Flow &flow, int from, double room, Cut cut = Cut::Nice);

/// Of the lines from `from` to the end, laid at a column's top.
double heightOf(const Flow &flow, int from = 0);

/// The least room in which a nice cut leaves something.
double leadHeight(const Flow &flow);

/// Draws the lines from `from` to `end` below each other.
void draw(Canvas &canvas, const Flow &flow, int from, int end, double x, double top, DrawAs as = DrawAs::Content);

}  // namespace motebok::pdf
