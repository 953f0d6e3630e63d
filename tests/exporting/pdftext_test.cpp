// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdftext.h"

#include "exporting/sample.h"
#include "printing.h"

#include <gtest/gtest.h>
#include <random>

namespace motebok::pdf {
namespace {

class PdfTextTest : public testing::Test {
protected:
    std::shared_ptr<const Paragraph> shape(const QString &text, double width = 200, const TextStyle &style = {})
    {
        return shaper_.shape({motebok::Run{text, {}, {}, {}}}, style, width);
    }

    static QString textOf(const TextLine &line)
    {
        QString text;
        for (const TextPiece &piece : line.pieces)
            text += piece.text;
        return text;
    }

    static QString textOf(const Paragraph &paragraph)
    {
        QString text;
        for (const TextLine &line : paragraph.lines)
            text += textOf(line);
        return text;
    }

    FontSet fonts_;
    Shaper shaper_{fonts_};
};

TEST_F(PdfTextTest, breaksLinesAndKeepsABlankWhereItBroke)
{
    const auto paragraph = shape(QStringLiteral("Møtet vart halde på grendehuset."), 85);
    ASSERT_EQ(paragraph->lines.size(), 2u);
    EXPECT_EQ(textOf(paragraph->lines[0]), QStringLiteral("Møtet vart halde "));
    EXPECT_EQ(textOf(paragraph->lines[1]), QStringLiteral("på grendehuset."));
    for (const TextLine &line : paragraph->lines) {
        for (const TextPiece &piece : line.pieces) {
            EXPECT_EQ(piece.reading, Reading::FromGlyphs);
            EXPECT_LE(piece.right, 85);
        }
    }
}

TEST_F(PdfTextTest, anEmptyParagraphHasOneLine)
{
    const auto paragraph = shaper_.shape({}, {}, 100);
    ASSERT_EQ(paragraph->lines.size(), 1u);
    EXPECT_TRUE(paragraph->lines[0].pieces.empty());
    EXPECT_NEAR(paragraph->lines[0].height, size::text * space::leading, 0.01);
}

TEST_F(PdfTextTest, drawsOneGlyphALetterFromLeftToRight)
{
    const QString text = QStringLiteral("Hoffinspeksjon og flaggfest");
    const auto paragraph = shape(text);
    ASSERT_EQ(paragraph->lines[0].pieces.size(), 1u);
    const TextPiece &piece = paragraph->lines[0].pieces[0];
    ASSERT_EQ(piece.strips.size(), 1u);
    ASSERT_EQ(qsizetype(piece.strips[0].glyphs.size()), text.size());
    for (size_t i = 1; i < piece.strips[0].glyphs.size(); ++i)
        EXPECT_GT(piece.strips[0].glyphs[i].x, piece.strips[0].glyphs[i - 1].x);
    EXPECT_NEAR(piece.right, shaper_.widthOf(text, {}), 0.1);
}

TEST_F(PdfTextTest, marksChangeTheFontAndKeepTheRunsApart)
{
    const auto paragraph = shaper_.shape({motebok::Run{QStringLiteral("Vedtak: "), Mark::Bold, {}, {}},
                                          motebok::Run{QStringLiteral("samrøystes"), Mark::Italic, {}, {}},
                                          motebok::Run{QStringLiteral(" Ola"), Mark::Speaker, {}, {}}},
                                         {}, 300);
    const std::vector<TextPiece> &pieces = paragraph->lines[0].pieces;
    ASSERT_EQ(pieces.size(), 3u);
    EXPECT_EQ(pieces[0].run, 0);
    EXPECT_EQ(pieces[1].run, 1);
    EXPECT_NE(pieces[0].strips[0].font, pieces[1].strips[0].font);
    EXPECT_EQ(pieces[0].strips[0].font, pieces[2].strips[0].font);
    EXPECT_EQ(textOf(*paragraph), QStringLiteral("Vedtak: samrøystes Ola"));
}

TEST_F(PdfTextTest, breaksAWordWiderThanTheColumnAndLosesNothing)
{
    const QString word = QStringLiteral("utviklingsprosjektmedarbeidarsamlingsinnkallingsutkasta");
    const auto paragraph = shape(word, 60);
    EXPECT_GT(paragraph->lines.size(), 3u);
    EXPECT_EQ(textOf(*paragraph), word);
    EXPECT_EQ(textOf(*shape(word, 1)), word);
}

TEST_F(PdfTextTest, showsASoftHyphenOnlyWhereALineBreaksAtIt)
{
    const auto wide = shape(QStringLiteral("barne\u00advern"), 200);
    ASSERT_EQ(wide->lines.size(), 1u);
    EXPECT_EQ(wide->lines[0].pieces[0].strips[0].glyphs.size(), 9u);
    EXPECT_EQ(wide->lines[0].pieces[0].reading, Reading::FromGlyphs);

    const auto narrow = shape(QStringLiteral("barne\u00advern"), 35);
    ASSERT_EQ(narrow->lines.size(), 2u);
    ASSERT_EQ(narrow->lines[0].pieces.size(), 2u);
    const TextPiece &hyphen = narrow->lines[0].pieces[1];
    EXPECT_EQ(hyphen.text, QStringLiteral("\u00ad"));
    EXPECT_EQ(hyphen.reading, Reading::Spelled);
    EXPECT_EQ(hyphen.strips[0].glyphs.size(), 1u);
    EXPECT_EQ(textOf(narrow->lines[1]), QStringLiteral("vern"));
}

TEST_F(PdfTextTest, spellsOutWhatTheGlyphsDoNotTell)
{
    const QString unknown = QStringLiteral("\U0010F123");
    const auto paragraph = shape(QStringLiteral("før ") + unknown + QStringLiteral(" etter"));
    ASSERT_EQ(paragraph->lines[0].pieces.size(), 1u);
    EXPECT_EQ(paragraph->lines[0].pieces[0].reading, Reading::Spelled);
    EXPECT_EQ(textOf(*paragraph), QStringLiteral("før ") + unknown + QStringLiteral(" etter"));
    EXPECT_EQ(shaper_.missingLetters(), QStringList{unknown});
    for (const GlyphStrip &strip : paragraph->lines[0].pieces[0].strips) {
        for (const Glyph &glyph : strip.glyphs)
            EXPECT_NE(glyph.id, 0);
    }
}

TEST_F(PdfTextTest, keepsBlanksAndLinesOfPreformattedText)
{
    TextStyle fixed;
    fixed.typeface = Typeface::Fixed;
    const auto paragraph = shape(QStringLiteral("Inn   61\n  Ut  9"), 300, fixed);
    ASSERT_EQ(paragraph->lines.size(), 2u);
    EXPECT_EQ(textOf(paragraph->lines[0]), QStringLiteral("Inn   61 "));
    EXPECT_EQ(textOf(paragraph->lines[1]), QStringLiteral("  Ut  9"));
    const std::vector<Glyph> &second = paragraph->lines[1].pieces[0].strips[0].glyphs;
    EXPECT_GT(second[2].x, paragraph->lines[0].pieces[0].strips[0].glyphs[1].x);
}

TEST_F(PdfTextTest, liftsMarksThatStandOverALetter)
{
    const auto paragraph = shape(QStringLiteral("ẍ\u030c"));
    EXPECT_EQ(textOf(*paragraph), QStringLiteral("ẍ\u030c"));
    for (const GlyphStrip &strip : paragraph->lines[0].pieces[0].strips)
        EXPECT_GE(strip.rise, 0);
}

TEST_F(PdfTextTest, losesNoWordOfAnyText)
{
    constexpr quint32 seed = 20261122;
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const QStringList stock{QStringLiteral("møte"),    QStringLiteral("å"),
                            QStringLiteral(" "),       QStringLiteral("  "),
                            QStringLiteral("\n"),      QStringLiteral("\t"),
                            QStringLiteral("fi"),      QStringLiteral("e\u0301"),
                            QStringLiteral("é"),       QStringLiteral("\u00a0"),
                            QStringLiteral("\u2011"),  QStringLiteral("čáhci"),
                            QStringLiteral("שלום"),    QStringLiteral("سلام"),
                            QStringLiteral("😀"),       QStringLiteral("👩‍👩‍👧"),
                            QStringLiteral("中文"),    QStringLiteral("kommune/region-nord"),
                            QStringLiteral("\u200b"),  QStringLiteral("½"),
                            QStringLiteral("“sitat”"), QStringLiteral("ekstraordinærårsmøteinnkallingsfrist")};
    for (int round = 0; round < 300; ++round) {
        Runs runs;
        QString all;
        for (quint32 run = 1 + random() % 4; run > 0; --run) {
            QString text;
            for (quint32 word = 1 + random() % 6; word > 0; --word)
                text += stock.at(qsizetype(random() % quint32(stock.size())));
            runs.append(motebok::Run{text, Marks::fromInt(int(random() % 16)), {}, {}});
            all += text;
        }
        const auto paragraph = shaper_.shape(runs, {}, 20 + random() % 200);
        ASSERT_EQ(test::split(textOf(*paragraph)), test::split(all)) << "round " << round << all.toStdString();
    }
}

}  // namespace
}  // namespace motebok::pdf
