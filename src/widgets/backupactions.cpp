// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/backupactions.h"

#include "editing/openmeeting.h"
#include "widgets/backupdialog.h"
#include "widgets/banner.h"
#include "widgets/prompts.h"

#include <QMenu>
#include <QtConcurrentRun>

namespace motebok {

BackupActions::BackupActions(Prompts &prompts, Banner &banner, Clock clock, QWidget *window)
    : DeskPart(window),
      prompts_(prompts),
      banner_(banner),
      clock_(std::move(clock)),
      show_(addAction(QStringLiteral("book.backups"), tr("Bac&kups …"), {}, [this] { show(); })),
      bring_(addAction(QStringLiteral("book.bringHome"), tr("Bring the meeting into m&y own book"), {},
                       [this] { bringHome(); }))
{
    connect(&work_, &QFutureWatcherBase::finished, this, &BackupActions::told);
    connect(&look_, &QTimer::timeout, this, &BackupActions::makeIfDue);
}

void BackupActions::setBooks(MinuteBook *book, const QString &home)
{
    book_ = book;
    home_ = home;
    bring_->setVisible(!about().isEmpty());
    bring_->setEnabled(false);
    // Not while the window comes up; then by the clock on the wall, which goes on while the machine sleeps.
    if (isHome() && !book_->isReadOnly() && lastTry_.isNull())
        look_.start(firstDelay);
}

void BackupActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    bring_->setEnabled(open_ && !about().isEmpty());
}

void BackupActions::fill(QMenu &menu) const
{
    menu.addActions({show_, bring_});
}

bool BackupActions::makeIfDue()
{
    look_.setInterval(lookEvery);
    const bool due = lastTry_.isNull() || lastTry_.secsTo(clock_()) >= hoursBetween * 3600;
    if (!due || !isHome() || book_->isReadOnly())
        return false;
    makeNow();
    return true;
}

void BackupActions::makeNow()
{
    if (work_.isRunning() || home_.isEmpty())
        return;
    lastTry_ = clock_();
    work_.setFuture(QtConcurrent::run([book = home_, clock = clock_] { return makeBackup(book, clock); }));
}

void BackupActions::told()
{
    const Result<std::optional<Backup>> made = work_.result();
    if (made)
        banner_.hide();
    else
        banner_.show(made.error().message, made.error().detail,
                     {{tr("Try again"), [this] { makeNow(); }}, {tr("Close"), [this] { banner_.hide(); }}});
    emit finished();
}

void BackupActions::show()
{
    BackupDialog dialog(home_, window_);
    connect(&dialog, &BackupDialog::makeWanted, this, [this] {
        if (open_)
            open_->flush();
        makeNow();
    });
    connect(this, &BackupActions::finished, &dialog, [this, &dialog] {
        const Result<std::optional<Backup>> made = work_.result();
        dialog.refresh(!made   ? made.error().message
                       : *made ? tr("The backup is made and checked.")
                               : tr("Nothing has changed since the last backup, so it still has everything."));
    });
    if (dialog.exec() == QDialog::Accepted && !dialog.chosen().isEmpty())
        emit bookWanted(dialog.chosen());
}

QString BackupActions::about() const
{
    const std::optional<QDateTime> when = book_ ? backupMoment(home_, book_->path()) : std::nullopt;
    if (!when)
        return {};
    return tr("This is a backup of your book from %1, to be read only. A meeting in it can be brought into your own "
              "book.")
        .arg(when->toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH.mm")));
}

void BackupActions::bringHome()
{
    if (!open_ || about().isEmpty())
        return;
    const Meeting meeting = open_->meeting();
    Result<std::unique_ptr<MinuteBook>> home = MinuteBook::open(home_, clock_);
    if (!home) {
        prompts_.tell(window_, home.error());
        return;
    }
    const Result<BroughtInMeeting> brought = (*home)->bringIn(meeting);
    if (!brought) {
        prompts_.tell(window_, brought.error());
        return;
    }
    home = Error{};  // closed, before the window opens it
    emit broughtHome(*brought);
}

}  // namespace motebok
