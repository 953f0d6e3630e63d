// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/duereading.h"

#include "language/dates.h"
#include "language/duecandidates.h"

#include <QRegularExpression>

namespace motebok {

using due::Candidate;
using due::expression;
using due::Sureness;

namespace {

std::optional<QDate> asDate(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

TextRange rangeOf(const QRegularExpressionMatch &match)
{
    return {match.capturedStart(), match.capturedLength()};
}

/// Dates, complete or without their year, with the words before them that tell what they are.
class DateCandidates {
public:
    DateCandidates(const QString &text, std::optional<QDate> reference) : text_(text), reference_(reference) {}

    QList<Candidate> find()
    {
        for (qsizetype at = 0; at < text_.size();) {
            const std::optional<FoundDate> found = next(at);
            if (!found)
                break;
            add(*found);
            at = found->from + found->length;
        }
        return candidates_;
    }

private:
    std::optional<FoundDate> next(qsizetype from) const
    {
        // Blanks in the place of what is behind, so that a date is not read out of the middle of another.
        const QString rest = QString(from, u' ') + text_.mid(from);
        std::optional<FoundDate> found = findDate(rest);
        // Without a date to count from it is read as words: any year will do to find it.
        const QDate start = reference_.value_or(QDate(2000, 1, 1));
        std::optional<FoundDate> yearless = findDateWithoutYear(rest, start);
        if (const auto bare = afterLimit(rest, start); bare && (!yearless || bare->from < yearless->from))
            yearless = bare;
        if (yearless && (!found || yearless->from < found->from)) {
            if (!reference_)
                yearless->date = QDate();
            return yearless;
        }
        return found;
    }

    /// "innan 1.3" is a date, "sak 1.3" is none.
    static std::optional<FoundDate> afterLimit(const QString &text, QDate from)
    {
        static const QRegularExpression shape =
            expression(QStringLiteral(R"((?:LIMIT|frist:?) (?:den )?(\d{1,2}\.\d{1,2})(?![\d.]))"));
        const QRegularExpressionMatch match = shape.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const auto date = findDateWithoutYear(match.captured(1) + u'.', from);
        return date ? std::optional(FoundDate{date->date, match.capturedStart(1), match.capturedLength(1)})
                    : std::nullopt;
    }

    void add(const FoundDate &found)
    {
        static const QRegularExpression limit = expression(QStringLiteral(
            R"(\b(?:LIMIT|(?:tids)?frist(?:en)?(?: for \p{L}+)?(?:[ :–-]+(?:er|vert|blir|vart|ble|sett til|satt til))?)[ :–-]*(?:WEEKDAY )?(?:den )?(?:dato )?$)"));
        static const QRegularExpression lead = expression(QStringLiteral(
            R"(\b(?:på|til|den|i|for)(?: (?:møtet|møte))?(?: WEEKDAY)?(?: den)? $|\bWEEKDAY(?: den)? $)"));
        static const QRegularExpression past = expression(QStringLiteral(
            R"(\b(?:frå|fra|av|sidan|siden|per|pr\.?|dagsett|datert|vedtak|referat(?:et)?)(?: WEEKDAY)?(?: den)? $)"));
        const QString before = text_.left(found.from);
        Sureness sureness = Sureness::Weak;
        qsizetype from = found.from;
        if (const auto match = limit.match(before); match.hasMatch()) {
            sureness = Sureness::Deadline;
            from = match.capturedStart();
        } else if (past.match(before).hasMatch()) {
            return;
        } else if (const auto led = lead.match(before); led.hasMatch()) {
            sureness = Sureness::Date;
            from = led.capturedStart();
        }
        if (sureness != Sureness::Deadline && reference_ && found.date.isValid() && found.date < *reference_)
            return;  // what has been is not due
        const TextRange range{from, found.from + found.length - from};
        Due due{asDate(found.date), {}, {}};
        if (!due.date)
            due.text = text_.mid(range.from, range.length);
        candidates_.append({{due, range}, sureness});
    }

    const QString &text_;
    std::optional<QDate> reference_;
    QList<Candidate> candidates_;
};

/// "årsmøtet" → "årsmøte", "samlinga" → "samling": as a title has it.
QString basicForm(const QString &word)
{
    QString basic = word.toLower();
    static const QList<QPair<QString, QString>> endings{{QStringLiteral("møtet"), QStringLiteral("møte")},
                                                        {QStringLiteral("samlinga"), QStringLiteral("samling")},
                                                        {QStringLiteral("samlingen"), QStringLiteral("samling")},
                                                        {QStringLiteral("konferansen"), QStringLiteral("konferanse")},
                                                        {QStringLiteral("seminaret"), QStringLiteral("seminar")},
                                                        {QStringLiteral("tinget"), QStringLiteral("ting")},
                                                        {QStringLiteral("gruppa"), QStringLiteral("gruppe")},
                                                        {QStringLiteral("gruppen"), QStringLiteral("gruppe")},
                                                        {QStringLiteral("utvalet"), QStringLiteral("utval")},
                                                        {QStringLiteral("utvalget"), QStringLiteral("utvalg")},
                                                        {QStringLiteral("styret"), QStringLiteral("styre")},
                                                        {QStringLiteral("rådet"), QStringLiteral("råd")},
                                                        {QStringLiteral("nemnda"), QStringLiteral("nemnd")},
                                                        {QStringLiteral("forsamlinga"), QStringLiteral("forsamling")},
                                                        {QStringLiteral("forsamlingen"), QStringLiteral("forsamling")}};
    for (const auto &[ending, replacement] : endings) {
        if (basic.endsWith(ending)) {
            basic.chop(ending.size());
            return basic + replacement;
        }
    }
    return basic;
}

void addEvents(const QString &text, QList<Candidate> &candidates)
{
    static const QRegularExpression next = expression(QStringLiteral(
        R"(\b(?:(?<lead>LIMIT|til|på|i|ved|under) )?(?:det |den )?(?:neste|førstkom(?:ande|mende)|kom(?:ande|mende)) (?<what>\p{L}*(?:møtet?|samling(?:a|en)?))(?: (?:i|for) (?<body>\p{L}+(?:gruppa|gruppen|utvalet|utvalget|styret|rådet|nemnda)))?(?!\p{L}))"));
    static const QRegularExpression named = expression(QStringLiteral(
        R"(\b(?<lead>LIMIT|til|på|i|ved|under) (?:det |den )?(?<what>(?!innsamling|dette|teams)\p{L}{2,}(?:møtet?|samling(?:a|en)?|konferansen?|seminaret|forsamling(?:a|en))|(?:lands|års|fylkes)tinget)(?!\p{L}))"));
    for (const QRegularExpression *shape : {&next, &named}) {
        auto matches = shape->globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString what = basicForm(match.captured(QStringLiteral("what")));
            const QString body = shape == &next ? basicForm(match.captured(QStringLiteral("body"))) : QString();
            DueEvent event;
            if (shape == &named || !body.isEmpty() || what != QStringLiteral("møte"))
                event = {DueEvent::Kind::NamedMeeting, body.isEmpty() ? what : body};
            const bool limit = !QStringList{QStringLiteral("i"), QStringLiteral("under"), QString()}.contains(
                match.captured(QStringLiteral("lead")).toLower());
            candidates.append({{{std::nullopt, match.captured(), event}, rangeOf(match)},
                               limit ? Sureness::Deadline : Sureness::Period});
        }
    }
}

/// "på årsmøtet (13. januar)": the date just after a meeting is that meeting's.
void tieDates(const QString &text, QList<Candidate> &events, QList<Candidate> &dates)
{
    static const QRegularExpression between =
        expression(QStringLiteral(R"(^[ \x{a0},(]*(?:den )?(?:WEEKDAY )?(?:den )?$)"));
    for (Candidate &event : events) {
        const qsizetype end = event.found.range.end();
        for (qsizetype i = 0; i < dates.size(); ++i) {
            const FoundDue &date = dates[i].found;
            if (!date.due.date || date.range.end() <= end)
                continue;
            const qsizetype from = std::max(date.range.from, end);
            if (!between.match(text.mid(end, from - end)).hasMatch())
                continue;
            event.found.due.date = date.due.date;
            event.found.range.length = date.range.end() - event.found.range.from;
            if (event.found.range.end() < text.size() && text.at(event.found.range.end()) == u')' &&
                text.mid(end, from - end).contains(u'('))
                ++event.found.range.length;
            dates.removeAt(i);
            break;
        }
    }
}

/// "Frist: når rapporten er ferdig": whatever stands after the label.
void addLabelled(const QString &text, QList<Candidate> &candidates)
{
    constexpr qsizetype longest = 60;  // characters: more is no due date
    static const QRegularExpression label =
        expression(QStringLiteral(R"((?<!og )(?<!/)\b(?:tids)?frist(?:en)?:\s*(?<words>[^.;,()\n]*\p{L}[^.;,()\n]*))"));
    const QRegularExpressionMatch match = label.match(text);
    const QString words = match.captured(QStringLiteral("words")).simplified();
    if (match.hasMatch() && words.size() <= longest)
        candidates.append({{{std::nullopt, words, {}}, rangeOf(match)}, Sureness::Deadline});
}

bool labelled(const QString &text, const Candidate &candidate)
{
    static const QRegularExpression label = expression(QStringLiteral(R"(\b(?:tids)?frist(?:en)?[ :–-]*$)"));
    return label.match(text.left(candidate.found.range.from)).hasMatch() ||
           text.mid(candidate.found.range.from, 9).contains(QStringLiteral("frist"), Qt::CaseInsensitive);
}

QList<Candidate> allCandidates(const QString &text, std::optional<QDate> reference)
{
    QList<Candidate> dates = DateCandidates(text, reference).find();
    QList<Candidate> all;
    addEvents(text, all);
    tieDates(text, all, dates);
    return all + due::periods(text, reference) + dates;
}

}  // namespace

std::optional<FoundDue> findDue(const QString &text, std::optional<QDate> reference)
{
    QList<Candidate> all = allCandidates(text, reference);
    if (std::none_of(all.begin(), all.end(), [&text](const Candidate &each) { return labelled(text, each); }))
        addLabelled(text, all);
    const Candidate *best = nullptr;
    for (const Candidate &each : all) {
        const auto rank = [&text](const Candidate &candidate) {
            return std::tuple(labelled(text, candidate), candidate.sureness, -candidate.found.range.from,
                              candidate.found.range.length);
        };
        if (!best || rank(each) > rank(*best))
            best = &each;
    }
    if (!best)
        return std::nullopt;
    FoundDue found = best->found;
    QString &words = found.due.text;  // "Innan jul" begins a sentence, but not a due date
    if (words.size() > 1 && words.at(1).isLower())
        words.front() = words.front().toLower();
    return found;
}

Due dueFromWords(const QString &words, std::optional<QDate> reference)
{
    const QString plain = words.simplified();
    if (plain.isEmpty())
        return {};
    // As dueWords() writes it: what the words mean is said after them.
    if (const qsizetype bracket = plain.lastIndexOf(QStringLiteral(" (")); bracket > 0 && plain.endsWith(u')')) {
        const std::optional<FoundDate> date = findDate(plain.mid(bracket));
        if (date && date->from == 2 && date->length == plain.size() - bracket - 3) {
            Due due = dueFromWords(plain.left(bracket), reference);
            due.date = date->date;
            due.text = plain.left(bracket);
            return due;
        }
    }
    // The words may leave out what a sentence would have: "13.1" (innan), "årsmøtet" (på), "veke 12" (i).
    for (const QString &lead : {QString(), QStringLiteral("innan "), QStringLiteral("på "), QStringLiteral("i ")}) {
        const QString sentence = lead + plain;
        const QString bare = sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
        const Candidate *best = nullptr;
        const QList<Candidate> all = allCandidates(sentence, reference);
        for (const Candidate &each : all) {
            const bool whole = each.found.range.from <= lead.size() && each.found.range.end() >= bare.size();
            if (whole && (!best || each.found.due.event))
                best = &each;
        }
        if (!best)
            continue;
        Due due = best->found.due;
        if (due.text.startsWith(lead))
            due.text = due.text.mid(lead.size());
        return due;
    }
    return {std::nullopt, plain, std::nullopt};
}

QString dueWords(const Due &due, LanguageForm form)
{
    if (!due.date)
        return due.text;
    const QString date = dateText(*due.date, form);
    return due.text.isEmpty() ? date : due.text + QStringLiteral(" (") + date + u')';
}

}  // namespace motebok
