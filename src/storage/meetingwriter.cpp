// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meetings.h"
#include "storage/rows.h"
#include "storage/sections.h"

namespace motebok {

namespace {

void writeFacts(Database &database, qint64 meeting, const QList<Fact> &before, const QList<Fact> &now)
{
    syncRows(
        database, before, now,
        [&](const Fact &fact) {
            database.run("DELETE FROM fact WHERE meeting = ? AND id = ?", {meeting, fact.id});
        },
        [&](const Fact &fact, qint64 position) {
            database.insert(
                "INSERT INTO fact (position, kind, label, text, date, start_time, end_time, meeting, id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {position, notation::word(fact.kind), fact.label, stored(fact.text), stored(fact.date),
                 stored(fact.start), stored(fact.end), meeting, fact.id});
        },
        [&](const Fact &, const Fact &fact, qint64 position) {
            database.run(
                "UPDATE fact SET position = ?, kind = ?, label = ?, text = ?, date = ?, start_time = ?, end_time = ? "
                "WHERE meeting = ? AND id = ?",
                {position, notation::word(fact.kind), fact.label, stored(fact.text), stored(fact.date),
                 stored(fact.start), stored(fact.end), meeting, fact.id});
        });
}

void writeNames(Database &database, qint64 line, const QStringList &before, const QStringList &now)
{
    if (before == now)
        return;
    database.run("DELETE FROM closing_name WHERE closing_line = ?", {line});
    for (qint64 i = 0; i < now.size(); ++i)
        database.run("INSERT INTO closing_name (closing_line, position, name) VALUES (?, ?, ?)", {line, i, now.at(i)});
}

void writeClosing(Database &database, qint64 meeting, const QList<ClosingLine> &before, const QList<ClosingLine> &now)
{
    syncRows(
        database, before, now,
        [&](const ClosingLine &line) {
            database.run("DELETE FROM closing_line WHERE meeting = ? AND id = ?", {meeting, line.id});
        },
        [&](const ClosingLine &line, qint64 position) {
            const qint64 key = database.insert(
                "INSERT INTO closing_line (meeting, id, position, kind, text, date) VALUES (?, ?, ?, ?, ?, ?)",
                {meeting, line.id, position, notation::word(line.kind), stored(line.text), stored(line.date)});
            writeNames(database, key, {}, line.names);
        },
        [&](const ClosingLine &old, const ClosingLine &line, qint64 position) {
            const qint64 key =
                keyOf(database, "SELECT key FROM closing_line WHERE meeting = ? AND id = ?", meeting, line.id);
            database.run("UPDATE closing_line SET position = ?, kind = ?, text = ?, date = ? WHERE key = ?",
                         {position, notation::word(line.kind), stored(line.text), stored(line.date), key});
            writeNames(database, key, old.names, line.names);
        });
}

void writeOwners(Database &database, qint64 action, const QList<ActionOwner> &before, const QList<ActionOwner> &now)
{
    if (before == now)
        return;
    database.run("DELETE FROM action_owner WHERE action_item = ?", {action});
    for (qint64 i = 0; i < now.size(); ++i)
        database.run("INSERT INTO action_owner (action_item, position, name, person) VALUES (?, ?, ?, ?)",
                     {action, i, now.at(i).name, now.at(i).person});
}

QVariant eventWord(const ActionItem &action)
{
    return action.event ? QVariant(notation::word(action.event->kind)) : QVariant();
}

QString eventName(const ActionItem &action)
{
    return action.event ? action.event->name : QString();
}

void writeActions(Database &database, qint64 meeting, const QList<ActionItem> &before, const QList<ActionItem> &now)
{
    syncRows(
        database, before, now,
        [&](const ActionItem &action) {
            database.run("DELETE FROM action_item WHERE meeting = ? AND id = ?", {meeting, action.id});
        },
        [&](const ActionItem &action, qint64 position) {
            const qint64 key = database.insert(
                "INSERT INTO action_item (meeting, id, position, due, due_text, status, event, event_name, "
                "carried_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {meeting, action.id, position, stored(action.due), action.dueText, notation::word(action.status),
                 eventWord(action), eventName(action), action.carriedFrom});
            writeOwners(database, key, {}, action.owners);
        },
        [&](const ActionItem &old, const ActionItem &action, qint64 position) {
            const qint64 key =
                keyOf(database, "SELECT key FROM action_item WHERE meeting = ? AND id = ?", meeting, action.id);
            database.run(
                "UPDATE action_item SET position = ?, due = ?, due_text = ?, status = ?, event = ?, event_name = ?, "
                "carried_from = ? WHERE key = ?",
                {position, stored(action.due), action.dueText, notation::word(action.status), eventWord(action),
                 eventName(action), action.carriedFrom, key});
            writeOwners(database, key, old.owners, action.owners);
        });
}

void writeWarnings(Database &database, qint64 meeting, const QStringList &before, const QStringList &now)
{
    if (before == now)
        return;
    database.run("DELETE FROM import_warning WHERE meeting = ?", {meeting});
    for (qint64 i = 0; i < now.size(); ++i)
        database.run("INSERT INTO import_warning (meeting, position, text) VALUES (?, ?, ?)", {meeting, i, now.at(i)});
}

}  // namespace

qint64 insertMeeting(Database &database, const Id &id)
{
    return database.insert("INSERT INTO meeting (id, title, revision, status) VALUES (?, '', 0, ?)",
                           {id, notation::word(MeetingStatus::Draft)});
}

void writeMeeting(Database &database, qint64 key, const Meeting &before, const Meeting &now)
{
    // A group that has been removed meanwhile is none.
    database.run(
        "UPDATE meeting SET meeting_group = (SELECT key FROM meeting_group WHERE id = ?), title = ?, created = ?, "
        "changed = ?, date = ?, status = ?, revision = revision + 1 WHERE key = ?",
        {now.group, now.title, stored(now.created), stored(now.changed), stored(date(now)), notation::word(status(now)),
         key});
    writeFacts(database, key, before.facts, now.facts);
    writeSections(database, {SectionOwner::Kind::Meeting, key}, before.sections, now.sections);
    writeClosing(database, key, before.closing, now.closing);
    writeActions(database, key, before.actions, now.actions);
    writeWarnings(database, key, before.importWarnings, now.importWarnings);
}

}  // namespace motebok
