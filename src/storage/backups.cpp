// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups.h"

#include "base/id.h"
#include "storage/bookfile.h"
#include "storage/errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace motebok {

namespace {

const QString momentForm = QStringLiteral("yyyyMMdd'T'HHmmss");
/// What a program that was killed left; nobody works on one for so long.
constexpr int hoursOfWork = 24;

/// Which book it is, and how many times it has been changed.
struct State {
    QString book;
    qint64 changes = 0;

    bool operator==(const State &) const = default;
};

Result<State> stateOf(Database &database)
{
    State state;
    {
        Statement row(database, "SELECT id, changes FROM book");
        if (row.next())
            state = {row.text(0), row.key(1)};
    }
    const Result<void> read = database.outcome();
    return read ? Result<State>(state) : read.error();
}

/// Of a file nobody writes.
Result<State> stateOf(const QString &file)
{
    Result<std::unique_ptr<Database>> database = Database::open(file, Database::Access::Immutable);
    return database ? stateOf(**database) : database.error();
}

std::optional<QDateTime> momentIn(const QString &digits)
{
    QDateTime moment = QDateTime::fromString(digits, momentForm);
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

/// "motebok-20261122T101500.db", and "-2" where there was one of that second already.
std::optional<QDateTime> rollingMoment(const QString &name)
{
    static const QRegularExpression form(QStringLiteral(R"(-(\d{8}T\d{6})(-\d+)?\.db$)"));
    const QRegularExpressionMatch match = form.match(name);
    return match.hasMatch() ? momentIn(match.captured(1)) : std::nullopt;
}

/// "motebok.db.backup-v1-20261122T101500".
std::optional<QDateTime> updateMoment(const QString &book, const QString &name)
{
    static const QRegularExpression form(QStringLiteral(R"(^\.backup-v\d+-(\d{8}T\d{6})(-\d+)?$)"));
    const QString own = QFileInfo(book).fileName();
    const QRegularExpressionMatch match = form.match(name.startsWith(own) ? name.mid(own.size()) : QString());
    return match.hasMatch() ? momentIn(match.captured(1)) : std::nullopt;
}

QString freeName(const QString &book, const QDateTime &when)
{
    const QString start =
        QStringLiteral("%1/%2-%3")
            .arg(backupFolder(book), QFileInfo(book).completeBaseName(), when.toUTC().toString(momentForm));
    QString name = start + QStringLiteral(".db");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.db").arg(start).arg(i);
    return name;
}

void removeLeftovers(const QString &folder)
{
    const QFileInfoList parts = QDir(folder).entryInfoList({QStringLiteral("*.part")}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (part.lastModified().secsTo(QDateTime::currentDateTime()) > hoursOfWork * 3600)
            QFile::remove(part.filePath());
    }
}

void removeOldest(const QString &book)
{
    int kept = 0;
    const QList<Backup> all = backupsOf(book);
    for (const Backup &backup : all) {
        if (backup.kind == Backup::Kind::Rolling && ++kept > backupsKept)
            QFile::remove(backup.path);
    }
}

/// What went wrong was the backup, not the book.
Error noBackup(const Error &cause)
{
    if (cause.kind == ErrorKind::DiskFull)
        return {ErrorKind::DiskFull,
                QCoreApplication::translate("Backups",
                                            "There is no room on the disk for a backup, so none was made; your minutes "
                                            "are in the book as before. Make room and try again."),
                cause.detail};
    if (cause.kind == ErrorKind::ReadOnly)
        return {ErrorKind::ReadOnly,
                QCoreApplication::translate("Backups",
                                            "The folder beside the book cannot be written to, so no backup was made; "
                                            "your minutes are in the book as before. Get the right to write there."),
                cause.detail};
    if (cause.kind == ErrorKind::Damaged)
        return {ErrorKind::Damaged,
                QCoreApplication::translate("Backups",
                                            "The backup was not sound, so it was thrown away and the older ones are "
                                            "kept; save copies of what you are writing, and try again."),
                cause.detail};
    return {
        ErrorKind::Io,
        QCoreApplication::translate("Backups",
                                    "The backup could not be made; your minutes are in the book as before. See that "
                                    "the disk is there and not full, and try again."),
        cause.detail};
}

Result<std::optional<Backup>> made(const QString &book, const Clock &clock)
{
    Result<std::unique_ptr<Database>> database = Database::open(book, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const Result<State> now = stateOf(**database);
    if (!now)
        return now.error();
    const QList<Backup> before = backupsOf(book);
    const auto last = std::find_if(before.begin(), before.end(),
                                   [](const Backup &backup) { return backup.kind == Backup::Kind::Rolling; });
    if (last != before.end()) {
        // One that cannot be read is no reason not to make another.
        const Result<State> kept = stateOf(last->path);
        if (kept && *kept == *now)
            return std::optional<Backup>();
    }
    if (const Result<void> folder = makeOwnersFolder(backupFolder(book)); !folder)
        return folder.error();
    removeLeftovers(backupFolder(book));
    const QString part = QStringLiteral("%1/%2.part").arg(backupFolder(book), newId());
    if (const Result<void> written = writeWholeBook(**database, part); !written)
        return written.error();
    const QDateTime when = clock();
    const QString name = freeName(book, when);
    if (!QFile::rename(part, name)) {
        QFile::remove(part);
        return fileTrouble(QStringLiteral("cannot name the backup %1").arg(name));
    }
    removeOldest(book);
    return std::optional(Backup{name, rollingMoment(name).value_or(when), QFileInfo(name).size()});
}

}  // namespace

QString backupFolder(const QString &book)
{
    return QFileInfo(book).absoluteFilePath() + QStringLiteral(".backups");
}

std::optional<QDateTime> backupMoment(const QString &book, const QString &file)
{
    const QFileInfo info(file);
    if (info.absolutePath() == backupFolder(book))
        return rollingMoment(info.fileName());
    return info.absolutePath() == QFileInfo(book).absolutePath() ? updateMoment(book, info.fileName()) : std::nullopt;
}

QList<Backup> backupsOf(const QString &book)
{
    QList<Backup> backups;
    for (const QString &folder : {backupFolder(book), QFileInfo(book).absolutePath()}) {
        const bool rolling = folder == backupFolder(book);
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files) {
            if (const std::optional<QDateTime> when = backupMoment(book, file.absoluteFilePath()))
                backups.append({file.absoluteFilePath(), *when, file.size(),
                                rolling ? Backup::Kind::Rolling : Backup::Kind::BeforeUpdate});
        }
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return a.when != b.when                 ? a.when > b.when
               : a.path.size() != b.path.size() ? a.path.size() > b.path.size()
                                                : a.path > b.path;
    });
    return backups;
}

Result<std::optional<Backup>> makeBackup(const QString &book, const Clock &clock)
{
    Result<std::optional<Backup>> backup = made(book, clock);
    return backup ? backup : noBackup(backup.error());
}

}  // namespace motebok
