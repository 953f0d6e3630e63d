// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

#include <QElapsedTimer>

using namespace motebok;
using namespace motebok::test;

namespace {

/// Generous: slow machines and sanitizer builds; what is not linear takes hours here.
constexpr qint64 patience = 60'000;

}  // namespace

TEST(Limits, ALineOfFiftyMegabytesIsRefused)
{
    QByteArray bytes = "# R\n\nSak\tTema\tReferat\tVedtak\n1.\ta\t";
    bytes += QByteArray("<p>ord</p>").repeated(5 * 1024 * 1024) + "\tb\n";
    QElapsedTimer timer;
    timer.start();
    const auto result = importMeeting(bytes, noon);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::BadInput);
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST(Limits, ThousandsOfLinesAndCellsAreRefusedBeyondReason)
{
    EXPECT_FALSE(importMeeting("# R\n" + QByteArray("a\n").repeated(60'000), noon));
    EXPECT_FALSE(importMeeting("# R\n" + QByteArray("a\r").repeated(60'000), noon));
    EXPECT_FALSE(importMeeting("# R\n" + QByteArray("a\t").repeated(250'000), noon));
}

TEST(Limits, DeepNestingNeedsNoStack)
{
    for (const QString &tag :
         {u"<b>"_s, u"<ul>"_s, u"<ul><li>"_s, u"<div>"_s, u"<table><tr><td>"_s, u"<span>"_s, u"<blockquote>"_s}) {
        const Sanitized result = sanitizeHtml(tag.repeated(100'000) + u"ord"_s);
        EXPECT_TRUE(result.text.plainText().endsWith(u"ord")) << tag.toStdString();
        EXPECT_FALSE(result.warnings.isEmpty());
    }
}

TEST(Limits, HostileTextTakesLinearTime)
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"<"_s, u"<a b=\""_s, u"<a b='\""_s, u"<!--"_s, u"<script>"_s, u"</b>"_s, u"<p><b>x"_s,
                                 u"&"_s, u"&a"_s, u"- a<br>"_s, u"<li>1. x"_s, u"<td>x"_s})
        sanitizeHtml(piece.repeated(300'000 / int(piece.size())));
    EXPECT_LT(timer.elapsed(), patience);
}

TEST(Limits, ManyContinuationsTakeLinearTime)
{
    QElapsedTimer timer;
    timer.start();
    const ItemTable table = importedItems(u"1.\ta\tb\tc\n"_s + u"\t\tmeir utan slutt\t\n"_s.repeated(20'000));
    EXPECT_EQ(table.items.size(), 1);
    EXPECT_LT(timer.elapsed(), patience);
}
