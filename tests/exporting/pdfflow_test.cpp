// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfflow.h"

#include <gtest/gtest.h>

namespace motebok::pdf {
namespace {

constexpr double lineHeight = 10;

/// A paragraph of `lines` lines, 4 points below what stands above it.
void add(Flow &flow, int lines, bool keepWithNext = false)
{
    for (int line = 0; line < lines; ++line) {
        FlowLine one;
        one.line = line;
        one.lineCount = lines;
        one.height = lineHeight;
        one.before = line == 0 && !flow.empty() ? 4 : 0;
        one.keepWithNext = keepWithNext;
        flow.push_back(one);
    }
}

TEST(PdfFlowTest, takesAllThatFits)
{
    Flow flow;
    add(flow, 2);
    add(flow, 1);
    EXPECT_DOUBLE_EQ(heightOf(flow), 34);
    EXPECT_EQ(fit(flow, 0, 34).end, 3);
    EXPECT_DOUBLE_EQ(fit(flow, 0, 34).height, 34);
    EXPECT_EQ(fit(flow, 0, 33).end, 2);
    EXPECT_EQ(fit(flow, 0, 5).end, 0);
}

TEST(PdfFlowTest, theSpaceAboveIsLeftOutAtTheTop)
{
    Flow flow;
    add(flow, 2);
    add(flow, 1);
    EXPECT_DOUBLE_EQ(fit(flow, 2, 100).height, 10);
    EXPECT_DOUBLE_EQ(heightOf(flow, 2), 10);
}

TEST(PdfFlowTest, leavesTwoLinesOnEitherSide)
{
    Flow flow;
    add(flow, 6);
    EXPECT_EQ(fit(flow, 0, 30).end, 3);
    EXPECT_EQ(fit(flow, 0, 50).end, 4) << "one line alone on the next page";
    EXPECT_EQ(fit(flow, 0, 10).end, 0) << "one line alone on this page";
}

TEST(PdfFlowTest, movesAParagraphOfThreeLinesWhole)
{
    Flow flow;
    add(flow, 2);
    add(flow, 3);
    EXPECT_EQ(fit(flow, 0, 20 + 4 + 20).end, 2);
    EXPECT_EQ(fit(flow, 0, 20 + 4 + 20, Cut::Anywhere).end, 4);
}

TEST(PdfFlowTest, doesNotMindALineAloneInTheMiddleOfAParagraph)
{
    Flow flow;
    add(flow, 6);
    EXPECT_EQ(fit(flow, 3, 10).end, 4) << "two lines are left, and the first ones are on the page before";
}

TEST(PdfFlowTest, leavesNoHeadingAtTheFoot)
{
    Flow flow;
    add(flow, 2);
    add(flow, 1, true);
    add(flow, 4);
    EXPECT_EQ(fit(flow, 0, 20 + 14).end, 2);
    EXPECT_EQ(fit(flow, 0, 20 + 14 + 14).end, 2) << "a heading and one line";
    EXPECT_EQ(fit(flow, 0, 20 + 14 + 24).end, 5);
    EXPECT_EQ(fit(flow, 2, 10).end, 2) << "nothing fits well";
}

TEST(PdfFlowTest, knowsTheLeastRoomToBeginIn)
{
    Flow flow;
    add(flow, 1, true);
    add(flow, 5);
    EXPECT_DOUBLE_EQ(leadHeight(flow), 10 + 4 + 20);
    EXPECT_GT(fit(flow, 0, leadHeight(flow)).end, 0);
    EXPECT_EQ(fit(flow, 0, leadHeight(flow) - 1).end, 0);
    EXPECT_DOUBLE_EQ(leadHeight({}), 0);
}

}  // namespace
}  // namespace motebok::pdf
