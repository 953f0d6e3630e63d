// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bookactions.h"

#include "editing/openmeeting.h"
#include "widgets/dialogs.h"
#include "widgets/icons.h"
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

BookActions::BookActions(Prompts &prompts, ProgressLine &progress, Navigator &navigator, Clock clock, QWidget *window)
    : DeskPart(window),
      prompts_(prompts),
      progress_(progress),
      navigator_(navigator),
      clock_(std::move(clock)),
      window_(window)
{
    const auto action = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *made = new QAction(text, this);
        made->setShortcut(key);
        connect(made, &QAction::triggered, this, act);
        window_->addAction(made);
        return made;
    };
    new_ = action(tr("&New meeting …"), QKeySequence::New, [this] { newMeeting(); });
    import_ = action(tr("&Bring in minutes …"), QKeySequence::Open, [this] { importFiles(); });
    newGroup_ = action(tr("New &group …"), {}, [this] { newGroup(); });
    editGroup_ = action(tr("&Edit the meeting's group …"), {}, [this] {
        if (open_)
            editGroup(open_->habits());
    });
    notes_ = action(tr("What was &guessed when it was brought in …"), {}, [this] {
        if (open_)
            prompts_.tellWarnings(window_, tr("This was guessed or repaired when the minutes were brought in:"),
                                  open_->meeting().importWarnings);
    });
    takeHabits_ =
        action(tr("&Use this meeting's columns and participants for the group"), {}, [this] { takeHabits(); });
    delete_ = action(tr("&Delete the meeting …"), {}, [this] {
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
    for (QAction *each : {new_, import_, newGroup_})
        each->setEnabled(writable);
    setMeeting(nullptr);
}

void BookActions::setMeeting(OpenMeeting *open)
{
    open_ = open;
    const bool writable = open_ && !open_->isReadOnly();
    delete_->setEnabled(writable);
    notes_->setEnabled(open_ && !open_->meeting().importWarnings.isEmpty());
    updateGroupActions();
    if (open_)
        connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
}

void BookActions::updateGroupActions()
{
    const bool inGroup = open_ && !open_->isReadOnly() && !open_->meeting().group.isEmpty();
    takeHabits_->setEnabled(inGroup);
    editGroup_->setEnabled(inGroup);
}

void BookActions::fill(QMenu &menu) const
{
    menu.addActions({new_, import_});
    menu.addSeparator();
    menu.addActions({notes_, delete_});
}

void BookActions::fillGroup(QMenu &menu)
{
    menu.addAction(newGroup_);
    QMenu *move = menu.addMenu(tr("&Move the meeting to"));
    menu.addActions({editGroup_, takeHabits_});
    connect(&menu, &QMenu::aboutToShow, this, [this, move] {
        move->clear();
        const bool writable = open_ && !open_->isReadOnly();
        move->setEnabled(writable);
        updateGroupActions();
        if (writable)
            fillGroupChoice(*move, open_->meeting().id);
    });
}

void BookActions::fill(QToolBar &bar) const
{
    bar.addActions({new_, import_});
}

void BookActions::setIcons(const QPalette &palette)
{
    new_->setIcon(icon(QStringLiteral("new"), palette));
    import_->setIcon(icon(QStringLiteral("import"), palette));
}

bool BookActions::told(const Result<void> &result)
{
    if (!result)
        prompts_.tell(window_, result.error());
    return result.ok();
}

Group BookActions::habitsOf(const Id &group) const
{
    if (book_ && !group.isEmpty()) {
        const Result<QList<Group>> groups = book_->groups();
        for (const Group &each : groups ? *groups : QList<Group>()) {
            if (each.id == group)
                return each;
        }
    }
    return {};
}

void BookActions::newMeeting()
{
    if (!book_ || book_->isReadOnly())
        return;
    const Result<QList<Group>> groups = book_->groups();
    if (!groups) {
        prompts_.tell(window_, groups.error());
        return;
    }
    const Id proposed = groups->size() == 1 ? groups->first().id : navigator_.currentGroup();
    NewMeetingDialog dialog(*groups, proposed, clock_().toLocalTime().date(), window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Group habits = habitsOf(dialog.group());
    Meeting meeting = motebok::newMeeting(dialog.title(), dialog.group().isEmpty() ? nullptr : &habits, clock_());
    for (const Fact &fact : QList<Fact>(meeting.facts)) {
        if (fact.kind == FactKind::Date)
            edits::setDate(meeting, fact.id, dialog.date(), habits.language);
        else if (fact.kind == FactKind::Place)
            edits::setText(meeting, {CellKind::FactText, fact.id, {}}, RichText::fromPlain(dialog.place()), 0, {});
    }
    if (!told(book_->save(meeting)))
        return;
    emit bookChanged();
    emit meetingWanted(meeting.id);
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
    work_.waitForFinished();
    store(Opening::Nothing);
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

void BookActions::newGroup()
{
    Group group;
    group.id = newId();
    editGroup(group);
}

void BookActions::editGroup(const Group &group)
{
    GroupDialog dialog(group, window_);
    dialog.setWindowTitle(group.name.isEmpty() ? tr("New group") : tr("The group %1").arg(group.name));
    if (dialog.exec() != QDialog::Accepted || !told(book_->save(dialog.group())))
        return;
    if (open_ && open_->meeting().group == group.id)
        open_->setHabits(dialog.group());
    emit bookChanged();
}

void BookActions::removeGroup(const Id &id)
{
    const Group group = habitsOf(id);
    if (!prompts_.confirm(window_, tr("Remove the group “%1”?").arg(group.name),
                          tr("Its meetings stay, without a group. Its labels and roster go."), tr("Remove")))
        return;
    if (open_ && open_->meeting().group == id)
        open_->setGroup({}, {});
    if (open_)
        open_->flush();
    if (told(book_->removeGroup(id)))
        emit bookChanged();
}

void BookActions::takeHabits()
{
    if (!open_ || open_->meeting().group.isEmpty())
        return;
    const Group habits = habitsFrom(open_->meeting(), open_->habits());
    if (!prompts_.confirm(
            window_, tr("Let new meetings of “%1” begin like this one?").arg(habits.name),
            tr("They get its columns, participants and place. Meetings already written stay as they are."),
            tr("Begin like this")))
        return;
    if (told(book_->save(habits)))
        open_->setHabits(habits);
}

void BookActions::moveToGroup(const Id &meeting, const Id &group)
{
    if (open_ && open_->meeting().id == meeting) {
        open_->setGroup(group, habitsOf(group));
        open_->flush();
    } else {
        Result<Meeting> found = book_->meeting(meeting);
        if (!found) {
            prompts_.tell(window_, found.error());
            return;
        }
        found->group = group;
        found->changed = clock_();
        if (!told(book_->save(*found)))
            return;
    }
    emit bookChanged();
}

void BookActions::fillGroupChoice(QMenu &menu, const Id &meeting)
{
    menu.addAction(tr("(no group)"), this, [this, meeting] { moveToGroup(meeting, {}); });
    const Result<QList<Group>> groups = book_->groups();
    for (const Group &group : groups ? *groups : QList<Group>())
        menu.addAction(group.name, this, [this, meeting, id = group.id] { moveToGroup(meeting, id); });
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
        fillGroupChoice(*menu.addMenu(tr("&Move to")), meeting);
        menu.addSeparator();
        menu.addAction(tr("&Delete …"), this, [this, meeting] { deleteMeeting(meeting); });
    } else {
        menu.addAction(new_);
        menu.addAction(newGroup_);
        if (!group.isEmpty()) {
            menu.addSeparator();
            menu.addAction(tr("&Edit the group …"), this, [this, group] { editGroup(habitsOf(group)); });
            menu.addAction(tr("&Remove group …"), this, [this, group] { removeGroup(group); });
        }
    }
    menu.exec(at);
}

}  // namespace motebok
