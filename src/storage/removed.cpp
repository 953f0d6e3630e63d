// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/removed.h"

#include "domain/json.h"
#include "storage/errors.h"

namespace motebok {

void keepRemoved(Database &database, qint64 meeting, const Meeting &before, const Meeting &now, const QDateTime &when)
{
    const QList<RemovedPart> gone = removedParts(before, now);
    for (const RemovedPart &part : gone)
        database.run(
            "INSERT OR REPLACE INTO removed_part (meeting, id, kind, name, position, removed, content) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            {meeting, part.id, notation::word(part.kind), part.name, part.position, stored(when),
             QString::fromUtf8(toJson(part.content, nullptr))});
    const QList<Id> come = newParts(before, now);
    for (const Id &id : come)
        database.run("DELETE FROM removed_part WHERE meeting = ? AND id = ?", {meeting, id});
}

QList<RemovedSummary> readRemoved(Database &database, const Id &meeting)
{
    QList<RemovedSummary> parts;
    Statement rows(database,
                   "SELECT meeting.id, meeting.title, removed_part.id, kind, name, removed FROM removed_part "
                   "JOIN meeting ON meeting.key = removed_part.meeting "
                   "WHERE meeting.id = ? OR (? = '' AND meeting.deleted IS NULL) "
                   "ORDER BY removed DESC, removed_part.key DESC",
                   {meeting, meeting});
    while (rows.next())
        parts.append({rows.text(0), rows.text(1), rows.text(2), rows.word<PartKind>(3), rows.text(4),
                      rows.moment(5).value_or(QDateTime())});
    return parts;
}

std::optional<RemovedPart> readRemovedPart(Database &database, const Id &meeting, const Id &part)
{
    Statement row(database,
                  "SELECT removed_part.id, kind, name, position, content FROM removed_part "
                  "JOIN meeting ON meeting.key = removed_part.meeting WHERE meeting.id = ? AND removed_part.id = ?",
                  {meeting, part});
    if (!row.next())
        return std::nullopt;
    const Result<TravellingMeeting> content = meetingFromJson(row.text(4).toUtf8());
    if (!content) {
        database.fail(damagedBook(QStringLiteral("removed_part %1: %2").arg(part, content.error().detail)));
        return std::nullopt;
    }
    return RemovedPart{row.text(0), row.word<PartKind>(1), row.text(2), row.number(3), content->meeting};
}

bool hasRemovedBefore(Database &database, const QDateTime &limit)
{
    Statement row(database,
                  "SELECT EXISTS (SELECT 1 FROM meeting WHERE deleted < ?) OR "
                  "EXISTS (SELECT 1 FROM removed_part WHERE removed < ?)",
                  {stored(limit), stored(limit)});
    return row.next() && row.number(0) != 0;
}

void purgeRemovedBefore(Database &database, const QDateTime &limit)
{
    database.run("DELETE FROM meeting WHERE deleted < ?", {stored(limit)});
    database.run("DELETE FROM removed_part WHERE removed < ?", {stored(limit)});
}

}  // namespace motebok
