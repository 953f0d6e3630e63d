// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

using namespace motebok;
using namespace motebok::test;

namespace {

/// A list item as Word puts it on the clipboard.
QString wordItem(int level, const QString &label, const QString &text)
{
    return u"<p class=MsoListParagraph style='margin-left:%1.0pt;text-indent:-18.0pt;mso-list:l0 level%2 lfo1'>"
           u"<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>%3"
           u"<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
           u"%4<o:p></o:p></p>\r\n"_s.arg(QString::number(36 * level), QString::number(level), label, text);
}

}  // namespace

TEST(WordClipboard, ItemsBecomeLists)
{
    const Sanitized result = sanitizeHtml(
        u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style>"
        u"p{}</style><xml>skjult</xml></head><body lang=NN-NO><!--StartFragment-->"_s +
        wordItem(1, u"·"_s, u"Ein"_s) + wordItem(2, u"o"_s, u"Under"_s) + wordItem(1, u"·"_s, u"To"_s) +
        u"<!--EndFragment--></body></html>"_s);
    EXPECT_EQ(toXhtml(result.text), u"<ul><li>Ein<ul><li>Under</li></ul></li><li>To</li></ul>");
    EXPECT_TRUE(result.warnings.isEmpty()) << result.warnings.join(u' ').toStdString();
}

TEST(WordClipboard, NumbersAreThoseWordShowed)
{
    EXPECT_EQ(clean(wordItem(1, u"3."_s, u"Tre"_s) + wordItem(1, u"4."_s, u"Fire"_s)),
              u"<ol start=\"3\"><li>Tre</li><li>Fire</li></ol>");
    EXPECT_EQ(clean(wordItem(1, u"1."_s, u"Ein"_s) + wordItem(2, u"a)"_s, u"A"_s) + wordItem(2, u"b)"_s, u"B"_s) +
                    wordItem(1, u"2."_s, u"To"_s)),
              u"<ol><li>Ein<ol><li>A</li><li>B</li></ol></li><li>To</li></ol>");
}

TEST(WordClipboard, ParagraphsAreJustParagraphs)
{
    EXPECT_EQ(clean(u"<p class=MsoNormal><b><span lang=NN-NO style='font-size:11.0pt'>Sak\n1<o:p></o:p></span></b></p>"
                    u"<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Tekst</p>"_s),
              u"<p><b>Sak 1</b></p><p></p><p>Tekst</p>");
}
