// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing.h"
#include "storage/minutebook.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace motebok::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

template <typename T>
std::string detailOf(const Result<T> &result)
{
    return result ? "no error" : result.error().detail.toStdString();
}

/// A folder with a book in it.
class BookTest : public testing::Test {
protected:
    QString path() const { return folder_.filePath(QStringLiteral("motebok.db")); }
    QString inFolder(const QString &name) const { return folder_.filePath(name); }
    QStringList files() const { return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<MinuteBook> open() { return open(path()); }
    std::unique_ptr<MinuteBook> open(const QString &where)
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(where, [this] { return now_; });
        EXPECT_TRUE(book) << detailOf(book);
        return book ? std::move(*book) : nullptr;
    }

    /// Runs SQL on a file from outside of Møtebok, or on the connection of a book that is open. First column, first
    /// row.
    static QVariant sql(const QString &statement, QSqlDatabase database)
    {
        QSqlQuery query(database);
        EXPECT_TRUE(query.exec(statement)) << query.lastError().text().toStdString();
        return query.next() ? query.value(0) : QVariant();
    }
    static QVariant sqlOutside(const QString &file, const QStringList &statements)
    {
        QVariant last;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
            database.setDatabaseName(file);
            EXPECT_TRUE(database.open());
            for (const QString &statement : statements)
                last = sql(statement, database);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("outside"));
        return last;
    }
    /// The one book that is open in this program.
    static QSqlDatabase connection()
    {
        EXPECT_EQ(QSqlDatabase::connectionNames().size(), 1);
        return QSqlDatabase::database(QSqlDatabase::connectionNames().value(0));
    }

    static Meeting meetingCalled(const QString &title)
    {
        Meeting meeting;
        meeting.id = newId();
        meeting.title = title;
        return meeting;
    }

    QDateTime now_{QDate(2026, 11, 22), QTime(10, 15, 0, 250), Qt::UTC};

private:
    QTemporaryDir folder_;
};

}  // namespace motebok::test
