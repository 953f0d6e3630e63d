// SPDX-License-Identifier: GPL-3.0-or-later
// The cursor's ways over the page.
#include "widgets/meetingpage.h"

#include <climits>

namespace motebok {

/// Labels and headings are written once. Tab passes them by, so that nobody
/// types over them unawares; the arrows reach them.
static bool isLabel(CellKind kind)
{
    return kind == CellKind::FactLabel || kind == CellKind::SectionHeading || kind == CellKind::ItemLabel ||
           kind == CellKind::ParticipantLabel;
}

void MeetingPage::goTo(const Spot &spot)
{
    const qsizetype index = indexOf(spot.cell);
    if (index < 0 || (extent_ == Extent::CurrentItem && lines_[index].row.kind != RowKind::Item))
        return;
    if (!lines_[index].widget) {
        const Anchor held = anchor(Anchor::At::Row);
        makeWidget(lines_[index]);
        layOut(held);
    }
    RowWidget *row = lines_[index].widget;
    if (extent_ == Extent::CurrentItem)
        row->show();  // what is hidden gets no keyboard
    CellEdit *cell = row->cell(spot.cell);
    QTextCursor cursor = cell->textCursor();
    cursor.setPosition(std::clamp(spot.position, 0, cell->document()->characterCount() - 1));
    cell->setTextCursor(cursor);
    cell->setFocus(Qt::OtherFocusReason);
    setCurrent(cell);  // a window in the background gives no focus
    showCaret(4);
}

void MeetingPage::goToFirst()
{
    if (!lines_.isEmpty())
        goTo({lines_.first().row.cells.first(), INT_MAX});
}

void MeetingPage::moveFrom(CellEdit *cell, int direction)
{
    const QList<CellAddress> all = motebok::cells(open_->meeting());
    for (qsizetype i = all.indexOf(cell->address()) + direction; i >= 0 && i < all.size(); i += direction) {
        const qsizetype line = indexOf(all[i]);
        if (line < 0 || (lines_[line].height == 0 && !isAway(lines_[line])) || isLabel(all[i].kind))
            continue;
        if (extent_ == Extent::CurrentItem && lines_[line].row.kind != RowKind::Item)
            return;
        goTo({all[i], INT_MAX});
        if (current_ && current_->spaceCycles())
            current_->selectAll();  // nothing is being written yet: space goes through
                                    // the states
        return;
    }
}

void MeetingPage::moveVertically(CellEdit *cell, int direction)
{
    const qsizetype from = indexOf(cell->address());
    if (from < 0)
        return;
    const qsizetype column = lines_[from].row.cells.indexOf(cell->address());
    const auto goToEdge = [this, direction](const CellAddress &to) {
        goTo({to, 0});
        if (!current_ || current_->address() != to)
            return;
        current_->moveCursor(direction < 0 ? QTextCursor::End : QTextCursor::Start);
        if (current_->spaceCycles())
            current_->selectAll();  // down a column of attendance by arrows and space
    };
    const auto stacks = [this](qsizetype line) {
        return setting_.arrangement == Arrangement::Stacked && lines_[line].row.kind == RowKind::Item;
    };
    if (const qsizetype next = column + direction; stacks(from) && next >= 0 && next < lines_[from].row.cells.size()) {
        goToEdge(CellAddress(lines_[from].row.cells[next]));
        return;
    }
    for (qsizetype i = from + direction; i >= 0 && i < lines_.size(); i += direction) {
        const QList<CellAddress> there = lines_[i].row.cells;
        if (there.isEmpty() || lines_[i].height == 0)
            continue;
        goToEdge(there[stacks(i) ? (direction < 0 ? there.size() - 1 : 0) : std::min(column, there.size() - 1)]);
        return;
    }
}

bool MeetingPage::goToItem(int direction)
{
    qsizetype from = current_ ? indexOf(current_->address()) : -1;
    if (from < 0)
        from = direction > 0 ? 0 : lines_.size() - 1;
    for (qsizetype i = from + direction; i >= 0 && i < lines_.size(); i += direction) {
        if (lines_[i].row.kind == RowKind::Item) {
            goToItem(Id(lines_[i].row.id));
            return true;
        }
    }
    return false;
}

void MeetingPage::goToItem(const Id &item)
{
    for (auto line = linesOf_.constFind(item); line != linesOf_.cend() && line.key() == item; ++line) {
        if (lines_[*line].row.kind != RowKind::Item)
            continue;
        // The same column as before, so that one can read or write along it; else
        // the topic.
        const QList<CellAddress> there = lines_[*line].row.cells;
        CellAddress to = there.value(std::min<qsizetype>(1, there.size() - 1));
        for (const CellAddress &cell : there) {
            if (current_ && cell.column == current_->address().column)
                to = cell;
        }
        goTo({to, INT_MAX});
        return;
    }
}

bool MeetingPage::goToNextRow()
{
    const qsizetype from = current_ ? indexOf(current_->address()) : -1;
    if (from < 0 || from + 1 >= lines_.size() || lines_[from + 1].row.kind != lines_[from].row.kind)
        return false;
    const qsizetype column = lines_[from].row.cells.indexOf(current_->address());
    goTo({CellAddress(lines_[from + 1].row.cells.value(column)), INT_MAX});
    return true;
}

}  // namespace motebok
