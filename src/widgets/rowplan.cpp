// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowplan.h"

#include "widgets/look.h"

#include <numeric>

namespace motebok {

using namespace look;

namespace {

int numberWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("000/00")) + 2 * gap;
}

QList<int> shares(int width, const QList<double> &weights)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<int> widths;
    int used = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const bool last = i + 1 == weights.size();
        const int share = last ? width - used : int(width * weights[i] / total);
        widths.append(share);
        used += share;
    }
    return widths;
}

QList<int> columnWidths(const PageRow &row, const RowMeasure &measure, int width)
{
    if (row.kind == RowKind::Fact) {
        // Labels of facts stand in one column just wide enough for the usual ones.
        const int usual = measure.metrics.horizontalAdvance(QStringLiteral("Møteleiar: MM")) + 2 * gap;
        const int label = std::min(width / 3, usual);
        return {label, width - label};
    }
    if ((row.kind == RowKind::Item || row.kind == RowKind::ItemLabels) && measure.beginsWithNumber &&
        row.weights.size() > 1) {
        // The number's column is as wide as a number in a year, a level further in, needs; the rest share what is left.
        const int number = std::min(width / 4, numberWidth(measure.metrics) + indent);
        QList<int> widths = shares(width - number, row.weights.mid(1));
        widths.prepend(number);
        return widths;
    }
    return shares(width, row.weights);
}

RowPlan sideBySide(const PageRow &row, const RowMeasure &measure, int inner)
{
    RowPlan plan;
    const QList<int> widths = columnWidths(row, measure, inner);
    plan.height = button;
    int x = gutter;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const int in = i == 0 ? std::min(row.level * indent, widths[i] / 2) : 0;
        plan.cells.append(QRect(x + in, 0, widths[i] - in, 0));
        plan.height = std::max(plan.height, measure.heightOf(i, widths[i] - in));
        x += widths[i];
    }
    // Every cell is as tall as the row, so that a click anywhere under a column lands in it.
    for (QRect &cell : plan.cells)
        cell.setHeight(plan.height);
    plan.height += isTableRow(row) ? 1 : 0;
    return plan;
}

/// The number stands beside the topic, which needs no label; the rest follows under it, each under its own.
RowPlan stacked(const PageRow &row, const RowMeasure &measure, int inner)
{
    RowPlan plan;
    const bool number = measure.beginsWithNumber && row.cells.size() > 1;
    const int besides = number ? numberWidth(measure.metrics) : 0;
    // A sub-item stands further in.
    const int left = gutter + row.level * indent;
    const int textWidth = inner - besides - row.level * indent;
    int y = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (number && i == 0) {
            plan.labels.append(QRect());
            plan.cells.append(QRect(left, 0, besides, std::max(button, measure.heightOf(0, besides))));
            continue;
        }
        const bool labelled = i > (number ? 1 : 0);
        const int labelHeight = labelled ? measure.labelHeight : 0;
        const int cellHeight = std::max(button, measure.heightOf(i, textWidth));
        plan.labels.append(labelled ? QRect(left + besides, y, textWidth, labelHeight) : QRect());
        plan.cells.append(QRect(left + besides, y + labelHeight, textWidth, cellHeight));
        y += labelHeight + cellHeight;
    }
    plan.height = y + gap;
    return plan;
}

}  // namespace

RowPlan planOf(const PageRow &row, const RowMeasure &measure, int width, Arrangement arrangement)
{
    const int inner = width - gutter - roomForButtons(row);
    return arrangement == Arrangement::Stacked && row.kind == RowKind::Item ? stacked(row, measure, inner)
                                                                            : sideBySide(row, measure, inner);
}

bool beginsWithNumber(const Meeting &meeting, const PageRow &row)
{
    for (const Section &section : meeting.sections) {
        const ItemTable *table = section.id == row.section ? section.items() : nullptr;
        const ItemColumn *number = table ? findColumn(*table, ItemCell::Number) : nullptr;
        if (number)
            return !row.cells.isEmpty() && row.cells.first().column == number->id;
    }
    return false;
}

bool isLabelRow(const PageRow &row)
{
    return row.kind == RowKind::ItemLabels || row.kind == RowKind::ParticipantLabels;
}

int roomForButtons(const PageRow &row)
{
    return isTableRow(row) ? button : 2 * button;  // a date can be picked in some of the others
}

bool isTableRow(const PageRow &row)
{
    return isLabelRow(row) || row.kind == RowKind::Item || row.kind == RowKind::Participant ||
           row.kind == RowKind::PlainRow;
}

int adderHeight(const QFont &font)
{
    return std::max(button, QFontMetrics(font).height() + gap) + gap;
}

int guessedHeight(const RichText &text, const QFontMetrics &metrics, int width)
{
    const int perLine = std::max(8, (width - 2 * cellMargin) / std::max(1, metrics.averageCharWidth()));
    int lines = 0;
    for (const Block &block : text.blocks()) {
        qsizetype characters = 0;
        for (const Run &run : block.runs)
            characters += run.text.size();
        lines += 1 + int(characters) / perLine;
    }
    return std::max(1, lines) * metrics.lineSpacing() + 2 * cellMargin;
}

}  // namespace motebok
