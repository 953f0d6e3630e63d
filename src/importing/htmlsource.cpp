// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/htmlsource.h"

#include "importing/closingrow.h"
#include "importing/factline.h"
#include "importing/runs.h"
#include "importing/typesetting.h"

#include <algorithm>

namespace motebok {

namespace {

/// The lines of a paragraph, as texts of their own.
QList<RichText> linesOf(const Block &block)
{
    QList<RichText> lines;
    const QString text = block.text();
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype end = text.indexOf(u'\n', from);
        const qsizetype to = end < 0 ? text.size() : end;
        const Runs runs = trimmed(sliced(block.runs, from, to - from));
        if (!runs.isEmpty())
            lines.append(paragraph(runs));
        from = to + 1;
    }
    return lines;
}

bool saysSomething(const RichText &line)
{
    return !factsIn(line, FactLabels::Known).isEmpty() || closingLine(line).kind != ClosingKind::Other;
}

class SourceMaker {
public:
    Source source;

    void blocks(const QList<RawBlock> &raw)
    {
        for (qsizetype i = 0; i < raw.size();) {
            qsizetype to = i + 1;
            while (raw.at(i).block.isListItem() && to < raw.size() && raw.at(to).block.isListItem())
                ++to;
            if (raw.at(i).block.isListItem())
                line(repaired(raw.mid(i, to - i)), SourceLine::Kind::Plain);
            else
                paragraphLines(raw.at(i).block);
            i = to;
        }
    }

    void row(const BuiltRow &built)
    {
        SourceRow row;
        row.line = ++line_;
        tableBegins_ = tableBegins_ || built.beginsTable;
        row.place = tableBegins_ ? SourceRow::Place::AfterBreak : SourceRow::Place::Next;
        bool empty = true;
        for (const QList<RawBlock> &cell : built.cells) {
            row.cells.append(repaired(withoutEmptyEnds(cell)));
            empty = empty && row.cells.last().isEmpty();
        }
        if (empty)
            return;  // where it was the first of its table, the next one is
        source.parts.append(row);
        tableBegins_ = false;
    }

private:
    RichText repaired(const QList<RawBlock> &raw) { return withoutTypesetting(repairedText(raw, source.warnings)); }

    void paragraphLines(const Block &block)
    {
        const RichText whole = withoutTypesetting(RichText({block}));
        if (block.kind == BlockKind::SubHeading)
            return line(whole, SourceLine::Kind::Heading);
        const bool broken = block.kind == BlockKind::Paragraph && block.text().contains(u'\n');
        const QList<RichText> lines = broken && !whole.isEmpty() ? linesOf(whole.blocks().first()) : QList<RichText>();
        if (!std::any_of(lines.begin(), lines.end(), saysSomething))
            return line(whole, SourceLine::Kind::Plain);
        for (const RichText &each : lines)
            line(each, SourceLine::Kind::Plain);
    }

    void line(const RichText &text, SourceLine::Kind kind)
    {
        if (!text.isEmpty())
            source.parts.append(SourceLine{text, kind, ++line_});
    }

    int line_ = 0;
    bool tableBegins_ = false;
};

}  // namespace

Source sourceOf(const ForeignHtml &foreign)
{
    SourceMaker maker;
    qsizetype at = 0;
    for (const BuiltRow &row : foreign.built.rows) {
        maker.blocks(foreign.built.blocks.mid(at, row.blocksBefore - at));
        at = row.blocksBefore;
        maker.row(row);
    }
    maker.blocks(foreign.built.blocks.mid(at));
    maker.source.warnings.removeDuplicates();
    maker.source.warnings = foreign.warnings + maker.source.warnings;
    return maker.source;
}

}  // namespace motebok
