// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

namespace motebok {

/// What goes on from a group's meetings into its next one. Words of the document are the caller's.

/// An action of an earlier meeting that is still open.
struct OpenAction {
    ActionItem action;
    RichText text;  ///< what is to be done: one paragraph, with its looks and links, tied to no action

    bool operator==(const OpenAction &) const = default;
};

/// The actions of `meetings` that are open and that none of them carries on, oldest meeting first, in each as they
/// stand in its text. An action with no text left is none, and carries nothing on.
QList<OpenAction> openActions(QList<Meeting> meetings);

/// The latest of `meetings` before `date`; of several on one day the one made last. Nullptr when there is none.
const Meeting *meetingBefore(const QList<Meeting> &meetings, QDate date);

/// The number the scheme gives item `count` of a meeting (RunningInYear: of the year) on `date`: "3.", "PS 3/26".
QString schemeNumber(const NumberingScheme &scheme, int count, std::optional<QDate> date);
/// The highest number "12/26" (with the scheme's own prefix, `year` as "26" or "2026") that any item has; 0 for none.
int lastNumberInYear(const QList<Meeting> &meetings, const NumberingScheme &scheme, int year);

/// An item that comes along: its topic, and a first line of minutes.
struct ComingItem {
    RichText topic;
    RichText minutes;

    bool operator==(const ComingItem &) const = default;
};

/// What a meeting begins with besides its group's columns, roster and place.
struct MeetingStart {
    QString title;
    std::optional<QDate> date;  ///< for numbers through the year; the Date fact is left to be written
    int lastNumber = 0;         ///< of the year, see lastNumberInYear()
    QList<StandingItem> standing;
    QString followUp;           ///< topic of the item under which open actions stand: "Oppfølging av tiltak"
    QList<OpenAction> actions;  ///< carried on as actions of the new meeting's own
    QList<ComingItem> postponed;
};

/// Standing items that come first, the open actions as a list in an item of their own, the postponed items, an empty
/// item to begin in, standing items that come last; numbered by the group's scheme.
Meeting newMeeting(const MeetingStart &start, const Group *group, const QDateTime &now);

}  // namespace motebok
