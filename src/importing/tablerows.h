// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/section.h"
#include "importing/itemtable.h"
#include "importing/parts.h"

namespace motebok {

/// A table with what there was to tell about its rows.
template <typename Table>
struct TakenTable {
    Table table;
    QList<SourceLine> between;  ///< lines that stood between its rows and belong to none: page numbers above all
    QStringList warnings;
};

/// The table of items whose header row is here: its rows up to the next table, line or closing row, page breaks,
/// repeated header rows and page numbers passed over.
TakenTable<ItemTable> takeItemTable(Parts &parts);
/// The same where the rows go on with the columns of a table above, without a header row of their own.
TakenTable<ItemTable> takeMoreItems(Parts &parts, const QList<ItemColumn> &columns);
/// The participants whose header row is here, by the same rules.
TakenTable<ParticipantTable> takeParticipantTable(Parts &parts);
/// The rows from here on that are one table nothing else fits; the row here is one of them.
PlainTable takePlainTable(Parts &parts);

}  // namespace motebok
