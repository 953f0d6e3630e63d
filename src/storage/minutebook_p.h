// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bookfile.h"
#include "storage/errors.h"
#include "storage/meetings.h"
#include "storage/minutebook.h"

#include <QCache>
#include <QHash>

namespace motebok {

/// The inside of a MinuteBook.
class MinuteBook::Private {
public:
    /// Meetings whose last stored value is kept at hand; others are read again when they are to be stored.
    static constexpr int meetingsAtHand = 16;

    Private(const QString &where, Clock now, BookFile opened)
        : path(where), clock(std::move(now)), file(std::move(opened))
    {
    }

    QString path;
    Clock clock;
    BookFile file;
    QHash<Id, qint64> revisions;  ///< of each meeting as it was last read or written here
    QCache<Id, Meeting> known{meetingsAtHand};
    qint64 seenVersion = 0;  ///< PRAGMA data_version when changedByOthers() last looked

    Database &database() const { return *file.database; }

    void remember(const Meeting &meeting, qint64 revision)
    {
        revisions.insert(meeting.id, revision);
        known.insert(meeting.id, new Meeting(meeting));
    }

    template <typename Read>
    auto read(Read what) -> Result<std::invoke_result_t<Read, Database &>>
    {
        Transaction transaction(database(), Transaction::Kind::Read);
        auto value = what(database());
        if (const Result<void> done = transaction.commit(); !done)
            return done.error();
        return value;
    }

    template <typename Write>
    Result<void> write(Write what)
    {
        if (file.mode == BookFile::Mode::ReadOnly)
            return readOnlyBook(path);
        // SQLite goes on writing into a file that has been moved or deleted under it; what it writes there is lost.
        if (const Result<void> there = inItsPlace(); !there)
            return there;
        Transaction transaction(database(), Transaction::Kind::Write);
        const qint64 before = changedRows();
        what(database());
        if (!database().failed() && changedRows() != before)
            database().run("UPDATE book SET changes = changes + 1");
        if (const Result<void> done = transaction.commit(); !done)
            return done;
        return inItsPlace();
    }

    /// Moved, unless the file that was opened stands where it stood.
    Result<void> inItsPlace() const
    {
        const std::optional<FileIdentity> now = identityOf(path);
        if (!now)
            return movedBook(path);
        return *now == file.identity ? Result<void>() : replacedBook(path);
    }

    /// What is stored, as this book last saw it: an Error if it has been stored by another since.
    Result<Meeting> base(const MeetingRow &row, const Meeting &meeting);

    /// `sql` puts the meeting in "Sletta" or takes it out. Its revision stays: what another window is writing in it
    /// meanwhile is stored all the same.
    Result<void> setDeleted(const Id &id, const char *sql, const QVariantList &values);

private:
    qint64 changedRows() const
    {
        Statement row(database(), "SELECT total_changes()");
        return row.next() ? row.key(0) : 0;
    }
};

}  // namespace motebok
