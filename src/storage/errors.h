// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlError>

namespace motebok {

/// What an error of SQLite's means to the user. `statement` goes into the detail.
Error errorFrom(const QSqlError &error, const QString &statement);

/// The file is no sound Møtebok book.
Error damagedBook(const QString &detail);
Error newerBook(int version, int newest);
Error readOnlyBook(const QString &detail);
/// A program error: what is to be stored breaks a rule of the schema.
Error contradiction(const QString &detail);
Error fileTrouble(const QString &detail);
Error folderForBook(const QString &path);
Error unreadableBook(const QString &path);
/// The file is no longer where it was opened.
Error movedBook(const QString &path);
/// Another file stands where the book was opened.
Error replacedBook(const QString &path);
/// A file is in the way.
Error fileInTheWay(const QString &path);

Error noSuchPart(const QString &part);
Error noSuchMeeting(const QString &name);
Error ambiguousMeeting(const QString &name);
Error changedElsewhere(const QString &id);

}  // namespace motebok
