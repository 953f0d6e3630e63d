// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/meetingtimes.h"

#include "editing/textspans.h"
#include "language/dates.h"
#include "language/wording.h"

#include <QRegularExpression>

namespace motebok::edits {

namespace {

/// The fact that tells the time: a Time fact, or a Date fact that tells it too. -1 when there is none.
qsizetype timeFact(const Meeting &meeting)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < meeting.facts.size(); ++i) {
        const Fact &fact = meeting.facts[i];
        if (fact.kind == FactKind::Time)
            return i;
        if (fact.kind == FactKind::Date && found < 0 && (fact.start || fact.end))
            found = i;
    }
    return found;
}

qsizetype addTimeFact(Meeting &meeting, LanguageForm form)
{
    qsizetype position = meeting.facts.size();
    for (qsizetype i = 0; i < meeting.facts.size(); ++i) {
        if (meeting.facts[i].kind == FactKind::Date) {
            position = i + 1;
            break;
        }
    }
    Fact fact;
    fact.id = newId();
    fact.kind = FactKind::Time;
    fact.label = factLabel(FactKind::Time, form);
    meeting.facts.insert(position, fact);
    return position;
}

/// Start and end in the form of the words they take the place of: "kl. " before them or not, points or colons, a dash
/// with or without blanks.
QString inFormOf(const QString &words, QTime start, std::optional<QTime> end, LanguageForm form)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^(?<lead>\D*)\d{1,2}(?:(?<point>[.:])?\d{2})?(?:(?<dash>\D+)\d{1,2}(?:[.:]?\d{2})?)?\D*$)"));
    const QRegularExpressionMatch match = shape.match(words);
    if (!match.hasMatch())
        return timeText(start, end, form);
    const bool colon = match.captured(QStringLiteral("point")) == QStringLiteral(":");
    const auto clock = [colon](QTime time) {
        return time.toString(colon ? QStringLiteral("HH:mm") : QStringLiteral("HH.mm"));
    };
    const QString dash = match.captured(QStringLiteral("dash"));
    const QString from = match.captured(QStringLiteral("lead")) + clock(start);
    return end ? from + (dash.isEmpty() ? QStringLiteral("–") : dash) + clock(*end) : from;
}

/// Where the time stands in a fact's words; length 0 at their end when there is none.
TextSpan timeIn(const Fact &fact)
{
    const QString words = fact.text.plainText();
    if (const std::optional<FoundTime> found = findTime(words))
        return {found->from, found->length};
    if (fact.kind == FactKind::Time) {
        static const QRegularExpression bare(
            QStringLiteral(R"(\d{1,2}(?:[.:]\d{2})?(?:\s*(?:[-–—]|til)\s*\d{1,2}(?:[.:]\d{2})?)?)"));
        if (const QRegularExpressionMatch match = bare.match(words); match.hasMatch())
            return {match.capturedStart(), match.capturedLength()};
    }
    return {words.size(), 0};
}

QString untilText(QTime end, LanguageForm form)
{
    const QString clock = timeText(end, std::nullopt, form);
    return (form == LanguageForm::English ? QStringLiteral("until ") : QStringLiteral("til ")) + clock;
}

/// `endWas`: the end the words tell of.
void write(Fact &fact, std::optional<QTime> endWas, LanguageForm form)
{
    const QString words = fact.text.plainText();
    const bool until = endWas && words == untilText(*endWas, form);
    const TextSpan where = until ? TextSpan{0, words.size()} : timeIn(fact);
    const QString found = until ? QString() : words.mid(where.from, where.length);
    QString text = fact.start ? inFormOf(found, *fact.start, fact.end, form) : untilText(*fact.end, form);
    if (where.length == 0 && !words.isEmpty() && !words.back().isSpace())
        text.prepend(u' ');
    fact.text = withWords(fact.text, where, text);
}

}  // namespace

Outcome setMoment(Meeting &meeting, MeetingMoment which, QTime time, LanguageForm form,
                  const std::optional<Spot> &cursor)
{
    time = QTime(time.hour(), time.minute());
    if (!time.isValid())
        return std::nullopt;
    qsizetype index = timeFact(meeting);
    if (index < 0)
        index = addTimeFact(meeting, form);
    Fact &fact = meeting.facts[index];
    const std::optional<QTime> endWas = fact.start ? std::nullopt : fact.end;
    if (which == MeetingMoment::Opened) {
        fact.start = time;
        if (fact.end && *fact.end <= time)
            fact.end.reset();
    } else {
        fact.end = time;
    }
    write(fact, endWas, form);
    return cursor.value_or(Spot{{CellKind::FactText, fact.id, {}}, int(fact.text.plainText().size())});
}

Outcome insertClock(Meeting &meeting, const CellAddress &cell, qsizetype position, QTime time, const Group &habits)
{
    const RichText text = textAt(meeting, cell);
    const QString words = text.plainText();
    QString stamp = timeText(QTime(time.hour(), time.minute()), std::nullopt, habits.language);
    if (position < 0 || position > words.size() || stamp.isEmpty())
        return std::nullopt;
    const QChar before = position > 0 ? words.at(position - 1) : QChar(u' ');
    if (before.isLetterOrNumber() || QStringView(u".,;:!?)»”").contains(before))
        stamp.prepend(u' ');
    return setText(meeting, cell, withWords(text, {position, 0}, stamp), int(position + stamp.size()),
                   habits.attendance);
}

}  // namespace motebok::edits
