// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/richtext.h"

#include <QVarLengthArray>

namespace motebok {

namespace {

bool isForbidden(char16_t c)
{
    const bool control = c < 0x20 && c != u'\n' && c != u'\t';
    const bool delControl = c >= 0x7f && c <= 0x9f && c != 0x85;
    return control || delControl || (c >= 0xfdd0 && c <= 0xfdef) || c == 0xfffc || c >= 0xfffe;
}

bool isLineBreak(char16_t c)
{
    return c == 0x85 || c == 0x2028 || c == 0x2029;
}

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (isLineBreak(c.unicode())) {
            clean += u'\n';
        } else if (!c.isSurrogate() && !isForbidden(c.unicode())) {
            clean += c;
        }
    }
    return clean;
}

/// Attribute values lose line ends and tabs in XML (XML 1.0, 3.3.3), so a target holds none.
QString cleanAttribute(const QString &value)
{
    return cleanText(value).remove(u'\n').remove(u'\t').trimmed();
}

Runs normalisedRuns(const Runs &runs)
{
    Runs result;
    result.reserve(runs.size());
    for (const Run &run : runs) {
        Run clean{cleanText(run.text), run.marks, cleanAttribute(run.link), cleanAttribute(run.action)};
        if (clean.text.isEmpty())
            continue;
        if (!result.isEmpty() && result.last().sameLook(clean))
            result.last().text += clean.text;
        else
            result.append(clean);
    }
    return result;
}

/// The number and kind last used at each level of the list we are in.
struct OpenLevel {
    BlockKind kind;
    int number;
};
using OpenLevels = QVarLengthArray<OpenLevel, 8>;

void normaliseListItem(Block &item, OpenLevels &open)
{
    item.level = std::clamp(item.level, 0, int(open.size()));
    open.resize(std::min(open.size(), qsizetype(item.level) + 1), OpenLevel{item.kind, 0});
    const bool goesOn = open.size() == item.level + 1 && open.last().kind == item.kind;
    const int previous = goesOn ? open.last().number : 0;
    if (item.kind == BlockKind::Bullet)
        item.number = 0;
    else if (item.number < 1)
        item.number = previous + 1;
    if (open.size() == item.level + 1)
        open.last() = {item.kind, item.number};
    else
        open.append({item.kind, item.number});
}

}  // namespace

QString Block::text() const
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QList<Block> normalised(QList<Block> blocks)
{
    OpenLevels open;
    for (Block &block : blocks) {
        block.runs = normalisedRuns(block.runs);
        if (block.isListItem()) {
            normaliseListItem(block, open);
        } else {
            block.level = 0;
            block.number = 0;
            open.clear();
        }
    }
    if (blocks.size() == 1 && blocks.first() == Block{})
        blocks.clear();
    return blocks;
}

RichText::RichText(QList<Block> blocks) : blocks_(normalised(std::move(blocks))) {}

RichText RichText::fromPlain(const QString &text)
{
    QList<Block> blocks;
    if (!text.isEmpty()) {
        for (const QString &line : text.split(u'\n'))
            blocks.append(Block{BlockKind::Paragraph, 0, 0, {Run{line, {}, {}, {}}}});
    }
    return RichText(blocks);
}

QString RichText::plainText() const
{
    QStringList lines;
    lines.reserve(blocks_.size());
    for (const Block &block : blocks_)
        lines.append(block.text());
    return lines.join(u'\n');
}

RichText RichText::followedBy(const RichText &other) const
{
    return RichText(blocks_ + other.blocks_);
}

RichText RichText::replaced(qsizetype from, qsizetype length, const QString &words) const
{
    QList<Block> blocks = blocks_;
    for (Block &block : blocks) {
        const qsizetype blockLength = block.text().size();
        if (from > blockLength) {
            from -= blockLength + 1;
            continue;
        }
        bool placed = false;
        qsizetype start = 0;
        for (Run &run : block.runs) {
            const qsizetype runLength = run.text.size();
            const qsizetype cut = std::max<qsizetype>(from - start, 0);
            const qsizetype end = std::min(from + length - start, runLength);
            if (cut < runLength && (end > cut || (length == 0 && !placed))) {
                run.text.replace(cut, end - cut, placed ? QString() : words);
                placed = true;
            }
            start += runLength;
        }
        if (!placed)
            block.runs.append(Run{words, {}, {}, {}});
        break;
    }
    return RichText(blocks);
}

void visit(const RichText &text, BlockVisitor &visitor)
{
    OpenLevels open;  // one open list and one open item in it per level
    const auto closeTo = [&](qsizetype levels) {
        while (open.size() > levels) {
            visitor.closeItem();
            visitor.closeList(open.last().kind);
            open.removeLast();
        }
    };
    for (const Block &block : text.blocks()) {
        if (!block.isListItem()) {
            closeTo(0);
            visitor.block(block);
            continue;
        }
        closeTo(block.level + 1);
        const bool sameList = open.size() == block.level + 1 && open.last().kind == block.kind &&
                              (block.kind == BlockKind::Bullet || open.last().number + 1 == block.number);
        if (sameList) {
            visitor.closeItem();
            open.last().number = block.number;
        } else {
            closeTo(block.level);
            visitor.openList(block.kind, block.level, block.number);
            open.append({block.kind, block.number});
        }
        visitor.openItem(block);
    }
    closeTo(0);
}

}  // namespace motebok
