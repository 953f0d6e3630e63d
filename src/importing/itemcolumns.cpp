// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/itemcolumns.h"

#include "domain/meeting.h"
#include "language/reading.h"

#include <algorithm>

namespace motebok {

namespace {

bool has(const QList<ItemColumn> &columns, ItemCell cell)
{
    return std::any_of(columns.begin(), columns.end(), [cell](const ItemColumn &c) { return c.cell == cell; });
}

/// "Nr" beside "Sak": the second holds words.
void readSecondNumber(QList<ItemColumn> &columns)
{
    if (has(columns, ItemCell::Topic))
        return;
    for (ItemColumn &column : columns) {
        if (column.cell == ItemCell::Extra && itemCellForLabel(column.label) == ItemCell::Number) {
            column.cell = ItemCell::Topic;
            return;
        }
    }
}

/// The four cells follow each other in this order; a missing one goes behind the last of those before it.
void addMissing(QList<ItemColumn> &columns)
{
    for (ItemColumn missing : defaultItemColumns(LanguageForm::Nynorsk)) {
        if (has(columns, missing.cell))
            continue;
        missing.shown = false;
        qsizetype at = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).cell < missing.cell)
                at = i + 1;
        }
        columns.insert(at, missing);
    }
}

}  // namespace

QList<ItemColumn> itemColumnsFor(const QStringList &labels)
{
    QList<ItemColumn> columns;
    for (const QString &label : labels) {
        const ItemCell cell = itemCellForLabel(label).value_or(ItemCell::Extra);
        columns.append({newId(), has(columns, cell) ? ItemCell::Extra : cell, label, true});
    }
    readSecondNumber(columns);
    if (!columns.isEmpty() && columns.first().label.isEmpty() && !has(columns, ItemCell::Number))
        columns.first().cell = ItemCell::Number;
    addMissing(columns);
    return columns;
}

}  // namespace motebok
