// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/document.h"

#include "exporting/sample.h"
#include "printing.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

using namespace Qt::StringLiterals;

using namespace test;

QString described(const DocHeading &heading)
{
    return QStringLiteral("h%1 %2").arg(heading.level).arg(heading.text);
}

QString described(const RichText &text)
{
    return text.plainText().replace(u'\n', QStringLiteral(" ¶ ")).replace(QChar(QChar::Nbsp), u'~');
}

QString described(const DocText &text)
{
    return u"text "_s + described(text.text);
}

QString described(const DocFacts &facts)
{
    QStringList lines;
    for (const DocFact &fact : facts.facts)
        lines.append(u"fact "_s + fact.label + u" | "_s + described(fact.text));
    return lines.join(u'\n');
}

QString spaced(const QString &text)
{
    return text.isEmpty() ? text : u' ' + text;
}

QString described(const DocTable &table)
{
    QStringList labels;
    for (const DocColumn &column : table.columns)
        labels.append(column.label);
    QStringList lines{u"table <"_s + table.caption + u"> "_s +
                      (table.hasHeader ? labels.join(u" | ") : u"no header"_s)};
    for (const DocRow &row : table.rows) {
        lines.append(QStringLiteral("row %1 [%2]").arg(row.level).arg(row.bookmark));
        for (const DocCell &cell : row.cells)
            lines.append((cell.kind == DocCell::Kind::RowHeader ? u"  #"_s : u"  -"_s) + spaced(described(cell.text)));
    }
    return lines.join(u'\n');
}

QString described(const DocClosing &closing)
{
    QStringList lines;
    for (const RichText &line : closing.lines)
        lines.append(u"closing "_s + described(line));
    return lines.join(u'\n');
}

QString described(const Document &document)
{
    QStringList lines;
    for (const DocBlock &block : document.blocks)
        lines.append(std::visit([](const auto &content) { return described(content); }, block));
    return lines.join(u'\n');
}

Meeting withOneSection(const Section &section)
{
    Meeting meeting;
    meeting.title = QStringLiteral("Møte");
    meeting.sections = {section};
    return meeting;
}

template <typename Block>
QList<Block> blocksOf(const Document &document)
{
    QList<Block> found;
    for (const DocBlock &block : document.blocks) {
        if (const Block *wanted = std::get_if<Block>(&block))
            found.append(*wanted);
    }
    return found;
}

TEST(Document, HasTheMeetingInReadingOrder)
{
    const Group group = sampleGroup();
    EXPECT_EQ(described(documentFrom(sampleMeeting(), &group)),
              QStringLiteral(R"GOLD(h1 Referat frå møte i Stinemnda i Storavatnet grendelag
fact Dato: | 12. november 2026
fact Stad: | Grendehuset og Teams
fact  | Møtet vart lyst ut på oppslagstavla.
fact Kopi til | grendelaget ¶ kommunen
table <Saker> Sak: | Tema: | Referat: | Konklusjon og ansvar: | Frist
row 0 [1. Velkomen og gjennomgang av sakslista]
  # 1.
  - Velkomen og gjennomgang av sakslista
  - Møteleiaren ønskte velkomen. Det kom ingen merknader til sakslista.
  - Sakslista er godkjend.
  -
row 0 [2. Turstiane rundt Storavatnet]
  # 2.
  - Turstiane rundt Storavatnet
  - Kva er gjort sidan sist? ¶ Dugnadsgjengen har rydda frå naustet til Svarthammaren. Det som står att, er: ¶ klopper over tre bekker ¶ ved Kvernhusbekken må det mura steinar til ¶ nye skilt ¶ Torbjørg Aasen frå Turlaget – skilta kostar meir enn vi rekna med. Sjå prislista frå leverandøren.
  - Torbjørg og Eivind hentar inn to tilbod innan årsmøtet 13. januar.
  - 13. januar
row 1 [2.1 Brua ved naustet]
  # 2.1
  - Brua ved naustet
  - Rekkverket er lause. Vi fylgjer tre steg: ¶ synfaring ¶ overslag ¶ trevirke ¶ boltar ¶ arbeid
  - Framhald frå førre møte: ¶ bestilla materiale
  -
row 0 [7. Økonomi]
  # 7.
  - Økonomi
  - Rekneskap ¶ Kassa er på 48~250 kroner. ¶ Revisor har godkjent. ¶ Inn   61 300 ¶ Ut    13 050
  -
  -
row 0 [Eventuelt]
  -
  - Eventuelt
  - Spørsmål kan sendast til styret eller på telefon 555 00 000.
  -
  -
h2 Medlemer i nemnda:
table <Medlemer i nemnda:> Namn | Kontaktinformasjon | Representerer: | Deltok på møtet:
row 0 []
  # Torbjørg Aasen
  - torbjorg@turlaget.example
  - Turlaget
  - Ja
row 0 []
  # Eivind Sunde
  -
  - Grunneigarane
  - Ja (frå kl. 19)
row 0 []
  # Ragnhild Moe-Ås
  - 555 00 001
  - Skulen
  - Nei
row 0 []
  # Siv Tveit
  -
  -
  -
h2 Vara
table <Vara> Namn | Representerer: | Deltok på møtet:
row 0 []
  # Olav Ness
  - Turlaget (vara)
  - Til dels (sak 1–2)
h2 Budsjett
table <Budsjett> Post | Sum
row 0 []
  - Skilt
  - 12~000
table <Tabell> no header
row 0 []
  - Nøklar
  - heng i naustet
h2 Til slutt
text Møtet slutta kl. 21.15. ¶ Takk ¶ Takk til dei som koka kaffi.
closing Referentar: Siv Tveit og Olav Ness
closing Referat godkjent: 20.11.2026)GOLD"));
}

TEST(Document, KnowsTitleAuthorLanguageAndStatus)
{
    Group group = sampleGroup();
    group.language = LanguageForm::Bokmaal;
    const Document document = documentFrom(sampleMeeting(), &group);
    EXPECT_EQ(document.title, QStringLiteral("Referat frå møte i Stinemnda i Storavatnet grendelag"));
    EXPECT_EQ(document.author, QStringLiteral("Siv Tveit og Olav Ness"));
    EXPECT_EQ(document.language, LanguageForm::Bokmaal);
    EXPECT_EQ(document.status, MeetingStatus::Approved);
    EXPECT_EQ(documentFrom(sampleMeeting(), nullptr).language, LanguageForm::Nynorsk);
}

TEST(Document, LeavesHiddenColumnsOut)
{
    Meeting meeting = sampleMeeting();
    ItemTable *items = meeting.sections.first().items();
    items->columns[1].shown = false;
    items->columns[4].shown = false;
    const DocTable table = blocksOf<DocTable>(documentFrom(meeting, nullptr)).first();
    ASSERT_EQ(table.columns.size(), 3);
    EXPECT_EQ(table.columns.at(1).label, QStringLiteral("Referat:"));
    for (const DocRow &row : table.rows) {
        EXPECT_EQ(row.cells.size(), 3);
        EXPECT_FALSE(row.bookmark.contains(QStringLiteral("Turstiane"))) << "a hidden topic showed in a bookmark";
    }
    EXPECT_EQ(table.rows.at(1).bookmark, QStringLiteral("2."));
}

TEST(Document, GivesMinutesMostRoomAndNumbersLeast)
{
    const DocTable table = blocksOf<DocTable>(documentFrom(sampleMeeting(), nullptr)).first();
    for (const DocColumn &column : table.columns) {
        EXPECT_GE(column.weight, table.columns.at(0).weight);
        EXPECT_LE(column.weight, table.columns.at(2).weight);
    }
    EXPECT_EQ(table.columns.at(0).kind, DocColumnKind::Number);
    EXPECT_EQ(table.columns.at(2).kind, DocColumnKind::Minutes);
}

TEST(Document, NeverMakesAnEmptyCellARowHeader)
{
    for (const Meeting &meeting : {sampleMeeting(), hostileMeeting()}) {
        for (const DocTable &table : blocksOf<DocTable>(documentFrom(meeting, nullptr))) {
            for (const DocRow &row : table.rows) {
                EXPECT_EQ(row.cells.size(), table.columns.size());
                for (const DocCell &cell : row.cells)
                    EXPECT_FALSE(cell.kind == DocCell::Kind::RowHeader && cell.text.plainText().trimmed().isEmpty());
            }
        }
    }
}

TEST(Document, PrintsTypedValuesThatHaveNoWordsInTheGroupsForm)
{
    Meeting meeting;
    meeting.title = QStringLiteral("Møte");
    Fact day;
    day.kind = FactKind::Date;
    day.label = QStringLiteral("Dato:");
    day.date = QDate(2026, 10, 31);
    day.start = QTime(9, 0);
    day.end = QTime(11, 30);
    meeting.facts = {day};
    ClosingLine approved;
    approved.kind = ClosingKind::Approved;
    approved.date = QDate(2026, 11, 2);
    ClosingLine nothing;
    nothing.kind = ClosingKind::Writers;
    meeting.closing = {approved, nothing};
    const Document document = documentFrom(meeting, nullptr);
    EXPECT_EQ(blocksOf<DocFacts>(document).first().facts.first().text.plainText(),
              QStringLiteral("31. oktober 2026 kl. 09.00–11.30"));
    ASSERT_EQ(blocksOf<DocClosing>(document).first().lines.size(), 1);
    EXPECT_TRUE(
        blocksOf<DocClosing>(document).first().lines.first().plainText().contains(QStringLiteral("2. november 2026")));
}

TEST(Document, LeavesOutWhatHasNoWords)
{
    EXPECT_EQ(documentFrom(withOneSection({newId(), QString(), FreeText{}}), nullptr).blocks.size(), 1);
    EXPECT_EQ(documentFrom(withOneSection({newId(), QString(), PlainTable{}}), nullptr).blocks.size(), 1);
    EXPECT_EQ(documentFrom(withOneSection({newId(), QString(), ItemTable{}}), nullptr).blocks.size(), 1);
    EXPECT_EQ(documentFrom(withOneSection({newId(), QStringLiteral("Berre tittel"), ParticipantTable{}}), nullptr)
                  .blocks.size(),
              2);
}

TEST(Document, ShowsItemsOfATableWithoutColumns)
{
    AgendaItem item;
    item.minutes = rich(u"<p>Ord som ikkje må bli borte.</p>");
    const Document document = documentFrom(withOneSection({newId(), QString(), ItemTable{{}, {item}}}), nullptr);
    ASSERT_EQ(blocksOf<DocTable>(document).size(), 1);
    EXPECT_TRUE(described(document).contains(QStringLiteral("Ord som ikkje må bli borte.")));
}

TEST(Document, CutsLongBookmarksBetweenWords)
{
    AgendaItem item;
    item.number = QStringLiteral("3.");
    item.topic = RichText::fromPlain(QStringLiteral("drøfting og ").repeated(30));
    ItemTable table{defaultItemColumns(LanguageForm::Nynorsk), {item}};
    const Document document = documentFrom(withOneSection({newId(), QString(), table}), nullptr);
    const QString bookmark = blocksOf<DocTable>(document).first().rows.first().bookmark;
    EXPECT_LE(bookmark.size(), 101);
    EXPECT_TRUE(bookmark.endsWith(QStringLiteral("drøfting…")) || bookmark.endsWith(QStringLiteral("og…")))
        << bookmark.toStdString();
}

}  // namespace
}  // namespace motebok
