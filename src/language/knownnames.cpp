// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/knownnames.h"

#include <QRegularExpression>

namespace motebok {

namespace {

QStringList wordsOf(const QString &name)
{
    return name.split(u' ', Qt::SkipEmptyParts);
}

bool sameWord(const QString &written, const QString &known)
{
    if (written.compare(known, Qt::CaseInsensitive) == 0)
        return true;
    // "N." and "N" are initials.
    const bool initial = written.size() == 1 || (written.size() == 2 && written.endsWith(u'.'));
    return initial && written.front().isUpper() && known.startsWith(written.front(), Qt::CaseInsensitive);
}

/// Whether "Kari", "Kari N.", "Kari Nes" or the surname alone may mean "Kari Moe Nes".
bool mayMean(const QStringList &written, const QStringList &known)
{
    if (written.isEmpty() || known.isEmpty())
        return false;
    if (written.size() == 1 && written.first().size() > 2 &&
        written.first().compare(known.last(), Qt::CaseInsensitive) == 0)
        return true;
    if (written.size() == 1 && written.first().size() <= 2 && known.size() > 1)
        return written.first().compare(known.first(), Qt::CaseInsensitive) == 0;  // "Bo", but not "B."
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

bool isOrganisation(const QStringList &written, const QString &organisation)
{
    const QStringList known = wordsOf(organisation);
    return !written.isEmpty() && written.size() <= known.size() &&
           std::equal(written.begin(), written.end(), known.begin(),
                      [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; });
}

}  // namespace

KnownNames::KnownNames(QList<Name> names)
{
    for (Name &name : names) {
        name.name = name.name.simplified();
        name.organisation = name.organisation.simplified();
        const bool twice = std::any_of(names_.begin(), names_.end(), [&name](const Name &other) {
            return other.name == name.name && other.organisation == name.organisation;
        });
        if (!twice && (!name.name.isEmpty() || !name.organisation.isEmpty()))
            names_.append(name);
    }
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

QStringList KnownNames::organisations() const
{
    QStringList all;
    for (const Name &name : names_) {
        if (!name.organisation.isEmpty() && !all.contains(name.organisation, Qt::CaseInsensitive))
            all.append(name.organisation);
    }
    return all;
}

KnownNames::Meaning KnownNames::meaning(const QString &written, const QString &organisation) const
{
    const QString plain = written.simplified();
    const QStringList words = wordsOf(plain);
    const QStringList from = wordsOf(organisation.simplified());
    Meaning meaning{Kind::Unknown, {plain, {}}};
    if (words.isEmpty())
        return meaning;
    QStringList candidates;  // full names, each once
    for (const Name &name : names_) {
        const bool exact = !name.name.isEmpty() && name.name.compare(plain, Qt::CaseInsensitive) == 0;
        if (!exact && !mayMean(words, wordsOf(name.name)))
            continue;
        if (!from.isEmpty() && !exact && !isOrganisation(from, name.organisation))
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
    if (!from.isEmpty())
        return this->meaning(written);  // an organisation nobody is listed with
    QStringList bodies;
    for (const QString &known : organisations()) {
        if (known.compare(plain, Qt::CaseInsensitive) == 0)
            return {Kind::Organisation, {known, {}}};
        if (isOrganisation(words, known))
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
    static const QRegularExpression body(
        QStringLiteral(
            R"(^(?:alle|samtlege|samtlige|\p{L}*(?:styret|utval(?:et)?|utvalget|nemnda|nemnd|rådet|komit[eé](?:en)?|grupp(?:a|e|en|ene)|teamet|administrasjon(?:en)?|leiinga|ledelsen|leiargruppa|sekretariat(?:et)?|kommun(?:en|ane|ene)|fylkesmannen|statsforvaltar(?:en|ane)|statsforvalter(?:en|ne)|\p{L}{3,}laget|avdeling(?:a|en)|tenest(?:a|ene)|tjenest(?:en|ene)|nettverket|partane|partene|medlemm?(?:ane|ene)|deltak(?:arane|erne)|kontor(?:et)?))$)"),
        QRegularExpression::CaseInsensitiveOption);
    return body.match(word).hasMatch();
}

}  // namespace motebok
