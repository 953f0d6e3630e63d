// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance read out of the words of a participant's row.
#include "language/reading.h"

#include <QRegularExpression>

namespace motebok {

namespace {

/// Words that tell a state, longest first, so that "delvis" is not read as "del".
struct AttendanceWord {
    QString word;
    Attendance::State state;
};

QList<AttendanceWord> attendanceWords(const AttendanceWords &own)
{
    using State = Attendance::State;
    QList<AttendanceWord> list;
    const auto add = [&list](const char16_t *all, State state) {
        for (const QString &word : QString::fromUtf16(all).split(u'|'))
            list.append({word, state});
    };
    add(u"ja|yes|x|✓|✔|v|til stades|til stede|tilstades|tilstede|møtte|møtt|deltok|present", State::Present);
    add(u"nei|no|forfall|meldt forfall|meldte forfall|fråverande|fraværende|ikkje møtt|ikke møtt|møtte ikkje|møtte "
        u"ikke|"
        u"ikkje til stades|ikke til stede|deltok ikkje|deltok ikke|absent",
        State::Absent);
    add(u"delvis|delvist|dels|partly|deler av møtet|delar av møtet|delvis til stades|delvis til stede", State::Partly);
    std::stable_sort(list.begin(), list.end(),
                     [](const AttendanceWord &a, const AttendanceWord &b) { return a.word.size() > b.word.size(); });
    // The group's own words count first, the longest of them first.
    QList<AttendanceWord> groups{
        {own.present, State::Present}, {own.absent, State::Absent}, {own.partly, State::Partly}};
    std::stable_sort(groups.begin(), groups.end(),
                     [](const AttendanceWord &a, const AttendanceWord &b) { return a.word.size() > b.word.size(); });
    groups.removeIf([](const AttendanceWord &word) { return word.word.simplified().isEmpty(); });
    return groups + list;
}

/// What follows the word in "Ja (deler av møtet)", "Delvis: frå kl. 10"; nothing when the word does not stand alone.
std::optional<QString> noteAfter(const QString &text, const QString &word)
{
    if (!text.startsWith(word, Qt::CaseInsensitive))
        return std::nullopt;
    QString rest = text.mid(word.size());
    if (rest.isEmpty())
        return rest;
    // One letter marks attendance only when it stands alone: "V. Vik" is a name. "Ja/Nei" was never filled in.
    if (rest.front().isLetterOrNumber() || rest.front() == u'/' || (word.size() == 1 && rest.trimmed().front() != u'('))
        return std::nullopt;
    static const QRegularExpression lead(QStringLiteral(R"(^[\s,:;.–—-]+|[\s]+$)"));
    rest.remove(lead);
    if (rest.startsWith(u'(') && rest.endsWith(u')') && rest.count(u'(') == 1)
        rest = rest.mid(1, rest.size() - 2).trimmed();
    return rest;
}

/// Whether a note to "Ja" tells that it was not for the whole meeting.
bool tellsPart(const QString &note)
{
    static const QRegularExpression part(
        QStringLiteral(
            R"(\b(?:del(?:er|ar)? av|delvis|dels|partly|part of|(?:frå|fra|til|from|until|etter|before|før) (?:og med )?(?:kl|klokk|ca|sak|pkt|punkt|item|\d)|(?:f|t)\.?o\.?m|berre|bare|only|(?:gjekk|kom|gikk) (?:kl|etter|før|under))|kom (?:for )?sein|halv(?:e|t|parten)?\b|(?:første|andre|siste) (?:halv)?(?:del|time)|\bkl\.? ?\d|\d[.:]\d\d)"),
        QRegularExpression::CaseInsensitiveOption);
    return part.match(note).hasMatch();
}

/// A clock time in a note, and what the words before it make of it.
struct ClockTime {
    enum class Role { Alone, From, Until };
    Role role = Role::Alone;
    QTime time;
};

struct ClockTimes {
    QList<ClockTime> times;
    QString rest;  ///< the note without them
};

/// What is left when the times are taken out of a note, without the punctuation that stood between.
QString tidied(QString rest)
{
    static const QRegularExpression around(QStringLiteral(R"(^(?:[\s.,;:]|(?:og|and)(?!\p{L}))+|[\s,;:]+$)"));
    rest = rest.remove(around).simplified();
    if (rest.startsWith(u'(') && rest.endsWith(u')') && rest.count(u'(') == 1)
        rest = rest.mid(1, rest.size() - 2).trimmed();
    return rest == u'.' ? QString() : rest;
}

/// "frå kl. 10", "kom 10.15", "til klokka 11:30", "kl. 10.00–11.30". A bare number is no time: "frå sak 3", "til 3".
ClockTimes clockTimes(const QString &note)
{
    static const QRegularExpression expression(
        QStringLiteral(
            R"((?:(?<!\p{L})(?:(?<from>frå og med|fra og med|f\.?o\.?m\.?|frå|fra|from|etter|after|since|(?:kom|came)(?: (?!kl)\p{L}+){0,2}))"
            R"(|(?<until>til og med|t\.?o\.?m\.?|fram til|frem til|til|until|to|før|before|(?:gjekk|gikk|left)(?: (?!kl)\p{L}+){0,2}))[\s:]*|(?<dash>[–—-])\s*)?)"
            R"((?:(?<!\p{L})(?<kl>kl(?:\.|okka|okken)?)[ \x{a0}]*|(?<![\d.:/]))(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?(?![\d:/]|[.]\d))"),
        QRegularExpression::CaseInsensitiveOption);
    ClockTimes found;
    found.rest = note;
    qsizetype taken = 0;
    bool spokenOf = false;  // "kl. 10–11": the dash takes the "kl." along
    auto matches = expression.globalMatch(note);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool dash = match.hasCaptured(QStringLiteral("dash"));
        spokenOf = match.hasCaptured(QStringLiteral("kl")) ||
                   (spokenOf && (dash || match.hasCaptured(QStringLiteral("until"))));
        const QTime time(match.captured(QStringLiteral("hour")).toInt(),
                         match.captured(QStringLiteral("minute")).toInt());
        if (!time.isValid() || (!spokenOf && !match.hasCaptured(QStringLiteral("minute"))))
            continue;
        const bool until = dash || match.hasCaptured(QStringLiteral("until"));
        found.times.append({match.hasCaptured(QStringLiteral("from")) ? ClockTime::Role::From
                            : until                                   ? ClockTime::Role::Until
                                                                      : ClockTime::Role::Alone,
                            time});
        found.rest.remove(match.capturedStart() - taken, match.capturedLength());
        taken += match.capturedLength();
    }
    return found;
}

}  // namespace

PartOfMeeting partOfMeeting(const QString &note)
{
    using Role = ClockTime::Role;
    const ClockTimes found = clockTimes(note);
    PartOfMeeting part;
    const auto role = [&found](qsizetype i) { return found.times[i].role; };
    const qsizetype count = found.times.size();
    if (count == 1 && role(0) == Role::From)
        part.from = found.times[0].time;
    else if (count == 1 && role(0) == Role::Until)
        part.until = found.times[0].time;
    else if (count == 2 && role(0) != Role::Until && role(1) == Role::Until &&
             found.times[0].time < found.times[1].time)
        part = {found.times[0].time, found.times[1].time, {}};
    part.rest = part.from || part.until ? tidied(found.rest) : note;
    return part;
}

void readAttendance(Attendance &attendance, const AttendanceWords &own)
{
    attendance.state = Attendance::State::Unknown;
    attendance.note.clear();
    attendance.from.reset();
    attendance.until.reset();
    const QString text = attendance.words.simplified();
    for (const AttendanceWord &word : attendanceWords(own)) {
        const auto note = noteAfter(text, word.word);
        if (!note)
            continue;
        attendance.state = word.state;
        attendance.note = *note;
        if (word.state == Attendance::State::Present && tellsPart(*note))
            attendance.state = Attendance::State::Partly;
        break;
    }
    const PartOfMeeting alone = partOfMeeting(text);
    if (attendance.state == Attendance::State::Unknown && !text.isEmpty() && alone.rest.isEmpty()) {
        attendance.state = Attendance::State::Partly;  // "kl. 10.00–11.30", and no word beside it
        attendance.note = text;
    }
    if (attendance.state != Attendance::State::Partly)
        return;
    const PartOfMeeting part = partOfMeeting(attendance.note);
    attendance.from = part.from;
    attendance.until = part.until;
}

}  // namespace motebok
