// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/notation.h"
#include "domain/richtext.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>
#include <unordered_map>

namespace motebok {

/// One connection to a book's file. The first thing that goes wrong is kept, and nothing more is run until somebody
/// takes the error (a Transaction as it ends, or outcome()); so reading and writing code need not ask after every
/// statement.
class Database {
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Immutable  ///< nobody writes the file: no locks, and no files made beside it
    };

    /// The file must be there.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs a statement that gives no rows. `sql` is a literal: it is prepared once and kept.
    void run(const char *sql, const QVariantList &values = {});
    /// Runs an INSERT and gives the new row's key.
    qint64 insert(const char *sql, const QVariantList &values);
    /// How many rows the last statement changed.
    int changedRows() const { return changedRows_; }

    /// For pragmas and schema statements: not prepared ahead. The first column of all rows.
    QVariantList once(const QString &sql);

    void fail(const Error &error);
    bool failed() const { return failure_.has_value(); }
    /// The first error since it was last asked for.
    Result<void> outcome();

private:
    friend class Statement;
    explicit Database(const QString &connection);
    QSqlQuery *start(const char *sql, const QVariantList &values);

    QString connection_;
    QSqlDatabase database_;
    std::unordered_map<const char *, QSqlQuery> prepared_;
    std::optional<Error> failure_;
    int changedRows_ = 0;
};

/// The rows of a SELECT, gone through once. `sql` is a literal. Columns are counted from 0.
class Statement {
public:
    Statement(Database &database, const char *sql, const QVariantList &values = {});
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    bool next();

    QString text(int column) const { return query_->value(column).toString(); }
    int number(int column) const { return query_->value(column).toInt(); }
    qint64 key(int column) const { return query_->value(column).toLongLong(); }
    RichText richText(int column);
    std::optional<QDate> date(int column) { return typed(column, notation::dateIn); }
    std::optional<QTime> time(int column) { return typed(column, notation::timeIn); }
    std::optional<QDateTime> moment(int column) { return typed(column, notation::momentIn); }
    template <typename Enum>
    Enum word(int column)
    {
        const std::optional<Enum> value = notation::valueOf<Enum>(text(column));
        if (!value)
            misread(column);
        return value.value_or(Enum{});
    }

private:
    template <typename T>
    std::optional<T> typed(int column, std::optional<T> (*parse)(const QString &))
    {
        if (query_->isNull(column))
            return std::nullopt;
        const std::optional<T> value = parse(text(column));
        if (!value)
            misread(column);
        return value;
    }
    void misread(int column);

    Database &database_;
    QSqlQuery *query_;
};

/// Values as they are bound: NULL for what is not there.
QVariant stored(const RichText &text);
QVariant stored(const std::optional<QDate> &date);
QVariant stored(const std::optional<QTime> &time);
QVariant stored(const QDateTime &moment);

/// All or nothing. Rolls back unless committed.
class Transaction {
public:
    enum class Kind {
        Read,  ///< all that is read belongs to one moment
        Write  ///< waits for other writers as it begins, never half-way
    };
    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The first error since it began, if there was one: then all is rolled back.
    Result<void> commit();

private:
    void rollBack();

    Database &database_;
    bool open_ = true;
};

}  // namespace motebok
