// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdf.h"

#include "domain/random_text.h"
#include "exporting/pdfrules.h"
#include "exporting/sample.h"
#include "printing.h"

#include <QTimeZone>

#include <gtest/gtest.h>
#include <thread>

namespace motebok {
namespace {

using namespace test;

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
}

PdfResult written(const Document &document)
{
    Result<PdfResult> result = writePdf(document, noon, {});
    EXPECT_TRUE(result.ok()) << (result ? "" : result.error().message.toStdString());
    return result ? *result : PdfResult();
}

PdfResult written(const Meeting &meeting)
{
    return written(documentFrom(meeting, nullptr));
}

/// Soft hyphens are for the eye only.
QStringList wordsIn(QString text)
{
    return split(text.remove(QChar(QChar::SoftHyphen)));
}

/// All the words of a document, in the order of its blocks.
class DocumentWalk {
public:
    QString words;

    void operator()(const DocHeading &heading) { add(heading.text); }
    void operator()(const DocText &text) { add(text.text.plainText()); }
    void operator()(const DocFacts &facts)
    {
        for (const DocFact &fact : facts.facts) {
            add(fact.label);
            add(fact.text.plainText());
        }
    }
    void operator()(const DocTable &table)
    {
        for (const DocColumn &column : table.columns)
            add(column.label);
        for (const DocRow &row : table.rows) {
            for (const DocCell &cell : row.cells)
                add(cell.text.plainText());
        }
    }
    void operator()(const DocClosing &closing)
    {
        for (const RichText &line : closing.lines)
            add(line.plainText());
    }

private:
    void add(const QString &text) { words += text + u'\n'; }
};

QString wordsOf(const Document &document)
{
    DocumentWalk walk;
    for (const DocBlock &block : document.blocks)
        std::visit(walk, block);
    return walk.words;
}

TEST(PdfTest, hasEveryWordOfTheMeetingInReadingOrder)
{
    const Document document = documentFrom(sampleMeeting(), nullptr);
    PdfReader reader(written(document).bytes);
    EXPECT_EQ(wordsIn(reader.text()), wordsIn(wordsOf(document)));
}

TEST(PdfTest, keepsTheRulesOfAccessibleAndArchivedFiles)
{
    PdfReader reader(written(sampleMeeting()).bytes);
    EXPECT_EQ(brokenRules(reader), QStringList());
}

TEST(PdfTest, holdsOutAgainstAMeetingThatWantsToBreakIt)
{
    const Document document = documentFrom(hostileMeeting(), nullptr);
    const PdfResult result = written(document);
    PdfReader reader(result.bytes);
    EXPECT_EQ(brokenRules(reader), QStringList());
    EXPECT_EQ(wordsIn(reader.text()), wordsIn(wordsOf(document)));
    for (const PdfLink &link : reader.links())
        EXPECT_TRUE(link.target.startsWith(QStringLiteral("http"))) << link.target.toStdString();
}

TEST(PdfTest, anEmptyDocumentIsAFileToo)
{
    const PdfResult result = written(Document());
    EXPECT_EQ(result.pages, 1);
    PdfReader reader(result.bytes);
    EXPECT_EQ(brokenRules(reader), QStringList());
    EXPECT_EQ(reader.text(), QString());
}

TEST(PdfTest, numbersThePagesOutsideTheText)
{
    const PdfResult result = written(longMeeting(120));
    PdfReader reader(result.bytes);
    ASSERT_EQ(int(reader.pages().size()), result.pages);
    ASSERT_GT(result.pages, 2);
    for (int page = 0; page < result.pages; ++page)
        EXPECT_EQ(reader.pages()[size_t(page)].artifactText(QStringLiteral("Footer")),
                  QStringLiteral("Side %1 av %2").arg(page + 1).arg(result.pages));
    EXPECT_FALSE(reader.text().contains(QStringLiteral("Side 1")));
}

TEST(PdfTest, saysDraftAcrossEveryPageOfADraftOutsideTheText)
{
    Meeting draft = longMeeting(60);
    draft.closing.clear();
    const PdfResult result = written(draft);
    PdfReader reader(result.bytes);
    ASSERT_GT(result.pages, 1);
    for (const PdfPage &page : reader.pages())
        EXPECT_EQ(page.artifactText(QStringLiteral("Watermark")), QStringLiteral("Utkast"));
    EXPECT_FALSE(reader.text().contains(QStringLiteral("Utkast")));
    EXPECT_EQ(brokenRules(reader), QStringList());

    ClosingLine approved;
    approved.id = newId();
    approved.kind = ClosingKind::Approved;
    approved.date = QDate(2026, 11, 20);
    draft.closing = {approved};
    PdfReader final(written(draft).bytes);
    for (const PdfPage &page : final.pages())
        EXPECT_EQ(page.artifactText(QStringLiteral("Watermark")), QString());
}

TEST(PdfTest, repeatsTheHeaderRowOutsideTheText)
{
    PdfReader reader(written(longMeeting(120)).bytes);
    const QString labels = QStringLiteral("Sak:Tema:Referat:Konklusjonogansvar:");
    for (size_t page = 1; page < reader.pages().size(); ++page)
        EXPECT_EQ(reader.pages()[page].artifactText(QStringLiteral("Header")).remove(u' '), labels);
    EXPECT_EQ(reader.text().count(QStringLiteral("Konklusjon og ansvar:")), 1);
    EXPECT_EQ(reader.nodesWith(QStringLiteral("THead")).size(), 1);
}

TEST(PdfTest, linksLeadWhereTheyShouldAndSayWhere)
{
    PdfReader reader(written(sampleMeeting()).bytes);
    QMap<QString, PdfLink> links;
    for (const PdfLink &link : reader.links())
        links[link.target] = link;
    EXPECT_EQ(links.keys(),
              (QStringList{QStringLiteral("https://stiane.example/skilt?%C3%A5r=2026&side=2"),
                           QStringLiteral("mailto:styret@stiane.example"),
                           QStringLiteral("mailto:torbjorg@turlaget.example"), QStringLiteral("tel:+4755500000")}));
    const PdfLink prices = links[QStringLiteral("https://stiane.example/skilt?%C3%A5r=2026&side=2")];
    EXPECT_EQ(prices.text.simplified(), QStringLiteral("prislista frå leverandøren"));
    EXPECT_TRUE(prices.description.contains(QStringLiteral("prislista frå leverandøren")));
    const PdfLink mail = links[QStringLiteral("mailto:styret@stiane.example")];
    EXPECT_EQ(mail.text.simplified(), QStringLiteral("styret"));
    EXPECT_NE(mail.description, mail.text);
}

TEST(PdfTest, aLinkOverTwoPagesIsOneElementWithTwoAreas)
{
    Document document;
    document.title = QStringLiteral("Referat");
    const QString lines = QStringList(40, QStringLiteral("linje")).join(u'\n');
    const QString words = QStringList(40, QStringLiteral("lenkjetekst")).join(u'\n');
    document.blocks = {
        DocText{RichText({Block{BlockKind::Paragraph,
                                0,
                                0,
                                {motebok::Run{lines + u'\n', {}, {}, {}},
                                 motebok::Run{words, {}, QStringLiteral("https://stiane.example/"), {}}}}})}};
    const PdfResult result = written(document);
    ASSERT_EQ(result.pages, 2);
    PdfReader reader(result.bytes);
    EXPECT_EQ(brokenRules(reader), QStringList());
    ASSERT_EQ(reader.links().size(), 2);
    EXPECT_EQ(reader.links().first().page, 0);
    EXPECT_EQ(reader.links().last().page, 1);
    EXPECT_EQ(reader.nodesWith(QStringLiteral("Link")).size(), 1);
    EXPECT_EQ(wordsIn(reader.links().first().text).size(), 40);
}

TEST(PdfTest, cellsAreHeadersOfTheirRowsAndColumns)
{
    PdfReader reader(written(sampleMeeting()).bytes);
    QStringList headers;
    for (const int node : reader.nodesWith(QStringLiteral("TH")))
        headers.append(reader.nodes()[size_t(node)].attribute("/Scope") + u' ' + reader.nodes()[size_t(node)].text);
    EXPECT_TRUE(headers.contains(QStringLiteral("Column Sak:")));
    EXPECT_TRUE(headers.contains(QStringLiteral("Row 2.1")));
    EXPECT_TRUE(headers.contains(QStringLiteral("Row Eivind Sunde")));
    EXPECT_TRUE(headers.contains(QStringLiteral("Row Nøklar"))) << "of a table without header row";
    EXPECT_FALSE(headers.contains(QStringLiteral("Row ")));
}

TEST(PdfTest, listsKeepTheirNestingAndNumbers)
{
    PdfReader reader(written(sampleMeeting()).bytes);
    QStringList labels;
    for (const int node : reader.nodesWith(QStringLiteral("Lbl")))
        labels.append(reader.nodes()[size_t(node)].text);
    EXPECT_EQ(labels.mid(labels.size() - 6), QStringLiteral("1. 2. 1. 2. 3. 4.").split(u' '));
    int nested = 0;
    for (const int node : reader.nodesWith(QStringLiteral("L")))
        nested += reader.nodes()[size_t(reader.nodes()[size_t(node)].parent)].tag == u"LBody";
    EXPECT_EQ(nested, 2);
}

TEST(PdfTest, bookmarksFollowHeadingsAndItems)
{
    PdfReader reader(written(sampleMeeting()).bytes);
    const QStringList bookmarks = reader.bookmarks();
    EXPECT_EQ(bookmarks.first(), QStringLiteral("Referat frå møte i Stinemnda i Storavatnet grendelag"));
    EXPECT_TRUE(bookmarks.contains(QStringLiteral("  1. Velkomen og gjennomgang av sakslista")));
    EXPECT_TRUE(bookmarks.contains(QStringLiteral("  Medlemer i nemnda:")));
}

TEST(PdfTest, sameDocumentAndClockSameBytes)
{
    const Document document = documentFrom(sampleMeeting(), nullptr);
    const QByteArray first = written(document).bytes;
    EXPECT_EQ(written(document).bytes, first);
    const Result<PdfResult> later = writePdf(document, [] { return noon().addSecs(1); }, {});
    ASSERT_TRUE(later.ok());
    EXPECT_NE(later->bytes, first);
}

TEST(PdfTest, severalAreWrittenAtOnceOffTheGuiThread)
{
    const Document document = documentFrom(sampleMeeting(), nullptr);
    const QByteArray expected = written(document).bytes;
    std::vector<QByteArray> bytes(4);
    std::vector<std::thread> threads;
    for (QByteArray &one : bytes) {
        threads.emplace_back([&one, &document] {
            const Result<PdfResult> result = writePdf(document, noon, {});
            if (result)
                one = result->bytes;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const QByteArray &one : bytes)
        EXPECT_EQ(one, expected);
}

TEST(PdfTest, stopsWhenAskedTo)
{
    const Document document = documentFrom(longMeeting(100), nullptr);
    for (const double limit : {0., 0.3, 0.7, 0.8, 0.93}) {
        double heard = -1;
        const Result<PdfResult> result = writePdf(document, noon, [&heard, limit](double done) {
            EXPECT_GE(done, heard);
            EXPECT_LE(done, 1);
            heard = done;
            return done < limit;
        });
        ASSERT_FALSE(result.ok()) << limit;
        EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
    }
}

TEST(PdfTest, tellsWhatLettersCannotBeDrawnAndKeepsThemForReaders)
{
    const QString unknown = QStringLiteral("\U0010F123");
    Document document;
    document.title = QStringLiteral("Referat");
    document.blocks = {DocText{RichText::fromPlain(QStringLiteral("Teikn ") + unknown + QStringLiteral(" i teksten"))}};
    const PdfResult result = written(document);
    ASSERT_EQ(result.warnings.size(), 1);
    EXPECT_TRUE(result.warnings.first().contains(QStringLiteral("U+10F123"))) << result.warnings.first().toStdString();
    PdfReader reader(result.bytes);
    EXPECT_EQ(reader.text().trimmed(), QStringLiteral("Teikn ") + unknown + QStringLiteral(" i teksten"));
    EXPECT_EQ(brokenRules(reader), QStringList());
    EXPECT_TRUE(written(sampleMeeting()).warnings.isEmpty());
}

TEST(PdfTest, losesNoWordOfAnyDocument)
{
    constexpr quint32 seed = 4711;
    SCOPED_TRACE(seed);
    RandomText random(seed);
    for (int round = 0; round < 60; ++round) {
        Document document;
        document.title = random.words();
        DocFacts facts;
        for (int i = random.below(3); i > 0; --i)
            facts.facts.append({random.words(), random.text()});
        DocTable table;
        table.caption = QStringLiteral("Tabell");
        table.hasHeader = random.below(2);
        for (int i = 1 + random.below(6); i > 0; --i)
            table.columns.append({table.hasHeader ? random.words() : QString(), 1. + random.below(4)});
        for (int i = random.below(8); i > 0; --i) {
            DocRow row;
            for (qsizetype cell = 0; cell < table.columns.size(); ++cell)
                row.cells.append(DocCell{random.text(), DocCell::Kind(random.below(2))});
            table.rows.append(row);
        }
        if (!table.hasHeader && table.rows.isEmpty())
            continue;
        DocClosing closing{{random.text(), random.text()}};
        document.blocks = {DocHeading{1, document.title}, facts, DocText{random.text()}, table, closing};

        PdfReader reader(written(document).bytes);
        ASSERT_EQ(wordsIn(reader.text()), wordsIn(wordsOf(document))) << "round " << round;
        ASSERT_EQ(brokenRules(reader), QStringList()) << "round " << round;
    }
}

}  // namespace
}  // namespace motebok
