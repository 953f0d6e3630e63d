// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/docxbody.h"

#include "exporting/docxxml.h"
#include "exporting/html_richtext.h"
#include "language/wording.h"

#include <numeric>

namespace motebok::docx {

namespace {

// Twips (1/20 point); the margins are those of the PDF, 19 mm at the sides.
constexpr int pageWidth = 11906;
constexpr int pageHeight = 16838;
constexpr int sideMargin = 1077;
constexpr int textWidth = pageWidth - 2 * sideMargin;
constexpr int levelIndent = 160;  // of a sub-item's first cell

struct Paragraph {
    const char *style = nullptr;  ///< a w:styleId, or the table's own look
    int indent = 0;               ///< twips
};

class Walk {
public:
    explicit Walk(const Document &document) : language_(languageTag(document.language)) { xml_.open("w:body"); }

    void operator()(const DocHeading &heading)
    {
        paragraph({heading.level == 1 ? "Heading1" : "Heading2"}, {Run{heading.text, {}, {}, {}}});
    }

    void operator()(const DocText &text) { blocks(text.text, {}); }

    void operator()(const DocFacts &facts)
    {
        for (const DocFact &fact : facts.facts) {
            RichText text = fact.text;
            lists_.begin();
            xml_.open("w:p");
            style("Fact", 0, nullptr);
            run({fact.label, {}, {}, {}}, "FactLabel");
            QList<Block> rest = text.blocks();
            if (!rest.isEmpty() && rest.first().kind == BlockKind::Paragraph) {
                run({QStringLiteral(" "), {}, {}, {}});
                runs(rest.takeFirst().runs);
            }
            xml_.close();
            blocks(RichText(rest), {"Fact"});
        }
    }

    void operator()(const DocTable &table);

    void operator()(const DocClosing &closing)
    {
        for (const RichText &line : closing.lines)
            blocks(line, {"Closing"});
    }

    /// Two tables without a paragraph between them would become one, and a document cannot end with a table.
    void endTable() { paragraph({"TableEnd"}, {}); }

    Body body(const QString &footer);

private:
    void blocks(const RichText &text, const Paragraph &look)
    {
        lists_.begin();
        for (const Block &each : text.blocks())
            block(each, look);
    }

    void block(const Block &block, const Paragraph &look)
    {
        const int numbering = lists_.numberingOf(block);
        xml_.open("w:p");
        switch (block.kind) {
            case BlockKind::SubHeading:
                style("Heading3", look.indent, nullptr);
                break;
            case BlockKind::Preformatted:
                style("Preformatted", look.indent, nullptr);
                break;
            case BlockKind::Paragraph:
                style(look.style, look.indent, nullptr);
                break;
            case BlockKind::Bullet:
            case BlockKind::Numbered: {
                const ListPlace place{std::min(block.level, Lists::deepest), numbering};
                style("ListParagraph", 0, &place);
                break;
            }
        }
        runs(block.runs);
        xml_.close();
    }

    void paragraph(const Paragraph &look, const Runs &words)
    {
        xml_.open("w:p");
        style(look.style, look.indent, nullptr);
        runs(words);
        xml_.close();
    }

    struct ListPlace {
        int level;
        int numbering;
    };

    /// w:pPr, in the order of CT_PPrBase (17.3.1.26).
    void style(const char *name, int indent, const ListPlace *list)
    {
        if (!name && indent == 0 && !list)
            return;
        xml_.open("w:pPr");
        if (name)
            xml_.value("w:pStyle", QString::fromLatin1(name));
        if (list) {
            xml_.open("w:numPr");
            xml_.value("w:ilvl", QString::number(list->level));
            xml_.value("w:numId", QString::number(list->numbering));
            xml_.close();
        }
        if (indent != 0)
            xml_.empty("w:ind", {{"w:left", QString::number(indent)}});
        xml_.close();
    }

    /// Neighbouring runs with one target are one link.
    void runs(const Runs &all)
    {
        for (qsizetype i = 0; i < all.size();) {
            const QString target = safeTarget(all.at(i).link);
            qsizetype end = i + 1;
            while (end < all.size() && safeTarget(all.at(end).link) == target)
                ++end;
            if (!target.isEmpty()) {
                links_.append(target);
                xml_.open("w:hyperlink", {{"r:id", linkId(links_.size() - 1)}, {"w:history", QStringLiteral("1")}});
            }
            for (; i < end; ++i)
                run(all.at(i), target.isEmpty() ? nullptr : "Hyperlink");
            if (!target.isEmpty())
                xml_.close();
        }
    }

    /// One run; w:rPr in the order of EG_RPrBase (17.3.2.28). `character` is its style, unless a mark has its own.
    void run(const Run &run, const char *character = nullptr)
    {
        if (run.text.isEmpty())
            return;
        xml_.open("w:r");
        xml_.open("w:rPr");
        if (!character && run.marks.testFlag(Mark::Speaker))
            character = "Speaker";
        if (!character && !run.action.isEmpty())
            character = "Action";
        if (character)
            xml_.value("w:rStyle", QString::fromLatin1(character));
        if (run.marks.testFlag(Mark::Bold))
            xml_.empty("w:b");
        if (run.marks.testFlag(Mark::Italic))
            xml_.empty("w:i");
        if (run.marks.testFlag(Mark::Underline))
            xml_.value("w:u", QStringLiteral("single"));
        xml_.value("w:lang", language_);
        xml_.close();
        words(run.text);
        xml_.close();
    }

    void words(const QString &text)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool ends = i == text.size();
            if (!ends && text.at(i) != u'\n' && text.at(i) != u'\t')
                continue;
            if (i > from) {
                xml_.open("w:t", {{"xml:space", QStringLiteral("preserve")}});
                xml_.text(text.mid(from, i - from));
                xml_.close();
            }
            if (!ends)
                xml_.empty(text.at(i) == u'\n' ? "w:br" : "w:tab");
            from = i + 1;
        }
    }

    void cell(const RichText &text, int width, const Paragraph &look)
    {
        xml_.open("w:tc");
        xml_.open("w:tcPr");
        xml_.empty("w:tcW", {{"w:w", QString::number(width)}, {"w:type", QStringLiteral("dxa")}});
        xml_.close();
        if (text.isEmpty())
            xml_.empty("w:p");  // a cell ends with a paragraph (17.4.65)
        else
            blocks(text, look);
        xml_.close();
    }

    Xml xml_{"w:document"};
    Lists lists_;
    QStringList links_;
    QString language_;
};

QList<int> widths(const DocTable &table)
{
    const double sum = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                       [](double all, const DocColumn &column) { return all + column.weight; });
    QList<int> twips;
    for (const DocColumn &column : table.columns)
        twips.append(int(textWidth * column.weight / sum));
    return twips;
}

void Walk::operator()(const DocTable &table)
{
    const QList<int> twips = widths(table);
    xml_.open("w:tbl");
    xml_.open("w:tblPr");
    xml_.value("w:tblStyle", QStringLiteral("MinutesTable"));
    xml_.empty("w:tblW", {{"w:w", QStringLiteral("5000")}, {"w:type", QStringLiteral("pct")}});
    xml_.empty("w:tblLook", {{"w:val", table.hasHeader ? QStringLiteral("0020") : QStringLiteral("0000")},
                             {"w:firstRow", table.hasHeader ? QStringLiteral("1") : QStringLiteral("0")},
                             {"w:lastRow", QStringLiteral("0")},
                             {"w:firstColumn", QStringLiteral("0")},
                             {"w:lastColumn", QStringLiteral("0")},
                             {"w:noHBand", QStringLiteral("1")},
                             {"w:noVBand", QStringLiteral("1")}});
    xml_.value("w:tblCaption", table.caption);  // what a screen reader calls the table
    xml_.close();
    xml_.open("w:tblGrid");
    for (const int width : twips)
        xml_.empty("w:gridCol", {{"w:w", QString::number(width)}});
    xml_.close();
    if (table.hasHeader) {
        xml_.open("w:tr");
        xml_.open("w:trPr");
        xml_.empty("w:cantSplit");
        xml_.empty("w:tblHeader");
        xml_.close();
        for (qsizetype i = 0; i < twips.size(); ++i)
            cell(RichText::fromPlain(table.columns.at(i).label), twips.at(i), {});
        xml_.close();
    }
    for (const DocRow &row : table.rows) {
        xml_.open("w:tr");
        for (qsizetype i = 0; i < twips.size(); ++i)
            cell(row.cells.value(i).text, twips.at(i), {nullptr, i == 0 ? row.level * levelIndent : 0});
        xml_.close();
    }
    xml_.close();
}

Body Walk::body(const QString &footer)
{
    xml_.open("w:sectPr");
    xml_.empty("w:footerReference", {{"w:type", QStringLiteral("default")}, {"r:id", footer}});
    xml_.empty("w:pgSz", {{"w:w", QString::number(pageWidth)}, {"w:h", QString::number(pageHeight)}});
    xml_.empty("w:pgMar", {{"w:top", QStringLiteral("1020")},
                           {"w:right", QString::number(sideMargin)},
                           {"w:bottom", QStringLiteral("1190")},
                           {"w:left", QString::number(sideMargin)},
                           {"w:header", QStringLiteral("567")},
                           {"w:footer", QStringLiteral("567")},
                           {"w:gutter", QStringLiteral("0")}});
    xml_.close();
    return {xml_.bytes(), lists_.part(), links_};
}

}  // namespace

QString linkId(qsizetype n)
{
    return QStringLiteral("link%1").arg(n + 1);
}

Body bodyOf(const Document &document, const QString &footer)
{
    Walk walk(document);
    const auto isTable = [&document](qsizetype i) { return std::holds_alternative<DocTable>(document.blocks.at(i)); };
    const qsizetype count = document.blocks.size();
    for (qsizetype i = 0; i < count; ++i) {
        std::visit(walk, document.blocks.at(i));
        if (isTable(i) && (i + 1 == count || isTable(i + 1)))
            walk.endTable();
    }
    return walk.body(footer);
}

}  // namespace motebok::docx
