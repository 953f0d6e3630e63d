// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motebok {

/// Whether a sentence ends with the last character of `text` that is no blank: a full stop, question or exclamation
/// mark, with quotes or brackets after it. Not after abbreviations ("bl.a.", "kl.", "nr.", "t.d."), ordinals and days
/// ("13. januar"), initials ("A. Vik") and three points; where a word may be either ("osv."), it is taken for an
/// abbreviation.
bool endsSentence(QStringView text);

struct TextRange {
    qsizetype from = 0;
    qsizetype length = 0;

    qsizetype end() const { return from + length; }
    bool operator==(const TextRange &) const = default;
};

/// The sentence of `text` that `position` stands in, without the blanks around it. Lines are never joined: '\n' ends a
/// sentence. Between two sentences it is the one before; length 0 when there is none.
TextRange sentenceAt(const QString &text, qsizetype position);

}  // namespace motebok
