// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "domain/random_meeting.h"

namespace motebok {

namespace {

using test::detailOf;
using testing::ElementsAre;

class RegisterTest : public test::BookTest {
protected:
    static Group groupCalled(const QString &name)
    {
        Group group;
        group.id = newId();
        group.name = name;
        return group;
    }

    static Group fullGroup()
    {
        Group group = groupCalled(QStringLiteral("Styringsgruppa for bru og veg"));
        group.language = LanguageForm::Bokmaal;
        group.numbering = {NumberingScheme::Kind::RunningInYear, QStringLiteral("PS "), QString()};
        group.attendance = {QStringLiteral("Møtte"), QString(), QStringLiteral("Delvis")};
        group.place = QStringLiteral("Teams");
        group.itemColumns = defaultItemColumns(LanguageForm::Bokmaal);
        group.itemColumns[1].shown = false;
        group.itemColumns.append({newId(), ItemCell::Extra, QStringLiteral("Frist"), true});
        group.standingItems = {{QStringLiteral("Godkjenning av innkalling"), StandingItem::Place::First},
                               {QStringLiteral("Eventuelt"), StandingItem::Place::Last}};
        group.autoTexts = {{QStringLiteral("pst"), QStringLiteral("prosjektstøtteriggen")}, {{}, {}}};
        group.speakerPattern = QStringLiteral("{name} ({organisation}): ");
        test::RandomMeeting random(8);
        for (int i = 0; i < 6; ++i)
            group.roster.append(random.section());
        return group;
    }

    static QStringList names(const Result<QList<Group>> &groups)
    {
        QStringList names;
        for (const Group &group : *groups)
            names.append(group.name);
        return names;
    }
};

TEST_F(RegisterTest, KeepsAGroupExactlyAndItsChanges)
{
    Group group = fullGroup();
    ASSERT_TRUE(open()->save(group));
    EXPECT_EQ(*open()->groups(), QList<Group>{group});
    group.roster.removeFirst();
    group.roster.move(0, 3);
    group.itemColumns.clear();
    group.standingItems.removeFirst();
    group.autoTexts.clear();
    group.speakerPattern.clear();
    group.name = QStringLiteral("Nytt namn");
    const auto book = open();
    const Result<void> saved = book->save(group);
    ASSERT_TRUE(saved) << detailOf(saved);
    EXPECT_EQ(*open()->groups(), QList<Group>{group});
}

TEST_F(RegisterTest, GroupsAndPeopleComeInTheOrderOfTheNorwegianAlphabet)
{
    const auto book = open();
    for (const QString &name : {QStringLiteral("Årsmøtet"), QStringLiteral("østlandet"), QStringLiteral("Ættelaget"),
                                QStringLiteral("Zoologane"), QStringLiteral("arkivet")}) {
        ASSERT_TRUE(book->save(groupCalled(name)));
        ASSERT_TRUE(book->save(Person{newId(), name, QString(), QString()}));
    }
    EXPECT_THAT(names(book->groups()),
                ElementsAre(QStringLiteral("arkivet"), QStringLiteral("Zoologane"), QStringLiteral("Ættelaget"),
                            QStringLiteral("østlandet"), QStringLiteral("Årsmøtet")));
    EXPECT_EQ(book->people()->first().name, QStringLiteral("arkivet"));
    EXPECT_EQ(book->people()->last().name, QStringLiteral("Årsmøtet"));
}

TEST_F(RegisterTest, MeetingsOutliveTheirGroup)
{
    const auto book = open();
    const Group group = fullGroup();
    ASSERT_TRUE(book->save(group));
    Meeting meeting = meetingCalled(QStringLiteral("Vårmøte"));
    meeting.group = group.id;
    ASSERT_TRUE(book->save(meeting));
    EXPECT_EQ(book->meeting(meeting.id)->group, group.id);

    ASSERT_TRUE(book->removeGroup(group.id));
    EXPECT_TRUE(book->groups()->isEmpty());
    EXPECT_EQ(book->meeting(meeting.id)->group, Id());
    EXPECT_EQ(book->meetings()->first().groupName, QString());

    // A window that has not heard of it goes on writing, and loses nothing.
    meeting.title = QStringLiteral("Vårmøte i Sogn");
    ASSERT_TRUE(book->save(meeting));
    EXPECT_EQ(book->meeting(meeting.id)->title, meeting.title);
    EXPECT_EQ(book->meeting(meeting.id)->group, Id());
    EXPECT_EQ(sql(QStringLiteral("SELECT count(*) FROM section"), connection()).toInt(), 0) << "the roster is gone too";
}

TEST_F(RegisterTest, KeepsPeopleAndForgetsThemWithoutTouchingMeetings)
{
    const auto book = open();
    Person person{newId(), QStringLiteral("Åse Øvrebø"), QStringLiteral("Bygdelaget"),
                  QStringLiteral("ase@example.no")};
    ASSERT_TRUE(book->save(person));
    person.organisation = QStringLiteral("Mållaget");
    ASSERT_TRUE(book->save(person));
    EXPECT_EQ(*book->people(), QList<Person>{person});

    Meeting meeting = meetingCalled(QStringLiteral("Møte"));
    meeting.actions = {
        {newId(), {{person.name, person.id}}, {}, QStringLiteral("kvar haust"), ActionItem::Status::Open}};
    ASSERT_TRUE(book->save(meeting));
    ASSERT_TRUE(book->removePerson(person.id));
    EXPECT_TRUE(book->people()->isEmpty());
    EXPECT_EQ(*book->meeting(meeting.id), meeting);
}

TEST_F(RegisterTest, FindsTheMeetingsOfAPerson)
{
    const auto book = open();
    const Person person{newId(), QStringLiteral("Åse Øvrebø & co"), {}, {}};
    const auto save = [&book](const QString &title, const Id &tied, const QString &name) {
        ParticipantTable table;
        table.columns = {{newId(), ParticipantField::Name, QStringLiteral("Namn")}};
        table.rows = {{newId(), tied, {{table.columns.first().id, RichText::fromPlain(name)}}, {}}};
        Meeting meeting = meetingCalled(title);
        meeting.sections.append(Section{newId(), {}, table});
        EXPECT_TRUE(book->save(meeting));
        return meeting.id;
    };
    const Id tied = save(QStringLiteral("Bunden"), person.id, QStringLiteral("Åse"));
    const Id named = save(QStringLiteral("Nemnd"), {}, person.name);
    save(QStringLiteral("Ein annan"), newId(), QStringLiteral("Åse Øvrebø"));
    const Id gone = save(QStringLiteral("Sletta"), person.id, {});
    ASSERT_TRUE(book->remove(gone));
    QList<Id> found = *book->meetingsOf(person);
    std::sort(found.begin(), found.end());
    QList<Id> expected{tied, named};
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(found, expected);
}

TEST_F(RegisterTest, AGroupOrPersonWithoutIdIsRefused)
{
    const auto book = open();
    EXPECT_EQ(book->save(Group()).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(book->save(Person()).error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(book->groups()->isEmpty());
    EXPECT_TRUE(book->people()->isEmpty());
}

}  // namespace

}  // namespace motebok
