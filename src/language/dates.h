// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace motebok {

/// "27. oktober 2022" (nn and nb), "27 October 2022" (en).
QString dateText(QDate date, LanguageForm form);

/// "laurdag 29. oktober 2022" with the form's own weekday names (nn: måndag, tysdag, laurdag, søndag).
QString dateTextWithWeekday(QDate date, LanguageForm form);

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
/// `reference`. Not one that is part of a complete date.
std::optional<FoundDate> findDateWithoutYear(const QString &text, QDate reference);

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
