// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdffonts.h"

#include "printing.h"

#include <QPainterPath>

#include <gtest/gtest.h>

namespace motebok::pdf {
namespace {

QRawFont face(const FontSet &fonts, double size, Weight weight = Weight::Regular)
{
    return QRawFont::fromFont(fonts.font(Typeface::Text, size, weight, Slant::Upright));
}

TEST(PdfFontsTest, findsAFontThatMayBeEmbedded)
{
    const FontSet fonts;
    ASSERT_TRUE(fonts.usable());
    EXPECT_TRUE(FontSet::embeddable(face(fonts, 10)));
    EXPECT_TRUE(face(fonts, 10).supportsCharacter(QChar(u'ø')));
}

TEST(PdfFontsTest, refusesAFontWithoutOutlines)
{
    EXPECT_FALSE(FontSet::embeddable(QRawFont()));
}

TEST(PdfFontsTest, knowsAFaceInEverySize)
{
    FontSet fonts;
    const int regular = fonts.index(face(fonts, 9.5));
    EXPECT_EQ(fonts.index(face(fonts, 17)), regular);
    EXPECT_NE(fonts.index(face(fonts, 9.5, Weight::Bold)), regular);
    EXPECT_EQ(fonts.count(), 2);
}

TEST(PdfFontsTest, readsTheAdvanceWidthsOfTheFont)
{
    FontSet fonts;
    QRawFont font = face(fonts, 10);
    const int index = fonts.index(font);
    font.setPixelSize(1000);
    for (const QChar letter : QStringLiteral("iWmå–")) {
        const quint16 glyph = fonts.glyphOf(index, letter.unicode());
        const QList<QPointF> advance = font.advancesForGlyphIndexes({glyph}, QRawFont::UseDesignMetrics);
        EXPECT_NEAR(fonts.advance(index, glyph), advance.value(0).x(), 1) << QString(letter).toStdString();
    }
}

TEST(PdfFontsTest, aGlyphStandsForWhatWasSaidFirst)
{
    FontSet fonts;
    const int font = fonts.index(face(fonts, 10));
    EXPECT_EQ(fonts.meaning(font, fonts.glyphOf(font, U'-')), QStringLiteral("-"));
    const quint16 glyph = fonts.glyphOf(font, U'æ');
    EXPECT_EQ(fonts.meaning(font, glyph), QString());
    fonts.means(font, glyph, QStringLiteral("æ"));
    fonts.means(font, glyph, QStringLiteral("ae"));
    EXPECT_EQ(fonts.meaning(font, glyph), QStringLiteral("æ"));
}

TEST(PdfFontsTest, cutsOutTheGlyphsUsedAndNoOthers)
{
    FontSet fonts;
    const QRawFont whole = face(fonts, 10);
    const int index = fonts.index(whole);
    const quint16 used = fonts.glyphOf(index, U'Å');
    const quint16 unused = fonts.glyphOf(index, U'Q');
    EXPECT_FALSE(fonts.isUsed(index));
    fonts.use(index, used);
    const EmbeddedFont cut = fonts.embedded(index);

    EXPECT_LT(cut.program.size(), whole.fontTable("glyf").size() / 10);
    const QRawFont read(cut.program, whole.pixelSize(), QFont::PreferNoHinting);
    ASSERT_TRUE(read.isValid());
    EXPECT_EQ(read.pathForGlyph(used), whole.pathForGlyph(used));
    EXPECT_FALSE(read.pathForGlyph(used).isEmpty());
    EXPECT_TRUE(read.pathForGlyph(unused).isEmpty());
    EXPECT_EQ(cut.widths.size(), 1u);
    EXPECT_TRUE(cut.name.startsWith(QStringLiteral("AAAAAA+"))) << cut.name.toStdString();
    EXPECT_GT(cut.ascent, 500);
    EXPECT_LT(cut.descent, 0);
}

TEST(PdfFontsTest, tellsWhatGlyphsMeanInSectionsOfAHundred)
{
    std::map<quint16, QString> meanings;
    for (quint16 glyph = 1; glyph <= 130; ++glyph)
        meanings[glyph] = QChar(0x4e00 + glyph);
    meanings[7] = QStringLiteral("fi");
    meanings[8] = QStringLiteral("\U0001F600");
    const QByteArray map = toUnicodeMap(meanings);
    EXPECT_TRUE(map.contains("100 beginbfchar"));
    EXPECT_TRUE(map.contains("30 beginbfchar"));
    EXPECT_EQ(map.count("endbfchar"), 2);
    EXPECT_TRUE(map.contains("<0007> <00660069>\n"));
    EXPECT_TRUE(map.contains("<0008> <D83DDE00>\n"));
    EXPECT_TRUE(map.contains("<0001> <4E01>\n"));
}

}  // namespace
}  // namespace motebok::pdf
