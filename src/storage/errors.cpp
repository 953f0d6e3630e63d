// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/errors.h"

#include <QCoreApplication>

namespace motebok {

namespace {

/// SQLite's result codes (sqlite.org/rescode.html); the low byte of an extended code is the code it extends.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, Constraint = 19, NotADatabase = 26 };

}  // namespace

Error errorFrom(const QSqlError &error, const QString &statement)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = QStringLiteral("SQLite %1: %2 [%3]")
                               .arg(error.nativeErrorCode(), error.databaseText(), statement.simplified().left(120));
    switch (code) {
        case Full:
            return {ErrorKind::DiskFull,
                    QCoreApplication::translate("MinuteBook",
                                                "The disk is full, so the last changes are not stored in the "
                                                "minute book; make room on the disk and try again."),
                    detail};
        case ReadOnly:
            return readOnlyBook(detail);
        case Corrupt:
        case NotADatabase:
            return damagedBook(detail);
        case Busy:
        case Locked:
            return {
                ErrorKind::Io,
                QCoreApplication::translate("MinuteBook",
                                            "Another program is holding the minute book, so the last changes are not "
                                            "stored yet; close the other program, or try again in a moment."),
                detail};
        case Constraint:
            return contradiction(detail);
        default:
            return fileTrouble(detail);
    }
}

Error damagedBook(const QString &detail)
{
    return {
        ErrorKind::Damaged,
        QCoreApplication::translate("MinuteBook",
                                    "The file is damaged or is no Møtebok minute book, and is left just as it is; open "
                                    "another book, or a backup of this one."),
        detail};
}

Error newerBook(int version, int newest)
{
    return {
        ErrorKind::NewerFile,
        QCoreApplication::translate("MinuteBook",
                                    "The minute book was written by a newer Møtebok, and is left just as it is; update "
                                    "Møtebok to open it."),
        QStringLiteral("version %1, this program knows up to %2").arg(version).arg(newest)};
}

Error readOnlyBook(const QString &detail)
{
    return {
        ErrorKind::ReadOnly,
        QCoreApplication::translate("MinuteBook",
                                    "The minute book cannot be written to, so changes are not stored; get the right to "
                                    "write to the file and its folder, or open another book."),
        detail};
}

Error contradiction(const QString &detail)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("MinuteBook",
                                        "What was to be stored contradicts itself, so it is not stored; undo the last "
                                        "change, and report the error."),
            detail};
}

Error fileTrouble(const QString &detail)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("MinuteBook",
                                        "The minute book could not be read or written, so the last changes may not be "
                                        "stored; see that the disk is there and not full, and try again."),
            detail};
}

Error folderForBook(const QString &path)
{
    return {
        ErrorKind::Io,
        QCoreApplication::translate("MinuteBook", "“%1” is a folder, so there is no minute book to open; name a file.")
            .arg(path),
        {}};
}

Error unreadableBook(const QString &path)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("MinuteBook",
                                        "You may not read the minute book “%1”, and it is left just as it is; get the "
                                        "right to read the file, or open another book.")
                .arg(path),
            {}};
}

Error movedBook(const QString &path)
{
    return {ErrorKind::Moved,
            QCoreApplication::translate("MinuteBook",
                                        "The minute book “%1” has been moved or deleted while it was open, so the last "
                                        "changes are not stored; put the book back, or save everything elsewhere.")
                .arg(path),
            {}};
}

Error replacedBook(const QString &path)
{
    return {ErrorKind::Moved,
            QCoreApplication::translate("MinuteBook",
                                        "Another file has taken the place of the minute book “%1” while it was open, "
                                        "so the last changes are not stored; save everything elsewhere.")
                .arg(path),
            {}};
}

Error fileInTheWay(const QString &path)
{
    return {ErrorKind::Exists,
            QCoreApplication::translate("MinuteBook",
                                        "There is a file “%1” already, and it is left just as it is; choose another "
                                        "name.")
                .arg(path),
            {}};
}

Error noSuchPart(const QString &part)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("MinuteBook",
                                        "What was deleted is not in “Deleted” any more; look in the meeting, where it "
                                        "may be back, or in a backup."),
            part};
}

Error noSuchMeeting(const QString &name)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("MinuteBook",
                                        "There is no meeting “%1” in the minute book; look in the list of meetings.")
                .arg(name),
            {}};
}

Error ambiguousMeeting(const QString &name)
{
    return {ErrorKind::Ambiguous,
            QCoreApplication::translate("MinuteBook", "More than one meeting begins with “%1”; write more of the id.")
                .arg(name),
            {}};
}

Error changedElsewhere(const QString &id)
{
    return {
        ErrorKind::Conflict,
        QCoreApplication::translate("MinuteBook",
                                    "The meeting has been changed in another window meanwhile, so these changes are "
                                    "not stored; keep both, or save a copy elsewhere."),
        id};
}

}  // namespace motebok
