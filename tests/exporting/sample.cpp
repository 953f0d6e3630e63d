// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sample.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace motebok::test {

namespace {

Fact fact(FactKind kind, const char16_t *label, const char16_t *xhtml)
{
    Fact fact;
    fact.id = newId();
    fact.kind = kind;
    fact.label = QString::fromUtf16(label);
    fact.text = rich(xhtml);
    return fact;
}

ItemTable itemTable()
{
    ItemTable table;
    table.columns = {{QStringLiteral("k1"), ItemCell::Number, QStringLiteral("Sak:"), true},
                     {QStringLiteral("k2"), ItemCell::Topic, QStringLiteral("Tema:"), true},
                     {QStringLiteral("k3"), ItemCell::Minutes, QStringLiteral("Referat:"), true},
                     {QStringLiteral("k4"), ItemCell::Conclusion, QStringLiteral("Konklusjon og ansvar:"), true},
                     {QStringLiteral("k5"), ItemCell::Extra, QStringLiteral("Frist"), true}};
    return table;
}

AgendaItem item(const char16_t *number, const char16_t *topic, const char16_t *minutes, const char16_t *conclusion)
{
    AgendaItem item;
    item.id = newId();
    item.number = QString::fromUtf16(number);
    item.topic = rich(topic);
    item.minutes = rich(minutes);
    item.conclusion = rich(conclusion);
    return item;
}

Participant person(const char16_t *name, const char16_t *contact, const char16_t *from, Attendance::State state,
                   const char16_t *words, const char16_t *note = u"")
{
    Participant row;
    row.id = newId();
    row.cells.insert(QStringLiteral("d1"), rich(name));
    row.cells.insert(QStringLiteral("d2"), rich(contact));
    row.cells.insert(QStringLiteral("d3"), rich(from));
    row.attendance = {state, QString::fromUtf16(words), QString::fromUtf16(note), {}};
    return row;
}

ParticipantTable participantTable(bool withContact)
{
    ParticipantTable table;
    table.columns = {{QStringLiteral("d1"), ParticipantField::Name, QStringLiteral("Namn")}};
    if (withContact)
        table.columns.append({QStringLiteral("d2"), ParticipantField::Contact, QStringLiteral("Kontaktinformasjon")});
    table.columns.append({QStringLiteral("d3"), ParticipantField::Organisation, QStringLiteral("Representerer:")});
    table.columns.append({QStringLiteral("d4"), ParticipantField::Attendance, QStringLiteral("Deltok på møtet:")});
    return table;
}

ItemTable sampleItems()
{
    ItemTable table = itemTable();
    table.items = {
        item(u"1.", u"<p><b>Velkomen og gjennomgang av sakslista</b></p>",
             u"<p>Møteleiaren ønskte velkomen. Det kom ingen merknader til sakslista.</p>",
             u"<p>Sakslista er <i>godkjend</i>.</p>"),
        item(u"2.", u"<p><b>Turstiane rundt Storavatnet</b></p>",
             u"<p><b>Kva er gjort sidan sist?</b></p><p>Dugnadsgjengen har rydda frå naustet til "
             u"<u>Svarthammaren</u>. Det som står att, er:</p><ul><li>klopper over tre bekker<ul><li>ved "
             u"Kvernhusbekken må "
             u"det mura steinar til</li></ul></li><li>nye skilt</li></ul><p><span class=\"speaker\">Torbjørg Aasen frå "
             u"Turlaget</span> – skilta kostar meir enn vi rekna med. Sjå "
             u"<a href=\"https://stiane.example/skilt?år=2026&amp;side=2\">prislista frå <b>leverandøren</b></a>.</p>",
             u"<p><span data-action=\"t1\">Torbjørg og Eivind hentar inn to tilbod</span> innan årsmøtet 13. "
             u"januar.</p>"),
        item(u"2.1", u"<p>Brua ved naustet</p>",
             u"<p>Rekkverket er lause. Vi fylgjer tre steg:</p><ol><li>synfaring</li>"
             u"<li>overslag<ol><li>trevirke</li><li>boltar</li></ol></li><li>arbeid</li></ol>",
             u"<p>Framhald frå førre møte:</p><ol start=\"4\"><li>bestilla materiale</li></ol>"),
        item(u"7.", u"<p>Økonomi</p>",
             u"<h4>Rekneskap</h4><p>Kassa er på 48&#160;250 kroner.<br/>Revisor har godkjent.</p><pre>Inn   61 "
             u"300<br/>Ut    "
             u"13 050</pre>",
             u""),
        item(u"", u"<p>Eventuelt</p>",
             u"<p>Spørsmål kan sendast til <a href=\"mailto:styret@stiane.example\">styret</a> "
             u"eller på <a href=\"tel:+4755500000\">telefon 555 00 000</a>.</p>",
             u"")};
    table.items[2].level = 1;
    table.items[1].extra.insert(QStringLiteral("k5"), rich(u"<p>13. januar</p>"));
    return table;
}

}  // namespace

RichText rich(const char16_t *xhtml)
{
    const QString written = QString::fromUtf16(xhtml).replace(QStringLiteral("&#160;"), QStringLiteral("\u00a0"));
    Result<RichText> text = fromXhtml(written);
    EXPECT_TRUE(text.ok()) << written.toStdString();
    return text.ok() ? *text : RichText();
}

Group sampleGroup()
{
    Group group;
    group.id = newId();
    group.name = QStringLiteral("Stinemnda");
    group.attendance.partly = QStringLiteral("Til dels");
    return group;
}

Meeting sampleMeeting()
{
    Meeting meeting;
    meeting.id = newId();
    meeting.title = QStringLiteral("Referat frå møte i Stinemnda i Storavatnet grendelag");
    meeting.facts = {fact(FactKind::Date, u"Dato:", u"<p>12. november 2026</p>"),
                     fact(FactKind::Place, u"Stad:", u"<p>Grendehuset og Teams</p>"),
                     fact(FactKind::Other, u"", u"<p>Møtet vart lyst ut på oppslagstavla.</p>"),
                     fact(FactKind::Other, u"Kopi til", u"<ul><li>grendelaget</li><li>kommunen</li></ul>")};
    meeting.facts.first().date = QDate(2026, 11, 12);

    ParticipantTable members = participantTable(true);
    members.rows = {
        person(u"<p>Torbjørg Aasen</p>",
               u"<p><a href=\"mailto:torbjorg@turlaget.example\">torbjorg@turlaget.example"
               u"</a></p>",
               u"<p>Turlaget</p>", Attendance::State::Present, u"Ja"),
        person(u"<p>Eivind Sunde</p>", u"", u"<p>Grunneigarane</p>", Attendance::State::Partly, u"Ja (frå kl. 19)",
               u"frå kl. 19"),
        person(u"<p>Ragnhild Moe-Ås</p>", u"<p>555 00 001</p>", u"<p>Skulen</p>", Attendance::State::Absent, u"Nei"),
        person(u"<p>Siv Tveit</p>", u"", u"", Attendance::State::Unknown, u"")};
    ParticipantTable deputies = participantTable(false);
    deputies.rows = {
        person(u"<p>Olav Ness</p>", u"", u"<p>Turlaget (vara)</p>", Attendance::State::Partly, u"", u"sak 1–2")};

    PlainTable budget;
    budget.header = PlainTable::Header::FirstRow;
    budget.rows = {{newId(), {rich(u"<p><b>Post</b></p>"), rich(u"<p>Sum</p>")}},
                   {newId(), {rich(u"<p>Skilt</p>"), rich(u"<p>12&#160;000</p>")}}};
    PlainTable loose;
    loose.rows = {{newId(), {rich(u"<p>Nøklar</p>"), rich(u"<p>heng i naustet</p>")}}};

    meeting.sections = {
        {newId(), QString(), sampleItems()},
        {newId(), QStringLiteral("Medlemer i nemnda:"), members},
        {newId(), QStringLiteral("Vara"), deputies},
        {newId(), QStringLiteral("Budsjett"), budget},
        {newId(), QString(), loose},
        {newId(), QStringLiteral("Til slutt"),
         FreeText{rich(u"<p>Møtet slutta kl. 21.15.</p><h4>Takk</h4><p>Takk til dei som koka kaffi.</p>")}}};

    ClosingLine writers;
    writers.id = newId();
    writers.kind = ClosingKind::Writers;
    writers.text = rich(u"<p>Referentar: Siv Tveit og Olav Ness</p>");
    writers.names = {QStringLiteral("Siv Tveit"), QStringLiteral("Olav Ness")};
    ClosingLine approved;
    approved.id = newId();
    approved.kind = ClosingKind::Approved;
    approved.text = rich(u"<p>Referat godkjent: 20.11.2026</p>");
    approved.date = QDate(2026, 11, 20);
    meeting.closing = {writers, approved};
    return meeting;
}

Meeting hostileMeeting()
{
    const QString endless = QStringLiteral("Menneskerettighetsorganisasjonssamarbeidsavtaleforhandlingsmøtet");
    Meeting meeting;
    meeting.id = newId();
    meeting.title = QStringLiteral("</title><script>alert(\"hei\")</script> & \u202eמיטינג 😀 ") + endless;
    meeting.facts = {fact(FactKind::Other, u"<b onclick='x'>\"Stad\":", u"<p>&lt;kari@x.example&gt; sa 3 &lt; 4</p>"),
                     fact(FactKind::Other, u"", u"<p>  </p>"), fact(FactKind::Other, u"Tom:", u"")};
    const auto text = [](const QString &words, const QString &link) {
        return RichText({Block{BlockKind::Paragraph, 0, 0, {Run{words, {}, link, {}}}}});
    };
    ItemTable table = itemTable();
    table.columns[1].label.clear();
    table.columns[4].label = QStringLiteral("\"><img src=x onerror=alert(1)>");
    table.items = {item(u"<i>1</i>", u"<p>--&gt; ]]&gt; &lt;/style&gt; &lt;/td&gt;</p>",
                        u"<h4></h4><h4>Ein tittel</h4><p></p><ul><li></li></ul><pre><br/>  x</pre>", u""),
                   item(u"", u"<p>مرحبا بالعالم ok</p>", u"<p>שלום</p><p>a\u202eb</p>",
                        u"<p>👩‍👩‍👧‍👦 🇳🇴 é</p>")};
    for (const char16_t *link :
         {u"javascript:alert(1)", u"JaVaScRiPt:alert(1)", u"data:text/html,<script>x</script>", u"file:///etc/passwd",
          u"vbscript:x", u"http://", u"www.stiane.example", u"//x.example",
          u"https://x.example/\" onmouseover=\"alert(1)", u"ftp://x.example", u"http://x y/"}) {
        AgendaItem row = item(u"", u"", u"", u"");
        row.minutes = text(QStringLiteral("sjå ") + QString::fromUtf16(link), QString::fromUtf16(link));
        row.conclusion = text(QStringLiteral(" "), QStringLiteral("https://x.example/"));
        table.items.append(row);
    }
    table.items[1].extra.insert(QStringLiteral("k5"), RichText::fromPlain(endless));
    meeting.sections = {
        {newId(), QStringLiteral("<h1>Saker</h1>"), table},
        {newId(), QStringLiteral("   "), FreeText{}},
        {newId(), QStringLiteral("Utan rader"), participantTable(true)},
        {newId(), QStringLiteral("Utan noko"), ParticipantTable{}},
        {newId(), QString(), PlainTable{PlainTable::Header::FirstRow, {{newId(), {RichText(), RichText()}}}}}};
    ParticipantTable headings = participantTable(false);
    headings.rows = {person(u"<h4>Kari</h4><ul><li>leiar</li></ul>", u"", u"", Attendance::State::Unknown, u"kanskje")};
    meeting.sections.append({newId(), QString(), headings});
    return meeting;
}

Meeting longMeeting(int items)
{
    Meeting meeting;
    meeting.id = newId();
    meeting.title = QStringLiteral("Referat frå eit langt møte");
    ItemTable table = itemTable();
    table.columns.removeLast();
    for (int i = 1; i <= items; ++i) {
        AgendaItem row = item(u"", u"<p>Ei sak</p>", u"<p>Det som vart sagt om saka.</p>", u"<p>Teke til vitande.</p>");
        row.number = QStringLiteral("%1.").arg(i);
        table.items.append(row);
    }
    meeting.sections = {{newId(), QString(), table}};
    return meeting;
}

namespace {

/// Takes the words of a meeting, place by place.
class Reader {
public:
    QStringList words;

    void read(const QString &text) { words += split(text); }
    void read(const RichText &text) { read(text.plainText()); }
    void operator()(const ItemTable &table)
    {
        QList<ItemColumn> shown = table.columns;
        shown.removeIf([](const ItemColumn &column) { return !column.shown; });
        for (const ItemColumn &column : shown)
            read(column.label);
        for (const AgendaItem &row : table.items) {
            for (const ItemColumn &column : shown)
                read(cellText(row, column));
        }
    }
    void operator()(const ParticipantTable &table)
    {
        for (const ParticipantColumn &column : table.columns)
            read(column.label);
        for (const Participant &row : table.rows) {
            for (const ParticipantColumn &column : table.columns)
                read(cellText(row, column));
        }
    }
    void operator()(const FreeText &content) { read(content.text); }
    void operator()(const PlainTable &table)
    {
        for (const PlainRow &row : table.rows) {
            for (const RichText &cell : row.cells)
                read(cell);
        }
    }
};

}  // namespace

QStringList wordsOf(const Meeting &meeting)
{
    Reader reader;
    reader.read(meeting.title);
    for (const Fact &line : meeting.facts) {
        reader.read(line.label);
        reader.read(line.text);
    }
    for (const Section &section : meeting.sections) {
        reader.read(section.heading);
        std::visit(reader, section.content);
    }
    for (const ClosingLine &line : meeting.closing)
        reader.read(line.text);
    return reader.words;
}

QStringList split(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(space, Qt::SkipEmptyParts);
}

}  // namespace motebok::test
