// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdflayout.h"

#include "exporting/document.h"
#include "printing.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace motebok::pdf {
namespace {

/// A line of a page as it is painted.
struct Painted {
    QString text;
    double x = 0;
    double y = 0;
    std::optional<Artifact> artifact;
};

std::vector<Painted> painted(const PageContent &page)
{
    std::vector<Painted> result;
    std::optional<Artifact> artifact;
    for (const DrawOp &op : page) {
        if (const auto *begin = std::get_if<BeginArtifact>(&op))
            artifact = begin->kind;
        else if (std::holds_alternative<EndMarked>(op) || std::holds_alternative<BeginContent>(op))
            artifact.reset();
        else if (const auto *piece = std::get_if<DrawPiece>(&op); piece && artifact != Artifact::Watermark)
            result.push_back({piece->text().text, piece->x + piece->text().left, piece->baseline, artifact});
    }
    return result;
}

QStringList textsOf(const PageContent &page, std::optional<Artifact> artifact = std::nullopt)
{
    QStringList texts;
    for (const Painted &one : painted(page)) {
        if (one.artifact == artifact)
            texts.append(one.text.trimmed());
    }
    return texts;
}

RichText plain(const QString &text)
{
    return RichText::fromPlain(text);
}

QString sentences(int count)
{
    return QStringLiteral("Nemnda drøfta saka og kom fram til at ho må greiast ut betre. ").repeated(count).trimmed();
}

DocTable itemTable(const QStringList &minutes)
{
    DocTable table;
    table.kind = DocTableKind::Items;
    table.caption = QStringLiteral("Saker");
    table.columns = {{QStringLiteral("Sak:"), 0.6, DocColumnKind::Number},
                     {QStringLiteral("Tema:"), 2, DocColumnKind::Topic},
                     {QStringLiteral("Referat:"), 4.4, DocColumnKind::Minutes},
                     {QStringLiteral("Konklusjon:"), 2.4, DocColumnKind::Conclusion}};
    for (const QString &text : minutes) {
        DocRow row;
        const QString number = QStringLiteral("%1.").arg(table.rows.size() + 1);
        row.cells = {DocCell{plain(number), DocCell::Kind::RowHeader}, DocCell{plain(QStringLiteral("Ei sak"))},
                     DocCell{plain(text)}, DocCell{plain(QStringLiteral("Teke til vitande."))}};
        row.bookmark = number + QStringLiteral(" Ei sak");
        table.rows.append(row);
    }
    return table;
}

Document documentOf(const QList<DocBlock> &blocks)
{
    Document document;
    document.title = QStringLiteral("Referat");
    document.blocks = blocks;
    return document;
}

class PdfLayoutTest : public testing::Test {
protected:
    PagedDocument layOut(const QList<DocBlock> &blocks)
    {
        std::optional<PagedDocument> result = pdf::layOut(documentOf(blocks), shaper_, {});
        EXPECT_TRUE(result.has_value());
        for (const PageContent &page : result->pages)
            expectInside(page);
        return *result;
    }

    static void expectInside(const PageContent &page)
    {
        for (const DrawOp &op : page) {
            const auto *draw = std::get_if<DrawPiece>(&op);
            if (!draw)
                continue;
            EXPECT_GE(draw->x + draw->text().left, page::left - 0.1);
            EXPECT_LE(draw->x + draw->text().right, page::width - page::right + 0.1) << draw->text().text.toStdString();
            EXPECT_LT(draw->baseline, page::height - 20);
        }
    }

    FontSet fonts_;
    Shaper shaper_{fonts_};
};

TEST_F(PdfLayoutTest, anEmptyDocumentIsAPageWithANumber)
{
    const PagedDocument paged = layOut({});
    ASSERT_EQ(paged.pages.size(), 1u);
    EXPECT_EQ(textsOf(paged.pages[0]), QStringList());
    EXPECT_EQ(textsOf(paged.pages[0], Artifact::Footer), QStringList{QStringLiteral("Side 1 av 1")});
}

TEST_F(PdfLayoutTest, repeatsTheHeaderRowOnEveryPageAndTagsItOnce)
{
    const PagedDocument paged = layOut({itemTable(QStringList(60, sentences(3)))});
    const QStringList labels{QStringLiteral("Sak:"), QStringLiteral("Tema:"), QStringLiteral("Referat:"),
                             QStringLiteral("Konklusjon:")};
    ASSERT_GT(paged.pages.size(), 3u);
    EXPECT_EQ(textsOf(paged.pages[0]).mid(0, 4), labels);
    for (size_t page = 1; page < paged.pages.size(); ++page) {
        EXPECT_EQ(textsOf(paged.pages[page], Artifact::Header), labels) << "page " << page;
        EXPECT_FALSE(textsOf(paged.pages[page]).contains(labels.first()));
        EXPECT_FALSE(textsOf(paged.pages[page]).isEmpty()) << "a header alone";
    }
    EXPECT_EQ(paged.bookmarks.size(), 60u);
}

TEST_F(PdfLayoutTest, keepsLowRowsWhole)
{
    const PagedDocument paged = layOut({itemTable(QStringList(60, sentences(4)))});
    for (const PageContent &page : paged.pages) {
        const QStringList texts = textsOf(page);
        const auto whole = [&](const QString &end) {
            return std::count_if(texts.begin(), texts.end(), [&](const QString &text) { return text.endsWith(end); });
        };
        EXPECT_EQ(texts.count(QStringLiteral("Ei sak")), texts.count(QStringLiteral("Teke til vitande.")));
        EXPECT_GE(whole(QStringLiteral("betre.")), texts.count(QStringLiteral("Ei sak"))) << "a row was cut";
    }
}

TEST_F(PdfLayoutTest, aCellRunsOverAsManyPagesAsItNeeds)
{
    const QString text = sentences(450);
    const PagedDocument paged = layOut({itemTable({text, QStringLiteral("Kort.")})});
    ASSERT_GE(paged.pages.size(), 6u);
    QStringList minutes;
    const std::vector<Painted> first = painted(paged.pages.front());
    ASSERT_EQ(first.at(2).text, QStringLiteral("Referat:"));
    for (const PageContent &page : paged.pages) {
        QList<double> lines;
        for (const Painted &one : painted(page)) {
            if (!one.artifact && qAbs(one.x - first.at(2).x) < 1) {
                minutes.append(one.text.trimmed());
                lines.append(one.y);
            }
        }
        EXPECT_TRUE(std::is_sorted(lines.begin(), lines.end()));
        EXPECT_EQ(std::adjacent_find(lines.begin(), lines.end()), lines.end()) << "two lines in one place";
    }
    EXPECT_EQ(minutes.join(u' '), QStringLiteral("Referat: ") + text + QStringLiteral(" Kort."));
}

TEST_F(PdfLayoutTest, aCellOnManyPagesIsOneElement)
{
    const PagedDocument paged = layOut({itemTable({sentences(300)})});
    int most = 0;
    for (ElementId id = 0; id < paged.tree.count(); ++id) {
        if (paged.tree.tag(id) != Tag::P)
            continue;
        int last = -1;
        int pages = 0;
        for (const Kid &kid : paged.tree.kids(id)) {
            pages += kid.page != last;
            last = kid.page;
        }
        most = std::max(most, pages);
    }
    EXPECT_EQ(most, int(paged.pages.size()));
}

TEST_F(PdfLayoutTest, aHeadingStaysWithWhatItSpeaksOf)
{
    DocTable people;
    people.kind = DocTableKind::Participants;
    people.caption = QStringLiteral("Deltakarar");
    people.columns = {{QStringLiteral("Namn"), 1, DocColumnKind::Name}};
    people.rows = {DocRow{{DocCell{plain(QStringLiteral("Kari Nes"))}}, {}, 0}};
    for (int lines = 30; lines < 60; ++lines) {
        const QString above = QStringList(lines, QStringLiteral("linje")).join(u'\n');
        const PagedDocument paged =
            layOut({DocText{plain(above)}, DocHeading{2, QStringLiteral("Deltakarar")}, people});
        const auto pageOf = [&](const QString &text) {
            for (size_t page = 0; page < paged.pages.size(); ++page) {
                if (textsOf(paged.pages[page]).contains(text))
                    return int(page);
            }
            return -1;
        };
        ASSERT_EQ(pageOf(QStringLiteral("Deltakarar")), pageOf(QStringLiteral("Kari Nes"))) << lines;
        ASSERT_EQ(pageOf(QStringLiteral("Namn")), pageOf(QStringLiteral("Kari Nes"))) << lines;
        ASSERT_EQ(paged.bookmarks.at(0).page, pageOf(QStringLiteral("Deltakarar")));
    }
}

TEST_F(PdfLayoutTest, theLastRowIsNeverAloneOnItsPage)
{
    for (int rows = 20; rows < 60; ++rows) {
        const PagedDocument paged = layOut({itemTable(QStringList(rows, QStringLiteral("Kort.")))});
        const qsizetype onLast = textsOf(paged.pages.back()).count(QStringLiteral("Kort."));
        EXPECT_GE(onLast, 2) << rows;
    }
}

TEST_F(PdfLayoutTest, aListStandsBesideTheLabelOfItsFact)
{
    const RichText list({Block{BlockKind::Bullet, 0, 0, {motebok::Run{QStringLiteral("kommunen"), {}, {}, {}}}}});
    const PagedDocument paged = layOut({DocFacts{{{QStringLiteral("Kopi til:"), list}}}});
    const std::vector<Painted> lines = painted(paged.pages[0]);
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[0].text, QStringLiteral("Kopi til: "));
    EXPECT_EQ(lines[1].text, QStringLiteral("•"));
    EXPECT_EQ(lines[2].text, QStringLiteral("kommunen"));
    EXPECT_EQ(lines[0].y, lines[2].y);
}

TEST_F(PdfLayoutTest, printsNoTableOfNothing)
{
    DocTable table;
    table.hasHeader = false;
    table.columns = {{}, {}};
    table.rows = {DocRow{{DocCell{}, DocCell{}}, {}, 0}};
    const PagedDocument paged = layOut({table});
    EXPECT_EQ(paged.tree.count(), 1);
    table.rows.append(DocRow{{DocCell{}, DocCell{plain(QStringLiteral("noko"))}}, {}, 0});
    EXPECT_EQ(textsOf(layOut({table}).pages[0]), QStringList{QStringLiteral("noko")});
}

TEST_F(PdfLayoutTest, setsTablesOfOneColumnAndOfMany)
{
    for (const int columns : {1, 8, 30}) {
        DocTable table;
        table.caption = QStringLiteral("Tabell");
        DocRow row;
        for (int i = 0; i < columns; ++i) {
            table.columns.append({QStringLiteral("Kolonne %1").arg(i), 1});
            row.cells.append(DocCell{plain(QStringLiteral("c%1e").arg(i))});
        }
        table.rows = {row, row};
        const PagedDocument paged = layOut({table});
        const QString all = textsOf(paged.pages[0]).join(QString()).remove(u' ');
        for (int i = 0; i < columns; ++i)
            EXPECT_EQ(all.count(QStringLiteral("c%1e").arg(i)), 2) << columns << " " << i;
    }
}

TEST_F(PdfLayoutTest, aHeaderHigherThanThePageIsPrintedOnce)
{
    DocTable table;
    table.caption = QStringLiteral("Tabell");
    table.columns = {{sentences(200), 1}, {QStringLiteral("B"), 1}};
    table.rows = {DocRow{{DocCell{plain(QStringLiteral("a"))}, DocCell{plain(QStringLiteral("b"))}}, {}, 0}};
    const PagedDocument paged = layOut({table});
    QStringList texts;
    for (const PageContent &page : paged.pages) {
        texts += textsOf(page);
        EXPECT_TRUE(textsOf(page, Artifact::Header).isEmpty());
    }
    EXPECT_GE(paged.pages.size(), 3u);
    EXPECT_EQ(texts.count(QStringLiteral("b")), 1);
    EXPECT_EQ(texts.join(u' ').count(QStringLiteral("greiast")), 200);
}

TEST_F(PdfLayoutTest, nestsListsInANarrowColumn)
{
    QList<Block> items;
    for (int level = 0; level < 6; ++level) {
        items.append(Block{level % 2 ? BlockKind::Bullet : BlockKind::Numbered,
                           level,
                           level % 2 ? 0 : 128,
                           {motebok::Run{QStringLiteral("nivå%1").arg(level), {}, {}, {}}}});
    }
    DocTable table;
    table.caption = QStringLiteral("Tabell");
    DocRow row;
    for (int i = 0; i < 8; ++i) {
        table.columns.append({QStringLiteral("K%1").arg(i), 1});
        row.cells.append(DocCell{i == 4 ? RichText(items) : RichText()});
    }
    table.rows = {row};
    const PagedDocument paged = layOut({table});
    QString all;
    double left = 0;
    for (const Painted &one : painted(paged.pages[0])) {
        all += one.text;
        if (one.text.startsWith(QStringLiteral("ni"))) {
            EXPECT_GT(one.x, left) << "each level farther in";
            left = one.x;
        }
    }
    for (int level = 0; level < 6; ++level)
        EXPECT_TRUE(all.contains(QStringLiteral("nivå%1").arg(level))) << all.toStdString();
    EXPECT_EQ(all.count(QStringLiteral("128.")), 3);
}

TEST_F(PdfLayoutTest, printsTheListNumbersOfTheText)
{
    QList<Block> blocks;
    for (const int number : {4, 5, 99})
        blocks.append(Block{BlockKind::Numbered, 0, number, {motebok::Run{QStringLiteral("punkt"), {}, {}, {}}}});
    const PagedDocument paged = layOut({DocText{RichText(blocks)}});
    const QStringList texts = textsOf(paged.pages[0]);
    EXPECT_EQ(texts, QStringLiteral("4. punkt 5. punkt 99. punkt").split(u' '));
}

TEST_F(PdfLayoutTest, putsFactLabelsBesideTheirWords)
{
    const QString longLabel = QStringLiteral("Sendt til gjennomlesing til alle møtedeltakarane:");
    const PagedDocument paged = layOut({DocFacts{{{QStringLiteral("Dato:"), plain(QStringLiteral("27. oktober 2026"))},
                                                  {QStringLiteral("Møteleiar:"), plain(QStringLiteral("Turid Vik"))},
                                                  {longLabel, plain(QStringLiteral("15. november"))},
                                                  {QString(), plain(QStringLiteral("Utan merkelapp"))},
                                                  {QStringLiteral("Kopi:"), {}}}}});
    const std::vector<Painted> lines = painted(paged.pages[0]);
    ASSERT_GE(lines.size(), 8u);
    EXPECT_EQ(lines[0].text, QStringLiteral("Dato: "));
    EXPECT_EQ(lines[0].y, lines[1].y);
    EXPECT_EQ(lines[1].x, lines[3].x) << "the words in one line";
    EXPECT_EQ(lines[4].text + lines[5].text, longLabel + QStringLiteral(" 15. november"));
    EXPECT_EQ(lines[4].y, lines[5].y);
    EXPECT_EQ(lines[6].text, QStringLiteral("Utan merkelapp"));
    EXPECT_EQ(lines[7].text.trimmed(), QStringLiteral("Kopi:"));
}

TEST_F(PdfLayoutTest, hearsWhenItIsToStop)
{
    const Document document = documentOf({itemTable(QStringList(200, sentences(3)))});
    double heard = 0;
    const auto result = pdf::layOut(document, shaper_, [&heard](double done) {
        EXPECT_GE(done, heard);
        heard = done;
        return done < 0.5;
    });
    EXPECT_FALSE(result.has_value());
    EXPECT_GE(heard, 0.5);
    EXPECT_LT(heard, 0.6);
}

}  // namespace
}  // namespace motebok::pdf
