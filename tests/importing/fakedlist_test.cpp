// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/fakedlist.h"

#include "imported.h"

using namespace motebok;
using namespace motebok::test;

TEST(TypedMarker, KnowsAMarkerFromADate)
{
    EXPECT_EQ(typedMarker(u"1. Budsjett"_s)->number, 1);
    EXPECT_EQ(typedMarker(u"12) Budsjett"_s)->length, 4);
    EXPECT_EQ(typedMarker(u"  –\u00a0Budsjett"_s)->length, 4);
    EXPECT_EQ(typedMarker(u"•Budsjett"_s)->kind, BlockKind::Bullet);
    for (const QString &text :
         {u"13. januar er møtet"_s, u"3. des."_s, u"1.5 mill."_s, u"-5 grader"_s, u"1."_s, u"- "_s, u"2026. Året"_s,
          u"3.1 Delsak"_s, u"a) bokstav"_s, u""_s, u"0. null"_s, u"1.Budsjett"_s})
        EXPECT_FALSE(typedMarker(text)) << text.toStdString();
    EXPECT_TRUE(typedMarker(u"1. Maiken legg fram"_s)) << "no month";
}

TEST(FakedList, MarkersInItemsBecomeTheListsOwn)
{
    EXPECT_EQ(clean(u"<ul style=\"list-style-type: none\"><li>- a</li><li>• <u>b</u></li></ul>"_s),
              u"<ul><li>a</li><li><u>b</u></li></ul>");
    EXPECT_EQ(clean(u"<ul><li>- a</li><li>b</li></ul>"_s), u"<ul><li>a</li><li>b</li></ul>");
    EXPECT_EQ(clean(u"<ol style=\"list-style-type: none\"><li><b>3. Deling</b></li></ol>"_s),
              u"<ol start=\"3\"><li><b>Deling</b></li></ol>");
    EXPECT_EQ(clean(u"<ol><li><b>1.</b> a</li><li>2. b</li></ol>"_s), u"<ol><li>a</li><li>b</li></ol>");
    EXPECT_EQ(clean(u"<ul><li>4) A</li><li>5) B</li></ul>"_s), u"<ol start=\"4\"><li>A</li><li>B</li></ol>");
}

TEST(FakedList, NumbersGoOnAfterAParagraph)
{
    EXPECT_EQ(clean(u"<ol style=\"list-style-type: none\"><li><b>1. Leiing</b></li></ol> <p>Meir om det.</p> "
                    u"<ol style=\"list-style-type: none\"><li><b>2. Deling</b></li></ol>"_s),
              u"<ol><li><b>Leiing</b></li></ol><p>Meir om det.</p><ol start=\"2\"><li><b>Deling</b></li></ol>");
}

TEST(FakedList, AMarkerStaysWhenItIsNotTheLists)
{
    EXPECT_EQ(clean(u"<ol><li>- a</li><li>- b</li></ol>"_s), u"<ol><li>- a</li><li>- b</li></ol>");
    EXPECT_EQ(clean(u"<ul><li>2. etasje er stengd</li></ul>"_s), u"<ul><li>2. etasje er stengd</li></ul>");
    EXPECT_EQ(clean(u"<ul><li>13. januar</li><li>14. januar</li></ul>"_s),
              u"<ul><li>13. januar</li><li>14. januar</li></ul>");
    EXPECT_EQ(clean(u"<ul><li>1. a</li><li>b</li></ul>"_s), u"<ul><li>1. a</li><li>b</li></ul>");
    EXPECT_EQ(clean(u"<ul><li>2. a</li><li>1. b</li></ul>"_s), u"<ul><li>2. a</li><li>1. b</li></ul>");
}

TEST(FakedList, ParagraphsOnlyAsARunOfTwo)
{
    EXPECT_EQ(clean(u"<p>Vedtak</p><p>1. Kari ringjer</p><p>2. Ola skriv</p>"_s),
              u"<p>Vedtak</p><ol><li>Kari ringjer</li><li>Ola skriv</li></ol>");
    EXPECT_EQ(clean(u"<p>- a</p><p>- b</p><p>c</p>"_s), u"<ul><li>a</li><li>b</li></ul><p>c</p>");
    EXPECT_EQ(clean(u"<p>1. Kari ringjer</p><p>Ola skriv</p>"_s), u"<p>1. Kari ringjer</p><p>Ola skriv</p>");
    EXPECT_EQ(clean(u"<p>- a</p><p>b</p>"_s), u"<p>- a</p><p>b</p>");
    EXPECT_EQ(clean(u"<p>1. a</p><p>3. b</p>"_s), u"<p>1. a</p><p>3. b</p>");
    EXPECT_EQ(clean(u"<p>12. januar</p><p>13. januar</p>"_s), u"<p>12. januar</p><p>13. januar</p>");
    EXPECT_EQ(clean(u"<p>– a</p><p>• b</p>"_s), u"<p>– a</p><p>• b</p>");
    EXPECT_EQ(sanitizeHtml(u"<p>1. a</p><p>2. b</p>"_s).warnings.size(), 1) << "it was a guess";
}

TEST(FakedList, AParagraphGoesOnWithTypedMarkersOfAList)
{
    EXPECT_EQ(clean(u"<ul style=\"list-style: none\"><li>- a</li></ul><p>- b</p><p>c</p>"_s),
              u"<ul><li>a</li><li>b</li></ul><p>c</p>");
    EXPECT_EQ(clean(u"<ul><li>a</li></ul><p>- b</p>"_s), u"<ul><li>a</li></ul><p>- b</p>") << "nothing was typed above";
}
