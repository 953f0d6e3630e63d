// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdftable.h"

#include "exporting/pdfcolumns.h"

#include <algorithm>

namespace motebok::pdf {

namespace {

constexpr double narrowColumn = 26;
constexpr double narrowPadX = 2;
/// A header row higher than this part of the page is printed once, and does not come again on each page.
constexpr double highestHeader = 0.3;

/// The columns that tell what a row is about stand out, unless their text has its own bold words, or is a whole story.
bool isBold(const DocRow &row, DocTableKind table, DocColumnKind column, const RichText &text)
{
    const bool topic = column == DocColumnKind::Topic && row.level == 0;
    const bool telling = table == DocTableKind::Participants
                             ? column == DocColumnKind::Name
                             : table == DocTableKind::Items && (column == DocColumnKind::Number || topic);
    if (!telling || text.blocks().size() != 1)
        return false;
    const Runs &runs = text.blocks().first().runs;
    return std::none_of(runs.begin(), runs.end(), [](const Run &run) { return run.marks.testFlag(Mark::Bold); });
}

qsizetype firstColumnWithText(const DocRow &row)
{
    const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                   [](const DocCell &one) { return !isBlank(one.text.plainText()); });
    return cell - row.cells.begin();
}

std::vector<Fit> fitRow(const std::vector<Flow> &row, const std::vector<Fit> &before, double room, Cut cut)
{
    std::vector<Fit> fits;
    for (size_t column = 0; column < row.size(); ++column)
        fits.push_back(fit(row[column], before[column].end, room, cut));
    return fits;
}

bool moves(const std::vector<Fit> &before, const std::vector<Fit> &after)
{
    for (size_t column = 0; column < before.size(); ++column) {
        if (after[column].end > before[column].end)
            return true;
    }
    return false;
}

bool isDone(const std::vector<Flow> &row, const std::vector<Fit> &fits)
{
    for (size_t column = 0; column < row.size(); ++column) {
        if (fits[column].end < int(row[column].size()))
            return false;
    }
    return true;
}

/// For a line that is higher than a page: it is painted all the same.
void forceOneLine(const std::vector<Flow> &row, std::vector<Fit> &fits)
{
    for (size_t column = 0; column < row.size(); ++column) {
        Fit &one = fits[column];
        if (one.end < int(row[column].size()))
            one = {one.end + 1, row[column][size_t(one.end)].height};
    }
}

double highest(const std::vector<Fit> &fits)
{
    double height = 0;
    for (const Fit &one : fits)
        height = std::max(height, one.height);
    return height;
}

double heightOfRow(const std::vector<Flow> &row)
{
    double height = 0;
    for (const Flow &cell : row)
        height = std::max(height, heightOf(cell));
    return height + 2 * table::padY;
}

}  // namespace

TableSetter::TableSetter(const DocTable &table, BlockSetter &setter, Shaper &shaper, PagedDocument &document,
                         int subHeadingLevel)
    : table_(table),
      setter_(setter),
      document_(document),
      subHeadingLevel_(subHeadingLevel),
      widths_(columnWidths(table, page::textWidth, shaper))
{
    double x = page::left;
    for (const double width : widths_) {
        lefts_.push_back(x);
        x += width;
    }
    const double narrowest = widths_.empty() ? 0 : *std::min_element(widths_.begin(), widths_.end());
    padX_ = narrowest < narrowColumn ? narrowPadX : table::padX;
    // A table should have header cells (ISO 14289-1, 7.5). Where the document names none, the first cell of a row is
    // the one that tells what the row is about.
    firstCellsAreHeaders_ = !table.hasHeader && !hasRowHeaders();

    Attributes attributes;
    attributes.summary = table.caption.trimmed();
    element_ = document.tree.add(Tag::Table, StructureTree::root(), attributes);
    if (table.hasHeader)
        setHeader();
    if (table.rows.isEmpty())
        return;
    body_ = document.tree.add(Tag::TBody, element_);
    ahead_ = setRow(table.rows.first());
}

bool TableSetter::hasRowHeaders() const
{
    return std::any_of(table_.rows.begin(), table_.rows.end(), [](const DocRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const DocCell &cell) { return cell.kind == DocCell::Kind::RowHeader; });
    });
}

double TableSetter::cellWidth(qsizetype column) const
{
    return widths_.at(size_t(column)) - 2 * padX_;
}

void TableSetter::setHeader()
{
    const ElementId head = document_.tree.add(Tag::THead, element_);
    const ElementId row = document_.tree.add(Tag::TR, head);
    for (qsizetype column = 0; column < table_.columns.size(); ++column) {
        const QString label = table_.columns.at(column).label;
        const bool blank = isBlank(label);
        Attributes attributes;
        attributes.scope = blank ? Scope::None : Scope::Column;
        const ElementId cell = document_.tree.add(blank ? Tag::TD : Tag::TH, row, attributes);
        BlockStyle style;
        style.text.size = size::tableHeader;
        style.text.weight = Weight::Bold;
        style.width = cellWidth(column);
        header_.push_back(setter_.setParagraph(label, Tag::P, cell, style));
    }
    headerHeight_ = heightOfRow(header_);
}

TableSetter::Row TableSetter::setRow(const DocRow &row)
{
    const ElementId element = document_.tree.add(Tag::TR, body_);
    Row result;
    for (qsizetype column = 0; column < table_.columns.size(); ++column)
        result.push_back(setCell(row, column, element));
    return result;
}

Flow TableSetter::setCell(const DocRow &row, qsizetype column, ElementId tableRow)
{
    const DocCell cell = row.cells.value(column);
    const bool blank = isBlank(cell.text.plainText());
    const bool header = !blank && (cell.kind == DocCell::Kind::RowHeader ||
                                   (firstCellsAreHeaders_ && column == firstColumnWithText(row)));
    Attributes attributes;
    attributes.scope = header ? Scope::Row : Scope::None;
    const ElementId element = document_.tree.add(header ? Tag::TH : Tag::TD, tableRow, attributes);

    const DocColumnKind kind = table_.columns.at(column).kind;
    BlockStyle style;
    style.width = cellWidth(column);
    style.subHeadingLevel = header ? 0 : subHeadingLevel_;
    if (isBold(row, table_.kind, kind, cell.text))
        style.text.weight = Weight::Bold;
    if (kind == DocColumnKind::Topic)
        style.indent = std::min(row.level * space::rowLevel, style.width / 3);
    return setter_.set(cell.text, element, style);
}

double TableSetter::needOf(const Row &row) const
{
    const double whole = heightOfRow(row);
    if (whole <= space::wholeRow)
        return whole;
    double lead = 0;
    for (const Flow &cell : row)
        lead = std::max(lead, pdf::leadHeight(cell));
    return lead + 2 * table::padY;
}

double TableSetter::leadHeight() const
{
    return headerHeight_ + (ahead_.empty() ? 0 : needOf(ahead_));
}

bool TableSetter::place(Canvas &canvas, int bookmarkLevel, const Progress &progress)
{
    if (canvas.room() < leadHeight() && !canvas.atTop())
        canvas.newPage();
    if (table_.hasHeader)
        placeHeader(canvas);
    else
        rule(canvas, canvas.y, colour::rule);
    for (qsizetype i = 0; i < table_.rows.size(); ++i) {
        if (!goOn(progress, double(i) / double(table_.rows.size())))
            return false;
        const Row row = ahead_.empty() ? setRow(table_.rows.at(i)) : std::move(ahead_);
        ahead_.clear();
        double need = needOf(row);
        // The last row does not go to the next page alone.
        if (i > 0 && i + 2 == table_.rows.size()) {
            ahead_ = setRow(table_.rows.last());
            const double both = heightOfRow(row) + heightOfRow(ahead_);
            need = both <= space::wholeRow ? both : need;
        }
        if (canvas.room() < need && canvas.y > columnTop_)
            turnPage(canvas);
        if (!table_.rows.at(i).bookmark.isEmpty())
            canvas.bookmark(bookmarkLevel, table_.rows.at(i).bookmark, canvas.y);
        placeRow(canvas, row);
        rule(canvas, canvas.y, colour::rule);
    }
    return true;
}

void TableSetter::turnPage(Canvas &canvas)
{
    canvas.newPage();
    if (table_.hasHeader && headerHeight_ <= highestHeader * page::height)
        placeHeader(canvas);
    columnTop_ = canvas.y;
}

void TableSetter::placeHeader(Canvas &canvas)
{
    const bool repeated = headerPlaced_;
    headerPlaced_ = true;
    if (headerHeight_ > highestHeader * page::height) {
        placeRow(canvas, header_);
    } else {
        canvas.beginArtifact(Artifact::Layout);
        canvas.fill(QRectF(page::left, canvas.y, page::textWidth, headerHeight_), colour::headerFill);
        canvas.endMarked();
        if (repeated)
            canvas.beginArtifact(Artifact::Header);
        for (size_t column = 0; column < header_.size(); ++column) {
            const Flow &label = header_[column];
            // Labels stand on a common foot, next to what they speak of.
            const double top = canvas.y + headerHeight_ - table::padY - heightOf(label);
            draw(canvas, label, 0, int(label.size()), lefts_[column] + padX_, top,
                 repeated ? DrawAs::Artifact : DrawAs::Content);
        }
        canvas.endMarked();
        canvas.y += headerHeight_;
    }
    rule(canvas, canvas.y, colour::headerRule);
    columnTop_ = canvas.y;
}

/// Each column takes the lines that fit; what is left goes on at the next page's top.
void TableSetter::placeRow(Canvas &canvas, const Row &row)
{
    std::vector<Fit> done(row.size());
    for (;;) {
        const double room = canvas.room() - 2 * table::padY;
        std::vector<Fit> next = fitRow(row, done, room, Cut::Nice);
        if (!moves(done, next) && !isDone(row, next)) {
            if (canvas.y > columnTop_) {
                turnPage(canvas);
                continue;
            }
            next = fitRow(row, done, room, Cut::Anywhere);
            if (!moves(done, next))
                forceOneLine(row, next);
        }
        for (size_t column = 0; column < row.size(); ++column)
            draw(canvas, row[column], done[column].end, next[column].end, lefts_[column] + padX_,
                 canvas.y + table::padY);
        canvas.y += highest(next) + 2 * table::padY;
        done = next;
        if (isDone(row, done))
            return;
        turnPage(canvas);
    }
}

void TableSetter::rule(Canvas &canvas, double y, Rgb colour) const
{
    canvas.beginArtifact(Artifact::Layout);
    canvas.fill(QRectF(page::left, y - table::rule / 2, page::textWidth, table::rule), colour);
    canvas.endMarked();
}

}  // namespace motebok::pdf
