// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookfile.h"

#include "storage/errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

namespace motebok {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownersFolder = ownerOnly | QFileDevice::ExeOwner;

qint64 sizeOf(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() ? info.size() : 0;
}

QString walOf(const QString &book)
{
    return book + QStringLiteral("-wal");
}

QString journalOf(const QString &book)
{
    return book + QStringLiteral("-journal");
}

/// With a log beside it somebody may be writing, or has been stopped while writing.
bool isAlone(const QString &book)
{
    return !QFileInfo::exists(walOf(book)) && !QFileInfo::exists(journalOf(book));
}

/// WAL needs files beside the book, so the folder counts too.
bool isWritable(const QString &book)
{
    return QFileInfo(book).isWritable() && QFileInfo(QFileInfo(book).path()).isWritable();
}

/// An empty file for the owner alone from its first moment.
Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return {};
    if (!QFileInfo(QFileInfo(path).path()).isWritable())
        return readOnlyBook(path);
    return fileTrouble(QStringLiteral("%1: %2").arg(path, file.errorString()));
}

/// The version in a book's header (sqlite.org/fileformat.html, 1.3); 0 for an empty file. Opens no database.
Result<int> versionInHeader(const QString &book)
{
    QFile file(book);
    if (!QFileInfo(book).isFile() || !file.open(QIODevice::ReadOnly))
        return fileTrouble(QStringLiteral("%1: %2").arg(book, file.errorString()));
    if (file.size() == 0 && sizeOf(walOf(book)) == 0)
        return 0;
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return damagedBook(QStringLiteral("%1: no SQLite header").arg(book));
    // SQLite fills a short last page with zeros and finds nothing wrong; with a log beside it the log has the page
    // whole.
    const int pageSize = qFromBigEndian<quint16>(header.constData() + 16) == 1
                             ? 65536
                             : qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 0 || (isAlone(book) && file.size() % pageSize != 0))
        return damagedBook(QStringLiteral("%1: cut off at %2 bytes").arg(book).arg(file.size()));
    const auto number = [&](qsizetype at) { return qFromBigEndian<qint32>(header.constData() + at); };
    if (number(68) != bookApplicationId)
        return damagedBook(QStringLiteral("%1: application_id %2").arg(book).arg(number(68)));
    if (number(60) < 1)
        return damagedBook(QStringLiteral("%1: user_version %2").arg(book).arg(number(60)));
    return number(60);
}

/// How to look at the book without leaving a trace.
Database::Access quietAccess(const QString &book)
{
    return isAlone(book) ? Database::Access::Immutable : Database::Access::ReadOnly;
}

/// Whether the book is sound and not newer than `newest`, and its version, the log beside it counted in.
Result<int> inspect(Database &database, int newest)
{
    const QVariantList found = database.once(QStringLiteral("PRAGMA user_version"));
    const int version = found.isEmpty() ? 0 : found.first().toInt();
    if (version > newest)
        return newerBook(version, newest);
    // Before a migration everything is checked, otherwise what can be checked without reading every index.
    const QVariantList report = database.once(version < newest ? QStringLiteral("PRAGMA integrity_check")
                                                               : QStringLiteral("PRAGMA quick_check"));
    if (const Result<void> read = database.outcome(); !read)
        return read.error();
    if (report != QVariantList{QStringLiteral("ok")})
        return damagedBook(report.isEmpty() ? QString() : report.first().toString());
    return version;
}

/// Everything in the book into an empty file, which goes again when that fails.
Result<void> fill(Database &database, const QString &file)
{
    database.once(QStringLiteral("VACUUM INTO '%1'").arg(QString(file).replace(u'\'', QStringLiteral("''"))));
    const Result<void> written = database.outcome();
    if (!written)
        QFile::remove(file);
    return written;
}

/// The file is a sound book, every page of it on the disk.
Result<void> proven(const QString &file)
{
    Result<std::unique_ptr<Database>> database = Database::open(file, Database::Access::Immutable);
    if (!database)
        return database.error();
    const QVariantList report = (*database)->once(QStringLiteral("PRAGMA integrity_check"));
    if (const Result<void> read = (*database)->outcome(); !read)
        return read;
    if (report != QVariantList{QStringLiteral("ok")})
        return damagedBook(report.isEmpty() ? QString() : report.first().toString());
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly) || fsync(written.handle()) != 0)
        return fileTrouble(QStringLiteral("%1: cannot be brought onto the disk").arg(file));
    return {};
}

/// "motebok.db.backup-v1-20261122T101500" (UTC) beside the book.
Result<QString> backUp(const QString &book, Database &database, int version, const Clock &clock)
{
    const QString name = QStringLiteral("%1.backup-v%2-%3")
                             .arg(book)
                             .arg(version)
                             .arg(clock().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss")));
    QString backup = name;
    Result<void> made = makeFile(backup);
    for (int i = 2; !made && QFileInfo::exists(backup); ++i) {
        backup = QStringLiteral("%1-%2").arg(name).arg(i);
        made = makeFile(backup);
    }
    if (!made)
        return made.error();
    if (const Result<void> written = fill(database, backup); !written)
        return written.error();
    return backup;
}

/// Lets SQLite undo what a program was in the middle of when it was killed without a write-ahead log.
Result<void> recover(const QString &book)
{
    Result<std::unique_ptr<Database>> database = Database::open(book, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    (*database)->once(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    return (*database)->outcome();
}

/// The switch wants the file for itself for a moment, and SQLite does not wait for it.
Result<void> useWriteAheadLog(Database &database)
{
    for (int attempt = 0;; ++attempt) {
        database.once(QStringLiteral("PRAGMA journal_mode = WAL"));
        const Result<void> set = database.outcome();
        if (set || set.error().kind != ErrorKind::Io || attempt == 50)
            return set;
        QThread::msleep(20);
    }
}

/// Looks, backs up and brings up to date. On an Error the book is as it was.
Result<void> prepare(const QString &book, const Clock &clock, const QList<SchemaFile> &schema)
{
    const int newest = newestVersion(schema);
    QString backup;
    Result<int> version = versionInHeader(book);
    if (version && *version > newest)
        return newerBook(*version, newest);
    if (version && *version > 0) {
        Result<std::unique_ptr<Database>> quiet = Database::open(book, quietAccess(book));
        if (!quiet)
            return quiet.error();
        version = inspect(**quiet, newest);
        if (version && *version < newest) {
            const Result<QString> made = backUp(book, **quiet, *version, clock);
            if (!made)
                return made.error();
            backup = *made;
        }
    }
    if (!version)
        return version.error();
    if (*version == newest)
        return {};
    Result<std::unique_ptr<Database>> database = Database::open(book, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    const Result<void> done = migrate(**database, schema);
    // A backup of a book that is as it was would only fill the disk, one more each time the program starts.
    if (!done && !backup.isEmpty() &&
        (*database)->once(QStringLiteral("PRAGMA user_version")) == QVariantList{*version})
        QFile::remove(backup);
    return done;
}

Result<BookFile> openToWrite(const QString &book, const Clock &clock, const QList<SchemaFile> &schema)
{
    if (sizeOf(journalOf(book)) > 0) {
        const Result<int> version = versionInHeader(book);
        if (!version)
            return version.error();
        if (*version > newestVersion(schema))
            return newerBook(*version, newestVersion(schema));
        if (const Result<void> recovered = recover(book); !recovered)
            return recovered.error();
    }
    if (const Result<void> prepared = prepare(book, clock, schema); !prepared)
        return prepared.error();
    Result<std::unique_ptr<Database>> database = Database::open(book, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    if (const Result<void> set = useWriteAheadLog(**database); !set)
        return set.error();
    return BookFile{BookFile::Mode::ReadWrite, nullptr, std::move(*database), {}};
}

/// A book that cannot be read where it lies, because SQLite would have to write there first (a log to be read in, an
/// older schema): a copy of our own is brought in order, and read.
Result<BookFile> openCopy(const QString &book, const Clock &clock, const QList<SchemaFile> &schema)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QFileInfo(book).fileName());
    for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-journal")}) {
        if (!QFileInfo::exists(book + end))
            continue;
        if (!QFile::copy(book + end, copy + end) || !QFile::setPermissions(copy + end, ownerOnly))
            return fileTrouble(QStringLiteral("cannot copy %1 to %2").arg(book + end, copy + end));
    }
    Result<BookFile> opened = openToWrite(copy, clock, schema);
    if (!opened)
        return opened;
    opened->database->once(QStringLiteral("PRAGMA query_only = ON"));
    return BookFile{BookFile::Mode::ReadOnly, std::move(folder), std::move(opened->database), {}};
}

Result<BookFile> openToRead(const QString &book, const Clock &clock, const QList<SchemaFile> &schema)
{
    const Result<int> version = versionInHeader(book);
    if (!version)
        return version.error();
    if (*version == 0)
        return readOnlyBook(QStringLiteral("%1 is empty").arg(book));
    if (*version > newestVersion(schema))
        return newerBook(*version, newestVersion(schema));
    const bool logWithoutIndex = sizeOf(walOf(book)) > 0 && !QFileInfo::exists(book + QStringLiteral("-shm"));
    if (*version < newestVersion(schema) || sizeOf(journalOf(book)) > 0 || logWithoutIndex)
        return openCopy(book, clock, schema);
    Result<std::unique_ptr<Database>> database = Database::open(book, quietAccess(book));
    if (!database)
        return database.error().kind == ErrorKind::Io ? openCopy(book, clock, schema) : database.error();
    const Result<int> sound = inspect(**database, newestVersion(schema));
    if (!sound)
        return sound.error().kind == ErrorKind::Io ? openCopy(book, clock, schema) : sound.error();
    return BookFile{BookFile::Mode::ReadOnly, nullptr, std::move(*database), {}};
}

Result<BookFile> withIdentity(Result<BookFile> file, const QString &path)
{
    if (file)
        file->identity = identityOf(path).value_or(FileIdentity());
    return file;
}

}  // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{quint64(status.st_dev), quint64(status.st_ino)};
}

Result<void> makeOwnersFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString above = QFileInfo(folder).path();
    if (const Result<void> made = makeOwnersFolder(above); !made)
        return made;
    if (QDir(above).mkdir(QFileInfo(folder).fileName(), ownersFolder) || QFileInfo(folder).isDir())
        return {};
    if (!QFileInfo(above).isWritable())
        return readOnlyBook(folder);
    return fileTrouble(QStringLiteral("cannot make the folder %1").arg(folder));
}

Result<void> writeWholeBook(Database &database, const QString &path)
{
    if (const Result<void> made = makeFile(path); !made)
        return QFileInfo::exists(path) ? fileInTheWay(path) : made.error();
    Result<void> done = fill(database, path);
    if (done)
        done = proven(path);
    if (!done)
        QFile::remove(path);
    return done;
}

Result<BookFile> openBookFileToRead(const QString &path, const Clock &clock, const QList<SchemaFile> &schema)
{
    if (QFileInfo(path).isDir())
        return folderForBook(path);
    if (!QFileInfo(path).isReadable())
        return unreadableBook(path);
    return withIdentity(openToRead(QFileInfo(path).canonicalFilePath(), clock, schema), path);
}

Result<BookFile> openBookFile(const QString &path, const Clock &clock, const QList<SchemaFile> &schema)
{
    const bool isNew = !QFileInfo::exists(path);
    if (QFileInfo(path).isDir())
        return folderForBook(path);
    if (!isNew && !QFileInfo(path).isReadable())
        return unreadableBook(path);
    if (isNew) {
        if (const Result<void> folder = makeOwnersFolder(QFileInfo(path).absolutePath()); !folder)
            return folder.error();
        if (const Result<void> made = makeFile(path); !made && !QFileInfo::exists(path))
            return made.error();
    }
    // SQLite keeps its log beside the file itself, not beside a link to it.
    const QString book = QFileInfo(path).canonicalFilePath();
    if (!isWritable(book))
        return withIdentity(openToRead(book, clock, schema), path);
    if (sizeOf(book) == 0 && QFileInfo(book).isFile())
        QFile::setPermissions(book, ownerOnly);
    Result<BookFile> opened = openToWrite(book, clock, schema);
    if (!opened && isNew && sizeOf(book) == 0)
        QFile::remove(book);
    return withIdentity(std::move(opened), path);
}

}  // namespace motebok
