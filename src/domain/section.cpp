// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/section.h"

#include <algorithm>

namespace motebok {

RichText cellText(const AgendaItem &item, const ItemColumn &column)
{
    switch (column.cell) {
        case ItemCell::Number:
            return RichText::fromPlain(item.number);
        case ItemCell::Topic:
            return item.topic;
        case ItemCell::Minutes:
            return item.minutes;
        case ItemCell::Conclusion:
            return item.conclusion;
        case ItemCell::Extra:
            return item.extra.value(column.id);
    }
    return {};
}

void setCellText(AgendaItem &item, const ItemColumn &column, const RichText &text)
{
    switch (column.cell) {
        case ItemCell::Number:
            item.number = text.plainText();
            break;
        case ItemCell::Topic:
            item.topic = text;
            break;
        case ItemCell::Minutes:
            item.minutes = text;
            break;
        case ItemCell::Conclusion:
            item.conclusion = text;
            break;
        case ItemCell::Extra:
            if (text.isEmpty())
                item.extra.remove(column.id);
            else
                item.extra.insert(column.id, text);
            break;
    }
}

RichText cellText(const Participant &row, const ParticipantColumn &column)
{
    if (column.field == ParticipantField::Attendance)
        return RichText::fromPlain(row.attendance.words);
    return row.cells.value(column.id);
}

bool goesOn(const AgendaItem &item)
{
    return item.number.isEmpty() && item.topic.isEmpty();
}

qsizetype endOfItem(const QList<AgendaItem> &items, qsizetype index)
{
    const int level = items[index].level;
    qsizetype end = index + 1;
    // A row on a level above goes on with the item there.
    while (end < items.size() && (items[end].level > level || (items[end].level == level && goesOn(items[end]))))
        ++end;
    return end;
}

const ParticipantColumn *findColumn(const ParticipantTable &table, ParticipantField field)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [field](const ParticipantColumn &column) { return column.field == field; });
    return found == table.columns.end() ? nullptr : &*found;
}

const ItemColumn *findColumn(const ItemTable &table, ItemCell cell)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [cell](const ItemColumn &column) { return column.cell == cell; });
    return found == table.columns.end() ? nullptr : &*found;
}

}  // namespace motebok
