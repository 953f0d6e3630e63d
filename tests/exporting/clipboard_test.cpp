// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/clipboard.h"

#include "printing.h"

#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

AgendaItem item(const QString &number, const QString &topic, int level = 0)
{
    AgendaItem made;
    made.id = u"sak"_s + number;
    made.number = number;
    made.level = level;
    made.topic = RichText::fromPlain(topic);
    return made;
}

class CopyOut : public testing::Test {
protected:
    CopyOut()
    {
        meeting.id = newId();
        meeting.title = u"Referat <frå> møtet"_s;
        Fact when;
        when.id = newId();
        when.kind = FactKind::Date;
        when.label = u"Dato:"_s;
        when.date = QDate(2026, 3, 9);
        meeting.facts = {when};
        ItemTable table;
        table.columns = defaultItemColumns(LanguageForm::Nynorsk);
        table.items = {item(u"1."_s, u"Opning"_s), item(u"2."_s, u"Hage"_s), item(u"2.1"_s, u"Roser"_s, 1),
                       item({}, {}), item(u"3."_s, u"Slutt"_s)};
        table.items[3].minutes = RichText::fromPlain(u"held fram"_s);
        table.items[1].minutes =
            RichText({Block{BlockKind::Paragraph, 0, 0, {motebok::Run{u"Vi bør hugsa"_s, Mark::CheckLater, {}, {}}}},
                      Block{BlockKind::Bullet, 0, 0, {motebok::Run{u"ein"_s, {}, {}, {}}}},
                      Block{BlockKind::Numbered, 1, 4, {motebok::Run{u"under"_s, Mark::Bold, {}, {}}}}});
        table.items[1].conclusion = RichText(
            {Block{BlockKind::Paragraph,
                   0,
                   0,
                   {motebok::Run{u"Kari"_s, Mark::Speaker, {}, {}}, motebok::Run{u" ringjer "_s, {}, {}, u"a1"_s},
                    motebok::Run{u"nes"_s, {}, u"https://nes.example/?a=1&b=2"_s, {}},
                    motebok::Run{u"vond"_s, {}, u"javascript:x()"_s, {}}}}});
        meeting.sections = {Section{u"saker"_s, u"Saker i dag"_s, table}};
    }

    static int count(const QString &html, const QString &what) { return int(html.count(what)); }

    Meeting meeting;
};

TEST_F(CopyOut, TheWholeMinutes)
{
    const Copied copied = copyOf(documentFrom(meeting, nullptr));
    EXPECT_THAT(copied.html.toStdString(), testing::HasSubstr("<html lang=\"nn-NO\">"));
    EXPECT_THAT(copied.html.toStdString(), testing::HasSubstr("Referat &lt;frå&gt; møtet</h1>"));
    EXPECT_THAT(copied.html.toStdString(), testing::HasSubstr("<b>Dato:</b> 9. mars 2026</p>"));
    EXPECT_THAT(copied.html.toStdString(), testing::HasSubstr("Saker i dag</h2>"));
    EXPECT_EQ(count(copied.html, u"<tr>"_s), 6);
    EXPECT_EQ(count(copied.html, u"border:1px solid"_s), 6 * 4 + 1);
    EXPECT_FALSE(copied.html.contains(QRegularExpression(u"<style|class=|<mark|data-|javascript|var\\("_s)));
    EXPECT_TRUE(
        copied.text.startsWith(u"Referat <frå> møtet\n\nDato: 9. mars 2026\n\nSaker i dag\n\n1. Opning\n\n2. Hage\n"))
        << copied.text.toStdString();
}

TEST_F(CopyOut, TheGroupsLanguageAndHiddenColumnsApply)
{
    Group group;
    group.language = LanguageForm::Bokmaal;
    meeting.sections[0].items()->columns[2].shown = false;
    const Copied copied = copyOfSection(meeting, &group, u"saker"_s);
    EXPECT_TRUE(copied.html.contains(u"lang=\"nb-NO\""));
    EXPECT_FALSE(copied.html.contains(u"hugsa"));
    EXPECT_FALSE(copied.text.contains(u"hugsa"));
    EXPECT_FALSE(copied.html.contains(u"Referat <frå>"));
}

TEST_F(CopyOut, AnItemWithWhatBelongsToIt)
{
    const Copied copied = copyOfItem(meeting, nullptr, u"sak2."_s);
    EXPECT_EQ(count(copied.html, u"<tr>"_s), 4);
    EXPECT_EQ(copied.text,
              u"2. Hage\nReferat:\nVi bør hugsa\n– ein\n  4. under\n"
              u"Konklusjon, ansvar og tidsfrist: Kari ringjer nesvond\n\n2.1 Roser\n\nReferat: held fram");
    EXPECT_TRUE(
        copied.html.contains(u"<ul style=\"margin-top:0;margin-bottom:6pt\"><li>ein<ol start=\"4\" "
                             u"style=\"margin-top:0;margin-bottom:0\"><li><b>under</b></li></ol></li></ul>"))
        << copied.html.toStdString();
    EXPECT_TRUE(
        copied.html.contains(u"<b>Kari</b> ringjer <a href=\"https://nes.example/?a=1&amp;b=2\">nes</a>vond</p>"))
        << copied.html.toStdString();
    EXPECT_TRUE(copyOfItem(meeting, nullptr, u"ukjend"_s).isEmpty());
}

TEST_F(CopyOut, TablesAreRowsOfASpreadsheetInPlainText)
{
    PlainTable table{PlainTable::Header::FirstRow,
                     {{newId(), {RichText::fromPlain(u"Post"_s), RichText::fromPlain(u"Kroner"_s)}},
                      {newId(), {RichText::fromPlain(u"Roser\nog jord"_s), RichText::fromPlain(u"1200"_s)}}}};
    meeting.sections.append(Section{u"tal"_s, {}, table});
    EXPECT_EQ(copyOfSection(meeting, nullptr, u"tal"_s).text, u"Post\tKroner\nRoser og jord\t1200");
}

TEST_F(CopyOut, APartOfAParagraphStaysInItsLine)
{
    const RichText part(
        {Block{BlockKind::Paragraph, 0, 0, {motebok::Run{u"a & b"_s, Mark::Italic | Mark::CheckLater, {}, {}}}}});
    EXPECT_TRUE(copyOf(part).html.contains(u"<!--StartFragment--><i>a &amp; b</i><!--EndFragment-->"));
    EXPECT_EQ(copyOf(part).text, u"a & b");
    EXPECT_TRUE(copyOf(RichText()).isEmpty());
}

TEST_F(CopyOut, EverySpaceAndSubHeadingIsThere)
{
    const RichText text({Block{BlockKind::SubHeading, 0, 0, {motebok::Run{u"Tal"_s, {}, {}, {}}}},
                         Block{BlockKind::Paragraph, 0, 0, {}},
                         Block{BlockKind::Preformatted, 0, 0, {motebok::Run{u"a  b\nc"_s, {}, {}, {}}}}});
    const QString html = copyOf(text).html;
    EXPECT_TRUE(html.contains(u">Tal</h3>"));
    EXPECT_TRUE(html.contains(u">&nbsp;</p>"));
    EXPECT_TRUE(html.contains(u">a  b<br>c</pre>"));
    EXPECT_EQ(copyOf(text).text, u"Tal\n\na  b\nc");
}

}  // namespace
}  // namespace motebok
