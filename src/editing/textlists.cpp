// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/textlists.h"

#include "language/sentences.h"

#include <QRegularExpression>
#include <QTextBlock>

namespace motebok {

namespace {

QList<QTextBlock> blocksOf(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    QList<QTextBlock> blocks;
    QTextBlock block = document->findBlock(cursor.selectionStart());
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    for (; block.isValid(); block = block.next()) {
        blocks.append(block);
        if (block == last)
            break;
    }
    return blocks;
}

bool isList(BlockKind kind)
{
    return kind == BlockKind::Bullet || kind == BlockKind::Numbered;
}

/// A stretch of characters with one look.
struct Piece {
    int from, to;
    Run run;
    BlockKind kind;
};

QList<Piece> piecesOf(const QTextDocument &document, int from, int to)
{
    QList<Piece> pieces;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const int start = std::max(from, it.fragment().position());
            const int end = std::min(to, it.fragment().position() + it.fragment().length());
            if (start < end)
                pieces.append({start, end, lookOf(it.fragment().charFormat()), kindOf(block.blockFormat())});
        }
    }
    return pieces;
}

void restyle(QTextCursor cursor, const QList<Piece> &pieces, const TextLook &look)
{
    for (const Piece &piece : pieces) {
        cursor.setPosition(piece.from);
        cursor.setPosition(piece.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(charFormat(piece.run, piece.kind, look));
    }
}

void reform(QTextBlock block, BlockKind kind, int level, std::optional<int> number, const TextLook &look)
{
    QTextCursor cursor(block);
    const bool looksOther = kindOf(block.blockFormat()) != kind;
    cursor.setBlockFormat(blockFormat(kind, level, number, look));
    if (!looksOther)
        return;
    Run typing = lookOf(block.charFormat());
    cursor.setBlockCharFormat(charFormat(typing, kind, look));
    restyle(cursor, piecesOf(*cursor.document(), block.position(), block.position() + block.length() - 1), look);
}

}  // namespace

void toggleList(const QTextCursor &cursor, BlockKind kind, const TextLook &look)
{
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    const QList<QTextBlock> blocks = blocksOf(cursor);
    const bool all = std::all_of(blocks.begin(), blocks.end(),
                                 [kind](const QTextBlock &block) { return kindOf(block.blockFormat()) == kind; });
    bool begins = true;
    for (const QTextBlock &block : blocks) {
        const BlockKind was = kindOf(block.blockFormat());
        if (all) {
            reform(block, BlockKind::Paragraph, 0, std::nullopt, look);
            continue;
        }
        // Numbers go on from an item of the same kind just above, and begin at 1 otherwise.
        const QTextBlock above = block.previous();
        const bool goesOn = !begins || (above.isValid() && kindOf(above.blockFormat()) == kind);
        const int level = isList(was) ? levelOf(block.blockFormat()) : 0;
        reform(block, kind, level, kind == BlockKind::Numbered && !goesOn ? std::optional(1) : std::nullopt, look);
        begins = false;
    }
    edit.endEditBlock();
}

void setBlockKind(const QTextCursor &cursor, BlockKind kind, const TextLook &look)
{
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    for (const QTextBlock &block : blocksOf(cursor))
        reform(block, kind, 0, std::nullopt, look);
    edit.endEditBlock();
}

bool nest(const QTextCursor &cursor, int by, const TextLook &look)
{
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    bool changed = false;
    for (const QTextBlock &block : blocksOf(cursor)) {
        const QTextBlockFormat format = block.blockFormat();
        const BlockKind kind = kindOf(format);
        if (!isList(kind))
            continue;
        const QTextBlock above = block.previous();
        const bool listAbove = above.isValid() && isList(kindOf(above.blockFormat()));
        const int deepest = listAbove ? levelOf(above.blockFormat()) + 1 : 0;
        const int level = levelOf(format) + by;
        if (level < 0) {
            reform(block, BlockKind::Paragraph, 0, std::nullopt, look);
        } else if (level <= deepest && level != levelOf(format)) {
            reform(block, kind, level, std::nullopt, look);
        } else {
            continue;
        }
        changed = true;
    }
    edit.endEditBlock();
    return changed;
}

void breakBlock(QTextCursor &cursor, const TextLook &look)
{
    const QTextBlockFormat format = cursor.blockFormat();
    const BlockKind kind = kindOf(format);
    cursor.beginEditBlock();
    if (isList(kind) && cursor.block().length() == 1 && !cursor.hasSelection()) {
        if (!nest(cursor, -1, look))
            setBlockKind(cursor, BlockKind::Paragraph, look);
    } else {
        const Run typing = lookOf(cursor.charFormat());
        Run next = typing;
        next.link.clear();
        next.action.clear();
        const bool list = isList(kind);
        const BlockKind nextKind = list || kind == BlockKind::Preformatted ? kind : BlockKind::Paragraph;
        cursor.insertBlock(blockFormat(nextKind, levelOf(format), std::nullopt, look),
                           charFormat(next, nextKind, look));
        if (nextKind != kind)  // what followed the cursor in a sub-heading is body text now
            reform(cursor.block(), nextKind, 0, std::nullopt, look);
    }
    cursor.endEditBlock();
}

bool takeFormOff(QTextCursor &cursor, const TextLook &look)
{
    if (cursor.hasSelection() || !cursor.atBlockStart())
        return false;
    const BlockKind kind = kindOf(cursor.blockFormat());
    if (isList(kind))
        return nest(cursor, -1, look);
    if (kind == BlockKind::Paragraph)
        return false;
    setBlockKind(cursor, BlockKind::Paragraph, look);
    return true;
}

bool listFromTypedMarker(QTextCursor &cursor, const TextLook &look)
{
    static const QRegularExpression marker(QStringLiteral(R"(^(?:([-*•])|(\d{1,2})[.)])[ ]$)"));
    const QTextBlock block = cursor.block();
    if (kindOf(block.blockFormat()) != BlockKind::Paragraph)
        return false;
    const QString before = block.text().left(cursor.positionInBlock());
    const QRegularExpressionMatch match = marker.match(before);
    if (!match.hasMatch())
        return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    const bool numbered = match.capturedLength(2) > 0;
    const QTextBlock above = block.previous();
    const bool goesOn = above.isValid() && kindOf(above.blockFormat()) == BlockKind::Numbered;
    const auto number = numbered && !goesOn ? std::optional(match.captured(2).toInt()) : std::nullopt;
    reform(cursor.block(), numbered ? BlockKind::Numbered : BlockKind::Bullet, 0, number, look);
    cursor.endEditBlock();
    return true;
}

bool hasMark(const QTextCharFormat &format, Mark mark)
{
    return lookOf(format).marks.testFlag(mark);
}

void toggleMark(QTextCursor &cursor, QTextCharFormat &typing, Mark mark, const TextLook &look)
{
    if (!cursor.hasSelection()) {
        Run run = lookOf(typing);
        run.marks ^= mark;
        typing = charFormat(run, kindOf(cursor.blockFormat()), look);
        return;
    }
    QList<Piece> pieces = piecesOf(*cursor.document(), cursor.selectionStart(), cursor.selectionEnd());
    const bool all = std::all_of(pieces.begin(), pieces.end(),
                                 [mark](const Piece &piece) { return piece.run.marks.testFlag(mark); });
    for (Piece &piece : pieces)
        piece.run.marks.setFlag(mark, !all);
    cursor.beginEditBlock();
    restyle(cursor, pieces, look);
    cursor.endEditBlock();
}

/// At its end an action goes on with what is typed, until its sentence has ended or its line has been left.
static bool goesOnInAction(const QTextCursor &cursor, const Id &action)
{
    const QTextBlock block = cursor.block();
    if (cursor.atBlockStart()) {
        QTextCursor above(block.previous());
        above.movePosition(QTextCursor::EndOfBlock);
        return block.previous().isValid() && lookOf(above.charFormat()).action == action;
    }
    const QString before = block.text().left(cursor.positionInBlock());
    return !before.endsWith(QChar::LineSeparator) && !endsSentence(before);
}

std::optional<QTextCharFormat> formatAfterMarks(const QTextCursor &cursor, const QTextCharFormat &typing,
                                                const TextLook &look)
{
    Run run = lookOf(typing);
    const Marks left = run.marks & (Mark::Speaker | Mark::CheckLater);
    if (run.link.isEmpty() && !left && run.action.isEmpty())
        return std::nullopt;
    QTextCursor after = cursor;
    Run next;  // of the character after the cursor; the first of a paragraph is typed before all marks
    if (!cursor.atBlockStart() && !cursor.atBlockEnd() && after.movePosition(QTextCursor::NextCharacter))
        next = lookOf(after.charFormat());
    const Marks inside = left & next.marks;
    const bool inAction = run.action.isEmpty() || next.action == run.action || goesOnInAction(cursor, run.action);
    if (next.link == run.link && inside == left && inAction)
        return std::nullopt;
    if (next.link != run.link)
        run.link.clear();
    if (!inAction)
        run.action.clear();
    run.marks.setFlag(Mark::Speaker, inside.testFlag(Mark::Speaker));
    run.marks.setFlag(Mark::CheckLater, inside.testFlag(Mark::CheckLater));
    return charFormat(run, kindOf(cursor.blockFormat()), look);
}

QString selectLink(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QList<Piece> pieces = piecesOf(*cursor.document(), block.position(), block.position() + block.length() - 1);
    for (qsizetype i = 0; i < pieces.size();) {
        qsizetype end = i + 1;  // a link may be of several pieces, with a bold word in it
        while (end < pieces.size() && pieces[end].run.link == pieces[i].run.link)
            ++end;
        const int from = pieces[i].from;
        const int to = pieces[end - 1].to;
        if (!pieces[i].run.link.isEmpty() && from <= cursor.position() && cursor.position() <= to) {
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            return pieces[i].run.link;
        }
        i = end;
    }
    return {};
}

void setLink(QTextCursor &cursor, const QString &target, const TextLook &look)
{
    if (!cursor.hasSelection())
        selectLink(cursor);
    if (!cursor.hasSelection())
        return;
    QList<Piece> pieces = piecesOf(*cursor.document(), cursor.selectionStart(), cursor.selectionEnd());
    for (Piece &piece : pieces)
        piece.run.link = target;
    cursor.beginEditBlock();
    restyle(cursor, pieces, look);
    cursor.endEditBlock();
}

}  // namespace motebok
