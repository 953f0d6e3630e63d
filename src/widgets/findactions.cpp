// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findactions.h"

#include "widgets/findbar.h"
#include "widgets/meetingpage.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QScrollBar>

namespace motebok {

namespace {

constexpr int findDelay = 150;  // ms from a change of the meeting until the places are found again

QTextEdit::ExtraSelection marking(CellEdit &cell, const Hit &hit, bool current)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(cell.document());
    const int end = cell.document()->characterCount() - 1;
    mark.cursor.setPosition(std::min(hit.position, end));
    mark.cursor.setPosition(std::min(hit.position + hit.length, end), QTextCursor::KeepAnchor);
    const QPalette &colours = cell.palette();
    QColor ground = colours.color(QPalette::Active, QPalette::Highlight);
    if (current) {
        mark.format.setForeground(colours.brush(QPalette::Active, QPalette::HighlightedText));
        mark.format.setUnderlineColor(colours.color(QPalette::Active, QPalette::HighlightedText));
    } else {
        ground.setAlphaF(0.25F);
        mark.format.setUnderlineColor(colours.color(QPalette::Active, QPalette::Text));
    }
    mark.format.setBackground(ground);
    // Not by colour alone: the one that is meant has a line under it and is selected, the others have dots.
    mark.format.setUnderlineStyle(current ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
    return mark;
}

}  // namespace

FindActions::FindActions(MeetingPage &page, FindBar &bar, QWidget *window) : DeskPart(window), page_(page), bar_(bar)
{
    const auto action = [this, window](const QString &id, const QString &text, const QKeySequence &key, auto act) {
        auto *made = new QAction(text, this);
        made->setObjectName(id);
        made->setShortcut(key);
        connect(made, &QAction::triggered, this, act);
        window->addAction(made);
        return made;
    };
    find_ = action(QStringLiteral("find.find"), tr("&Find …"), QKeySequence(QStringLiteral("Ctrl+F")),
                   [this] { open(false); });
    replace_ = action(QStringLiteral("find.replace"), tr("R&eplace …"), QKeySequence(QStringLiteral("Ctrl+H")),
                      [this] { open(true); });
    next_ = action(QStringLiteral("find.next"), tr("Find ne&xt"), QKeySequence(Qt::Key_F3), [this] { step(1); });
    previous_ = action(QStringLiteral("find.previous"), tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
                       [this] { step(-1); });
    connect(&bar_, &FindBar::searchChanged, this, &FindActions::searchChanged);
    connect(&bar_, &FindBar::next, this, [this] { step(1); });
    connect(&bar_, &FindBar::previous, this, [this] { step(-1); });
    connect(&bar_, &FindBar::replaceOne, this, &FindActions::replaceOne);
    connect(&bar_, &FindBar::replaceAll, this, &FindActions::replaceAll);
    connect(&bar_, &FindBar::closed, this, &FindActions::closed);
    for (QTimer *timer : {&findTimer_, &markTimer_})
        timer->setSingleShot(true);
    findTimer_.setInterval(findDelay);
    markTimer_.setInterval(0);
    connect(&findTimer_, &QTimer::timeout, this, &FindActions::findAgain);
    connect(&markTimer_, &QTimer::timeout, this, &FindActions::mark);
    // Rows that come into view get their editors then, and their marks.
    connect(page_.verticalScrollBar(), &QScrollBar::valueChanged, this, &FindActions::markSoon);
    connect(page_.verticalScrollBar(), &QScrollBar::rangeChanged, this, &FindActions::markSoon);
    setMeeting(nullptr);
}

void FindActions::setMeeting(OpenMeeting *open)
{
    if (open_)
        open_->disconnect(this);
    open_ = open;
    marked_.clear();
    hits_ = {};
    current_.reset();
    from_.reset();
    if (open_) {
        connect(open_, &OpenMeeting::changed, this, [this] {
            if (bar_.isVisible() && !findTimer_.isActive())
                findTimer_.start();
        });
        connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
        if (bar_.isVisible())
            findAgain();
    } else {
        bar_.hide();
    }
    for (QAction *each : {find_, next_, previous_})
        each->setEnabled(open_);
    replace_->setEnabled(open_ && !open_->isReadOnly());
    bar_.setReplaceEnabled(open_ && !open_->isReadOnly());
}

void FindActions::setIcons(const QPalette &palette)
{
    bar_.setIcons(palette);
}

void FindActions::fillEdit(QMenu &menu) const
{
    menu.addActions({find_, replace_, next_, previous_});
}

Search FindActions::search() const
{
    return bar_.search();
}

void FindActions::open(bool replacing)
{
    const CellEdit *cell = page_.currentCell();
    const QTextCursor cursor = cell ? cell->textCursor() : QTextCursor();
    QString selected = cell ? cursor.selectedText() : QString();
    if (selected.contains(QChar::ParagraphSeparator) || selected.contains(QChar::LineSeparator))
        selected.clear();
    if (!bar_.isVisible() || !selected.isEmpty())
        from_ = cell ? std::optional(Spot{cell->address(), cursor.selectionStart()}) : std::nullopt;
    bar_.open(replacing ? FindBar::Purpose::Replace : FindBar::Purpose::Find, selected);
}

/// What is looked for is another: the first place from where one began.
void FindActions::searchChanged()
{
    current_.reset();
    bar_.tell({});
    findAgain();
    if (hits_.shown.isEmpty())
        return;
    const qsizetype first = from_ ? firstFrom(*from_) : 0;
    goTo(first < hits_.shown.size() ? first : 0);
}

void FindActions::findAgain()
{
    findTimer_.stop();
    hits_ = open_ ? findAll(open_->meeting(), search()) : Hits();
    // Labels of columns are out of sight where the cells stand under each other: they cannot be gone to.
    hits_.hidden += hits_.shown.removeIf(
        [this](const Hit &hit) { return hit.cell.kind == CellKind::ItemLabel && !page_.isShown(hit.cell); });
    qsizetype index = -1;
    if (current_ && !hits_.shown.isEmpty()) {
        const qsizetype at = firstFrom({current_->cell, current_->position});
        index = at < hits_.shown.size() && hits_.shown[at].cell == current_->cell ? at : -1;
    }
    current_ = index < 0 ? std::nullopt : std::optional(hits_.shown[index]);
    bar_.showCount(index, hits_.shown.size());
    tellHidden();
    mark();
}

void FindActions::tellHidden()
{
    if (hits_.hidden > 0)
        bar_.tell(tr("%n more in hidden columns", nullptr, int(hits_.hidden)));
}

qsizetype FindActions::firstFrom(const Spot &spot) const
{
    QHash<CellAddress, qsizetype> order;
    const QList<CellAddress> all = cells(open_->meeting());
    for (qsizetype i = 0; i < all.size(); ++i)
        order.insert(all[i], i);
    const qsizetype cell = order.value(spot.cell, all.size());
    for (qsizetype i = 0; i < hits_.shown.size(); ++i) {
        const qsizetype at = order.value(hits_.shown[i].cell, -1);
        if (at > cell || (at == cell && hits_.shown[i].position >= spot.position))
            return i;
    }
    return hits_.shown.size();
}

void FindActions::step(int direction)
{
    if (!open_)
        return;
    if (search().text.isEmpty()) {
        open(false);
        return;
    }
    findAgain();  // the window may be narrower than it was
    const qsizetype count = hits_.shown.size();
    bar_.showCount(-1, count);
    if (count == 0) {
        bar_.show();
        return;
    }
    // From the place that is meant, or from where the cursor has been moved to meanwhile.
    const CellEdit *cell = page_.currentCell();
    const QTextCursor cursor = cell ? cell->textCursor() : QTextCursor();
    qsizetype to = direction > 0 ? 0 : count - 1;
    if (cell) {
        const bool onHit = cursor.hasSelection();
        const qsizetype from = firstFrom({cell->address(), cursor.selectionStart()});
        const bool there = from < count && onHit && hits_.shown[from].cell == cell->address() &&
                           hits_.shown[from].position == cursor.selectionStart();
        to = direction < 0 ? from - 1 : there ? from + 1 : from;
    }
    const bool around = to < 0 || to >= count;
    goTo(around ? (direction > 0 ? 0 : count - 1) : to);
    bar_.tell(!around ? QString() : direction > 0 ? tr("From the top again") : tr("From the bottom again"));
    if (!around)
        tellHidden();
}

void FindActions::goTo(qsizetype index)
{
    const Hit hit = hits_.shown[index];
    current_ = hit;
    const bool inBar = QApplication::focusWidget() && bar_.isAncestorOf(QApplication::focusWidget());
    // The keyboard is in the bar, so the cell left behind does not lose it, and its selection with it.
    if (CellEdit *before = page_.currentCell(); before && before->address() != hit.cell) {
        QTextCursor cursor = before->textCursor();
        cursor.clearSelection();
        before->setTextCursor(cursor);
    }
    page_.goTo({hit.cell, hit.position + hit.length});
    if (CellEdit *cell = page_.currentCell(); cell && cell->address() == hit.cell) {
        QTextCursor cursor = cell->textCursor();
        cursor.setPosition(hit.position);
        cursor.setPosition(hit.position + hit.length, QTextCursor::KeepAnchor);
        cell->setTextCursor(cursor);
    }
    if (inBar)
        bar_.takeKeyboard();
    bar_.showCount(index, hits_.shown.size());
    mark();
}

void FindActions::replaceOne()
{
    if (!open_ || open_->isReadOnly())
        return;
    if (findTimer_.isActive())
        findAgain();
    if (!current_) {
        step(1);
        return;
    }
    const Hit hit = *current_;
    const QString words = bar_.replacement();
    open_->edit(tr("Replace"), [&](Meeting &meeting) {
        return edits::replace(meeting, {hit}, search(), words, open_->habits().attendance);
    });
    bar_.takeKeyboard();
    current_.reset();
    findAgain();
    if (hits_.shown.isEmpty())
        return;
    const qsizetype after = firstFrom({hit.cell, hit.position + int(words.size())});
    goTo(after < hits_.shown.size() ? after : 0);
    if (after == hits_.shown.size())
        bar_.tell(tr("From the top again"));
}

void FindActions::replaceAll()
{
    if (!open_ || open_->isReadOnly())
        return;
    findAgain();
    const QList<Hit> hits = hits_.shown;
    if (hits.isEmpty())
        return;
    open_->edit(tr("Replace all"), [&](Meeting &meeting) {
        return edits::replace(meeting, hits, search(), bar_.replacement(), open_->habits().attendance);
    });
    bar_.takeKeyboard();
    current_.reset();
    findAgain();
    QString told = tr("%n replaced", nullptr, int(hits.size()));
    if (hits_.hidden > 0)
        told += QStringLiteral(" · ") + tr("%n more in hidden columns", nullptr, int(hits_.hidden));
    bar_.tell(told);
}

/// The keyboard goes back to the page, with what was found selected.
void FindActions::closed()
{
    findTimer_.stop();
    hits_ = {};
    current_.reset();
    mark();
    if (CellEdit *cell = page_.currentCell())
        cell->setFocus(Qt::PopupFocusReason);
}

void FindActions::markSoon()
{
    if (bar_.isVisible() && !hits_.shown.isEmpty())
        markTimer_.start();
}

void FindActions::mark()
{
    QHash<CellAddress, QList<Hit>> byCell;
    if (bar_.isVisible()) {
        for (const Hit &hit : std::as_const(hits_.shown))
            byCell[hit.cell].append(hit);
    }
    QSet<CellEdit *> now;
    const QList<CellEdit *> cells = page_.findChildren<CellEdit *>();
    for (CellEdit *cell : cells) {
        const QList<Hit> hits = byCell.value(cell->address());
        if (hits.isEmpty() && !marked_.contains(cell))
            continue;
        QList<QTextEdit::ExtraSelection> marks;
        for (const Hit &hit : hits)
            marks.append(marking(*cell, hit, current_ == hit));
        cell->setHighlights(CellEdit::Layer::Found, marks);
        if (!marks.isEmpty())
            now.insert(cell);
    }
    marked_ = now;
}

}  // namespace motebok
