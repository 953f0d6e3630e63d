// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/schema.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace motebok {

/// Tells a file from any other that may come to stand in its place.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// Of the file there now; nothing when there is none.
std::optional<FileIdentity> identityOf(const QString &path);

/// A book's file, sound and up to date.
struct BookFile {
    enum class Mode { ReadWrite, ReadOnly };
    Mode mode = Mode::ReadWrite;
    std::unique_ptr<QTemporaryDir> copy;  ///< where it is read from, when it cannot be read in place
    std::unique_ptr<Database> database;   ///< after `copy`, so that it is closed first
    FileIdentity identity;                ///< of the file it was opened from
};

/// Opens the file, made if it is not there (0600, its folder 0700); an existing file of 0 bytes becomes a new book too.
/// Everything is looked at without a write before anything is written: a file that is refused is byte for byte as it
/// was, and has no new file beside it.
Result<BookFile> openBookFile(const QString &path, const Clock &clock, const QList<SchemaFile> &schema);

/// Opens a book that must be left as it is, whatever its rights are; there is no new file beside it afterwards.
Result<BookFile> openBookFileToRead(const QString &path, const Clock &clock, const QList<SchemaFile> &schema);

/// The folder and those above it that are not there yet, for the owner alone.
Result<void> makeOwnersFolder(const QString &folder);

/// Everything in the book as a new file at `path` (0600), checked and on the disk when it returns. Exists: a file is
/// there already. On any Error there is no file at `path` that was not there before.
Result<void> writeWholeBook(Database &database, const QString &path);

}  // namespace motebok
