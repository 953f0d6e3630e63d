// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sanitizer.h"

#include "domain/xhtml.h"
#include "importing/blockbuilder.h"
#include "importing/htmlcleaner.h"

#include <QCoreApplication>

namespace motebok {

namespace {

struct Sanitizer {
    Q_DECLARE_TR_FUNCTIONS(Sanitizer)
};

/// Gives the items of one list of a value one number, as the items of one <ul> have.
class ListNumberer : public BlockVisitor {
public:
    QList<RawBlock> raw;

    void openList(BlockKind, int, int) override { open_.append(++last_); }
    void openItem(const Block &item) override { raw.append({item, open_.last(), false, {}}); }
    void closeItem() override {}
    void closeList(BlockKind) override { open_.removeLast(); }
    void block(const Block &block) override { raw.append({block, 0, false, {}}); }

private:
    QList<int> open_;
    int last_ = 0;
};

int dropUnsafeLinks(QList<RawBlock> &blocks)
{
    int dropped = 0;
    for (RawBlock &raw : blocks) {
        for (Run &run : raw.block.runs) {
            if (run.link.isEmpty())
                continue;
            const QString safe = safeLink(run.link);
            dropped += safe.isEmpty() ? 1 : 0;
            run.link = safe;
        }
    }
    return dropped;
}

/// Our own form is taken to the letter, white space too.
std::optional<QList<RawBlock>> ownForm(const QString &html)
{
    if (!html.startsWith(u'<'))
        return std::nullopt;
    QString xhtml = html;
    xhtml.replace(QStringLiteral("&#9;"), QStringLiteral("\t"));  // a tab would end the cell in the text form
    const auto text = fromXhtml(xhtml);
    if (!text)
        return std::nullopt;
    ListNumberer numberer;
    visit(*text, numberer);
    return numberer.raw;
}

/// What is between the marks that clipboards put around what was copied.
QString copiedFragment(const QString &html)
{
    static const QString startMark = QStringLiteral("<!--StartFragment-->");
    const qsizetype start = html.indexOf(startMark);
    const qsizetype end = html.lastIndexOf(QStringLiteral("<!--EndFragment-->"));
    return start >= 0 && end > start ? html.mid(start + startMark.size(), end - start - startMark.size()) : html;
}

void trimEmptyEnds(QList<RawBlock> &blocks)
{
    const auto isEmpty = [](const RawBlock &raw) {
        return raw.block.kind == BlockKind::Paragraph && raw.block.runs.isEmpty();
    };
    while (!blocks.isEmpty() && isEmpty(blocks.last()))
        blocks.removeLast();
    qsizetype empty = 0;
    while (empty < blocks.size() && isEmpty(blocks.at(empty)))
        ++empty;
    blocks.remove(0, empty);
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

void addLinkWarning(QStringList &warnings, int dropped)
{
    if (dropped > 0)
        warnings += Sanitizer::tr("%n link(s) to an unsafe place became ordinary text.", nullptr, dropped);
}

Sanitized finished(QList<RawBlock> blocks, QStringList warnings)
{
    repairListItems(blocks);
    if (repairParagraphs(blocks))
        warnings += Sanitizer::tr("Lines with typed dashes or numbers became a list.");
    return {RichText(blocksOf(blocks)), warnings};
}

}  // namespace

Sanitized sanitizeHtml(const QString &html)
{
    QStringList warnings;
    if (auto own = ownForm(html)) {
        addLinkWarning(warnings, dropUnsafeLinks(*own));
        return finished(*own, warnings);
    }
    const CleanHtml clean = cleanHtml(copiedFragment(html));
    BuiltBlocks built = buildBlocks(clean.utf8);
    addWarnings(warnings, clean);
    addLinkWarning(warnings, built.droppedLinks);
    trimEmptyEnds(built.blocks);
    return finished(built.blocks, warnings);
}

Sanitized sanitizePlainText(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(u'\r', u'\n');
    const RichText paragraphs = RichText::fromPlain(lines);
    QList<RawBlock> blocks;
    for (const Block &block : paragraphs.blocks())
        blocks.append({block, 0, false, {}});
    return finished(blocks, {});
}

}  // namespace motebok
