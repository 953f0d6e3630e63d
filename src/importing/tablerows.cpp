// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/tablerows.h"

#include "importing/closingrow.h"
#include "importing/participanttable.h"
#include "importing/plaintable.h"
#include "importing/runs.h"
#include "importing/tablekind.h"

#include <QCoreApplication>

namespace motebok {

namespace {

struct RowImport {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Whether the row is no longer of the table that `header` began.
bool endsTable(const SourceRow &row, const SourceRow *header)
{
    if (tableKindOfHeader(row) == TableKind::Plain)
        return isClosingRow(row);
    const bool repeated = header && sameWords(row, *header) && row.place == SourceRow::Place::AfterBreak;
    return !repeated;
}

/// After a page break: rows that all have two cells and no number, or all have more cells than the header, are a table
/// of their own, which lacks a heading.
bool beginsOtherTable(const Parts &parts, qsizetype width)
{
    constexpr qsizetype narrow = 2;
    const SourceRow &first = *parts.row();
    const qsizetype cells = first.cells.size();
    const QString words = oneLine(first.cells.first());
    const bool otherShape = (cells == narrow && width > narrow + 1) || cells > width;
    if (first.place != SourceRow::Place::AfterBreak || words.isEmpty() || looksLikeItemNumber(words) || !otherShape)
        return false;
    qsizetype rows = 1;
    for (; parts.row(rows) && parts.row(rows)->place == SourceRow::Place::Next; ++rows) {
        if (parts.row(rows)->cells.size() != cells)
            return false;
    }
    return rows > 1;
}

/// Moves past page numbers that stand between two rows of one table; false when the table ends here.
bool skipPageNumbers(Parts &parts, QList<SourceLine> &between)
{
    qsizetype lines = 0;
    for (const SourceLine *line = parts.line(); line; line = parts.line(++lines)) {
        if (line->kind != SourceLine::Kind::Plain || !looksLikePageNumber(oneLine(line->text)))
            break;
    }
    const SourceRow *row = parts.row(lines);
    if (lines == 0 || !row || tableKindOfHeader(*row) == TableKind::Participants)
        return false;
    for (; lines > 0; --lines, parts.advance())
        between.append(*parts.line());
    return true;
}

/// A line between two halves of a sentence: the sentence is made whole, the line stands after the table.
bool skipLineInSentence(Parts &parts, const ItemTableBuilder &builder, QList<SourceLine> &between)
{
    const SourceLine *line = parts.line();
    if (!line || line->kind == SourceLine::Kind::Heading || !parts.row(1) || !builder.isCutFromLastItem(*parts.row(1)))
        return false;
    between.append(*line);
    parts.advance();
    return true;
}

template <typename Builder>
void addRow(Builder &builder, const SourceRow &row, QStringList &warnings)
{
    if (tableKindOfHeader(row) == TableKind::Plain)
        builder.add(row);
    else
        warnings += RowImport::tr("Line %1 repeats the header row after a page break and was left out.").arg(row.line);
}

TakenTable<ItemTable> takeItems(Parts &parts, ItemTableBuilder builder, const SourceRow *header)
{
    TakenTable<ItemTable> taken;
    while (!parts.atEnd()) {
        const SourceRow *row = parts.row();
        if (!row) {
            if (skipPageNumbers(parts, taken.between) || skipLineInSentence(parts, builder, taken.between))
                continue;
            break;
        }
        if (endsTable(*row, header) || beginsOtherTable(parts, builder.width()))
            break;
        addRow(builder, *row, taken.warnings);
        parts.advance();
    }
    taken.warnings += builder.warnings();
    taken.table = builder.finished();
    return taken;
}

}  // namespace

TakenTable<ItemTable> takeItemTable(Parts &parts)
{
    const SourceRow *header = parts.row();
    parts.advance();
    return takeItems(parts, ItemTableBuilder(*header), header);
}

TakenTable<ItemTable> takeMoreItems(Parts &parts, const QList<ItemColumn> &columns)
{
    return takeItems(parts, ItemTableBuilder(columns), nullptr);
}

TakenTable<ParticipantTable> takeParticipantTable(Parts &parts)
{
    TakenTable<ParticipantTable> taken;
    const SourceRow *header = parts.row();
    ParticipantTableBuilder builder(*header);
    parts.advance();
    while (!parts.atEnd()) {
        const SourceRow *row = parts.row();
        if (!row) {
            if (skipPageNumbers(parts, taken.between))
                continue;
            break;
        }
        if (endsTable(*row, header))
            break;
        addRow(builder, *row, taken.warnings);
        parts.advance();
    }
    taken.warnings += builder.warnings();
    taken.table = builder.table();
    return taken;
}

PlainTable takePlainTable(Parts &parts)
{
    const qsizetype cells = parts.row()->cells.size();
    QList<SourceRow> rows;
    for (; parts.row(); parts.advance()) {
        const SourceRow &row = *parts.row();
        const bool otherTable = row.place == SourceRow::Place::AfterBreak && row.cells.size() != cells;
        if (!rows.isEmpty() && (otherTable || tableKindOfHeader(row) != TableKind::Plain || isClosingRow(row)))
            break;
        rows.append(row);
    }
    return plainTable(rows);
}

}  // namespace motebok
