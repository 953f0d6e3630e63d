// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// A resource in a static library is dropped by the linker unless it is asked for; the macro wants to stand outside of
// any namespace.
static void initialiseSchemaResource()
{
    Q_INIT_RESOURCE(motebok_schema);
}

namespace motebok {

namespace {

QStringList statements(const QString &sql)
{
    QStringList result;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        if (line.trimmed() == u"--;;") {
            result.append(statement);
            statement.clear();
        } else {
            statement += line + u'\n';
        }
    }
    result.append(statement);
    return result;
}

int versionNow(Database &database)
{
    const QVariantList version = database.once(QStringLiteral("PRAGMA user_version"));
    return version.isEmpty() ? 0 : version.first().toInt();
}

/// In the transaction around it.
void bringTo(Database &database, const SchemaFile &file)
{
    // Another window may have done it while this one waited for its turn.
    if (versionNow(database) >= file.version)
        return;
    for (const QString &statement : statements(file.sql))
        database.once(statement);
    if (!database.once(QStringLiteral("PRAGMA foreign_key_check")).isEmpty())
        database.fail(damagedBook(QStringLiteral("foreign keys broken by version %1").arg(file.version)));
    database.once(QStringLiteral("PRAGMA application_id = %1").arg(bookApplicationId));
    database.once(QStringLiteral("PRAGMA user_version = %1").arg(file.version));
}

/// A new book is made at once: another program must not find it on its way up, and take it for an old one.
Result<void> make(Database &database, const QList<SchemaFile> &schema)
{
    Transaction transaction(database, Transaction::Kind::Write);
    for (const SchemaFile &file : schema)
        bringTo(database, file);
    return transaction.commit();
}

Result<void> bringUp(Database &database, int from, const QList<SchemaFile> &schema)
{
    for (const SchemaFile &file : schema) {
        if (file.version <= from)
            continue;
        Transaction transaction(database, Transaction::Kind::Write);
        bringTo(database, file);
        if (const Result<void> done = transaction.commit(); !done)
            return done;
    }
    return {};
}

Error notBroughtUpToDate(const Error &cause)
{
    if (cause.kind != ErrorKind::Io && cause.kind != ErrorKind::BadInput)
        return cause;
    return {
        ErrorKind::Io,
        QCoreApplication::translate("MinuteBook",
                                    "The minute book could not be brought up to date with this Møtebok, and is as it "
                                    "was; use the Møtebok you had, and report the error."),
        cause.detail};
}

}  // namespace

QList<SchemaFile> compiledSchema()
{
    initialiseSchemaResource();
    QList<SchemaFile> schema;
    const QDir directory(QStringLiteral(":/schema"));
    for (const QString &name : directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened && name.left(3).toInt() == int(schema.size()) + 1);
        schema.append({name.left(3).toInt(), opened ? QString::fromUtf8(file.readAll()) : QString()});
    }
    return schema;
}

int newestVersion(const QList<SchemaFile> &schema)
{
    return schema.isEmpty() ? 0 : schema.last().version;
}

Result<void> migrate(Database &database, const QList<SchemaFile> &schema)
{
    // Rebuilding a table would otherwise empty those that refer to it; bringTo() checks the references afterwards. The
    // pragma does nothing inside a transaction.
    database.once(QStringLiteral("PRAGMA foreign_keys = OFF"));
    const int from = versionNow(database);
    if (const Result<void> ready = database.outcome(); !ready)
        return ready;
    const Result<void> done = from == 0 ? make(database, schema) : bringUp(database, from, schema);
    if (!done)
        return from == 0 ? done : notBroughtUpToDate(done.error());  // a new book had no version before this
    database.once(QStringLiteral("PRAGMA foreign_keys = ON"));
    return database.outcome();
}

}  // namespace motebok
