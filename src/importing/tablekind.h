// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/source.h"

namespace motebok {

/// What a row says its table is, if it is a header row.
enum class TableKind { Items, Participants, Plain };
TableKind tableKindOfHeader(const SourceRow &row);

/// Whether the two rows have the same words.
bool sameWords(const SourceRow &one, const SourceRow &other);

/// The words of each cell on one line.
QStringList cellWords(const SourceRow &row);

/// "1.", "12/26", "PS 3/26", "3.1", "Sak 4", "b)": what stands in a column of numbers.
bool looksLikeItemNumber(const QString &words);

/// "Side 2 av 5", "- 2 -": what a page break leaves between two rows.
bool looksLikePageNumber(const QString &words);

}  // namespace motebok
