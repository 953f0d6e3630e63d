// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edits.h"

#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

class Edits : public testing::Test {
protected:
    Edits()
    {
        group.language = LanguageForm::Nynorsk;
        meeting = newMeeting(u"Hamnemøte"_s, &group, QDateTime::currentDateTimeUtc());
    }

    const ItemTable &items() const { return *meeting.sections.first().items(); }
    QStringList numbers() const
    {
        QStringList all;
        for (const AgendaItem &item : items().items)
            all.append(item.number);
        return all;
    }
    void addItem() { ASSERT_TRUE(edits::insertItem(meeting, meeting.sections.first().id, {}, group.numbering)); }
    Id addPeople(int rows)
    {
        const auto spot =
            edits::insertSection(meeting, edits::SectionKind::Participants, meeting.sections.last().id, group);
        EXPECT_TRUE(spot);
        const Id section = meeting.sections.last().id;
        while (meeting.sections.last().participants()->rows.size() < rows)
            EXPECT_TRUE(edits::insertRow(meeting, section, {}));
        return section;
    }
    const Participant &person(int row) const { return meeting.sections.last().participants()->rows[row]; }

    Group group;
    Meeting meeting;
};

TEST_F(Edits, ItemsAreAddedMovedAndRemovedButNeverRenumbered)
{
    addItem();
    addItem();
    EXPECT_EQ(numbers(), QStringList({u"1."_s, u"2."_s, u"3."_s}));
    ASSERT_TRUE(edits::move(meeting, items().items[2].id, -1));
    EXPECT_EQ(numbers(), QStringList({u"1."_s, u"3."_s, u"2."_s}));
    ASSERT_TRUE(edits::remove(meeting, items().items[0].id));
    EXPECT_EQ(numbers(), QStringList({u"3."_s, u"2."_s}));
    const Meeting before = meeting;
    EXPECT_FALSE(edits::move(meeting, items().items[0].id, -1));
    EXPECT_FALSE(edits::remove(meeting, newId()));
    EXPECT_EQ(meeting, before);
}

TEST_F(Edits, ANewItemComesAfterTheOneNamedAndTheCursorGoesToItsTopic)
{
    addItem();
    const auto spot =
        edits::insertItem(meeting, meeting.sections.first().id, items().items.first().id, group.numbering);
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->cell.owner, items().items[1].id);
    EXPECT_EQ(spot->cell.column, findColumn(items(), ItemCell::Topic)->id);
    EXPECT_EQ(items().items[1].number, u"3."_s);
}

TEST_F(Edits, SubItemsGoOneDeeperThanTheItemAboveAtMost)
{
    addItem();
    const Id first = items().items[0].id;
    const Id second = items().items[1].id;
    EXPECT_FALSE(edits::changeItemLevel(meeting, first, 1, NumberingScheme()));
    EXPECT_TRUE(edits::changeItemLevel(meeting, second, 1, NumberingScheme()));
    EXPECT_FALSE(edits::changeItemLevel(meeting, second, 1, NumberingScheme()));
    EXPECT_TRUE(edits::changeItemLevel(meeting, second, -1, NumberingScheme()));
    EXPECT_EQ(items().items[1].level, 0);
}

TEST_F(Edits, EveryKindOfSectionCanBePutInAnywhere)
{
    using enum edits::SectionKind;
    for (const auto kind : {Items, Participants, FreeText, PlainTable}) {
        const auto spot = edits::insertSection(meeting, kind, {}, group);
        ASSERT_TRUE(spot);
        EXPECT_TRUE(cells(meeting).contains(spot->cell));
    }
    ASSERT_EQ(meeting.sections.size(), 5);
    EXPECT_TRUE(meeting.sections[0].plainTable());
    EXPECT_TRUE(meeting.sections[3].items());
    EXPECT_EQ(meeting.sections[2].heading, u"Deltakarar"_s);
}

TEST_F(Edits, PlainTablesKeepAsManyCellsInEveryRow)
{
    ASSERT_TRUE(edits::insertSection(meeting, edits::SectionKind::PlainTable, {}, group));
    const Id section = meeting.sections.first().id;
    ASSERT_TRUE(edits::insertColumn(meeting, section, u"Sum"_s));
    ASSERT_TRUE(edits::insertRow(meeting, section, {}));
    const PlainTable *table = meeting.sections.first().plainTable();
    for (const PlainRow &row : table->rows)
        EXPECT_EQ(row.cells.size(), 3);
    ASSERT_TRUE(edits::removeColumn(meeting, section, u"0"_s));
    ASSERT_TRUE(edits::removeColumn(meeting, section, u"0"_s));
    EXPECT_FALSE(edits::removeColumn(meeting, section, u"0"_s));
    EXPECT_EQ(meeting.sections.first().plainTable()->rows.first().cells.first().plainText(), u"Sum"_s);
}

TEST_F(Edits, HidingAColumnKeepsItsTextAndOneColumnStays)
{
    const Id section = meeting.sections.first().id;
    const QList<ItemColumn> columns = items().columns;
    ASSERT_TRUE(edits::setText(meeting, {CellKind::ItemText, items().items[0].id, columns[3].id},
                               RichText::fromPlain(u"Vedteke"_s), 0, {}));
    for (int i : {0, 1, 3})
        EXPECT_TRUE(edits::showColumn(meeting, section, columns[i].id, edits::Visibility::Hidden));
    EXPECT_FALSE(edits::showColumn(meeting, section, columns[2].id, edits::Visibility::Hidden));
    EXPECT_EQ(items().items[0].conclusion.plainText(), u"Vedteke"_s);
    EXPECT_FALSE(edits::removeColumn(meeting, section, columns[3].id));
}

TEST_F(Edits, ExtraColumnsComeAndGoWithTheirText)
{
    const Id section = meeting.sections.first().id;
    const auto spot = edits::insertColumn(meeting, section, u"Frist"_s);
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->cell.kind, CellKind::ItemLabel);
    const CellAddress cell{CellKind::ItemText, items().items[0].id, spot->cell.column};
    ASSERT_TRUE(edits::setText(meeting, cell, RichText::fromPlain(u"1. juni"_s), 7, {}));
    ASSERT_TRUE(edits::removeColumn(meeting, section, spot->cell.column));
    EXPECT_TRUE(items().items[0].extra.isEmpty());
}

TEST_F(Edits, AttendanceIsPrintedInTheGroupsWordsWithTheNote)
{
    addPeople(1);
    const AttendanceWords words{u"Til stades"_s, u"Forfall"_s, u"Delvis"_s};
    ASSERT_TRUE(edits::setAttendance(meeting, person(0).id, Attendance::State::Present, words));
    EXPECT_EQ(person(0).attendance.words, u"Til stades"_s);
    const ParticipantColumn column = *findColumn(*meeting.sections.last().participants(), ParticipantField::Attendance);
    ASSERT_TRUE(edits::setText(meeting, {CellKind::ParticipantText, person(0).id, column.id},
                               RichText::fromPlain(u"Forfall (sjuk)"_s), 0, words));
    EXPECT_EQ(person(0).attendance.state, Attendance::State::Absent);
    EXPECT_EQ(person(0).attendance.note, u"sjuk"_s);
    EXPECT_FALSE(edits::setAttendance(meeting, person(0).id, Attendance::State::Absent, words));
}

TEST_F(Edits, OtherCellsOfARowLeaveTheAttendanceAlone)
{
    addPeople(1);
    Meeting &m = meeting;
    m.sections.last().participants()->rows[0].attendance = {Attendance::State::Present, u"var her"_s, {}, {}};
    const ParticipantColumn name = *findColumn(*m.sections.last().participants(), ParticipantField::Name);
    const CellAddress cell{CellKind::ParticipantText, person(0).id, name.id};
    ASSERT_TRUE(edits::setText(m, cell, RichText::fromPlain(u"Åse"_s), 3, {}));
    ASSERT_TRUE(edits::setText(m, cell, {}, 0, {}));
    EXPECT_EQ(person(0).attendance.state, Attendance::State::Present);
}

TEST_F(Edits, ADeputyStandsInForSomebodyElse)
{
    addPeople(2);
    ASSERT_TRUE(edits::setDeputyFor(meeting, person(1).id, person(0).id));
    EXPECT_EQ(person(1).attendance.deputyFor, person(0).id);
    EXPECT_FALSE(edits::setDeputyFor(meeting, person(1).id, person(1).id));
    ASSERT_TRUE(edits::setDeputyFor(meeting, person(1).id, {}));
    EXPECT_EQ(person(1).attendance.deputyFor, Id());
}

TEST_F(Edits, ADeputyWhoseMemberGoesStandsAlone)
{
    addPeople(2);
    meeting.sections.last().participants()->rows[1].attendance.deputyFor = person(0).id;
    ASSERT_TRUE(edits::remove(meeting, person(0).id));
    EXPECT_EQ(person(0).attendance.deputyFor, Id());
}

TEST_F(Edits, WordsOfFactsAndClosingLinesAreReadAgain)
{
    const Fact date = meeting.facts.first();
    ASSERT_TRUE(
        edits::setText(meeting, {CellKind::FactText, date.id, {}}, RichText::fromPlain(u"27. oktober 2022"_s), 0, {}));
    EXPECT_EQ(motebok::date(meeting), QDate(2022, 10, 27));
    ASSERT_TRUE(edits::insertClosingLine(meeting, ClosingKind::Approved, {}, LanguageForm::Nynorsk));
    EXPECT_EQ(status(meeting), MeetingStatus::Draft);
    ASSERT_TRUE(edits::setText(meeting, {CellKind::ClosingText, meeting.closing.first().id, {}},
                               RichText::fromPlain(u"Referat godkjent: 22.11.2022"_s), 0, {}));
    EXPECT_EQ(status(meeting), MeetingStatus::Approved);
    EXPECT_EQ(meeting.closing.first().date, QDate(2022, 11, 22));
}

TEST_F(Edits, ANewClosingLineIsWrittenOnWhereItEnds)
{
    const QList<QPair<ClosingKind, QString>> typed{{ClosingKind::Writers, u"Åse Vik"_s},
                                                   {ClosingKind::Approved, u"22.11.2026"_s},
                                                   {ClosingKind::NextMeeting, u"1. desember 2026"_s}};
    for (const auto &[kind, words] : typed) {
        const auto spot = edits::insertClosingLine(meeting, kind, {}, LanguageForm::Nynorsk);
        ASSERT_TRUE(spot);
        const RichText begun = textAt(meeting, spot->cell);
        EXPECT_EQ(spot->position, begun.plainText().size());
        ASSERT_TRUE(edits::setText(meeting, spot->cell, RichText::fromPlain(begun.plainText() + words), 0, {}));
        EXPECT_EQ(meeting.closing.last().kind, kind) << meeting.closing.last().text.plainText().toStdString();
    }
    EXPECT_EQ(meeting.closing[0].names, QStringList{u"Åse Vik"_s});
    EXPECT_EQ(status(meeting), MeetingStatus::Approved);
    EXPECT_EQ(meeting.closing[2].date, QDate(2026, 12, 1));
}

TEST_F(Edits, SettingADateChangesOnlyTheDateInTheWords)
{
    ClosingLine line;
    line.id = newId();
    line.kind = ClosingKind::Approved;
    line.date = QDate(2021, 10, 29);
    line.text = RichText({Block{BlockKind::Paragraph,
                                0,
                                0,
                                {motebok::Run{u"Referat godkjent av alle den: "_s, Mark::Bold, {}, {}},
                                 motebok::Run{u"29.10.2021"_s, {}, {}, {}}}}});
    meeting.closing = {line};
    ASSERT_TRUE(edits::setDate(meeting, line.id, QDate(2021, 11, 1), LanguageForm::Nynorsk));
    EXPECT_EQ(meeting.closing.first().text.plainText(), u"Referat godkjent av alle den: 1. november 2021"_s);
    EXPECT_EQ(meeting.closing.first().text.blocks().first().runs.first().marks, Marks(Mark::Bold));
    ASSERT_TRUE(edits::setDate(meeting, meeting.facts.first().id, QDate(2026, 1, 10), LanguageForm::Nynorsk));
    EXPECT_EQ(meeting.facts.first().text.plainText(), u"10. januar 2026"_s);
}

TEST_F(Edits, SettingADateWhereNoneIsWrittenTakesNothingAway)
{
    Fact &fact = meeting.facts.first();
    fact.text = RichText({Block{BlockKind::Paragraph, 0, 0, {motebok::Run{u"torsdag"_s, Mark::Bold, {}, {}}}}});
    ASSERT_TRUE(edits::setDate(meeting, fact.id, QDate(2026, 1, 8), LanguageForm::Nynorsk));
    EXPECT_EQ(meeting.facts.first().text.plainText(), u"torsdag 8. januar 2026"_s);
    EXPECT_EQ(meeting.facts.first().text.blocks().first().runs.first().marks, Marks(Mark::Bold));
}

TEST_F(Edits, RemovingTheLastRowsLeavesAPlaceForTheCursor)
{
    while (!meeting.facts.isEmpty())
        ASSERT_TRUE(edits::remove(meeting, meeting.facts.first().id));
    ASSERT_TRUE(edits::remove(meeting, items().items.first().id));
    const auto spot = edits::remove(meeting, meeting.sections.first().id);
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->cell.kind, CellKind::Title);
}

TEST_F(Edits, HabitsAreTakenFromAMeetingWithoutItsAttendance)
{
    addPeople(1);
    ASSERT_TRUE(edits::insertColumn(meeting, meeting.sections.first().id, u"Frist"_s));
    ASSERT_TRUE(edits::setAttendance(meeting, person(0).id, Attendance::State::Present, {}));
    const Group habits = habitsFrom(meeting, group);
    EXPECT_EQ(habits.itemColumns, items().columns);
    ASSERT_EQ(habits.roster.size(), 1);
    EXPECT_EQ(habits.roster.first().participants()->rows.first().attendance, Attendance());
}

}  // namespace
}  // namespace motebok
