// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the columns a table has: where they stand, what they are called, what they are about.
#include "editing/rows.h"
#include "language/reading.h"

#include <algorithm>

namespace motebok::edits {

namespace {

const Section *sectionOf(const Meeting &meeting, const Id &id)
{
    const qsizetype index = indexOf(meeting.sections, id);
    return index < 0 ? nullptr : &meeting.sections[index];
}

Section &detached(Meeting &meeting, const Id &id)
{
    return meeting.sections[indexOf(std::as_const(meeting.sections), id)];
}

struct Move {
    qsizetype from = -1;
    qsizetype to = -1;
};

std::optional<Move> within(qsizetype from, qsizetype to, qsizetype size)
{
    return from >= 0 && to >= 0 && to < size && to != from ? std::optional(Move{from, to}) : std::nullopt;
}

std::optional<Move> columnMove(const Section &section, const Id &column, int by)
{
    if (const ItemTable *table = section.items()) {
        const qsizetype from = indexOf(table->columns, column);
        qsizetype to = from;
        // Past hidden columns, so that every move is one that is seen.
        do
            to += by;
        while (by != 0 && from >= 0 && to >= 0 && to < table->columns.size() && !table->columns[to].shown);
        return within(from, to, table->columns.size());
    }
    if (const ParticipantTable *people = section.participants()) {
        const qsizetype from = indexOf(people->columns, column);
        return within(from, from + by, people->columns.size());
    }
    if (const PlainTable *plain = section.plainTable(); plain && !plain->rows.isEmpty()) {
        bool isIndex = false;
        const qsizetype from = column.toInt(&isIndex);
        const qsizetype width = plain->rows.first().cells.size();
        return isIndex && from < width ? within(from, from + by, width) : std::nullopt;
    }
    return std::nullopt;
}

/// Words in the place of an attendance: what stood there already stays beside them.
void becomeAttendance(Participant &row, const RichText &text, const AttendanceWords &words)
{
    QString told = text.plainText().simplified();
    Attendance &attendance = row.attendance;
    if (told.isEmpty())
        return;
    if (!attendance.words.isEmpty() && attendance.words != told)
        told += QStringLiteral("; ") + attendance.words;
    attendance.words = told;
    readAttendance(attendance, words);
}

void changeField(ParticipantTable &table, ParticipantColumn &column, ParticipantField field,
                 const AttendanceWords &words)
{
    for (Participant &row : table.rows) {
        if (column.field == ParticipantField::Attendance) {
            if (!row.attendance.words.isEmpty())
                row.cells.insert(column.id, RichText::fromPlain(row.attendance.words));
            const Id member = row.attendance.deputyFor;
            row.attendance = {};
            row.attendance.deputyFor = member;
        } else if (field == ParticipantField::Attendance) {
            becomeAttendance(row, row.cells.take(column.id), words);
        }
    }
    column.field = field;
}

bool mayBecome(const ParticipantTable &table, const Id &column, ParticipantField field)
{
    if (field != ParticipantField::Name && field != ParticipantField::Attendance)
        return true;
    const ParticipantColumn *taken = findColumn(table, field);
    return !taken || taken->id == column;
}

}  // namespace

bool canMoveColumn(const Meeting &meeting, const Id &section, const Id &column, int by)
{
    const Section *seen = sectionOf(meeting, section);
    return seen && columnMove(*seen, column, by);
}

Outcome moveColumn(Meeting &meeting, const Id &section, const Id &column, int by)
{
    const Section *seen = sectionOf(meeting, section);
    const std::optional<Move> move = seen ? columnMove(*seen, column, by) : std::nullopt;
    if (!move)
        return std::nullopt;
    Section &target = detached(meeting, section);
    if (ItemTable *table = target.items()) {
        table->columns.move(move->from, move->to);
        return Spot{{CellKind::ItemLabel, section, column}};
    }
    if (ParticipantTable *people = target.participants()) {
        people->columns.move(move->from, move->to);
        return Spot{{CellKind::ParticipantLabel, section, column}};
    }
    for (PlainRow &row : target.plainTable()->rows)
        row.cells.move(move->from, move->to);
    return Spot{{CellKind::TableText, std::as_const(target).plainTable()->rows.first().id, QString::number(move->to)}};
}

Outcome renameColumn(Meeting &meeting, const Id &section, const Id &column, const QString &label,
                     const AttendanceWords &words)
{
    const Section *seen = sectionOf(meeting, section);
    if (!seen)
        return std::nullopt;
    if (seen->items()) {
        const CellAddress at{CellKind::ItemLabel, section, column};
        return setText(meeting, at, RichText::fromPlain(label), int(label.size()), words);
    }
    if (const PlainTable *plain = seen->plainTable(); plain && !plain->rows.isEmpty()) {
        const CellAddress at{CellKind::TableText, plain->rows.first().id, column};
        return setText(meeting, at, RichText::fromPlain(label), int(label.size()), words);
    }
    if (!seen->participants())
        return std::nullopt;
    const CellAddress at{CellKind::ParticipantLabel, section, column};
    Outcome spot = setText(meeting, at, RichText::fromPlain(label), int(label.size()), words);
    const std::optional<ParticipantField> field = participantFieldForLabel(label);
    if (spot && field)
        setColumnField(meeting, section, column, *field, words);
    return spot;
}

Outcome setColumnField(Meeting &meeting, const Id &section, const Id &column, ParticipantField field,
                       const AttendanceWords &words)
{
    const Section *seen = sectionOf(meeting, section);
    const ParticipantTable *table = seen ? seen->participants() : nullptr;
    const qsizetype index = table ? indexOf(table->columns, column) : -1;
    if (index < 0 || table->columns[index].field == field || !mayBecome(*table, column, field))
        return std::nullopt;
    ParticipantTable &changed = *detached(meeting, section).participants();
    changeField(changed, changed.columns[index], field, words);
    return Spot{{CellKind::ParticipantLabel, section, column}};
}

}  // namespace motebok::edits
