// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QList>

#include <optional>

namespace motebok {

/// The rolling backups of a book: whole books in a folder beside it ("motebok.db.backups", 0700), each named by the
/// moment it was made (UTC), 0600. They are found by name alone, so that they can be told apart in a file manager too.
struct Backup {
    /// BeforeUpdate: made beside the book when a newer Møtebok brought it up to date; never taken away.
    enum class Kind { Rolling, BeforeUpdate };
    QString path;
    QDateTime when;  ///< UTC
    qint64 bytes = 0;
    Kind kind = Kind::Rolling;

    bool operator==(const Backup &) const = default;
};

/// How many rolling backups are kept.
inline constexpr int backupsKept = 10;

QString backupFolder(const QString &book);

/// The last one first; none when there is no folder.
QList<Backup> backupsOf(const QString &book);

/// The moment a file was made, if it is by its name and place a backup of that book.
std::optional<QDateTime> backupMoment(const QString &book, const QString &file);

/// Makes a backup, unless the book is as the last sound one has it (nothing then). It is checked before an older one
/// goes; what fails half-way leaves no file. Works on a connection of its own: to be called in any thread, while the
/// book is written in. Errors: DiskFull, ReadOnly, Damaged (of the book), Io; the book itself is as it was.
Result<std::optional<Backup>> makeBackup(const QString &book, const Clock &clock);

}  // namespace motebok
