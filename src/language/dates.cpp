// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dates.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace motebok {

namespace {

using Names = std::array<const char16_t *, 12>;

// By hand rather than by QLocale: "no_NO" is bokmål, "nn_NO" depends on the CLDR version Qt was built with.
constexpr Names norwegianMonths{u"januar", u"februar", u"mars",      u"april",   u"mai",      u"juni",
                                u"juli",   u"august",  u"september", u"oktober", u"november", u"desember"};
constexpr Names englishMonths{u"January", u"February", u"March",     u"April",   u"May",      u"June",
                              u"July",    u"August",   u"September", u"October", u"November", u"December"};

QString monthName(int month, LanguageForm form)
{
    return QString::fromUtf16((form == LanguageForm::English ? englishMonths : norwegianMonths)[size_t(month - 1)]);
}

QString weekdayName(int weekday, LanguageForm form)
{
    using Days = std::array<const char16_t *, 7>;
    static constexpr Days nynorsk{u"måndag", u"tysdag", u"onsdag", u"torsdag", u"fredag", u"laurdag", u"søndag"};
    static constexpr Days bokmaal{u"mandag", u"tirsdag", u"onsdag", u"torsdag", u"fredag", u"lørdag", u"søndag"};
    static constexpr Days english{u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"};
    const Days &days = form == LanguageForm::Nynorsk ? nynorsk : form == LanguageForm::Bokmaal ? bokmaal : english;
    return QString::fromUtf16(days[size_t(weekday - 1)]);
}

/// Two figures mean this century: minutes older than that are not in these files.
int fullYear(const QString &figures)
{
    return figures.size() == 2 ? 2000 + figures.toInt() : figures.toInt();
}

enum class DateShape { Words, YearFirst, Figures };

const QRegularExpression &expression(DateShape shape)
{
    static const QRegularExpression words(
        QStringLiteral(R"((?<!\d)(\d{1,2})\.?[ \x{a0}]*(\p{L}{3,9})\.?,?[ \x{a0}]+(\d{4})(?!\d))"));
    static const QRegularExpression yearFirst(QStringLiteral(R"((?<![\d.-])(\d{4})-(\d{2})-(\d{2})(?![\d-]))"));
    static const QRegularExpression figures(QStringLiteral(
        R"((?<![\d./-])(\d{1,2})(?|\.[ \x{a0}]?(\d{1,2})\.[ \x{a0}]?|/(\d{1,2})[-/ ]|-(\d{1,2})-(?=\d{4}))(\d{4}|\d{2})(?!\d|[./-]\d))"));
    switch (shape) {
        case DateShape::Words:
            return words;
        case DateShape::YearFirst:
            return yearFirst;
        case DateShape::Figures:
            break;
    }
    return figures;
}

QDate dateOf(const QRegularExpressionMatch &match, DateShape shape)
{
    switch (shape) {
        case DateShape::Words:
            return QDate(match.captured(3).toInt(), monthNamed(match.captured(2)), match.captured(1).toInt());
        case DateShape::YearFirst:
            return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        case DateShape::Figures:
            break;
    }
    return QDate(fullYear(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt());
}

/// The next such day on or after `reference`; no date for a day that no month has.
QDate nextSuch(int month, int day, QDate reference)
{
    constexpr int leapYears = 8;  // 29 February comes back within so many years
    for (int year = reference.year(); year <= reference.year() + leapYears; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= reference)
            return date;
    }
    return {};
}

QString clock(QTime time)
{
    return time.toString(QStringLiteral("HH.mm"));
}

/// From a match whose groups are hour, minutes, and the end's hour and minutes; nothing when it is no time of day.
std::optional<FoundTime> timeFrom(const QRegularExpressionMatch &match)
{
    const QTime start(match.captured(1).toInt(), match.captured(2).toInt());
    if (!start.isValid())
        return std::nullopt;
    FoundTime found{start, std::nullopt, match.capturedStart(), match.capturedLength()};
    const QTime end(match.captured(3).toInt(), match.captured(4).toInt());
    if (!match.captured(3).isEmpty() && end.isValid())
        found.end = end;
    return found;
}

}  // namespace

int monthNamed(const QString &word)
{
    const QString name = word.toLower();
    if (name.size() < 3)
        return 0;
    for (size_t i = 0; i < norwegianMonths.size(); ++i) {
        const bool english = QString::fromUtf16(englishMonths[i]).toLower().startsWith(name);
        if (english || QString::fromUtf16(norwegianMonths[i]).startsWith(name))
            return int(i) + 1;
    }
    return 0;
}

QString dateText(QDate date, LanguageForm form)
{
    if (!date.isValid())
        return {};
    const QString afterDay = form == LanguageForm::English ? QStringLiteral(" ") : QStringLiteral(". ");
    return QString::number(date.day()) + afterDay + monthName(date.month(), form) + u' ' + QString::number(date.year());
}

QString dateTextWithWeekday(QDate date, LanguageForm form)
{
    if (!date.isValid())
        return {};
    return weekdayName(date.dayOfWeek(), form) + u' ' + dateText(date, form);
}

QString timeText(QTime start, std::optional<QTime> end, LanguageForm form)
{
    if (!start.isValid())
        return {};
    QString text = clock(start);
    if (end && end->isValid())
        text += u'–' + clock(*end);
    return form == LanguageForm::English ? text.replace(u'.', u':') : QStringLiteral("kl. ") + text;
}

std::optional<FoundDate> findDate(const QString &text)
{
    std::optional<FoundDate> first;
    for (const DateShape shape : {DateShape::Words, DateShape::YearFirst, DateShape::Figures}) {
        auto matches = expression(shape).globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QDate date = dateOf(match, shape);
            if (!date.isValid())
                continue;
            if (!first || match.capturedStart() < first->from)
                first = FoundDate{date, match.capturedStart(), match.capturedLength()};
            break;
        }
    }
    return first;
}

std::optional<FoundDate> findDateWithoutYear(const QString &text, QDate reference)
{
    static const QRegularExpression words(QStringLiteral(
        R"((?<![\d.,/-])(\d{1,2})\.?[ \x{a0}]*(\p{L}{3,9})(?!\p{L})(?!\.?,?[ \x{a0}]+\d{4}(?!\d)))"));
    static const QRegularExpression figures(QStringLiteral(
        R"((?<![\d.,/-])(\d{1,2})(?|\.[ \x{a0}]?(\d{1,2})\.|/(\d{1,2}))(?![ \x{a0}]?\d{4}(?!\d)|[\d./-]*\d))"));
    std::optional<FoundDate> first;
    for (const QRegularExpression *shape : {&words, &figures}) {
        auto matches = shape->globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int month = shape == &words ? monthNamed(match.captured(2)) : match.captured(2).toInt();
            const QDate date = nextSuch(month, match.captured(1).toInt(), reference);
            if (!date.isValid())
                continue;
            if (!first || match.capturedStart() < first->from)
                first = FoundDate{date, match.capturedStart(), match.capturedLength()};
            break;
        }
    }
    return first;
}

std::optional<FoundTime> findTime(const QString &text)
{
    // A clock time says "kl", or has hour and minutes with a colon, or is a span of hours and minutes with points. A
    // bare "12.30" may be a date or a sum, so it counts only after "kl" or in a span.
    static const QRegularExpression spoken(
        QStringLiteral(
            R"((?<!\p{L})kl(?:\.|okka|okken)?[ \x{a0}]*(\d{1,2})(?:[.:]?(\d{2}))?(?!\d)(?:[ \x{a0}]*(?:[-–—]|til)[ \x{a0}]*(?:kl\.?[ \x{a0}]*)?(\d{1,2})(?:[.:]?(\d{2}))?(?!\d|[./]\d))?)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(QStringLiteral(
        R"((?<![\d.:])(\d{1,2}):(\d{2})(?![\d:])(?:[ \x{a0}]*(?:[-–—]|til)[ \x{a0}]*(\d{1,2})[.:](\d{2})(?!\d|[.]\d))?)"));
    static const QRegularExpression span(QStringLiteral(
        R"((?<![\d.:])(\d{1,2})\.(\d{2})[ \x{a0}]*(?:[-–—]|til)[ \x{a0}]*(\d{1,2})\.(\d{2})(?!\d|[.]\d))"));
    std::optional<FoundTime> first;
    for (const QRegularExpression *shape : {&spoken, &bare, &span}) {
        auto matches = shape->globalMatch(text);
        while (matches.hasNext()) {
            const std::optional<FoundTime> found = timeFrom(matches.next());
            if (!found)
                continue;
            if (!first || found->from < first->from)
                first = found;
            break;
        }
    }
    return first;
}

}  // namespace motebok
