// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/foreignhtml.h"

#include "importing/htmlcleaner.h"
#include "importing/htmltags.h"

#include <QCoreApplication>

namespace motebok {

namespace {

struct Sanitizer {
    Q_DECLARE_TR_FUNCTIONS(Sanitizer)
};

bool givesStructure(const QString &tag)
{
    static const QSet<QString> names{QStringLiteral("table"), QStringLiteral("tbody"), QStringLiteral("tr"),
                                     QStringLiteral("ul"), QStringLiteral("ol")};
    return names.contains(tag);
}

/// The tags of tables and lists that are open at the end of `html`, outermost first: Excel puts its mark for what was
/// copied inside the table.
QStringList openAtEnd(QStringView html)
{
    QStringList open;
    HtmlTagReader reader(html);
    HtmlToken token;
    while (reader.next(token)) {
        if (token.kind == HtmlToken::Kind::Text || !givesStructure(token.name))
            continue;
        if (token.kind == HtmlToken::Kind::Start)
            open.append(token.name);
        else if (const qsizetype at = open.lastIndexOf(token.name); at >= 0)
            open.remove(at, open.size() - at);
    }
    constexpr qsizetype deepest = 20;
    return open.mid(std::max<qsizetype>(0, open.size() - deepest));
}

/// What is between the marks that clipboards put around what was copied.
QString copiedFragment(const QString &html)
{
    static const QString startMark = QStringLiteral("<!--StartFragment");
    const qsizetype start = html.indexOf(startMark);
    const qsizetype from = start < 0 ? -1 : html.indexOf(QStringLiteral("-->"), start);
    const qsizetype end = html.lastIndexOf(QStringLiteral("<!--EndFragment"));
    if (from < 0 || end < from + 3)
        return html;
    const QStringList around = openAtEnd(QStringView(html).first(start));
    QString fragment;
    for (const QString &tag : around)
        fragment += u'<' + tag + u'>';
    fragment += QStringView(html).mid(from + 3, end - from - 3);
    for (auto tag = around.crbegin(); tag != around.crend(); ++tag)
        fragment += QStringLiteral("</") + *tag + u'>';
    return fragment;
}

void addWarnings(QStringList &warnings, const CleanHtml &clean)
{
    if (clean.broken)
        warnings +=
            Sanitizer::tr("Broken HTML was repaired; see that bold text, links and lists are as they should be.");
    if (clean.tooDeep)
        warnings += Sanitizer::tr("The HTML was nested too deep to follow; the innermost formatting was left out.");
    if (clean.struckOut)
        warnings += Sanitizer::tr("Struck-out text came in as ordinary text.");
    if (clean.scripts > 0)
        warnings += Sanitizer::tr("A script was left out.");
    if (clean.pictures > 0)
        warnings +=
            Sanitizer::tr("%n picture(s) without a text to stand for them were left out.", nullptr, clean.pictures);
}

}  // namespace

void addLinkWarning(QStringList &warnings, int dropped)
{
    if (dropped > 0)
        warnings += Sanitizer::tr("%n link(s) to an unsafe place became ordinary text.", nullptr, dropped);
}

ForeignHtml readForeignHtml(const QString &html, Tables tables)
{
    const CleanHtml clean = cleanHtml(copiedFragment(html));
    ForeignHtml foreign;
    foreign.built = buildBlocks(clean.utf8, tables);
    addWarnings(foreign.warnings, clean);
    addLinkWarning(foreign.warnings, foreign.built.droppedLinks);
    return foreign;
}

QList<RawBlock> withoutEmptyEnds(const QList<RawBlock> &blocks)
{
    const auto isEmpty = [](const RawBlock &raw) {
        return raw.block.kind == BlockKind::Paragraph && raw.block.runs.isEmpty();
    };
    qsizetype to = blocks.size();
    while (to > 0 && isEmpty(blocks.at(to - 1)))
        --to;
    qsizetype from = 0;
    while (from < to && isEmpty(blocks.at(from)))
        ++from;
    return blocks.mid(from, to - from);
}

RichText repairedText(QList<RawBlock> blocks, QStringList &warnings)
{
    repairListItems(blocks);
    if (repairParagraphs(blocks))
        warnings += Sanitizer::tr("Lines with typed dashes or numbers became a list.");
    return RichText(blocksOf(blocks));
}

}  // namespace motebok
