// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/pagerows.h"

#include <QFontMetrics>
#include <QRect>

#include <functional>

namespace motebok {

/// Side by side as in the printed table, or the cells of an item under each other in a narrow window.
enum class Arrangement { SideBySide, Stacked };

/// Where everything in a row of the page stands. `labels` is empty when the cells are side by side.
struct RowPlan {
    QList<QRect> cells;
    QList<QRect> labels;
    int height = 0;
};

/// What a plan needs to know of a row: its look, and how tall a cell's text is at a width.
struct RowMeasure {
    QFontMetrics metrics;
    bool beginsWithNumber = false;  ///< the first cell is the number of an item
    int labelHeight = 0;
    std::function<int(qsizetype cell, int width)> heightOf;
};

RowPlan planOf(const PageRow &row, const RowMeasure &measure, int width, Arrangement arrangement);

/// Whether the first cell of the row's table is the number.
bool beginsWithNumber(const Meeting &meeting, const PageRow &row);
bool isTableRow(const PageRow &row);
bool isLabelRow(const PageRow &row);
/// Room at the end of the row for its own buttons.
int roomForButtons(const PageRow &row);

/// How tall a row is that is a place to add something.
int adderHeight(const QFont &font);

/// How tall the text will about be at a width, before anything is laid out.
int guessedHeight(const RichText &text, const QFontMetrics &metrics, int width);

}  // namespace motebok
