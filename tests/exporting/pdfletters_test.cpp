// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfletters.h"

#include "printing.h"

#include <gtest/gtest.h>

namespace motebok::pdf {
namespace {

class PdfLettersTest : public testing::Test {
protected:
    QString drawn(const QString &text, Typeface typeface = Typeface::Text)
    {
        return letters_.prepare(text, typeface).drawn;
    }

    FontSet fonts_;
    Letters letters_{fonts_};
};

// A letter of a script that Unicode keeps for private use: no font has it.
const QString unknown = QStringLiteral("\U0010F123");

TEST_F(PdfLettersTest, leavesNorwegianSamiAndCombinedLettersAlone)
{
    const QString text = QStringLiteral("Ærlege ørnar på Åsen – «Čáhci ŋ đ ŧ» e\u0301 10\u00a0000 € ½");
    EXPECT_EQ(drawn(text), text);
    EXPECT_TRUE(letters_.missing().isEmpty());
}

TEST_F(PdfLettersTest, makesLineBreaksAndTabs)
{
    EXPECT_EQ(drawn(QStringLiteral("ein\nto\ttre")), QStringLiteral("ein\u2028to tre"));
    EXPECT_EQ(drawn(QStringLiteral("a\tb\nlang\tc"), Typeface::Fixed), QStringLiteral("a       b\u2028lang    c"));
}

TEST_F(PdfLettersTest, takesLigatureLettersApart)
{
    EXPECT_EQ(drawn(QStringLiteral("o\uFB00isiell")), QStringLiteral("offisiell"));
}

TEST_F(PdfLettersTest, keepsWhatItCannotDrawBehindAReplacement)
{
    const DrawableText text = letters_.prepare(QStringLiteral("a") + unknown + QStringLiteral("b") + unknown, {});
    EXPECT_EQ(text.drawn, QStringLiteral("a\uFFFDb\uFFFD"));
    EXPECT_EQ(text.original(0, 4), QStringLiteral("a") + unknown + QStringLiteral("b") + unknown);
    EXPECT_EQ(text.original(1, 2), unknown + QStringLiteral("b"));
    EXPECT_EQ(letters_.missing(), QStringList{unknown});
}

TEST_F(PdfLettersTest, keepsJoinedCharactersTogether)
{
    const QString joined = unknown + QStringLiteral("\u200D\uFE0F");
    const DrawableText text = letters_.prepare(joined + QStringLiteral("x"), {});
    EXPECT_EQ(text.drawn, QStringLiteral("\uFFFDx"));
    EXPECT_EQ(text.original(0, 1), joined);
}

}  // namespace
}  // namespace motebok::pdf
