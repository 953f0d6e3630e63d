// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that set a value and its words: attendance, dates, text.
#include "editing/actions.h"
#include "editing/rows.h"
#include "language/dates.h"
#include "language/reading.h"
#include "language/wording.h"

namespace motebok::edits {

namespace {

bool isAttendance(const Meeting &meeting, const CellAddress &cell)
{
    for (const Section &section : meeting.sections) {
        const ParticipantTable *people = section.participants();
        const qsizetype column = people ? indexOf(people->columns, cell.column) : -1;
        if (column >= 0)
            return people->columns[column].field == ParticipantField::Attendance;
    }
    return false;
}

Attendance::State nextState(Attendance::State state)
{
    switch (state) {
        case Attendance::State::Unknown:
            return Attendance::State::Present;
        case Attendance::State::Present:
            return Attendance::State::Absent;
        case Attendance::State::Absent:
            return Attendance::State::Partly;
        case Attendance::State::Partly:
            break;
    }
    return Attendance::State::Unknown;
}

}  // namespace

Outcome setAttendance(Meeting &meeting, const Id &row, Attendance::State state, const AttendanceWords &words)
{
    Participant *who = participant(meeting, row);
    if (!who || who->attendance.state == state)
        return std::nullopt;
    Attendance &attendance = who->attendance;
    const PartOfMeeting part = partOfMeeting(attendance.note);
    const bool partly = state == Attendance::State::Partly;
    // "Ja (frå kl. 10.00)" contradicts itself: a note of nothing but times goes with the state it belongs to.
    if (!partly && (part.from || part.until) && part.rest.isEmpty())
        attendance.note.clear();
    attendance.from = partly ? part.from : std::nullopt;
    attendance.until = partly ? part.until : std::nullopt;
    attendance.state = state;
    attendance.words = attendanceText(attendance, words);
    for (const Section &section : std::as_const(meeting.sections)) {
        const ParticipantTable *people = section.participants();
        if (!people || indexOf(people->rows, row) < 0)
            continue;
        const ParticipantColumn *column = findColumn(*people, ParticipantField::Attendance);
        if (column)
            return Spot{{CellKind::ParticipantText, row, column->id}};
    }
    return std::nullopt;
}

Outcome setDeputyFor(Meeting &meeting, const Id &row, const Id &member)
{
    Participant *who = participant(meeting, row);
    if (!who || row == member || who->attendance.deputyFor == member)
        return std::nullopt;
    who->attendance.deputyFor = member;
    for (const Section &section : std::as_const(meeting.sections)) {
        const ParticipantTable *people = section.participants();
        const qsizetype index = people ? indexOf(people->rows, row) : -1;
        if (index >= 0)
            return rowSpot(section, index);
    }
    return std::nullopt;
}

Outcome cycleAttendance(Meeting &meeting, const Id &row, const AttendanceWords &words)
{
    const Participant *who = participant(meeting, row);
    return who ? setAttendance(meeting, row, nextState(who->attendance.state), words) : std::nullopt;
}

std::optional<QDate> dateOf(const Meeting &meeting, const Id &row)
{
    if (const qsizetype i = indexOf(meeting.facts, row); i >= 0)
        return meeting.facts[i].date;
    const qsizetype i = indexOf(meeting.closing, row);
    return i < 0 ? std::nullopt : meeting.closing[i].date;
}

Outcome setDate(Meeting &meeting, const Id &row, QDate date, LanguageForm form)
{
    const QString words = dateText(date, form);
    const auto put = [&words](const RichText &text, const QString &otherwise) {
        const std::optional<FoundDate> found = findDate(text.plainText());
        if (found)
            return text.replaced(found->from, found->length, words);
        const qsizetype end = text.plainText().size();
        return end == 0 ? RichText::fromPlain(otherwise) : text.replaced(end, 0, u' ' + words);
    };
    if (const qsizetype i = indexOf(std::as_const(meeting.facts), row); i >= 0) {
        Fact &fact = meeting.facts[i];
        if (fact.date == date)
            return std::nullopt;
        fact.date = date;
        fact.text = put(fact.text, words);
        return Spot{{CellKind::FactText, row, {}}, int(fact.text.plainText().size())};
    }
    const qsizetype i = indexOf(std::as_const(meeting.closing), row);
    if (i < 0 || meeting.closing[i].date == date)
        return std::nullopt;
    ClosingLine &line = meeting.closing[i];
    line.date = date;
    line.text = put(line.text, closingText(line, form));
    return Spot{{CellKind::ClosingText, row, {}}, int(line.text.plainText().size())};
}

Outcome setText(Meeting &meeting, const CellAddress &cell, const RichText &text, int position,
                const AttendanceWords &words)
{
    const RichText before = textAt(meeting, cell);
    if (before == text || !setTextAt(meeting, cell, text))
        return std::nullopt;
    followText(meeting, cell, before);
    if (cell.kind == CellKind::FactText || cell.kind == CellKind::FactLabel) {
        readFact(meeting.facts[indexOf(std::as_const(meeting.facts), cell.owner)]);
    } else if (cell.kind == CellKind::ClosingText) {
        readClosingLine(meeting.closing[indexOf(std::as_const(meeting.closing), cell.owner)]);
    } else if (cell.kind == CellKind::ParticipantText) {
        if (isAttendance(meeting, cell))
            readAttendance(participant(meeting, cell.owner)->attendance, words);
    }
    return Spot{cell, position};
}

}  // namespace motebok::edits
