// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/textdocument.h"

#include "domain/random_text.h"
#include "domain/xhtml.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

const TextLook look{Qt::blue};

RichText throughDocument(const RichText &text)
{
    QTextDocument document;
    fill(document, text, look);
    return read(document);
}

TEST(TextDocument, RoundTripIsExactForAnyText)
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        const RichText text = test::RandomText(seed).text();
        ASSERT_EQ(toXhtml(throughDocument(text)), toXhtml(text)) << "seed " << seed;
        ASSERT_EQ(throughDocument(text), text) << "seed " << seed;
    }
}

TEST(TextDocument, EmptyTextStaysEmpty)
{
    EXPECT_TRUE(throughDocument({}).isEmpty());
}

TEST(TextDocument, FillingAgainReplacesEverything)
{
    QTextDocument document;
    const RichText heading({Block{BlockKind::SubHeading, 0, 0, {motebok::Run{u"Drøfting"_s, Mark::Bold, {}, {}}}}});
    fill(document, heading, look);
    fill(document, RichText::fromPlain(u"berre ord"_s), look);
    EXPECT_EQ(read(document), RichText::fromPlain(u"berre ord"_s));
    fill(document, {}, look);
    EXPECT_TRUE(read(document).isEmpty());
}

TEST(TextDocument, LabelsFollowTheNumbers)
{
    const auto item = [](BlockKind kind, int level, int number) {
        return Block{kind, level, number, {motebok::Run{u"x"_s, {}, {}, {}}}};
    };
    QTextDocument document;
    fill(document,
         RichText({item(BlockKind::Numbered, 0, 4), item(BlockKind::Bullet, 1, 0), item(BlockKind::Numbered, 0, 5),
                   item(BlockKind::Paragraph, 0, 0), item(BlockKind::Numbered, 0, 1)}),
         look);
    EXPECT_EQ(listLabels(document), QStringList({u"4."_s, u"◦"_s, u"5."_s, QString(), u"1."_s}));
}

}  // namespace
}  // namespace motebok
