// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/textlists.h"

#include "domain/xhtml.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

const TextLook look{Qt::blue};

/// A document written as canonical XHTML, with a cursor in it.
class TextLists : public testing::Test {
protected:
    void given(const QString &xhtml)
    {
        const Result<RichText> text = fromXhtml(xhtml);
        ASSERT_TRUE(text.ok()) << xhtml.toStdString();
        fill(document, *text, look);
        cursor = QTextCursor(&document);
    }
    void select(int from, int to)
    {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    }
    QString now() const { return toXhtml(read(document)); }

    QTextDocument document;
    QTextCursor cursor;
};

TEST_F(TextLists, ToggleMakesAListAndTakesItAway)
{
    given(u"<p>ein</p><p>to</p>"_s);
    select(0, 6);
    toggleList(cursor, BlockKind::Numbered, look);
    EXPECT_EQ(now(), u"<ol><li>ein</li><li>to</li></ol>"_s);
    toggleList(cursor, BlockKind::Bullet, look);
    EXPECT_EQ(now(), u"<ul><li>ein</li><li>to</li></ul>"_s);
    toggleList(cursor, BlockKind::Bullet, look);
    EXPECT_EQ(now(), u"<p>ein</p><p>to</p>"_s);
}

TEST_F(TextLists, ANewNumberedItemGoesOnFromTheListAbove)
{
    given(u"<ol start=\"4\"><li>fire</li></ol><p>fem</p>"_s);
    cursor.movePosition(QTextCursor::End);
    toggleList(cursor, BlockKind::Numbered, look);
    EXPECT_EQ(now(), u"<ol start=\"4\"><li>fire</li><li>fem</li></ol>"_s);
}

TEST_F(TextLists, NestingGoesNoDeeperThanOneBelowTheItemAbove)
{
    given(u"<ul><li>a</li><li>b</li></ul>"_s);
    cursor.setPosition(0);
    EXPECT_FALSE(nest(cursor, 1, look));
    cursor.movePosition(QTextCursor::End);
    EXPECT_TRUE(nest(cursor, 1, look));
    EXPECT_EQ(now(), u"<ul><li>a<ul><li>b</li></ul></li></ul>"_s);
    EXPECT_FALSE(nest(cursor, 1, look));
    EXPECT_TRUE(nest(cursor, -1, look));
    EXPECT_TRUE(nest(cursor, -1, look));
    EXPECT_EQ(now(), u"<ul><li>a</li></ul><p>b</p>"_s);
    EXPECT_FALSE(nest(cursor, -1, look));
}

TEST_F(TextLists, EnterGoesOnWithTheListAndLeavesItFromAnEmptyItem)
{
    given(u"<ol start=\"3\"><li>tre</li></ol>"_s);
    cursor.movePosition(QTextCursor::End);
    breakBlock(cursor, look);
    cursor.insertText(u"fire"_s);
    EXPECT_EQ(now(), u"<ol start=\"3\"><li>tre</li><li>fire</li></ol>"_s);
    breakBlock(cursor, look);
    breakBlock(cursor, look);
    cursor.insertText(u"ut"_s);
    EXPECT_EQ(now(), u"<ol start=\"3\"><li>tre</li><li>fire</li></ol><p>ut</p>"_s);
}

TEST_F(TextLists, EnterInASubHeadingGoesOnWithBodyText)
{
    given(u"<h4>Drøfting og vedtak</h4>"_s);
    cursor.setPosition(8);
    breakBlock(cursor, look);
    EXPECT_EQ(now(), u"<h4>Drøfting</h4><p> og vedtak</p>"_s);
}

TEST_F(TextLists, BackspaceAtTheStartTakesTheFormOffNotTheText)
{
    given(u"<ul><li>a</li></ul><h4>b</h4>"_s);
    cursor.setPosition(0);
    EXPECT_TRUE(takeFormOff(cursor, look));
    cursor.setPosition(2);
    EXPECT_TRUE(takeFormOff(cursor, look));
    EXPECT_EQ(now(), u"<p>a</p><p>b</p>"_s);
    EXPECT_FALSE(takeFormOff(cursor, look));
    cursor.setPosition(1);
    EXPECT_FALSE(takeFormOff(cursor, look));
}

TEST_F(TextLists, TypedMarkersBeginLists)
{
    given(u"<p>- </p>"_s);
    cursor.movePosition(QTextCursor::End);
    EXPECT_TRUE(listFromTypedMarker(cursor, look));
    cursor.insertText(u"punkt"_s);
    EXPECT_EQ(now(), u"<ul><li>punkt</li></ul>"_s);

    given(u"<p>4. </p>"_s);
    cursor.movePosition(QTextCursor::End);
    EXPECT_TRUE(listFromTypedMarker(cursor, look));
    EXPECT_EQ(now(), u"<ol start=\"4\"><li></li></ol>"_s);

    given(u"<p>Møtet 4. </p>"_s);
    cursor.movePosition(QTextCursor::End);
    EXPECT_FALSE(listFromTypedMarker(cursor, look));
}

TEST_F(TextLists, MarksAreAddedWhereTheyLackAndTakenWhereAllHaveThem)
{
    given(u"<p>ein <b>to</b> tre</p>"_s);
    QTextCharFormat typing;
    select(0, 10);
    toggleMark(cursor, typing, Mark::Bold, look);
    EXPECT_EQ(now(), u"<p><b>ein to tre</b></p>"_s);
    toggleMark(cursor, typing, Mark::Bold, look);
    EXPECT_EQ(now(), u"<p>ein to tre</p>"_s);
    cursor.clearSelection();
    toggleMark(cursor, typing, Mark::Underline, look);
    EXPECT_TRUE(hasMark(typing, Mark::Underline));
    cursor.insertText(u"!"_s, typing);
    EXPECT_EQ(now(), u"<p>ein to tre<u>!</u></p>"_s);
}

TEST_F(TextLists, LinksAreSetFoundAndTakenOff)
{
    given(u"<p>Sjå <b>heile</b> planen</p>"_s);
    select(4, 16);
    setLink(cursor, u"https://nes.example/"_s, look);
    EXPECT_EQ(now(), u"<p>Sjå <a href=\"https://nes.example/\"><b>heile</b> planen</a></p>"_s);
    cursor.setPosition(6);
    EXPECT_EQ(selectLink(cursor), u"https://nes.example/"_s);
    EXPECT_EQ(cursor.selectedText(), u"heile planen"_s);
    cursor.setPosition(6);
    setLink(cursor, QString(), look);
    EXPECT_EQ(now(), u"<p>Sjå <b>heile</b> planen</p>"_s);
    cursor.setPosition(6);
    EXPECT_EQ(selectLink(cursor), QString());
}

TEST_F(TextLists, ChangingTheKindKeepsTheMarks)
{
    given(u"<p>a<i>b</i></p><ul><li>c</li></ul>"_s);
    select(0, 4);
    setBlockKind(cursor, BlockKind::SubHeading, look);
    EXPECT_EQ(now(), u"<h4>a<i>b</i></h4><h4>c</h4>"_s);
    setBlockKind(cursor, BlockKind::Preformatted, look);
    setBlockKind(cursor, BlockKind::Paragraph, look);
    EXPECT_EQ(now(), u"<p>a<i>b</i></p><p>c</p>"_s);
}

}  // namespace
}  // namespace motebok
