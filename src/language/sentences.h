// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

namespace motebok {

/// Whether a sentence ends with the last character of `text` that is no blank: a full stop, question or exclamation
/// mark, with quotes or brackets after it. Not after abbreviations ("bl.a.", "kl.", "nr.", "t.d."), ordinals and days
/// ("13. januar"), initials ("A. Vik") and three points; where a word may be either ("osv."), it is taken for an
/// abbreviation.
bool endsSentence(QStringView text);

/// The sentence of `text` that `position` stands in, without the blanks around it. Lines are never joined: '\n' ends a
/// sentence. Between two sentences it is the one before; length 0 when there is none.
TextSpan sentenceAt(const QString &text, qsizetype position);
/// All of them in their order, in one walk.
QList<TextSpan> sentencesIn(const QString &text);

}  // namespace motebok
