// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/pagerows.h"

#include "domain/random_meeting.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

TEST(PageRows, TabMeetsEveryCellInReadingOrder)
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Meeting meeting = test::RandomMeeting(seed).meeting();
        QList<CellAddress> met;
        for (const PageRow &row : pageRows(meeting)) {
            EXPECT_EQ(row.cells.size(), row.weights.size());
            met.append(row.cells);
        }
        ASSERT_EQ(met, cells(meeting)) << "seed " << seed;
    }
}

TEST(PageRows, TheDifferenceNamesWhatAPageMustShowAgain)
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        test::RandomMeeting random(seed);
        const Meeting before = random.meeting();
        const Meeting after = random.changed(before);
        const PageDifference found = pageDifference(before, after);
        const bool sameRows = pageRows(before) == pageRows(after);
        if (found.rows == PageDifference::Rows::Same) {
            ASSERT_TRUE(sameRows) << "seed " << seed;
        }
        if (!sameRows || found.rows == PageDifference::Rows::Other)
            continue;
        for (const PageRow &row : pageRows(after)) {
            for (const CellAddress &cell : row.cells) {
                if (textAt(before, cell) != textAt(after, cell)) {
                    ASSERT_TRUE(found.changed.contains(row.id)) << "seed " << seed;
                }
            }
        }
    }
}

TEST(PageRows, TypingInOneItemTouchesThatItemOnly)
{
    Meeting before = newMeeting(u"Møte"_s, nullptr, QDateTime::currentDateTimeUtc());
    before.sections.first().items()->items.append(AgendaItem{newId(), u"2."_s, 0, {}, {}, {}, {}});
    Meeting after = before;
    after.sections.first().items()->items[1].minutes = RichText::fromPlain(u"ord"_s);
    const PageDifference found = pageDifference(before, after);
    EXPECT_EQ(found.rows, PageDifference::Rows::Same);
    const QSet<Id> expected{after.sections.first().id, after.sections.first().items()->items[1].id};
    EXPECT_EQ(found.changed, expected);
}

TEST(PageRows, CellsAreNamedByTheWordsOfTheDocument)
{
    Meeting meeting = newMeeting(u"Møte"_s, nullptr, QDateTime::currentDateTimeUtc());
    const ItemTable &table = *meeting.sections.first().items();
    EXPECT_EQ(cellName(meeting, {CellKind::ItemText, table.items.first().id, table.columns[2].id}),
              u"Item 1, Referat"_s);
    EXPECT_EQ(cellName(meeting, {CellKind::FactText, meeting.facts.first().id, {}}), u"Dato"_s);
}

}  // namespace
}  // namespace motebok
