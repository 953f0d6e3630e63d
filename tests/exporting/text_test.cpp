// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/text.h"

#include "domain/random_meeting.h"
#include "exporting/html_page.h"
#include "exporting/sample.h"
#include "printing.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

using namespace test;

TEST(TextForm, HasTheShapeOfTheDocument)
{
    // Tabs and no-break spaces are drawn here, so that no editor loses them.
    QString text = QString::fromUtf8(writeTextForm(sampleMeeting()));
    text.replace(u'\t', u'→').replace(QChar(QChar::Nbsp), u'~');
    EXPECT_EQ(text, QStringLiteral(R"GOLD(# Referat frå møte i Stinemnda i Storavatnet grendelag

Dato: 12. november 2026

Stad: Grendehuset og Teams

Møtet vart lyst ut på oppslagstavla.

Kopi til: <ul><li>grendelaget</li><li>kommunen</li></ul>

Sak:→Tema:→Referat:→Konklusjon og ansvar:→Frist
1.→<b>Velkomen og gjennomgang av sakslista</b>→Møteleiaren ønskte velkomen. Det kom ingen merknader til sakslista.→Sakslista er <i>godkjend</i>.→
2.→<b>Turstiane rundt Storavatnet</b>→<p><b>Kva er gjort sidan sist?</b></p> <p>Dugnadsgjengen har rydda frå naustet til <u>Svarthammaren</u>. Det som står att, er:</p> <ul><li>klopper over tre bekker<ul><li>ved Kvernhusbekken må det mura steinar til</li></ul></li><li>nye skilt</li></ul> <p><span class="speaker">Torbjørg Aasen frå Turlaget</span> – skilta kostar meir enn vi rekna med. Sjå <a href="https://stiane.example/skilt?år=2026&amp;side=2">prislista frå <b>leverandøren</b></a>.</p>→Torbjørg og Eivind hentar inn to tilbod innan årsmøtet 13. januar.→13. januar
2.1→Brua ved naustet→<p>Rekkverket er lause. Vi fylgjer tre steg:</p> <ol><li>synfaring</li><li>overslag<ol><li>trevirke</li><li>boltar</li></ol></li><li>arbeid</li></ol>→<p>Framhald frå førre møte:</p> <ol start="4"><li>bestilla materiale</li></ol>→
7.→Økonomi→<h4>Rekneskap</h4> <p>Kassa er på 48~250 kroner.<br/>Revisor har godkjent.</p> <pre>Inn   61 300<br/>Ut    13 050</pre>→→
→Eventuelt→Spørsmål kan sendast til <a href="mailto:styret@stiane.example">styret</a> eller på <a href="tel:+4755500000">telefon 555 00 000</a>.→→

### Medlemer i nemnda:

Namn→Kontaktinformasjon→Representerer:→Deltok på møtet:
Torbjørg Aasen→<a href="mailto:torbjorg@turlaget.example">torbjorg@turlaget.example</a>→Turlaget→Ja
Eivind Sunde→→Grunneigarane→Ja (frå kl. 19)
Ragnhild Moe-Ås→555 00 001→Skulen→Nei
Siv Tveit→→→

### Vara

Namn→Representerer:→Deltok på møtet:
Olav Ness→Turlaget (vara)→Delvis (sak 1–2)

### Budsjett

<b>Post</b>→Sum
Skilt→12~000

Nøklar→heng i naustet

### Til slutt

Møtet slutta kl. 21.15.

<h4>Takk</h4>

Takk til dei som koka kaffi.

Referentar: Siv Tveit og Olav Ness

Referat godkjent: 20.11.2026
)GOLD"));
}

TEST(TextForm, LetsNothingInTheTextBecomeATagARowOrAHeading)
{
    Meeting meeting;
    meeting.title = QStringLiteral("Møte <b>&amp;\tslikt");
    Fact fact;
    fact.label = QStringLiteral("Stad");
    fact.text = rich(u"<p>&lt;kari@x.example&gt; sa 3 &lt; 4</p>");
    meeting.facts = {fact};
    meeting.sections = {
        {newId(), QStringLiteral("# Ein\nheading"),
         FreeText{rich(u"<p># ikkje ein tittel</p><p>med\ttab<br/>og linjeskift</p><ul><li>ein</li></ul>")}},
        {newId(), QString(), PlainTable{PlainTable::Header::None, {{newId(), {rich(u"<p>åleine</p>")}}}}}};
    EXPECT_EQ(QString::fromUtf8(writeTextForm(meeting)), QStringLiteral("# Møte &lt;b&gt;&amp;amp; slikt\n\n"
                                                                        "Stad: &lt;kari@x.example&gt; sa 3 &lt; 4\n\n"
                                                                        "### # Ein heading\n\n"
                                                                        "&#35; ikkje ein tittel\n\n"
                                                                        "med tab<br/>og linjeskift\n\n"
                                                                        "<ul><li>ein</li></ul>\n\n"
                                                                        "åleine\t\n"));
}

TEST(TextForm, WritesDashesAndSignsSoThatTheyAreReadAsWords)
{
    Meeting meeting;
    Fact fact;
    fact.label = QStringLiteral("Stad:");
    fact.text = rich(u"<p>Grendehuset</p><p>andre høgda</p>");
    meeting.facts = {fact};
    meeting.sections = {{newId(), QStringLiteral("Notat i C #"), FreeText{rich(u"<p>---</p><p>a – b</p>")}},
                        {newId(), QString(),
                         PlainTable{PlainTable::Header::None, {{newId(), {rich(u"<p>––</p>"), rich(u"<p>-</p>")}}}}}};
    EXPECT_EQ(QString::fromUtf8(writeTextForm(meeting)),
              QStringLiteral(
                  "Stad: Grendehuset<br/>andre høgda\n\n### Notat i C &#35;\n\n&#45;--\n\na – b\n\n&#8211;–\t-\n"));
}

TEST(TextForm, KeepsAttributesWhole)
{
    motebok::Run link;
    link.text = QStringLiteral("\"her\"");
    link.link = QStringLiteral("https://x.example/?q=\"a\"");
    ClosingLine line;
    line.text = RichText({Block{BlockKind::Paragraph, 0, 0, {link}}});
    Meeting meeting;
    meeting.closing = {line};
    EXPECT_EQ(writeTextForm(meeting), QByteArray("<a href=\"https://x.example/?q=&quot;a&quot;\">\"her\"</a>\n"));
}

TEST(TextForm, IsOneLineARowWithATabBetweenCellsInAnyMeeting)
{
    const quint32 first = 4711;
    for (quint32 seed = first; seed < first + 200; ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        RandomMeeting random(seed);
        Meeting meeting;
        Section section = random.section();
        while (!section.items())
            section = random.section();
        section.heading.clear();
        for (ItemColumn &column : section.items()->columns)
            column.shown = true;
        const qsizetype width = section.items()->columns.size();
        meeting.sections = {section};
        const QString text = QString::fromUtf8(writeTextForm(meeting));
        if (width == 0) {
            EXPECT_EQ(text, QString());
            continue;
        }
        const QStringList lines = text.chopped(1).split(u'\n');
        bool labelled = false;
        for (const ItemColumn &column : section.items()->columns)
            labelled = labelled || !column.label.trimmed().isEmpty();
        EXPECT_EQ(lines.size(), section.items()->items.size() + (labelled ? 1 : 0));
        for (const QString &line : lines)
            EXPECT_EQ(line.count(u'\t'), width == 1 ? 1 : width - 1);
    }
}

TEST(TextForm, HasEveryWordInAnyMeeting)
{
    const quint32 first = 815;
    for (quint32 seed = first; seed < first + 200; ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        RandomMeeting random(seed);
        Meeting meeting;
        meeting.sections = {{newId(), QString(), FreeText{random.text()}}};
        // "# " before a paragraph is written as a reference; an HTML parser gives the words back.
        QByteArray text = writeTextForm(meeting);
        EXPECT_EQ(HtmlPage("<!DOCTYPE html><title>x</title>" + text).seenWords(), wordsOf(meeting));
    }
}

}  // namespace
}  // namespace motebok
