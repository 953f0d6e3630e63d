// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Every measure and colour of the printed page, in one place. Lengths are points (1/72 inch); y grows downwards.
namespace motebok::pdf {

using Rgb = quint32;  ///< 0xRRGGBB

namespace page {
constexpr double width = 595.276;  ///< A4, 210 mm
constexpr double height = 841.890;
constexpr double left = 53.86;  ///< 19 mm
constexpr double right = 53.86;
constexpr double top = 51.02;     ///< 18 mm
constexpr double bottom = 59.53;  ///< 21 mm, with the page number in it
constexpr double textWidth = width - left - right;
constexpr double textBottom = height - bottom;
constexpr double footerTop = height - 40;
}  // namespace page

namespace size {
constexpr double text = 9.5;
constexpr double title = 17;
constexpr double heading = 12.5;
constexpr double subHeading = 10.5;
constexpr double preformatted = 8.5;
constexpr double tableHeader = 8.5;
constexpr double footer = 8;
constexpr double watermark = 120;
}  // namespace size

namespace space {
constexpr double leading = 1.36;  ///< line height, in font sizes
constexpr double paragraph = 4;   ///< between paragraphs
constexpr double listItem = 1.5;  ///< between the items of a list
constexpr double fact = 2.5;      ///< between facts, and between closing lines
constexpr double block = 9;       ///< between the document's blocks
constexpr double headingAbove = 15;
constexpr double headingBelow = 5;
constexpr double titleBelow = 9;
constexpr double listIndent = 12;    ///< a level of a list, where there is room
constexpr double labelGap = 4;       ///< between a list label and its text
constexpr double factLabelGap = 9;   ///< between a fact's label and its words
constexpr double widestLabel = 110;  ///< a wider fact label stands in the line with its words
constexpr double rowLevel = 8;       ///< indent of a sub-item's first cell
constexpr double wholeRow = 140;     ///< a lower row is not split over pages
}  // namespace space

namespace table {
constexpr double padX = 5.5;
constexpr double padY = 4.5;
constexpr double rule = 0.5;  ///< thickness
}  // namespace table

namespace colour {
constexpr Rgb text = 0x16191d;
constexpr Rgb link = 0x0b4a8f;    ///< 8.6 : 1 on white
constexpr Rgb footer = 0x50565e;  ///< 7.3 : 1 on white
constexpr Rgb rule = 0xc3c9d0;
constexpr Rgb headerRule = 0x8a949f;
constexpr Rgb headerFill = 0xecf0f4;
constexpr Rgb watermark = 0xf0f2f4;  ///< text on it keeps its contrast
constexpr Rgb action = 0xfbf4dc;     ///< behind the words of an action
}  // namespace colour

}  // namespace motebok::pdf
