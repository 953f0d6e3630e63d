// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meetingpage.h"

#include "widgets/datemenu.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>

namespace motebok {

namespace {

constexpr int sideMargin = 24;     // pixels beside the page
constexpr int topMargin = 16;      // pixels above and below it
constexpr int widest = 1500;       // pixels: longer lines are hard to read
constexpr int stackedBelow = 860;  // pixels of page width under which cells stand under each other
constexpr int sectionGap = 20;     // pixels before a section

}  // namespace

/// Labels and headings are written once. Tab passes them by, so that nobody types over them unawares; the arrows reach
/// them.
static bool isLabel(CellKind kind)
{
    return kind == CellKind::FactLabel || kind == CellKind::SectionHeading || kind == CellKind::ItemLabel ||
           kind == CellKind::ParticipantLabel;
}

/// A row may go by an entry of its own menu, which is still open: it is deleted when that is done with.
static void discard(RowWidget *row)
{
    row->hide();
    row->disconnect();
    row->deleteLater();
}

MeetingPage::MeetingPage(QWidget *parent) : QScrollArea(parent), body_(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setBackgroundRole(QPalette::Base);
    body_->setBackgroundRole(QPalette::Base);
    body_->setAutoFillBackground(true);
    setWidget(body_);
    setFocusPolicy(Qt::NoFocus);
    layoutTimer_.setSingleShot(true);
    connect(&layoutTimer_, &QTimer::timeout, this, &MeetingPage::relayout);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MeetingPage::buildVisible);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

void MeetingPage::setMeeting(OpenMeeting *open)
{
    if (open_)
        open_->disconnect(this);
    current_ = nullptr;
    for (RowWidget *row : std::exchange(rows_, {}))
        discard(row);
    open_ = open;
    if (open_) {
        connect(open_, &OpenMeeting::changed, this, &MeetingPage::bringUpToDate);
        connect(open_, &OpenMeeting::goTo, this, &MeetingPage::goTo);
        connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
        reconcile();
        verticalScrollBar()->setValue(0);
    }
    relayout();
    emit currentCellChanged();
}

PageRow MeetingPage::currentRow() const
{
    RowWidget *row = current_ ? rowOf(current_->address()) : nullptr;
    return row ? row->row() : PageRow{RowKind::AddSection, {}, {}, {}, {}, 0};
}

RowWidget *MeetingPage::makeRow(const PageRow &row)
{
    auto *widget = new RowWidget(row, *open_, body_);
    connect(widget, &RowWidget::heightChanged, this, [this] {
        if (!layingOut_)
            relayoutSoon();
    });
    connect(widget, &RowWidget::cellMade, this, &MeetingPage::cellMade);
    connect(widget, &RowWidget::menuWanted, this, &MeetingPage::menuWanted);
    connect(widget, &RowWidget::rowWanted, this, &MeetingPage::rowWanted);
    connect(widget, &RowWidget::dateWanted, this, [this, widget](const PageRow &at) { pickDate(at, widget); });
    widget->show();
    return widget;
}

void MeetingPage::cellMade(CellEdit *cell)
{
    connect(cell, &CellEdit::leave, this, [this, cell](int direction) { moveFrom(cell, direction); });
    connect(cell, &CellEdit::leaveVertically, this, [this, cell](int direction) { moveVertically(cell, direction); });
    connect(cell, &CellEdit::cycleAttendance, this, [this, cell] { cycleAttendance(cell->address()); });
    connect(cell, &CellEdit::pasted, this, &MeetingPage::pasted);
    connect(cell, &QTextEdit::cursorPositionChanged, this, [this, cell] {
        if (cell == current_)
            ensureVisible(cell->mapTo(body_, cell->cursorRect().center()).x(),
                          cell->mapTo(body_, cell->cursorRect().center()).y(), 0,
                          3 * cell->fontMetrics().lineSpacing());
    });
    connect(cell, &QTextEdit::currentCharFormatChanged, this, &MeetingPage::currentCellChanged);
    connect(cell, &QTextEdit::cursorPositionChanged, this, [this, cell] {
        if (cell == current_)
            emit currentCellChanged();
    });
    for (const Section &section : open_->meeting().sections) {
        const ParticipantTable *people = section.participants();
        const ParticipantColumn *column = people ? findColumn(*people, ParticipantField::Attendance) : nullptr;
        if (column && column->id == cell->address().column && cell->address().kind == CellKind::ParticipantText)
            cell->setSpaceCycles(true);
    }
}

void MeetingPage::bringUpToDate(const Meeting &before, const Meeting &after)
{
    const PageDifference difference = pageDifference(before, after);
    if (difference.rows == PageDifference::Rows::Other) {
        reconcile();
        return;
    }
    for (RowWidget *row : std::as_const(rows_)) {
        if (difference.changed.contains(row->row().id))
            row->sync();
    }
}

/// Brings the rows in line with the meeting: those that are the same stay (with their cursor and their height).
void MeetingPage::reconcile()
{
    if (!open_)
        return;
    const QList<PageRow> wanted = pageRows(open_->meeting());
    QHash<QPair<int, Id>, RowWidget *> old;
    for (RowWidget *row : std::as_const(rows_))
        old.insert({int(row->row().kind), row->row().id}, row);
    QList<RowWidget *> now;
    for (const PageRow &row : wanted) {
        RowWidget *widget = old.take({int(row.kind), row.id});
        if (widget && widget->row() != row) {
            discard(widget);
            widget = nullptr;
        }
        if (widget)
            widget->sync();
        now.append(widget ? widget : makeRow(row));
    }
    rows_ = now;
    for (RowWidget *row : std::as_const(old))
        discard(row);
    relayout();
}

RowWidget::Arrangement MeetingPage::arrangement() const
{
    return viewport()->width() < stackedBelow * zoom_ ? RowWidget::Arrangement::Stacked
                                                      : RowWidget::Arrangement::SideBySide;
}

int MeetingPage::spaceBefore(const RowWidget &row, const RowWidget *above) const
{
    if (!above)
        return 0;
    const RowKind kind = row.row().kind;
    if (kind == RowKind::SectionHeading || kind == RowKind::AddSection)
        return sectionGap;
    if (kind == RowKind::ClosingLine && above->row().kind == RowKind::AddSection)
        return sectionGap;
    return 0;
}

void MeetingPage::relayoutSoon()
{
    if (!layoutTimer_.isActive())
        layoutTimer_.start(0);
}

void MeetingPage::relayout()
{
    layoutTimer_.stop();
    if (layingOut_)
        return;
    layingOut_ = true;
    // What one writes in stays where it is on the screen; else what is at the top of the window.
    RowWidget *anchor = current_ ? rowOf(current_->address()) : nullptr;
    if (!anchor || anchor->visibleRegion().isEmpty()) {
        const auto first = std::find_if(rows_.begin(), rows_.end(), [this](const RowWidget *row) {
            return row->geometry().bottom() >= verticalScrollBar()->value();
        });
        anchor = first == rows_.end() ? nullptr : *first;
    }
    const int anchorWas = anchor ? anchor->y() - verticalScrollBar()->value() : 0;

    const int margin = std::min(sideMargin, viewport()->width() / 30);
    const int width = std::min(viewport()->width() - 2 * margin, int(widest * zoom_));
    const int left = std::max(margin, (viewport()->width() - width) / 2);
    const RowWidget::Arrangement how = arrangement();
    int y = topMargin;
    const RowWidget *above = nullptr;
    for (RowWidget *row : std::as_const(rows_)) {
        const RowKind kind = row->row().kind;
        y += spaceBefore(*row, above);
        // Stacked cells carry their labels themselves.
        const bool labelled = kind == RowKind::ItemLabels && how == RowWidget::Arrangement::Stacked;
        const int height = labelled ? 0 : row->heightFor(width, how);
        row->setVisible(height > 0);
        row->setGeometry(left, y, width, height);
        row->arrange(width, how);
        y += height;
        above = row;
    }
    body_->resize(viewport()->width(), std::max(y + topMargin, viewport()->height()));
    if (anchor)
        verticalScrollBar()->setValue(anchor->y() - anchorWas);
    layingOut_ = false;
    buildVisible();
}

void MeetingPage::buildVisible()
{
    if (layingOut_)
        return;
    const int top = verticalScrollBar()->value() - viewport()->height();
    const int bottom = verticalScrollBar()->value() + 2 * viewport()->height();
    bool built = false;
    for (RowWidget *row : std::as_const(rows_)) {
        if (!row->isBuilt() && row->geometry().bottom() >= top && row->y() <= bottom) {
            row->build();
            built = true;
        }
    }
    if (built)
        relayout();
}

void MeetingPage::focusMoved(QWidget *now)
{
    auto *cell = qobject_cast<CellEdit *>(now);
    if (now && !cell && !isAncestorOf(now) && now->window() != window())
        return;  // a dialog: one comes back to the cell
    if (cell && !isAncestorOf(cell))
        return;
    if (!cell && now && !isAncestorOf(now))
        return;  // the navigator or a toolbar: actions still mean the cell one was in
    if (cell)
        setCurrent(cell);
}

void MeetingPage::setCurrent(CellEdit *cell)
{
    if (cell == current_)
        return;
    RowWidget *before = current_ ? rowOf(current_->address()) : nullptr;
    current_ = cell;
    RowWidget *row = rowOf(cell->address());
    if (before && before != row)
        before->setCurrent(false);
    if (row)
        row->setCurrent(true);
    if (open_) {
        open_->endTyping();
        open_->setCursor({cell->address(), cell->textCursor().position()});
        open_->flush();
    }
    emit currentCellChanged();
}

RowWidget *MeetingPage::rowOf(const CellAddress &cell) const
{
    const qsizetype index = indexOf(cell);
    return index < 0 ? nullptr : rows_[index];
}

qsizetype MeetingPage::indexOf(const CellAddress &cell) const
{
    for (qsizetype i = 0; i < rows_.size(); ++i) {
        if (rows_[i]->row().cells.contains(cell))
            return i;
    }
    return -1;
}

void MeetingPage::goTo(const Spot &spot)
{
    RowWidget *row = rowOf(spot.cell);
    if (!row)
        return;
    if (!row->isBuilt()) {
        row->build();
        relayout();
    }
    CellEdit *cell = row->cell(spot.cell);
    QTextCursor cursor = cell->textCursor();
    cursor.setPosition(std::clamp(spot.position, 0, cell->document()->characterCount() - 1));
    cell->setTextCursor(cursor);
    cell->setFocus(Qt::OtherFocusReason);
    setCurrent(cell);  // a window in the background gives no focus
    if (layoutTimer_.isActive())
        relayout();
    const QRect caret = cell->cursorRect().translated(cell->mapTo(body_, QPoint()));
    ensureVisible(caret.center().x(), caret.center().y(), 0, 4 * cell->fontMetrics().lineSpacing());
    buildVisible();
}

void MeetingPage::goToFirst()
{
    if (!rows_.isEmpty())
        goTo({rows_.first()->row().cells.first(), INT_MAX});
}

void MeetingPage::moveFrom(CellEdit *cell, int direction)
{
    const QList<CellAddress> all = motebok::cells(open_->meeting());
    for (qsizetype i = all.indexOf(cell->address()) + direction; i >= 0 && i < all.size(); i += direction) {
        RowWidget *row = rowOf(all[i]);
        if (!row || row->isHidden() || isLabel(all[i].kind))
            continue;
        goTo({all[i], INT_MAX});
        CellEdit *to = row->cell(all[i]);
        if (to->spaceCycles())
            to->selectAll();  // nothing is being written yet: space goes through the states
        return;
    }
}

void MeetingPage::moveVertically(CellEdit *cell, int direction)
{
    const qsizetype from = indexOf(cell->address());
    if (from < 0)
        return;
    const qsizetype column = rows_[from]->row().cells.indexOf(cell->address());
    const auto end = [direction](CellEdit *to) {
        to->moveCursor(direction < 0 ? QTextCursor::End : QTextCursor::Start);
    };
    const auto stacks = [this](qsizetype row) {
        return arrangement() == RowWidget::Arrangement::Stacked && rows_[row]->row().kind == RowKind::Item;
    };
    if (stacks(from)) {
        const qsizetype next = column + direction;
        if (next >= 0 && next < rows_[from]->row().cells.size()) {
            const CellAddress to = rows_[from]->row().cells[next];
            goTo({to, 0});
            end(rows_[from]->cell(to));
            return;
        }
    }
    for (qsizetype i = from + direction; i >= 0 && i < rows_.size(); i += direction) {
        const QList<CellAddress> &there = rows_[i]->row().cells;
        if (there.isEmpty() || rows_[i]->isHidden())
            continue;
        const qsizetype at = stacks(i) ? (direction < 0 ? there.size() - 1 : 0) : std::min(column, there.size() - 1);
        goTo({there[at], 0});
        end(rows_[i]->cell(there[at]));
        return;
    }
}

bool MeetingPage::goToItem(int direction)
{
    qsizetype from = current_ ? indexOf(current_->address()) : -1;
    if (from < 0)
        from = direction > 0 ? 0 : rows_.size() - 1;
    for (qsizetype i = from + direction; i >= 0 && i < rows_.size(); i += direction) {
        if (rows_[i]->row().kind == RowKind::Item) {
            goToItem(rows_[i]->row().id);
            return true;
        }
    }
    return false;
}

void MeetingPage::goToItem(const Id &item)
{
    for (RowWidget *row : std::as_const(rows_)) {
        if (row->row().kind != RowKind::Item || row->row().id != item)
            continue;
        // The same column as before, so that one can read or write along it; else the topic.
        const QList<CellAddress> &there = row->row().cells;
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
    if (from < 0 || from + 1 >= rows_.size() || rows_[from + 1]->row().kind != rows_[from]->row().kind)
        return false;
    const qsizetype column = rows_[from]->row().cells.indexOf(current_->address());
    goTo({rows_[from + 1]->row().cells.value(column), INT_MAX});
    return true;
}

std::optional<Spot> MeetingPage::place() const
{
    return current_ ? std::optional(Spot{current_->address(), current_->textCursor().position()}) : std::nullopt;
}

void MeetingPage::cycleAttendance(const CellAddress &cell)
{
    open_->edit(tr("Attendance"), [this, &cell](Meeting &meeting) {
        return edits::cycleAttendance(meeting, cell.owner, open_->habits().attendance);
    });
    if (RowWidget *widget = rowOf(cell))
        widget->cell(cell)->selectAll();
}

void MeetingPage::pickDate(PageRow row, QWidget *near)
{
    const std::optional<QDate> now = edits::dateOf(open_->meeting(), row.id);
    const QPoint corner = near->mapToGlobal(QPoint(near->width(), near->height()));
    const std::optional<QDate> picked = askDate(now.value_or(QDate::currentDate()), corner, this);
    if (picked && open_)
        open_->edit(tr("Date"), [this, &row, picked](Meeting &meeting) {
            return edits::setDate(meeting, row.id, *picked, open_->habits().language);
        });
}

void MeetingPage::setZoom(double factor)
{
    zoom_ = std::clamp(factor, 0.5, 3.0);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * zoom_);
    body_->setFont(font);
    relayout();
}

void MeetingPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    relayout();
}

void MeetingPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayoutSoon();
}

}  // namespace motebok
