// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checkactions.h"

#include "editing/checklater.h"
#include "editing/openmeeting.h"
#include "widgets/meetingpage.h"

#include <QMenu>
#include <QToolButton>

namespace motebok {

namespace {

constexpr int countDelay = 200;  // ms from a change to the number in the status bar

}  // namespace

CheckActions::CheckActions(MeetingPage &page, QWidget *window)
    : DeskPart(window), page_(page), counter_(new QToolButton)
{
    toggle_ =
        addAction(QStringLiteral("check.toggle"), tr("Check &later"), QKeySequence(tr("Ctrl+M")), [this] { toggle(); });
    next_ = addAction(QStringLiteral("check.next"), tr("&Next to check"), QKeySequence(tr("F4")), [this] { go(1); });
    previous_ = addAction(QStringLiteral("check.previous"), tr("P&revious to check"), QKeySequence(tr("Shift+F4")),
                          [this] { go(-1); });
    counter_->setObjectName(QStringLiteral("checkCounter"));
    counter_->setAutoRaise(true);
    counter_->setToolTip(tr("Marked “check later”; go to the next (F4)"));
    counter_->hide();
    connect(counter_, &QToolButton::clicked, this, [this] { go(1); });
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &CheckActions::count);
    connect(&page_, &MeetingPage::currentCellChanged, this, &CheckActions::update);
    update();
}

void CheckActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    if (open_)
        connect(open_, &OpenMeeting::changed, this, [this] {
            if (!timer_.isActive())
                timer_.start(countDelay);
        });
    count();
}

void CheckActions::fillEdit(QMenu &menu) const
{
    menu.addAction(toggle_);
}

void CheckActions::fillGo(QMenu &menu) const
{
    menu.addActions({next_, previous_});
}

QWidget *CheckActions::counter() const
{
    return counter_;
}

void CheckActions::update()
{
    const CellEdit *cell = page_.currentCell();
    toggle_->setEnabled(open_ && cell && !cell->isReadOnly() && cell->form() == CellEdit::Form::Rich);
    for (QAction *each : {next_, previous_})
        each->setEnabled(open_ && marks_ > 0);
}

void CheckActions::count()
{
    timer_.stop();
    marks_ = open_ ? int(checkMarks(open_->meeting()).size()) : 0;
    counter_->setVisible(marks_ > 0);
    counter_->setText(tr("%n to check", nullptr, marks_));
    update();
}

void CheckActions::toggle()
{
    CellEdit *cell = page_.currentCell();
    if (!open_ || !cell || cell->isReadOnly())
        return;
    const QTextCursor cursor = cell->textCursor();
    const CellAddress address = cell->address();
    const int anchor = cursor.anchor();
    const int position = cursor.position();
    open_->setCursor({address, position});
    open_->edit(tr("Check later"),
                [&](Meeting &meeting) { return edits::toggleCheckLater(meeting, address, anchor, position); });
    count();
}

void CheckActions::go(int direction)
{
    if (!open_)
        return;
    const std::optional<CheckMark> mark =
        nextCheckMark(open_->meeting(), page_.place().value_or(Spot{{}, -1}), direction);
    if (mark)
        page_.goTo(Spot{mark->cell, int(mark->span.from)});
}

}  // namespace motebok
