// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/duereading.h"

#include "language/dates.h"
#include "language/duecandidates.h"

#include <QRegularExpression>

#include <algorithm>

namespace motebok {

using due::Candidate;
using due::expression;
using due::Sureness;

namespace {

std::optional<QDate> asDate(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Characters before a date that can tell what it is.
constexpr qsizetype farthest = 100;

TextSpan rangeOf(const QRegularExpressionMatch &match)
{
    return {match.capturedStart(), match.capturedLength()};
}

/// Dates, complete or without their year, with the words before them that tell what they are.
class DateCandidates {
public:
    // Without a date to count from it is read as words: any year will do to find it.
    DateCandidates(const QString &text, std::optional<QDate> reference)
        : text_(text), reference_(reference), dates_(text, start())
    {
    }

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
    QDate start() const { return reference_.value_or(QDate(2000, 1, 1)); }

    std::optional<FoundDate> next(qsizetype from)
    {
        const std::optional<FoundDate> found = dates_.complete(from);
        std::optional<FoundDate> yearless = dates_.withoutYear(from);
        if (const auto bare = afterLimit(from); bare && (!yearless || bare->from < yearless->from))
            yearless = bare;
        if (yearless && (!found || yearless->from < found->from)) {
            if (!reference_)
                yearless->date = QDate();
            return yearless;
        }
        return found;
    }

    /// "innan 1.3" is a date, "sak 1.3" is none.
    std::optional<FoundDate> afterLimit(qsizetype from)
    {
        static const QRegularExpression shape =
            expression(QStringLiteral(R"((?:LIMIT|frist:?) (?:den )?(\d{1,2}\.\d{1,2})(?![\d.]))"));
        while (!noLimits_ && (!limited_ || limited_->from < from)) {
            const QRegularExpressionMatch match = shape.match(text_, std::max(from, limitsReadTo_));
            noLimits_ = !match.hasMatch();
            limited_.reset();
            if (noLimits_)
                break;
            limitsReadTo_ = match.capturedEnd();
            if (const auto date = findDateWithoutYear(match.captured(1) + u'.', start()))
                limited_ = FoundDate{date->date, match.capturedStart(1), match.capturedLength(1)};
        }
        return limited_;
    }

    void add(const FoundDate &found)
    {
        static const QRegularExpression limit = expression(QStringLiteral(
            R"(\b(?:LIMIT|(?:tids)?frist(?:en)?(?: for \p{L}+)?(?:[ :–-]+(?:er|vert|blir|vart|ble|sett til|satt til))?)[ :–-]*(?:WEEKDAY )?(?:den )?(?:dato )?$)"));
        static const QRegularExpression lead = expression(QStringLiteral(
            R"(\b(?:på|til|den|i|for)(?: (?:møtet|møte))?(?: WEEKDAY)?(?: den)? $|\bWEEKDAY(?: den)? $)"));
        static const QRegularExpression past = expression(QStringLiteral(
            R"(\b(?:frå|fra|av|sidan|siden|per|pr\.?|dagsett|datert|vedtak|referat(?:et)?)(?: WEEKDAY)?(?: den)? $)"));
        const qsizetype window = std::max<qsizetype>(0, found.from - farthest);
        const QString before = text_.mid(window, found.from - window);
        Sureness sureness = Sureness::Weak;
        qsizetype from = found.from;
        if (const auto match = limit.match(before); match.hasMatch()) {
            sureness = Sureness::Deadline;
            from = window + match.capturedStart();
        } else if (past.match(before).hasMatch()) {
            return;
        } else if (const auto led = lead.match(before); led.hasMatch()) {
            sureness = Sureness::Date;
            from = window + led.capturedStart();
        }
        if (sureness != Sureness::Deadline && reference_ && found.date.isValid() && found.date < *reference_)
            return;  // what has been is not due
        const TextSpan range{from, found.from + found.length - from};
        Due due{asDate(found.date), {}, {}};
        if (!due.date)
            due.text = text_.mid(range.from, range.length);
        candidates_.append({{due, range}, sureness});
    }

    const QString &text_;
    std::optional<QDate> reference_;
    DateReader dates_;
    std::optional<FoundDate> limited_;  ///< the next one after a limit
    qsizetype limitsReadTo_ = 0;
    bool noLimits_ = false;
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
            if (from - end > farthest)
                break;
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
    if (!text.contains(QStringLiteral("frist"), Qt::CaseInsensitive))
        return;
    const QRegularExpressionMatch match = label.match(text);
    const QString words = match.captured(QStringLiteral("words")).simplified();
    if (match.hasMatch() && words.size() <= longest)
        candidates.append({{{std::nullopt, words, {}}, rangeOf(match)}, Sureness::Deadline});
}

bool labelled(const QString &text, const Candidate &candidate)
{
    static const QRegularExpression label = expression(QStringLiteral(R"(\b(?:tids)?frist(?:en)?[ :–-]*$)"));
    const qsizetype from = std::max<qsizetype>(0, candidate.found.range.from - farthest);
    return label.match(text.mid(from, candidate.found.range.from - from)).hasMatch() ||
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
    const auto rank = [&text](const Candidate &candidate) {
        return std::tuple(labelled(text, candidate), candidate.sureness, -candidate.found.range.from,
                          candidate.found.range.length);
    };
    const auto best = std::max_element(all.begin(), all.end(),
                                       [&rank](const Candidate &a, const Candidate &b) { return rank(a) < rank(b); });
    if (best == all.end())
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
