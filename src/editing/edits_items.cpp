// SPDX-License-Identifier: GPL-3.0-or-later
// Items among items: their order, their levels and the numbers proposed for them.
#include "editing/rows.h"

#include <algorithm>

namespace motebok::edits {

namespace {

/// The section and the place in it of an item; a section of -1 when there is none.
struct Place {
    qsizetype section = -1;
    qsizetype index = -1;
};

Place placeOf(const Meeting &meeting, const Id &item)
{
    for (qsizetype s = 0; s < meeting.sections.size(); ++s) {
        const ItemTable *table = meeting.sections[s].items();
        const qsizetype index = table ? indexOf(table->items, item) : -1;
        if (index >= 0)
            return {s, index};
    }
    return {};
}

/// Whether the number is the one the scheme would have given it there: nobody chose it.
bool isProposed(ItemTable table, qsizetype index, const NumberingScheme &scheme, std::optional<QDate> date)
{
    const QString number = std::exchange(table.items[index].number, QString());
    return !number.isEmpty() && number == proposedNumber(table, int(index), scheme, date, table.items[index].level);
}

/// Levels of a row of items that has got another place: none more than one under the one above.
void settleLevels(QList<AgendaItem> &items, qsizetype from, qsizetype end)
{
    const int deepest = from > 0 ? items[from - 1].level + 1 : 0;
    const int shift = std::min(0, deepest - items[from].level);
    for (qsizetype i = from; i < end; ++i)
        items[i].level = std::max(0, items[i].level + shift);
}

/// The other table's column for one of an item's table; -1 when it has none.
qsizetype columnLike(const ItemColumn &column, const ItemTable &table)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&column](const ItemColumn &other) {
        return column.cell == ItemCell::Extra ? other.id == column.id : other.cell == column.cell;
    });
    return found == table.columns.end() ? -1 : found - table.columns.begin();
}

/// The columns of `target` that must be shown so that no text of `items` seen in `source` is out of sight there;
/// nothing when the target lacks a column they have text in.
std::optional<QList<qsizetype>> columnsToShow(const QList<AgendaItem> &items, const ItemTable &source,
                                              const ItemTable &target)
{
    QList<qsizetype> hidden;
    for (const ItemColumn &column : source.columns) {
        const bool empty = std::all_of(items.begin(), items.end(),
                                       [&column](const AgendaItem &item) { return cellText(item, column).isEmpty(); });
        if (empty)
            continue;
        const qsizetype there = columnLike(column, target);
        if (there < 0)
            return std::nullopt;
        if (column.shown && !target.columns[there].shown)
            hidden.append(there);
    }
    return hidden;
}

}  // namespace

Outcome insertContinuation(Meeting &meeting, const Id &item, const Id &column)
{
    const Place place = placeOf(meeting, item);
    if (place.section < 0)
        return std::nullopt;
    ItemTable &table = *meeting.sections[place.section].items();
    AgendaItem fresh;
    fresh.id = newId();
    fresh.level = std::as_const(table).items[place.index].level;
    table.items.insert(place.index + 1, fresh);
    const qsizetype wanted = indexOf(std::as_const(table).columns, column);
    const bool writes = wanted >= 0 && table.columns[wanted].shown && table.columns[wanted].cell != ItemCell::Number &&
                        table.columns[wanted].cell != ItemCell::Topic;
    const ItemColumn *minutes = findColumn(table, ItemCell::Minutes);
    if (writes)
        return Spot{{CellKind::ItemText, fresh.id, column}};
    return minutes && minutes->shown ? Spot{{CellKind::ItemText, fresh.id, minutes->id}} : itemSpot(table, fresh);
}

Outcome changeItemLevel(Meeting &meeting, const Id &item, int by, const NumberingScheme &scheme)
{
    const Place place = placeOf(meeting, item);
    if (place.section < 0)
        return std::nullopt;
    const QList<AgendaItem> before = std::as_const(meeting).sections[place.section].items()->items;
    const int deepest = place.index > 0 ? before[place.index - 1].level + 1 : 0;
    const int shift = std::clamp(before[place.index].level + by, 0, deepest) - before[place.index].level;
    if (shift == 0)
        return std::nullopt;
    ItemTable &table = *meeting.sections[place.section].items();
    const qsizetype end = endOfItem(before, place.index);
    QList<qsizetype> proposed;
    for (qsizetype i = place.index; i < end; ++i) {
        if (isProposed({table.columns, before}, i, scheme, date(meeting)))
            proposed.append(i);
    }
    for (qsizetype i : std::as_const(proposed))
        table.items[i].number.clear();  // free for each other
    for (qsizetype i = place.index; i < end; ++i) {
        table.items[i].level += shift;
        if (proposed.contains(i))
            table.items[i].number = proposedNumber(table, int(i), scheme, date(meeting), table.items[i].level);
    }
    return itemSpot(table, table.items[place.index]);
}

Outcome moveItemTo(Meeting &meeting, const Id &item, const Id &before)
{
    const Place from = placeOf(meeting, item);
    if (from.section < 0)
        return std::nullopt;
    Place to = placeOf(meeting, before);
    if (to.section < 0) {
        to.section = indexOf(std::as_const(meeting).sections, before);
        const ItemTable *table = to.section < 0 ? nullptr : std::as_const(meeting).sections[to.section].items();
        if (!table)
            return std::nullopt;
        to.index = table->items.size();
    }
    const QList<AgendaItem> source = std::as_const(meeting).sections[from.section].items()->items;
    const qsizetype end = endOfItem(source, from.index);
    const qsizetype count = end - from.index;
    if (to.section == from.section && to.index >= from.index && to.index <= end)
        return std::nullopt;
    const QList<AgendaItem> moved = source.mid(from.index, count);
    const ItemTable &target = *std::as_const(meeting).sections[to.section].items();
    const auto hidden = columnsToShow(moved, *std::as_const(meeting).sections[from.section].items(), target);
    if (!hidden)
        return std::nullopt;

    meeting.sections[from.section].items()->items.remove(from.index, count);
    if (to.section == from.section && to.index > from.index)
        to.index -= count;
    ItemTable &table = *meeting.sections[to.section].items();
    for (const qsizetype column : *hidden)
        table.columns[column].shown = true;
    QList<AgendaItem> &items = table.items;
    for (qsizetype i = 0; i < count; ++i)
        items.insert(to.index + i, moved[i]);
    settleLevels(items, to.index, to.index + count);
    return itemSpot(*std::as_const(meeting).sections[to.section].items(), items[to.index]);
}

Outcome moveItem(Meeting &meeting, const Id &item, int by)
{
    const Place place = placeOf(meeting, item);
    if (place.section < 0)
        return std::nullopt;
    const Section &section = std::as_const(meeting).sections[place.section];
    const QList<AgendaItem> &items = section.items()->items;
    if (by < 0) {
        qsizetype above = place.index - 1;
        while (above > 0 && (items[above].level > items[place.index].level ||
                             (items[above].level == items[place.index].level && goesOn(items[above]))))
            --above;
        return above < 0 ? std::nullopt : moveItemTo(meeting, item, Id(items[above].id));
    }
    const qsizetype next = endOfItem(items, place.index);
    if (next >= items.size())
        return std::nullopt;
    // Past the whole of the next one on its level; into the next item when it is the last under its own.
    const qsizetype past = items[next].level < items[place.index].level ? next + 1 : endOfItem(items, next);
    return moveItemTo(meeting, item, past < items.size() ? Id(items[past].id) : Id(section.id));
}

}  // namespace motebok::edits
