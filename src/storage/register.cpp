// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/register.h"

#include "domain/xhtml.h"
#include "storage/rows.h"
#include "storage/sections.h"

namespace motebok {

namespace {

QList<ItemColumn> readColumns(Database &database, qint64 group)
{
    QList<ItemColumn> columns;
    Statement rows(database,
                   "SELECT id, cell, label, shown FROM group_item_column WHERE meeting_group = ? ORDER BY position",
                   {group});
    while (rows.next())
        columns.append({rows.text(0), rows.word<ItemCell>(1), rows.text(2), rows.number(3) != 0});
    return columns;
}

QList<StandingItem> readStandingItems(Database &database, qint64 group)
{
    QList<StandingItem> items;
    Statement rows(database, "SELECT topic, place FROM group_standing_item WHERE meeting_group = ? ORDER BY position",
                   {group});
    while (rows.next())
        items.append({rows.text(0), rows.word<StandingItem::Place>(1)});
    return items;
}

QList<AutoText> readAutoTexts(Database &database, qint64 group)
{
    QList<AutoText> texts;
    Statement rows(database, "SELECT typed, text FROM group_auto_text WHERE meeting_group = ? ORDER BY position",
                   {group});
    while (rows.next())
        texts.append({rows.text(0), rows.text(1)});
    return texts;
}

/// What a group has of its own is short and seldom changed: it is written anew.
void writeHabits(Database &database, qint64 key, const Group &group)
{
    database.run("DELETE FROM group_item_column WHERE meeting_group = ?", {key});
    for (qint64 i = 0; i < group.itemColumns.size(); ++i) {
        const ItemColumn &column = group.itemColumns.at(i);
        database.run(
            "INSERT INTO group_item_column (meeting_group, position, id, cell, label, shown) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            {key, i, column.id, notation::word(column.cell), column.label, int(column.shown)});
    }
    database.run("DELETE FROM group_standing_item WHERE meeting_group = ?", {key});
    for (qint64 i = 0; i < group.standingItems.size(); ++i)
        database.run("INSERT INTO group_standing_item (meeting_group, position, topic, place) VALUES (?, ?, ?, ?)",
                     {key, i, group.standingItems.at(i).topic, notation::word(group.standingItems.at(i).place)});
    database.run("DELETE FROM group_auto_text WHERE meeting_group = ?", {key});
    for (qint64 i = 0; i < group.autoTexts.size(); ++i)
        database.run("INSERT INTO group_auto_text (meeting_group, position, typed, text) VALUES (?, ?, ?, ?)",
                     {key, i, group.autoTexts.at(i).typed, group.autoTexts.at(i).text});
    database.run("DELETE FROM section WHERE meeting_group = ?", {key});
    writeSections(database, {SectionOwner::Kind::Group, key}, {}, group.roster);
}

struct GroupRow {
    qint64 key = 0;
    Group group;
};

QList<GroupRow> readGroupRows(Database &database)
{
    QList<GroupRow> groups;
    Statement rows(database,
                   "SELECT key, id, name, language, numbering, number_prefix, number_suffix, word_present, "
                   "word_absent, word_partly, place, speaker_pattern FROM meeting_group");
    while (rows.next())
        groups.append({rows.key(0),
                       {rows.text(1),
                        rows.text(2),
                        rows.word<LanguageForm>(3),
                        {rows.word<NumberingScheme::Kind>(4), rows.text(5), rows.text(6)},
                        {rows.text(7), rows.text(8), rows.text(9)},
                        rows.text(10),
                        {},
                        {},
                        {},
                        {},
                        rows.text(11)}});
    return groups;
}

}  // namespace

QList<Group> readGroups(Database &database)
{
    QList<Group> groups;
    const QList<GroupRow> rows = readGroupRows(database);
    for (const GroupRow &row : rows) {
        Group group = row.group;
        group.itemColumns = readColumns(database, row.key);
        group.standingItems = readStandingItems(database, row.key);
        group.autoTexts = readAutoTexts(database, row.key);
        group.roster = readSections(database, {SectionOwner::Kind::Group, row.key});
        groups.append(group);
    }
    return groups;
}

void writeGroup(Database &database, const Group &group)
{
    database.run(
        "INSERT INTO meeting_group (id, name, language, numbering, number_prefix, number_suffix, word_present, "
        "word_absent, word_partly, place, speaker_pattern) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, language = excluded.language, "
        "numbering = excluded.numbering, number_prefix = excluded.number_prefix, "
        "number_suffix = excluded.number_suffix, word_present = excluded.word_present, "
        "word_absent = excluded.word_absent, word_partly = excluded.word_partly, place = excluded.place, "
        "speaker_pattern = excluded.speaker_pattern",
        {group.id, group.name, notation::word(group.language), notation::word(group.numbering.kind),
         group.numbering.prefix, group.numbering.suffix, group.attendance.present, group.attendance.absent,
         group.attendance.partly, group.place, group.speakerPattern});
    qint64 key = 0;
    if (Statement row(database, "SELECT key FROM meeting_group WHERE id = ?", {group.id}); row.next())
        key = row.key(0);
    writeHabits(database, key, group);
}

void removeGroup(Database &database, const Id &id)
{
    database.run("DELETE FROM meeting_group WHERE id = ?", {id});
}

QList<Person> readPeople(Database &database)
{
    QList<Person> people;
    Statement rows(database, "SELECT id, name, organisation, email FROM person");
    while (rows.next())
        people.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    return people;
}

void writePerson(Database &database, const Person &person)
{
    database.run(
        "INSERT INTO person (id, name, organisation, email) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, organisation = excluded.organisation, "
        "email = excluded.email",
        {person.id, person.name, person.organisation, person.email});
}

void removePerson(Database &database, const Id &id)
{
    database.run("DELETE FROM person WHERE id = ?", {id});
}

QList<Id> meetingsOf(Database &database, const Person &person)
{
    QList<Id> meetings;
    Statement rows(database,
                   "SELECT id FROM meeting WHERE deleted IS NULL AND key IN (SELECT section.meeting FROM section "
                   "JOIN participant ON participant.section = section.key WHERE participant.person = ? OR "
                   "participant.key IN (SELECT participant FROM participant_cell WHERE text = ?))",
                   {person.id, toXhtml(RichText::fromPlain(person.name))});
    while (rows.next())
        meetings.append(rows.text(0));
    return meetings;
}

}  // namespace motebok
