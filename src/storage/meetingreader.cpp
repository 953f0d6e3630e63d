// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meetings.h"
#include "storage/sections.h"

#include <QHash>

namespace motebok {

namespace {

QList<Fact> readFacts(Database &database, qint64 meeting)
{
    QList<Fact> facts;
    Statement rows(database,
                   "SELECT id, kind, label, text, date, start_time, end_time FROM fact WHERE meeting = ? "
                   "ORDER BY position",
                   {meeting});
    while (rows.next())
        facts.append({rows.text(0), rows.word<FactKind>(1), rows.text(2), rows.richText(3), rows.date(4), rows.time(5),
                      rows.time(6)});
    return facts;
}

QList<ClosingLine> readClosing(Database &database, qint64 meeting)
{
    QHash<qint64, QStringList> names;
    Statement nameRows(database,
                       "SELECT closing_line, name FROM closing_name "
                       "JOIN closing_line ON closing_line.key = closing_name.closing_line WHERE meeting = ? "
                       "ORDER BY closing_line, closing_name.position",
                       {meeting});
    while (nameRows.next())
        names[nameRows.key(0)].append(nameRows.text(1));
    QList<ClosingLine> lines;
    Statement rows(database, "SELECT key, id, kind, text, date FROM closing_line WHERE meeting = ? ORDER BY position",
                   {meeting});
    while (rows.next())
        lines.append(
            {rows.text(1), rows.word<ClosingKind>(2), rows.richText(3), names.value(rows.key(0)), rows.date(4)});
    return lines;
}

std::optional<DueEvent> eventIn(Statement &action)
{
    if (action.text(5).isEmpty())
        return std::nullopt;
    return DueEvent{action.word<DueEvent::Kind>(5), action.text(6)};
}

QList<ActionItem> readActions(Database &database, qint64 meeting)
{
    QHash<qint64, QList<ActionOwner>> owners;
    Statement ownerRows(database,
                        "SELECT action_item, name, person FROM action_owner "
                        "JOIN action_item ON action_item.key = action_owner.action_item WHERE meeting = ? "
                        "ORDER BY action_item, action_owner.position",
                        {meeting});
    while (ownerRows.next())
        owners[ownerRows.key(0)].append({ownerRows.text(1), ownerRows.text(2)});
    QList<ActionItem> actions;
    Statement rows(database,
                   "SELECT key, id, due, due_text, status, event, event_name, carried_from FROM action_item "
                   "WHERE meeting = ? ORDER BY position",
                   {meeting});
    while (rows.next())
        actions.append({rows.text(1), owners.value(rows.key(0)), rows.date(2), rows.text(3),
                        rows.word<ActionItem::Status>(4), eventIn(rows), rows.text(7)});
    return actions;
}

QStringList readWarnings(Database &database, qint64 meeting)
{
    QStringList warnings;
    Statement rows(database, "SELECT text FROM import_warning WHERE meeting = ? ORDER BY position", {meeting});
    while (rows.next())
        warnings.append(rows.text(0));
    return warnings;
}

}  // namespace

std::optional<MeetingRow> findMeetingRow(Database &database, const Id &id)
{
    Statement row(database, "SELECT key, revision, deleted IS NOT NULL FROM meeting WHERE id = ?", {id});
    if (!row.next())
        return std::nullopt;
    return MeetingRow{row.key(0), row.key(1), row.number(2) ? Deleted::Only : Deleted::Without};
}

Meeting readMeeting(Database &database, qint64 key)
{
    Meeting meeting;
    Statement row(database,
                  "SELECT meeting.id, meeting_group.id, title, created, changed FROM meeting "
                  "LEFT JOIN meeting_group ON meeting_group.key = meeting.meeting_group WHERE meeting.key = ?",
                  {key});
    if (row.next()) {
        meeting.id = row.text(0);
        meeting.group = row.text(1);
        meeting.title = row.text(2);
        meeting.created = row.moment(3).value_or(QDateTime());
        meeting.changed = row.moment(4).value_or(QDateTime());
    }
    meeting.facts = readFacts(database, key);
    meeting.sections = readSections(database, {SectionOwner::Kind::Meeting, key});
    meeting.closing = readClosing(database, key);
    meeting.actions = readActions(database, key);
    meeting.importWarnings = readWarnings(database, key);
    return meeting;
}

QList<MeetingSummary> readSummaries(Database &database, Deleted which, int limit, int offset)
{
    QList<MeetingSummary> summaries;
    Statement rows(
        database,
        which == Deleted::Only
            ? "SELECT meeting.id, date, meeting_group.id, name, title, status, changed, deleted FROM meeting "
              "LEFT JOIN meeting_group ON meeting_group.key = meeting.meeting_group "
              "WHERE deleted IS NOT NULL ORDER BY date DESC, title, meeting.key LIMIT ? OFFSET ?"
            : "SELECT meeting.id, date, meeting_group.id, name, title, status, changed, deleted FROM meeting "
              "LEFT JOIN meeting_group ON meeting_group.key = meeting.meeting_group "
              "WHERE deleted IS NULL ORDER BY date DESC, title, meeting.key LIMIT ? OFFSET ?",
        {limit, offset});
    while (rows.next())
        summaries.append({rows.text(0), rows.date(1), rows.text(2), rows.text(3), rows.text(4),
                          rows.word<MeetingStatus>(5), rows.moment(6).value_or(QDateTime()), rows.moment(7)});
    return summaries;
}

}  // namespace motebok
