// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/closingrow.h"

#include "importing/runs.h"
#include "importing/tablekind.h"
#include "language/reading.h"

namespace motebok {

namespace {

Runs runsOf(const RichText &text)
{
    return text.isEmpty() ? Runs() : text.blocks().first().runs;
}

}  // namespace

ClosingLine closingLine(const RichText &text)
{
    ClosingLine line;
    line.id = newId();
    line.text = text;
    readClosingLine(line);
    return line;
}

bool isClosingRow(const SourceRow &row)
{
    const RichText text = row.place == SourceRow::Place::AfterBreak ? closingTextOf(row) : RichText();
    return !text.isEmpty() && row.cells.size() == 2 && closingLine(text).kind != ClosingKind::Other;
}

RichText closingTextOf(const SourceRow &row)
{
    const QStringList words = cellWords(row);
    const bool labelAndWords = words.size() == 2 && words.first().endsWith(u':');
    if (!labelAndWords || row.cells.at(0).blocks().size() != 1 || row.cells.at(1).blocks().size() != 1)
        return {};
    return paragraph(joinedWithBlank(runsOf(row.cells.at(0)), runsOf(row.cells.at(1))));
}

}  // namespace motebok
