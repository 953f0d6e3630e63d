// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"

#include <optional>

namespace motebok {

/// A place for the text cursor: a cell, and how many characters into it.
struct Spot {
    CellAddress cell;
    int position = 0;

    bool operator==(const Spot &) const = default;
};

/// Changes to a meeting's structure, as functions on the value; OpenMeeting makes them undoable. Each answers where the
/// cursor goes, or nothing when there was nothing to do (the id is gone, the row is already first …): the meeting is
/// then as it was.
namespace edits {

using Outcome = std::optional<Spot>;

enum class SectionKind { Items, Participants, FreeText, PlainTable };

/// Any row by its id: fact, section, item, participant, plain row or closing line. A deputy whose member goes stands
/// alone.
Outcome remove(Meeting &meeting, const Id &row);
/// Moves a row among its neighbours; `by` is -1 for up, 1 for down. An item goes past a whole item with its sub-items.
Outcome move(Meeting &meeting, const Id &row, int by);
/// Whether move() would have something to do; cheap.
bool canMove(const Meeting &meeting, const Id &row, int by);

/// A new item after `item`, or last in the table when `item` is empty, with a number proposed.
Outcome insertItem(Meeting &meeting, const Id &section, const Id &item, const NumberingScheme &scheme);
/// A row without a number that goes on with `item`, under it and on its level; one writes on in `column`, or in the
/// minutes.
Outcome insertContinuation(Meeting &meeting, const Id &item, const Id &column);
/// Level 0 is an item, 1 a sub-item …; at most one deeper than the item above. Sub-items go with it. A number that was
/// the one proposed becomes the one proposed on the new level; any other stays.
Outcome changeItemLevel(Meeting &meeting, const Id &item, int by, const NumberingScheme &scheme);
/// Moves an item, with its sub-items and the rows that go on with it, to before the item `before`, or last in the table
/// of the section `before`. Numbers stay. A column hidden there that was seen here is shown when there is text in it.
/// Nothing when it is there already, or when it has text in a column the other table does not have.
Outcome moveItemTo(Meeting &meeting, const Id &item, const Id &before);
/// Moves it so by one item up (-1) or down (1).
Outcome moveItem(Meeting &meeting, const Id &item, int by);

/// A new row after `row`, or last when `row` is empty; for participant and plain tables.
Outcome insertRow(Meeting &meeting, const Id &section, const Id &row);

/// A new section after `section` (first when empty), with the words of the language form.
Outcome insertSection(Meeting &meeting, SectionKind kind, const Id &section, const Group &habits);

/// A new fact or closing line after `row`, or last when it is empty.
Outcome insertFact(Meeting &meeting, FactKind kind, const Id &row, LanguageForm form);
Outcome insertClosingLine(Meeting &meeting, ClosingKind kind, const Id &row, LanguageForm form);

/// A plain column, last in the table: an Extra one of items, an Other one of participants, one of a plain table.
Outcome insertColumn(Meeting &meeting, const Id &section, const QString &label);
/// Takes a column away with all its text; not one of the four cells of an item (hide those), nor the last one.
Outcome removeColumn(Meeting &meeting, const Id &section, const Id &column);
enum class Visibility { Hidden, Shown };
/// Hides or shows a column of items; what is in its cells stays. The last one shown stays.
Outcome showColumn(Meeting &meeting, const Id &section, const Id &column, Visibility visibility);
/// Moves a column among those that are shown; `by` is -1 for left, 1 for right. Columns of a plain table are named by
/// their index.
Outcome moveColumn(Meeting &meeting, const Id &section, const Id &column, int by);
bool canMoveColumn(const Meeting &meeting, const Id &section, const Id &column, int by);
/// A new label; a label that names a field ("E-post") makes a participant column one of that kind, where it can be.
Outcome renameColumn(Meeting &meeting, const Id &section, const Id &column, const QString &label,
                     const AttendanceWords &words);
/// What a participant column is about. What is written in it stays: words become an attendance that is read out of
/// them, an attendance becomes its words. Nothing where the table has its one Name or Attendance column already.
Outcome setColumnField(Meeting &meeting, const Id &section, const Id &column, ParticipantField field,
                       const AttendanceWords &words);

/// Attendance in the group's words, with the note the row has.
Outcome setAttendance(Meeting &meeting, const Id &row, Attendance::State state, const AttendanceWords &words);
/// The row is a deputy who stood in for `member` (empty: for nobody).
Outcome setDeputyFor(Meeting &meeting, const Id &row, const Id &member);
/// Unknown → present → absent → partly → unknown.
Outcome cycleAttendance(Meeting &meeting, const Id &row, const AttendanceWords &words);

/// The date of a fact or a closing line.
std::optional<QDate> dateOf(const Meeting &meeting, const Id &row);
/// Sets the date of a fact or a closing line, and its words in the group's form. In a closing line a date that stands
/// in the words is replaced where it stands.
Outcome setDate(Meeting &meeting, const Id &row, QDate date, LanguageForm form);

/// New words in a cell; typed values beside them (date, place, names, attendance) are read again.
Outcome setText(Meeting &meeting, const CellAddress &cell, const RichText &text, int position,
                const AttendanceWords &words);

}  // namespace edits

/// The habits of `group` as this meeting has them: item columns, and participant sections without attendance.
Group habitsFrom(const Meeting &meeting, Group group);

}  // namespace motebok
