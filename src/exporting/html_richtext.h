// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QString>

namespace motebok {

/// Text for an HTML file: markup characters written as references, characters HTML does not allow left out.
QString htmlEscaped(const QString &text);

/// The target as it may stand in `href`, or an empty string: only http, https, mailto and tel lead anywhere.
QString safeTarget(const QString &link);

/// What may stand at the place the text goes to.
struct RichTextPlace {
    enum class Headings { Allowed, AsParagraphs };  ///< HTML allows no heading in <th>
    int headingLevel = 3;                           ///< of the sub-headings
    Headings headings = Headings::Allowed;
};

/// The text as HTML5. A single paragraph comes bare, without <p>, when `isBareParagraph()`.
QString htmlOf(const RichText &text, const RichTextPlace &place);

/// Whether htmlOf() gives inline content only; its container then carries the direction of writing.
bool isBareParagraph(const RichText &text);

/// ` dir="rtl"` where the text begins in a script that runs from right to left, else nothing.
QString directionAttribute(const QString &text);

}  // namespace motebok
