// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/speakers.h"

#include "domain/texts.h"
#include "language/matching.h"
#include "language/reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace motebok {

namespace {

constexpr qsizetype longestTyped = 40;  // characters after "@": a name and an organisation

/// "Kari Nes" of "Kari Nes (leiar)" and of "Kari Nes, rådgivar".
QString nameIn(const QString &cell)
{
    static const QRegularExpression rest(QStringLiteral(R"([\n(,;].*$)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return QString(cell).remove(rest).simplified();
}

Speaker speakerOf(const ParticipantTable &table, const Participant &row)
{
    const auto words = [&](ParticipantField field) {
        const ParticipantColumn *column = findColumn(table, field);
        return column ? row.cells.value(column->id).plainText() : QString();
    };
    return {nameIn(words(ParticipantField::Name)),
            words(ParticipantField::Organisation).section(u'\n', 0, 0).simplified()};
}

void addPeople(QList<SpeakerCandidate> &all, const QList<Section> &sections, SpeakerCandidate::Source source)
{
    for (const Section &section : sections) {
        const ParticipantTable *table = section.participants();
        if (!table)
            continue;
        for (const Participant &row : table->rows) {
            const Id inMeeting = source == SpeakerCandidate::Source::Meeting ? row.id : Id();
            all.append({speakerOf(*table, row), source, inMeeting, row.person});
        }
    }
}

bool isSame(const SpeakerCandidate &a, const SpeakerCandidate &b)
{
    if (!a.person.isEmpty() && a.person == b.person)
        return true;
    return folded(a.speaker.name) == folded(b.speaker.name) &&
           (a.speaker.organisation.isEmpty() || b.speaker.organisation.isEmpty() ||
            sameOrganisation(a.speaker.organisation, b.speaker.organisation));
}

/// Every word that was typed begins a word of the name.
bool begins(const QString &typed, const QString &name)
{
    const QStringList names = folded(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&names](const QString &word) {
        return std::any_of(names.begin(), names.end(), [&word](const QString &each) { return each.startsWith(word); });
    });
}

/// Where the words of a span begin and end, without blanks and dashes around them.
TextSpan trimmed(TextSpan span, const QString &text)
{
    const auto isSeam = [](QChar c) { return c.isSpace() || QStringView(u"–—-:,").contains(c); };
    qsizetype from = 0;
    qsizetype end = text.size();
    while (from < end && isSeam(text.at(from)))
        ++from;
    while (end > from && isSeam(text.at(end - 1)))
        --end;
    return {span.from + from, end - from};
}

/// A dash or a colon after the span, or as its own last character.
bool dashFollows(const SpannedText &span, const RichText &text)
{
    static const QRegularExpression dash(QStringLiteral(R"(^\s*[–—:-])"));
    static const QRegularExpression lastly(QStringLiteral(R"([–—:-]\s*$)"));
    if (lastly.match(span.text).hasMatch())
        return true;
    const BlockPlace place = blockAt(text, span.span.from);
    return place.block && dash.match(place.block->text().mid(span.span.end() - place.span.from)).hasMatch();
}

void addOffers(QList<SpeakerOffer> &offers, const CellAddress &cell, const RichText &text, const SpeakerRegister &known)
{
    for (const SpannedText &span : spansOf(text, Mark::Underline | Mark::Bold, Mark::Speaker)) {
        const BlockPlace place = blockAt(text, span.span.from);
        if (place.block->kind == BlockKind::SubHeading || place.block->kind == BlockKind::Preformatted)
            continue;
        const std::optional<Speaker> speaker = readSpeaker(span.text, known.pattern());
        if (!speaker)
            continue;
        const bool dash = dashFollows(span, text);
        if (speaker->organisation.isEmpty() && !dash)
            continue;  // any bold word; not worth looking up
        const SpeakerCheck check = known.check(*speaker);
        const bool named = check.standing != SpeakerStanding::Unknown;
        const bool offered = speaker->organisation.isEmpty() ? named : named || dash;
        const TextSpan where = trimmed(span.span, span.text);
        if (offered)
            offers.append({cell, where, span.text.mid(where.from - span.span.from, where.length), check});
    }
}

}  // namespace

QList<SpeakerCandidate> speakerCandidates(const Meeting &meeting, const Group &habits, const QList<Person> &people)
{
    using Source = SpeakerCandidate::Source;
    QList<SpeakerCandidate> all;
    addPeople(all, meeting.sections, Source::Meeting);
    addPeople(all, habits.roster, Source::Roster);
    for (const Person &person : people)
        all.append({{person.name, person.organisation}, Source::Register, {}, person.id});
    QList<SpeakerCandidate> unique;
    QMultiHash<QString, qsizetype> byName;
    QSet<Id> persons;
    for (const SpeakerCandidate &each : std::as_const(all)) {
        const QString name = folded(each.speaker.name);
        if (name.isEmpty() || (!each.person.isEmpty() && persons.contains(each.person)))
            continue;
        const QList<qsizetype> namesakes = byName.values(name);
        const bool known =
            each.source != Source::Meeting &&
            std::any_of(namesakes.begin(), namesakes.end(), [&](qsizetype i) { return isSame(unique[i], each); });
        if (known)
            continue;
        byName.insert(name, unique.size());
        if (!each.person.isEmpty())
            persons.insert(each.person);
        unique.append(each);
    }
    return unique;
}

QList<SpeakerCandidate> matchingSpeakers(const QList<SpeakerCandidate> &candidates, const QString &typed)
{
    struct Match {
        qsizetype index;
        bool begins;
        int score;
    };
    QList<Match> matches;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Speaker &speaker = candidates[i].speaker;
        std::optional<int> score = matchScore(typed, speaker.name);
        if (!score)
            score = matchScore(typed, speaker.name + u' ' + speaker.organisation);
        if (score)
            matches.append({i, begins(typed, speaker.name), *score});
    }
    std::stable_sort(matches.begin(), matches.end(), [&candidates, &typed](const Match &a, const Match &b) {
        if (a.begins != b.begins)
            return a.begins;
        if (candidates[a.index].source != candidates[b.index].source)
            return candidates[a.index].source < candidates[b.index].source;
        return !typed.trimmed().isEmpty() && a.score > b.score;
    });
    QList<SpeakerCandidate> result;
    for (const Match &match : std::as_const(matches))
        result.append(candidates[match.index]);
    return result;
}

std::optional<TextSpan> speakerBeingTyped(const RichText &text, qsizetype position)
{
    const BlockPlace place = blockAt(text, position);
    if (!place.block || place.block->kind == BlockKind::Preformatted)
        return std::nullopt;
    const QString before = place.block->text().left(position - place.span.from);
    const qsizetype at = before.lastIndexOf(u'@');
    if (at < 0 || before.size() - at - 1 > longestTyped)
        return std::nullopt;
    const bool wordStart =
        at == 0 || before.at(at - 1).isSpace() || QStringView(u"(«“\"/–-").contains(before.at(at - 1));
    const QString typed = before.mid(at + 1);
    if (!wordStart || typed.startsWith(u' ') || typed.contains(u'\n') || !runBefore(text, position).link.isEmpty())
        return std::nullopt;
    return TextSpan{place.span.from + at, before.size() - at};
}

SpeakerRegister::SpeakerRegister(const Meeting &meeting, const Group &habits) : pattern_(speakerPattern(habits))
{
    QList<SpeakerCandidate> all;
    addPeople(all, meeting.sections, SpeakerCandidate::Source::Meeting);
    for (const SpeakerCandidate &each : std::as_const(all)) {
        if (!each.speaker.name.isEmpty())
            participants_.append(each.speaker);
    }
}

SpeakerCheck SpeakerRegister::checkOne(const QString &name, const QString &organisation) const
{
    QList<Speaker> namesakes;
    bool whole = false;
    for (const Speaker &each : participants_) {
        const NameMatch match = matchName(name, each.name);
        if (match == NameMatch::None || (whole && match == NameMatch::Part))
            continue;
        if (match == NameMatch::Whole && !whole)
            namesakes.clear();
        whole = whole || match == NameMatch::Whole;
        namesakes.append(each);
    }
    if (namesakes.isEmpty())
        return {SpeakerStanding::Unknown, {}, {}};
    const auto fits = std::count_if(namesakes.begin(), namesakes.end(), [&organisation](const Speaker &each) {
        return organisation.isEmpty() || each.organisation.isEmpty() ||
               sameOrganisation(organisation, each.organisation);
    });
    if (fits == 0)
        return {SpeakerStanding::OtherOrganisation, namesakes.first().name, namesakes.first().organisation};
    return {fits > 1 && !whole ? SpeakerStanding::SeveralOfThatName : SpeakerStanding::Known, {}, {}};
}

SpeakerCheck SpeakerRegister::check(const Speaker &speaker) const
{
    for (const QString &name : splitNames(speaker.name)) {
        const SpeakerCheck one = checkOne(name, speaker.organisation);
        if (one.standing != SpeakerStanding::Known)
            return one;
    }
    return {SpeakerStanding::Known, {}, {}};
}

SpeakerCheck SpeakerRegister::check(const QString &text) const
{
    const auto found = checked_.constFind(text);
    if (found != checked_.constEnd())
        return *found;
    const std::optional<Speaker> speaker = readSpeaker(text, pattern_);
    return *checked_.insert(text, speaker ? check(*speaker) : SpeakerCheck{});
}

bool sameParticipants(const Meeting &a, const Meeting &b)
{
    if (a.sections.size() != b.sections.size())
        return false;
    for (qsizetype i = 0; i < a.sections.size(); ++i) {
        const ParticipantTable *one = a.sections[i].participants();
        const ParticipantTable *other = b.sections[i].participants();
        if ((one == nullptr) != (other == nullptr) || (one && *one != *other))
            return false;
    }
    return true;
}

QList<OddSpeaker> oddSpeakers(const CellAddress &cell, const RichText &text, const SpeakerRegister &known)
{
    QList<OddSpeaker> odd;
    for (const SpannedText &span : spansOf(text, Mark::Speaker)) {
        const SpeakerCheck check = known.check(span.text);
        const TextSpan where = trimmed(span.span, span.text);
        if (check.standing != SpeakerStanding::Known && where.length > 0)
            odd.append({cell, where, span.text.mid(where.from - span.span.from, where.length), check});
    }
    return odd;
}

QList<OddSpeaker> oddSpeakers(const Meeting &meeting, const Group &habits)
{
    const SpeakerRegister known(meeting, habits);
    QList<OddSpeaker> odd;
    eachText(meeting, TextRole::Words, [&](const TextPlace &place, const RichText &text) {
        if (place.shown)
            odd += oddSpeakers(place.cell, text, known);
    });
    return odd;
}

QList<SpeakerOffer> speakerOffers(const Meeting &meeting, const Group &habits)
{
    const SpeakerRegister known(meeting, habits);
    QList<SpeakerOffer> offers;
    eachText(meeting, TextRole::Prose, [&](const TextPlace &place, const RichText &text) {
        if (place.shown)
            addOffers(offers, place.cell, text, known);
    });
    return offers;
}

namespace edits {

Outcome insertSpeaker(Meeting &meeting, const CellAddress &cell, TextSpan span, const SpeakerCandidate &who,
                      const Group &habits)
{
    Speaker speaker = who.speaker;
    QString pattern = speakerPattern(habits);
    const QList<SpeakerCandidate> others = speakerCandidates(meeting, {}, {});
    const auto namesakes = std::count_if(others.begin(), others.end(), [&speaker](const SpeakerCandidate &each) {
        return folded(firstName(each.speaker.name)) == folded(firstName(speaker.name));
    });
    if (namesakes > 1)  // a first name two of them have says too little
        pattern.replace(QStringLiteral("{firstName}"), QStringLiteral("{name}"));
    const Runs runs = speakerRuns(pattern, speaker);
    qsizetype end = span.from;
    for (const Run &run : runs)
        end += run.text.size();
    // An action the speaker stands in is read again.
    if (!setText(meeting, cell, withRuns(textAt(meeting, cell), span, runs), int(end), habits.attendance))
        return std::nullopt;
    const bool unset = std::any_of(meeting.sections.cbegin(), meeting.sections.cend(), [&who](const Section &section) {
        const ParticipantTable *table = section.participants();
        return table && std::any_of(table->rows.begin(), table->rows.end(), [&who](const Participant &row) {
                   return row.id == who.row && row.attendance.state == Attendance::State::Unknown &&
                          row.attendance.words.trimmed().isEmpty();
               });
    });
    if (unset)
        setAttendance(meeting, who.row, Attendance::State::Present, habits.attendance);
    return Spot{cell, int(end)};
}

Outcome markSpeakers(Meeting &meeting, const QList<SpeakerOffer> &offers, const Spot &cursor)
{
    bool marked = false;
    for (const SpeakerOffer &offer : offers) {
        const RichText text =
            withMarks(textAt(meeting, offer.cell), offer.span, Mark::Speaker, Mark::Underline | Mark::Bold);
        marked = setTextAt(meeting, offer.cell, text) || marked;
    }
    return marked ? Outcome(cursor) : std::nullopt;
}

}  // namespace edits

}  // namespace motebok
