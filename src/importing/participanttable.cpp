// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/participanttable.h"

#include "domain/group.h"
#include "importing/runs.h"
#include "importing/tablekind.h"
#include "language/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace motebok {

namespace {

struct ParticipantImport {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Attendance attendanceIn(const RichText &cell)
{
    Attendance attendance;
    attendance.words = oneLine(cell);
    readAttendance(attendance, AttendanceWords());
    return attendance;
}

}  // namespace

ParticipantTableBuilder::ParticipantTableBuilder(const SourceRow &header)
{
    for (const QString &label : cellWords(header)) {
        const ParticipantField field = participantFieldForLabel(label).value_or(ParticipantField::Other);
        const bool taken = findColumn(table_, field) != nullptr;
        table_.columns.append({newId(), taken ? ParticipantField::Other : field, label});
    }
}

void ParticipantTableBuilder::add(const SourceRow &row)
{
    const QList<RichText> cells = fitted(row);
    Participant participant;
    participant.id = newId();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const ParticipantColumn &column = table_.columns.at(i);
        if (column.field == ParticipantField::Attendance)
            participant.attendance = attendanceIn(cells.at(i));
        else if (!cells.at(i).isEmpty())
            participant.cells.insert(column.id, cells.at(i));
    }
    if (!participant.attendance.words.isEmpty() && participant.attendance.state == Attendance::State::Unknown)
        warnings_ += ParticipantImport::tr("Line %1: “%2” does not tell whether somebody was present.")
                         .arg(QString::number(row.line), participant.attendance.words);
    table_.rows.append(participant);
}

/// The row's cells, one a column. Cells beyond the header get columns without a label; in a row that is too short,
/// attendance in its last cell belongs in the last column.
QList<RichText> ParticipantTableBuilder::fitted(const SourceRow &row)
{
    QList<RichText> cells = row.cells;
    const qsizetype used = cellWords(row).size();
    while (table_.columns.size() < used)
        table_.columns.append({newId(), ParticipantField::Other, {}});
    const qsizetype width = table_.columns.size();
    if (cells.size() < width) {
        const bool movable = cells.size() > 1 && table_.columns.last().field == ParticipantField::Attendance &&
                             attendanceIn(cells.last()).state != Attendance::State::Unknown;
        const RichText last = movable ? cells.takeLast() : RichText();
        while (cells.size() < width - (movable ? 1 : 0))
            cells.append(RichText());
        if (movable)
            cells.append(last);
        warnings_ += ParticipantImport::tr(
                         "Line %1: the row has fewer cells than the header; see that the words are in the right "
                         "columns.")
                         .arg(row.line);
    }
    return cells.mid(0, width);
}

}  // namespace motebok
