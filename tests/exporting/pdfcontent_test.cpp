// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfcontent.h"

#include <gtest/gtest.h>

namespace motebok::pdf {
namespace {

std::shared_ptr<Paragraph> paragraph(const Run &run, Reading reading = Reading::FromGlyphs)
{
    auto result = std::make_shared<Paragraph>();
    result->runs = {run};
    result->size = 10;
    result->colour = 0x000000;
    TextPiece piece;
    piece.text = run.text;
    piece.reading = reading;
    piece.left = 0;
    piece.right = 15;
    piece.strips = {{0, 0, {{0x41, 0}, {0x142, 5}, {0x43, 9}}}};
    result->lines = {{12, 9, {piece}}};
    return result;
}

// Every glyph is half an em wide.
const Advance half = [](int, quint16) { return 500.; };

QByteArray drawn(const Run &run, Reading reading = Reading::FromGlyphs)
{
    const PageContent page{BeginContent{Tag::P, 3}, DrawPiece{paragraph(run, reading), 0, 0, 100, 41.89}, EndMarked{}};
    return contentStream(page, half);
}

TEST(PdfContentTest, writesAPageOfText)
{
    EXPECT_EQ(drawn({QStringLiteral("abc"), {}, {}, {}}).toStdString(),
              "/P <</MCID 3>> BDC\n0 0 0 rg\nBT\n/F0 10 Tf\n1 0 0 1 100 800 Tm\n[<00410142>100<0043>] TJ\nET\nEMC\n");
}

TEST(PdfContentTest, tellsTheTextWhereGlyphsDoNot)
{
    const QByteArray content = drawn({QStringLiteral("é😀"), {}, {}, {}}, Reading::Spelled);
    EXPECT_TRUE(content.contains("/Span <</ActualText <FEFF00E9D83DDE00>>> BDC\nBT\n")) << content.toStdString();
    EXPECT_TRUE(content.endsWith("ET\nEMC\nEMC\n")) << content.toStdString();
}

TEST(PdfContentTest, underlinesLinksAndUnderlinedText)
{
    EXPECT_FALSE(drawn({QStringLiteral("abc"), Mark::Bold, {}, {}}).contains(" re f"));
    EXPECT_TRUE(drawn({QStringLiteral("abc"), Mark::Underline, {}, {}}).contains("100 798.7 15 0.5 re f\n"));
    const QByteArray link = drawn({QStringLiteral("abc"), {}, QStringLiteral("https://stiane.example"), {}});
    EXPECT_TRUE(link.contains("100 798.7 15 0.5 re f\n"));
    EXPECT_FALSE(link.contains("0 0 0 rg"));
}

TEST(PdfContentTest, marksArtifactsByTheirKind)
{
    const PageContent page{BeginArtifact{Artifact::Footer}, EndMarked{}, BeginArtifact{Artifact::Layout},
                           FillArea{QRectF(10, 20, 30, 40), 0xff0000}, EndMarked{}};
    EXPECT_EQ(contentStream(page, half).toStdString(),
              "/Artifact <</Type/Pagination/Subtype/Footer>> BDC\nEMC\n"
              "/Artifact <</Type/Layout>> BDC\n1 0 0 rg\n10 781.89 30 40 re f\nEMC\n");
}

}  // namespace
}  // namespace motebok::pdf
