// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newmeetingactions.h"

#include "editing/openmeeting.h"
#include "editing/postponing.h"
#include "widgets/meetingpage.h"
#include "widgets/navigator.h"
#include "widgets/newmeetingdialog.h"
#include "widgets/prompts.h"

#include <QGuiApplication>
#include <QHash>
#include <QMenu>
#include <QToolBar>

namespace motebok {

NewMeetingActions::NewMeetingActions(Prompts &prompts, MeetingPage &page, Navigator &navigator, Clock clock,
                                     QWidget *window)
    : DeskPart(window), prompts_(prompts), page_(page), navigator_(navigator), clock_(std::move(clock))
{
    new_ = addAction(
        QStringLiteral("book.newMeeting"), tr("&New meeting …"), QKeySequence::New, [this] { newMeeting(); },
        QStringLiteral("new"));
    after_ = addAction(QStringLiteral("book.newMeetingAfter"), tr("New meeting a&fter this …"),
                       QKeySequence(QStringLiteral("Ctrl+Shift+N")), [this] { newMeetingAfter(); });
    postpone_ = addAction(QStringLiteral("item.postpone"), tr("P&ostpone the item to the next meeting"), {},
                          [this] { postpone(); });
    connect(&page_, &MeetingPage::currentCellChanged, this, &NewMeetingActions::updateActions);
    updateActions();
}

void NewMeetingActions::setBook(MinuteBook *book)
{
    book_ = book;
    setMeeting(nullptr);
}

void NewMeetingActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    updateActions();
}

void NewMeetingActions::updateActions()
{
    const bool writable = book_ && !book_->isReadOnly();
    new_->setEnabled(writable);
    after_->setEnabled(writable && open_);
    postpone_->setEnabled(writable && open_ && page_.currentRow().kind == RowKind::Item);
}

void NewMeetingActions::fill(QMenu &menu) const
{
    menu.addActions({new_, after_});
}

void NewMeetingActions::fill(QToolBar &bar) const
{
    bar.addAction(new_);
}

void NewMeetingActions::fillItem(QMenu &menu) const
{
    menu.addAction(postpone_);
}

void NewMeetingActions::newMeeting()
{
    make(nullptr);
}

void NewMeetingActions::newMeetingAfter()
{
    if (!open_)
        return;
    const Meeting after = open_->meeting();
    make(&after);
}

QList<Meeting> NewMeetingActions::meetingsOf(const Id &group)
{
    QList<Meeting> meetings;
    const Result<QList<MeetingSummary>> all = group.isEmpty() ? QList<MeetingSummary>() : book_->meetings();
    if (!all) {
        prompts_.tell(window_, all.error());
        return meetings;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    for (const MeetingSummary &summary : *all) {
        if (summary.group != group)
            continue;
        // The open one is as it is here, not as it is in the file: reading it there would also make this window
        // believe that it has seen what another one may have stored.
        if (open_ && open_->meeting().id == summary.id)
            meetings.append(open_->meeting());
        else if (Result<Meeting> found = book_->meeting(summary.id); found)
            meetings.append(std::move(*found));
    }
    QGuiApplication::restoreOverrideCursor();
    return meetings;
}

void NewMeetingActions::make(const Meeting *after)
{
    if (!book_ || book_->isReadOnly())
        return;
    const Result<QList<Group>> groups = book_->groups();
    if (!groups) {
        prompts_.tell(window_, groups.error());
        return;
    }
    QHash<Id, QList<Meeting>> read;
    const auto source = [this, after, &read](const Group &group, QDate date) {
        if (!read.contains(group.id))
            read.insert(group.id, meetingsOf(group.id));
        return comingAlong(group, read.value(group.id), date, after);
    };
    const Id proposed = after ? after->group : groups->size() == 1 ? groups->first().id : navigator_.currentGroup();
    NewMeetingDialog dialog(*groups, proposed, clock_().toLocalTime().date(), source, prompts_, window_);
    if (after)
        dialog.setAfter(*after, agreedMeeting(*after));
    while (dialog.exec() == QDialog::Accepted) {
        const Meeting meeting = beginMeeting(dialog.coming(), dialog.wish(), clock_());
        if (const Result<void> done = book_->save(meeting); !done) {
            prompts_.tell(window_, done.error());
            continue;  // what was written stays in the dialog
        }
        emit bookChanged();
        emit meetingWanted(meeting.id);
        return;
    }
}

void NewMeetingActions::postpone()
{
    const PageRow row = page_.currentRow();
    if (!open_ || row.kind != RowKind::Item)
        return;
    const LanguageForm form = open_->habits().language;
    open_->edit(tr("Postpone the item"),
                [&row, form](Meeting &meeting) { return edits::postpone(meeting, row.id, form); });
}

}  // namespace motebok
