// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "editing/edits.h"
#include "storage/minutebook.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace motebok {

/// Whether what is on the screen is in the file.
struct SaveState {
    enum class Kind { Saved, Waiting, Failed };
    Kind kind = Kind::Saved;
    QDateTime when;  ///< of the last good save, UTC
    Error error;     ///< of Failed
};

/// The meeting one has open: the value, its one undo history, and autosave. A change is in the file within half a
/// second (saveDelay), and at once after flush(). When a save fails, the text stays here, the state tells why, and it
/// is tried again.
///
/// An undo step holds the meeting before and after. The values share everything a step did not touch, so a step costs
/// about as much as the row it changed, and no sequence of undo and redo can end anywhere else than where it was.
class OpenMeeting : public QObject {
    Q_OBJECT
public:
    static constexpr int saveDelay = 400;     ///< ms from a change to the file
    static constexpr int retryDelay = 3000;   ///< ms between tries when saving fails
    static constexpr int typingPause = 1500;  ///< ms without a key that end an undo step of typing
    static constexpr int undoLimit = 1000;    ///< steps

    OpenMeeting(Meeting meeting, Group habits, MinuteBook &book, Clock clock = systemClock(),
                QObject *parent = nullptr);

    const Meeting &meeting() const { return meeting_; }
    /// The meeting as the file has it after the last save: with the time of that save.
    Meeting snapshot() const;
    /// The group's labels, words and numbering, or the defaults.
    const Group &habits() const { return habits_; }
    void setHabits(const Group &habits) { habits_ = habits; }
    bool isReadOnly() const { return book_.isReadOnly(); }
    QString bookPath() const { return book_.path(); }
    QUndoStack &history() { return history_; }
    const SaveState &saveState() const { return saveState_; }

    /// Typing: new text in a cell, the cursor at `position` after it and at `before` before it. Typing in one cell
    /// without a pause is one undo step.
    void type(const CellAddress &cell, const RichText &text, int before, int position);
    /// Ends the undo step of typing: what is typed next is a step of its own.
    void endTyping();
    /// Where the cursor is now: undoing the next edit() goes back there.
    void setCursor(const Spot &spot) { cursor_ = spot; }
    /// Any other change; `what` names it in the undo menu. False when the edit had nothing to do.
    bool edit(const QString &what, const std::function<edits::Outcome(Meeting &)> &change);
    /// Puts the meeting in a group (empty: in none).
    void setGroup(const Id &group, const Group &habits);

    /// Saves now if anything waits. False when it could not be saved; the state tells why.
    bool flush();
    /// Another window or program has changed the book: what it stored of this meeting is taken over, as one undo step,
    /// when nothing of ours waits; else ours is saved, and the state tells when that conflicts. An Error when the
    /// meeting cannot be read; it is then as it was.
    Result<void> takeOver();

signals:
    /// Whatever changed it, typing too: views bring themselves up to date.
    void changed(const motebok::Meeting &before, const motebok::Meeting &after);
    /// Where the cursor goes after an edit, undo or redo; not after typing.
    void goTo(const motebok::Spot &spot);
    void saveStateChanged();

private:
    friend class MeetingCommand;
    void put(const Meeting &meeting);
    void putAndGo(const Meeting &meeting, const Spot &spot);
    void saveSoon();
    void keepRemovedActions(const Meeting &before);
    /// Those of the actions that went, put among the meeting's; answers which.
    QSet<Id> bringBack(Meeting &meeting, const QSet<Id> &actions) const;

    MinuteBook &book_;
    Clock clock_;
    Meeting meeting_;
    Group habits_;
    Meeting saved_;
    SaveState saveState_;
    QUndoStack history_;
    QTimer saveTimer_;
    Spot cursor_;
    /// Actions that went with their text in this sitting: pasted text of theirs is theirs again, with what was
    /// corrected by hand.
    QHash<Id, ActionItem> removedActions_;
    bool mergeTyping_ = false;
    bool typedSinceSave_ = false;
};

}  // namespace motebok
