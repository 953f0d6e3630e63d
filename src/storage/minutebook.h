// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/meeting.h"

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
    ~MinuteBook();
    MinuteBook(const MinuteBook &) = delete;
    MinuteBook &operator=(const MinuteBook &) = delete;

    QString path() const;
    bool isReadOnly() const;

    /// Newest meeting date first, those without a date last, then by title.
    Result<QList<MeetingSummary>> meetings(Deleted which = Deleted::Without) const;
    /// Also finds deleted meetings. NotFound.
    Result<Meeting> meeting(const Id &id) const;
    /// `name`: an id, a unique start of one (any length), or "latest" (the newest meeting date, of several
    /// the one last changed). NotFound, Ambiguous.
    Result<Id> findMeeting(const QString &name, Deleted which = Deleted::Without) const;

    /// Stores the meeting as it is now, new or known; writes only what differs from what is there. Sets nothing in it:
    /// the caller keeps `changed`. Conflict, and nothing stored, if another window stored it since this book last read
    /// or wrote it, or if it is there and this book never did either; meeting() then tells what is there, and after it
    /// save() stores over it. A group that is not in the book (any more) is stored as none. BadInput: an id empty or
    /// used twice.
    Result<void> save(const Meeting &meeting);
    /// Into "Sletta", from where restore() brings it back. A window that has it open goes on saving it there. NotFound.
    Result<void> remove(const Id &id);
    Result<void> restore(const Id &id);
    /// Same id and same content: Unchanged (and brought back if it lies in "Sletta"). Same id, other content: stored as
    /// a Copy under new ids. Else New. `group` and `changed` are no content.
    Result<BroughtInMeeting> bringIn(const Meeting &meeting);

    Result<QList<Group>> groups() const;  ///< by name
    Result<void> save(const Group &group);
    /// Meetings of the group stay, in no group.
    Result<void> removeGroup(const Id &id);
    Result<QList<Person>> people() const;  ///< by name
    Result<void> save(const Person &person);
    /// Meetings keep the person's words; the ties to the register then lead nowhere.
    Result<void> removePerson(const Id &id);

private:
    class Private;
    explicit MinuteBook(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

}  // namespace motebok
