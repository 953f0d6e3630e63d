// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell.h"
#include "importing/imported.h"
#include "importing/wordfile.h"

#include <QRandomGenerator>

namespace motebok::test {
namespace {

/// The meeting a Word file makes; a failed test when it makes none.
Meeting read(const WordFile &file)
{
    const auto result = importMeeting(file.bytes(), noon);
    EXPECT_TRUE(result) << (result ? "" : (result.error().message + result.error().detail).toStdString());
    return result ? result->travelling.meeting : Meeting();
}

QString refusal(const QByteArray &bytes)
{
    const auto result = importMeeting(bytes, noon);
    EXPECT_FALSE(result);
    if (result)
        return {};
    EXPECT_EQ(result.error().kind, ErrorKind::BadInput);
    return result.error().message;
}

const QStringList itemHeader = {u"Sak"_s, u"Tema"_s, u"Referat"_s, u"Vedtak"_s};

QString head()
{
    return p(u"Referat frå møte i Velforeininga"_s) + p(u"Dato: 3. mars 2026"_s) + p(u"Stad: Grendehuset"_s);
}

/// A run inside a paragraph, with properties.
QString run(const QString &properties, const QString &words)
{
    return u"<w:r><w:rPr>%1</w:rPr><w:t xml:space=\"preserve\">%2</w:t></w:r>"_s.arg(properties, words);
}

QString listParagraph(int numbering, int level, const QString &content)
{
    return u"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr></w:pPr>%3</w:p>"_s.arg(level)
        .arg(numbering)
        .arg(content);
}

/// Bullets (1), decimal numbers "1." with "1.1" below (2), the same from 4 (3), letters (5).
QByteArray numbering()
{
    const auto abstract = [](int id, const QString &levels) {
        return u"<w:abstractNum w:abstractNumId=\"%1\">%2</w:abstractNum>"_s.arg(id).arg(levels);
    };
    const auto level = [](int at, const QString &format, const QString &text) {
        return u"<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/><w:lvlText w:val=\"%3\"/></w:lvl>"_s
            .arg(at)
            .arg(format, text);
    };
    return wordPart(u"numbering"_s,
                    abstract(1, level(0, u"bullet"_s, u"•"_s) + level(1, u"bullet"_s, u"o"_s)) +
                        abstract(2, level(0, u"decimal"_s, u"%1."_s) + level(1, u"decimal"_s, u"%1.%2"_s)) +
                        abstract(3, level(0, u"lowerLetter"_s, u"%1)"_s)) +
                        u"<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
                        "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride "
                        "w:ilvl=\"0\"><w:startOverride w:val=\"4\"/>"
                        "</w:lvlOverride></w:num>"
                        "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num>"_s);
}

TEST(WordFile, BecomesAMeetingByTheRulesOfTheTextForm)
{
    const Meeting meeting = read(
        WordFile(head() + table({itemHeader, {u"1."_s, u"Velkomen"_s, u"Siv ønskte velkomen."_s, u"Godkjent."_s}}) +
                 p(u"Deltakarar:"_s) + table({{u"Namn"_s, u"Deltok på møtet"_s}, {u"Siv Moe"_s, u"Ja"_s}}) +
                 p(u"Referat skrive av Siv Moe den 4. mars 2026"_s)));
    EXPECT_EQ(meeting.title, u"Referat frå møte i Velforeininga");
    EXPECT_EQ(date(meeting), QDate(2026, 3, 3));
    EXPECT_EQ(place(meeting), u"Grendehuset");
    ASSERT_EQ(meeting.sections.size(), 2);
    ASSERT_TRUE(meeting.sections[0].items());
    EXPECT_EQ(words(meeting.sections[0].items()->items.value(0)), u"1.|Velkomen|Siv ønskte velkomen.|Godkjent.");
    EXPECT_EQ(meeting.sections[1].heading, u"Deltakarar:");
    ASSERT_TRUE(meeting.sections[1].participants());
    EXPECT_EQ(meeting.sections[1].participants()->rows.value(0).attendance.state, Attendance::State::Present);
    EXPECT_EQ(writers(meeting), QStringList{u"Siv Moe"_s});
}

TEST(WordFile, JoinsATableThatPagesCutApart)
{
    const Meeting meeting = read(WordFile(
        head() + table({itemHeader, {u"1."_s, u"Budsjett"_s, u"Vi gjekk gjennom tala og såg at"_s, {}}}) + p({}) +
        table({itemHeader, {{}, {}, u"det manglar litt."_s, {}}, {u"2."_s, u"Dugnad"_s, u"Laurdag."_s, {}}})));
    ASSERT_EQ(meeting.sections.size(), 1);
    const ItemTable &items = *meeting.sections[0].items();
    ASSERT_EQ(items.items.size(), 2);
    EXPECT_EQ(words(items.items[0]), u"1.|Budsjett|Vi gjekk gjennom tala og såg at det manglar litt.|");
}

TEST(WordFile, ReadsMergedCellsWhereTheyStand)
{
    const QString wide =
        u"<w:tr><w:tc>%1</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>%2</w:tc><w:tc>%3</w:tc></w:tr>"_s.arg(
            p(u"1."_s), p(u"Både tema og referat"_s), p(u"Vedtak her"_s));
    const QString rows = table({itemHeader}).replace(u"</w:tbl>"_s, wide + u"</w:tbl>"_s);
    const Meeting meeting = read(WordFile(head() + rows));
    ASSERT_EQ(meeting.sections.size(), 1);
    EXPECT_EQ(words(meeting.sections[0].items()->items.value(0)), u"1.|Både tema og referat||Vedtak her");
}

TEST(WordFile, KeepsATableInsideACellAsParagraphs)
{
    const QString inner = table({{u"Post"_s, u"Sum"_s}, {u"Skilt"_s, u"1200"_s}}) + p(u"Slik vart det."_s);
    const Meeting meeting = read(WordFile(head() + table({itemHeader, {u"1."_s, u"Budsjett"_s, inner, {}}})));
    EXPECT_EQ(words(meeting.sections.value(0).items()->items.value(0)),
              u"1.|Budsjett|Post Sum/Skilt 1200/Slik vart det.|");
}

TEST(WordFile, KeepsMarksListsAndTheirNumbers)
{
    const QString cell = u"<w:p>"_s + run(u"<w:b/>"_s, u"Feit "_s) + run(u"<w:i/>"_s, u"skrå "_s) +
                         run(u"<w:u w:val=\"single\"/>"_s, u"strek"_s) + run(u"<w:b w:val=\"0\"/>"_s, u" vanleg"_s) +
                         u"</w:p>"_s + listParagraph(1, 0, run({}, u"punkt"_s)) +
                         listParagraph(1, 1, run({}, u"under"_s)) + listParagraph(2, 0, run({}, u"ein"_s)) +
                         listParagraph(2, 0, run({}, u"to"_s)) + p(u"Imellom."_s) +
                         listParagraph(3, 0, run({}, u"fire"_s));
    const Meeting meeting = read(WordFile(head() + table({itemHeader, {u"1."_s, u"Tema"_s, cell, {}}}))
                                     .with(u"numbering.xml"_s, u"numbering"_s, numbering()));
    EXPECT_EQ(toXhtml(meeting.sections.value(0).items()->items.value(0).minutes),
              u"<p><b>Feit </b><i>skrå </i><u>strek</u> vanleg</p><ul><li>punkt<ul><li>under</li></ul></li></ul>"
              u"<ol><li>ein</li><li>to</li></ol><p>Imellom.</p><ol start=\"4\"><li>fire</li></ol>");
}

TEST(WordFile, WritesOutTheNumbersWordCountsForItemsAndHeadings)
{
    const QByteArray styles = wordPart(
        u"styles"_s,
        u"<w:style w:styleId=\"Overskrift1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"5\"/>"
        "</w:numPr></w:pPr></w:style>"_s);
    const QString heading =
        u"<w:p><w:pPr><w:pStyle w:val=\"Overskrift1\"/></w:pPr>"_s + run({}, u"Eventuelt"_s) + u"</w:p>"_s;
    const Meeting meeting = read(WordFile(head() +
                                          table({itemHeader,
                                                 {listParagraph(2, 0, {}), u"Velkomen"_s, u"Ja."_s, {}},
                                                 {listParagraph(2, 1, {}), u"Sakliste"_s, u"Greitt."_s, {}},
                                                 {listParagraph(2, 0, {}), u"Dugnad"_s, u"Laurdag."_s, {}}}) +
                                          heading + p(u"Ingen ting."_s))
                                     .with(u"numbering.xml"_s, u"numbering"_s, numbering())
                                     .with(u"styles.xml"_s, u"styles"_s, styles));
    QStringList numbers;
    ASSERT_FALSE(meeting.sections.isEmpty());
    for (const AgendaItem &item : meeting.sections.first().items()->items)
        numbers.append(item.number);
    EXPECT_EQ(numbers, QStringList({u"1."_s, u"1.1"_s, u"2."_s}));
    EXPECT_EQ(meeting.sections.value(1).heading, u"a) Eventuelt");
}

TEST(WordFile, KeepsLinksOfBothKindsAndDropsUnsafeOnes)
{
    const QString cell =
        u"<w:p><w:hyperlink r:id=\"l1\"><w:r><w:t>lista</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> og "
        u"</w:t></w:r>"
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://velet.example/a\" "
        "</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>sida</w:t></w:r><w:r><w:fldChar "
        "w:fldCharType=\"end\"/></w:r>"
        "<w:r><w:t xml:space=\"preserve\"> og </w:t></w:r><w:hyperlink r:id=\"l2\"><w:r><w:t>fella</w:t></w:r></w:hyperlink></w:p>"_s;
    const Meeting meeting = read(WordFile(head() + table({itemHeader, {u"1."_s, u"Tema"_s, cell, {}}}))
                                     .linking(u"l1"_s, u"https://velet.example/liste?a=1&b=2"_s)
                                     .linking(u"l2"_s, u"javascript:alert(1)"_s));
    EXPECT_EQ(toXhtml(meeting.sections.value(0).items()->items.value(0).minutes),
              u"<p><a href=\"https://velet.example/liste?a=1&amp;b=2\">lista</a> og "
              u"<a href=\"https://velet.example/a\">sida</a> og fella</p>");
    EXPECT_THAT(warningsOf(meeting).toStdString(), testing::HasSubstr("1"));
}

TEST(WordFile, ReadsTrackedChangesAsAcceptedAndTells)
{
    const QString cell =
        u"<w:p><w:r><w:t>Vi </w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>kjøper</w:t></w:r></w:ins>"
        "<w:del w:id=\"2\"><w:r><w:delText>sel</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\"> hytta.</w:t></w:r></w:p>"_s;
    const QString deletedRow =
        u"<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr><w:tc>%1</w:tc></w:tr></w:tbl>"_s.arg(p(u"Borte"_s));
    const Meeting meeting = read(
        WordFile(head() + table({itemHeader, {u"1."_s, u"Hytta"_s, cell, {}}}).replace(u"</w:tbl>"_s, deletedRow)));
    EXPECT_EQ(words(meeting.sections.value(0).items()->items.value(0)), u"1.|Hytta|Vi kjøper hytta.|");
    EXPECT_EQ(meeting.sections.value(0).items()->items.size(), 1);
    EXPECT_THAT(warningsOf(meeting).toStdString(), testing::HasSubstr("tracked change"));
}

TEST(WordFile, KeepsTheWordsOfHeadersFootersNotesAndTextBoxesOnce)
{
    const QString boxed =
        u"<w:p><w:r><w:t>Kroppen.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
        "<wps:wsp><wps:txbx><w:txbxContent>%1</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict><v:textbox><w:txbxContent>%1</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"_s.arg(p(u"I boksen"_s));
    const QString section =
        u"<w:sectPr><w:headerReference r:id=\"header1\"/><w:footerReference r:id=\"footer1\"/></w:sectPr>"_s;
    const Meeting meeting = read(
        WordFile(head() + boxed + section)
            .with(u"header1.xml"_s, u"header"_s, wordPart(u"hdr"_s, p(u"Velforeininga i Lia"_s)))
            .with(u"footer1.xml"_s, u"footer"_s, wordPart(u"ftr"_s, p(u"Side 1 av 3"_s) + p(u"Org.nr. 987"_s)))
            .with(
                u"footnotes.xml"_s, u"footnotes"_s,
                wordPart(
                    u"footnotes"_s,
                    u"<w:footnote w:type=\"separator\" w:id=\"0\">%1</w:footnote><w:footnote w:id=\"2\">%2</w:footnote>"_s
                        .arg(p(u"skilje"_s), p(u"Sjå rekneskapen"_s)))));
    QString all;
    for (const CellAddress &cell : cells(meeting))
        all += textAt(meeting, cell).plainText() + u'\n';
    for (const QString &words :
         {u"Kroppen.[1]"_s, u"I boksen"_s, u"[1] Sjå rekneskapen"_s, u"Velforeininga i Lia"_s, u"Org.nr. 987"_s})
        EXPECT_EQ(all.count(words), 1) << words.toStdString() << " in\n" << all.toStdString();
    EXPECT_FALSE(all.contains(u"Side 1 av 3"));
    EXPECT_FALSE(all.contains(u"skilje"));
    EXPECT_EQ(meeting.title, u"Referat frå møte i Velforeininga");
}

TEST(WordFile, TakesTheTitleFromTheHeaderWhereTheTextHasNone)
{
    const Meeting meeting =
        read(WordFile(p(u"Dato: 3. mars 2026"_s) + table({itemHeader, {u"1."_s, u"Tema"_s, u"Tekst."_s, {}}}) +
                      u"<w:sectPr><w:headerReference r:id=\"header1\"/></w:sectPr>"_s)
                 .with(u"header1.xml"_s, u"header"_s, wordPart(u"hdr"_s, p(u"Referat frå årsmøtet"_s))));
    EXPECT_EQ(meeting.title, u"Referat frå årsmøtet");
    EXPECT_EQ(date(meeting), QDate(2026, 3, 3));
}

TEST(WordFile, RefusesWhatIsNoSoundWordFile)
{
    const QByteArray whole = WordFile(head()).bytes();
    EXPECT_THAT(refusal(whole.left(whole.size() / 2)).toStdString(), testing::HasSubstr("damaged"));
    EXPECT_THAT(refusal(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x')).toStdString(),
                testing::HasSubstr("encrypted"));
    EXPECT_THAT(refusal(zipped({{u"bilete.png"_s, "PNG"}})).toStdString(), testing::HasSubstr("no Word document"));
    EXPECT_THAT(refusal(WordFile(head()).holding(u"word/document.xml"_s, "<w:document><w:body>").bytes()).toStdString(),
                testing::HasSubstr("damaged"));
}

TEST(WordFile, ExpandsNoEntities)
{
    const QByteArray laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document><w:body><w:p>"
        "<w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    EXPECT_THAT(refusal(WordFile({}).holding(u"word/document.xml"_s, laughs).bytes()).toStdString(),
                testing::HasSubstr("damaged"));
    const QByteArray outside = "<?xml version=\"1.0\"?><!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w:document/>";
    refusal(WordFile({}).holding(u"word/document.xml"_s, outside).bytes());
}

TEST(WordFile, RefusesABombThatWouldFillTheMemory)
{
    const QByteArray bomb = wordPart(u"document"_s, u"<w:body>"_s + QString(80'000'000, u' ') + u"</w:body>"_s);
    const QByteArray packed = WordFile({}).holding(u"word/document.xml"_s, bomb).bytes();
    ASSERT_LT(packed.size(), 1'000'000);
    EXPECT_THAT(refusal(packed).toStdString(), testing::HasSubstr("too large"));
}

TEST(WordFile, RefusesWhatNestsWithoutEnd)
{
    const QString deep =
        u"<w:tbl><w:tr><w:tc>"_s.repeated(3000) + p(u"botn"_s) + u"</w:tc></w:tr></w:tbl>"_s.repeated(3000);
    EXPECT_THAT(refusal(WordFile(head() + deep).bytes()).toStdString(), testing::HasSubstr("damaged"));
}

/// A few kilobytes that would become millions of cells, paragraphs or characters.
TEST(WordFile, RefusesMoreThanMinutesCanBe)
{
    const QString wide = u"<w:tc><w:tcPr><w:gridSpan w:val=\"100\"/></w:tcPr><w:p/></w:tc>"_s;
    const QString cells = u"<w:tbl>"_s + u"<w:tr>%1</w:tr>"_s.arg(wide.repeated(50)).repeated(60) + u"</w:tbl>"_s;
    EXPECT_THAT(refusal(WordFile(head() + cells).bytes()).toStdString(), testing::HasSubstr("too large"));
    EXPECT_THAT(refusal(WordFile(head() + u"<w:p/>"_s.repeated(300'000)).bytes()).toStdString(),
                testing::HasSubstr("too large"));
    EXPECT_THAT(refusal(WordFile(head() + p(u"ord "_s.repeated(3'000'000))).bytes()).toStdString(),
                testing::HasSubstr("too large"));
}

TEST(WordFile, BringsANoteInOnceHoweverOftenItIsPointedAt)
{
    const QString reference = u"<w:r><w:footnoteReference w:id=\"2\"/></w:r>"_s;
    const Meeting meeting = read(
        WordFile(head() + p(u"Fyrst."_s) + u"<w:p>%1</w:p>"_s.arg(reference.repeated(1000)))
            .with(u"footnotes.xml"_s, u"footnotes"_s,
                  wordPart(u"footnotes"_s, u"<w:footnote w:id=\"2\">%1</w:footnote>"_s.arg(p(u"Sjå rekneskapen"_s)))));
    QString all;
    for (const CellAddress &cell : cells(meeting))
        all += textAt(meeting, cell).plainText() + u'\n';
    EXPECT_EQ(all.count(u"Sjå rekneskapen"_s), 1);
    EXPECT_TRUE(all.contains(u"[1000]"));
}

TEST(WordFile, AFieldThatNeverEndsTakesNothingWithIt)
{
    const QString begin =
        u"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r></w:p>"_s;
    const QString link =
        u"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK "
        u"\"https://a.example\"</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>lenkja</w:t></w:r></w:p>"_s;
    const Meeting meeting = read(WordFile(head() + begin + link + p(u"Etterpå."_s)));
    ASSERT_EQ(meeting.sections.size(), 1);
    EXPECT_EQ(toXhtml(meeting.sections.first().freeText()->text),
              u"<p><a href=\"https://a.example\">lenkja</a></p><p>Etterpå.</p>");
}

TEST(WordFile, CountsNoNumberBeyondReason)
{
    const QByteArray endless = QString::fromUtf8(numbering())
                                   .replace(u"<w:start w:val=\"1\"/>"_s, u"<w:start w:val=\"2147483647\"/>"_s)
                                   .toUtf8();
    const QString cell = listParagraph(5, 0, {}) + listParagraph(5, 0, {});
    const Meeting meeting = read(WordFile(head() + table({itemHeader, {cell, u"Tema"_s, u"Tekst."_s, {}}}))
                                     .with(u"numbering.xml"_s, u"numbering"_s, endless));
    ASSERT_FALSE(meeting.sections.isEmpty());
    EXPECT_LT(meeting.sections.first().items()->items.value(0).number.size(), 40);
}

/// The first row of the second table is empty, so nothing is left of it but that a table begins.
TEST(WordFile, ATableThatBeginsWithAnEmptyRowIsATableOfItsOwn)
{
    const Meeting meeting = read(
        WordFile(head() + table({{u"Post"_s, u"Sum"_s}, {u"Skilt"_s, u"1200"_s}}) + p({}) +
                 table({{u""_s, u""_s, u""_s}, {u"Båt"_s, u"Kai"_s, u"Dag"_s}, {u"Sjøgutt"_s, u"3"_s, u"Laurdag"_s}})));
    EXPECT_EQ(meeting.sections.size(), 2);
}

/// Whatever becomes of the bytes, the answer is a meeting or an error.
TEST(WordFile, SurvivesBytesThatWereChanged)
{
    const QByteArray whole = WordFile(head() + table({itemHeader, {u"1."_s, u"Tema"_s, u"Tekst."_s, {}}}))
                                 .with(u"numbering.xml"_s, u"numbering"_s, numbering())
                                 .bytes();
    QRandomGenerator random(20260309);
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 6; ++i)
            bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
        const auto result = importMeeting(bytes, noon);
        EXPECT_TRUE(result.ok() || !result.error().message.isEmpty());
    }
}

}  // namespace
}  // namespace motebok::test
