// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "domain/xhtml.h"
#include "storage/errors.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>

#include <utility>

namespace motebok {

namespace {

/// How long to wait for another window that is writing.
constexpr int busyMilliseconds = 3000;

QString uri(const QString &path, Database::Access access)
{
    // mode=rw: a file that has gone away meanwhile must not be made anew, with rights that are too wide.
    const char *option = access == Database::Access::ReadWrite  ? "mode=rw"
                         : access == Database::Access::ReadOnly ? "mode=ro"
                                                                : "mode=ro&immutable=1";
    return QStringLiteral("file:%1?%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")), QString::fromLatin1(option));
}

/// A null string is an empty text, not NULL; half a surrogate pair would take its neighbour along in SQLite's
/// conversion.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    if (text.isNull())
        return QStringLiteral("");
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

}  // namespace

Database::Database(const QString &connection)
    : connection_(connection), database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(QStringLiteral("motebok-") + newId()));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database->database_.setConnectOptions(options);
    database->database_.setDatabaseName(uri(path, access));
    if (!database->database_.open())
        return errorFrom(database->database_.lastError(), path);
    database->once(QStringLiteral("PRAGMA foreign_keys = ON"));
    database->once(QStringLiteral("PRAGMA synchronous = FULL"));
    if (const Result<void> set = database->outcome(); !set)
        return set.error();
    return database;
}

Database::~Database()
{
    prepared_.clear();
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection_);
}

QSqlQuery *Database::start(const char *sql, const QVariantList &values)
{
    auto known = prepared_.find(sql);
    if (known == prepared_.end()) {
        QSqlQuery query(database_);
        query.setForwardOnly(true);
        if (!failed() && !query.prepare(QString::fromUtf8(sql)))
            fail(errorFrom(query.lastError(), QString::fromUtf8(sql)));
        if (failed())
            return nullptr;
        known = prepared_.emplace(sql, std::move(query)).first;
    }
    if (failed())
        return nullptr;
    QSqlQuery &query = known->second;
    Q_ASSERT(!query.isActive());
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bindable(values.at(i)));
    if (!query.exec()) {
        fail(errorFrom(query.lastError(), QString::fromUtf8(sql)));
        query.finish();
        return nullptr;
    }
    return &query;
}

void Database::run(const char *sql, const QVariantList &values)
{
    changedRows_ = 0;
    if (QSqlQuery *query = start(sql, values); query) {
        changedRows_ = query->numRowsAffected();
        query->finish();
    }
}

qint64 Database::insert(const char *sql, const QVariantList &values)
{
    QSqlQuery *query = start(sql, values);
    if (!query)
        return 0;
    const qint64 key = query->lastInsertId().toLongLong();
    query->finish();
    return key;
}

QVariantList Database::once(const QString &sql)
{
    QVariantList values;
    if (failed())
        return values;
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (query.exec(sql)) {
        while (query.next())
            values.append(query.value(0));
    }
    if (query.lastError().isValid())
        fail(errorFrom(query.lastError(), sql));
    return values;
}

void Database::fail(const Error &error)
{
    if (!failure_)
        failure_ = error;
}

Result<void> Database::outcome()
{
    if (const std::optional<Error> failure = std::exchange(failure_, std::nullopt); failure)
        return *failure;
    return {};
}

Statement::Statement(Database &database, const char *sql, const QVariantList &values)
    : database_(database), query_(database.start(sql, values))
{
}

Statement::~Statement()
{
    if (query_)
        query_->finish();
}

bool Statement::next()
{
    if (!query_ || database_.failed())
        return false;
    if (query_->next())
        return true;
    if (query_->lastError().isValid())
        database_.fail(errorFrom(query_->lastError(), query_->lastQuery()));
    return false;
}

RichText Statement::richText(int column)
{
    const Result<RichText> text = fromXhtml(this->text(column));
    if (!text) {
        misread(column);
        return {};
    }
    return *text;
}

void Statement::misread(int column)
{
    database_.fail(damagedBook(QStringLiteral("%1: “%2” [%3]")
                                   .arg(query_->record().fieldName(column), text(column).left(80),
                                        query_->lastQuery().simplified().left(120))));
}

QVariant stored(const RichText &text)
{
    return toXhtml(text);
}

QVariant stored(const std::optional<QDate> &date)
{
    return date && date->isValid() ? QVariant(notation::dateText(*date)) : QVariant();
}

QVariant stored(const std::optional<QTime> &time)
{
    return time && time->isValid() ? QVariant(notation::timeText(*time)) : QVariant();
}

QVariant stored(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(notation::momentText(moment)) : QVariant();
}

Transaction::Transaction(Database &database, Kind kind) : database_(database)
{
    Q_ASSERT(!database.failed());
    database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (open_)
        rollBack();
}

Result<void> Transaction::commit()
{
    database_.run("COMMIT");
    if (database_.failed()) {
        const Error error = database_.outcome().error();
        rollBack();
        return error;
    }
    open_ = false;
    return {};
}

void Transaction::rollBack()
{
    open_ = false;
    // The error that led here, if any, has been taken or is of no interest; SQLite may have rolled back by itself, and
    // says so by an error.
    const Result<void> before = database_.outcome();
    database_.once(QStringLiteral("ROLLBACK"));
    const Result<void> rolledBack = database_.outcome();
    Q_UNUSED(before);
    Q_UNUSED(rolledBack);
}

}  // namespace motebok
