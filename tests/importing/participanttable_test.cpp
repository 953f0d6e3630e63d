// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

using namespace motebok;
using namespace motebok::test;

namespace {

const QString people =
    u"Namn:\tKontakt informasjon\tRepresenterer:\tDeltok på møtet:\n"
    u"Kari Nes\t<a href=\"mailto:kari@nes.example\">kari@nes.example</a>\tSogn\tJa\n"
    u"Ola Vik\t\tFjord\tJa (deler av møtet)\nSiv Moe\t\tReferent\tNei\nPer Li\t\tVoss\tveit ikkje\n"_s;

}  // namespace

TEST(ParticipantTable, RowsAndColumns)
{
    const Meeting meeting = imported(u"# R\n\n### Medlemmar i gruppa:\n\n"_s + people);
    ASSERT_EQ(meeting.sections.size(), 1);
    EXPECT_EQ(meeting.sections.first().heading, u"Medlemmar i gruppa:");
    const ParticipantTable &table = *meeting.sections.first().participants();
    ASSERT_EQ(table.columns.size(), 4);
    EXPECT_EQ(table.columns.at(1).label, u"Kontakt informasjon");
    EXPECT_EQ(table.columns.at(1).field, ParticipantField::Contact);
    ASSERT_EQ(table.rows.size(), 4);
    EXPECT_EQ(table.rows.at(0).cells.value(table.columns.at(1).id).blocks().first().runs.first().link,
              u"mailto:kari@nes.example");
    using State = Attendance::State;
    EXPECT_EQ(table.rows.at(0).attendance.state, State::Present);
    EXPECT_EQ(table.rows.at(1).attendance,
              (Attendance{State::Partly, u"Ja (deler av møtet)"_s, u"deler av møtet"_s, {}}));
    EXPECT_EQ(table.rows.at(2).attendance.state, State::Absent);
    EXPECT_EQ(table.rows.at(2).cells.value(table.columns.at(2).id).plainText(), u"Referent");
    EXPECT_EQ(table.rows.at(3).attendance, (Attendance{State::Unknown, u"veit ikkje"_s, {}, {}}));
}

TEST(ParticipantTable, ThePlainLineBeforeIsItsHeading)
{
    const Meeting meeting =
        imported(u"# R\n\nMedlemmar i gruppa\n\n"_s + people + u"\nVara for desse:\nNamn\tFrammøte\nLiv Ås\tNei\n"_s);
    ASSERT_EQ(meeting.sections.size(), 2);
    EXPECT_EQ(meeting.sections.at(0).heading, u"Medlemmar i gruppa");
    EXPECT_EQ(meeting.sections.at(1).heading, u"Vara for desse:");
    EXPECT_EQ(meeting.sections.at(1).participants()->rows.size(), 1);
}

TEST(ParticipantTable, MayStandBeforeTheItems)
{
    const Meeting meeting =
        imported(u"# R\n\nDato: 2.3.2026\nTil stades:\n"_s + people + u"\nSak\tTema\tReferat\tVedtak\n1\ta\tb\tc\n"_s);
    ASSERT_EQ(meeting.sections.size(), 2);
    EXPECT_EQ(meeting.facts.size(), 1);
    EXPECT_EQ(meeting.sections.at(0).heading, u"Til stades:");
    EXPECT_TRUE(meeting.sections.at(0).participants());
    EXPECT_TRUE(meeting.sections.at(1).items());
}

TEST(ParticipantTable, ShortAndLongRows)
{
    const Meeting meeting =
        imported(u"# R\n\nNamn\tRolle\tDeltok\nKari Nes\tJa\nOla Vik\tLeiar\tJa\tkom seint\nSiv Moe\n"_s);
    const ParticipantTable &table = *meeting.sections.first().participants();
    ASSERT_EQ(table.columns.size(), 4);
    EXPECT_EQ(table.rows.at(0).attendance.state, Attendance::State::Present);
    EXPECT_FALSE(table.rows.at(0).cells.contains(table.columns.at(1).id));
    EXPECT_EQ(table.rows.at(1).cells.value(table.columns.at(3).id).plainText(), u"kom seint");
}

TEST(ParticipantTable, GoesOnAfterAPageBreak)
{
    const Meeting meeting = imported(u"# R\n\n"_s + people + u"\nLiv Ås\t\tSula\tJa\n\n"_s +
                                     people.section(u'\n', 0, 0) + u"\nPål Ry\t\tEid\tJa\n"_s);
    ASSERT_EQ(meeting.sections.size(), 1);
    EXPECT_EQ(meeting.sections.first().participants()->rows.size(), 6);
}
