// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/openmeeting.h"
#include "widgets/backupactions.h"
#include "widgets/deletedactions.h"
#include "widgets/mainwindow.h"
#include "widgets/prompts.h"
#include "widgets/savestatus.h"

#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

namespace motebok {

/// The ways out when the book cannot be written, and what comes back into it.
void MainWindow::connectSafety()
{
    connect(saveStatus_, &SaveStatus::putBackWanted, this, &MainWindow::putBookBack);
    connect(saveStatus_, &SaveStatus::bookElsewhereWanted, this, &MainWindow::saveBookElsewhere);
    connect(backupActions_, &BackupActions::bookWanted, this, &MainWindow::openBook);
    connect(backupActions_, &BackupActions::broughtHome, this, [this](const BroughtInMeeting &meeting) {
        if (!openBook(homeBook_))
            return;
        openMeeting(meeting.id);
        statusBar()->showMessage(
            meeting.how == BroughtIn::Unchanged ? tr("Your own book has this meeting just as the backup has it.")
            : meeting.how == BroughtIn::Copy
                ? tr("Your own book has this meeting with other content; the one from the backup came in as a copy.")
                : tr("The meeting is back in your own book."),
            15000);
    });
    connect(deletedActions_, &DeletedActions::restoreWanted, this, [this](const Id &meeting) {
        if (const Result<void> done = book_->restore(meeting); !done) {
            seams_.prompts->tell(this, done.error());
            return;
        }
        refresh();
        openMeeting(meeting);
    });
}

/// The file was moved or deleted: it is made anew at its place, and what waits goes into it.
void MainWindow::putBookBack()
{
    if (const Result<void> done = book_->putBack(); !done) {
        seams_.prompts->tell(this, done.error());
        if (open_)
            open_->flush();  // what is said across the page fits what is there now
        return;
    }
    if (open_)
        open_->flush();
    statusBar()->showMessage(tr("The book is back in %1").arg(book_->path()), 15000);
}

/// Everything in the book and what waits on the screen, in a book of its own; one goes on writing there.
void MainWindow::saveBookElsewhere()
{
    const QFileInfo now(book_->path());
    const QString path = seams_.prompts->fileToWrite(this, tr("Save the whole book"),
                                                     now.dir().filePath(tr("copy of %1").arg(now.fileName())));
    if (path.isEmpty())
        return;
    const std::optional<Meeting> ours = open_ ? std::optional(open_->snapshot()) : std::nullopt;
    const Result<void> copied = book_->copyTo(path);
    if (!copied) {
        seams_.prompts->tell(this, copied.error());
        return;
    }
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path, seams_.clock);
    Result<void> saved = book ? Result<void>() : book.error();
    if (book && ours) {
        // Ours is the newest there is; having read what is there, it may be stored over it.
        const Result<Meeting> there = (*book)->meeting(ours->id);
        Q_UNUSED(there);
        saved = (*book)->save(*ours);
    }
    if (!saved) {
        seams_.prompts->tell(this, saved.error());
        return;
    }
    finishWork();
    forgetMeeting();
    if (book_->path() == homeBook_)
        homeBook_ = (*book)->path();  // her own book is where she writes on
    setBook(std::move(book).value());
    if (ours)
        openMeeting(ours->id);
}

/// Another window or program may have written in the book while one was away.
void MainWindow::lookForOthers()
{
    const Result<bool> changed = book_->changedByOthers();
    if (!changed) {
        statusBar()->showMessage(changed.error().message, 15000);
        return;
    }
    if (!*changed)
        return;
    refresh();
    if (!open_)
        return;
    const Meeting before = open_->meeting();
    if (const Result<void> done = open_->takeOver(); !done)
        statusBar()->showMessage(done.error().message, 15000);
    else if (!(before == open_->meeting()))
        statusBar()->showMessage(tr("This meeting was changed in another window, and is shown as it is now."), 15000);
}

}  // namespace motebok
