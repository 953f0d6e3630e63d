// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows of the page stand, which of them have widgets, and what stays
// where it is on the screen.
#include "widgets/look.h"
#include "widgets/meetingpage.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace motebok {

namespace {

constexpr int mostWidgets = 60;         // rows kept ready; those far away go first
constexpr int neighbourhoodDelay = 60;  // ms of rest before rows just out of sight are made

}  // namespace

MeetingPage::Setting MeetingPage::setting() const
{
    const int margin = std::min(look::wider, viewport()->width() / 30);
    const int width = std::min(viewport()->width() - 2 * margin, int(look::widest * zoom_));
    const bool narrow = viewport()->width() < look::stackedBelow * zoom_;
    return {std::max(margin, (viewport()->width() - width) / 2), width,
            narrow || extent_ == Extent::CurrentItem ? Arrangement::Stacked : Arrangement::SideBySide};
}

int MeetingPage::spaceBefore(const Line &line, const Line *above) const
{
    if (!above || isAway(line))
        return 0;
    const RowKind kind = line.row.kind;
    const bool section = kind == RowKind::SectionHeading || kind == RowKind::AddSection;
    return section || (kind == RowKind::ClosingLine && above->row.kind == RowKind::AddSection) ? look::wider : 0;
}

/// Not to be seen, since only the item in which one writes is.
bool MeetingPage::isAway(const Line &line) const
{
    return extent_ == Extent::CurrentItem && !(current_ && line.row.cells.contains(current_->address()));
}

bool MeetingPage::isShown(const CellAddress &cell) const
{
    const qsizetype line = indexOf(cell);
    return line >= 0 && lines_[line].height != 0;
}

int MeetingPage::heightOf(Line &line) const
{
    // Stacked cells carry their labels themselves.
    if (isAway(line) || (line.row.kind == RowKind::ItemLabels && setting_.arrangement == Arrangement::Stacked))
        return 0;
    if (line.widget)
        return line.widget->heightFor(setting_.width, setting_.arrangement);
    if (line.row.cells.isEmpty())
        return open_->isReadOnly() ? 0 : adderHeight(body_->font());
    if (line.texts.isEmpty()) {
        for (const CellAddress &cell : std::as_const(line.row.cells))
            line.texts.append(textAt(open_->meeting(), cell));
    }
    const QFontMetrics metrics(body_->font());
    const RowMeasure measure{
        metrics, beginsWithNumber(open_->meeting(), line.row), metrics.height(),
        [&line, &metrics](qsizetype cell, int width) { return guessedHeight(line.texts[cell], metrics, width); }};
    return planOf(line.row, measure, setting_.width, setting_.arrangement).height;
}

/// `window`: height in pixels of what is seen, which a resize has changed already.
MeetingPage::Anchor MeetingPage::anchor(Anchor::At wanted, int window) const
{
    const int scroll = verticalScrollBar()->value();
    const auto at = [scroll](const Line &line) {
        return Anchor{Anchor::At::Row, line.row.kind, line.row.id, line.top - scroll};
    };
    const qsizetype index = current_ ? indexOf(current_->address()) : -1;
    if (index >= 0 && lines_[index].widget) {
        const Line &line = lines_[index];
        const QRect caret = current_->cursorRect().translated(current_->mapTo(body_, QPoint(0, -scroll)));
        if (wanted == Anchor::At::Caret && caret.bottom() > 0 && caret.top() < window)
            return {Anchor::At::Caret, line.row.kind, line.row.id, caret.top()};
        if (line.top + line.height > scroll && line.top < scroll + window)
            return at(line);
    }
    const auto first = std::find_if(lines_.begin(), lines_.end(), [scroll](const Line &line) {
        return line.height > 0 && line.top + line.height > scroll;
    });
    return first == lines_.end() ? Anchor() : at(*first);
}

void MeetingPage::holdTo(const Anchor &held)
{
    if (held.at == Anchor::At::Caret && current_) {
        verticalScrollBar()->setValue(current_->mapTo(body_, current_->cursorRect().topLeft()).y() - held.y);
        return;
    }
    for (auto line = linesOf_.constFind(held.id);
         held.at != Anchor::At::Nothing && line != linesOf_.cend() && line.key() == held.id; ++line) {
        if (lines_[*line].row.kind == held.kind)
            verticalScrollBar()->setValue(lines_[*line].top - held.y);
    }
}

void MeetingPage::placeLines()
{
    if (const Setting now = setting(); now != setting_) {
        setting_ = now;
        for (Line &line : lines_)
            line.height = unknown;
    }
    int y = look::wide;
    const Line *above = nullptr;
    for (Line &line : lines_) {
        y += spaceBefore(line, above);
        const bool remeasured = line.height == unknown;
        if (remeasured)
            line.height = heightOf(line);
        line.top = y;
        if (line.widget) {
            QRect place(setting_.left, y, setting_.width, line.height);
            if (remeasured || line.widget->geometry() != place) {
                line.widget->setGeometry(place);
                line.widget->setVisible(line.height > 0);
            }
            if (remeasured && line.height > 0) {
                line.height = line.widget->arrange(setting_.width, setting_.arrangement);
                place.setHeight(line.height);
                line.widget->setGeometry(place);
            }
        }
        y += line.height;
        above = &line;
    }
    body_->resize(viewport()->width(), std::max(y + look::wide, viewport()->height()));
}

void MeetingPage::layOutSoon()
{
    if (!layoutTimer_.isActive())
        layoutTimer_.start(0);
}

void MeetingPage::layOut(const Anchor &held)
{
    layoutTimer_.stop();
    if (layingOut_)
        return;
    {
        const QScopedValueRollback guard(layingOut_, true);
        // A row that comes in sight is another height than was guessed, which may
        // bring the next one in sight.
        do {
            placeLines();
            holdTo(held);
        } while (makeVisibleWidgets(0));
    }
    neighbourhoodTimer_.start(neighbourhoodDelay);
}

/// Makes the rows that are seen, and those `beyond` pixels above and below.
/// True when there were any to make.
bool MeetingPage::makeVisibleWidgets(int beyond)
{
    const int top = verticalScrollBar()->value() - beyond;
    const int bottom = verticalScrollBar()->value() + viewport()->height() + beyond;
    bool made = false;
    for (Line &line : lines_) {
        if (line.top >= bottom)
            break;
        if (line.widget || line.height <= 0 || line.top + line.height <= top)
            continue;
        makeWidget(line);
        made = true;
    }
    return made;
}

void MeetingPage::scrolled()
{
    if (layingOut_)
        return;
    const Anchor top = [this] {
        // While one scrolls it is what comes in sight that must not jump, wherever
        // the cursor is.
        const int scroll = verticalScrollBar()->value();
        for (const Line &line : lines_) {
            if (line.widget && line.height > 0 && line.top + line.height > scroll)
                return Anchor{Anchor::At::Row, line.row.kind, line.row.id, line.top - scroll};
        }
        return Anchor();
    }();
    bool made = false;
    {
        const QScopedValueRollback guard(layingOut_, true);
        made = makeVisibleWidgets(0);
    }
    if (made)
        layOut(top);
    neighbourhoodTimer_.start(neighbourhoodDelay);
}

/// While nothing happens: the rows just out of sight are made ready, those far
/// away let go.
void MeetingPage::prepareNeighbourhood()
{
    if (layingOut_ || !open_ || !isVisible())
        return;
    bool made = false;
    {
        const QScopedValueRollback guard(layingOut_, true);
        made = makeVisibleWidgets(viewport()->height() / 2);
    }
    if (made)
        layOut(anchor(Anchor::At::Row));
    neighbourhoodTimer_.stop();
    const auto count = std::count_if(lines_.begin(), lines_.end(), [](const Line &line) { return line.widget; });
    if (count <= mostWidgets || QApplication::activePopupWidget())
        return;
    const int far = 3 * viewport()->height();
    const int scroll = verticalScrollBar()->value();
    for (Line &line : lines_) {
        const bool near = line.top + line.height > scroll - far && line.top < scroll + far;
        if (line.widget && !near && !line.widget->isCurrent())
            dropWidget(line);
    }
}

/// Keeps the caret in the window, `lines` of text from its edge.
void MeetingPage::showCaret(int lines)
{
    if (!current_)
        return;
    if (layoutTimer_.isActive())
        layOut(anchor(Anchor::At::Row));
    const QPoint caret = current_->mapTo(body_, current_->cursorRect().center());
    ensureVisible(caret.x(), caret.y(), 0, lines * current_->fontMetrics().lineSpacing());
}

void MeetingPage::setExtent(Extent extent)
{
    extent_ = extent;
    for (Line &line : lines_)
        line.height = unknown;
    layOut(anchor(Anchor::At::Row));
}

void MeetingPage::setZoom(double factor)
{
    const Anchor held = anchor(Anchor::At::Caret);
    zoom_ = std::clamp(factor, 0.5, 3.0);
    {
        const QScopedValueRollback guard(layingOut_, true);
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * zoom_);
        body_->setFont(font);
    }
    for (Line &line : lines_)
        line.height = unknown;
    layOut(held);
}

void MeetingPage::resizeEvent(QResizeEvent *event)
{
    const Anchor held = anchor(Anchor::At::Caret, event->oldSize().height());
    {
        const QScopedValueRollback guard(layingOut_, true);
        QScrollArea::resizeEvent(event);
    }
    layOut(held);
    // A lower window must not hide what one writes, if it was seen.
    if (held.at == Anchor::At::Caret)
        showCaret(1);
}

void MeetingPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    for (Line &line : lines_)
        line.height = unknown;
    layOutSoon();
}

}  // namespace motebok
