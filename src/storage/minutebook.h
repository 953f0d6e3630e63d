// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/meeting.h"
#include "domain/removed.h"

#include <memory>

namespace motebok {

/// A meeting as lists show it.
struct MeetingSummary {
    Id id;
    std::optional<QDate> date;
    Id group;
    QString groupName;
    QString title;
    MeetingStatus status = MeetingStatus::Draft;
    QDateTime changed;
    std::optional<QDateTime> deleted;  ///< when it was put in "Sletta"

    bool operator==(const MeetingSummary &) const = default;
};

enum class Deleted { Without, Only };

/// A part of a meeting that lies in "Sletta", as lists show it.
struct RemovedSummary {
    Id meeting;
    QString meetingTitle;
    Id part;
    PartKind kind = PartKind::Item;
    QString name;
    QDateTime removed;

    bool operator==(const RemovedSummary &) const = default;
};

/// What became of a meeting that came in under its own id.
enum class BroughtIn { New, Unchanged, Copy };
struct BroughtInMeeting {
    Id id;
    BroughtIn how = BroughtIn::New;
};

/// One SQLite file with everything. Every writing call is one transaction, durable (synchronous=FULL) when it returns.
/// One object belongs to one thread. Reading works on a read-only file too; writing calls then fail with ReadOnly.
class MinuteBook {
public:
    /// "~/.local/share/motebok/motebok.db" (QStandardPaths::GenericDataLocation).
    static QString defaultPath();

    /// Opens the book; makes it (and its folder, 0700) if it is not there, mode 0600. Brings an older schema up to date
    /// after an integrity check and a backup beside it. A file of 0 bytes becomes a new book. Errors: NewerFile,
    /// Damaged, ReadOnly, DiskFull, Io; the file is then untouched.
    static Result<std::unique_ptr<MinuteBook>> open(const QString &path, const Clock &clock = systemClock());
    /// A book that is looked at and left as it is, whatever its rights are: a backup.
    static Result<std::unique_ptr<MinuteBook>> openToRead(const QString &path, const Clock &clock = systemClock());
    ~MinuteBook();
    MinuteBook(const MinuteBook &) = delete;
    MinuteBook &operator=(const MinuteBook &) = delete;

    QString path() const;
    bool isReadOnly() const;

    /// Newest meeting date first, those without a date last, then by title. With a `limit` as many, after the first
    /// `offset`; reading the first ones costs the same however many there are. Of the meetings of one day it is decided
    /// by code points, not by the alphabet, which of them come on which page.
    Result<QList<MeetingSummary>> meetings(Deleted which = Deleted::Without, int limit = -1, int offset = 0) const;
    /// Also finds deleted meetings. NotFound.
    Result<Meeting> meeting(const Id &id) const;
    /// `name`: an id, a unique start of one (any length), or "latest" (the newest meeting date, of several
    /// the one last changed). NotFound, Ambiguous.
    Result<Id> findMeeting(const QString &name, Deleted which = Deleted::Without) const;

    /// Stores the meeting as it is now, new or known; writes only what differs from what is there. Sets nothing in it:
    /// the caller keeps `changed`. Conflict, and nothing stored, if another window stored it since this book last read
    /// or wrote it, or if it is there and this book never did either; meeting() then tells what is there, and after it
    /// save() stores over it. A group that is not in the book (any more) is stored as none. BadInput: an id empty or
    /// used twice. Moved, and nothing stored: the file is no longer where it was opened; putBack() or copyTo() help.
    /// Parts with text that are gone since it was last stored lie in "Sletta" from now on; those that are back do not.
    Result<void> save(const Meeting &meeting);
    /// Into "Sletta", from where restore() brings it back within daysInTrash. A window that has it open goes on saving
    /// it there. NotFound.
    Result<void> remove(const Id &id);
    Result<void> restore(const Id &id);
    /// Same id and same content: Unchanged (and brought back if it lies in "Sletta"). Same id, other content: stored as
    /// a Copy under new ids. Else New. `group` and `changed` are no content.
    Result<BroughtInMeeting> bringIn(const Meeting &meeting);

    /// How long what is deleted can be brought back; opening the book takes away what is older.
    static constexpr int daysInTrash = 90;
    /// Parts of a meeting in "Sletta", or of all meetings when it is empty; the last one first.
    Result<QList<RemovedSummary>> removedParts(const Id &meeting = {}) const;
    /// With its content, for edits::putBack(). NotFound.
    Result<RemovedPart> removedPart(const Id &meeting, const Id &part) const;

    /// Whether another window or program has changed the book since this was last asked. False the first time.
    Result<bool> changedByOthers();
    /// False when the file has been moved, deleted or replaced since it was opened; writing then fails.
    bool isInItsPlace() const;
    /// Everything as a book of its own at `path`, which must not be there; 0600. Exists, ReadOnly, DiskFull, Io.
    Result<void> copyTo(const QString &path) const;
    /// Makes the file anew where it was opened, with everything that is in the one that was moved or deleted, and goes
    /// on writing there. Nothing to do when it stands in its place. Moved: another file stands there, and is left.
    Result<void> putBack();

    Result<QList<Group>> groups() const;  ///< by name
    Result<void> save(const Group &group);
    /// Meetings of the group stay, in no group.
    Result<void> removeGroup(const Id &id);
    Result<QList<Person>> people() const;  ///< by name
    Result<void> save(const Person &person);
    /// Meetings keep the person's words; the ties to the register then lead nowhere.
    Result<void> removePerson(const Id &id);
    /// Meetings with a row tied to the person, or with the person's name in a row; not those in "Sletta".
    Result<QList<Id>> meetingsOf(const Person &person) const;

private:
    class Private;
    Result<void> purge();
    explicit MinuteBook(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

}  // namespace motebok
