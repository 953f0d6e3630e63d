// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/schema.h"

#include <QTemporaryDir>

#include <memory>

namespace motebok {

/// A book's file, sound and up to date.
struct BookFile {
    enum class Mode { ReadWrite, ReadOnly };
    Mode mode = Mode::ReadWrite;
    std::unique_ptr<QTemporaryDir> copy;  ///< where it is read from, when it cannot be read in place
    std::unique_ptr<Database> database;   ///< after `copy`, so that it is closed first
};

/// Opens the file, made if it is not there (0600, its folder 0700); an existing file of 0 bytes becomes a new book too.
/// Everything is looked at without a write before anything is written: a file that is refused is byte for byte as it
/// was, and has no new file beside it.
Result<BookFile> openBookFile(const QString &path, const Clock &clock, const QList<SchemaFile> &schema);

}  // namespace motebok
