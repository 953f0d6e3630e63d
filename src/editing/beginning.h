// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/nextmeeting.h"

namespace motebok {

/// What could come along into a new meeting: read out of the group's earlier meetings, before the user has chosen.
struct ComingAlong {
    Group habits;                  ///< the group's; columns and roster from the meeting before where the group has none
    std::optional<Meeting> after;  ///< the meeting this one comes after, when the user said so
    QList<OpenAction> actions;
    QList<ComingItem> postponed;  ///< out of `after`, else out of the meeting before
    int lastNumber = 0;
};

/// For a new meeting of `group` on `date`. `meetings`: all of the group's; with no group (its id is empty) none are
/// asked. Actions of meetings later than `date` do not come. `after`: the meeting it comes after, or nullptr.
ComingAlong comingAlong(const Group &group, const QList<Meeting> &meetings, QDate date, const Meeting *after);

/// What the user asked for.
struct NewMeetingWish {
    enum class Bring { No, Yes };
    QString title;
    QDate date;
    std::optional<QTime> start;
    std::optional<QTime> end;
    QString place;
    Bring standing = Bring::Yes;
    Bring actions = Bring::Yes;
    Bring postponed = Bring::Yes;
};

/// The meeting, its head written. After another meeting it has the lines of that one's head, with new words.
Meeting beginMeeting(const ComingAlong &coming, const NewMeetingWish &wish, const QDateTime &now);

}  // namespace motebok
