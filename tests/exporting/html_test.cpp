// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html.h"

#include "domain/random_meeting.h"
#include "exporting/html_page.h"
#include "exporting/sample.h"
#include "printing.h"

#include <QSet>

#include <gtest/gtest.h>

namespace motebok {
namespace {

using namespace test;

QByteArray htmlOf(const Meeting &meeting, const Group *group = nullptr)
{
    return writeHtml(documentFrom(meeting, group));
}

/// What must hold for every page whatever the meeting: the rules a validator does not know.
void expectGoodPage(const QByteArray &html)
{
    const HtmlPage page(html);
    EXPECT_EQ(page.errors(), 0);
    QSet<QString> ids;
    int level = 0;
    for (const Element &element : page.elements()) {
        const bool blank = element.text.trimmed().isEmpty();
        if (element.has(QStringLiteral("id"))) {
            EXPECT_FALSE(ids.contains(element.attributes.value(QStringLiteral("id"))));
            ids.insert(element.attributes.value(QStringLiteral("id")));
        }
        for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it)
            EXPECT_FALSE(it.key().startsWith(u"on")) << it.key().toStdString();
        EXPECT_NE(element.name, QStringLiteral("script"));
        EXPECT_NE(element.name, QStringLiteral("img"));
        EXPECT_NE(element.name, QStringLiteral("link"));
        if (element.name == u"th") {
            EXPECT_TRUE(element.has(QStringLiteral("scope")));
            EXPECT_FALSE(blank) << "an empty <th>";
        }
        if (element.name == u"a") {
            EXPECT_FALSE(blank) << "a link without text";
        }
        if (element.name == u"caption" || element.name == u"title" || element.name == u"dt") {
            EXPECT_FALSE(blank) << element.name.toStdString();
        }
        if (element.name.size() == 2 && element.name.at(0) == u'h' && element.name.at(1).isDigit()) {
            const int next = element.name.at(1).digitValue();
            EXPECT_LE(next, level + 1) << "a heading level was skipped at " << element.text.toStdString();
            EXPECT_FALSE(blank) << "an empty heading";
            EXPECT_FALSE(element.isWithin(QStringLiteral("th")));
            level = next;
        }
    }
    EXPECT_EQ(page.named(QStringLiteral("h1")).size(), 1);
    EXPECT_EQ(page.named(QStringLiteral("main")).size(), 1);
    EXPECT_EQ(page.named(QStringLiteral("title")).size(), 1);
    for (const QString &landmark : {QStringLiteral("nav"), QStringLiteral("aside"), QStringLiteral("section")})
        EXPECT_TRUE(page.named(landmark).isEmpty());
    for (const Element &table : page.named(QStringLiteral("table")))
        EXPECT_EQ(table.attributes.value(QStringLiteral("role")), QStringLiteral("table"));
    EXPECT_EQ(page.named(QStringLiteral("caption")).size(), page.named(QStringLiteral("table")).size());
}

TEST(Html, HasEveryWordOfTheMeetingInReadingOrder)
{
    Meeting meeting = sampleMeeting();
    // The one participant whose attendance has no words yet gets the group's.
    const Group group = sampleGroup();
    const HtmlPage page(htmlOf(meeting, &group));
    meeting.sections[2].participants()->rows.first().attendance.words = QStringLiteral("Til dels (sak 1–2)");
    EXPECT_EQ(page.seenWords(), wordsOf(meeting));
}

TEST(Html, IsAGoodPage)
{
    expectGoodPage(htmlOf(sampleMeeting()));
    expectGoodPage(htmlOf(hostileMeeting()));
    expectGoodPage(htmlOf(longMeeting(3)));
    expectGoodPage(htmlOf(Meeting{}));
}

/// A random meeting in which every value that is printed has words of its own.
Meeting withWords(Meeting meeting)
{
    for (Fact &fact : meeting.facts) {
        if (split(fact.text.plainText()).isEmpty()) {
            fact.date.reset();
            fact.start.reset();
        }
    }
    for (ClosingLine &line : meeting.closing) {
        if (split(line.text.plainText()).isEmpty()) {
            line.names.clear();
            line.date.reset();
        }
    }
    for (Section &section : meeting.sections) {
        if (ItemTable *items = section.items(); items && items->columns.isEmpty())
            items->items.clear();
        if (ParticipantTable *table = section.participants()) {
            for (Participant &row : table->rows) {
                if (row.attendance.words.isEmpty())
                    row.attendance = {};
            }
        }
    }
    return meeting;
}

TEST(Html, KeepsTheWordsOfAnyMeetingAndItsRules)
{
    const quint32 first = 20261122;
    for (quint32 seed = first; seed < first + 300; ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        const Meeting meeting = withWords(RandomMeeting(seed).meeting());
        const QByteArray html = htmlOf(meeting);
        expectGoodPage(html);
        EXPECT_EQ(HtmlPage(html).seenWords(), wordsOf(meeting));
        if (testing::Test::HasFailure())
            break;
    }
}

TEST(Html, SaysWhichLanguageItIsIn)
{
    Group group = sampleGroup();
    const auto language = [&group](LanguageForm form) {
        group.language = form;
        return HtmlPage(htmlOf(sampleMeeting(), &group))
            .named(QStringLiteral("html"))
            .first()
            .attributes.value(QStringLiteral("lang"));
    };
    EXPECT_EQ(language(LanguageForm::Nynorsk), QStringLiteral("nn"));
    EXPECT_EQ(language(LanguageForm::Bokmaal), QStringLiteral("nb"));
    EXPECT_EQ(language(LanguageForm::English), QStringLiteral("en"));
}

TEST(Html, PutsAllItemsInOneTableWithTheNumberAloneFirst)
{
    const HtmlPage page(htmlOf(sampleMeeting()));
    const QList<QStringList> items = page.table(0);
    ASSERT_EQ(items.size(), 6);
    EXPECT_EQ(items.at(0), (QStringList{QStringLiteral("Sak:"), QStringLiteral("Tema:"), QStringLiteral("Referat:"),
                                        QStringLiteral("Konklusjon og ansvar:"), QStringLiteral("Frist")}));
    QStringList numbers;
    for (const QStringList &row : items.mid(1)) {
        ASSERT_EQ(row.size(), 5);
        numbers.append(row.first());
    }
    EXPECT_EQ(numbers, (QStringList{QStringLiteral("1."), QStringLiteral("2."), QStringLiteral("2.1"),
                                    QStringLiteral("7."), QString()}));
    for (const Element &label :
         page.where([](const Element &e) { return e.name == u"th" && e.isWithin(QStringLiteral("thead")); }))
        EXPECT_EQ(label.attributes.value(QStringLiteral("scope")), QStringLiteral("col"));
    EXPECT_EQ(page.named(QStringLiteral("table")).size(), 5);
}

TEST(Html, GivesEachParticipantSectionATableUnderItsHeading)
{
    const HtmlPage page(htmlOf(sampleMeeting()));
    const QList<QStringList> members = page.table(1);
    ASSERT_EQ(members.size(), 5);
    EXPECT_EQ(members.at(2), (QStringList{QStringLiteral("Eivind Sunde"), QString(), QStringLiteral("Grunneigarane"),
                                          QStringLiteral("Ja (frå kl. 19)")}));
    const QList<Element> captions = page.named(QStringLiteral("caption"));
    ASSERT_EQ(captions.size(), 5);
    EXPECT_EQ(captions.at(1).text.trimmed(), QStringLiteral("Medlemer i nemnda:"));
    EXPECT_EQ(captions.at(2).text.trimmed(), QStringLiteral("Vara"));
    const auto headings =
        page.where([](const Element &e) { return e.name == u"h2" && e.isWithin(QStringLiteral("caption")); });
    EXPECT_EQ(headings.size(), 3);
    const auto rowHeaders = page.where(
        [](const Element &e) { return e.name == u"th" && e.attributes.value(QStringLiteral("scope")) == u"row"; });
    EXPECT_EQ(rowHeaders.size(), 4 + 4 + 1);
}

TEST(Html, KeepsListsNestedAndNumbered)
{
    const QByteArray html = htmlOf(sampleMeeting());
    EXPECT_TRUE(
        html.contains("<ul><li>klopper over tre bekker<ul><li>ved Kvernhusbekken må det mura steinar til</li></ul></li>"
                      "<li>nye skilt</li></ul>"));
    EXPECT_TRUE(
        html.contains("<ol><li>synfaring</li><li>overslag<ol><li>trevirke</li><li>boltar</li></ol></li><li>arbeid</li>"
                      "</ol>"));
    EXPECT_TRUE(html.contains("<ol start=\"4\"><li>bestilla materiale</li></ol>"));
    EXPECT_TRUE(html.contains("<pre>Inn   61 300\nUt    13 050</pre>"));
    EXPECT_TRUE(html.contains("kroner.<br>Revisor"));
    EXPECT_TRUE(html.contains("<h2>Rekneskap</h2>")) << "the items have no heading of their own";
    EXPECT_TRUE(html.contains("<h3>Takk</h3>"));
}

TEST(Html, KeepsAnEmptyFirstLineOfPreformattedText)
{
    Meeting meeting = longMeeting(1);
    meeting.sections.first().items()->items.first().minutes = rich(u"<pre><br/>  x</pre>");
    EXPECT_EQ(HtmlPage(htmlOf(meeting)).named(QStringLiteral("pre")).first().text, QStringLiteral(" \n  x "));
}

TEST(Html, LeavesEmptyListItemsOutAndKeepsTheOthersNumbers)
{
    Meeting meeting = longMeeting(1);
    meeting.sections.first().items()->items.first().minutes =
        rich(u"<ol><li>ein</li><li></li><li>tre</li></ol><ul><li><ul><li>under</li></ul></li><li></li></ul>");
    EXPECT_TRUE(
        htmlOf(meeting).contains("<ol><li>ein</li></ol><ol start=\"3\"><li>tre</li></ol>"
                                 "<ul><li><ul><li>under</li></ul></li></ul>"));
}

TEST(Html, ShowsTheLevelOfSubItems)
{
    Meeting meeting = longMeeting(3);
    QList<AgendaItem> &items = meeting.sections.first().items()->items;
    items[1].level = 1;
    items[2].level = 7;
    QStringList classes;
    for (const Element &row : HtmlPage(htmlOf(meeting)).named(QStringLiteral("tr")).mid(1))
        classes.append(row.attributes.value(QStringLiteral("class")));
    EXPECT_EQ(classes, (QStringList{QString(), QStringLiteral("sub sub1"), QStringLiteral("sub sub3")}));
}

TEST(Html, MarksSpeakersActionsAndLinks)
{
    const QByteArray html = htmlOf(sampleMeeting());
    EXPECT_TRUE(html.contains("<span class=\"speaker\">Torbjørg Aasen frå Turlaget</span> – skilta"));
    EXPECT_TRUE(html.contains("<mark class=\"action\">Torbjørg og Eivind hentar inn to tilbod</mark> innan"));
    EXPECT_TRUE(
        html.contains("<a href=\"https://stiane.example/skilt?%C3%A5r=2026&amp;side=2\">prislista frå "
                      "<strong>leverandøren</strong></a>."));
    EXPECT_TRUE(html.contains("<a href=\"mailto:styret@stiane.example\">styret</a>"));
    EXPECT_TRUE(html.contains("<a href=\"tel:+4755500000\">telefon 555 00 000</a>"));
}

TEST(Html, LetsNothingOfTheTextBecomeMarkup)
{
    const QByteArray html = htmlOf(hostileMeeting());
    const HtmlPage page(html);
    EXPECT_EQ(page.errors(), 0);
    EXPECT_EQ(page.named(QStringLiteral("title")).size(), 1);
    EXPECT_TRUE(page.named(QStringLiteral("h1"))
                    .first()
                    .text.contains(QStringLiteral("</title><script>alert(\"hei\")</script> &")));
    EXPECT_TRUE(page.named(QStringLiteral("i")).isEmpty());
    for (const Element &link : page.named(QStringLiteral("a"))) {
        const QString target = link.attributes.value(QStringLiteral("href"));
        EXPECT_TRUE(target.startsWith(u"https://x.example/")) << target.toStdString();
        EXPECT_FALSE(link.has(QStringLiteral("onmouseover")));
    }
    EXPECT_EQ(page.named(QStringLiteral("a")).size(), 1);
    EXPECT_TRUE(page.seenWords().contains(QStringLiteral("javascript:alert(1)"))) << "the words stay";
    const auto rightToLeft =
        page.where([](const Element &e) { return e.attributes.value(QStringLiteral("dir")) == u"rtl"; });
    EXPECT_EQ(rightToLeft.size(), 2);
}

TEST(Html, FetchesNothing)
{
    for (const QByteArray &html : {htmlOf(sampleMeeting()), htmlOf(hostileMeeting())}) {
        const HtmlPage page(html);
        for (const Element &element : page.elements()) {
            for (const QString &name : {QStringLiteral("src"), QStringLiteral("srcset"), QStringLiteral("background")})
                EXPECT_FALSE(element.has(name));
            EXPECT_TRUE(element.name == u"a" || !element.has(QStringLiteral("href")));
        }
        const QString style = page.named(QStringLiteral("style")).first().text;
        EXPECT_FALSE(style.contains(QStringLiteral("url(")));
        EXPECT_FALSE(style.contains(QStringLiteral("@import")));
        EXPECT_TRUE(html.contains("default-src 'none'"));
    }
}

}  // namespace
}  // namespace motebok
