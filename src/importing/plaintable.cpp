// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/plaintable.h"

#include "importing/runs.h"
#include "importing/tablekind.h"

#include <algorithm>

namespace motebok {

namespace {

bool isLabel(const RichText &cell)
{
    const bool bold = std::all_of(cell.blocks().begin(), cell.blocks().end(),
                                  [](const Block &block) { return isAllBold(block.runs); });
    return cell.isEmpty() || bold || oneLine(cell).endsWith(u':');
}

bool isHeader(const SourceRow &row)
{
    return !cellWords(row).isEmpty() && std::all_of(row.cells.begin(), row.cells.end(), isLabel);
}

}  // namespace

PlainTable plainTable(const QList<SourceRow> &rows)
{
    PlainTable table;
    qsizetype width = 0;
    for (const SourceRow &row : rows)
        width = std::max(width, cellWords(row).size());
    for (const SourceRow &row : rows) {
        PlainRow plain{newId(), row.cells.mid(0, width)};
        while (plain.cells.size() < width)
            plain.cells.append(RichText());
        table.rows.append(plain);
    }
    if (rows.size() > 1 && isHeader(rows.first()))
        table.header = PlainTable::Header::FirstRow;
    return table;
}

}  // namespace motebok
