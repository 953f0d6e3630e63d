// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/putback.h"

#include "editing/rows.h"

namespace motebok::edits {

namespace {

template <typename Row>
bool has(const QList<Row> &rows, const Id &id)
{
    return indexOf(rows, id) >= 0;
}

bool isThere(const Meeting &meeting, const Id &id)
{
    if (has(meeting.facts, id) || has(meeting.sections, id) || has(meeting.closing, id))
        return true;
    for (const Section &section : meeting.sections) {
        const ItemTable *table = section.items();
        const ParticipantTable *people = section.participants();
        const PlainTable *plain = section.plainTable();
        if ((table && has(table->items, id)) || (people && has(people->rows, id)) || (plain && has(plain->rows, id)))
            return true;
    }
    return false;
}

template <typename Row>
qsizetype insertAt(QList<Row> &rows, int position, const Row &row)
{
    const qsizetype at = std::clamp<qsizetype>(position, 0, rows.size());
    rows.insert(at, row);
    return at;
}

/// Rows of a section that are elsewhere in the meeting by now stay there.
template <typename Row>
void dropThose(QList<Row> &rows, const Meeting &there)
{
    rows.removeIf([&there](const Row &row) { return isThere(there, row.id); });
}

void dropThose(Section &section, const Meeting &there)
{
    if (ItemTable *table = section.items())
        dropThose(table->items, there);
    else if (ParticipantTable *people = section.participants())
        dropThose(people->rows, there);
    else if (PlainTable *plain = section.plainTable())
        dropThose(plain->rows, there);
}

void bringColumns(ItemTable &table, const ItemTable &from, const AgendaItem &item)
{
    for (const ItemColumn &column : from.columns) {
        if (column.cell == ItemCell::Extra && item.extra.contains(column.id) && !has(table.columns, column.id))
            table.columns.append(column);
    }
}

void bringColumns(ParticipantTable &people, const ParticipantTable &from, const Participant &row)
{
    for (ParticipantColumn column : from.columns) {
        if (!row.cells.contains(column.id) || has(people.columns, column.id))
            continue;
        // A table has one column for names, and one for attendance.
        if (column.field == ParticipantField::Name && findColumn(people, ParticipantField::Name))
            column.field = ParticipantField::Other;
        people.columns.append(column);
    }
}

/// All rows of a plain table are as wide as the widest.
void bringColumns(PlainTable &plain, PlainRow &row)
{
    qsizetype width = row.cells.size();
    for (const PlainRow &other : std::as_const(plain.rows))
        width = std::max(width, other.cells.size());
    row.cells.resize(width);
    for (PlainRow &other : plain.rows) {
        if (other.cells.size() < width)
            other.cells.resize(width);
    }
}

/// The one row of `from` into `section`, where it stood. Nothing when they are of different kinds.
std::optional<qsizetype> insertRow(Section &section, const Section &from, int position)
{
    if (ItemTable *table = section.items(); table && from.items() && !from.items()->items.isEmpty()) {
        bringColumns(*table, *from.items(), from.items()->items.first());
        return insertAt(table->items, position, from.items()->items.first());
    }
    if (ParticipantTable *people = section.participants();
        people && from.participants() && !from.participants()->rows.isEmpty()) {
        Participant row = from.participants()->rows.first();
        if (!has(people->rows, row.attendance.deputyFor))
            row.attendance.deputyFor.clear();
        bringColumns(*people, *from.participants(), row);
        return insertAt(people->rows, position, row);
    }
    if (PlainTable *plain = section.plainTable(); plain && from.plainTable() && !from.plainTable()->rows.isEmpty()) {
        PlainRow row = from.plainTable()->rows.first();
        bringColumns(*plain, row);
        return insertAt(plain->rows, position, row);
    }
    return std::nullopt;
}

Spot putSection(Meeting &meeting, const Section &section, int position)
{
    const qsizetype at = insertAt(meeting.sections, position, section);
    return rowSpot(meeting.sections.at(at), 0);
}

Outcome putRow(Meeting &meeting, const Section &from, int position)
{
    const qsizetype home = indexOf(meeting.sections, from.id);
    if (home >= 0) {
        if (const std::optional<qsizetype> at = insertRow(meeting.sections[home], from, position))
            return rowSpot(meeting.sections.at(home), *at);
    }
    // A section of its own: under the old id the section itself could not come back any more.
    Section own = from;
    own.id = newId();
    return putSection(meeting, own, int(meeting.sections.size()));
}

Outcome putContent(Meeting &meeting, const RemovedPart &part)
{
    const Meeting &content = part.content;
    if (!content.facts.isEmpty()) {
        insertAt(meeting.facts, part.position, content.facts.first());
        return Spot{{CellKind::FactText, content.facts.first().id, {}}};
    }
    if (!content.closing.isEmpty()) {
        insertAt(meeting.closing, part.position, content.closing.first());
        return Spot{{CellKind::ClosingText, content.closing.first().id, {}}};
    }
    if (content.sections.isEmpty())
        return std::nullopt;
    Section section = content.sections.first();
    if (part.kind != PartKind::Section)
        return putRow(meeting, section, part.position);
    dropThose(section, meeting);
    return putSection(meeting, section, part.position);
}

}  // namespace

Outcome putBack(Meeting &meeting, const RemovedPart &part)
{
    if (isThere(meeting, part.id))
        return std::nullopt;
    const Outcome spot = putContent(meeting, part);
    if (!spot)
        return spot;
    for (const ActionItem &action : part.content.actions) {
        if (!has(meeting.actions, action.id))
            meeting.actions.append(action);
    }
    return spot;
}

}  // namespace motebok::edits
