// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dates.h"
#include "language/duecandidates.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace motebok::due {

QRegularExpression expression(const QString &pattern)
{
    QString full = pattern;
    full.replace(QStringLiteral("MONTH"),
                 QStringLiteral("(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|"
                                "desember)"));
    full.replace(QStringLiteral("WEEKDAY"), weekdayPattern());
    full.replace(QStringLiteral("LIMIT"),
                 QStringLiteral("(?:innan|innen|før|(?:seinast|senest)(?: (?:innan|innen|den|på))?)"));
    return QRegularExpression(
        full, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

namespace {

QDate lastOfMonth(int month, int year)
{
    const QDate first(year, month, 1);
    return first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate();
}

std::optional<QDate> asDate(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The last day of the next such month, or of the one in the year given.
std::optional<QDate> endOfMonth(const QString &name, const QString &year, std::optional<QDate> reference)
{
    const int month = monthNamed(name);
    if (!year.isEmpty())
        return asDate(lastOfMonth(month, year.toInt()));
    if (!reference)
        return std::nullopt;
    const QDate thisYear = lastOfMonth(month, reference->year());
    return asDate(thisYear >= *reference ? thisYear : lastOfMonth(month, reference->year() + 1));
}

QDate mondayOf(int week, int year)
{
    const QDate inFirstWeek(year, 1, 4);  // ISO 8601: the week with 4 January is week 1
    return inFirstWeek.addDays(7 * (week - 1) - (inFirstWeek.dayOfWeek() - 1));
}

/// The last day of the next week of that number, this year or the next, or the last day before it. Not every year has a
/// week 53.
std::optional<QDate> endOfWeek(int week, bool before, std::optional<QDate> reference)
{
    if (!reference || week < 1)
        return std::nullopt;
    int thisYear = 0;  // of weeks: 1 January may be in the last week of the year before
    reference->weekNumber(&thisYear);
    for (int year = thisYear; year <= thisYear + 1; ++year) {
        const int weeks = QDate(year, 12, 28).weekNumber();  // always in the last one
        const QDate monday = mondayOf(week, year);
        if (week <= weeks && monday.addDays(6) >= *reference)
            return before ? monday.addDays(-1) : monday.addDays(6);
    }
    return std::nullopt;
}

using Reading = std::function<std::optional<QDate>(const QRegularExpressionMatch &, std::optional<QDate>)>;
enum class Words { Kept, Dropped };

struct Period {
    const char16_t *hints;  ///< one of these, apart by '|', must be in the text in lower case; a cheap no
    QRegularExpression shape;
    Sureness sureness;
    Words words;  ///< dropped where they would be wrong tomorrow: "innan fredag"
    Reading date;
};

int numeral(const QString &word)
{
    static const QHash<QString, int> small = [] {
        const QStringList words =
            QStringLiteral(
                "ein 1 ei 1 eit 1 én 1 en 1 et 1 to 2 tre 3 fire 4 fem 5 seks 6 sju 7 syv 7 åtte 8 "
                "ni 9 ti 10 elleve 11 tolv 12")
                .split(u' ');
        QHash<QString, int> numbers;
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            numbers.insert(words[i], words[i + 1].toInt());
        return numbers;
    }();
    return small.value(word.toLower(), word.toInt());
}

std::optional<QDate> none(const QRegularExpressionMatch &, std::optional<QDate>)
{
    return std::nullopt;
}

std::optional<QDate> readMonth(const QRegularExpressionMatch &match, std::optional<QDate> reference)
{
    return endOfMonth(match.captured(QStringLiteral("month")), match.captured(QStringLiteral("year")), reference);
}

std::optional<QDate> readWeek(const QRegularExpressionMatch &match, std::optional<QDate> reference)
{
    const QString lead = match.captured(QStringLiteral("lead")).toLower();
    const bool before = lead.startsWith(u"før") || lead == u"innan" || lead == u"innen";
    return endOfWeek(match.captured(QStringLiteral("week")).toInt(), before, reference);
}

std::optional<QDate> readYearEnd(const QRegularExpressionMatch &match, std::optional<QDate> reference)
{
    const QString year = match.captured(QStringLiteral("year"));
    if (!year.isEmpty())
        return QDate(year.toInt(), 12, 31);
    return reference ? std::optional(QDate(reference->year(), 12, 31)) : std::nullopt;
}

std::optional<QDate> readChristmas(const QRegularExpressionMatch &, std::optional<QDate> reference)
{
    const auto eve = reference ? findDateWithoutYear(QStringLiteral("24.12."), *reference) : std::nullopt;
    return eve ? std::optional(eve->date) : std::nullopt;
}

std::optional<QDate> readWeekday(const QRegularExpressionMatch &match, std::optional<QDate> reference)
{
    if (!reference)
        return std::nullopt;
    const int away = weekdayNamed(match.captured(QStringLiteral("day"))) - reference->dayOfWeek();
    return reference->addDays(away > 0 ? away : away + 7);
}

std::optional<QDate> readSpan(const QRegularExpressionMatch &match, std::optional<QDate> reference)
{
    const int count = numeral(match.captured(QStringLiteral("count")));
    if (!reference || count < 1 || count > 400)
        return std::nullopt;
    const QString unit = match.captured(QStringLiteral("unit")).toLower();
    if (unit.startsWith(u"m"))
        return reference->addMonths(count);
    return reference->addDays(unit.startsWith(u"d") ? count : 7 * count);
}

std::optional<QDate> readTomorrow(const QRegularExpressionMatch &, std::optional<QDate> reference)
{
    return reference ? std::optional(reference->addDays(1)) : std::nullopt;
}

std::optional<QDate> readNextWeek(const QRegularExpressionMatch &, std::optional<QDate> reference)
{
    return reference ? std::optional(reference->addDays(14 - reference->dayOfWeek())) : std::nullopt;
}

const QList<Period> &shapes()
{
    const auto shape = [](const char *pattern) { return expression(QString::fromUtf8(pattern)); };
    static const QList<Period> all{
        {u"utgangen av |slutten av |løpet av ",
         shape(R"(\b(?:(?:LIMIT|ved|til|i) )?(?:utgangen|slutten|løpet) av (?<month>MONTH)(?: (?<year>\d{4}))?\b)"),
         Sureness::Deadline, Words::Kept, readMonth},
        {u"utgangen av |slutten av |årsskiftet|nyttår",
         shape(
             R"(\b(?:LIMIT |ved )?(?:utgangen|slutten) av (?:(?:året|år)(?: (?<year>\d{4}))?|(?<year2>\d{4}))\b|\bLIMIT (?:årsskiftet|nyttår))"),
         Sureness::Deadline, Words::Kept,
         [](const QRegularExpressionMatch &match, std::optional<QDate> reference) {
             const QString year = match.captured(QStringLiteral("year2"));
             return year.isEmpty() ? readYearEnd(match, reference) : std::optional(QDate(year.toInt(), 12, 31));
         }},
        {u"utgangen av |slutten av |løpet av ",
         shape(R"(\b(?:(?:LIMIT|ved|i) )?(?:utgangen|slutten|løpet) av (?:veke|uke) ?(?<week>\d{1,2})\b)"),
         Sureness::Deadline, Words::Kept, readWeek},
        {u"veke|uke|vk.", shape(R"(\b(?<lead>LIMIT) (?:veke|uke|vk\.) ?(?<week>\d{1,2})\b)"), Sureness::Deadline,
         Words::Kept, readWeek},
        {u"veke|uke|vk.", shape(R"(\b(?:(?<lead>i|til) )?(?:veke|uke|vk\.) ?(?<week>\d{1,2})\b)"), Sureness::Period,
         Words::Kept, readWeek},
        {u" jul", shape(R"(\b(?:LIMIT|til) jula?(?:a|en)?\b(?! \d))"), Sureness::Deadline, Words::Kept, readChristmas},
        {u"dag",
         shape(
             R"(\b(?:LIMIT|til) (?:neste |førstkom(?:ande|mende) |kom(?:ande|mende) )?(?<day>WEEKDAY)\b(?! (?:den )?\d))"),
         Sureness::Deadline, Words::Dropped, readWeekday},
        {u"dag|vek|uke|måna|måne",
         shape(
             R"(\b(?:innan|innen|om|i løpet av|seinast om|senest om) (?<count>\p{L}{2,6}|\d{1,3}) (?<unit>dag(?:ar|er)?|vek(?:e|er|or)|uker?|månad(?:ar|er)?|måned(?:er)?)\b)"),
         Sureness::Deadline, Words::Dropped, readSpan},
        {u"i morg", shape(R"(\b(?:innan |innen |til |seinast |senest )?i morg[oe]n\b)"), Sureness::Period,
         Words::Dropped, readTomorrow},
        {u"neste ", shape(R"(\b(?:innan |innen |i løpet av |i )?neste (?:veke|uke)\b)"), Sureness::Period, Words::Kept,
         readNextWeek},
        {u"påsk|pinse|somm|feri|haust|høst|vår|vinter|veka|uka|uken|januar|februar|mars|april|mai|juni|juli|august|"
         u"september|oktober|november|desember",
         shape(
             R"(\b(?:LIMIT|til) (?:påske?n?|påska|pinse|sommar(?:en)?|sommer(?:en)?|(?:sommar|sommer|haust|høst|vinter|jule|påske)feri(?:a|en)|haust(?:en)?|høst(?:en)?|vår(?:en)?|vinter(?:en)?|veka|uka|uken|MONTH)\b)"),
         Sureness::Deadline, Words::Kept, none},
        {u"løpet av |utover |gjennom |utpå |etter |over ",
         shape(
             R"(\b(?:i løpet av|utover|gjennom|utpå|etter|over) (?:den |det )?(?:påska?|påsken|sommaren|sommeren|hausten|høsten|våren|vinteren|året|veka|uka|uken|månaden|måneden|nyttår|jul|kvartalet|(?:første|andre|tredje|fjerde|1\.|2\.|3\.|4\.) (?:kvartal|halvår))\b)"),
         Sureness::Period, Words::Kept, none},
        {u"kvar|hver",
         shape(
             R"(\b(?:kvar|kvart|hver|hvert)(?: (?:anna|annan|annen|annet|tredje))? (?:haust|høst|vår|vinter|sommar|sommer|månad|måned|veke|uke|år|kvartal|halvår|møte|WEEKDAY|MONTH)\b|\b(?:annankvar|annakvart|annenhver|annethvert) (?:veke|uke|månad|måned|år|møte)\b)"),
         Sureness::Period, Words::Kept, none},
        {u"snar|snart|fort|straks|omgå|umiddelbart|asap",
         shape(
             R"(\b(?:snarast(?: (?:råd|mogleg|mulig|mogeleg))?|snarest(?: (?:råd|mulig))?|så (?:snart|fort)(?: som)? (?:råd|mogleg|mogeleg|mulig)(?: er)?|straks|omgåande|omgående|umiddelbart|asap)\b)"),
         Sureness::Period, Words::Kept, none},
        {u"fortl|kontinuer|kvartalsvis|halvår|månadl|månedl|vekentl|ukentl|årleg|årlig",
         shape(
             R"(\b(?:fortløpande|fortløpende|kontinuerleg|kontinuerlig|kvartalsvis|halvårleg|halvårlig|månadleg|månedlig|vekentleg|ukentlig|årleg|årlig)\b)"),
         Sureness::Weak, Words::Kept, none},
        {u"i haust|i høst|i vår|i vint|i somm", shape(R"(\bi (?:haust|høst|vår|vinter|sommar|sommer)\b)"),
         Sureness::Weak, Words::Kept, none},
        {u"i januar|i februar|i mars|i april|i mai|i juni|i juli|i august|i september|i oktober|i november|i desember",
         shape(R"(\bi (?<month>MONTH)(?: (?<year>\d{4}))?\b)"), Sureness::Weak, Words::Kept, readMonth},
        {u"medio |primo |ultimo ", shape(R"(\b(?:medio|primo|ultimo) MONTH(?: \d{4})?\b)"), Sureness::Period,
         Words::Kept, none},
    };
    return all;
}

}  // namespace

QList<Candidate> periods(const QString &text, std::optional<QDate> reference)
{
    QList<Candidate> candidates;
    const QString lower = text.toLower();
    const auto stands = [&lower](QStringView hint) { return lower.contains(hint); };
    for (const Period &period : shapes()) {
        const QList<QStringView> hints = QStringView(period.hints).split(u'|');
        if (std::none_of(hints.begin(), hints.end(), stands))
            continue;
        auto matches = period.shape.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            Due due{period.date(match, reference), match.captured(), {}};
            if (due.date && period.words == Words::Dropped)
                due.text.clear();
            if (due.date && reference && *due.date < *reference)
                continue;
            candidates.append({{due, TextSpan{match.capturedStart(), match.capturedLength()}}, period.sureness});
        }
    }
    return candidates;
}

}  // namespace motebok::due
