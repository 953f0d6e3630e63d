// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/textspans.h"

#include "language/sentences.h"

#include <algorithm>

namespace motebok {

namespace {

/// The block's runs cut in three: before, in and after a span of its characters.
struct Cut {
    Runs before, inside, after;
};

Cut cut(const Runs &runs, qsizetype from, qsizetype end)
{
    Cut parts;
    qsizetype start = 0;
    for (const Run &run : runs) {
        const qsizetype length = run.text.size();
        const auto piece = [&run, start, length](qsizetype a, qsizetype b) {
            Run part = run;
            a = std::clamp<qsizetype>(a - start, 0, length);
            b = std::clamp<qsizetype>(b - start, 0, length);
            part.text = run.text.mid(a, b - a);
            return part;
        };
        parts.before.append(piece(start, from));
        parts.inside.append(piece(from, end));
        parts.after.append(piece(end, start + length));
        start += length;
    }
    const auto dropEmpty = [](Runs &list) { list.removeIf([](const Run &run) { return run.text.isEmpty(); }); };
    dropEmpty(parts.before);
    dropEmpty(parts.inside);
    dropEmpty(parts.after);
    return parts;
}

/// Calls `change(block, start)` with every block and the place of its first character.
template <typename Change>
RichText changed(const RichText &text, Change change)
{
    QList<Block> blocks = text.blocks();
    if (blocks.isEmpty())
        blocks.append(Block{});
    qsizetype start = 0;
    for (Block &block : blocks) {
        const qsizetype length = block.text().size();
        change(block, start);
        start += length + 1;
    }
    return RichText(blocks);
}

}  // namespace

QList<SpannedText> spansOf(const RichText &text, Marks any, Marks without)
{
    QList<SpannedText> found;
    qsizetype start = 0;
    for (const Block &block : text.blocks()) {
        bool goesOn = false;
        qsizetype at = start;
        for (const Run &run : block.runs) {
            const bool counts = run.marks.testAnyFlags(any) && !run.marks.testAnyFlags(without);
            if (counts && goesOn) {
                found.last().span.length += run.text.size();
                found.last().text += run.text;
            } else if (counts) {
                found.append({{at, run.text.size()}, run.text});
            }
            goesOn = counts;
            at += run.text.size();
        }
        start = at + 1;
    }
    return found;
}

bool hasMark(const RichText &text, Mark mark)
{
    return std::any_of(text.blocks().begin(), text.blocks().end(), [mark](const Block &block) {
        return std::any_of(block.runs.begin(), block.runs.end(),
                           [mark](const Run &run) { return run.marks.testFlag(mark); });
    });
}

RichText withRuns(const RichText &text, TextSpan span, const Runs &runs)
{
    Run look = runBefore(text, span.from);
    look.marks &= ~(Mark::Speaker | Mark::CheckLater);
    look.link.clear();
    return changed(text, [&](Block &block, qsizetype start) {
        const qsizetype from = span.from - start;
        if (from < 0 || from > block.text().size())
            return;
        const Cut parts = cut(block.runs, from, from + span.length);
        block.runs = parts.before;
        for (Run run : runs) {
            run.action = look.action;
            if (!run.marks)
                run.marks = look.marks;
            block.runs.append(run);
        }
        block.runs += parts.after;
    });
}

RichText withWords(const RichText &text, TextSpan span, const QString &words)
{
    return changed(text, [&](Block &block, qsizetype start) {
        const qsizetype from = span.from - start;
        if (from < 0 || from > block.text().size())
            return;
        const Cut parts = cut(block.runs, from, from + span.length);
        Run run = parts.inside.isEmpty() ? runBefore(text, span.from) : parts.inside.first();
        run.text = words;
        block.runs = parts.before + Runs{run} + parts.after;
    });
}

RichText withMarks(const RichText &text, TextSpan span, Marks set, Marks taken)
{
    return changed(text, [&](Block &block, qsizetype start) {
        const qsizetype length = block.text().size();
        if (span.end() <= start || span.from > start + length)
            return;
        Cut parts = cut(block.runs, span.from - start, span.end() - start);
        for (Run &run : parts.inside)
            run.marks = (run.marks & ~taken) | set;
        block.runs = parts.before + parts.inside + parts.after;
    });
}

RichText withAction(const RichText &text, TextSpan span, const Id &action)
{
    return changed(text, [&](Block &block, qsizetype start) {
        Cut parts = cut(block.runs, span.from - start, span.end() - start);
        for (Run &run : parts.inside)
            run.action = action;
        block.runs = parts.before + parts.inside + parts.after;
    });
}

TextSpan sentenceOrSelection(const RichText &text, qsizetype anchor, qsizetype position)
{
    const QString plain = text.plainText();
    if (anchor == position)
        return sentenceAt(plain, position);
    qsizetype from = std::clamp<qsizetype>(std::min(anchor, position), 0, plain.size());
    qsizetype end = std::clamp<qsizetype>(std::max(anchor, position), 0, plain.size());
    while (from < end && plain.at(from).isSpace())
        ++from;
    while (end > from && plain.at(end - 1).isSpace())
        --end;
    return {from, end - from};
}

BlockPlace blockAt(const RichText &text, qsizetype position)
{
    qsizetype start = 0;
    for (const Block &block : text.blocks()) {
        const qsizetype length = block.text().size();
        if (position <= start + length)
            return {&block, {start, length}};
        start += length + 1;
    }
    return {};
}

Run runBefore(const RichText &text, qsizetype position)
{
    const BlockPlace place = blockAt(text, position);
    if (!place.block || place.block->runs.isEmpty())
        return {};
    const qsizetype within = position - place.span.from;
    qsizetype start = 0;
    for (const Run &run : place.block->runs) {
        start += run.text.size();
        if (within <= start)
            return run;
    }
    return place.block->runs.last();
}

bool isProse(const Meeting &meeting, const CellAddress &cell)
{
    if (cell.kind == CellKind::SectionText || cell.kind == CellKind::TableText)
        return true;
    if (cell.kind != CellKind::ItemText)
        return false;
    for (const Section &section : meeting.sections) {
        const ItemTable *table = section.items();
        if (!table)
            continue;
        for (const ItemColumn &column : table->columns) {
            if (column.id == cell.column)
                return column.cell != ItemCell::Number;
        }
    }
    return false;
}

}  // namespace motebok
