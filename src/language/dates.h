// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"

#include <QDate>
#include <QList>
#include <QRegularExpression>
#include <QTime>

#include <functional>
#include <optional>

namespace motebok {

/// "27. oktober 2022" (nn and nb), "27 October 2022" (en).
QString dateText(QDate date, LanguageForm form);

/// "kl. 09.00–11.30", or "kl. 09.00" without an end.
QString timeText(QTime start, std::optional<QTime> end, LanguageForm form);

/// A date found in Norwegian text, and where.
struct FoundDate {
    QDate date;
    qsizetype from = 0;
    qsizetype length = 0;
};

/// The first complete date in the text: "27. oktober 2022", "27 okt. 2022", "07.10.2021", "7/10-2021", "7.10.21",
/// "2021-10-07"; nynorsk and bokmål month names, upper or lower case. A date that does not exist is not found.
std::optional<FoundDate> findDate(const QString &text);

/// The first date that leaves its year out: "13. januar", "13 jan.", "1.3.", "1/3". It is the next such day on or after
/// `reference`. Not one that is part of a complete date, the number of an
/// item ("sak 1.3.", "punkt 3.2.") or a fraction ("1/2 stilling").
std::optional<FoundDate> findDateWithoutYear(const QString &text, QDate reference);

/// The dates of a text one after another, in time linear in the text however many there are. The text must live as
/// long.
class DateReader {
public:
    /// `reference` as for findDateWithoutYear().
    DateReader(const QString &text, QDate reference);
    Q_DISABLE_COPY_MOVE(DateReader)

    /// The first complete date that begins at `from` or later, and the first without its year; `from` only grows.
    std::optional<FoundDate> complete(qsizetype from);
    std::optional<FoundDate> withoutYear(qsizetype from);

private:
    struct Shape {
        const QRegularExpression *expression;
        std::function<QDate(const QRegularExpressionMatch &)> read;
        qsizetype at = 0;  ///< searched so far
        std::optional<FoundDate> next = std::nullopt;
    };
    std::optional<FoundDate> first(QList<Shape> &shapes, qsizetype from) const;

    const QString &text_;
    QList<Shape> complete_;
    QList<Shape> yearless_;
};

/// 1–7 for Monday–Sunday's name (nn, nb, en), 0 for anything else.
int weekdayNamed(const QString &word);
/// Those names as a group of a regular expression.
QString weekdayPattern();

/// 1–12 for a month's name or a short form of at least three letters ("okt", "sept"), 0 for anything else.
int monthNamed(const QString &word);

/// The first clock time or span: "kl. 09.00–11.30", "kl 9-11", "09:00 - 11:30". A bare number is no time.
struct FoundTime {
    QTime start;
    std::optional<QTime> end;
    qsizetype from = 0;
    qsizetype length = 0;
};
std::optional<FoundTime> findTime(const QString &text);

}  // namespace motebok
