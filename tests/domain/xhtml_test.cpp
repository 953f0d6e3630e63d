// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/xhtml.h"

#include "domain/random_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

TEST(Xhtml, WritesOneSpelling)
{
    const RichText text(
        {Block{
             BlockKind::Paragraph,
             0,
             0,
             {motebok::Run{u"Sjå "_s, {}, {}, {}}, motebok::Run{u"heile "_s, {}, u"https://nes.example/?a=1&b=2"_s, {}},
              motebok::Run{u"planen"_s, Mark::Bold | Mark::Underline, u"https://nes.example/?a=1&b=2"_s, {}},
              motebok::Run{u" 3 < 4\nny linje"_s, {}, {}, {}}}},
         Block{BlockKind::Numbered, 0, 4, {motebok::Run{u"fire"_s, {}, {}, {}}}},
         Block{BlockKind::Bullet, 1, 0, {motebok::Run{u"under"_s, Mark::Italic, {}, {}}}},
         Block{BlockKind::SubHeading, 0, 0, {motebok::Run{u"Drøfting"_s, {}, {}, {}}}}});
    EXPECT_EQ(
        toXhtml(text),
        u"<p>Sjå <a href=\"https://nes.example/?a=1&amp;b=2\">heile <b><u>planen</u></b></a> 3 &lt; 4<br/>ny linje</p>"
        u"<ol start=\"4\"><li>fire<ul><li><i>under</i></li></ul></li></ol><h4>Drøfting</h4>"_s);
}

TEST(Xhtml, ACheckMarkStandsInsideAnActionAndAroundALink)
{
    const RichText text(
        {Block{BlockKind::Paragraph,
               0,
               0,
               {motebok::Run{u"Prisen er "_s, {}, {}, u"t1"_s}, motebok::Run{u"40 "_s, Mark::CheckLater, {}, u"t1"_s},
                motebok::Run{u"kroner"_s, Mark::CheckLater | Mark::Bold, u"https://pris.example"_s, u"t1"_s}}}});
    const QString xhtml =
        u"<p><span data-action=\"t1\">Prisen er <span class=\"check\">40 "
        u"<a href=\"https://pris.example\"><b>kroner</b></a></span></span></p>"_s;
    EXPECT_EQ(toXhtml(text), xhtml);
    EXPECT_EQ(*fromXhtml(xhtml), text);
}

TEST(Xhtml, EmptyTextIsTheEmptyString)
{
    EXPECT_EQ(toXhtml({}), QString());
    ASSERT_TRUE(fromXhtml(QString()));
    EXPECT_TRUE(fromXhtml(QString())->isEmpty());
}

TEST(Xhtml, RefusesWhatItWouldNotWrite)
{
    for (const QString &odd :
         {u"laus tekst"_s, u"<p>open"_s, u"<p>a</p> <p>b</p>"_s, u"<p><strong>a</strong></p>"_s,
          u"<p style=\"color:red\">a</p>"_s, u"<p>a</p><script>b</script>"_s, u"<p><u><b>a</b></u></p>"_s,
          u"<p><b>a</b><b>b</b></p>"_s, u"<ol start=\"1\"><li>a</li></ol>"_s, u"<ul></ul>"_s, u"<p></p>"_s,
          u"<!-- x -->"_s, u"<p>&nbsp;</p>"_s}) {
        const Result<RichText> text = fromXhtml(odd);
        EXPECT_FALSE(text.ok()) << qPrintable(odd);
        if (!text.ok()) {
            EXPECT_EQ(text.error().kind, ErrorKind::BadInput);
        }
    }
}

TEST(Xhtml, RoundTripIsExactForAnyText)
{
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        const RichText text = test::RandomText(seed).text();
        const QString xhtml = toXhtml(text);
        const Result<RichText> back = fromXhtml(xhtml);
        ASSERT_TRUE(back.ok()) << "seed " << seed << ": " << qPrintable(xhtml) << " "
                               << qPrintable(back.error().detail);
        ASSERT_EQ(*back, text) << "seed " << seed << ": " << qPrintable(xhtml);
        ASSERT_EQ(toXhtml(*back), xhtml) << "seed " << seed;
    }
}

}  // namespace
}  // namespace motebok
