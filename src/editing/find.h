// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edits.h"

namespace motebok {

/// What one looks for. Letters are compared as letters: å is not a, however it is composed. A space finds a no-break
/// space too.
struct Search {
    enum class Case { Ignored, Matters };
    enum class Words { Any, Whole };

    QString text;
    Case letterCase = Case::Ignored;
    Words words = Words::Any;

    bool operator==(const Search &) const = default;
};

/// A place where it stands: `length` characters from `position` on, both as in RichText::plainText() and in the cell.
struct Hit {
    CellAddress cell;
    int position = 0;
    int length = 0;

    bool operator==(const Hit &) const = default;
};

struct Hits {
    QList<Hit> shown;      ///< in reading order
    qsizetype hidden = 0;  ///< how many more stand in hidden columns
};

/// All places in a meeting; none overlap. Nothing is found for an empty text. Time is linear in the text.
Hits findAll(const Meeting &meeting, const Search &search);

/// The places in one text.
QList<Hit> findIn(const RichText &text, const CellAddress &cell, const Search &search);

namespace edits {

/// Puts `words` in the place of those hits where `search` still stands; the new words take the look of the old, and
/// typed values beside the text (date, place, names) are read again. The cursor goes after the first one replaced.
/// Hits must be in order within their cell.
Outcome replace(Meeting &meeting, const QList<Hit> &hits, const Search &search, const QString &words,
                const AttendanceWords &attendance);

}  // namespace edits

}  // namespace motebok
