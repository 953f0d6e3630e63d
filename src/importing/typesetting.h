// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

namespace motebok {

/// What typesetting left in a text that was copied from a finished page is taken out again: letters that were drawn as
/// one (ﬁ), soft hyphens that are not seen.
QString withoutTypesetting(const QString &text);
RichText withoutTypesetting(const RichText &text);

/// The paragraphs of a text whose lines were broken by the width of a page, as a PDF or a mail in plain text has them:
/// a line goes on in the next one where its first word would not have fitted, or where a word or sentence was cut.
/// Blank lines, list markers and rows of cells part paragraphs. A text whose lines were ended by somebody stays as it
/// is.
QString unwrapped(const QString &text);

}  // namespace motebok
