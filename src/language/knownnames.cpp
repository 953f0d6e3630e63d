// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/knownnames.h"

#include "language/matching.h"
#include "language/speaker.h"

#include <QSet>

#include <algorithm>

namespace motebok {

namespace {

QStringList wordsOf(const QString &name)
{
    return name.split(u' ', Qt::SkipEmptyParts);
}

/// "N." and "N".
bool isInitial(const QString &word)
{
    return word.size() == 1 || (word.size() == 2 && word.endsWith(u'.'));
}

/// Both in lower case.
bool sameWord(const QString &written, const QString &known)
{
    return written == known || (isInitial(written) && known.startsWith(written.front()));
}

/// Whether an organisation's name begins with those words, all in lower case: "NVE" is "NVE Vest".
bool beginsWith(const QStringList &organisation, const QStringList &written)
{
    return !written.isEmpty() && written.size() <= organisation.size() &&
           std::equal(written.begin(), written.end(), organisation.begin());
}

}  // namespace

KnownNames::Words KnownNames::wordsFor(const QString &name)
{
    return {wordsOf(name.toLower()), wordsOf(folded(name))};
}

/// Whether "Kari", "Kari N.", "Kari Nes" or the surname alone may mean "Kari Moe Nes"; the words of both compared
/// alike.
bool KnownNames::mayMean(const QStringList &written, const QStringList &known)
{
    if (written.isEmpty() || known.isEmpty())
        return false;
    if (written.size() == 1 && written.first().size() > 2 && written.first() == known.last())
        return true;
    if (written.size() == 1 && written.first().size() <= 2 && known.size() > 1)
        return written.first() == known.first();  // "Bo", but not "B."
    if (!sameWord(written.first(), known.first()))
        return false;
    qsizetype at = 1;
    for (qsizetype i = 1; i < written.size(); ++i) {
        while (at < known.size() && !sameWord(written[i], known[at]))
            ++at;
        if (at++ == known.size())
            return false;
    }
    return true;
}

KnownNames::KnownNames(QList<Name> names)
{
    QSet<QPair<QString, QString>> seen;
    QSet<QString> organisations;
    for (Name &name : names) {
        name.name = name.name.simplified();
        name.organisation = name.organisation.simplified();
        if ((name.name.isEmpty() && name.organisation.isEmpty()) || seen.contains({name.name, name.organisation}))
            continue;
        seen.insert({name.name, name.organisation});
        const Words words = wordsFor(name.name);
        if (!words.folded.isEmpty()) {
            const QStringList keys{words.folded.first(), words.folded.last(), words.folded.first().left(1)};
            for (const QString &key : QSet<QString>(keys.begin(), keys.end()))
                index_[key].append(names_.size());
        }
        const QString organisation = name.organisation.toLower();
        if (!organisation.isEmpty() && !organisations.contains(organisation)) {
            organisations.insert(organisation);
            organisationIndex_[organisation.section(u' ', 0, 0)].append(organisations_.size());
            organisations_.append(name.organisation);
        }
        names_.append(name);
        words_.append(words);
    }
}

bool KnownNames::mayBegin(const QString &word) const
{
    const QString key = folded(word);
    return index_.contains(key) || (isInitial(key) && index_.contains(key.left(1))) ||
           organisationIndex_.contains(word.toLower());
}

/// The names the words may mean. Letters as written count before letters without their diacritics: "Bo" is not "Bø"
/// where there is a Bo.
QList<qsizetype> KnownNames::namesLike(const Words &written) const
{
    const QString &first = written.folded.first();
    QList<qsizetype> like = index_.value(first);
    if (isInitial(first) && first.size() > 1)
        like += index_.value(first.left(1));
    std::sort(like.begin(), like.end());
    like.erase(std::unique(like.begin(), like.end()), like.end());
    like.removeIf([&](qsizetype i) { return !mayMean(written.folded, words_[i].folded); });
    QList<qsizetype> asWritten = like;
    asWritten.removeIf([&](qsizetype i) { return !mayMean(written.lower, words_[i].lower); });
    return asWritten.isEmpty() ? like : asWritten;
}

KnownNames KnownNames::of(const Meeting &meeting)
{
    QList<Name> names;
    for (const Section &section : meeting.sections) {
        const ParticipantTable *table = section.participants();
        if (!table)
            continue;
        const ParticipantColumn *name = findColumn(*table, ParticipantField::Name);
        const ParticipantColumn *organisation = findColumn(*table, ParticipantField::Organisation);
        for (const Participant &row : table->rows) {
            const auto words = [&row](const ParticipantColumn *column) {
                return column ? row.cells.value(column->id).plainText() : QString();
            };
            names.append({words(name), words(organisation), row.person});
        }
    }
    return KnownNames(names);
}

KnownNames::Meaning KnownNames::meaning(const QString &written, const QString &organisation) const
{
    const QString plain = written.simplified();
    const Words words = wordsFor(plain);
    const bool from = !organisation.trimmed().isEmpty();
    Meaning meaning{Kind::Unknown, {plain, {}}};
    if (words.folded.isEmpty())
        return meaning;
    QStringList candidates;  // full names, each once
    for (const qsizetype i : namesLike(words)) {
        const Name &name = names_[i];
        const bool exact = words_[i].lower == words.lower;
        if (from && !exact && !sameOrganisation(organisation, name.organisation))
            continue;
        if (exact)
            return {Kind::Person, {name.name, name.person}};
        if (!candidates.contains(name.name)) {
            candidates.append(name.name);
            meaning = {Kind::Person, {name.name, name.person}};
        }
    }
    if (candidates.size() == 1)
        return meaning;
    if (candidates.size() > 1)
        return {Kind::Ambiguous, {plain, {}}};
    if (from)
        return this->meaning(written);  // an organisation nobody is listed with
    QStringList bodies;
    for (const qsizetype i : organisationIndex_.value(words.lower.first())) {
        const QString &known = organisations_[i];
        if (known.compare(plain, Qt::CaseInsensitive) == 0)
            return {Kind::Organisation, {known, {}}};
        if (beginsWith(wordsOf(known.toLower()), words.lower))
            bodies.append(known);
    }
    if (!bodies.isEmpty())
        return {Kind::Organisation, {bodies.size() == 1 ? bodies.first() : plain, {}}};
    return {Kind::Unknown, {plain, {}}};
}

KnownNames::Meaning KnownNames::initials(const QString &letters) const
{
    Meaning meaning{Kind::Unknown, {letters, {}}};
    QStringList candidates;
    for (const Name &name : names_) {
        QString initials;
        for (const QString &word : wordsOf(name.name))
            initials += word.front();
        if (initials != letters || candidates.contains(name.name))
            continue;
        candidates.append(name.name);
        meaning = {Kind::Person, {name.name, name.person}};
    }
    return candidates.size() == 1 ? meaning : Meaning{Kind::Unknown, {letters, {}}};
}

bool namesBody(const QString &word)
{
    using namespace Qt::StringLiterals;
    static const QSet<QString> all{u"alle"_s, u"samtlege"_s, u"samtlige"_s};
    // "arbeidsgruppa" and "kommunestyret" end as "gruppa" and "styret".
    static const QStringList bodies =
        u"styret utval utvalet utvalget nemnda nemnd rådet komite komité komiteen komitéen gruppa gruppe gruppen "
        "gruppene teamet administrasjon administrasjonen leiinga ledelsen sekretariat sekretariatet kommunen kommunane "
        "kommunene fylkesmannen statsforvaltaren statsforvaltarane statsforvalteren statsforvalterne avdelinga "
        "avdelingen tenesta tenestene tjenesten tjenestene nettverket partane partene medlemane medlemmane medlemene "
        "medlemmene deltakarane deltakerne kontor kontoret"_s.split(u' ');
    if (!std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }))
        return false;
    const QString lower = word.toLower();
    constexpr qsizetype shortest = 8;  // three letters and "laget"
    if (all.contains(lower) || (lower.size() >= shortest && lower.endsWith(u"laget")))
        return true;
    return std::any_of(bodies.begin(), bodies.end(), [&lower](const QString &body) {
        return lower.size() >= body.size() && lower.back() == body.back() && lower.endsWith(body);
    });
}

}  // namespace motebok
