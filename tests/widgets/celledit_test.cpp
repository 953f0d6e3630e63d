// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/celledit.h"

#include "domain/random_text.h"
#include "domain/xhtml.h"
#include "printing.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

const CellAddress richCell{CellKind::SectionText, u"x"_s, {}};
const CellAddress plainCell{CellKind::Title, {}, {}};

TEST(CellEdit, ShowsAnyTextAndTellsNobodyOfIt)
{
    CellEdit cell(richCell);
    QSignalSpy typed(&cell, &CellEdit::typed);
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const RichText text = RandomText(seed).text();
        cell.showText(text);
        ASSERT_EQ(read(*cell.document()), text) << "seed " << seed;
    }
    EXPECT_EQ(typed.count(), 0);
}

TEST(CellEdit, TellsWhatWasTypedAndWhereTheCursorWas)
{
    CellEdit cell(richCell);
    cell.showText(RichText::fromPlain(u"båt"_s));
    cell.moveCursor(QTextCursor::End);
    QSignalSpy typed(&cell, &CellEdit::typed);
    QTest::keyClicks(&cell, u"ar"_s);
    ASSERT_EQ(typed.count(), 2);
    EXPECT_EQ(typed[0][1].value<RichText>().plainText(), u"båta"_s);
    EXPECT_EQ(typed[0][2].toInt(), 3);
    EXPECT_EQ(typed[1][2].toInt(), 4);
    EXPECT_EQ(typed[1][3].toInt(), 5);
}

TEST(CellEdit, AltAndALetterThatOpensNoMenuWritesNothing)
{
    CellEdit cell(richCell);
    QTest::keyClick(&cell, Qt::Key_U, Qt::AltModifier);
    EXPECT_TRUE(cell.text().isEmpty());
    QKeyEvent altGr(QEvent::KeyPress, Qt::Key_At, Qt::AltModifier | Qt::ControlModifier, u"@"_s);
    QApplication::sendEvent(&cell, &altGr);
    EXPECT_EQ(cell.text().plainText(), u"@"_s);
}

TEST(CellEdit, EnterInAPlainLineGoesOnInsteadOfBreakingIt)
{
    CellEdit cell(plainCell);
    QSignalSpy leave(&cell, &CellEdit::leave);
    QTest::keyClicks(&cell, u"Tittel"_s);
    QTest::keyClick(&cell, Qt::Key_Return);
    EXPECT_EQ(leave.count(), 1);
    EXPECT_EQ(cell.toPlainText(), u"Tittel"_s);
}

TEST(CellEdit, ListsAreWrittenByHand)
{
    CellEdit cell(richCell);
    QTest::keyClicks(&cell, u"1. ein"_s);
    QTest::keyClick(&cell, Qt::Key_Return);
    QTest::keyClicks(&cell, u"to"_s);
    QTest::keyClick(&cell, Qt::Key_Return);
    QTest::keyClick(&cell, Qt::Key_Return);
    QTest::keyClicks(&cell, u"etter"_s);
    EXPECT_EQ(toXhtml(cell.text()), u"<ol><li>ein</li><li>to</li></ol><p>etter</p>"_s);
    cell.moveCursor(QTextCursor::Start);
    QTest::keyClick(&cell, Qt::Key_Backspace);
    EXPECT_EQ(toXhtml(cell.text()), u"<p>ein</p><ol><li>to</li></ol><p>etter</p>"_s);
}

TEST(CellEdit, SpaceCyclesAttendanceOnlyWhileNothingIsBeingWritten)
{
    CellEdit cell(richCell);
    cell.setSpaceCycles(true);
    QSignalSpy cycle(&cell, &CellEdit::cycleAttendance);
    QTest::keyClick(&cell, Qt::Key_Space);
    EXPECT_EQ(cycle.count(), 1);
    cell.showText(RichText::fromPlain(u"Ja"_s));
    cell.selectAll();
    QTest::keyClick(&cell, Qt::Key_Space);
    EXPECT_EQ(cycle.count(), 2);
    cell.moveCursor(QTextCursor::End);
    QTest::keyClick(&cell, Qt::Key_Space);
    EXPECT_EQ(cycle.count(), 2);
    EXPECT_EQ(cell.toPlainText(), u"Ja "_s);
}

TEST(CellEdit, GrowsWithItsText)
{
    CellEdit cell(richCell);
    const int one = cell.heightFor(300);
    cell.showText(RichText::fromPlain(u"ein\nto\ntre\nfire"_s));
    EXPECT_GT(cell.heightFor(300), one + 30);
    EXPECT_GT(cell.heightFor(20), cell.heightFor(300));
}

TEST(CellEdit, AReadOnlyCellTakesNothing)
{
    CellEdit cell(richCell);
    cell.showText(RichText::fromPlain(u"står"_s));
    cell.setReadOnly(true);
    QTest::keyClicks(&cell, u"x- "_s);
    QTest::keyClick(&cell, Qt::Key_Return);
    QTest::keyClick(&cell, Qt::Key_Backspace);
    EXPECT_EQ(cell.toPlainText(), u"står"_s);
}

}  // namespace
}  // namespace motebok::test
