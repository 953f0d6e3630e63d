// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/richtext.h"

#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

Block paragraph(const QString &text)
{
    return {BlockKind::Paragraph, 0, 0, {motebok::Run{text, {}, {}, {}}}};
}

Block item(BlockKind kind, int level, int number, const QString &text)
{
    return {kind, level, number, {motebok::Run{text, {}, {}, {}}}};
}

TEST(RichText, EmptyParagraphAloneIsTheEmptyText)
{
    EXPECT_TRUE(RichText({Block{}}).isEmpty());
    EXPECT_EQ(RichText({Block{}, Block{}}).blocks().size(), 2);
    EXPECT_TRUE(RichText::fromPlain(QString()).isEmpty());
}

TEST(RichText, JoinsRunsThatLookTheSame)
{
    const RichText text({Block{BlockKind::Paragraph,
                               0,
                               0,
                               {motebok::Run{u"Båt"_s, {}, {}, {}}, motebok::Run{QString(), Mark::Bold, {}, {}},
                                motebok::Run{u"ruta"_s, {}, {}, {}}, motebok::Run{u"!"_s, Mark::Bold, {}, {}}}}});
    ASSERT_EQ(text.blocks().first().runs.size(), 2);
    EXPECT_EQ(text.blocks().first().runs.first().text, u"Båtruta"_s);
}

TEST(RichText, DropsWhatNeitherXmlNorATextDocumentCanHold)
{
    const QString odd =
        u"a\u0001b"_s + QChar(0xd800) + u"c\u2028d"_s + QChar(0xfdd0) + QChar(0xfffc) + u"e\r\n\U0001F600"_s;
    EXPECT_EQ(RichText({paragraph(odd)}).plainText(), u"abc\nde\n\U0001F600"_s);
}

TEST(RichText, LevelsHaveNoGapsAndNumbersAreFilledIn)
{
    const RichText text({item(BlockKind::Numbered, 3, 0, u"ein"_s), item(BlockKind::Numbered, 0, 0, u"to"_s),
                         item(BlockKind::Bullet, 5, 7, u"punkt"_s), item(BlockKind::Numbered, 0, 0, u"tre"_s),
                         paragraph(u"mellom"_s), item(BlockKind::Numbered, 0, 4, u"fire"_s)});
    const QList<Block> &blocks = text.blocks();
    EXPECT_EQ(blocks[0].level, 0);
    EXPECT_EQ(blocks[0].number, 1);
    EXPECT_EQ(blocks[1].number, 2);
    EXPECT_EQ(blocks[2].level, 1);
    EXPECT_EQ(blocks[2].number, 0);
    EXPECT_EQ(blocks[3].number, 3);
    EXPECT_EQ(blocks[5].number, 4);
}

TEST(RichText, FollowedByKeepsTheBlocksApart)
{
    const RichText text = RichText::fromPlain(u"Først"_s).followedBy(RichText::fromPlain(u"Så"_s));
    EXPECT_EQ(text.plainText(), u"Først\nSå"_s);
}

TEST(RichText, ReplacedKeepsTheLookOfWhatItReplaces)
{
    const RichText text({paragraph(u"Først"_s),
                         Block{BlockKind::Paragraph,
                               0,
                               0,
                               {motebok::Run{u"Godkjent "_s, {}, {}, {}}, motebok::Run{u"2.3."_s, Mark::Bold, {}, {}},
                                motebok::Run{u"26 og"_s, Mark::Italic, {}, {}}}}});
    const RichText changed = text.replaced(15, 6, u"9. mars 2026"_s);
    EXPECT_EQ(changed.plainText(), u"Først\nGodkjent 9. mars 2026 og"_s);
    ASSERT_EQ(changed.blocks()[1].runs.size(), 3);
    EXPECT_EQ(changed.blocks()[1].runs[1].text, u"9. mars 2026"_s);
    EXPECT_EQ(changed.blocks()[1].runs[1].marks, Marks(Mark::Bold));
    EXPECT_EQ(RichText::fromPlain(u"a"_s).replaced(1, 0, u"b"_s).plainText(), u"ab"_s);
}

class Transcript : public BlockVisitor {
public:
    QString out;
    void openList(BlockKind kind, int level, int start) override
    {
        out += QStringLiteral("%1%2@%3(").arg(QChar(kind == BlockKind::Bullet ? u'*' : u'#')).arg(start).arg(level);
    }
    void openItem(const Block &item) override { out += u'[' + item.text(); }
    void closeItem() override { out += u']'; }
    void closeList(BlockKind) override { out += u')'; }
    void block(const Block &block) override { out += block.text() + u';'; }
};

TEST(RichText, VisitNestsLists)
{
    const RichText text({item(BlockKind::Numbered, 0, 1, u"a"_s), item(BlockKind::Bullet, 1, 0, u"b"_s),
                         item(BlockKind::Bullet, 1, 0, u"c"_s), item(BlockKind::Numbered, 1, 1, u"d"_s),
                         item(BlockKind::Numbered, 0, 2, u"e"_s), paragraph(u"f"_s),
                         item(BlockKind::Numbered, 0, 3, u"g"_s), item(BlockKind::Numbered, 0, 7, u"h"_s)});
    Transcript transcript;
    visit(text, transcript);
    EXPECT_EQ(transcript.out, u"#1@0([a*0@1([b][c])#1@1([d])][e])f;#3@0([g])#7@0([h])"_s);
}

}  // namespace
}  // namespace motebok
