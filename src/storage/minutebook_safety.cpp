// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/minutebook_p.h"
#include "storage/removed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace motebok {

namespace {

qint64 versionNow(Database &database)
{
    const QVariantList version = database.once(QStringLiteral("PRAGMA data_version"));
    return version.isEmpty() ? 0 : version.first().toLongLong();
}

}  // namespace

Result<QList<RemovedSummary>> MinuteBook::removedParts(const Id &meeting) const
{
    return d_->read([&](Database &database) { return readRemoved(database, meeting); });
}

Result<RemovedPart> MinuteBook::removedPart(const Id &meeting, const Id &part) const
{
    const auto found = d_->read([&](Database &database) { return readRemovedPart(database, meeting, part); });
    if (!found)
        return found.error();
    return *found ? Result<RemovedPart>(**found) : Result<RemovedPart>(noSuchPart(part));
}

Result<void> MinuteBook::purge()
{
    const QDateTime limit = d_->clock().addDays(-daysInTrash);
    const Result<bool> any = d_->read([&](Database &database) { return hasRemovedBefore(database, limit); });
    if (!any)
        return any.error();
    if (!*any)
        return {};
    return d_->write([&](Database &database) { purgeRemovedBefore(database, limit); });
}

Result<bool> MinuteBook::changedByOthers()
{
    const qint64 version = versionNow(d_->database());
    if (const Result<void> read = d_->database().outcome(); !read)
        return read.error();
    const qint64 seen = std::exchange(d_->seenVersion, version);
    return seen != 0 && seen != version;
}

bool MinuteBook::isInItsPlace() const
{
    return isReadOnly() || d_->inItsPlace().ok();
}

Result<void> MinuteBook::copyTo(const QString &path) const
{
    if (const Result<void> folder = makeOwnersFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    // What is read through a copy of our own may be written to, but must not; SQLite takes this for a write too.
    const bool guarded = d_->file.copy != nullptr;
    if (guarded)
        d_->database().once(QStringLiteral("PRAGMA query_only = OFF"));
    const Result<void> written = writeWholeBook(d_->database(), path);
    if (guarded)
        d_->database().once(QStringLiteral("PRAGMA query_only = ON"));
    const Result<void> guardedAgain = d_->database().outcome();
    return written ? guardedAgain : written;
}

Result<void> MinuteBook::putBack()
{
    if (d_->inItsPlace())
        return {};
    if (QFileInfo::exists(d_->path))
        return replacedBook(d_->path);
    const QString made = d_->path + QStringLiteral(".new-") + newId().left(8);
    if (const Result<void> written = copyTo(made); !written)
        return written;
    // A log left beside the place belongs to the file that was moved, all of it is in the new one, and SQLite would
    // take it for the new one's.
    for (const char *end : {"-wal", "-shm", "-journal"})
        QFile::remove(d_->path + QLatin1StringView(end));
    if (!QFile::rename(made, d_->path)) {
        QFile::remove(made);
        return QFileInfo::exists(d_->path) ? replacedBook(d_->path) : fileTrouble(d_->path);
    }
    Result<BookFile> opened = openBookFile(d_->path, d_->clock, compiledSchema());
    if (!opened)
        return opened.error();
    // Only now the old connection goes; it sees that its file has moved, and touches nothing at the place.
    d_->file = std::move(*opened);
    d_->seenVersion = 0;
    return {};
}

}  // namespace motebok
