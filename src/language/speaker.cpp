// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/speaker.h"

#include "language/matching.h"

#include <QRegularExpression>

namespace motebok {

namespace {

constexpr qsizetype longestSpeaker = 90;  // characters; more than that is a sentence
constexpr qsizetype mostWords = 7;        // of a name, "og" between two of them included

constexpr QLatin1StringView namePlace("{name}");
constexpr QLatin1StringView firstNamePlace("{firstName}");
constexpr QLatin1StringView organisationPlace("{organisation}");

/// A pattern taken apart: before, the first place, between, the second place, after.
struct Pattern {
    QString before, between, after;
    bool firstNameOnly = false;
    bool organisationFirst = false;
    bool hasOrganisation = false;
};

std::optional<Pattern> takenApart(const QString &pattern)
{
    Pattern parts;
    parts.firstNameOnly = !pattern.contains(namePlace);
    const QLatin1StringView name = parts.firstNameOnly ? firstNamePlace : namePlace;
    const qsizetype nameAt = pattern.indexOf(name);
    const qsizetype organisationAt = pattern.indexOf(organisationPlace);
    if (nameAt < 0)
        return std::nullopt;
    parts.hasOrganisation = organisationAt >= 0;
    const qsizetype nameEnd = nameAt + name.size();
    if (!parts.hasOrganisation) {
        parts.before = pattern.left(nameAt);
        parts.after = pattern.mid(nameEnd);
        return parts;
    }
    const qsizetype organisationEnd = organisationAt + organisationPlace.size();
    parts.organisationFirst = organisationAt < nameAt;
    const qsizetype first = std::min(nameAt, organisationAt);
    const qsizetype firstEnd = parts.organisationFirst ? organisationEnd : nameEnd;
    const qsizetype second = std::max(nameAt, organisationAt);
    parts.before = pattern.left(first);
    parts.between = pattern.mid(firstEnd, second - firstEnd);
    parts.after = pattern.mid(std::max(nameEnd, organisationEnd));
    return parts;
}

QString withoutDash(QString text)
{
    static const QRegularExpression around(QStringLiteral(R"(^[\s–—:-]+|[\s–—:,-]+$)"));
    return text.simplified().remove(around);
}

bool mayBeName(const QString &text)
{
    if (text.isEmpty() || !text.front().isUpper() || text.split(u' ').size() > mostWords)
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"?!;:«»\"@/").contains(c); });
}

QStringList words(const QString &text)
{
    static const QRegularExpression seam(QStringLiteral(R"([^\p{L}\p{N}.]+|(?<=\.)(?=\p{L}))"));
    return folded(text).split(seam, Qt::SkipEmptyParts);
}

bool isSmall(const QString &word)
{
    static const QStringList small{QStringLiteral("i"),   QStringLiteral("pa"), QStringLiteral("for"),
                                   QStringLiteral("og"),  QStringLiteral("av"), QStringLiteral("ved"),
                                   QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("and"),
                                   QStringLiteral("in")};
    return small.contains(word);
}

QStringList mainWords(const QString &text)
{
    QStringList all = words(text);
    all.removeIf(isSmall);
    return all;
}

/// "Statsforvalteren" and "Statsforvaltaren": the same word in two written forms, or with another ending.
bool nearlySame(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 5;      // letters in common
    constexpr qsizetype endingAtMost = 5;  // letters that differ after them
    if (a == b)
        return true;
    const qsizetype length = std::min(a.size(), b.size());
    qsizetype common = 0;
    while (common < length && a[common] == b[common])
        ++common;
    return common >= shortest && a.size() - common <= endingAtMost && b.size() - common <= endingAtMost;
}

bool eachIsAmong(const QStringList &wanted, const QStringList &there)
{
    return std::all_of(wanted.begin(), wanted.end(), [&there](const QString &word) {
        return std::any_of(there.begin(), there.end(),
                           [&word](const QString &other) { return nearlySame(word, other); });
    });
}

/// "SF" of "Statsforvaltaren", "HVL" of "Høgskulen på Vestlandet": its letters in that order, the first one first.
bool abbreviates(const QString &abbreviation, const QString &name)
{
    constexpr qsizetype longest = 6;
    const bool capitals = abbreviation.size() >= 2 && abbreviation.size() <= longest &&
                          std::all_of(abbreviation.begin(), abbreviation.end(), [](QChar c) { return c.isUpper(); });
    const QString letters = folded(abbreviation);
    const QString all = folded(name);
    if (!capitals || !all.startsWith(letters.front()))
        return false;
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = all.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

}  // namespace

QString defaultSpeakerPattern(LanguageForm form)
{
    switch (form) {
        case LanguageForm::Bokmaal:
            return QStringLiteral("{name} fra {organisation} – ");
        case LanguageForm::English:
            return QStringLiteral("{name} from {organisation} – ");
        case LanguageForm::Nynorsk:
            break;
    }
    return QStringLiteral("{name} frå {organisation} – ");
}

QString speakerPattern(const Group &group)
{
    return takenApart(group.speakerPattern) ? group.speakerPattern : defaultSpeakerPattern(group.language);
}

Runs speakerRuns(const QString &pattern, const Speaker &speaker)
{
    const Pattern parts = takenApart(pattern).value_or(*takenApart(defaultSpeakerPattern(LanguageForm::Nynorsk)));
    const QString name = parts.firstNameOnly ? firstName(speaker.name) : speaker.name;
    const bool both = parts.hasOrganisation && !speaker.organisation.isEmpty();
    QString marked = name;
    QString after = parts.after;
    const bool bracket = parts.between.contains(u'(') && after.startsWith(u')');
    if (both) {
        marked = parts.organisationFirst ? speaker.organisation + parts.between + name
                                         : name + parts.between + speaker.organisation;
        if (bracket)
            marked += u')';
    }
    if (bracket)
        after = after.mid(1);
    const QString before = parts.before;
    return {Run{before, {}, {}, {}}, Run{marked, Mark::Speaker, {}, {}}, Run{after, {}, {}, {}}};
}

std::optional<Speaker> readSpeaker(const QString &text, const QString &pattern)
{
    const QString clean = withoutDash(text);
    if (clean.isEmpty() || clean.size() > longestSpeaker)
        return std::nullopt;
    const auto speaker = [](const QString &name, const QString &organisation) -> std::optional<Speaker> {
        if (!mayBeName(name.trimmed()))
            return std::nullopt;
        return Speaker{name.trimmed(), organisation.trimmed()};
    };
    static const QRegularExpression from(QStringLiteral(R"(^(.+?)\s+(?:frå|fra|from)\s+(.+)$)"));
    if (const auto match = from.match(clean); match.hasMatch())
        return speaker(match.captured(1), match.captured(2));
    const std::optional<Pattern> own = takenApart(pattern);
    if (own && own->hasOrganisation && !own->between.trimmed().isEmpty()) {
        const qsizetype seam = clean.indexOf(own->between);
        const QString first = clean.left(seam);
        QString second = clean.mid(seam + own->between.size());
        if (own->between.contains(u'(') && second.endsWith(u')'))
            second.chop(1);
        if (seam > 0)
            return own->organisationFirst ? speaker(second, first) : speaker(first, second);
    }
    static const QRegularExpression bracket(QStringLiteral(R"(^(.+?)\s*\(([^()]+)\)$)"));
    if (const auto match = bracket.match(clean); match.hasMatch())
        return speaker(match.captured(1), match.captured(2));
    return speaker(clean, {});
}

NameMatch matchName(const QString &written, const QString &fullName)
{
    const QStringList part = words(written);
    const QStringList full = words(fullName);
    if (part.isEmpty() || full.isEmpty())
        return NameMatch::None;
    if (part == full)
        return NameMatch::Whole;
    if (part.size() == 1 && part.first().size() > 1 && part.first() == full.last())
        return NameMatch::Part;
    if (part.first() != full.first())
        return NameMatch::None;
    qsizetype at = 0;
    for (const QString &word : part) {
        const bool initial = word.size() == 1 || (word.size() == 2 && word.endsWith(u'.'));
        while (at < full.size() && !(initial ? full[at].startsWith(word.front()) : full[at] == word))
            ++at;
        if (at == full.size())
            return NameMatch::None;
        ++at;
    }
    // First and last name say all there is to say.
    return part.size() > 1 && part.last() == full.last() ? NameMatch::Whole : NameMatch::Part;
}

bool sameOrganisation(const QString &written, const QString &ofTable)
{
    static const QRegularExpression inBrackets(QStringLiteral(R"(\(([^()]*)\))"));
    const auto brackets = inBrackets.match(written);
    const QString bare = QString(written).remove(inBrackets).trimmed();
    const QString bareTable = QString(ofTable).remove(inBrackets).trimmed();
    const QStringList wanted = mainWords(bare);
    const QStringList there = mainWords(ofTable);
    if (wanted.isEmpty() || there.isEmpty())
        return wanted == there;
    if (eachIsAmong(wanted, there) || eachIsAmong(mainWords(bareTable), wanted))
        return true;
    if (brackets.hasMatch() && eachIsAmong(mainWords(brackets.captured(1)), there))
        return true;
    // "SF Vestland": an abbreviation and the rest of the name.
    const QString first = bare.section(u' ', 0, 0);
    return abbreviates(first, bareTable) && eachIsAmong(wanted.mid(1), there);
}

QString firstName(const QString &name)
{
    return name.simplified().section(u' ', 0, 0);
}

}  // namespace motebok
