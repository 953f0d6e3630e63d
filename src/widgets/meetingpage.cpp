// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meetingpage.h"

#include "widgets/datemenu.h"
#include "widgets/look.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>

namespace motebok {

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
    neighbourhoodTimer_.setSingleShot(true);
    connect(&layoutTimer_, &QTimer::timeout, this, [this] { layOut(anchor(Anchor::At::Row)); });
    connect(&neighbourhoodTimer_, &QTimer::timeout, this, &MeetingPage::prepareNeighbourhood);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MeetingPage::scrolled);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

void MeetingPage::setMeeting(OpenMeeting *open)
{
    if (open_)
        open_->disconnect(this);
    current_ = nullptr;
    // A row that goes may hand the keyboard on, which may scroll: there must be nothing left to show by then.
    QList<Line> gone = std::exchange(lines_, {});
    indexLines();
    for (Line &line : gone)
        dropWidget(line);
    open_ = open;
    if (open_) {
        connect(open_, &OpenMeeting::changed, this, &MeetingPage::bringUpToDate);
        connect(open_, &OpenMeeting::goTo, this, &MeetingPage::goTo);
        connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
        verticalScrollBar()->setValue(0);
        reconcile();
    } else {
        layOut({});
    }
    emit currentCellChanged();
}

PageRow MeetingPage::currentRow() const
{
    const qsizetype line = current_ ? indexOf(current_->address()) : -1;
    return line >= 0 ? lines_[line].row : PageRow{RowKind::AddSection, {}, {}, {}, {}, 0};
}

void MeetingPage::wire(RowWidget *row)
{
    connect(row, &RowWidget::heightChanged, this, [this, row] {
        if (layingOut_)
            return;
        for (auto line = linesOf_.constFind(row->row().id); line != linesOf_.cend() && line.key() == row->row().id;
             ++line) {
            if (lines_[*line].widget == row)
                lines_[*line].height = unknown;
        }
        layOutSoon();
    });
    connect(row, &RowWidget::typed, this, &MeetingPage::type);
    connect(row, &RowWidget::menuWanted, this, &MeetingPage::menuWanted);
    connect(row, &RowWidget::rowWanted, this, &MeetingPage::rowWanted);
    connect(row, &RowWidget::dateWanted, this, [this, row](const PageRow &at) { pickDate(at, row); });
    for (CellEdit *cell : row->cells())
        wire(cell);
}

void MeetingPage::wire(CellEdit *cell)
{
    connect(cell, &CellEdit::leave, this, [this, cell](int direction) { moveFrom(cell, direction); });
    connect(cell, &CellEdit::leaveVertically, this, [this, cell](int direction) { moveVertically(cell, direction); });
    connect(cell, &CellEdit::cycleAttendance, this, [this, cell] { cycleAttendance(cell->address()); });
    connect(cell, &CellEdit::pasted, this, &MeetingPage::pasted);
    connect(cell, &QTextEdit::currentCharFormatChanged, this, &MeetingPage::currentCellChanged);
    connect(cell, &QTextEdit::cursorPositionChanged, this, [this, cell] {
        if (cell != current_)
            return;
        if (open_)
            open_->setCursor({cell->address(), cell->textCursor().position()});
        showCaret(3);
        emit currentCellChanged();
    });
    // What is done to a selection may take it away: undoing that must bring back the words as they were written.
    connect(cell, &QTextEdit::selectionChanged, this, [this, cell] {
        if (open_ && cell->textCursor().hasSelection())
            open_->endTyping();
        if (cell == current_)
            emit currentCellChanged();  // all of it may be selected without the cursor moving
    });
    tellOfAttendance(cell);
}

/// Space goes through the states in a column of attendance, which another column may become.
void MeetingPage::tellOfAttendance(CellEdit *cell)
{
    const CellAddress &address = cell->address();
    if (address.kind != CellKind::ParticipantText)
        return;
    const QList<Section> &sections = open_->meeting().sections;
    const bool attendance = std::any_of(sections.begin(), sections.end(), [&address](const Section &section) {
        const ParticipantTable *people = section.participants();
        const ParticipantColumn *column = people ? findColumn(*people, ParticipantField::Attendance) : nullptr;
        return column && column->id == address.column;
    });
    cell->setSpaceCycles(attendance);
}

void MeetingPage::makeWidget(Line &line)
{
    line.widget = new RowWidget(line.row, *open_, body_);
    line.texts.clear();
    line.height = unknown;
    if (current_ && line.row.cells.contains(current_->address()))
        line.widget->setCurrent(true);
    wire(line.widget);
}

/// A row may go by an entry of its own menu, which is still open: it is deleted
/// when that is done with.
void MeetingPage::dropWidget(Line &line)
{
    RowWidget *row = std::exchange(line.widget, nullptr);
    if (!row)
        return;
    row->hide();
    row->disconnect();
    row->deleteLater();
}

/// Labels have changed, which name cells all over the table, whether or not the
/// rows themselves have.
static bool sameLabels(const Section &before, const Section &after)
{
    const auto same = [](const auto &one, const auto &other) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                          [](const auto &a, const auto &b) { return a.label == b.label; });
    };
    if (before.items() && after.items())
        return same(before.items()->columns, after.items()->columns);
    if (before.participants() && after.participants())
        return same(before.participants()->columns, after.participants()->columns);
    return true;
}

void MeetingPage::type(const CellAddress &cell, const RichText &text, int before, int position)
{
    typing_ = cell;
    open_->type(cell, text, before, position);
    typing_.reset();
}

/// Typing in a cell of a table changes its own row and no other: nothing is compared, however long the meeting is.
bool MeetingPage::followTyping()
{
    const std::optional<CellAddress> cell = std::exchange(typing_, std::nullopt);
    const qsizetype line = cell ? indexOf(*cell) : -1;
    if (line < 0 || (cell->kind != CellKind::ItemText && cell->kind != CellKind::ParticipantText))
        return false;
    sync(lines_[line]);
    return true;
}

void MeetingPage::bringUpToDate(const Meeting &before, const Meeting &after)
{
    if (followTyping())
        return;
    const PageDifference difference = pageDifference(before, after);
    if (difference.rows == PageDifference::Rows::Other) {
        reconcile();
        return;
    }
    for (const Id &id : difference.changed) {
        for (auto line = linesOf_.constFind(id); line != linesOf_.cend() && line.key() == id; ++line)
            sync(lines_[*line]);
    }
    for (qsizetype i = 0; i < after.sections.size(); ++i) {
        if (!difference.changed.contains(after.sections[i].id) || sameLabels(before.sections[i], after.sections[i]))
            continue;
        for (const Line &line : std::as_const(lines_)) {
            if (line.widget && line.row.section == after.sections[i].id)
                line.widget->nameCells();
        }
    }
}

/// Shows a row as the meeting has it; one out of sight gets another guess at
/// its height.
void MeetingPage::sync(Line &line)
{
    if (line.widget) {
        line.widget->sync();
        return;
    }
    line.texts.clear();
    if (line.height == unknown)
        return;
    line.height = unknown;
    layOutSoon();
}

/// Brings the lines up with the meeting: those that are the same stay (with
/// their cursor and their height).
void MeetingPage::reconcile()
{
    if (!open_)
        return;
    const Anchor held = anchor(Anchor::At::Row);
    QHash<QPair<int, Id>, qsizetype> old;
    for (qsizetype i = 0; i < lines_.size(); ++i)
        old.insert({int(lines_[i].row.kind), lines_[i].row.id}, i);
    QList<Line> now;
    for (const PageRow &row : pageRows(open_->meeting())) {
        Line line{row, {}, 0, unknown, nullptr};
        const qsizetype was = old.value({int(row.kind), row.id}, -1);
        if (was >= 0 && lines_[was].row.cells == row.cells) {
            line.widget = std::exchange(lines_[was].widget, nullptr);
            if (lines_[was].row == row)
                line.height = lines_[was].height;
            if (line.widget) {
                line.widget->setRow(row);
                for (CellEdit *cell : line.widget->cells())
                    tellOfAttendance(cell);
            }
        }
        now.append(line);
    }
    lines_.swap(now);
    indexLines();
    const bool written = current_ && current_->hasFocus();
    keepCurrent();
    for (Line &line : lines_)
        sync(line);
    layOut(held);
    if (written && current_)
        current_->setFocus(Qt::OtherFocusReason);  // before the cell it was in goes, and hands it on
    for (Line &line : now)
        dropWidget(line);
}

/// The cell one is in stays the one, though its row was made anew; nothing when the meeting has it no more.
void MeetingPage::keepCurrent()
{
    const std::optional<Spot> here = place();
    const qsizetype index = here ? indexOf(here->cell) : -1;
    if (!here || (index >= 0 && lines_[index].widget && lines_[index].widget->cell(here->cell) == current_))
        return;
    if (index < 0) {
        current_ = nullptr;
        emit currentCellChanged();
        return;
    }
    if (!lines_[index].widget)
        makeWidget(lines_[index]);
    CellEdit *cell = lines_[index].widget->cell(here->cell);
    QTextCursor cursor = cell->textCursor();
    cursor.setPosition(std::clamp(here->position, 0, cell->document()->characterCount() - 1));
    cell->setTextCursor(cursor);
    current_ = cell;
    lines_[index].widget->setCurrent(true);
    emit currentCellChanged();
}

void MeetingPage::indexLines()
{
    lineOfCell_.clear();
    linesOf_.clear();
    for (qsizetype i = 0; i < lines_.size(); ++i) {
        linesOf_.insert(lines_[i].row.id, i);
        for (const CellAddress &cell : std::as_const(lines_[i].row.cells))
            lineOfCell_.insert(cell, i);
    }
}

RowWidget *MeetingPage::widgetOf(const CellAddress &cell) const
{
    const qsizetype line = indexOf(cell);
    return line < 0 ? nullptr : lines_[line].widget;
}

void MeetingPage::focusMoved(QWidget *now)
{
    // A dialog, the navigator or a toolbar: actions still mean the cell one was
    // in.
    auto *cell = qobject_cast<CellEdit *>(now);
    if (cell && isAncestorOf(cell) && widgetOf(cell->address()))
        setCurrent(cell);
}

void MeetingPage::setCurrent(CellEdit *cell)
{
    if (cell == current_)
        return;
    RowWidget *before = current_ ? widgetOf(current_->address()) : nullptr;
    current_ = cell;
    RowWidget *row = widgetOf(cell->address());
    if (before && before != row)
        before->setCurrent(false);
    if (row)
        row->setCurrent(true);
    if (row != before && extent_ == Extent::CurrentItem)
        setExtent(extent_);
    if (open_) {
        open_->endTyping();
        open_->setCursor({cell->address(), cell->textCursor().position()});
        open_->flush();
    }
    emit currentCellChanged();
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
    if (RowWidget *widget = widgetOf(cell))
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

}  // namespace motebok
