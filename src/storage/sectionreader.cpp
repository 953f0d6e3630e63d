// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sections.h"

#include <QHash>

namespace motebok {

namespace {

/// Cells of all rows of a table at once, by the row's key.
template <typename Cells, typename Add>
QHash<qint64, Cells> readCells(Database &database, const char *sql, qint64 section, Add add)
{
    QHash<qint64, Cells> cells;
    Statement rows(database, sql, {section});
    while (rows.next())
        add(cells[rows.key(0)], rows);
    return cells;
}

void addCell(QMap<Id, RichText> &cells, Statement &row)
{
    cells.insert(row.text(1), row.richText(2));
}

ItemTable readItems(Database &database, qint64 section)
{
    ItemTable table;
    Statement columns(database, "SELECT id, cell, label, shown FROM item_column WHERE section = ? ORDER BY position",
                      {section});
    while (columns.next())
        table.columns.append({columns.text(0), columns.word<ItemCell>(1), columns.text(2), columns.number(3) != 0});
    const auto extra =
        readCells<QMap<Id, RichText>>(database,
                                      "SELECT item_cell.item, item_cell.item_column, item_cell.text FROM item_cell "
                                      "JOIN item ON item.key = item_cell.item WHERE item.section = ?",
                                      section, addCell);
    Statement rows(database,
                   "SELECT key, id, number, level, topic, minutes, conclusion FROM item WHERE section = ? "
                   "ORDER BY position",
                   {section});
    while (rows.next())
        table.items.append({rows.text(1), rows.text(2), rows.number(3), rows.richText(4), rows.richText(5),
                            rows.richText(6), extra.value(rows.key(0))});
    return table;
}

ParticipantTable readParticipants(Database &database, qint64 section)
{
    ParticipantTable table;
    Statement columns(database, "SELECT id, field, label FROM participant_column WHERE section = ? ORDER BY position",
                      {section});
    while (columns.next())
        table.columns.append({columns.text(0), columns.word<ParticipantField>(1), columns.text(2)});
    const auto cells = readCells<QMap<Id, RichText>>(
        database,
        "SELECT participant, participant_column, text FROM participant_cell "
        "JOIN participant ON participant.key = participant_cell.participant WHERE participant.section = ?",
        section, addCell);
    Statement rows(database,
                   "SELECT key, id, person, attendance, attendance_words, attendance_note, deputy_for, "
                   "present_from, present_until FROM participant WHERE section = ? ORDER BY position",
                   {section});
    while (rows.next())
        table.rows.append(
            {rows.text(1),
             rows.text(2),
             cells.value(rows.key(0)),
             {rows.word<Attendance::State>(3), rows.text(4), rows.text(5), rows.text(6), rows.time(7), rows.time(8)}});
    return table;
}

PlainTable readPlainTable(Database &database, qint64 section, PlainTable::Header header)
{
    PlainTable table{header, {}};
    const auto cells = readCells<QList<RichText>>(
        database,
        "SELECT table_row, table_cell.position, text FROM table_cell "
        "JOIN table_row ON table_row.key = table_cell.table_row WHERE table_row.section = ? "
        "ORDER BY table_row, table_cell.position",
        section, [](QList<RichText> &row, Statement &cell) { row.append(cell.richText(2)); });
    Statement rows(database, "SELECT key, id FROM table_row WHERE section = ? ORDER BY position", {section});
    while (rows.next())
        table.rows.append({rows.text(1), cells.value(rows.key(0))});
    return table;
}

struct SectionRow {
    qint64 key = 0;
    notation::SectionKind kind{};
    PlainTable::Header header{};
    Section section;
};

/// The sections' own rows, with a FreeText's content.
QList<SectionRow> readSectionRows(Database &database, SectionOwner owner)
{
    QList<SectionRow> sections;
    Statement rows(database,
                   owner.kind == SectionOwner::Kind::Meeting
                       ? "SELECT key, id, heading, kind, text, header FROM section WHERE meeting = ? ORDER BY position"
                       : "SELECT key, id, heading, kind, text, header FROM section WHERE meeting_group = ? "
                         "ORDER BY position",
                   {owner.key});
    while (rows.next()) {
        SectionRow row{rows.key(0), rows.word<notation::SectionKind>(3), {}, {rows.text(1), rows.text(2), {}}};
        if (row.kind == notation::SectionKind::Text)
            row.section.content = FreeText{rows.richText(4)};
        else if (row.kind == notation::SectionKind::Table)
            row.header = rows.word<PlainTable::Header>(5);
        sections.append(row);
    }
    return sections;
}

}  // namespace

QList<Section> readSections(Database &database, SectionOwner owner)
{
    QList<Section> sections;
    QList<SectionRow> rows = readSectionRows(database, owner);
    for (SectionRow &row : rows) {
        switch (row.kind) {
            case notation::SectionKind::Items:
                row.section.content = readItems(database, row.key);
                break;
            case notation::SectionKind::Participants:
                row.section.content = readParticipants(database, row.key);
                break;
            case notation::SectionKind::Text:
                break;
            case notation::SectionKind::Table:
                row.section.content = readPlainTable(database, row.key, row.header);
                break;
        }
        sections.append(row.section);
    }
    return sections;
}

}  // namespace motebok
