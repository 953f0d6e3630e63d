// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "domain/meeting.h"
#include "domain/removed.h"

#include <QLatin1StringView>

#include <array>
#include <optional>

/// How enum values, dates and times are written down wherever a meeting is kept: in the book and in JSON. Files out
/// there hold these words, so a word that has been released never changes.
namespace motebok::notation {

inline constexpr QLatin1StringView jsonFormat("motebok-meeting");
inline constexpr int jsonVersion = 2;

/// The words of an enum (or of a variant's alternatives), by value.
template <typename Enum>
inline constexpr std::array<QLatin1StringView, 0> words{};
template <>
inline constexpr std::array words<FactKind>{QLatin1StringView("date"),      QLatin1StringView("time"),
                                            QLatin1StringView("place"),     QLatin1StringView("chair"),
                                            QLatin1StringView("secretary"), QLatin1StringView("other")};
template <>
inline constexpr std::array words<ClosingKind>{QLatin1StringView("writers"), QLatin1StringView("sentForReview"),
                                               QLatin1StringView("approved"), QLatin1StringView("nextMeeting"),
                                               QLatin1StringView("other")};
template <>
inline constexpr std::array words<ActionItem::Status>{QLatin1StringView("open"), QLatin1StringView("done"),
                                                      QLatin1StringView("dropped")};
template <>
inline constexpr std::array words<DueEvent::Kind>{QLatin1StringView("nextMeeting"), QLatin1StringView("namedMeeting")};
template <>
inline constexpr std::array words<MeetingStatus>{QLatin1StringView("draft"), QLatin1StringView("inReview"),
                                                 QLatin1StringView("approved")};
template <>
inline constexpr std::array words<ItemCell>{QLatin1StringView("number"), QLatin1StringView("topic"),
                                            QLatin1StringView("minutes"), QLatin1StringView("conclusion"),
                                            QLatin1StringView("extra")};
template <>
inline constexpr std::array words<ParticipantField>{QLatin1StringView("name"),         QLatin1StringView("contact"),
                                                    QLatin1StringView("organisation"), QLatin1StringView("role"),
                                                    QLatin1StringView("attendance"),   QLatin1StringView("other")};
template <>
inline constexpr std::array words<Attendance::State>{QLatin1StringView("unknown"), QLatin1StringView("present"),
                                                     QLatin1StringView("partly"), QLatin1StringView("absent")};
template <>
inline constexpr std::array words<PlainTable::Header>{QLatin1StringView("none"), QLatin1StringView("firstRow")};
template <>
inline constexpr std::array words<LanguageForm>{QLatin1StringView("nynorsk"), QLatin1StringView("bokmaal"),
                                                QLatin1StringView("english")};
template <>
inline constexpr std::array words<NumberingScheme::Kind>{QLatin1StringView("none"), QLatin1StringView("running"),
                                                         QLatin1StringView("runningInYear")};
template <>
inline constexpr std::array words<StandingItem::Place>{QLatin1StringView("first"), QLatin1StringView("last")};
template <>
inline constexpr std::array words<PartKind>{QLatin1StringView("item"), QLatin1StringView("participant"),
                                            QLatin1StringView("row"),  QLatin1StringView("section"),
                                            QLatin1StringView("fact"), QLatin1StringView("closing")};

/// The alternatives of Section::content.
enum class SectionKind { Items, Participants, Text, Table };
template <>
inline constexpr std::array words<SectionKind>{QLatin1StringView("items"), QLatin1StringView("participants"),
                                               QLatin1StringView("text"), QLatin1StringView("table")};
inline SectionKind kindOf(const Section &section)
{
    return SectionKind(section.content.index());
}

template <typename Enum>
QString word(Enum value)
{
    return words<Enum>.at(size_t(value));
}

template <typename Enum>
std::optional<Enum> valueOf(QStringView text)
{
    for (size_t i = 0; i < words<Enum>.size(); ++i)
        if (text == words<Enum>[i])
            return Enum(i);
    return std::nullopt;
}

/// 2022-10-27; empty for a date that is none.
inline QString dateText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

/// 09:00, with seconds and milliseconds only where there are any.
inline QString timeText(const QTime &time)
{
    if (time.msec())
        return time.toString(Qt::ISODateWithMs);
    return time.second() ? time.toString(Qt::ISODate) : time.toString(QStringLiteral("HH:mm"));
}

/// 2022-10-27T09:00:00.000Z, whole milliseconds; empty for a moment that is none.
inline QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

/// Only what dateText() writes.
inline std::optional<QDate> dateIn(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && dateText(date) == text ? std::optional(date) : std::nullopt;
}

/// Only what timeText() writes.
inline std::optional<QTime> timeIn(const QString &text)
{
    const QTime time = QTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && timeText(time) == text ? std::optional(time) : std::nullopt;
}

/// Only what momentText() writes, "" excepted.
inline std::optional<QDateTime> momentIn(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() && momentText(moment) == text ? std::optional(moment) : std::nullopt;
}

}  // namespace motebok::notation
