// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QList>

namespace motebok {

/// "Mtbk": tells a book from any other SQLite file. In the file's header, bytes 68–71.
inline constexpr qint32 bookApplicationId = 0x4d74626b;

/// resources/schema/NNN_what.sql: the statements that bring a book from version NNN - 1 to NNN.
struct SchemaFile {
    int version = 0;
    QString sql;  ///< statements set apart by lines "--;;"
};

/// The files compiled into the program, by version from 1 without a gap.
QList<SchemaFile> compiledSchema();

/// The version that `schema` leads to.
int newestVersion(const QList<SchemaFile> &schema);

/// Brings the book (or an empty file) up to date, a transaction a version (a new book in one). On an Error the book is
/// as it was before the version that failed.
Result<void> migrate(Database &database, const QList<SchemaFile> &schema);

}  // namespace motebok
