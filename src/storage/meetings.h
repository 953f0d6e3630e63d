// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "storage/database.h"
#include "storage/minutebook.h"

#include <optional>

namespace motebok {

/// Where a meeting stands in the book, and how many times it has been stored.
struct MeetingRow {
    qint64 key = 0;
    qint64 revision = 0;
    Deleted deleted = Deleted::Without;  ///< Only: it lies in "Sletta"
};

std::optional<MeetingRow> findMeetingRow(Database &database, const Id &id);

/// Everything of the meeting with this key.
Meeting readMeeting(Database &database, qint64 key);

/// Newest date first, then by title's code points; `limit` -1 for all.
QList<MeetingSummary> readSummaries(Database &database, Deleted which, int limit, int offset);

/// A row with nothing but the id.
qint64 insertMeeting(Database &database, const Id &id);

/// Brings what is stored from `before` to `now`, touches only rows that differ, and counts the revision up.
void writeMeeting(Database &database, qint64 key, const Meeting &before, const Meeting &now);

}  // namespace motebok
