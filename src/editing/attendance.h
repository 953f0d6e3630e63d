// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edits.h"

namespace motebok {

/// Who was there, over all the participant tables of a meeting.

/// What a row of a participant table is in the meeting. A deputy stands in for somebody, or stands in a table or has a
/// role that begins with "vara"; a guest stands in a table whose heading speaks of guests, observers, invited.
enum class Seat { Member, Deputy, Guest };

struct Attender {
    Id id;
    QString name;
    QString organisation;
    Seat seat = Seat::Member;
    Attendance attendance;  ///< the row's; in a table without the column, what the heading says ("Forfall:")
};

struct AttendanceSection {
    /// Where a table tells who was there: its attendance column, its heading, or not at all.
    enum class Kept { Column, Heading, Nowhere };
    Id id;
    QString heading;
    Kept kept = Kept::Column;
    QList<Attender> people;  ///< rows where nothing is written are left out
};

QList<AttendanceSection> attendanceOf(const Meeting &meeting);

/// Seats by who sits in them: the member, or a deputy who stands in. Guests, and deputies who stand in for nobody, are
/// `others` when they are there, and not counted when they are not.
struct HeadCount {
    int present = 0;
    int partly = 0;
    int absent = 0;
    int unknown = 0;
    int others = 0;

    bool operator==(const HeadCount &) const = default;
};
HeadCount headCount(const QList<AttendanceSection> &sections);

/// Names of the absent members for whom no deputy who is there stands in; none in a meeting that has no deputies.
QStringList emptySeats(const QList<AttendanceSection> &sections);

namespace edits {

/// Marks as present everybody who is not set: in a section, or (empty) in all. In all, it passes by the deputies who
/// stand in for nobody; it always passes by members for whom somebody stands in, and tables without the column.
Outcome setEverybodyPresent(Meeting &meeting, const Id &section, const AttendanceWords &words);

/// What there is to say about somebody's attendance beside its state.
struct AttendanceDetails {
    std::optional<QTime> from;  ///< was there from …
    std::optional<QTime> until;
    QString remark;  ///< "sjuk", "på Teams"
    Id deputyFor;

    bool operator==(const AttendanceDetails &) const = default;
};
AttendanceDetails attendanceDetails(const Attendance &attendance);
/// One edit for all of it. Somebody with a from or until, or a remark that tells of a part of the meeting, was partly
/// there. The words are made anew: "Delvis (frå kl. 10.00, på Teams)".
Outcome setAttendanceDetails(Meeting &meeting, const Id &row, const AttendanceDetails &details, const Group &habits);

/// An attendance column, last in a participant table that has none.
Outcome insertAttendanceColumn(Meeting &meeting, const Id &section, LanguageForm form);

}  // namespace edits

}  // namespace motebok
