// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/document.h"
#include "exporting/pdfblocks.h"
#include "exporting/progress.h"

#include <vector>

namespace motebok::pdf {

/// A table cut into pages: the header row on each, low rows whole, higher ones column by column.
class TableSetter {
public:
    /// Sets the header and the first row, so that leadHeight() is known before anything is painted.
    TableSetter(const DocTable &table, BlockSetter &setter, Shaper &shaper, PagedDocument &document,
                int subHeadingLevel);

    /// The least room in which it is worth beginning: the header, and the first row or its first lines.
    double leadHeight() const;

    /// False if `progress` asked to stop; it hears the part of the rows done.
    bool place(Canvas &canvas, int bookmarkLevel, const Progress &progress);

private:
    using Row = std::vector<Flow>;

    void setHeader();
    Row setRow(const DocRow &row);
    Flow setCell(const DocRow &row, qsizetype column, ElementId tableRow);
    double needOf(const Row &row) const;
    void placeHeader(Canvas &canvas);
    void placeRow(Canvas &canvas, const Row &row);
    void turnPage(Canvas &canvas);
    void rule(Canvas &canvas, double y, Rgb colour) const;
    double cellWidth(qsizetype column) const;
    bool hasRowHeaders() const;

    const DocTable &table_;
    BlockSetter &setter_;
    PagedDocument &document_;
    int subHeadingLevel_;
    std::vector<double> widths_;
    std::vector<double> lefts_;
    double padX_;
    ElementId element_ = noElement;
    ElementId body_ = noElement;
    bool firstCellsAreHeaders_ = false;
    Row header_;
    double headerHeight_ = 0;
    bool headerPlaced_ = false;
    Row ahead_;             // set, and not yet placed
    double columnTop_ = 0;  // where rows begin on this page
};

}  // namespace motebok::pdf
