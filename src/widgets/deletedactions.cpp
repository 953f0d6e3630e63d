// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deletedactions.h"

#include "editing/openmeeting.h"
#include "editing/putback.h"
#include "widgets/deleteddialog.h"
#include "widgets/prompts.h"

#include <QMenu>

namespace motebok {

DeletedActions::DeletedActions(Prompts &prompts, QWidget *window)
    : DeskPart(window),
      prompts_(prompts),
      show_(addAction(QStringLiteral("edit.deleted"), tr("&Deleted …"), QKeySequence(tr("Ctrl+Alt+Z")),
                      [this] { show(); }))
{
}

void DeletedActions::setBook(MinuteBook *book)
{
    book_ = book;
    show_->setEnabled(book_);
}

void DeletedActions::fill(QMenu &menu) const
{
    menu.addAction(show_);
}

void DeletedActions::show()
{
    if (!book_)
        return;
    if (open_)
        open_->flush();  // what was deleted just now is there too
    const Result<QList<RemovedSummary>> parts =
        open_ ? book_->removedParts(open_->meeting().id) : Result<QList<RemovedSummary>>(QList<RemovedSummary>());
    const Result<QList<MeetingSummary>> meetings = book_->meetings(Deleted::Only);
    if (!parts || !meetings) {
        prompts_.tell(window_, parts ? meetings.error() : parts.error());
        return;
    }
    DeletedDialog dialog(*parts, *meetings,
                         book_->isReadOnly() ? DeletedDialog::Mode::ReadOnly : DeletedDialog::Mode::PutBack, window_);
    connect(&dialog, &DeletedDialog::partWanted, this, [this, &dialog](const Id &part) {
        if (putBack(part))
            dialog.taken(part);
    });
    connect(&dialog, &DeletedDialog::meetingWanted, this, [this, &dialog](const Id &meeting) {
        dialog.accept();
        emit restoreWanted(meeting);
    });
    dialog.exec();
}

/// False when the user has been told why not.
bool DeletedActions::putBack(const Id &part)
{
    if (!open_)
        return false;
    const Result<RemovedPart> found = book_->removedPart(open_->meeting().id, part);
    if (!found) {
        prompts_.tell(window_, found.error());
        return false;
    }
    // When it is in the meeting already, it only has to leave the list.
    open_->edit(tr("Put back"), [&found](Meeting &meeting) { return edits::putBack(meeting, *found); });
    return true;
}

}  // namespace motebok
