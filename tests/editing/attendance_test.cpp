// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/attendance.h"

#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

using State = Attendance::State;

struct Row {
    QString name;
    QString words = {};
    QString role = {};
};

/// Meetings of people: a table a section, with name, role and (unless it is said otherwise) attendance.
class AttendanceEdits : public testing::Test {
protected:
    enum class Column { With, Without };

    void table(const QString &heading, const QList<Row> &rows, Column attendance = Column::With)
    {
        ParticipantTable table;
        table.columns = {{newId(), ParticipantField::Name, u"Namn"_s}, {newId(), ParticipantField::Role, u"Rolle"_s}};
        if (attendance == Column::With)
            table.columns.append({newId(), ParticipantField::Attendance, u"Deltok"_s});
        for (const Row &row : rows) {
            Participant who;
            who.id = row.name;  // so that a test can speak of them
            if (!row.name.startsWith(u'-'))
                who.cells.insert(table.columns[0].id, RichText::fromPlain(row.name));
            if (!row.role.isEmpty())
                who.cells.insert(table.columns[1].id, RichText::fromPlain(row.role));
            table.rows.append(who);
        }
        meeting.sections.append({newId(), heading, table});
        for (const Row &row : rows) {
            if (!row.words.isEmpty())
                write(row.name, row.words);
        }
    }
    void write(const Id &who, const QString &words)
    {
        for (const Section &section : std::as_const(meeting.sections)) {
            for (const Participant &row : section.participants()->rows) {
                if (row.id != who)
                    continue;
                const ParticipantColumn column = *findColumn(*section.participants(), ParticipantField::Attendance);
                ASSERT_TRUE(edits::setText(meeting, {CellKind::ParticipantText, who, column.id},
                                           RichText::fromPlain(words), 0, group.attendance));
                return;
            }
        }
        FAIL() << "nobody of that name";
    }
    Attendance of(const Id &who) const
    {
        for (const Section &section : meeting.sections) {
            for (const Participant &row : section.participants()->rows) {
                if (row.id == who)
                    return row.attendance;
            }
        }
        return {};
    }
    HeadCount heads() const { return headCount(attendanceOf(meeting)); }
    QStringList seats() const { return emptySeats(attendanceOf(meeting)); }
    bool details(const Id &who, const edits::AttendanceDetails &wanted)
    {
        return edits::setAttendanceDetails(meeting, who, wanted, group).has_value();
    }

    Group group;
    Meeting meeting;
};

TEST_F(AttendanceEdits, HeadsAreCountedByState)
{
    EXPECT_EQ(heads(), HeadCount());
    table(u"Deltakarar"_s, {{u"Kari"_s, u"Ja"_s}, {u"Ola"_s, u"Nei"_s}, {u"Siv"_s, u"Ja (til kl. 11)"_s}, {u"Per"_s}});
    EXPECT_EQ(heads(), (HeadCount{1, 1, 1, 1, 0}));
}

TEST_F(AttendanceEdits, ARowNobodyWroteInIsNobody)
{
    table(u"Deltakarar"_s, {{u"Kari"_s, u"Ja"_s}, {u"-"_s}});
    EXPECT_EQ(heads(), (HeadCount{1, 0, 0, 0, 0}));
}

TEST_F(AttendanceEdits, ADeputyWhoStandsInTakesTheSeat)
{
    table(u"Medlemer"_s, {{u"Kari"_s, u"Nei"_s}, {u"Ola"_s, u"Nei"_s}, {u"Siv"_s, u"Ja"_s}});
    table(u"Varamedlemer"_s, {{u"Eva"_s, u"Ja"_s}, {u"Jon"_s}});
    EXPECT_EQ(heads(), (HeadCount{1, 0, 2, 0, 1})) << "Eva is there, for nobody; Jon need not be";
    EXPECT_EQ(seats(), QStringList({u"Kari"_s, u"Ola"_s}));
    ASSERT_TRUE(edits::setDeputyFor(meeting, u"Eva"_s, u"Kari"_s));
    EXPECT_EQ(heads(), (HeadCount{2, 0, 1, 0, 0}));
    EXPECT_EQ(seats(), QStringList(u"Ola"_s));
    write(u"Eva"_s, u"Nei"_s);
    EXPECT_EQ(heads(), (HeadCount{1, 0, 2, 0, 0}));
    EXPECT_EQ(seats(), QStringList({u"Kari"_s, u"Ola"_s}));
}

TEST_F(AttendanceEdits, AMemberAndADeputyWhoShareAMeetingAreOneSeat)
{
    table(u"Medlemer"_s, {{u"Kari"_s, u"Delvis (til kl. 11)"_s}});
    table(u"Vara"_s, {{u"Eva"_s, u"Delvis (frå kl. 11)"_s}});
    ASSERT_TRUE(edits::setDeputyFor(meeting, u"Eva"_s, u"Kari"_s));
    EXPECT_EQ(heads(), (HeadCount{0, 1, 0, 0, 0}));
    write(u"Kari"_s, u"Ja"_s);
    EXPECT_EQ(heads(), (HeadCount{1, 0, 0, 0, 1}));
}

TEST_F(AttendanceEdits, EmptySeatsAreForMeetingsThatHaveDeputies)
{
    table(u"Medlemer og varamedlemer"_s, {{u"Kari"_s, u"Nei"_s}, {u"Ola"_s}});
    EXPECT_TRUE(seats().isEmpty());
    table(u"Andre"_s, {{u"Eva"_s, {}, u"Vararepresentant"_s}});
    EXPECT_EQ(seats(), QStringList(u"Kari"_s));
}

TEST_F(AttendanceEdits, GuestsAreCountedApart)
{
    table(u"Medlemer"_s, {{u"Kari"_s, u"Ja"_s}});
    table(u"Andre som møtte"_s, {{u"Eva"_s, u"Ja"_s}, {u"Jon"_s, u"Nei"_s}});
    EXPECT_EQ(heads(), (HeadCount{1, 0, 0, 0, 1}));
}

TEST_F(AttendanceEdits, AHeadingCanTellWhoWasThere)
{
    table(u"Til stades:"_s, {{u"Kari"_s}}, Column::Without);
    table(u"Forfall"_s, {{u"Ola"_s}}, Column::Without);
    table(u"Deltakarar"_s, {{u"Siv"_s}}, Column::Without);
    EXPECT_EQ(heads(), (HeadCount{1, 0, 1, 1, 0}));
    using enum AttendanceSection::Kept;
    const QList<AttendanceSection> sections = attendanceOf(meeting);
    EXPECT_EQ(sections[0].kept, Heading);
    EXPECT_EQ(sections[2].kept, Nowhere);
    ASSERT_TRUE(edits::insertAttendanceColumn(meeting, sections[2].id, group.language));
    EXPECT_FALSE(edits::insertAttendanceColumn(meeting, sections[2].id, group.language));
    EXPECT_EQ(attendanceOf(meeting)[2].kept, Column);
    EXPECT_TRUE(edits::cycleAttendance(meeting, u"Siv"_s, group.attendance));
    EXPECT_EQ(of(u"Siv"_s).words, u"Ja");
}

TEST_F(AttendanceEdits, EverybodyPresentLeavesWhatIsSet)
{
    table(u"Medlemer"_s, {{u"Kari"_s}, {u"Ola"_s, u"Nei (sjuk)"_s}, {u"Siv"_s, u"?"_s}, {u"-"_s}});
    table(u"Vara"_s, {{u"Eva"_s}, {u"Jon"_s}});
    ASSERT_TRUE(edits::setDeputyFor(meeting, u"Jon"_s, u"Ola"_s));
    ASSERT_TRUE(edits::setEverybodyPresent(meeting, {}, group.attendance));
    EXPECT_EQ(of(u"Kari"_s).words, u"Ja");
    EXPECT_EQ(of(u"Ola"_s).words, u"Nei (sjuk)");
    EXPECT_EQ(of(u"Siv"_s).words, u"?");
    EXPECT_EQ(of(u"-"_s).words, u"") << "an empty row";
    EXPECT_EQ(of(u"Eva"_s).words, u"") << "a deputy for nobody";
    EXPECT_EQ(of(u"Jon"_s).words, u"Ja");
    EXPECT_FALSE(edits::setEverybodyPresent(meeting, {}, group.attendance));
    ASSERT_TRUE(edits::setEverybodyPresent(meeting, meeting.sections[1].id, group.attendance));
    EXPECT_EQ(of(u"Eva"_s).words, u"Ja");
}

TEST_F(AttendanceEdits, EverybodyPresentIsNotAMemberForWhomSomebodyStandsIn)
{
    table(u"Medlemer"_s, {{u"Kari"_s}, {u"Ola"_s}});
    table(u"Vara"_s, {{u"Eva"_s, u"Ja"_s}});
    ASSERT_TRUE(edits::setDeputyFor(meeting, u"Eva"_s, u"Kari"_s));
    ASSERT_TRUE(edits::setEverybodyPresent(meeting, meeting.sections[0].id, group.attendance));
    EXPECT_EQ(of(u"Kari"_s).state, State::Unknown);
    EXPECT_EQ(of(u"Ola"_s).state, State::Present);
}

TEST_F(AttendanceEdits, DetailsBecomeWordsAndAreReadOutOfThemAgain)
{
    table(u"Medlemer"_s, {{u"Kari"_s, u"Ja"_s}, {u"Ola"_s}});
    ASSERT_TRUE(details(u"Kari"_s, {QTime(10, 0), QTime(11, 30), u"på Teams"_s, u"Ola"_s}));
    const Attendance kari = of(u"Kari"_s);
    EXPECT_EQ(kari.words, u"Delvis (kl. 10.00–11.30, på Teams)");
    EXPECT_EQ(kari.state, State::Partly);
    EXPECT_EQ(kari.from, QTime(10, 0));
    EXPECT_EQ(kari.until, QTime(11, 30));
    EXPECT_EQ(edits::attendanceDetails(kari),
              (edits::AttendanceDetails{QTime(10, 0), QTime(11, 30), u"på Teams"_s, u"Ola"_s}));
    EXPECT_FALSE(details(u"Kari"_s, edits::attendanceDetails(kari)));
    EXPECT_FALSE(details(u"Kari"_s, {{}, {}, {}, u"Kari"_s})) << "nobody stands in for herself";
    ASSERT_TRUE(details(u"Kari"_s, {{}, {}, u"på Teams"_s, {}}));
    EXPECT_EQ(of(u"Kari"_s).words, u"Delvis (på Teams)");
    EXPECT_FALSE(of(u"Kari"_s).from);
}

TEST_F(AttendanceEdits, DetailsFollowTheGroupsLanguageAndWords)
{
    group.language = LanguageForm::Bokmaal;
    group.attendance = {u"Møtte"_s, u"Forfall"_s, u"Dels"_s};
    table(u"Medlemmer"_s, {{u"Kari"_s, u"Møtte"_s}, {u"Ola"_s, u"Forfall"_s}});
    ASSERT_TRUE(details(u"Kari"_s, {QTime(10, 0), {}, {}, {}}));
    EXPECT_EQ(of(u"Kari"_s).words, u"Dels (fra kl. 10.00)");
    ASSERT_TRUE(details(u"Ola"_s, {{}, {}, u"syk"_s, {}}));
    EXPECT_EQ(of(u"Ola"_s).words, u"Forfall (syk)");
}

TEST_F(AttendanceEdits, ARemarkThatTellsOfAPartMakesItPartly)
{
    table(u"Medlemer"_s, {{u"Kari"_s, u"Ja"_s}, {u"Ola"_s, u"Nei"_s}});
    ASSERT_TRUE(details(u"Kari"_s, {{}, {}, u"gjekk kl. 11.30"_s, {}}));
    EXPECT_EQ(of(u"Kari"_s).words, u"Delvis (gjekk kl. 11.30)");
    EXPECT_EQ(of(u"Kari"_s).until, QTime(11, 30));
    ASSERT_TRUE(details(u"Ola"_s, {{}, {}, u"meldte frå kl. 9"_s, {}}));
    EXPECT_EQ(of(u"Ola"_s).state, State::Absent);
}

TEST_F(AttendanceEdits, WordsNobodyCanReadStayUntilTheyAreChanged)
{
    table(u"Medlemer"_s, {{u"Kari"_s, u"usikker"_s}, {u"Ola"_s, u"Til stades"_s}});
    ASSERT_TRUE(details(u"Kari"_s, {{}, {}, u"usikker"_s, u"Ola"_s}));
    EXPECT_EQ(of(u"Kari"_s).words, u"usikker");
    ASSERT_TRUE(details(u"Ola"_s, {{}, {}, {}, u"Kari"_s}));
    EXPECT_EQ(of(u"Ola"_s).words, u"Til stades") << "a deputy's words are not touched";
}

TEST_F(AttendanceEdits, TimesGoWithTheStateTheyBelongToAndOtherNotesStay)
{
    table(u"Medlemer"_s, {{u"Kari"_s, u"Delvis (frå kl. 10.00)"_s}, {u"Ola"_s, u"Delvis (frå kl. 10.00, ferja)"_s}});
    for (const Id &who : {u"Kari"_s, u"Ola"_s})
        ASSERT_TRUE(edits::setAttendance(meeting, who, State::Present, group.attendance));
    EXPECT_EQ(of(u"Kari"_s), (Attendance{State::Present, u"Ja"_s, {}, {}}));
    EXPECT_EQ(of(u"Ola"_s).words, u"Ja (frå kl. 10.00, ferja)");
    EXPECT_FALSE(of(u"Ola"_s).from);
    ASSERT_TRUE(edits::setAttendance(meeting, u"Ola"_s, State::Partly, group.attendance));
    EXPECT_EQ(of(u"Ola"_s).from, QTime(10, 0));
}

TEST_F(AttendanceEdits, ColumnsAreMovedAmongThoseShown)
{
    Meeting given = newMeeting(u"Møte"_s, &group, QDateTime::currentDateTimeUtc());
    const Id section = given.sections.first().id;
    const auto columns = [&given] { return given.sections.first().items()->columns; };
    const Id topic = columns()[1].id;
    const Id minutes = columns()[2].id;
    const Id conclusion = columns()[3].id;
    ASSERT_TRUE(edits::showColumn(given, section, minutes, edits::Visibility::Hidden));
    EXPECT_FALSE(edits::canMoveColumn(given, section, conclusion, 1));
    EXPECT_FALSE(edits::moveColumn(given, section, conclusion, 1));
    ASSERT_TRUE(edits::canMoveColumn(given, section, conclusion, -1));
    ASSERT_TRUE(edits::moveColumn(given, section, conclusion, -1));
    EXPECT_EQ(columns()[1].id, conclusion) << "past the hidden one";
    EXPECT_EQ(columns()[2].id, topic);

    ASSERT_TRUE(edits::insertSection(given, edits::SectionKind::PlainTable, section, group));
    const Section &plain = given.sections[1];
    const CellAddress first{CellKind::TableText, plain.plainTable()->rows[1].id, u"0"_s};
    ASSERT_TRUE(edits::setText(given, first, RichText::fromPlain(u"Kai"_s), 0, {}));
    EXPECT_FALSE(edits::moveColumn(given, plain.id, u"0"_s, -1));
    const auto spot = edits::moveColumn(given, plain.id, u"0"_s, 1);
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->cell.column, u"1"_s);
    EXPECT_EQ(given.sections[1].plainTable()->rows[1].cells[1].plainText(), u"Kai");

    table(u"Deltakarar"_s, {{u"Kari"_s, u"Ja"_s}});
    const ParticipantTable before = *meeting.sections[0].participants();
    ASSERT_TRUE(edits::moveColumn(meeting, meeting.sections[0].id, before.columns[2].id, -1));
    EXPECT_EQ(meeting.sections[0].participants()->columns[1], before.columns[2]);
    EXPECT_EQ(meeting.sections[0].participants()->rows, before.rows);
}

TEST_F(AttendanceEdits, AColumnIsWhatItsNewLabelSays)
{
    table(u"Deltakarar"_s, {{u"Kari"_s, {}, u"Leiar"_s}}, Column::Without);
    const Id section = meeting.sections[0].id;
    const Id role = meeting.sections[0].participants()->columns[1].id;
    const auto column = [this] { return meeting.sections[0].participants()->columns[1]; };
    ASSERT_TRUE(edits::renameColumn(meeting, section, role, u"Organisasjon"_s, {}));
    EXPECT_EQ(column().field, ParticipantField::Organisation);
    ASSERT_TRUE(edits::renameColumn(meeting, section, role, u"Sete"_s, {}));
    EXPECT_EQ(column().field, ParticipantField::Organisation) << "a label that names nothing changes nothing";
    ASSERT_TRUE(edits::renameColumn(meeting, section, role, u"Namn"_s, {}));
    EXPECT_EQ(column().label, u"Namn");
    EXPECT_EQ(column().field, ParticipantField::Organisation) << "there is a column of names";
    EXPECT_FALSE(edits::renameColumn(meeting, section, newId(), u"E-post"_s, {}));
}

TEST_F(AttendanceEdits, WordsStayWhenAColumnBecomesAttendanceAndBack)
{
    table(u"Deltakarar"_s, {{u"Kari"_s, {}, u"Ja (sjuk)"_s}, {u"Ola"_s, {}, u"Leiar"_s}, {u"Siv"_s}}, Column::Without);
    const Id section = meeting.sections[0].id;
    const Id role = meeting.sections[0].participants()->columns[1].id;
    const Meeting before = meeting;
    ASSERT_TRUE(edits::setColumnField(meeting, section, role, ParticipantField::Attendance, {}));
    EXPECT_EQ(of(u"Kari"_s), (Attendance{State::Present, u"Ja (sjuk)"_s, u"sjuk"_s, {}}));
    EXPECT_EQ(of(u"Ola"_s).words, u"Leiar");
    EXPECT_TRUE(meeting.sections[0].participants()->rows[1].cells.value(role).isEmpty());
    ASSERT_TRUE(edits::setDeputyFor(meeting, u"Siv"_s, u"Kari"_s));
    ASSERT_TRUE(edits::setColumnField(meeting, section, role, ParticipantField::Role, {}));
    EXPECT_EQ(of(u"Siv"_s).deputyFor, u"Kari");
    ASSERT_TRUE(edits::setDeputyFor(meeting, u"Siv"_s, {}));
    EXPECT_EQ(meeting, before);
    EXPECT_FALSE(edits::setColumnField(meeting, section, role, ParticipantField::Role, {}));
    EXPECT_FALSE(edits::setColumnField(meeting, section, role, ParticipantField::Name, {}));
}

TEST_F(AttendanceEdits, WhatCannotMoveIsKnown)
{
    table(u"Medlemer"_s, {{u"Kari"_s}, {u"Ola"_s}});
    table(u"Vara"_s, {{u"Eva"_s}});
    EXPECT_FALSE(edits::canMove(meeting, u"Kari"_s, -1));
    EXPECT_TRUE(edits::canMove(meeting, u"Kari"_s, 1));
    EXPECT_FALSE(edits::canMove(meeting, u"Ola"_s, 1));
    EXPECT_FALSE(edits::canMove(meeting, u"Eva"_s, 1));
    EXPECT_TRUE(edits::canMove(meeting, meeting.sections[1].id, -1));
    EXPECT_FALSE(edits::canMove(meeting, meeting.sections[1].id, 1));
    EXPECT_FALSE(edits::canMove(meeting, newId(), 1));

    Meeting given = newMeeting(u"Møte"_s, &group, QDateTime::currentDateTimeUtc());
    const Id section = given.sections.first().id;
    QStringList ids;
    for (int level : {0, 1, 0, 1}) {
        ASSERT_TRUE(edits::insertItem(given, section, {}, group.numbering));
        AgendaItem &item = given.sections.first().items()->items.last();
        item.level = level;
        item.topic = RichText::fromPlain(u"Sak"_s);
        ids.append(item.id);
    }
    given.sections.first().items()->items.removeFirst();
    for (const Id &item : std::as_const(ids)) {
        for (int by : {-1, 1}) {
            Meeting trial = given;
            EXPECT_EQ(edits::canMove(given, item, by), edits::move(trial, item, by).has_value())
                << ids.indexOf(item) << " by " << by;
        }
    }
}

}  // namespace
}  // namespace motebok
