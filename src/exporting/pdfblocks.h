// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pdfflow.h"

namespace motebok::pdf {

/// How the blocks of one column are set.
struct BlockStyle {
    TextStyle text;
    double width = 0;
    double indent = 0;
    int subHeadingLevel = 2;  ///< of the sub-headings' tags; 0: they are paragraphs
};

/// Turns rich text into lines and, at the same time, into elements of the structure tree.
class BlockSetter {
public:
    BlockSetter(Shaper &shaper, StructureTree &tree) : shaper_(shaper), tree_(tree) {}

    /// The blocks as elements under `parent`.
    Flow set(const RichText &text, ElementId parent, const BlockStyle &style);

    /// One paragraph as the content of an element of its own.
    Flow setParagraph(const QString &text, Tag tag, ElementId parent, const BlockStyle &style);

    /// "Dato: 27. oktober": a bold label, to the left of the words if `labelWidth` leaves room for it, else in the line
    /// before them. One paragraph, where the text does not begin with a list.
    Flow setLabelled(const QString &label, const RichText &text, ElementId parent, const BlockStyle &style,
                     double labelWidth);

    double labelWidth(const QString &label, const TextStyle &style) const;

private:
    Shaper &shaper_;
    StructureTree &tree_;
};

}  // namespace motebok::pdf
