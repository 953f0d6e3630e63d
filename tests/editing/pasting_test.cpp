// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/pasting.h"

#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

AgendaItem item(const QString &number, const QString &topic, const QString &minutes)
{
    AgendaItem made;
    made.id = newId();
    made.number = number;
    made.topic = RichText::fromPlain(topic);
    made.minutes = RichText::fromPlain(minutes);
    return made;
}

class Pasting : public testing::Test {
protected:
    Pasting()
    {
        meeting = newMeeting(u"Hagemøte"_s, &group, QDateTime::currentDateTimeUtc());
        people.id = newId();
        ParticipantTable table;
        table.columns = defaultParticipantColumns(LanguageForm::Nynorsk);
        table.rows = {Participant{newId(), {}, {}, {}}};
        people.content = table;
        meeting.sections.append(people);
    }

    const ItemTable &items() const { return *meeting.sections.first().items(); }
    const ParticipantTable &table() const { return *meeting.sections.last().participants(); }
    QStringList topics() const
    {
        QStringList all;
        for (const AgendaItem &each : items().items)
            all.append(each.number + u' ' + each.topic.plainText());
        return all;
    }
    QString words(int row, ParticipantField field) const
    {
        const ParticipantColumn *column = findColumn(table(), field);
        return column ? cellText(table().rows[row], *column).plainText() : u"(ingen)"_s;
    }

    Group group;
    Meeting meeting;
    Section people;
};

TEST_F(Pasting, ItemsComeAfterTheCurrentOneWhichGivesWayWhenItIsEmpty)
{
    ItemTable pasted;
    pasted.columns = defaultItemColumns(LanguageForm::Nynorsk);
    pasted.items = {item(u"4."_s, u"Hage"_s, u"Vi planta."_s), item(u"7."_s, u"Benk"_s, {})};
    const Id section = meeting.sections.first().id;
    const auto spot = edits::insertItems(meeting, section, items().items[0].id, pasted);
    ASSERT_TRUE(spot);
    EXPECT_EQ(topics(), QStringList({u"4. Hage"_s, u"7. Benk"_s}));
    EXPECT_EQ(spot->cell.owner, items().items[0].id);
    ASSERT_TRUE(edits::insertItems(meeting, section, items().items[0].id, pasted));
    EXPECT_EQ(topics(), QStringList({u"4. Hage"_s, u"4. Hage"_s, u"7. Benk"_s, u"7. Benk"_s}));
    EXPECT_NE(items().items[0].id, items().items[1].id);
}

TEST_F(Pasting, ColumnsOfItemsAreFoundAddedAndShown)
{
    ItemTable pasted;
    pasted.columns = defaultItemColumns(LanguageForm::Nynorsk);
    pasted.columns.append({u"frist"_s, ItemCell::Extra, u"Frist:"_s, true});
    pasted.columns.append({u"tom"_s, ItemCell::Extra, u"Tom"_s, true});
    pasted.items = {item(u"1."_s, u"Hage"_s, u"Vi planta."_s)};
    pasted.items[0].extra.insert(u"frist"_s, RichText::fromPlain(u"i morgon"_s));
    for (ItemColumn &column : meeting.sections.first().items()->columns)
        column.shown = column.cell == ItemCell::Topic;
    ASSERT_TRUE(edits::insertItems(meeting, meeting.sections.first().id, {}, pasted));
    ASSERT_EQ(items().columns.size(), 5);
    EXPECT_EQ(items().columns.last().label, u"Frist:");
    EXPECT_TRUE(findColumn(items(), ItemCell::Minutes)->shown);
    EXPECT_FALSE(findColumn(items(), ItemCell::Conclusion)->shown);
    EXPECT_EQ(cellText(items().items.last(), items().columns.last()).plainText(), u"i morgon");
    pasted.columns[4].label = u"frist"_s;
    ASSERT_TRUE(edits::insertItems(meeting, meeting.sections.first().id, {}, pasted));
    EXPECT_EQ(items().columns.size(), 5);
}

TEST_F(Pasting, ItemsOutsideATableOfItemsGetATableOfTheirOwn)
{
    ItemTable pasted;
    pasted.columns = defaultItemColumns(LanguageForm::Nynorsk);
    pasted.items = {item(u"1."_s, u"Hage"_s, {})};
    ASSERT_TRUE(edits::insertItems(meeting, people.id, {}, pasted));
    ASSERT_EQ(meeting.sections.size(), 3);
    EXPECT_TRUE(meeting.sections.last().items());
    ASSERT_TRUE(edits::insertItems(meeting, {}, {}, pasted));
    EXPECT_EQ(meeting.sections.first().items()->items.size(), 1);
    EXPECT_FALSE(edits::insertItems(meeting, people.id, {}, ItemTable{pasted.columns, {}}));
}

TEST_F(Pasting, ParticipantsGoToTheColumnsThatAreAboutTheSame)
{
    ParticipantTable pasted;
    pasted.columns = {{u"k"_s, ParticipantField::Contact, {}}, {u"n"_s, ParticipantField::Name, {}}};
    Participant kari{newId(), {}, {}, {}};
    kari.cells = {{u"k"_s, RichText::fromPlain(u"kari@nes.example"_s)}, {u"n"_s, RichText::fromPlain(u"Kari Nes"_s)}};
    kari.attendance.words = u"Møtt"_s;
    Participant ola{newId(), {}, {{u"n"_s, RichText::fromPlain(u"Ola Vik"_s)}}, {}};
    pasted.rows = {kari, ola};
    group.attendance.present = u"Møtt"_s;
    const Id empty = table().rows.first().id;
    const auto spot = edits::insertParticipants(meeting, people.id, empty, pasted, group);
    ASSERT_TRUE(spot);
    ASSERT_EQ(table().rows.size(), 2);
    EXPECT_EQ(spot->cell.owner, table().rows.last().id);
    EXPECT_EQ(words(0, ParticipantField::Name), u"Kari Nes");
    EXPECT_EQ(words(0, ParticipantField::Contact), u"kari@nes.example");
    EXPECT_EQ(table().columns.last().label, u"E-post");
    EXPECT_EQ(table().rows[0].attendance.state, Attendance::State::Present);
    EXPECT_EQ(words(1, ParticipantField::Name), u"Ola Vik");
    EXPECT_FALSE(edits::insertParticipants(meeting, meeting.sections.first().id, {}, pasted, group));
}

TEST_F(Pasting, ARowWithWordsStaysAndColumnsWithoutWordsAreNotMade)
{
    ParticipantTable pasted;
    pasted.columns = {{u"n"_s, ParticipantField::Name, u"Navn"_s}, {u"r"_s, ParticipantField::Role, u"Rolle"_s}};
    pasted.rows = {Participant{newId(), {}, {{u"n"_s, RichText::fromPlain(u"Ola Vik"_s)}}, {}}};
    meeting.sections.last().participants()->rows[0].attendance.words = u"Ja"_s;
    const Id row = table().rows.first().id;
    ASSERT_TRUE(edits::insertParticipants(meeting, people.id, row, pasted, group));
    EXPECT_EQ(table().rows.size(), 2);
    EXPECT_EQ(table().rows.first().id, row);
    EXPECT_EQ(table().columns.size(), 3);
}

TEST_F(Pasting, AnActionIsNotMadeTwiceButMovesWithItsWords)
{
    const RichText text({Block{BlockKind::Paragraph, 0, 0, {motebok::Run{u"Kari ringjer"_s, {}, {}, u"a1"_s}}}});
    const auto action = [](const RichText &of) { return of.blocks().first().runs.first().action; };
    EXPECT_EQ(action(edits::withoutActionsElsewhere(text, meeting)), u"a1");
    meeting.sections.first().items()->items[0].conclusion = text;
    EXPECT_EQ(action(edits::withoutActionsElsewhere(text, meeting)), QString());
}

}  // namespace
}  // namespace motebok
