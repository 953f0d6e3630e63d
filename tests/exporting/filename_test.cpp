// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export.h"
#include "printing.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

QString named(const QString &title, std::optional<QDate> day = std::nullopt)
{
    Meeting meeting;
    meeting.title = title;
    Fact fact;
    fact.kind = FactKind::Date;
    fact.date = day;
    meeting.facts = {fact};
    return fileBaseName(meeting);
}

TEST(FileBaseName, IsDateAndTitle)
{
    EXPECT_EQ(named(QStringLiteral("Referat frå møte i Stinemnda"), QDate(2026, 11, 12)),
              QStringLiteral("2026-11-12 Referat frå møte i Stinemnda"));
    EXPECT_EQ(named(QStringLiteral("Årsmøte")), QStringLiteral("Årsmøte"));
    EXPECT_EQ(named(QString(), QDate(2026, 1, 2)), QStringLiteral("2026-01-02"));
}

TEST(FileBaseName, HoldsNoCharacterSomeSystemRefuses)
{
    EXPECT_EQ(named(QStringLiteral("Sak 12/22: vegen \"Øvregata\" <ny>?*|")),
              QStringLiteral("Sak 12-22 vegen Øvregata ny"));
    EXPECT_EQ(named(QStringLiteral("a\tb\nc\\d")), QStringLiteral("a b c-d"));
    EXPECT_EQ(named(QStringLiteral("../../etc/passwd")), QStringLiteral("etc-passwd"));
    EXPECT_EQ(named(QStringLiteral("møte\u202egpj.exe")), QStringLiteral("møte gpj.exe"))
        << "a name must read as it is";
    EXPECT_EQ(named(QString(QChar(0xd800)) + QStringLiteral("x")), QStringLiteral("x"));
    EXPECT_EQ(named(QStringLiteral("Mo\u0308te")), QStringLiteral("Möte")) << "one spelling of a letter";
}

TEST(FileBaseName, IsNeverEmptyHiddenOrAnOption)
{
    EXPECT_EQ(named(QString()), QStringLiteral("møte"));
    EXPECT_EQ(named(QStringLiteral(" ... ")), QStringLiteral("møte"));
    EXPECT_EQ(named(QStringLiteral(".løynd.")), QStringLiteral("løynd"));
    EXPECT_EQ(named(QStringLiteral("--force")), QStringLiteral("force"));
    EXPECT_EQ(named(QStringLiteral("con")), QStringLiteral("_con"));
    EXPECT_EQ(named(QStringLiteral("Nul.txt")), QStringLiteral("_Nul.txt"));
    EXPECT_EQ(named(QStringLiteral("konto")), QStringLiteral("konto"));
}

TEST(FileBaseName, IsCutBetweenLetters)
{
    EXPECT_EQ(named(QStringLiteral("æ").repeated(200)), QStringLiteral("æ").repeated(60));
    const QString family = QStringLiteral("👩‍👩‍👧‍👦");  // 25 bytes, one letter to the eye
    EXPECT_EQ(named(family.repeated(20)), family.repeated(4));
    const QString dated = named(QStringLiteral("langt ord ").repeated(40), QDate(2026, 11, 12));
    EXPECT_LE(dated.toUtf8().size(), 120);
    EXPECT_TRUE(dated.startsWith(QStringLiteral("2026-11-12 langt ord")));
    EXPECT_FALSE(dated.endsWith(u' '));
}

}  // namespace
}  // namespace motebok
