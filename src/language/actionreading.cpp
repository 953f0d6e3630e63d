// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/actionreading.h"

#include "language/namelists.h"

#include <QRegularExpression>
#include <QSet>

namespace motebok {

namespace {

using Kind = KnownNames::Kind;
using List = NameLists::List;
using Unknown = NameLists::Unknown;

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ');
    return QSet<QString>(list.begin(), list.end());
}

/// What people say they will do, in the present (nn, nb) and after "skal".
bool isDeed(const QString &word)
{
    static const QSet<QString> deeds = setOf(
        "tek tar ta teke tatt ansvar ansvarleg ansvarlig påtek påtar følgjer følger følgje følge sender sende send "
        "lagar "
        "lager laga lage kallar kaller kalle kalla innkallar innkaller innkalle inviterer invitere ordnar ordner ordne "
        "ordna sørgjer sørger sørgje sørge syter syte undersøkjer undersøker undersøkje undersøke sjekkar sjekker "
        "sjekke "
        "sjekka kontaktar kontakter kontakte kontakta ringjer ringer ringje ringe skriv skriver skrive utarbeider "
        "utarbeidar utarbeide utarbeida arbeider arbeidar arbeide førebur førebu forbereder forberede legg legger "
        "leggje "
        "legge set setter setje sette bestiller bestille tingar tinge tinga melder melde avklarar avklarer avklare "
        "avklara rapporterer rapportere orienterer orientere informerer informere presenterer presentere gjennomfører "
        "gjennomføre koordinerer koordinere organiserer organisere arrangerer arrangere held holder halde holde deler "
        "dele distribuerer distribuere oppdaterer oppdatere reviderer revidere vurderer vurdere kartlegg kartlegger "
        "kartleggje kartlegge hentar henter hente henta samlar samler samle samla finn finner finne ser sjå se gjer "
        "gjør "
        "gjere gjøre leverer levere publiserer publisere purrar purrer purre svarar svarer svare søkjer søker søkje "
        "søke "
        "planlegg planlegger planleggje planlegge bidreg bidrar bidra ber bed be spør spørre tilrettelegg "
        "tilrettelegger "
        "evaluerer evaluere prøver prøve fullfører fullføre går gå gir gjev gi gje kjøper kjøpe betalar betaler betale "
        "godkjenner godkjenne signerer signere lyser lyse utlyser utlyse tilset tilsette ansetter ansette drøftar "
        "drøfter "
        "drøfte diskuterer diskutere jobbar jobber jobbe koplar kopler kople formidlar formidler formidle registrerer "
        "registrere leier styrer styre byggjer bygger byggje bygge ryddar rydder rydde monterer montere reparerer "
        "reparere hyrer hyre vidareformidlar videreformidler kvalitetssikrar kvalitetssikrer lenkjer deltek deltar "
        "delta "
        "møter møte kjem kommer kome komme prioriterer prioritere tilpassar tilpasser flyttar flytter flytte opprettar "
        "oppretter opprette etablerer etablere nemner nevner inngår inngå forhandlar forhandler gjennomgår endrar "
        "endrer "
        "endre oversender oversende innhentar innhenter innhente undersøker kontrollerer kontrollere måler måle reknar "
        "regner rekne regne skaffar skaffer skaffe passar passer passe avtalar avtaler avtale testar tester teste");
    return deeds.contains(word.toLower());
}

/// Words between the one who does and the deed.
bool isBetween(const QString &word)
{
    static const QSet<QString> between = setOf(
        "skal vil må bør kan har er får vert blir vart ble også òg no nå så difor derfor begge saman sammen "
        "deretter vidare videre då da framleis fremdeles ev evt eventuelt snarast straks å selv sjølv sjølve "
        "i fellesskap kvar hver fortløpande");
    return between.contains(word.toLower());
}

/// Before a deed these are the ones who do it: "vi sender Kari eit brev".
bool isOtherDoer(const QString &word)
{
    static const QSet<QString> doers =
        setOf("vi eg jeg ein man dei de ho hun han det den som å skal vil må bør kan at ikkje ikke");
    return doers.contains(word.toLower());
}

bool isGenitive(const QString &word)
{
    static const QSet<QString> genitives = setOf("sin si sitt sine");
    return genitives.contains(word.toLower());
}

bool isPassive(const QList<Word> &words)
{
    static const QSet<QString> passive = setOf("vert blir verte bli vart ble er");
    return std::any_of(words.begin(), words.end(), [](const Word &word) {
        return passive.contains(word.text.toLower()) ||
               (word.text.size() > 4 && word.text.endsWith(QStringLiteral("ast"))) ||
               (word.text.size() > 4 && word.text.endsWith(QStringLiteral("es")));
    });
}

bool isAcronym(const QString &name)
{
    return name.size() > 1 && name == name.toUpper();
}

/// Reads the owners of one text.
class Owners {
public:
    Owners(const QString &text, const KnownNames &known, const std::optional<FoundDue> &due)
        : text_(text), known_(known)
    {
        // Blanks in the place of the due date: "(Kari, innan 1. mars)" is a list of names then.
        if (due)
            text_.replace(due->range.from, due->range.length, QString(due->range.length, u' '));
    }

    QList<ActionReading::Owner> read()
    {
        if (labelled())
            return found_;
        if (inBrackets())
            return found_;
        for (const TextSpan &sentence : sentencesIn(text_))
            readSentence(sentence);
        return found_;
    }

private:
    static constexpr qsizetype longestRole = 3;  // words: "dagleg leiar", "leiar for gruppa"

    /// "Ansvar: Kari Nes og Ola", "Ansvarleg: styret", "Oppfølging: KN".
    bool labelled()
    {
        static const QRegularExpression label(
            QStringLiteral(
                R"((?<!\p{L})(?:(?:hovud|hoved)?ansvar(?:leg|lig|lege|lige)?(?: (?:og|/) (?:tids)?frist)?|oppfølging(?: ved)?|oppfølgjing|følgjast opp av|følges opp av|utførast av|utføres av)\s*(?::|–|-(?=\s)|(?<=av)(?=\s)|(?<=ved)(?=\s))\s*)"),
            QRegularExpression::CaseInsensitiveOption);
        // A cheap no first: most texts have no such label.
        static const QStringList hints{QStringLiteral("ansvar"), QStringLiteral("oppfølg"), QStringLiteral(" opp av"),
                                       QStringLiteral("utføra"), QStringLiteral("utføre")};
        const QString lower = text_.toLower();
        if (std::none_of(hints.begin(), hints.end(), [&lower](const QString &hint) { return lower.contains(hint); }))
            return false;
        auto matches = label.globalMatch(text_);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype from = match.capturedEnd();
            qsizetype end = from;
            while (end < text_.size() && !QStringView(u"\n;()").contains(text_.at(end)))
                ++end;
            if (!readNames({from, end - from}, Unknown::Capitalised))
                readRole({from, end - from});
        }
        return !found_.isEmpty();
    }

    /// Whoever a label names, known or not: "referenten", "dagleg leiar".
    void readRole(const TextSpan &range)
    {
        static const QRegularExpression end(QStringLiteral(R"([.,;(]|\s(?:innan|innen|før|frist)\s|$)"));
        const QString all = text_.mid(range.from, range.length);
        const QString role = all.left(end.match(all).capturedStart()).trimmed();
        const qsizetype words = role.split(u' ', Qt::SkipEmptyParts).size();
        if (words > 0 && words <= longestRole && role.front().isLetter())
            add({Kind::Unknown, {role, {}}, {range.from + all.indexOf(role), role.size()}});
    }

    /// "Rydde i boka (Ola, Siv)", "… [KN]" at the end.
    bool inBrackets()
    {
        static const QRegularExpression brackets(QStringLiteral(R"([(\[](?:v\/|ved )?([^()\[\]]+)[)\]][\s.,;]*$)"),
                                                 QRegularExpression::MultilineOption);
        auto matches = brackets.globalMatch(text_);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            readNames({match.capturedStart(1), match.capturedLength(1)}, Unknown::Capitalised, Whole::Only);
        }
        return !found_.isEmpty();
    }

    enum class Whole { Only, NotOnly };
    /// The list of names a stretch begins with, or is.
    bool readNames(const TextSpan &range, Unknown unknown, Whole whole = Whole::NotOnly)
    {
        const QString part = text_.mid(range.from, range.length);
        const NameLists lists(part, known_);
        List list = lists.listAt(0, unknown);
        const bool begins = !list.names.isEmpty() && part.left(list.names.first().range.from).trimmed().size() < 2;
        if (!begins || (whole == Whole::Only && list.next < lists.words().size()))
            return false;
        for (NameLists::Found &name : list.names) {
            const bool letters = name.kind == Kind::Unknown && isAcronym(name.owner.name);
            if (letters) {
                const KnownNames::Meaning meaning = known_.initials(name.owner.name);
                name.kind = meaning.kind;
                name.owner = meaning.owner;
            }
            // In brackets at the end, letters nobody knows are a short form of what was named before them.
            if (letters && name.kind == Kind::Unknown && whole == Whole::Only)
                return false;
        }
        for (NameLists::Found name : std::as_const(list.names)) {
            name.range.from += range.from;
            add(name);
        }
        return true;
    }

    void readSentence(const TextSpan &sentence)
    {
        const QString part = text_.mid(sentence.from, sentence.length);
        const NameLists lists(part, known_);
        // Each way is tried only where those before it found nobody.
        List list = asked(lists);
        if (list.names.isEmpty())
            list = doers(lists);
        if (list.names.isEmpty())
            list = inverted(lists);
        if (list.names.isEmpty())
            list = passive(lists);
        if (list.names.isEmpty())
            list = first(lists, part);
        if (list.names.isEmpty())
            list = last(lists, part);
        for (NameLists::Found &name : list.names) {
            name.range.from += sentence.from;
            add(name);
        }
    }

    /// "Møtet ber Kari om å …", "Styret gir Ola i oppdrag å …".
    static List asked(const NameLists &lists)
    {
        static const QSet<QString> asks = setOf(
            "ber bed bad ba oppmodar oppmoda oppfordrar oppfordrer gir gjev gav ga utfordrar utfordrer vel velger");
        static const QSet<QString> tasks = setOf("om til i ansvar ansvaret fullmakt oppgåva oppgåve oppgaven mynde");
        for (qsizetype i = 0; i + 1 < lists.words().size(); ++i) {
            if (!asks.contains(lists.words()[i].text.toLower()))
                continue;
            const List list = lists.listAt(i + 1, Unknown::Capitalised);
            if (!list.names.isEmpty() && list.next < lists.words().size() &&
                tasks.contains(lists.words()[list.next].text.toLower()))
                return list;
        }
        return {};
    }

    /// Names and then a deed: "Kari, Liv og Anna tek ansvar", "… at styret skal følgje opp". Several of them too:
    /// "Kari lagar eit utkast, og Ola sender det ut".
    static List doers(const NameLists &lists)
    {
        List all;
        for (qsizetype i = 0; i < lists.words().size(); ++i) {
            const List list = lists.listAt(i, Unknown::Capitalised);
            if (list.names.isEmpty())
                continue;
            const bool object =
                i > 0 && lists.gapBefore(i).trimmed().isEmpty() && isObjectAfter(lists.words()[i - 1].text);
            if (!object && deedFollows(lists, list.next))
                all.names += list.names;
            i = std::max(i, list.next - 1);
        }
        return all;
    }

    /// A word before a name that makes it something else than the one who does: "til Kari", "med styret", "å kontakte
    /// Ola".
    static bool isObjectAfter(const QString &word)
    {
        static const QSet<QString> leads = setOf("til med frå fra av for hjå hos om på mot ved i å");
        return leads.contains(word.toLower()) || isDeed(word);
    }

    static bool deedFollows(const NameLists &lists, qsizetype at)
    {
        constexpr qsizetype farthest = 4;  // words between
        for (qsizetype i = at; i < lists.words().size() && i <= at + farthest; ++i) {
            const QString between = lists.gapBefore(i).trimmed();
            if (!between.isEmpty() && between != u")")
                return false;
            if (isDeed(lists.words()[i].text))
                return true;
            if (!isBetween(lists.words()[i].text))
                return false;
        }
        return false;
    }

    /// "Innan jul sender Kari ut …", "Ansvarleg er Ola".
    static List inverted(const NameLists &lists)
    {
        const QList<Word> &words = lists.words();
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (!isDeed(words[i].text) || (i > 0 && isOtherDoer(words[i - 1].text)))
                continue;
            qsizetype next = i + 1;
            while (next < words.size() && isBetween(words[next].text))
                ++next;
            const List list = lists.listAt(next, i == 0 ? Unknown::No : Unknown::Capitalised);
            // "Send Kari brevet": told to whoever reads it.
            const bool order = i == 0 && words[0].text.front().isUpper() &&
                               !words[0].text.startsWith(QStringLiteral("ansvar"), Qt::CaseInsensitive);
            if (!list.names.isEmpty() && !order)
                return list;
        }
        return {};
    }

    /// "… vert følgt opp av Siv", "Ansvaret ligg hjå styret".
    static List passive(const NameLists &lists)
    {
        static const QSet<QString> lies = setOf("ligg ligger kviler");
        static const QSet<QString> with = setOf("hjå hos på");
        const QList<Word> &words = lists.words();
        const bool passive = isPassive(words);
        const auto word = [&words](qsizetype i) { return words[i].text.toLower(); };
        for (qsizetype i = 1; i < words.size(); ++i) {
            const bool by = passive && words[i - 1].text == u"av" && lists.gapBefore(i) == u" ";
            const bool at = i > 2 && with.contains(word(i - 1)) && lies.contains(word(i - 2)) &&
                            word(i - 3) == u"ansvaret" && lists.gapBefore(i - 1) == u" " &&
                            lists.gapBefore(i - 2) == u" " && lists.gapBefore(i).trimmed().isEmpty();
            const List list = by || at ? lists.listAt(i, Unknown::No) : List{};
            if (!list.names.isEmpty())
                return list;
        }
        return {};
    }

    /// Someone known with whom the sentence begins: "Kari: innkalling", "Siv og Ola med framlegg".
    static List first(const NameLists &lists, const QString &sentence)
    {
        qsizetype at = 0;
        while (at < lists.words().size() && lists.words()[at].text.front().isDigit())
            ++at;  // "1. Randi …"
        const List list = lists.listAt(at, Unknown::No);
        const bool genitive = list.next < lists.words().size() && isGenitive(lists.words()[list.next].text);
        const bool begins = !list.names.isEmpty() && sentence.left(list.names.first().range.from).size() < 5;
        return begins && !genitive ? list : List{};
    }

    /// Someone known after a dash at the end: "Tinge rom – Kari Nes".
    static List last(const NameLists &lists, const QString &sentence)
    {
        static const QRegularExpression dash(QStringLiteral(R"(\s[–—-]\s+(?=[^–—]*$)|:\s+(?=[^:]*$))"));
        const QRegularExpressionMatch match = dash.match(sentence);
        if (!match.hasMatch())
            return {};
        for (qsizetype i = 0; i < lists.words().size(); ++i) {
            if (lists.words()[i].range.from < match.capturedEnd())
                continue;
            const List list = lists.listAt(i, Unknown::No);
            return list.next == lists.words().size() ? list : List{};
        }
        return {};
    }

    void add(const NameLists::Found &name)
    {
        const bool there = std::any_of(found_.begin(), found_.end(), [&name](const ActionReading::Owner &owner) {
            return owner.owner.name.compare(name.owner.name, Qt::CaseInsensitive) == 0;
        });
        if (!there)
            found_.append({name.owner, name.range});
    }

    QString text_;
    const KnownNames &known_;
    QList<ActionReading::Owner> found_;
};

}  // namespace

QList<ActionOwner> ActionReading::who() const
{
    QList<ActionOwner> all;
    for (const Owner &owner : owners)
        all.append(owner.owner);
    return all;
}

ActionReading readAction(const QString &text, const KnownNames &known, std::optional<QDate> reference)
{
    ActionReading reading;
    reading.due = findDue(text, reference);
    reading.owners = Owners(text, known, reading.due).read();
    return reading;
}

}  // namespace motebok
