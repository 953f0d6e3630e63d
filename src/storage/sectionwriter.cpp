// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"
#include "storage/sections.h"

namespace motebok {

namespace {

// ---- Items

void writeColumns(Database &database, qint64 section, const QList<ItemColumn> &before, const QList<ItemColumn> &now)
{
    if (before == now)
        return;
    database.run("DELETE FROM item_column WHERE section = ?", {section});
    for (qint64 i = 0; i < now.size(); ++i)
        database.run("INSERT INTO item_column (section, position, id, cell, label, shown) VALUES (?, ?, ?, ?, ?, ?)",
                     {section, i, now.at(i).id, notation::word(now.at(i).cell), now.at(i).label, int(now.at(i).shown)});
}

void writeExtra(Database &database, qint64 item, const QMap<Id, RichText> &before, const QMap<Id, RichText> &now)
{
    if (before == now)
        return;
    database.run("DELETE FROM item_cell WHERE item = ?", {item});
    for (auto cell = now.begin(); cell != now.end(); ++cell)
        database.run("INSERT INTO item_cell (item, item_column, text) VALUES (?, ?, ?)",
                     {item, cell.key(), stored(cell.value())});
}

void writeItems(Database &database, qint64 section, const ItemTable &before, const ItemTable &now)
{
    writeColumns(database, section, before.columns, now.columns);
    syncRows(
        database, before.items, now.items,
        [&](const AgendaItem &item) {
            database.run("DELETE FROM item WHERE section = ? AND id = ?", {section, item.id});
        },
        [&](const AgendaItem &item, qint64 position) {
            const qint64 key = database.insert(
                "INSERT INTO item (section, id, position, number, level, topic, minutes, conclusion) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                {section, item.id, position, item.number, item.level, stored(item.topic), stored(item.minutes),
                 stored(item.conclusion)});
            writeExtra(database, key, {}, item.extra);
        },
        [&](const AgendaItem &old, const AgendaItem &item, qint64 position) {
            // An item put in at the top moves all others, and their long texts with them if all were written.
            if (old == item)
                return database.run("UPDATE item SET position = ? WHERE section = ? AND id = ?",
                                    {position, section, item.id});
            const qint64 key = keyOf(database, "SELECT key FROM item WHERE section = ? AND id = ?", section, item.id);
            database.run(
                "UPDATE item SET position = ?, number = ?, level = ?, topic = ?, minutes = ?, conclusion = ? "
                "WHERE key = ?",
                {position, item.number, item.level, stored(item.topic), stored(item.minutes), stored(item.conclusion),
                 key});
            writeExtra(database, key, old.extra, item.extra);
        });
}

// ---- Participants

void writeColumns(Database &database, qint64 section, const QList<ParticipantColumn> &before,
                  const QList<ParticipantColumn> &now)
{
    if (before == now)
        return;
    database.run("DELETE FROM participant_column WHERE section = ?", {section});
    for (qint64 i = 0; i < now.size(); ++i)
        database.run("INSERT INTO participant_column (section, position, id, field, label) VALUES (?, ?, ?, ?, ?)",
                     {section, i, now.at(i).id, notation::word(now.at(i).field), now.at(i).label});
}

void writeCells(Database &database, qint64 participant, const QMap<Id, RichText> &before, const QMap<Id, RichText> &now)
{
    if (before == now)
        return;
    database.run("DELETE FROM participant_cell WHERE participant = ?", {participant});
    for (auto cell = now.begin(); cell != now.end(); ++cell)
        database.run("INSERT INTO participant_cell (participant, participant_column, text) VALUES (?, ?, ?)",
                     {participant, cell.key(), stored(cell.value())});
}

void writeParticipants(Database &database, qint64 section, const ParticipantTable &before, const ParticipantTable &now)
{
    writeColumns(database, section, before.columns, now.columns);
    syncRows(
        database, before.rows, now.rows,
        [&](const Participant &row) {
            database.run("DELETE FROM participant WHERE section = ? AND id = ?", {section, row.id});
        },
        [&](const Participant &row, qint64 position) {
            const qint64 key = database.insert(
                "INSERT INTO participant (section, id, position, person, attendance, attendance_words, "
                "attendance_note, deputy_for, present_from, present_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {section, row.id, position, row.person, notation::word(row.attendance.state), row.attendance.words,
                 row.attendance.note, row.attendance.deputyFor, stored(row.attendance.from),
                 stored(row.attendance.until)});
            writeCells(database, key, {}, row.cells);
        },
        [&](const Participant &old, const Participant &row, qint64 position) {
            const qint64 key =
                keyOf(database, "SELECT key FROM participant WHERE section = ? AND id = ?", section, row.id);
            database.run(
                "UPDATE participant SET position = ?, person = ?, attendance = ?, attendance_words = ?, "
                "attendance_note = ?, deputy_for = ?, present_from = ?, present_until = ? WHERE key = ?",
                {position, row.person, notation::word(row.attendance.state), row.attendance.words, row.attendance.note,
                 row.attendance.deputyFor, stored(row.attendance.from), stored(row.attendance.until), key});
            writeCells(database, key, old.cells, row.cells);
        });
}

// ---- Plain tables

void writeCells(Database &database, qint64 row, const QList<RichText> &before, const QList<RichText> &now)
{
    if (before == now)
        return;
    database.run("DELETE FROM table_cell WHERE table_row = ?", {row});
    for (qint64 i = 0; i < now.size(); ++i)
        database.run("INSERT INTO table_cell (table_row, position, text) VALUES (?, ?, ?)",
                     {row, i, stored(now.at(i))});
}

void writePlainTable(Database &database, qint64 section, const PlainTable &before, const PlainTable &now)
{
    syncRows(
        database, before.rows, now.rows,
        [&](const PlainRow &row) {
            database.run("DELETE FROM table_row WHERE section = ? AND id = ?", {section, row.id});
        },
        [&](const PlainRow &row, qint64 position) {
            const qint64 key = database.insert("INSERT INTO table_row (section, id, position) VALUES (?, ?, ?)",
                                               {section, row.id, position});
            writeCells(database, key, {}, row.cells);
        },
        [&](const PlainRow &old, const PlainRow &row, qint64 position) {
            const qint64 key =
                keyOf(database, "SELECT key FROM table_row WHERE section = ? AND id = ?", section, row.id);
            database.run("UPDATE table_row SET position = ? WHERE key = ?", {position, key});
            writeCells(database, key, old.cells, row.cells);
        });
}

// ---- Sections

/// `before` and `now` are of the same kind.
void writeContent(Database &database, qint64 key, const Section &before, const Section &now)
{
    if (now.items())
        writeItems(database, key, *before.items(), *now.items());
    else if (now.participants())
        writeParticipants(database, key, *before.participants(), *now.participants());
    else if (now.plainTable())
        writePlainTable(database, key, *before.plainTable(), *now.plainTable());
}

QVariant textOf(const Section &section)
{
    return section.freeText() ? stored(section.freeText()->text) : QVariant();
}

QVariant headerOf(const Section &section)
{
    return section.plainTable() ? QVariant(notation::word(section.plainTable()->header)) : QVariant();
}

Section emptySectionLike(const Section &section)
{
    Section empty;
    std::visit([&](const auto &content) { empty.content = std::decay_t<decltype(content)>(); }, section.content);
    return empty;
}

class SectionWriter {
public:
    SectionWriter(Database &database, SectionOwner owner) : database_(database), owner_(owner) {}

    void remove(const Section &section)
    {
        database_.run(ofMeeting() ? "DELETE FROM section WHERE meeting = ? AND id = ?"
                                  : "DELETE FROM section WHERE meeting_group = ? AND id = ?",
                      {owner_.key, section.id});
    }

    void insert(const Section &section, qint64 position)
    {
        const qint64 key =
            database_.insert(ofMeeting() ? "INSERT INTO section (meeting, id, position, heading, kind, text, header) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?)"
                                         : "INSERT INTO section (meeting_group, id, position, heading, kind, text, "
                                           "header) VALUES (?, ?, ?, ?, ?, ?, ?)",
                             {owner_.key, section.id, position, section.heading,
                              notation::word(notation::kindOf(section)), textOf(section), headerOf(section)});
        writeContent(database_, key, emptySectionLike(section), section);
    }

    void update(const Section &old, const Section &section, qint64 position)
    {
        if (old.content.index() != section.content.index()) {
            remove(old);
            insert(section, position);
            return;
        }
        const qint64 key = keyOf(database_,
                                 ofMeeting() ? "SELECT key FROM section WHERE meeting = ? AND id = ?"
                                             : "SELECT key FROM section WHERE meeting_group = ? AND id = ?",
                                 owner_.key, section.id);
        database_.run("UPDATE section SET position = ?, heading = ?, text = ?, header = ? WHERE key = ?",
                      {position, section.heading, textOf(section), headerOf(section), key});
        writeContent(database_, key, old, section);
    }

private:
    bool ofMeeting() const { return owner_.kind == SectionOwner::Kind::Meeting; }

    Database &database_;
    SectionOwner owner_;
};

}  // namespace

void writeSections(Database &database, SectionOwner owner, const QList<Section> &before, const QList<Section> &now)
{
    SectionWriter writer(database, owner);
    syncRows(
        database, before, now, [&](const Section &section) { writer.remove(section); },
        [&](const Section &section, qint64 position) { writer.insert(section, position); },
        [&](const Section &old, const Section &section, qint64 position) { writer.update(old, section, position); });
}

}  // namespace motebok
