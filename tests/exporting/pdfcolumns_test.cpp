// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfcolumns.h"

#include <gtest/gtest.h>
#include <numeric>

namespace motebok::pdf {
namespace {

double sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.);
}

TEST(PdfColumnsTest, sharesByWeight)
{
    EXPECT_EQ(shared({1, 3}, {10, 10}, 400), (std::vector<double>{100, 300}));
}

TEST(PdfColumnsTest, givesANarrowColumnWhatItsWordsNeed)
{
    const std::vector<double> widths = shared({1, 4, 5}, {90, 10, 10}, 500);
    EXPECT_DOUBLE_EQ(widths[0], 90);
    EXPECT_DOUBLE_EQ(sum(widths), 500);
    EXPECT_DOUBLE_EQ(widths[1] / widths[2], 0.8);
}

TEST(PdfColumnsTest, sharesTheWantWhereAllAreTooWide)
{
    EXPECT_EQ(shared({1, 1}, {300, 100}, 200), (std::vector<double>{150, 50}));
}

TEST(PdfColumnsTest, aColumnIsNoNarrowerThanItsLongestWord)
{
    FontSet fonts;
    const Shaper shaper(fonts);
    DocTable table;
    table.columns = {{QStringLiteral("Sak"), 0.1}, {QStringLiteral("Organisasjonsnummer og namn"), 0.1}, {{}, 9}};
    DocRow row;
    row.cells = {DocCell{RichText::fromPlain(QStringLiteral("104/26"))}, DocCell{}, DocCell{}};
    table.rows = {row};
    const std::vector<double> widths = columnWidths(table, 480, shaper);
    ASSERT_EQ(widths.size(), 3u);
    EXPECT_NEAR(sum(widths), 480, 0.01);
    EXPECT_GE(widths[0], shaper.widthOf(QStringLiteral("104/26"), {}));
    EXPECT_GE(widths[1], shaper.widthOf(QStringLiteral("Organisasjonsnummer"), {}));
    EXPECT_LT(widths[1], 150);
}

TEST(PdfColumnsTest, anEndlessWordTakesNoRoomFromTheOthers)
{
    FontSet fonts;
    const Shaper shaper(fonts);
    DocTable table;
    table.columns = {{QStringLiteral("A"), 1}, {QStringLiteral("B"), 1}};
    DocRow row;
    row.cells = {DocCell{RichText::fromPlain(QString(500, u'x'))}, DocCell{}};
    table.rows = {row};
    const std::vector<double> widths = columnWidths(table, 480, shaper);
    EXPECT_DOUBLE_EQ(widths[0], widths[1]);
}

}  // namespace
}  // namespace motebok::pdf
