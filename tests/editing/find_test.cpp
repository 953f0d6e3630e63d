// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/find.h"

#include "editing/finditem.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

RichText plain(const QString &text)
{
    return RichText::fromPlain(text);
}

/// A title, two facts and two items, the second with a list and a hidden column.
Meeting sample()
{
    Meeting meeting;
    meeting.title = u"Båtlaget møtest om båtplassane"_s;
    meeting.facts.append({u"f1"_s, FactKind::Place, u"Stad:"_s, plain(u"Båthuset"_s), {}, {}, {}});
    Section section{u"s"_s, u"Saker"_s, ItemTable{}};
    ItemTable &table = *section.items();
    table.columns = {{u"n"_s, ItemCell::Number, u"Sak"_s, true},
                     {u"t"_s, ItemCell::Topic, u"Tema"_s, true},
                     {u"m"_s, ItemCell::Minutes, u"Referat"_s, true},
                     {u"x"_s, ItemCell::Extra, u"Notat"_s, false}};
    AgendaItem first{u"i1"_s, u"1."_s, 0, plain(u"Bryggja"_s), plain(u"Ho er BÅTLAGET si.\nMen båt er båt."_s), {}, {}};
    first.extra.insert(u"x"_s, plain(u"gøymd båt"_s));
    AgendaItem second{u"i2"_s, u"2."_s, 0, plain(u"Kai"_s), {}, {}, {}};
    second.minutes =
        RichText({Block{BlockKind::Bullet, 0, 0, {{u"ein "_s, {}, {}, {}}, {u"båt"_s, Mark::Bold, {}, {}}}},
                  Block{BlockKind::Bullet, 0, 0, {{u"to båtar"_s, {}, {}, {}}}}});
    table.items = {first, second};
    meeting.sections = {section};
    meeting.closing.append({u"c"_s, ClosingKind::Other, plain(u"Ingen båt til slutt"_s), {}, {}});
    return meeting;
}

QStringList wordsOf(const Meeting &meeting, const Hits &hits)
{
    QStringList words;
    for (const Hit &hit : hits.shown)
        words.append(textAt(meeting, hit.cell).plainText().mid(hit.position, hit.length));
    return words;
}

TEST(Find, EveryPlaceIsFoundInReadingOrderAndHiddenOnesAreCounted)
{
    const Meeting meeting = sample();
    const Hits hits = findAll(meeting, {u"båt"_s});
    EXPECT_EQ(wordsOf(meeting, hits),
              (QStringList{u"Båt"_s, u"båt"_s, u"Båt"_s, u"BÅT"_s, u"båt"_s, u"båt"_s, u"båt"_s, u"båt"_s, u"båt"_s}));
    EXPECT_EQ(hits.hidden, 1);
    QList<CellAddress> order;
    for (const Hit &hit : hits.shown)
        order.append(hit.cell);
    const QList<CellAddress> all = cells(meeting);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end(), [&all](const CellAddress &a, const CellAddress &b) {
        return all.indexOf(a) < all.indexOf(b);
    }));
    EXPECT_EQ(order.last().kind, CellKind::ClosingText);
    EXPECT_TRUE(findAll(meeting, {}).shown.isEmpty());
}

TEST(Find, TheWalkReachesEveryCellThereIs)
{
    Meeting meeting = newMeeting(u"merket"_s, nullptr, QDateTime::currentDateTimeUtc());
    for (const edits::SectionKind kind :
         {edits::SectionKind::Participants, edits::SectionKind::FreeText, edits::SectionKind::PlainTable})
        ASSERT_TRUE(edits::insertSection(meeting, kind, meeting.sections.last().id, Group()));
    const QList<CellAddress> all = cells(meeting);
    for (const CellAddress &cell : all)
        ASSERT_TRUE(setTextAt(meeting, cell, plain(u"merket"_s)));
    QList<CellAddress> found;
    for (const Hit &hit : findAll(meeting, {u"merket"_s}).shown)
        found.append(hit.cell);
    EXPECT_EQ(found, all);
}

TEST(Find, LettersAreLettersAndSpacesAreSpaces)
{
    const CellAddress cell;
    const auto count = [&cell](const QString &text, const Search &search) {
        return findIn(plain(text), cell, search).size();
    };
    EXPECT_EQ(count(u"far og får"_s, {u"far"_s}), 1);
    EXPECT_EQ(count(u"far og får"_s, {u"FÅR"_s}), 1);
    EXPECT_EQ(count(u"får og faår"_s, {u"får"_s}), 1) << "composed finds decomposed, and nothing else";
    const QString decomposed = u"får"_s.normalized(QString::NormalizationForm_D);
    EXPECT_EQ(count(decomposed, {u"får"_s}), 1);
    EXPECT_EQ(count(decomposed, {u"fa"_s}), 0) << "an a with a ring is no a";
    EXPECT_EQ(count(u"10 000 kr"_s, {u"10 000"_s}), 1) << "a no-break space is a space";
    EXPECT_EQ(count(u"Sak sak"_s, {u"sak"_s, Search::Case::Matters}), 1);
    EXPECT_EQ(count(u"saka sak, (sak) sak/sakene"_s, {u"sak"_s, Search::Case::Ignored, Search::Words::Whole}), 3);
    EXPECT_EQ(count(u"aaaa"_s, {u"aa"_s}), 2) << "places do not overlap";
}

TEST(Find, ReplacingKeepsTheLookAndReadsTypedValuesAgain)
{
    Meeting meeting = sample();
    const Search search{u"båt"_s};
    const Hits hits = findAll(meeting, search);
    const edits::Outcome outcome = edits::replace(meeting, hits.shown, search, u"skute"_s, {});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->cell, hits.shown.first().cell);
    EXPECT_EQ(outcome->position, hits.shown.first().position + 5);
    EXPECT_EQ(meeting.title, u"skutelaget møtest om skuteplassane"_s);
    EXPECT_EQ(place(meeting), u"skutehuset"_s);
    const ItemTable &table = *meeting.sections.first().items();
    EXPECT_EQ(table.items[0].minutes.plainText(), u"Ho er skuteLAGET si.\nMen skute er skute."_s);
    EXPECT_EQ(table.items[0].extra.value(u"x"_s).plainText(), u"gøymd båt"_s) << "what is not seen is not changed";
    EXPECT_EQ(table.items[1].minutes.blocks()[0].runs[1], (motebok::Run{u"skute"_s, Mark::Bold, {}, {}}));
    EXPECT_EQ(table.items[1].minutes.blocks()[1].text(), u"to skutear"_s);
}

TEST(Find, WordsAcrossLooksAreReplacedOnce)
{
    Meeting meeting = sample();
    const Id item = meeting.sections.first().items()->items[1].id;
    const CellAddress cell{CellKind::ItemText, item, u"m"_s};
    const QString ring = u"a\u030a"_s;
    setTextAt(meeting, cell,
              RichText({Block{BlockKind::Paragraph,
                              0,
                              0,
                              {{u"éin b"_s, {}, {}, {}},
                               {u"å"_s, Mark::Bold, {}, {}},
                               {u"t og b"_s + ring + u"t båt"_s, {}, {}, {}}}},
                        Block{BlockKind::Paragraph, 0, 0, {{u"båt"_s, Mark::Italic, {}, {}}}}}));
    const Search search{u"båt"_s};
    const QList<Hit> hits = findIn(textAt(meeting, cell), cell, search);
    ASSERT_EQ(hits.size(), 4);
    ASSERT_TRUE(edits::replace(meeting, {hits[0], hits[1], hits[3]}, search, u"skip"_s, {}));
    const QList<Block> blocks = textAt(meeting, cell).blocks();
    ASSERT_EQ(blocks.size(), 2);
    EXPECT_EQ(blocks[0].text(), u"éin skip og skip båt"_s) << "the third was not asked for";
    EXPECT_EQ(blocks[1].runs, (Runs{{u"skip"_s, Mark::Italic, {}, {}}}));
}

TEST(Find, APlaceThatIsNoLongerThereIsLeftAlone)
{
    Meeting meeting = sample();
    const Search search{u"båt"_s};
    const Hits hits = findAll(meeting, search);
    ASSERT_TRUE(setTextAt(meeting, hits.shown.last().cell, plain(u"Noko anna heilt her"_s)));
    const Meeting before = meeting;
    EXPECT_FALSE(edits::replace(meeting, {hits.shown.last()}, search, u"skute"_s, {}));
    EXPECT_EQ(meeting, before);
}

TEST(FindItem, ANumberMeansTheItemPrintedWithIt)
{
    Meeting meeting;
    Section section{u"s"_s, {}, ItemTable{}};
    for (const QString &number : {u""_s, u"PS 3/26"_s, u"4.1"_s, u"4."_s, u""_s, u"12/26"_s})
        section.items()->items.append(
            {u"i"_s + QString::number(section.items()->items.size()), number, 0, {}, {}, {}, {}});
    meeting.sections = {section};
    EXPECT_EQ(itemNumbered(meeting, {}, 3), u"i1"_s);
    EXPECT_EQ(itemNumbered(meeting, {}, 4), u"i3"_s) << "the item before its sub-item";
    EXPECT_EQ(itemNumbered(meeting, {}, 12), u"i5"_s);
    EXPECT_EQ(itemNumbered(meeting, {}, 5), u"i4"_s) << "no such number: by its place";
    EXPECT_EQ(itemNumbered(meeting, {}, 7), std::nullopt);
    EXPECT_EQ(itemNumbered(meeting, {}, 0), std::nullopt);

    Section other{u"s2"_s, {}, ItemTable{}};
    other.items()->items.append({u"j"_s, u"3"_s, 0, {}, {}, {}, {}});
    meeting.sections.append(other);
    EXPECT_EQ(itemNumbered(meeting, u"s2"_s, 3), u"j"_s) << "the table one stands in comes first";
    const std::optional<ItemPlace> place = placeOfItem(meeting, u"i3"_s);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->place, 4);
    EXPECT_EQ(place->count, 5) << "a row that goes on is no item of its own";
}

}  // namespace
}  // namespace motebok::test
