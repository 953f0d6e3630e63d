// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/textdocument.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace motebok {

namespace {

constexpr int listItemGap = 1;   // pixels between the items of a list
constexpr int paragraphGap = 5;  // pixels after a paragraph

/// The number to write in a NumberProperty: set where the item does not simply go on.
QList<std::optional<int>> listStarts(const QList<Block> &blocks)
{
    class Starts : public BlockVisitor {
    public:
        QList<std::optional<int>> found;
        void openList(BlockKind, int, int) override { first_ = true; }
        void openItem(const Block &item) override
        {
            const bool begins = std::exchange(first_, false) && item.kind == BlockKind::Numbered;
            found.append(begins ? std::optional(item.number) : std::nullopt);
        }
        void closeItem() override {}
        void closeList(BlockKind) override {}
        void block(const Block &) override { found.append(std::nullopt); }

    private:
        bool first_ = false;
    };
    Starts starts;
    visit(RichText(blocks), starts);
    return starts.found;
}

QString toDocument(const QString &text)
{
    return QString(text).replace(u'\n', QChar::LineSeparator);
}

}  // namespace

QTextCharFormat charFormat(const Run &run, BlockKind kind, const TextLook &look)
{
    QTextCharFormat format;
    format.setProperty(MarksProperty, int(run.marks));
    if (!run.action.isEmpty())
        format.setProperty(ActionProperty, run.action);
    const bool bold = run.marks.testAnyFlags(Mark::Bold | Mark::Speaker);  // as in the print
    if (kind == BlockKind::SubHeading) {
        format.setFontWeight(bold ? QFont::Black : QFont::DemiBold);
        format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    } else if (bold) {
        format.setFontWeight(QFont::Bold);
    }
    if (kind == BlockKind::Preformatted)
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    if (run.marks.testFlag(Mark::Italic))
        format.setFontItalic(true);
    if (run.marks.testFlag(Mark::Underline) || !run.link.isEmpty())
        format.setFontUnderline(true);
    if (!run.action.isEmpty() && look.action.isValid())
        format.setBackground(look.action);
    if (run.marks.testFlag(Mark::CheckLater)) {
        if (look.checkLater.isValid())
            format.setBackground(look.checkLater);
        format.setUnderlineStyle(format.fontUnderline() ? QTextCharFormat::DashDotLine : QTextCharFormat::DotLine);
    }
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setForeground(look.link);
        format.setToolTip(run.link);
    }
    return format;
}

QTextBlockFormat blockFormat(BlockKind kind, int level, std::optional<int> number, const TextLook &look)
{
    QTextBlockFormat format;
    format.setProperty(BlockKindProperty, int(kind));
    const bool list = kind == BlockKind::Bullet || kind == BlockKind::Numbered;
    if (list) {
        format.setProperty(LevelProperty, level);
        format.setLeftMargin((level + 1) * look.listIndent);
    }
    if (number)
        format.setProperty(NumberProperty, *number);
    format.setBottomMargin(list ? listItemGap : paragraphGap);
    if (kind == BlockKind::SubHeading)
        format.setTopMargin(paragraphGap);
    return format;
}

Run lookOf(const QTextCharFormat &format)
{
    Run run;
    run.marks = Marks::fromInt(format.intProperty(MarksProperty));
    run.link = format.isAnchor() ? format.anchorHref() : QString();
    run.action = format.stringProperty(ActionProperty);
    return run;
}

BlockKind kindOf(const QTextBlockFormat &format)
{
    return BlockKind(format.intProperty(BlockKindProperty));
}

int levelOf(const QTextBlockFormat &format)
{
    return format.intProperty(LevelProperty);
}

void fill(QTextDocument &document, const RichText &text, const TextLook &look)
{
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    const QList<Block> &blocks = text.blocks();
    const QList<std::optional<int>> starts = listStarts(blocks);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const QTextBlockFormat format = blockFormat(block.kind, block.level, starts[i], look);
        const QTextCharFormat plain = charFormat({}, block.kind, look);
        if (i == 0) {
            cursor.setBlockFormat(format);
            cursor.setBlockCharFormat(plain);
        } else {
            cursor.insertBlock(format, plain);
        }
        for (const Run &run : block.runs)
            cursor.insertText(toDocument(run.text), charFormat(run, block.kind, look));
    }
    if (blocks.isEmpty()) {
        cursor.setBlockFormat(blockFormat(BlockKind::Paragraph, 0, std::nullopt, look));
        cursor.setBlockCharFormat(charFormat({}, BlockKind::Paragraph, look));
    }
    cursor.endEditBlock();
}

RichText read(const QTextDocument &document)
{
    QList<Block> blocks;
    for (QTextBlock textBlock = document.begin(); textBlock.isValid(); textBlock = textBlock.next()) {
        const QTextBlockFormat format = textBlock.blockFormat();
        Block block{kindOf(format), levelOf(format), format.intProperty(NumberProperty), {}};
        for (auto it = textBlock.begin(); !it.atEnd(); ++it) {
            Run run = lookOf(it.fragment().charFormat());
            run.text = it.fragment().text();
            block.runs.append(run);
        }
        blocks.append(block);
    }
    return RichText(blocks);
}

QStringList listLabels(const QTextDocument &document)
{
    static const QStringList bullets{QStringLiteral("•"), QStringLiteral("◦"), QStringLiteral("▪")};
    QList<Block> shape;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        shape.append({kindOf(format), levelOf(format), format.intProperty(NumberProperty), {}});
    }
    QStringList labels;
    // A lone empty paragraph has no label; normal form would drop it.
    if (shape.size() == 1 && !shape.first().isListItem())
        return {QString()};
    for (const Block &block : normalised(shape)) {
        if (block.kind == BlockKind::Numbered)
            labels.append(QString::number(block.number) + u'.');
        else
            labels.append(block.kind == BlockKind::Bullet ? bullets[block.level % bullets.size()] : QString());
    }
    return labels;
}

void insertAt(QTextCursor &cursor, const RichText &text, const TextLook &look)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QList<Block> &blocks = text.blocks();
    const QList<std::optional<int>> starts = listStarts(blocks);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const QTextBlockFormat format = blockFormat(block.kind, block.level, starts[i], look);
        if (i > 0)
            cursor.insertBlock(format, charFormat({}, block.kind, look));
        else if (cursor.block().length() == 1 && block.kind != BlockKind::Paragraph)
            cursor.setBlockFormat(format);
        for (const Run &run : block.runs)
            cursor.insertText(toDocument(run.text), charFormat(run, kindOf(cursor.blockFormat()), look));
    }
    cursor.endEditBlock();
}

void paintListLabels(QPainter &painter, const QTextDocument &document, const TextLook &look)
{
    QStringList labels;
    int index = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next(), ++index) {
        const BlockKind kind = kindOf(block.blockFormat());
        if (kind != BlockKind::Bullet && kind != BlockKind::Numbered)
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        if (!line.isValid())
            continue;
        if (labels.isEmpty())
            labels = listLabels(document);
        const QPointF text = block.layout()->position() + line.position();
        const QRectF place(text.x() - look.listIndent, text.y(), look.listIndent - TextLook::labelGap, line.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, labels.at(index));
    }
}

void paintActionBars(QPainter &painter, const QTextDocument &document)
{
    constexpr qreal width = 3;  // pixels
    constexpr qreal inset = 1;  // pixels from the edge of the cell
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().hasProperty(ActionProperty))
                continue;
            const int from = it.fragment().position() - block.position();
            const QTextLine first = block.layout()->lineForTextPosition(from);
            const QTextLine last = block.layout()->lineForTextPosition(from + it.fragment().length() - 1);
            if (!first.isValid() || !last.isValid())
                continue;
            const qreal top = block.layout()->position().y() + first.y();
            const qreal bottom = block.layout()->position().y() + last.y() + last.height();
            painter.fillRect(QRectF(inset, top, width, bottom - top), painter.pen().color());
        }
    }
}

}  // namespace motebok
