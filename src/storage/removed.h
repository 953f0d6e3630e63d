// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/removed.h"
#include "storage/database.h"
#include "storage/minutebook.h"

#include <optional>

namespace motebok {

/// "Sletta": parts that have been taken out of the meetings.

/// What went from `before` to `now` is put there, what came back is taken out.
void keepRemoved(Database &database, qint64 meeting, const Meeting &before, const Meeting &now, const QDateTime &when);

/// Of one meeting, or of all that are not deleted themselves when `meeting` is empty; the last one first.
QList<RemovedSummary> readRemoved(Database &database, const Id &meeting);
std::optional<RemovedPart> readRemovedPart(Database &database, const Id &meeting, const Id &part);

/// Whether anything, meetings too, was put there before `limit`.
bool hasRemovedBefore(Database &database, const QDateTime &limit);
void purgeRemovedBefore(Database &database, const QDateTime &limit);

}  // namespace motebok
