// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell.h"
#include "editing/edits.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

/// Items among items, named by their topics.
class Items : public testing::Test {
protected:
    Items() { add({u"Opning"_s, 0}, u"1."_s), add({u"Kai"_s, 0}, u"2."_s), add({u"Lys"_s, 0}, u"3."_s); }

    struct Named {
        QString topic;
        int level;
    };
    void add(const Named &named, const QString &number)
    {
        if (meeting.sections.isEmpty()) {
            meeting = newMeeting(u"Hamnestyret"_s, nullptr, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
            table().items.clear();
        }
        AgendaItem item;
        item.id = named.topic;
        item.number = number;
        item.level = named.level;
        item.topic = RichText::fromPlain(named.topic);
        table().items.append(item);
    }
    ItemTable &table() { return *meeting.sections.first().items(); }
    QString line() const
    {
        QStringList all;
        for (const AgendaItem &item : meeting.sections.first().items()->items)
            all.append(QString(item.level, u'>') + item.number + item.topic.plainText());
        return all.join(u' ');
    }

    Meeting meeting;
    NumberingScheme running;
};

TEST_F(Items, ASubItemGetsTheNumberUnderItsItemAndItsOldOneBack)
{
    ASSERT_TRUE(edits::changeItemLevel(meeting, u"Lys"_s, 1, running));
    EXPECT_EQ(line(), u"1.Opning 2.Kai >2.1Lys"_s);
    ASSERT_TRUE(edits::changeItemLevel(meeting, u"Lys"_s, -1, running));
    EXPECT_EQ(line(), u"1.Opning 2.Kai 3.Lys"_s);
}

TEST_F(Items, ANumberSomebodyChoseStays)
{
    table().items[2].number = u"17/25"_s;
    ASSERT_TRUE(edits::changeItemLevel(meeting, u"Lys"_s, 1, running));
    EXPECT_EQ(line(), u"1.Opning 2.Kai >17/25Lys"_s);

    table().items[2] = {};
    table().items[2].id = u"Lys"_s;
    table().items[1].number = u"A"_s;
    ASSERT_TRUE(edits::changeItemLevel(meeting, u"Lys"_s, 1, running)) << "no number is a choice too";
    EXPECT_EQ(line(), u"1.Opning AKai >"_s);
}

TEST_F(Items, SubItemsGoAlongWithTheirItemAndItsLevel)
{
    add({u"Lampe"_s, 1}, u"3.1"_s);
    add({u"Kabel"_s, 1}, u"eigen"_s);
    ASSERT_TRUE(edits::changeItemLevel(meeting, u"Lys"_s, 1, running));
    EXPECT_EQ(line(), u"1.Opning 2.Kai >2.1Lys >>2.1.1Lampe >>eigenKabel"_s);
    ASSERT_TRUE(edits::changeItemLevel(meeting, u"Lys"_s, -1, running));
    EXPECT_EQ(line(), u"1.Opning 2.Kai 3.Lys >3.1Lampe >eigenKabel"_s);
}

TEST_F(Items, NumbersAreProposedByLevelForEveryScheme)
{
    const QDate date(2026, 3, 1);
    const auto proposed = [this, date](const NumberingScheme &scheme, int position, int level) {
        return proposedNumber(table(), position, scheme, date, level);
    };
    add({u"Lampe"_s, 1}, u"3.1"_s);
    EXPECT_EQ(proposed(running, 4, 1), u"3.2"_s);
    EXPECT_EQ(proposed(running, 4, 0), u"4."_s);
    EXPECT_EQ(proposed(running, 4, 2), u"3.1.1"_s);
    EXPECT_EQ(proposed(running, 2, 1), u"2.1"_s);
    add({{}, 0}, {});
    EXPECT_EQ(proposed(running, 5, 0), u"4."_s) << "a row that goes on has no number to count from";

    const NumberingScheme yearly{NumberingScheme::Kind::RunningInYear, u"PS "_s, u"."_s};
    for (AgendaItem &item : table().items)
        item.number = item.number.isEmpty() ? QString() : u"PS "_s + item.number.left(1) + u"/26"_s;
    table().items.resize(3);
    EXPECT_EQ(proposed(yearly, 3, 0), u"PS 4/26"_s);
    EXPECT_EQ(proposed(yearly, 3, 1), u"PS 3/26.1"_s);
    table().items.clear();
    EXPECT_EQ(proposed(yearly, 0, 0), u"PS 1/26"_s);
    EXPECT_EQ(proposed({NumberingScheme::Kind::None, {}, {}}, 0, 0), QString());
    add({u"Anna"_s, 0}, {});
    EXPECT_EQ(proposedNumber(table(), 1, yearly, std::nullopt), u"PS 1"_s) << "no date, no year";
}

TEST_F(Items, ARowGoesOnUnderItsItemWithoutANumber)
{
    const Id minutes = findColumn(table(), ItemCell::Minutes)->id;
    const Id conclusion = findColumn(table(), ItemCell::Conclusion)->id;
    auto spot = edits::insertContinuation(meeting, u"Kai"_s, conclusion);
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->cell.column, conclusion);
    EXPECT_EQ(line(), u"1.Opning 2.Kai  3.Lys"_s);
    EXPECT_TRUE(goesOn(table().items[2]));
    spot = edits::insertContinuation(meeting, u"Lys"_s, findColumn(table(), ItemCell::Topic)->id);
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->cell.column, minutes) << "it has the topic of its item";
    EXPECT_FALSE(edits::insertContinuation(meeting, u"finst ikkje"_s, minutes));
}

TEST_F(Items, AnItemMovesWithItsSubItemsAndTheRowsThatGoOn)
{
    table().items.clear();
    add({u"A"_s, 0}, u"1."_s);
    add({u"a"_s, 1}, u"1.1"_s);
    add({{}, 0}, {});
    add({u"B"_s, 0}, u"2."_s);
    add({u"C"_s, 0}, u"3."_s);
    ASSERT_TRUE(edits::moveItemTo(meeting, u"A"_s, u"C"_s));
    EXPECT_EQ(line(), u"2.B 1.A >1.1a  3.C"_s);
    ASSERT_TRUE(edits::moveItemTo(meeting, u"A"_s, meeting.sections.first().id));
    EXPECT_EQ(line(), u"2.B 3.C 1.A >1.1a "_s);
    EXPECT_FALSE(edits::moveItemTo(meeting, u"A"_s, u"a"_s)) << "into itself";
    EXPECT_FALSE(edits::moveItemTo(meeting, u"B"_s, u"C"_s)) << "is there already";
    EXPECT_FALSE(edits::moveItemTo(meeting, u"B"_s, u"finst ikkje"_s));
    ASSERT_TRUE(edits::moveItemTo(meeting, u"a"_s, u"B"_s));
    EXPECT_EQ(line(), u"1.1a 2.B 3.C 1.A "_s) << "there is nothing above to be under";
}

TEST_F(Items, ItMovesPastWholeItems)
{
    add({u"Lampe"_s, 1}, u"3.1"_s);
    ASSERT_TRUE(edits::move(meeting, u"Kai"_s, 1));
    EXPECT_EQ(line(), u"1.Opning 3.Lys >3.1Lampe 2.Kai"_s);
    ASSERT_TRUE(edits::move(meeting, u"Kai"_s, -1));
    EXPECT_EQ(line(), u"1.Opning 2.Kai 3.Lys >3.1Lampe"_s);
    ASSERT_TRUE(edits::move(meeting, u"Lampe"_s, -1)) << "out of its item, under the one above";
    EXPECT_EQ(line(), u"1.Opning 2.Kai >3.1Lampe 3.Lys"_s);
    ASSERT_TRUE(edits::move(meeting, u"Lampe"_s, 1));
    EXPECT_EQ(line(), u"1.Opning 2.Kai 3.Lys >3.1Lampe"_s);
    EXPECT_FALSE(edits::move(meeting, u"Opning"_s, -1));
    EXPECT_FALSE(edits::move(meeting, u"Lys"_s, 1));
}

TEST_F(Items, TextInAColumnTheOtherTableLacksIsNotMovedOutOfSight)
{
    ASSERT_TRUE(edits::insertColumn(meeting, meeting.sections.first().id, u"Frist"_s));
    const Id extra = table().columns.last().id;
    ASSERT_TRUE(edits::insertSection(meeting, edits::SectionKind::Items, meeting.sections.first().id, Group()));
    const Id other = meeting.sections[1].id;
    table().items[1].extra.insert(extra, RichText::fromPlain(u"1. mai"_s));
    EXPECT_FALSE(edits::moveItemTo(meeting, u"Kai"_s, other));
    ASSERT_TRUE(edits::moveItemTo(meeting, u"Lys"_s, other));
    EXPECT_EQ(meeting.sections[1].items()->items.last().id, u"Lys"_s);
    EXPECT_EQ(line(), u"1.Opning 2.Kai"_s);
}

TEST_F(Items, AColumnHiddenInTheOtherTableIsShownForTextThatWasSeen)
{
    ASSERT_TRUE(edits::insertSection(meeting, edits::SectionKind::Items, meeting.sections.first().id, Group()));
    const Id other = meeting.sections[1].id;
    for (ItemColumn &column : meeting.sections[1].items()->columns)
        column.shown = column.cell == ItemCell::Number || column.cell == ItemCell::Topic;
    table().items[1].conclusion = RichText::fromPlain(u"Kari ringjer"_s);
    ASSERT_TRUE(edits::moveItemTo(meeting, u"Kai"_s, other));
    const ItemTable &target = *meeting.sections[1].items();
    EXPECT_TRUE(findColumn(target, ItemCell::Conclusion)->shown);
    EXPECT_FALSE(findColumn(target, ItemCell::Minutes)->shown) << "nothing to see there";
}

TEST_F(Items, TextIsNotMovedToATableWithoutItsCell)
{
    ASSERT_TRUE(edits::insertSection(meeting, edits::SectionKind::Items, meeting.sections.first().id, Group()));
    const Id other = meeting.sections[1].id;
    meeting.sections[1].items()->columns.removeLast();
    table().items[1].conclusion = RichText::fromPlain(u"Kari ringjer"_s);
    EXPECT_FALSE(edits::moveItemTo(meeting, u"Kai"_s, other));
    EXPECT_TRUE(edits::moveItemTo(meeting, u"Lys"_s, other));
}

TEST(ItemEnd, ARowOnALevelAboveGoesOnWithTheItemThere)
{
    const auto item = [](const QString &number, int level) {
        AgendaItem each;
        each.number = number;
        each.level = level;
        return each;
    };
    const QList<AgendaItem> items{item(u"1."_s, 0), item(u"1.1"_s, 1), item({}, 1), item({}, 0), item(u"2."_s, 0)};
    EXPECT_EQ(endOfItem(items, 0), 4);
    EXPECT_EQ(endOfItem(items, 1), 3);
    EXPECT_EQ(endOfItem(items, 4), 5);
}

}  // namespace
}  // namespace motebok::test
