// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/rows.h"
#include "language/wording.h"

#include <algorithm>

namespace motebok::edits {

Participant *participant(Meeting &meeting, const Id &row)
{
    for (Section &section : meeting.sections) {
        const ParticipantTable *seen = std::as_const(section).participants();
        const qsizetype i = seen ? indexOf(seen->rows, row) : -1;
        if (i >= 0)
            return &section.participants()->rows[i];
    }
    return nullptr;
}

Spot itemSpot(const ItemTable &table, const AgendaItem &item)
{
    const auto wanted = [&table](ItemCell cell) {
        const ItemColumn *column = findColumn(table, cell);
        return column && column->shown ? column : nullptr;
    };
    const ItemColumn *column = wanted(ItemCell::Topic);
    if (!column)
        column = wanted(ItemCell::Minutes);
    for (qsizetype i = 0; !column && i < table.columns.size(); ++i) {
        if (table.columns[i].shown)
            column = &table.columns[i];
    }
    return {{CellKind::ItemText, item.id, column ? column->id : Id()}};
}

Spot rowSpot(const Section &section, qsizetype index)
{
    if (const ItemTable *table = section.items())
        return table->items.isEmpty() ? Spot{{CellKind::SectionHeading, section.id, {}}}
                                      : itemSpot(*table, table->items[std::min(index, table->items.size() - 1)]);
    if (const ParticipantTable *people = section.participants(); people && !people->rows.isEmpty()) {
        const Participant &row = people->rows[std::min(index, people->rows.size() - 1)];
        return {{CellKind::ParticipantText, row.id, people->columns.isEmpty() ? Id() : people->columns.first().id}};
    }
    if (const PlainTable *plain = section.plainTable(); plain && !plain->rows.isEmpty())
        return {{CellKind::TableText, plain->rows[std::min(index, plain->rows.size() - 1)].id, QStringLiteral("0")}};
    if (section.freeText())
        return {{CellKind::SectionText, section.id, {}}};
    return {{CellKind::SectionHeading, section.id, {}}};
}

namespace {

Section *sectionOf(Meeting &meeting, const Id &id)
{
    const qsizetype index = indexOf(std::as_const(meeting.sections), id);
    return index < 0 ? nullptr : &meeting.sections[index];
}

/// Calls `act(list, index, spot)` on the list that holds the row; `spot(index)` tells where the cursor goes afterwards.
template <typename Act>
Outcome inItsList(Meeting &meeting, const Id &id, Act act)
{
    if (const qsizetype i = indexOf(std::as_const(meeting.facts), id); i >= 0)
        return act(meeting.facts, i, [&meeting](qsizetype at) -> Spot {
            if (meeting.facts.isEmpty())
                return {};
            return {{CellKind::FactText, meeting.facts[std::min(at, meeting.facts.size() - 1)].id, {}}};
        });
    if (const qsizetype i = indexOf(std::as_const(meeting.closing), id); i >= 0)
        return act(meeting.closing, i, [&meeting](qsizetype at) -> Spot {
            if (meeting.closing.isEmpty())
                return {};
            return {{CellKind::ClosingText, meeting.closing[std::min(at, meeting.closing.size() - 1)].id, {}}};
        });
    if (const qsizetype i = indexOf(std::as_const(meeting.sections), id); i >= 0)
        return act(meeting.sections, i, [&meeting](qsizetype at) -> Spot {
            if (meeting.sections.isEmpty())
                return {};
            return rowSpot(std::as_const(meeting.sections)[std::min(at, meeting.sections.size() - 1)], 0);
        });
    for (qsizetype s = 0; s < meeting.sections.size(); ++s) {
        const Section &seen = std::as_const(meeting.sections)[s];
        const auto spot = [&meeting, s](qsizetype at) { return rowSpot(std::as_const(meeting.sections)[s], at); };
        if (const ItemTable *table = seen.items()) {
            if (const qsizetype i = indexOf(table->items, id); i >= 0)
                return act(meeting.sections[s].items()->items, i, spot);
        } else if (const ParticipantTable *people = seen.participants()) {
            if (const qsizetype i = indexOf(people->rows, id); i >= 0)
                return act(meeting.sections[s].participants()->rows, i, spot);
        } else if (const PlainTable *plain = seen.plainTable()) {
            if (const qsizetype i = indexOf(plain->rows, id); i >= 0)
                return act(meeting.sections[s].plainTable()->rows, i, spot);
        }
    }
    return std::nullopt;
}

void forgetMember(Meeting &meeting, const Id &row)
{
    for (Section &section : meeting.sections) {
        const ParticipantTable *seen = std::as_const(section).participants();
        if (!seen || std::none_of(seen->rows.begin(), seen->rows.end(),
                                  [&row](const Participant &p) { return p.attendance.deputyFor == row; }))
            continue;
        for (Participant &participant : section.participants()->rows) {
            if (participant.attendance.deputyFor == row)
                participant.attendance.deputyFor.clear();
        }
    }
}

PlainRow emptyRow(qsizetype columns)
{
    return {newId(), QList<RichText>(columns)};
}

}  // namespace

Outcome remove(Meeting &meeting, const Id &row)
{
    const Outcome spot = inItsList(meeting, row, [](auto &list, qsizetype index, const auto &spotAt) -> Outcome {
        list.removeAt(index);
        return spotAt(index);
    });
    if (spot)
        forgetMember(meeting, row);
    return spot;
}

Outcome move(Meeting &meeting, const Id &row, int by)
{
    const auto isItem = [&row](const Section &section) {
        return section.items() && indexOf(section.items()->items, row) >= 0;
    };
    if (std::any_of(meeting.sections.cbegin(), meeting.sections.cend(), isItem))
        return moveItem(meeting, row, by);
    return inItsList(meeting, row, [by](auto &list, qsizetype index, const auto &spotAt) -> Outcome {
        const qsizetype to = index + by;
        if (by == 0 || to < 0 || to >= list.size())
            return std::nullopt;
        list.move(index, to);
        return spotAt(to);
    });
}

/// Down goes what has another item after its sub-items and the rows that go on with it.
static std::optional<bool> canMoveItem(const QList<AgendaItem> &items, const Id &item, int by)
{
    const qsizetype index = indexOf(items, item);
    if (index < 0)
        return std::nullopt;
    if (by <= 0)
        return by < 0 && index > 0;
    return std::any_of(items.begin() + index + 1, items.end(), [level = items[index].level](const AgendaItem &each) {
        return each.level < level || (each.level == level && !goesOn(each));
    });
}

bool canMove(const Meeting &meeting, const Id &row, int by)
{
    const auto within = [&row, by](const auto &list) -> std::optional<bool> {
        const qsizetype index = indexOf(list, row);
        if (index < 0)
            return std::nullopt;
        return by != 0 && index + by >= 0 && index + by < list.size();
    };
    std::optional<bool> can = within(meeting.facts);
    if (!can)
        can = within(meeting.closing);
    if (!can)
        can = within(meeting.sections);
    for (qsizetype i = 0; !can && i < meeting.sections.size(); ++i) {
        const Section &section = meeting.sections[i];
        if (const ItemTable *table = section.items())
            can = canMoveItem(table->items, row, by);
        else if (const ParticipantTable *people = section.participants())
            can = within(people->rows);
        else if (const PlainTable *plain = section.plainTable())
            can = within(plain->rows);
    }
    return can.value_or(false);
}

Outcome insertItem(Meeting &meeting, const Id &section, const Id &item, const NumberingScheme &scheme)
{
    Section *target = sectionOf(meeting, section);
    ItemTable *table = target ? target->items() : nullptr;
    if (!table)
        return std::nullopt;
    const qsizetype position = indexAfter(table->items, item);
    AgendaItem fresh;
    fresh.id = newId();
    fresh.level = position > 0 ? table->items[position - 1].level : 0;
    fresh.number = proposedNumber(*table, int(position), scheme, date(meeting), fresh.level);
    table->items.insert(position, fresh);
    return itemSpot(*table, fresh);
}

Outcome insertRow(Meeting &meeting, const Id &section, const Id &row)
{
    Section *target = sectionOf(meeting, section);
    if (!target)
        return std::nullopt;
    qsizetype position = -1;
    if (ParticipantTable *people = target->participants()) {
        position = indexAfter(people->rows, row);
        people->rows.insert(position, Participant{newId(), {}, {}, {}});
    } else if (PlainTable *plain = target->plainTable()) {
        position = indexAfter(plain->rows, row);
        plain->rows.insert(position, emptyRow(plain->rows.isEmpty() ? 2 : plain->rows.first().cells.size()));
    } else {
        return std::nullopt;
    }
    return rowSpot(*target, position);
}

Outcome insertSection(Meeting &meeting, SectionKind kind, const Id &section, const Group &habits)
{
    Section fresh;
    fresh.id = newId();
    switch (kind) {
        case SectionKind::Items: {
            ItemTable table;
            table.columns = defaultItemColumns(habits.language);
            AgendaItem item;
            item.id = newId();
            item.number = proposedNumber(table, 0, habits.numbering, date(meeting));
            table.items = {item};
            fresh.content = table;
            break;
        }
        case SectionKind::Participants: {
            ParticipantTable table;
            table.columns = defaultParticipantColumns(habits.language);
            table.rows = {Participant{newId(), {}, {}, {}}};
            fresh.heading = documentWords(habits.language).participants;
            fresh.content = table;
            break;
        }
        case SectionKind::FreeText:
            fresh.content = FreeText{};
            break;
        case SectionKind::PlainTable:
            fresh.content = PlainTable{PlainTable::Header::FirstRow, {emptyRow(2), emptyRow(2)}};
            break;
    }
    const qsizetype position = section.isEmpty() ? 0 : indexAfter(meeting.sections, section);
    meeting.sections.insert(position, fresh);
    return rowSpot(fresh, 0);
}

Outcome insertFact(Meeting &meeting, FactKind kind, const Id &row, LanguageForm form)
{
    Fact fact;
    fact.id = newId();
    fact.kind = kind;
    fact.label = factLabel(kind, form);
    meeting.facts.insert(indexAfter(meeting.facts, row), fact);
    return Spot{{kind == FactKind::Other ? CellKind::FactLabel : CellKind::FactText, fact.id, {}}};
}

Outcome insertClosingLine(Meeting &meeting, ClosingKind kind, const Id &row, LanguageForm form)
{
    ClosingLine line;
    line.id = newId();
    line.kind = kind;
    if (kind == ClosingKind::Writers)
        line.names = writers(meeting);
    const QString words = line.names.isEmpty() ? closingBeginning(kind, form) : closingText(line, form);
    line.text = RichText::fromPlain(words);
    meeting.closing.insert(indexAfter(meeting.closing, row), line);
    return Spot{{CellKind::ClosingText, line.id, {}}, int(words.size())};
}

Outcome insertColumn(Meeting &meeting, const Id &section, const QString &label)
{
    Section *target = sectionOf(meeting, section);
    if (!target)
        return std::nullopt;
    const Id column = newId();
    if (ItemTable *table = target->items()) {
        table->columns.append({column, ItemCell::Extra, label, true});
        return Spot{{CellKind::ItemLabel, section, column}, int(label.size())};
    }
    if (ParticipantTable *people = target->participants()) {
        people->columns.append({column, ParticipantField::Other, label});
        return Spot{{CellKind::ParticipantLabel, section, column}, int(label.size())};
    }
    if (PlainTable *plain = target->plainTable(); plain && !plain->rows.isEmpty()) {
        for (PlainRow &row : plain->rows)
            row.cells.append(RichText());
        plain->rows.first().cells.last() = RichText::fromPlain(label);
        const PlainRow &first = plain->rows.first();
        return Spot{{CellKind::TableText, first.id, QString::number(first.cells.size() - 1)}, int(label.size())};
    }
    return std::nullopt;
}

Outcome removeColumn(Meeting &meeting, const Id &section, const Id &column)
{
    Section *target = sectionOf(meeting, section);
    if (!target)
        return std::nullopt;
    if (ItemTable *table = target->items()) {
        const qsizetype index = indexOf(table->columns, column);
        if (index < 0 || table->columns[index].cell != ItemCell::Extra)
            return std::nullopt;
        table->columns.removeAt(index);
        for (AgendaItem &item : table->items)
            item.extra.remove(column);
    } else if (ParticipantTable *people = target->participants()) {
        const qsizetype index = indexOf(people->columns, column);
        if (index < 0 || people->columns.size() < 2)
            return std::nullopt;
        if (people->columns[index].field == ParticipantField::Attendance) {
            for (Participant &row : people->rows)
                row.attendance = {};
        }
        people->columns.removeAt(index);
        for (Participant &row : people->rows)
            row.cells.remove(column);
    } else if (PlainTable *plain = target->plainTable()) {
        const int index = column.toInt();
        if (plain->rows.isEmpty() || index < 0 || index >= plain->rows.first().cells.size() ||
            plain->rows.first().cells.size() < 2)
            return std::nullopt;
        for (PlainRow &row : plain->rows)
            row.cells.removeAt(index);
    } else {
        return std::nullopt;
    }
    return rowSpot(*target, 0);
}

Outcome showColumn(Meeting &meeting, const Id &section, const Id &column, Visibility visibility)
{
    Section *target = sectionOf(meeting, section);
    ItemTable *table = target ? target->items() : nullptr;
    const qsizetype index = table ? indexOf(table->columns, column) : -1;
    const bool shown = visibility == Visibility::Shown;
    if (index < 0 || table->columns[index].shown == shown)
        return std::nullopt;
    const auto visible =
        std::count_if(table->columns.begin(), table->columns.end(), [](const ItemColumn &c) { return c.shown; });
    if (!shown && visible < 2)
        return std::nullopt;
    table->columns[index].shown = shown;
    return rowSpot(*target, 0);
}

}  // namespace motebok::edits

namespace motebok {

Group habitsFrom(const Meeting &meeting, Group group)
{
    group.roster.clear();
    bool itemsTaken = false;
    for (Section section : meeting.sections) {
        if (const ItemTable *table = std::as_const(section).items(); table && !itemsTaken) {
            group.itemColumns = table->columns;
            itemsTaken = true;
        } else if (ParticipantTable *people = section.participants()) {
            for (Participant &row : people->rows)
                row.attendance = {};
            group.roster.append(section);
        }
    }
    if (!place(meeting).isEmpty())
        group.place = place(meeting);
    return group;
}

}  // namespace motebok
