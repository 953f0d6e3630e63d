// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/namelists.h"

#include <QRegularExpression>
#include <QSet>

namespace motebok {

namespace {

constexpr qsizetype longestName = 5;  // words

/// Ordinary words that have a capital only because a sentence begins with them.
bool isOrdinary(const QString &word)
{
    static const QSet<QString> all = [] {
        const QStringList words =
            QStringLiteral(
                "vi eg jeg ein ei eit en et man dei de dem det den dette denne desse disse der her han ho hun hen du "
                "dykk dere oss som og eller men for fordi når då da dersom hvis om at så til frå fra på i innan innen "
                "før etter av ved med utan uten under over mellom mot hjå hos gjennom rundt deretter derfor difor "
                "dermed også òg elles ellers no nå framleis fremdeles vidare videre først fyrst sidan siden etterpå "
                "seinare senere seinast senest snarast straks kva hva kven hvem korleis hvordan kvifor hvorfor kvar "
                "hvor alt alle all nokon noen noko noe ingen begge same samme saka saken sak saker punktet punkt møtet "
                "møte møta møter referatet referat protokoll framlegget forslaget forslag vedtak vedtaket konklusjon "
                "oppfølging tiltak ansvar ansvarleg ansvarlig frist tidsfrist status tema dato neste ikkje ikke ja nei "
                "vert blir er var skal må bør kan vil har høyringa høringa høringen rapporten rapport planen plan "
                "arbeidet tid stad sted merknad vedlegg januar februar mars april mai juni juli august september "
                "oktober november desember måndag mandag tysdag tirsdag onsdag torsdag fredag laurdag lørdag søndag")
                .split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return all.contains(word.toLower());
}

bool isParticle(const QString &word)
{
    static const QStringList particles{QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("de"),
                                       QStringLiteral("der"), QStringLiteral("af"),  QStringLiteral("den")};
    return particles.contains(word);
}

/// "," "og" "," + "og" "&" "/" between two names.
bool joins(const QString &between)
{
    static const QRegularExpression seam(
        QStringLiteral(R"(^\s*(?:,|&|/|\+|,?\s+(?:og|samt|and|saman med|sammen med))\s*$)"));
    return seam.match(between).hasMatch();
}

}  // namespace

/// One past the word of letters that begins at `from`.
static qsizetype endOfWord(const QString &text, qsizetype from)
{
    qsizetype end = from + 1;
    for (; end < text.size(); ++end) {
        const QChar c = text.at(end);
        const bool joint = QStringView(u"'’-").contains(c) && end + 1 < text.size() && text.at(end + 1).isLetter();
        if (!c.isLetter() && !c.isMark() && !joint)
            break;
    }
    return end;
}

QList<Word> wordsOf(const QString &text)
{
    const auto letterAt = [&text](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isLetter(); };
    const auto pointAt = [&text](qsizetype i) { return i >= 0 && i < text.size() && text.at(i) == u'.'; };
    const auto figureAt = [&text](qsizetype i) { return i < text.size() && text.at(i) >= u'0' && text.at(i) <= u'9'; };
    QList<Word> words;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = from;
        const bool initial = text.at(from).isUpper() && pointAt(from + 1) && !letterAt(from + 2) &&
                             !letterAt(from - 1) && !pointAt(from - 1);
        if (initial)
            end = from + 2;
        else if (letterAt(from))
            end = endOfWord(text, from);
        while (figureAt(end) && (end == from || !letterAt(from)))
            ++end;
        if (end > from)
            words.append({text.mid(from, end - from), {from, end - from}});
        from = std::max(end, from + 1);
    }
    return words;
}

QString NameLists::gapBefore(qsizetype word) const
{
    const qsizetype from = word > 0 ? words_[word - 1].range.end() : 0;
    const qsizetype to = word < words_.size() ? words_[word].range.from : text_.size();
    return text_.mid(from, to - from);
}

bool NameLists::isCapitalised(qsizetype word) const
{
    return word < words_.size() && words_[word].text.front().isUpper();
}

QString NameLists::joined(qsizetype from, qsizetype to) const
{
    QStringList texts;
    for (qsizetype i = from; i < to; ++i)
        texts.append(words_[i].text);
    return texts.join(u' ');
}

NameLists::Found NameLists::found(const KnownNames::Meaning &meaning, qsizetype from, qsizetype to) const
{
    const TextSpan first = words_[from].range;
    return {meaning.kind, meaning.owner, {first.from, words_[to - 1].range.end() - first.from}};
}

/// The organisation in "frå NVE Vest" or "(NVE Vest)" after a name.
QString NameLists::organisationAfter(qsizetype word, qsizetype *next) const
{
    static const QStringList leads{QStringLiteral("frå"), QStringLiteral("fra"), QStringLiteral("hjå"),
                                   QStringLiteral("hos"), QStringLiteral("ved"), QStringLiteral("from")};
    const bool bracket = gapBefore(word).trimmed() == QStringLiteral("(");
    qsizetype from = word;
    if (!bracket) {
        if (word >= words_.size() || !leads.contains(words_[word].text) || !gapBefore(word).trimmed().isEmpty())
            return {};
        ++from;
    }
    if (!isCapitalised(from))
        return {};
    qsizetype end = from + 1;
    while (end < words_.size() && gapBefore(end).trimmed().isEmpty() && !gapBefore(end).isEmpty()) {
        const bool link = (words_[end].text == u"i" || words_[end].text == u"for") && isCapitalised(end + 1);
        if (!link && !isCapitalised(end))
            break;
        end += link ? 2 : 1;
    }
    if (bracket && !gapBefore(end).startsWith(u')'))
        return {};
    // What ends a sentence in brackets is who answers for it, not where someone comes from.
    if (bracket && end == words_.size())
        return {};
    *next = end;
    return joined(from, end);
}

std::optional<NameLists::Found> NameLists::knownAt(qsizetype word, qsizetype *next) const
{
    if (!known_.mayBegin(words_[word].text))
        return std::nullopt;
    qsizetype longest = word + 1;
    while (longest < words_.size() && longest - word < longestName && gapBefore(longest).trimmed().isEmpty())
        ++longest;
    for (qsizetype end = longest; end > word; --end) {
        KnownNames::Meaning meaning = known_.meaning(joined(word, end));
        if (meaning.kind == KnownNames::Kind::Unknown)
            continue;
        // "Kari Berg" is someone else than the Kari we know.
        if (end < words_.size() && gapBefore(end) == u" " && isCapitalised(end) && end - word < longestName &&
            meaning.kind != KnownNames::Kind::Organisation && !words_[end].text.endsWith(u'.'))
            return std::nullopt;
        *next = end;
        const QString organisation = organisationAfter(end, next);
        if (!organisation.isEmpty() && meaning.kind == KnownNames::Kind::Ambiguous)
            meaning = known_.meaning(joined(word, end), organisation);
        return found(meaning, word, end);
    }
    return std::nullopt;
}

std::optional<NameLists::Found> NameLists::nameAt(qsizetype word, Unknown unknown, qsizetype *next) const
{
    if (word >= words_.size())
        return std::nullopt;
    if (isCapitalised(word)) {
        if (const auto known = knownAt(word, next))
            return known;
    }
    const QString &text = words_[word].text;
    if (namesBody(text)) {
        *next = word + 1;
        return found({KnownNames::Kind::Organisation, {text, {}}}, word, *next);
    }
    if (unknown == Unknown::No || !isCapitalised(word) || isOrdinary(text))
        return std::nullopt;
    qsizetype end = word + 1;
    while (end < words_.size() && end - word < longestName && gapBefore(end).trimmed().isEmpty()) {
        qsizetype particles = 0;  // "van der" in "Anne van der Meer"
        while (end + particles < words_.size() && isParticle(words_[end + particles].text))
            ++particles;
        if (!isCapitalised(end + particles))
            break;
        end += particles + 1;
    }
    *next = end;
    const Found name = found(known_.meaning(joined(word, end)), word, end);
    organisationAfter(end, next);
    return name;
}

NameLists::List NameLists::listAt(qsizetype word, Unknown unknown) const
{
    List list;
    qsizetype next = word;
    std::optional<Found> name = nameAt(word, unknown, &next);
    while (name) {
        list.names.append(*name);
        list.next = next;
        // "og" and "samt" are words themselves; a comma stands between two.
        qsizetype after = next;
        while (after < words_.size() && after < next + 2 && !words_[after].text.front().isUpper() &&
               !namesBody(words_[after].text))
            ++after;
        if (after >= words_.size())
            break;
        const qsizetype from = next > 0 ? words_[next - 1].range.end() : 0;
        QString between = text_.mid(from, words_[after].range.from - from);
        between.remove(u')');
        if (!joins(between))
            break;
        name = nameAt(after, unknown, &next);
    }
    return list;
}

}  // namespace motebok
