// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/random_text.h"
#include "imported.h"
#include "importing/fakedlist.h"

using namespace motebok;
using namespace motebok::test;

TEST(Sanitizer, KeepsStructure)
{
    EXPECT_EQ(clean(u"<p>Ei <b>sak</b></p> <p>til</p>"_s), u"<p>Ei <b>sak</b></p><p>til</p>");
    EXPECT_EQ(clean(u"<strong>a</strong> <em>b</em> <u>c</u>"_s), u"<p><b>a</b> <i>b</i> <u>c</u></p>");
    EXPECT_EQ(clean(u"<h2>Bakgrunn</h2>tekst<hr>meir"_s), u"<h4>Bakgrunn</h4><p>tekst</p><p>meir</p>");
    EXPECT_EQ(clean(u"<blockquote><p>a</p><p>b</p></blockquote>"_s), u"<p>a</p><p>b</p>");
    EXPECT_EQ(clean(u"<pre>ein\n  to\n</pre>"_s), u"<pre>ein<br/>  to</pre>");
    EXPECT_EQ(clean(u"ein<br>to<br>"_s), u"<p>ein<br/>to</p>");
    EXPECT_EQ(clean(u"<div>a<div>b</div>c</div>"_s), u"<p>a</p><p>b</p><p>c</p>");
}

TEST(Sanitizer, WhiteSpaceIsHtmls)
{
    EXPECT_EQ(clean(u"  ein\n\t to  <b> tre </b>\n"_s), u"<p>ein to <b>tre</b></p>");
    EXPECT_EQ(clean(u"<b>Vedtak:</b>  samrøystes"_s), u"<p><b>Vedtak:</b> samrøystes</p>");
    EXPECT_EQ(clean(u"10&nbsp;000 &aring; &#230;&#xf8;"_s), u"<p>10\u00a0000 å æø</p>");
    EXPECT_EQ(clean(u"a<p>&nbsp;</p>b"_s), u"<p>a</p><p></p><p>b</p>");
    EXPECT_EQ(clean(u"<p>&nbsp;</p>"_s), u"");
    EXPECT_EQ(clean(u" \n "_s), u"");
}

TEST(Sanitizer, OnlyKnownTagsAreTags)
{
    EXPECT_EQ(clean(u"Kari <kari@nes.example> sa 3 < 4 og 5 > 2"_s),
              u"<p>Kari &lt;kari@nes.example&gt; sa 3 &lt; 4 og 5 &gt; 2</p>");
    EXPECT_EQ(clean(u"a <ukjend>b</ukjend> c"_s), u"<p>a &lt;ukjend&gt;b&lt;/ukjend&gt; c</p>");
    EXPECT_EQ(clean(u"a <b og c> d"_s), u"<p>a &lt;b og c&gt; d</p>");
    EXPECT_EQ(clean(u"<p og slutt"_s), u"<p>&lt;p og slutt</p>");
    EXPECT_EQ(clean(u"<!-- aldri slutt"_s), u"<p>&lt;!-- aldri slutt</p>");
    EXPECT_EQ(clean(u"a <script>b"_s), u"<p>a b</p>");
    EXPECT_EQ(clean(u"<B TITLE=\"a>b\">x</B>"_s), u"<p><b>x</b></p>");
}

TEST(Sanitizer, AnAmpersandIsAReferenceOnlyWithItsSemicolon)
{
    EXPECT_EQ(clean(u"R&D AT&T &amp; ?a=1&copy=2&sect=3"_s),
              u"<p>R&amp;D AT&amp;T &amp; ?a=1&amp;copy=2&amp;sect=3</p>");
    EXPECT_EQ(clean(u"<a href='https://x.example/?a=1&copy=2&amp;b=\"'>x</a>"_s),
              u"<p><a href=\"https://x.example/?a=1&amp;copy=2&amp;b=&quot;\">x</a></p>");
}

TEST(Sanitizer, LeavesOutWhatIsNeverSeen)
{
    const Sanitized result = sanitizeHtml(
        u"<style>p{color:red}</style><p style=\"color:red\" onclick=\"x()\">a</p><script>alert('b')</script>"
        u"<!-- c --><img src=\"https://spor.example/1.gif\" width=1 height=1>"_s);
    EXPECT_EQ(toXhtml(result.text), u"<p>a</p>");
    EXPECT_EQ(result.warnings.size(), 1);  // the script
    EXPECT_EQ(clean(u"<img src=x alt=\"Logoen til kommunen\"> her"_s), u"<p>Logoen til kommunen her</p>");
    EXPECT_EQ(sanitizeHtml(u"a<img src=kart.png>"_s).warnings.size(), 1);
}

TEST(Sanitizer, LinksLeadOnlyToSafePlaces)
{
    EXPECT_EQ(clean(u"<a href=\"mailto:kari@nes.example\">Kari</a>"_s),
              u"<p><a href=\"mailto:kari@nes.example\">Kari</a></p>");
    for (const QString &target : {u"javascript:x()"_s, u"JAVA\nscript:x()"_s, u" data:text/html,x"_s, u"vbscript:x"_s,
                                  u"&#106;avascript:x()"_s, u"java&#9;script:x()"_s}) {
        const Sanitized result = sanitizeHtml(u"<a href=\"%1\">klikk</a>"_s.arg(target));
        EXPECT_EQ(toXhtml(result.text), u"<p>klikk</p>") << target.toStdString();
        EXPECT_EQ(result.warnings.size(), 1) << target.toStdString();
    }
    EXPECT_EQ(clean(u"<p><a href=\"javascript:x()\">klikk</a></p>"_s), u"<p>klikk</p>");
    EXPECT_EQ(clean(u"<a name=\"her\">a</a><a href=\"#her\">b</a>"_s), u"<p>ab</p>");
}

TEST(Sanitizer, RepairsBrokenNestingWithAWarning)
{
    for (const auto &[html, expected] :
         {std::pair{u"<b><p>feit</b></p>"_s, u"<p><b>feit</b></p>"_s},
          std::pair{u"<p>a <b>b</p><p>c</p>"_s, u"<p>a <b>b</b></p><p>c</p>"_s},
          std::pair{u"<b>a <i>b</b> c</i>"_s, u"<p><b>a <i>b</i></b><i> c</i></p>"_s},
          std::pair{u"a</p></li>b"_s, u"<p>ab</p>"_s}, std::pair{u"<p>a<p>b"_s, u"<p>a</p><p>b</p>"_s}}) {
        const Sanitized result = sanitizeHtml(html);
        EXPECT_EQ(toXhtml(result.text), expected) << html.toStdString();
        EXPECT_EQ(result.warnings.size(), 1) << html.toStdString();
    }
    EXPECT_TRUE(sanitizeHtml(u"<p>a <b>b</b><br>c</p><ul><li>d</li></ul>"_s).warnings.isEmpty());
    // End tags that HTML lets people leave out, as LibreOffice does.
    const Sanitized list = sanitizeHtml(u"<ul><li><p>a</p><li>b</ul><p>c<p>d</p>"_s);
    EXPECT_EQ(toXhtml(list.text), u"<ul><li>a</li><li>b</li></ul><p>c</p><p>d</p>");
    EXPECT_TRUE(list.warnings.isEmpty());
}

TEST(Sanitizer, ReadsStylesThatMeanSomething)
{
    EXPECT_EQ(clean(u"<span style=\"font-weight:bold\">a</span><span style='FONT-STYLE: Italic'>b</span>"_s),
              u"<p><b>a</b><i>b</i></p>");
    EXPECT_EQ(clean(u"<span style=\"font-weight:700; text-decoration: underline\">a</span>"_s),
              u"<p><b><u>a</u></b></p>");
    EXPECT_EQ(clean(u"<b style=\"font-weight:normal\" id=\"docs-internal-guid-1\"><p>a</p></b>"_s), u"<p>a</p>");
    EXPECT_EQ(sanitizeHtml(u"<s>stroke</s>"_s).warnings.size(), 1);
}

TEST(Sanitizer, Lists)
{
    EXPECT_EQ(clean(u"<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"_s),
              u"<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>");
    EXPECT_EQ(clean(u"<ol start=\"4\"><li>a</li><li value=9>b</li></ol>"_s),
              u"<ol start=\"4\"><li>a</li></ol><ol start=\"9\"><li>b</li></ol>");
    EXPECT_EQ(clean(u"<ol><li>a</li></ol><p>mellom</p><ol start=2><li>b</li></ol>"_s),
              u"<ol><li>a</li></ol><p>mellom</p><ol start=\"2\"><li>b</li></ol>");
    EXPECT_EQ(clean(u"<ul><li><p>a</p><p>b</p></li></ul>"_s), u"<ul><li>a<br/>b</li></ul>");
    EXPECT_EQ(clean(u"<ul><li>a</li><ul><li>b</li></ul></ul>"_s), u"<ul><li>a<ul><li>b</li></ul></li></ul>");
    EXPECT_EQ(clean(u"<ul><li>a<ul><li>b</li></ul>etter</li></ul>"_s),
              u"<ul><li>a<ul><li>b</li></ul></li></ul><p>etter</p>");
}

TEST(Sanitizer, ATableInACellIsAParagraphARow)
{
    EXPECT_EQ(
        clean(u"før<table><caption>Tal</caption><tr><th>År</th><th>Sum</th></tr><tr><td><p>2026</p></td><td><b>12</b>"
              u"</td></tr></table>etter"_s),
        u"<p>før</p><p>Tal</p><p>År Sum</p><p>2026 <b>12</b></p><p>etter</p>");
    EXPECT_EQ(clean(u"<table><tr><td><ul><li>a</li></ul></td><td>b</td></tr></table>"_s),
              u"<ul><li>a</li></ul><p>b</p>");
    EXPECT_EQ(clean(u"<tr><td>a</td><td>b</td></tr>"_s), u"<p>a b</p>");
}

TEST(Sanitizer, TakesOnlyWhatWasCopied)
{
    EXPECT_EQ(
        clean(
            u"<html><head><title>Word</title></head><body><!--StartFragment--><p>a</p><!--EndFragment--></body></html>"_s),
        u"<p>a</p>");
    EXPECT_EQ(clean(u"<html><head><title>Word</title></head><body>b</body></html>"_s), u"<p>b</p>");
}

TEST(Sanitizer, OurOwnFormComesThroughUnchanged)
{
    int compared = 0;
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        const RichText text = RandomText(seed).text();
        // Typed markers become lists, in our own form as in any other.
        const bool marked = std::any_of(text.blocks().begin(), text.blocks().end(),
                                        [](const Block &block) { return typedMarker(block.text()).has_value(); });
        if (marked)
            continue;
        ++compared;
        const Sanitized result = sanitizeHtml(toXhtml(text));
        ASSERT_EQ(toXhtml(result.text), toXhtml(text)) << "seed " << seed;
        ASSERT_EQ(result.text, text) << "seed " << seed;
        ASSERT_TRUE(result.warnings.isEmpty()) << "seed " << seed;
    }
    EXPECT_GT(compared, 1000);
}

TEST(Sanitizer, OnceIsEnough)
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        RandomText random(seed);
        QString html;
        for (int i = 0; i < 12; ++i) {
            static const QStringList pieces{u"<p>"_s,      u"</p>"_s,
                                            u"<b>"_s,      u"</b>"_s,
                                            u"<ul>"_s,     u"<li>"_s,
                                            u"</ul>"_s,    u"<ol start=3>"_s,
                                            u"</ol>"_s,    u"<table><tr><td>"_s,
                                            u"</table>"_s, u"<h1>"_s,
                                            u"<br>"_s,     u"<a href='https://x.example'>"_s,
                                            u"</a>"_s,     u"<pre>"_s};
            html += pieces.at(random.below(int(pieces.size()))) + random.words();
        }
        const RichText once = sanitizeHtml(html).text;
        // A typed marker may stand behind another one ("- - a").
        const bool marked = std::any_of(once.blocks().begin(), once.blocks().end(),
                                        [](const Block &block) { return typedMarker(block.text()).has_value(); });
        if (marked)
            continue;
        ASSERT_EQ(sanitizeHtml(toXhtml(once)).text, once) << "seed " << seed << ": " << html.toStdString();
    }
}

TEST(Sanitizer, PlainTextIsAParagraphALine)
{
    const Sanitized result = sanitizePlainText(u"a <b>b</b>\r\n1. ein\r\n2. to\rslutt"_s);
    EXPECT_EQ(toXhtml(result.text), u"<p>a &lt;b&gt;b&lt;/b&gt;</p><ol><li>ein</li><li>to</li></ol><p>slutt</p>");
    EXPECT_TRUE(sanitizePlainText(u""_s).text.isEmpty());
}
