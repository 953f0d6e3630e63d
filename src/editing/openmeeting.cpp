// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/openmeeting.h"

#include "domain/texts.h"
#include "editing/actions.h"
#include "editing/textspans.h"

#include <QElapsedTimer>

#include <algorithm>

namespace motebok {

namespace {

bool hasAction(const Meeting &meeting, const Id &action)
{
    return std::any_of(meeting.actions.cbegin(), meeting.actions.cend(),
                       [&action](const ActionItem &each) { return each.id == action; });
}

}  // namespace

/// One undo step: the meeting before and after, and where the cursor was and went.
class MeetingCommand : public QUndoCommand {
public:
    MeetingCommand(OpenMeeting &open, const QString &what, const Meeting &before, const Meeting &after,
                   const Spot &spotBefore, const Spot &spotAfter)
        : QUndoCommand(what),
          open_(open),
          before_(before),
          after_(after),
          spotBefore_(spotBefore),
          spotAfter_(spotAfter)
    {
        sinceLastKey_.start();
    }

    void makeTyping() { typing_ = true; }

    int id() const override { return typing_ ? 1 : -1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const MeetingCommand *>(other);
        const bool goesOn = open_.mergeTyping_ && next->spotAfter_.cell == spotAfter_.cell &&
                            sinceLastKey_.elapsed() < OpenMeeting::typingPause;
        if (!goesOn)
            return false;
        after_ = next->after_;
        spotAfter_ = next->spotAfter_;
        sinceLastKey_.restart();
        return true;
    }

    void undo() override { open_.putAndGo(before_, spotBefore_); }
    void redo() override
    {
        // Pushing a command redoes it; what was just typed has its cursor already.
        if (std::exchange(pushed_, true) || !typing_)
            open_.putAndGo(after_, spotAfter_);
        else
            open_.put(after_);
    }

private:
    OpenMeeting &open_;
    Meeting before_;
    Meeting after_;
    Spot spotBefore_;
    Spot spotAfter_;
    QElapsedTimer sinceLastKey_;
    bool typing_ = false;
    bool pushed_ = false;
};

OpenMeeting::OpenMeeting(Meeting meeting, Group habits, MinuteBook &book, Clock clock, QObject *parent)
    : QObject(parent),
      book_(book),
      clock_(std::move(clock)),
      meeting_(std::move(meeting)),
      habits_(std::move(habits)),
      saved_(meeting_)
{
    saveState_.when = meeting_.changed;
    history_.setUndoLimit(undoLimit);
    saveTimer_.setSingleShot(true);
    connect(&saveTimer_, &QTimer::timeout, this, &OpenMeeting::flush);
}

void OpenMeeting::type(const CellAddress &cell, const RichText &text, int before, int position)
{
    Meeting after = meeting_;
    // What was cut and is pasted here is as it was.
    if (!removedActions_.isEmpty() && isProse(after, cell))
        bringBack(after, actionsIn(text));
    if (!edits::setText(after, cell, text, position, habits_.attendance))
        return;
    auto command = std::make_unique<MeetingCommand>(*this, tr("Typing"), meeting_, after, Spot{cell, before},
                                                    Spot{cell, position});
    command->makeTyping();
    history_.push(command.release());
    mergeTyping_ = true;
    typedSinceSave_ = true;
}

void OpenMeeting::endTyping()
{
    mergeTyping_ = false;
}

bool OpenMeeting::edit(const QString &what, const std::function<edits::Outcome(Meeting &)> &change)
{
    endTyping();
    Meeting after = meeting_;
    const QList<Id> removed = removedActions_.keys();
    const QSet<Id> back = bringBack(after, QSet<Id>(removed.begin(), removed.end()));
    const edits::Outcome spot = change(after);
    edits::settleActions(meeting_, after);
    if (!back.isEmpty()) {
        const QSet<Id> standing = actionsIn(after);
        after.actions.removeIf(
            [&](const ActionItem &action) { return back.contains(action.id) && !standing.contains(action.id); });
    }
    if (!spot || after == meeting_)
        return false;
    // The last words typed are in the file before a row can go with them: "Deleted" has what the file had.
    if (typedSinceSave_)
        flush();
    history_.push(new MeetingCommand(*this, what, meeting_, after, cursor_, *spot));
    return true;
}

void OpenMeeting::setGroup(const Id &group, const Group &habits)
{
    endTyping();
    habits_ = habits;
    Meeting after = meeting_;
    after.group = group;
    if (after == meeting_)
        return;
    history_.push(new MeetingCommand(*this, tr("Move to a group"), meeting_, after, cursor_, cursor_));
}

Meeting OpenMeeting::snapshot() const
{
    Meeting meeting = meeting_;
    meeting.changed = saveState_.when;
    return meeting;
}

void OpenMeeting::put(const Meeting &meeting)
{
    const Meeting before = std::exchange(meeting_, meeting);
    keepRemovedActions(before);
    emit changed(before, meeting_);
    saveSoon();
}

void OpenMeeting::keepRemovedActions(const Meeting &before)
{
    if (before.actions.isSharedWith(meeting_.actions))
        return;
    for (const ActionItem &action : before.actions) {
        if (!hasAction(meeting_, action.id))
            removedActions_.insert(action.id, action);
    }
}

QSet<Id> OpenMeeting::bringBack(Meeting &meeting, const QSet<Id> &actions) const
{
    QSet<Id> back;
    for (const Id &action : actions) {
        if (!removedActions_.contains(action) || hasAction(meeting, action))
            continue;
        meeting.actions.append(removedActions_.value(action));
        back.insert(action);
    }
    return back;
}

void OpenMeeting::putAndGo(const Meeting &meeting, const Spot &spot)
{
    endTyping();  // what is typed after an undo is a step of its own
    put(meeting);
    emit goTo(spot);
}

void OpenMeeting::saveSoon()
{
    if (saveTimer_.isActive())
        return;  // not restarted: steady typing must not put the save off
    saveTimer_.start(saveDelay);
    if (saveState_.kind == SaveState::Kind::Saved) {
        saveState_.kind = SaveState::Kind::Waiting;
        emit saveStateChanged();
    }
}

bool OpenMeeting::flush()
{
    saveTimer_.stop();
    if (meeting_ == saved_) {
        if (saveState_.kind != SaveState::Kind::Saved) {
            saveState_ = {SaveState::Kind::Saved, saveState_.when, {}};
            emit saveStateChanged();
        }
        return true;
    }
    const QDateTime now = clock_();
    Meeting stored = meeting_;
    stored.changed = now;
    const Result<void> done = book_.save(stored);
    if (!done) {
        saveState_ = {SaveState::Kind::Failed, saveState_.when, done.error()};
        saveTimer_.start(retryDelay);
        emit saveStateChanged();
        return false;
    }
    saved_ = meeting_;
    typedSinceSave_ = false;
    saveState_ = {SaveState::Kind::Saved, now, {}};
    emit saveStateChanged();
    return true;
}

Result<void> OpenMeeting::takeOver()
{
    if (!(meeting_ == saved_)) {
        flush();
        return {};
    }
    Result<Meeting> there = book_.meeting(meeting_.id);
    if (!there)
        return there.error();
    const QDateTime when = there->changed;
    there->changed = meeting_.changed;  // which a save sets in the file alone
    if (*there == meeting_)
        return {};
    endTyping();
    saved_ = *there;
    history_.push(new MeetingCommand(*this, tr("Changes from another window"), meeting_, *there, cursor_, cursor_));
    saveTimer_.stop();
    saveState_ = {SaveState::Kind::Saved, when, {}};
    emit saveStateChanged();
    return {};
}

}  // namespace motebok
