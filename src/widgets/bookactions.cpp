// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bookactions.h"

#include "editing/openmeeting.h"
#include "widgets/groupactions.h"
#include "widgets/navigator.h"
#include "widgets/progressline.h"
#include "widgets/prompts.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QTimer>
#include <QToolBar>
#include <QtConcurrentRun>

namespace motebok {

BookActions::BookActions(Prompts &prompts, ProgressLine &progress, Navigator &navigator, GroupActions &groups,
                         QAction *newMeeting, Clock clock, QWidget *window)
    : DeskPart(window),
      prompts_(prompts),
      progress_(progress),
      navigator_(navigator),
      groups_(groups),
      clock_(std::move(clock)),
      newMeeting_(newMeeting)
{
    import_ = addAction(
        QStringLiteral("book.import"), tr("&Bring in minutes …"), QKeySequence::Open, [this] { importFiles(); },
        QStringLiteral("import"));
    notes_ =
        addAction(QStringLiteral("meeting.importNotes"), tr("What was &guessed when it was brought in …"), {}, [this] {
            if (open_)
                prompts_.tellWarnings(window_, tr("This was guessed or repaired when the minutes were brought in:"),
                                      open_->meeting().importWarnings);
        });
    delete_ = addAction(QStringLiteral("meeting.delete"), tr("&Delete the meeting …"), {}, [this] {
        if (open_)
            deleteMeeting(open_->meeting().id);
    });
    connect(&work_, &QFutureWatcherBase::finished, this, &BookActions::imported);
    connect(&progress_, &ProgressLine::cancelled, this, [this] {
        waiting_.clear();
        if (stop_)
            *stop_ = true;
    });
    connect(&navigator_, &Navigator::menuWanted, this, &BookActions::showMenu);
}

BookActions::~BookActions()
{
    if (stop_)
        *stop_ = true;
    work_.waitForFinished();
}

void BookActions::setBook(MinuteBook *book)
{
    book_ = book;
    const bool writable = book_ && !book_->isReadOnly();
    import_->setEnabled(writable);
    setMeeting(nullptr);
}

void BookActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    const bool writable = open_ && !open_->isReadOnly();
    delete_->setEnabled(writable);
    notes_->setEnabled(open_ && !open_->meeting().importWarnings.isEmpty());
}

void BookActions::fill(QMenu &menu) const
{
    menu.addAction(import_);
    menu.addSeparator();
    menu.addActions({notes_, delete_});
}

void BookActions::fill(QToolBar &bar) const
{
    bar.addAction(import_);
}

bool BookActions::told(const Result<void> &result)
{
    if (!result)
        prompts_.tell(window_, result.error());
    return result.ok();
}

void BookActions::importFiles()
{
    if (!book_ || book_->isReadOnly())
        return;
    const QStringList paths = prompts_.filesToOpen(window_, tr("Bring in minutes"));
    if (!paths.isEmpty())
        importFiles(paths);
}

void BookActions::importFiles(const QStringList &paths)
{
    if (!book_ || book_->isReadOnly())
        return;
    if (arriving_) {
        waiting_ += paths;
        return;
    }
    arriving_ = true;
    editsAtStart_ = open_ ? open_->history().index() : 0;
    stop_ = std::make_shared<std::atomic<bool>>(false);
    progress_.start(tr("Reading"));
    // Reading is long work and needs no book; storing is done here, in the book's own thread.
    work_.setFuture(QtConcurrent::run([paths, now = clock_(), line = &progress_, stop = stop_] {
        QList<Arrival> arrivals;
        for (const QString &path : paths) {
            if (*stop)
                break;
            arrivals.append({path, importFile(path, now)});
            const double done = double(arrivals.size()) / double(paths.size());
            QMetaObject::invokeMethod(
                line, [line, done] { line->setDone(done); }, Qt::QueuedConnection);
        }
        return arrivals;
    }));
}

void BookActions::finishWork()
{
    while (arriving_) {  // those that were waiting too
        work_.waitForFinished();
        store(Opening::Nothing);
    }
}

void BookActions::imported()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        // Not while she answers a question: another meeting would come under her hands.
        QTimer::singleShot(200, this, &BookActions::imported);
        return;
    }
    const bool wroteMeanwhile = open_ && open_->history().index() != editsAtStart_;
    store(wroteMeanwhile ? Opening::Nothing : Opening::LastOne);
}

void BookActions::store(Opening opening)
{
    if (!std::exchange(arriving_, false))
        return;
    progress_.finish();
    const Result<QList<Group>> groups = book_->groups();
    QStringList warnings;
    QList<Id> ungrouped;
    Id last;
    const QList<Arrival> arrivals = work_.result();
    for (const Arrival &arrival : arrivals) {
        const QString name = QFileInfo(arrival.path).fileName();
        if (!arrival.imported) {
            prompts_.tell(window_, arrival.imported.error());
            continue;
        }
        const Landing landing = landingOf(*arrival.imported, groups ? *groups : QList<Group>());
        Meeting meeting = arrival.imported->travelling.meeting;
        meeting.group = landing.group;
        const Result<BroughtInMeeting> brought = book_->bringIn(meeting);
        if (!brought) {
            prompts_.tell(window_, brought.error());
            continue;
        }
        last = brought->id;
        if (landing.group.isEmpty() && brought->how != BroughtIn::Unchanged)
            ungrouped.append(last);
        QStringList told = arrival.imported->warnings;
        if (!landing.warning.isEmpty())
            told.append(landing.warning);
        if (brought->how == BroughtIn::Copy)
            told.append(tr("There was a meeting with the same id and other content; this one came in as a copy."));
        for (const QString &warning : told)
            warnings.append(arrivals.size() > 1 ? name + QStringLiteral(": ") + warning : warning);
    }
    emit bookChanged();
    if (!last.isEmpty() && opening == Opening::LastOne)
        emit meetingWanted(last);
    if (!warnings.isEmpty())
        prompts_.tellWarnings(window_, tr("The minutes are in. This was guessed or repaired:"), warnings);
    if (!ungrouped.isEmpty())
        groups_.askForGroup(ungrouped);
    if (!waiting_.isEmpty())
        importFiles(std::exchange(waiting_, {}));
}

void BookActions::deleteMeeting(const Id &meeting)
{
    if (!book_ || book_->isReadOnly())
        return;
    const QString title = navigator_.model().titleOf(meeting);
    if (!prompts_.confirm(window_, tr("Delete “%1”?").arg(title),
                          tr("It goes to “Deleted” in the list, and can be brought back from there."), tr("Delete")))
        return;
    bool may = true;
    emit aboutToDelete(meeting, &may);
    if (!may)
        return;
    told(book_->remove(meeting));
    emit bookChanged();
}

void BookActions::restoreMeeting(const Id &meeting)
{
    if (!book_ || !told(book_->restore(meeting)))
        return;
    emit bookChanged();
    emit meetingWanted(meeting);
}

void BookActions::showMenu(const Id &meeting, const Id &group, bool deleted, const QPoint &at)
{
    if (!book_ || book_->isReadOnly())
        return;
    QMenu menu;
    if (!meeting.isEmpty() && deleted) {
        menu.addAction(tr("&Restore"), this, [this, meeting] { restoreMeeting(meeting); });
    } else if (!meeting.isEmpty()) {
        menu.addAction(tr("&Open"), this, [this, meeting] { emit meetingWanted(meeting); });
        groups_.fillChoice(*menu.addMenu(tr("&Move to")), meeting);
        menu.addSeparator();
        menu.addAction(tr("&Delete …"), this, [this, meeting] { deleteMeeting(meeting); });
    } else {
        menu.addAction(newMeeting_);
        menu.addAction(groups_.newGroupAction());
        if (!group.isEmpty()) {
            menu.addSeparator();
            groups_.fillFor(menu, group);
        }
    }
    menu.exec(at);
}

}  // namespace motebok
