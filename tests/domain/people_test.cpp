// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

Person person(const QString &name, const QString &organisation = {}, const QString &email = {})
{
    return {newId(), name, organisation, email};
}

/// A meeting with a table of name, organisation and contact; a row each of `people`, tied where they have an id.
Meeting meetingWith(const QList<Person> &people)
{
    ParticipantTable table;
    table.columns = {{u"n"_s, ParticipantField::Name, u"Namn"_s},
                     {u"o"_s, ParticipantField::Organisation, u"Organisasjon"_s},
                     {u"k"_s, ParticipantField::Contact, u"Kontakt"_s}};
    for (const Person &each : people) {
        Participant row{newId(), each.id, {}, {}};
        row.cells = {{u"n"_s, RichText::fromPlain(each.name)},
                     {u"o"_s, RichText::fromPlain(each.organisation)},
                     {u"k"_s, RichText::fromPlain(each.email)}};
        table.rows.append(row);
    }
    Meeting meeting;
    meeting.id = newId();
    meeting.sections = {Section{newId(), {}, table}};
    return meeting;
}

const QList<Participant> &rows(const Meeting &meeting)
{
    return meeting.sections.first().participants()->rows;
}

QString cell(const Meeting &meeting, int row, const QString &column)
{
    return rows(meeting)[row].cells.value(column).plainText();
}

TEST(People, ARowTellsNameOrganisationAndTheFirstAddress)
{
    const Meeting meeting = meetingWith({{u"p"_s, u" Kari  Nes"_s, u"Hamna"_s, u"tlf. 55 12, <kari@nes.example>"_s}});
    const ParticipantTable &table = *meeting.sections.first().participants();
    EXPECT_EQ(personIn(table, table.rows.first()), (Person{u"p"_s, u"Kari Nes"_s, u"Hamna"_s, u"kari@nes.example"_s}));
}

TEST(People, NameAndOrganisationTellWhoItIs)
{
    const QList<Person> people{person(u"Kari Nes"_s, u"Hamna"_s), person(u"Kari Nes"_s, u"Skulen"_s),
                               person(u"Ola Vik"_s)};
    EXPECT_EQ(matching(people, {{}, u"kari nes"_s, u"HAMNA"_s, {}}), QList<Person>{people[0]});
    EXPECT_EQ(matching(people, {{}, u"Kari Nes"_s, {}, {}}).size(), 2) << "nobody can tell";
    EXPECT_TRUE(matching(people, {{}, u"Kari Nes"_s, u"Banken"_s, {}}).isEmpty());
    EXPECT_EQ(matching(people, {{}, u"Ola Vik"_s, u"Banken"_s, {}}), QList<Person>{people[2]});
    EXPECT_TRUE(matching(people, {}).isEmpty());
}

TEST(People, TakingInMakesNewOnesTiesKnownOnesAndAsksAboutTheRest)
{
    const QList<Person> people{person(u"Kari Nes"_s, u"Hamna"_s), person(u"Siv Moe"_s, u"Skulen"_s)};
    const Meeting meeting = meetingWith({{{}, u"Kari Nes"_s, u"Hamna"_s, {}},
                                         {{}, u"Ola Vik"_s, u"Hamna"_s, u"ola@vik.example"_s},
                                         {{}, u"Ola Vik"_s, u"Hamna"_s, {}},
                                         {{}, u"Siv Moe"_s, u"Banken"_s, {}},
                                         {people[1].id, u"Siv M."_s, {}, {}},
                                         {{}, {}, u"Banken"_s, {}}});
    const TakenIn taken = takeIn(meeting, people);
    ASSERT_EQ(taken.fresh.size(), 1);
    EXPECT_EQ(taken.fresh.first().email, u"ola@vik.example"_s);
    EXPECT_EQ(taken.ties.size(), 3);
    EXPECT_EQ(taken.ties.value(rows(meeting)[0].id), people[0].id);
    EXPECT_EQ(taken.ties.value(rows(meeting)[2].id), taken.fresh.first().id);
    ASSERT_EQ(taken.unclear.size(), 1);
    EXPECT_EQ(taken.unclear.first().row, rows(meeting)[3].id);
    EXPECT_EQ(taken.unclear.first().candidates, QList<Person>{people[1]});

    Meeting tied = meeting;
    EXPECT_TRUE(tieRows(tied, taken.ties));
    EXPECT_EQ(rows(tied)[1].person, taken.fresh.first().id);
    EXPECT_EQ(rows(tied)[1].cells, rows(meeting)[1].cells) << "the words are the meeting's";
    EXPECT_FALSE(tieRows(tied, taken.ties));
}

TEST(People, AChangeReachesTheOldWordsOnly)
{
    const Person before = person(u"Kari Nes"_s, u"Hamna"_s, u"kari@hamna.example"_s);
    Person after = before;
    after.name = u"Kari Nes Vik"_s;
    after.organisation = u"Skulen"_s;
    after.email = u"kari@skulen.example"_s;
    Meeting meeting = meetingWith({{before.id, u"Kari Nes"_s, u"Hamna (leiar)"_s, u"kari@hamna.example, tlf. 5"_s},
                                   {{}, u"Kari Nes"_s, u"Hamna"_s, {}},
                                   {{}, u"Kari Nes"_s, u"Banken"_s, {}},
                                   {newId(), u"Kari Nes"_s, u"Hamna"_s, {}}});
    const Meeting asItWas = meeting;
    EXPECT_TRUE(applyChange(meeting.sections, before, after));
    EXPECT_EQ(cell(meeting, 0, u"n"_s), u"Kari Nes Vik"_s);
    EXPECT_EQ(cell(meeting, 0, u"o"_s), u"Hamna (leiar)"_s) << "not the register's words";
    EXPECT_EQ(cell(meeting, 0, u"k"_s), u"kari@skulen.example, tlf. 5"_s);
    EXPECT_EQ(cell(meeting, 1, u"o"_s), u"Skulen"_s);
    EXPECT_EQ(rows(meeting)[1].person, before.id) << "tied now, or the next change would pass it by";
    EXPECT_EQ(rows(meeting)[2], rows(asItWas)[2]);
    EXPECT_EQ(rows(meeting)[3], rows(asItWas)[3]) << "somebody else of the same name";
    EXPECT_FALSE(applyChange(meeting.sections, before, after));
}

TEST(People, AnAddressInALinkGoesAlong)
{
    const Person before = person(u"Kari Nes"_s, {}, u"kari@hamna.example"_s);
    Person after = before;
    after.email = u"kari@skulen.example"_s;
    Meeting meeting = meetingWith({before});
    meeting.sections.first().participants()->rows.first().cells[u"k"_s] =
        RichText({{BlockKind::Paragraph, 0, 0, {motebok::Run{before.email, {}, u"mailto:kari@hamna.example"_s, {}}}}});
    EXPECT_TRUE(applyChange(meeting.sections, before, after));
    const motebok::Run run = rows(meeting).first().cells.value(u"k"_s).blocks().first().runs.first();
    EXPECT_EQ(run.text, after.email);
    EXPECT_EQ(run.link, u"mailto:kari@skulen.example"_s);
}

}  // namespace
}  // namespace motebok
