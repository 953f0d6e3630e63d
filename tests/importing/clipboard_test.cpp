// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/clipboard.h"

#include "imported.h"

#include <QElapsedTimer>

using namespace motebok;
using namespace motebok::test;

namespace {

Pasted read(const ClipboardContent &content, const PastePlace &place = {})
{
    const auto pasted = readClipboard(content, place, noon);
    EXPECT_TRUE(pasted) << (pasted ? "" : pasted.error().message.toStdString());
    return pasted ? *pasted : Pasted();
}

QString text(const QString &html)
{
    const Pasted pasted = read({html, {}});
    EXPECT_EQ(pasted.kind, Pasted::Kind::Text);
    return toXhtml(pasted.text);
}

/// A page as Word puts it on the clipboard (Microsoft: "HTML Clipboard Format", "Office HTML and XML Reference").
QString wordPage(const QString &body)
{
    return u"<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
           u"xmlns:w=\"urn:schemas-microsoft-com:office:word\" xmlns=\"http://www.w3.org/TR/REC-html40\">\r\n<head>\r\n"
           u"<meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">\r\n"
           u"<meta name=ProgId content=Word.Document>\r\n<link rel=File-List href=\"file:///C:/x/filelist.xml\">\r\n"
           u"<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->\r\n"
           u"<style>\r\n<!--\r\n/* Style Definitions */\r\np.MsoNormal {margin:0cm;}\r\n@list l0 "
           u"{mso-list-id:1;}\r\n-->\r\n"
           u"</style>\r\n</head>\r\n<body lang=NO-NYN style='tab-interval:35.4pt'>\r\n<!--StartFragment-->\r\n\r\n"_s +
           body + u"\r\n<!--EndFragment-->\r\n</body>\r\n</html>\r\n"_s;
}

QString wordCell(const QString &content)
{
    return u"<td width=151 valign=top style='width:113.2pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt'>\r\n  "
           u"<p class=MsoNormal style='margin-bottom:0cm'><span lang=NO-NYN>"_s +
           content + u"<o:p></o:p></span></p>\r\n  </td>\r\n"_s;
}

QString wordTable(const QList<QStringList> &rows)
{
    QString html =
        u"<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;"
        u"mso-yfti-tbllook:1184'>\r\n"_s;
    for (const QStringList &row : rows) {
        html += u"<tr style='mso-yfti-irow:0'>\r\n"_s;
        for (const QString &cell : row)
            html += wordCell(cell);
        html += u"</tr>\r\n"_s;
    }
    return html + u"</table>\r\n"_s;
}

const QList<QStringList> itemRows{{u"<b>Sak</b>"_s, u"<b>Tema</b>"_s, u"<b>Referat</b>"_s, u"<b>Konklusjon</b>"_s},
                                  {u"1."_s, u"Opning"_s, u"Kari ønskte velkomen."_s, u""_s},
                                  {u"2."_s, u"Nye bed"_s, u"Vi gjekk gjennom planen og"_s, u"Ola ringjer."_s},
                                  {u""_s, u""_s, u"valde roser."_s, u""_s}};

QStringList itemWords(const ItemTable &table)
{
    QStringList all;
    for (const AgendaItem &item : table.items)
        all.append(words(item));
    return all;
}

}  // namespace

TEST(Clipboard, WordTextComesInClean)
{
    EXPECT_EQ(
        text(wordPage(
            u"<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=NO-NYN style='font-size:14pt'>"
            u"Viktig</span></b><span\r\nlang=NO-NYN> og <u>understreka</u> <a href=\"https://nes.example/\"><span "
            u"style='color:blue'>lenkje</span></a><o:p></o:p></span></p>"
            u"<!--[if gte vml 1]><v:shape id=\"a\" style='width:3pt'><v:imagedata src=\"file:///C:/a.png\"/>"
            u"</v:shape><![endif]--><p class=MsoNormal><st1:place w:st=\"on\">Bergen</st1:place></p>"_s)),
        u"<p><b>Viktig</b> og <u>understreka</u> <a href=\"https://nes.example/\">lenkje</a></p><p>Bergen</p>");
}

TEST(Clipboard, ListsOfWordAndOfWordOnTheWeb)
{
    const auto item = [](const QString &label, int level, const QString &words) {
        return u"<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level%1 lfo1'><![if !supportLists]><span>"
               u"<span style='mso-list:Ignore'>%2<span style='font:7.0pt \"Times New "
               u"Roman\"'>&nbsp;&nbsp;</span></span>"
               u"</span><![endif]>%3<o:p></o:p></p>"_s.arg(QString::number(level), label, words);
    };
    EXPECT_EQ(text(wordPage(item(u"1."_s, 1, u"Ein"_s) + item(u"o"_s, 2, u"Under"_s) + item(u"2."_s, 1, u"To"_s))),
              u"<ol><li>Ein<ul><li>Under</li></ul></li><li>To</li></ol>");
    const auto online = [](int level, const QString &words) {
        return u"<div class=\"ListContainerWrapper\"><ul class=\"BulletListStyle1\" role=\"list\"><li "
               u"data-aria-level=\"%1\" data-leveltext=\"\" role=\"listitem\" class=\"OutlineElement\"><p "
               u"class=\"Paragraph\"><span class=\"TextRun\"><span class=\"NormalTextRun\">%2</span></span><span "
               u"class=\"EOP\"></span></p></li></ul></div>"_s.arg(QString::number(level), words);
    };
    EXPECT_EQ(text(online(1, u"Ein"_s) + online(2, u"Under"_s) + online(1, u"To"_s)),
              u"<ul><li>Ein<ul><li>Under</li></ul></li><li>To</li></ul>");
}

TEST(Clipboard, TeamsAndOutlookAreDivsAndLayoutTables)
{
    EXPECT_EQ(
        text(u"<div style=\"font-family:Segoe UI\"><div><p>Hei <span itemtype=\"http://schema.skype.com/Mention\" "
             u"itemscope>Kari</span></p><p>&nbsp;</p><div><strong>Hugs</strong> frist <img alt=\"🙂\" "
             u"src=\"https://statics.example/1.png\"></div></div></div>"_s),
        u"<p>Hei Kari</p><p></p><p><b>Hugs</b> frist 🙂</p>");
    EXPECT_EQ(
        text(u"<table><tr><td width=20>&nbsp;</td><td><table><tr><td><p>Hei alle</p><p>Vi sest.</p></td></tr></table>"
             u"</td></tr></table><p>Helsing Kari</p>"_s),
        u"<p>Hei alle</p><p>Vi sest.</p><p>Helsing Kari</p>");
}

TEST(Clipboard, ATableInALayoutTableIsTheTable)
{
    const QString mail = u"<table><tr><td width=20>&nbsp;</td><td>"_s + wordTable(itemRows) + u"</td></tr></table>"_s;
    EXPECT_EQ(read({mail, {}}).kind, Pasted::Kind::Items);
}

TEST(Clipboard, NothingRemoteAndNoTracking)
{
    const Pasted pasted = read(
        {u"<p>Sjå <a "
         u"href=\"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnes.example%2Fa%3Fb%3D1&amp;"
         u"data=05%7C02&amp;reserved=0\">sida</a><img src=\"https://spor.example/p.gif\" width=\"1\" height=\"1\"><img "
         u"src=\"data:image/png;base64,AAAA\"><a href=\"javascript:x()\">trykk</a></p>"_s,
         {}});
    EXPECT_EQ(toXhtml(pasted.text), u"<p>Sjå <a href=\"https://nes.example/a?b=1\">sida</a>trykk</p>");
    EXPECT_EQ(pasted.warnings.size(), 2) << pasted.warnings.join(u'\n').toStdString();
}

TEST(Clipboard, ActionsOfAnotherMeetingAreNotTakenOver)
{
    EXPECT_EQ(text(u"<p><span data-action=\"a1\">Kari ringjer</span></p>"_s), u"<p>Kari ringjer</p>");
    EXPECT_EQ(text(u"<div><span data-action=\"a1\">Kari ringjer</span></div>"_s), u"<p>Kari ringjer</p>");
}

TEST(Clipboard, AWordTableOfItemsBecomesItems)
{
    const Pasted pasted = read({wordPage(wordTable(itemRows)), u"…"_s});
    ASSERT_EQ(pasted.kind, Pasted::Kind::Items);
    EXPECT_EQ(itemWords(pasted.items),
              QStringList({u"1.|Opning|Kari ønskte velkomen.|"_s,
                           u"2.|Nye bed|Vi gjekk gjennom planen og valde roser.|Ola ringjer."_s}));
    EXPECT_EQ(pasted.items.columns.first().label, u"Sak");
    EXPECT_FALSE(pasted.text.isEmpty());
}

TEST(Clipboard, RowsAsWideAsTheTableTheyGoToAreItems)
{
    const QList<ItemColumn> columns = defaultItemColumns(LanguageForm::Nynorsk);
    const QString html = wordPage(wordTable(itemRows.mid(1, 2)));
    EXPECT_EQ(read({html, {}}, {PastePlace::Kind::Items, columns, {}}).kind, Pasted::Kind::Items);
    EXPECT_EQ(read({html, {}}).kind, Pasted::Kind::Table);
    EXPECT_EQ(read({html, {}}, {PastePlace::Kind::Items, columns.mid(1), {}}).kind, Pasted::Kind::Table);
    const Pasted cells =
        read({{}, u"3.\tHage\tVi planta.\tOla\n4.\tEventuelt\t\t\n"_s}, {PastePlace::Kind::Items, columns, {}});
    ASSERT_EQ(cells.kind, Pasted::Kind::Items);
    EXPECT_EQ(itemWords(cells.items), QStringList({u"3.|Hage|Vi planta.|Ola"_s, u"4.|Eventuelt||"_s}));
}

TEST(Clipboard, MergedCellsKeepTheirColumns)
{
    const Pasted pasted =
        read({u"<table><tr><th>Sak</th><th>Tema</th><th>Referat</th><th>Vedtak</th></tr><tr><td rowspan=2>1.</td><td "
              u"rowspan=2>Hage</td><td>Vi planta.</td><td>Ja.</td></tr><tr><td>Vi vatna.</td><td>Nei.</td></tr>"
              u"<tr><td>2.</td><td colspan=2>Brei sak</td><td>Alle.</td></tr></table>"_s,
              {}});
    ASSERT_EQ(pasted.kind, Pasted::Kind::Items);
    EXPECT_EQ(itemWords(pasted.items),
              QStringList({u"1.|Hage|Vi planta./Vi vatna.|Ja./Nei."_s, u"2.|Brei sak||Alle."_s}));
}

TEST(Clipboard, AWholeDocumentBecomesAMeeting)
{
    const Pasted pasted = read(
        {wordPage(
             u"<h1>Referat frå møte i Hageutvalet</h1><p class=MsoNormal>Dato: 9. mars 2026<br>Stad: Samfunnshuset</p>"_s +
             wordTable(itemRows) + u"<p class=MsoNormal><b>Medlemmar:</b></p>"_s +
             wordTable({{u"Namn"_s, u"Deltok på møtet"_s}, {u"Kari Nes"_s, u"Ja"_s}}) +
             u"<p class=MsoNormal>Referent: Kari Nes</p>"_s),
         u"…"_s});
    ASSERT_EQ(pasted.kind, Pasted::Kind::Document);
    const Meeting &meeting = pasted.document.travelling.meeting;
    EXPECT_EQ(meeting.title, u"Referat frå møte i Hageutvalet");
    EXPECT_EQ(date(meeting), QDate(2026, 3, 9));
    EXPECT_EQ(place(meeting), u"Samfunnshuset");
    ASSERT_EQ(meeting.sections.size(), 2);
    EXPECT_EQ(meeting.sections[0].items()->items.size(), 2);
    EXPECT_EQ(meeting.sections[1].heading, u"Medlemmar:");
    EXPECT_EQ(writers(meeting), QStringList(u"Kari Nes"_s));
}

TEST(Clipboard, TheTextFormIsADocumentToo)
{
    const Pasted pasted =
        read({{},
              u"# Referat\n\nDato: 9. mars 2026\n\nSak\tTema\tReferat\tVedtak\n1.\tOpning\t<b>Hei</b>\t\n"
              u"\nReferent: Kari Nes\n"_s});
    ASSERT_EQ(pasted.kind, Pasted::Kind::Document);
    EXPECT_EQ(pasted.document.travelling.meeting.title, u"Referat");
}

TEST(Clipboard, AnInvitationIsText)
{
    EXPECT_EQ(read({{}, u"Hei!\nDato: 9. mars\nTid: 09.00\nStad: Teams\nVel møtt\nHelsing Kari"_s}).kind,
              Pasted::Kind::Text);
}

TEST(Clipboard, APlainTableLosesNothingAsText)
{
    const Pasted pasted =
        read({wordPage(wordTable({{u"Post"_s, u"Kroner"_s}, {u"Roser"_s, u"1200"_s}, {u"Jord"_s, u""_s}})), {}});
    ASSERT_EQ(pasted.kind, Pasted::Kind::Table);
    ASSERT_TRUE(pasted.section.plainTable());
    EXPECT_EQ(pasted.section.plainTable()->rows.size(), 3);
    EXPECT_EQ(toXhtml(pasted.text), u"<p>Post – Kroner</p><p>Roser – 1200</p><p>Jord</p>");
}

TEST(Clipboard, ATableInAMailIsTextWithItsRows)
{
    EXPECT_EQ(text(u"<p>Hei, her er tala:</p><table><tr><td>Roser</td><td>1200</td></tr><tr><td>Jord</td><td>300</td>"
                   u"</tr></table><p>Helsing Ola</p>"_s),
              u"<p>Hei, her er tala:</p><p>Roser – 1200</p><p>Jord – 300</p><p>Helsing Ola</p>");
}

TEST(Clipboard, TextOfAPdf)
{
    const Pasted pasted =
        read({{},
              u"Styret gjekk gjennom rekneskapen for fjor\u00ad\nåret og såg at utgiftene til o\ufb03siell\n"
              u"drift hadde auka med ein femdel.\n\n1. fyrste punkt\n2. andre punkt"_s});
    EXPECT_EQ(
        toXhtml(pasted.text),
        u"<p>Styret gjekk gjennom rekneskapen for fjoråret og såg at utgiftene til offisiell drift hadde auka med "
        u"ein femdel.</p><ol><li>fyrste punkt</li><li>andre punkt</li></ol>");
}

TEST(Clipboard, TextStandsInWhenTheHtmlIsOnlyAPicture)
{
    EXPECT_EQ(read({u"<img src=\"data:image/png;base64,AA\">"_s, u"Ord"_s}).text.plainText(), u"Ord");
    EXPECT_TRUE(read({u"<img src=\"a.png\">"_s, {}}).text.isEmpty());
}

TEST(Clipboard, FiftyMegabytesAreAnswered)
{
    QElapsedTimer clock;
    clock.start();
    const QString picture =
        u"<p>Før</p><img src=\"data:image/png;base64,"_s + QString(25'000'000, u'A') + u"\"><p>Etter</p>"_s;
    EXPECT_EQ(toXhtml(read({picture, {}}).text), u"<p>Før</p><p>Etter</p>");
    const QString huge = u"<p>Tekst <b>her</b></p>"_s.repeated(1'200'000);
    const Pasted plain = read({huge, u"Tekst her"_s});
    EXPECT_EQ(plain.text.plainText(), u"Tekst her");
    EXPECT_EQ(plain.warnings.size(), 1);
    EXPECT_FALSE(readClipboard({huge, {}}, {}, noon));
    EXPECT_FALSE(readClipboard({huge, huge}, {}, noon));
    EXPECT_FALSE(readClipboard({{}, u"ord\n"_s.repeated(6'000'000)}, {}, noon));
    EXPECT_FALSE(readPlainClipboard(huge));
    RecordProperty("milliseconds", int(clock.elapsed()));
}
