// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/attendance.h"

#include "editing/rows.h"
#include "language/reading.h"
#include "language/wording.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace motebok {

namespace {

using State = Attendance::State;

bool isThere(State state)
{
    return state == State::Present || state == State::Partly;
}

bool namesDeputies(const QString &words)
{
    // At the beginning: "Medlemer og varamedlemer" is a table of both.
    static const QRegularExpression deputies(
        QStringLiteral(R"(^\s*(?:\d+\.? ?)?(?:(?:personleg|personlig|møtande|møtende|møtt|fast)\p{L}* )?)"
                       R"((?:vara|deput|substitut))"),
        QRegularExpression::CaseInsensitiveOption);
    return deputies.match(words).hasMatch();
}

bool namesGuests(const QString &heading)
{
    static const QRegularExpression guests(
        QStringLiteral(R"((?<!\p{L})(?:gjest|guest|inviter|observat|observer|tilhøyr|tilhør|publikum|)"
                       R"(andre (?:som )?(?:møtte|deltok|til ?stades|til ?stede|frammøtte|present)))"),
        QRegularExpression::CaseInsensitiveOption);
    return guests.match(heading).hasMatch();
}

/// The words in the row's cell of that kind.
QString wordsOf(const Participant &row, const ParticipantTable &table, ParticipantField field)
{
    const ParticipantColumn *column = findColumn(table, field);
    return column ? cellText(row, *column).plainText().simplified() : QString();
}

/// The name, or in a table without names the first words there are.
QString nameOf(const Participant &row, const ParticipantTable &table)
{
    const QString name = wordsOf(row, table, ParticipantField::Name);
    if (!name.isEmpty())
        return name;
    for (const ParticipantColumn &column : table.columns) {
        const QString words =
            column.field == ParticipantField::Attendance ? QString() : cellText(row, column).plainText().simplified();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

AttendanceSection sectionOf(const Section &section, const ParticipantTable &table)
{
    AttendanceSection found{section.id, section.heading, AttendanceSection::Kept::Column, {}};
    Attendance told;
    if (!findColumn(table, ParticipantField::Attendance)) {
        told.words = section.heading;
        readAttendance(told, {});
        found.kept = told.state == State::Unknown ? AttendanceSection::Kept::Nowhere : AttendanceSection::Kept::Heading;
        told.words.clear();
        told.note.clear();
    }
    const bool deputies = namesDeputies(section.heading);
    const bool guests = namesGuests(section.heading);
    for (const Participant &row : table.rows) {
        Attender who{row.id, nameOf(row, table), wordsOf(row, table, ParticipantField::Organisation), Seat::Member,
                     row.attendance};
        if (found.kept != AttendanceSection::Kept::Column) {
            told.deputyFor = row.attendance.deputyFor;
            who.attendance = told;
        }
        if (who.name.isEmpty() && who.attendance.words.isEmpty())
            continue;
        if (!row.attendance.deputyFor.isEmpty() || deputies ||
            namesDeputies(wordsOf(row, table, ParticipantField::Role)))
            who.seat = Seat::Deputy;
        else if (guests)
            who.seat = Seat::Guest;
        found.people.append(who);
    }
    return found;
}

/// Which members somebody who is there stands in for, and how that one is there.
QHash<Id, State> standIns(const QList<AttendanceSection> &sections)
{
    QHash<Id, State> found;
    for (const AttendanceSection &section : sections) {
        for (const Attender &who : section.people) {
            const Id &member = who.attendance.deputyFor;
            if (!member.isEmpty() && isThere(who.attendance.state) && found.value(member) != State::Present)
                found.insert(member, who.attendance.state);
        }
    }
    return found;
}

void count(HeadCount &heads, State state)
{
    switch (state) {
        case State::Present:
            ++heads.present;
            break;
        case State::Partly:
            ++heads.partly;
            break;
        case State::Absent:
            ++heads.absent;
            break;
        case State::Unknown:
            ++heads.unknown;
            break;
    }
}

/// The members of the meeting by id, and how they are there.
QHash<Id, State> membersOf(const QList<AttendanceSection> &sections)
{
    QHash<Id, State> members;
    for (const AttendanceSection &section : sections) {
        for (const Attender &who : section.people) {
            if (who.seat == Seat::Member)
                members.insert(who.id, who.attendance.state);
        }
    }
    return members;
}

}  // namespace

QList<AttendanceSection> attendanceOf(const Meeting &meeting)
{
    QList<AttendanceSection> sections;
    for (const Section &section : meeting.sections) {
        if (const ParticipantTable *table = section.participants())
            sections.append(sectionOf(section, *table));
    }
    return sections;
}

HeadCount headCount(const QList<AttendanceSection> &sections)
{
    const QHash<Id, State> inSeat = standIns(sections);
    const QHash<Id, State> members = membersOf(sections);
    HeadCount heads;
    for (const AttendanceSection &section : sections) {
        for (const Attender &who : section.people) {
            const State state = who.attendance.state;
            if (who.seat == Seat::Member) {
                count(heads, isThere(state) ? state : inSeat.value(who.id, state));
                continue;
            }
            const Id &member = who.attendance.deputyFor;
            const bool sits = members.contains(member) && members.value(member) != State::Present;
            if (isThere(state) && !sits)
                ++heads.others;
        }
    }
    return heads;
}

QStringList emptySeats(const QList<AttendanceSection> &sections)
{
    const QHash<Id, State> inSeat = standIns(sections);
    QStringList names;
    bool deputies = false;
    for (const AttendanceSection &section : sections) {
        for (const Attender &who : section.people) {
            deputies = deputies || who.seat == Seat::Deputy;
            if (who.seat == Seat::Member && who.attendance.state == State::Absent && !inSeat.contains(who.id))
                names.append(who.name);
        }
    }
    return deputies ? names : QStringList();
}

namespace edits {

namespace {

Outcome attendanceSpot(const Meeting &meeting, const Id &row)
{
    for (const Section &section : meeting.sections) {
        const ParticipantTable *table = section.participants();
        const qsizetype i = table ? indexOf(table->rows, row) : -1;
        if (i < 0)
            continue;
        const ParticipantColumn *column = findColumn(*table, ParticipantField::Attendance);
        return column ? Spot{{CellKind::ParticipantText, row, column->id}} : rowSpot(section, i);
    }
    return std::nullopt;
}

void writeNote(Attendance &attendance, const AttendanceDetails &details, const Group &habits)
{
    const QString part = partOfMeetingText(details.from, details.until, habits.language);
    const QString remark = details.remark.simplified();
    attendance.note = part.isEmpty() || remark.isEmpty() ? part + remark : part + QStringLiteral(", ") + remark;
    if (!part.isEmpty())
        attendance.state = State::Partly;
    attendance.words = attendanceText(attendance, habits.attendance);
    if (attendance.state == State::Present) {
        // "Ja (gjekk kl. 11)" is read as partly; so it is written as that.
        Attendance read = attendance;
        readAttendance(read, habits.attendance);
        if (read.state == State::Partly) {
            attendance.state = State::Partly;
            attendance.words = attendanceText(attendance, habits.attendance);
        }
    }
    const PartOfMeeting told = attendance.state == State::Partly ? partOfMeeting(attendance.note) : PartOfMeeting();
    attendance.from = told.from;
    attendance.until = told.until;
}

}  // namespace

Outcome setEverybodyPresent(Meeting &meeting, const Id &section, const AttendanceWords &words)
{
    const QList<AttendanceSection> sections = attendanceOf(meeting);
    QSet<Id> stoodInFor;
    for (const AttendanceSection &each : sections) {
        for (const Attender &who : each.people) {
            if (who.attendance.state != State::Absent)
                stoodInFor.insert(who.attendance.deputyFor);
        }
    }
    Outcome first;
    for (const AttendanceSection &each : sections) {
        if (each.kept != AttendanceSection::Kept::Column || (!section.isEmpty() && each.id != section))
            continue;
        for (const Attender &who : each.people) {
            const bool unset = who.attendance.state == State::Unknown && who.attendance.words == who.attendance.note;
            const bool idle = section.isEmpty() && who.seat == Seat::Deputy && who.attendance.deputyFor.isEmpty();
            if (!unset || idle || stoodInFor.contains(who.id))
                continue;
            const Outcome spot = setAttendance(meeting, who.id, State::Present, words);
            if (!first)
                first = spot;
        }
    }
    return first;
}

AttendanceDetails attendanceDetails(const Attendance &attendance)
{
    if (attendance.state == State::Unknown && attendance.note.isEmpty())
        return {std::nullopt, std::nullopt, attendance.words, attendance.deputyFor};  // words nobody could read
    if (attendance.state != State::Partly)
        return {std::nullopt, std::nullopt, attendance.note, attendance.deputyFor};
    const PartOfMeeting part = partOfMeeting(attendance.note);
    return {part.from, part.until, part.rest, attendance.deputyFor};
}

Outcome setAttendanceDetails(Meeting &meeting, const Id &row, const AttendanceDetails &details, const Group &habits)
{
    Participant *who = participant(meeting, row);
    if (!who || details.deputyFor == row)
        return std::nullopt;
    const AttendanceDetails before = attendanceDetails(who->attendance);
    if (before == details)
        return std::nullopt;
    who->attendance.deputyFor = details.deputyFor;
    if (before.from != details.from || before.until != details.until || before.remark != details.remark)
        writeNote(who->attendance, details, habits);
    return attendanceSpot(meeting, row);
}

Outcome insertAttendanceColumn(Meeting &meeting, const Id &section, LanguageForm form)
{
    const qsizetype index = indexOf(std::as_const(meeting.sections), section);
    const ParticipantTable *seen = index < 0 ? nullptr : std::as_const(meeting.sections)[index].participants();
    if (!seen || findColumn(*seen, ParticipantField::Attendance))
        return std::nullopt;
    for (ParticipantColumn column : defaultParticipantColumns(form)) {
        if (column.field != ParticipantField::Attendance)
            continue;
        column.id = newId();
        meeting.sections[index].participants()->columns.append(column);
        return Spot{{CellKind::ParticipantLabel, section, column.id}};
    }
    return std::nullopt;
}

}  // namespace edits

}  // namespace motebok
