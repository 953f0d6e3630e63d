// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dates.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
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

using Days = std::array<const char16_t *, 7>;
constexpr std::array<Days, 3> weekdays{
    Days{u"måndag", u"tysdag", u"onsdag", u"torsdag", u"fredag", u"laurdag", u"søndag"},
    Days{u"mandag", u"tirsdag", u"onsdag", u"torsdag", u"fredag", u"lørdag", u"søndag"},
    Days{u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"}};

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

int weekdayNamed(const QString &word)
{
    const QString name = word.toLower();
    for (const Days &days : weekdays) {
        const auto found =
            std::find_if(days.begin(), days.end(), [&name](const char16_t *day) { return name == QStringView(day); });
        if (found != days.end())
            return int(found - days.begin()) + 1;
    }
    return 0;
}

QString weekdayPattern()
{
    QStringList names;
    for (const Days &days : weekdays) {
        for (const char16_t *day : days)
            names.append(QString::fromUtf16(day));
    }
    names.removeDuplicates();
    return QStringLiteral("(?:") + names.join(u'|') + u')';
}

QString dateText(QDate date, LanguageForm form)
{
    if (!date.isValid())
        return {};
    const QString afterDay = form == LanguageForm::English ? QStringLiteral(" ") : QStringLiteral(". ");
    return QString::number(date.day()) + afterDay + monthName(date.month(), form) + u' ' + QString::number(date.year());
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

/// Whether figures like a date are the number of an item or a chapter ("sak 1.3.", "punkt 3.2.", "sak 3/12") or a
/// fraction ("1/2 stilling").
static bool isOtherNumber(const QString &text, const QRegularExpressionMatch &match)
{
    constexpr qsizetype farthest = 60;  // characters that tell
    static const QRegularExpression counted(
        QStringLiteral(
            R"((?<!\p{L})(?:sak(?:a|en|er|ene|ane)?|(?:sak)?s?nr\.?|punkt(?:et|a|ene)?|pkt\.?|pt\.|kap(?:ittel|itla|\.)?|avsnitt(?:et)?|del|vedlegg|tabell|figur|versjon|artikkel|art\.|paragraf|side|s\.|tiltak|(?:del)?mål|steg|trinn|fase|alternativ|ledd|§+)[ \x{a0}]*(?:\d[\d./]*[ ,]*(?:(?:og|eller|til|samt|[–-])[ \x{a0}]*)?)*$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression limit(
        QStringLiteral(R"((?:den|innan|innen|før|frist:?|til|seinast|senest|dato:?)\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression measured(
        QStringLiteral(
            R"(^[ \x{a0}-](?:stilling|årsverk|tim(?:e|ar|er)|dag|år(?!sm)|veke|uke|månad|måned|mill|prosent|kilo|liter|del|side|part|pris|plass|fri|lønn)|^[ \x{a0}](?<of>av)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - farthest);
    const QString before = text.mid(from, match.capturedStart() - from);
    if (counted.match(before).hasMatch())
        return true;
    const int part = match.captured(1).toInt();
    if (!match.captured().contains(u'/') || part >= match.captured(2).toInt())
        return false;
    const QRegularExpressionMatch after = measured.match(text.mid(match.capturedEnd(), farthest));
    return after.hasMatch() && !(after.hasCaptured(QStringLiteral("of")) && limit.match(before).hasMatch());
}

DateReader::DateReader(const QString &text, QDate reference) : text_(text)
{
    for (const DateShape shape : {DateShape::Words, DateShape::YearFirst, DateShape::Figures})
        complete_.append({&expression(shape), [shape](const auto &match) { return dateOf(match, shape); }});
    static const QRegularExpression words(
        QStringLiteral(R"((?<![\d.,/-])(\d{1,2})\.?[ \x{a0}]*(\p{L}{3,9})(?!\p{L})(?!\.?,?[ \x{a0}]+\d{4}(?!\d)))"));
    static const QRegularExpression figures(QStringLiteral(
        R"((?<![\d.,/-])(\d{1,2})(?|\.[ \x{a0}]?(\d{1,2})\.|/(\d{1,2}))(?![ \x{a0}]?\d{4}(?!\d)|[\d./-]*\d))"));
    yearless_.append({&words, [reference](const QRegularExpressionMatch &match) {
                          return nextSuch(monthNamed(match.captured(2)), match.captured(1).toInt(), reference);
                      }});
    yearless_.append({&figures, [this, reference](const QRegularExpressionMatch &match) {
                          return isOtherNumber(text_, match)
                                     ? QDate()
                                     : nextSuch(match.captured(2).toInt(), match.captured(1).toInt(), reference);
                      }});
}

std::optional<FoundDate> DateReader::first(QList<Shape> &shapes, qsizetype from) const
{
    std::optional<FoundDate> first;
    for (Shape &shape : shapes) {
        // What was found further on stays the next one of its shape.
        while (shape.at < text_.size() && (!shape.next || shape.next->from < from)) {
            const QRegularExpressionMatch match = shape.expression->match(text_, std::max(shape.at, from));
            if (!match.hasMatch()) {
                shape.next.reset();
                shape.at = text_.size();
                break;
            }
            shape.at = match.capturedEnd();
            const QDate date = shape.read(match);
            shape.next = date.isValid() ? std::optional(FoundDate{date, match.capturedStart(), match.capturedLength()})
                                        : std::nullopt;
        }
        const bool there = shape.next && shape.next->from >= from;
        if (there && (!first || shape.next->from < first->from))
            first = shape.next;
    }
    return first;
}

std::optional<FoundDate> DateReader::complete(qsizetype from)
{
    return first(complete_, from);
}

std::optional<FoundDate> DateReader::withoutYear(qsizetype from)
{
    return first(yearless_, from);
}

std::optional<FoundDate> findDate(const QString &text)
{
    return DateReader(text, {}).complete(0);
}

std::optional<FoundDate> findDateWithoutYear(const QString &text, QDate reference)
{
    return DateReader(text, reference).withoutYear(0);
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
