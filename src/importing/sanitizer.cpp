// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sanitizer.h"

#include "domain/xhtml.h"
#include "importing/foreignhtml.h"

namespace motebok {

namespace {

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

}  // namespace

Sanitized sanitizeHtml(const QString &html)
{
    Sanitized result;
    if (auto own = ownForm(html)) {
        addLinkWarning(result.warnings, dropUnsafeLinks(*own));
        result.text = repairedText(*own, result.warnings);
        return result;
    }
    const ForeignHtml foreign = readForeignHtml(html, Tables::InText);
    result.warnings = foreign.warnings;
    result.text = repairedText(withoutEmptyEnds(foreign.built.blocks), result.warnings);
    return result;
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
    Sanitized result;
    result.text = repairedText(blocks, result.warnings);
    return result;
}

}  // namespace motebok
