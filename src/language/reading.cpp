// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/reading.h"

#include "language/dates.h"

#include <QRegularExpression>
#include <QSet>

namespace motebok {

namespace {

using Words = QSet<QString>;

/// "Dato :" → "dato": as the tables below spell it.
QString key(const QString &label)
{
    QString result = label.simplified().toLower();
    while (!result.isEmpty() && QStringView(u":. ").contains(result.back()))
        result.chop(1);
    return result;
}

Words words(const char16_t *list)
{
    const QStringList all = QString::fromUtf16(list).split(u'|');
    return Words(all.begin(), all.end());
}

/// The parts of "Kommune/organisasjon", "Konklusjon, ansvar og tidsfrist".
QStringList labelParts(const QString &label)
{
    static const QRegularExpression seam(QStringLiteral(R"(\s*[/,&+;]\s*|\s+(?:og|and)\s+)"));
    return key(label).split(seam, Qt::SkipEmptyParts);
}

std::optional<ItemCell> itemCellForPart(const QString &part)
{
    static const Words number = words(
        u"sak|saknr|saksnr|sak nr|sak-nr|saks nr|saksnummer|saknummer|nr|nummer|#|pkt|punkt|item|no|saks-nr|sak "
        u"nummer");
    static const Words topic = words(
        u"tema|agenda|sakstittel|tittel|emne|saker|saksliste|sakstema|overskrift|topic|innhald|innhold|dagsorden");
    static const Words minutes = words(
        u"referat|status|drøfting|diskusjon|saksutgreiing|saksframlegg|innspel|innspill|notat|notatar|gjennomgang|"
        u"orientering|minutes|discussion|saksopplysningar|saksopplysninger|framdrift");
    static const Words conclusion = words(
        u"konklusjon|konklusjonar|konklusjoner|vedtak|avgjerd|avgjersle|avgjerder|beslutning|beslutninger|oppfølging|"
        u"tiltak|conclusion|conclusions|decision|decisions");
    if (number.contains(part))
        return ItemCell::Number;
    if (topic.contains(part))
        return ItemCell::Topic;
    if (minutes.contains(part))
        return ItemCell::Minutes;
    if (conclusion.contains(part))
        return ItemCell::Conclusion;
    return std::nullopt;
}

std::optional<ParticipantField> participantFieldForPart(const QString &part)
{
    static const Words name = words(
        u"navn|namn|deltakar|deltakarar|deltaker|deltakere|medlem|medlemmer|medlemmar|medlemer|representant|"
        u"representantar|representanter|name|participant|participants|person|møtedeltakar|møtedeltaker");
    static const Words contact = words(
        u"kontaktinformasjon|kontakt "
        u"informasjon|kontakt|kontaktinfo|e-post|epost|e-postadresse|epostadresse|mail|e-mail|"
        u"telefon|tlf|mobil|contact");
    static const Words organisation = words(
        u"organisasjon|kommune|barnevernteneste|verksemd|virksomhet|eining|enhet|avdeling|etat|teneste|tjeneste|"
        u"representerer|arbeidsstad|arbeidssted|arbeidsplass|organisation|parti|skule|skole|firma|lag|bedrift");
    static const Words role = words(u"rolle|funksjon|stilling|verv|tittel|role|oppgåve|oppgave");
    static const Words attendance = words(
        u"deltok|deltok på møtet|deltok på møte|deltok i "
        u"møtet|deltek|deltar|deltatt|deltakelse|deltaking|frammøte|oppmøte|"
        u"til stades|til stede|tilstades|møtt|møtte|møter|nærvær|present|attended|attendance");
    if (name.contains(part))
        return ParticipantField::Name;
    if (contact.contains(part))
        return ParticipantField::Contact;
    if (organisation.contains(part))
        return ParticipantField::Organisation;
    if (role.contains(part))
        return ParticipantField::Role;
    if (attendance.contains(part))
        return ParticipantField::Attendance;
    return std::nullopt;
}

/// Names between `from` and the date or its "den", without the punctuation around them.
QStringList namesFrom(const QString &text, qsizetype from, const std::optional<FoundDate> &date)
{
    const qsizetype end = date && date->from >= from ? date->from : text.size();
    QString names = text.mid(from, end - from);
    static const QRegularExpression tail(
        QStringLiteral(
            R"([\s,:;(–-]*(?:(?<!\p{L})(?:den|dato|dagsett|on|dated|i møte(?:t)?|på e-post)(?!\p{L})[\s,:;(–-]*)*$)"),
        QRegularExpression::CaseInsensitiveOption);
    names.remove(tail);
    return splitNames(names);
}

struct ClosingShape {
    ClosingKind kind;
    QRegularExpression expression;  ///< its capture group "names", if any, begins where names begin
};

const QList<ClosingShape> &closingShapes()
{
    const auto shape = [](ClosingKind kind, const QString &pattern) {
        return ClosingShape{kind, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)};
    };
    // "Referat frå førre møte godkjent" speaks of other minutes.
    static const QString minutes = QStringLiteral(
        R"((?:utkast(?:et)? (?:til )?)?(?:(?:møte)?(?:referat|protokoll)(?:et|en)?|møtebok[a]?|minutes|draft minutes)(?!.*\b(?:førre|forrige|previous)\b))");
    static const QList<ClosingShape> shapes{
        shape(ClosingKind::NextMeeting, QStringLiteral(R"(^(?:neste møte|next meeting)(?= *:|.*\d))")),
        shape(ClosingKind::SentForReview, QStringLiteral(R"(^%1\b.*\b(?:ut)?(?:sendt?|sent)(?!\p{L}))").arg(minutes)),
        shape(ClosingKind::SentForReview, QStringLiteral(R"(^(?:ut)?(?:sendt|sent) (?:til|for|ut|på) )")),
        shape(
            ClosingKind::Approved,
            QStringLiteral(
                R"(^(?:%1\b(?!.*\b(?:ikkje|ikke|not)\b).*?\b)?(?:godkjen[dt]|approved)(?!\p{L})(?:.*?\b(?:av|by)\b(?<names>))?)")
                .arg(minutes)),
        shape(
            ClosingKind::Writers,
            QStringLiteral(
                R"(^(?:refer[ea]nt(?:ar|ane|er|ene)?|møtesekretær(?:ar|er)?|sekretær(?:ar|er)?|skriv[ae]r|secretary|for referatet|referat ved)\s*:(?<names>))")),
        shape(
            ClosingKind::Writers,
            QStringLiteral(
                R"(^%1\b(?: er| vart| blei| ble)? ?(?:skriv[ei][nt]?|skrevet|ført|written|ved)(?!\p{L})(?:.*?\b(?:av|by)\b)?(?<names>))")
                .arg(minutes)),
        shape(ClosingKind::Writers,
              QStringLiteral(R"(^(?:skriv[ei][nt]?|skrevet|ført|written) (?:av|by)\b(?<names>))")),
    };
    return shapes;
}

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
            R"(\b(?:del(?:er|ar)? av|delvis|dels|partly|part of|(?:frå|fra|til|from|until|etter|before|før) (?:og med )?(?:kl|klokk|ca|sak|pkt|punkt|item|\d)|(?:f|t)\.?o\.?m|berre|bare|only|(?:gjekk|kom|gikk) (?:kl|etter|før|under))|\bkl\.? ?\d|\d[.:]\d\d)"),
        QRegularExpression::CaseInsensitiveOption);
    return part.match(note).hasMatch();
}

}  // namespace

FactKind factKind(const QString &label)
{
    static const Words date = words(
        u"dato|møtedato|møtedag|dag|dato for møtet|dato for møte|dato og tid|dato/tid|tid og dato|dato og "
        u"klokkeslett|når|date|"
        u"tid og stad|tid og sted|tid/stad|tid/sted|dato og stad|dato og sted|dato/stad|dato/sted|date and time");
    static const Words time = words(u"tid|klokkeslett|tidspunkt|møtetid|møtetidspunkt|klokka|time|kl");
    static const Words place = words(u"stad|sted|møtestad|møtested|lokale|møterom|rom|kvar|hvor|place|location");
    static const Words chair =
        words(u"møteleiar|møteleder|møteleiarar|møteledere|ordstyrar|ordstyrer|dirigent|møteleiing|møteledelse|chair");
    static const Words secretary = words(
        u"referent|referentar|referenter|referant|referantar|referanter|møtesekretær|sekretær|skrivar|referat "
        u"ved|secretary");
    const QString name = key(label);
    if (date.contains(name))
        return FactKind::Date;
    if (time.contains(name))
        return FactKind::Time;
    if (place.contains(name))
        return FactKind::Place;
    if (chair.contains(name))
        return FactKind::Chair;
    if (secretary.contains(name))
        return FactKind::Secretary;
    return FactKind::Other;
}

void readFact(Fact &fact)
{
    fact.kind = factKind(fact.label);
    fact.date.reset();
    fact.start.reset();
    fact.end.reset();
    if (fact.kind != FactKind::Date && fact.kind != FactKind::Time)
        return;
    QString text = fact.text.plainText();
    if (const auto date = findDate(text)) {
        // "Tid: 27. oktober 2022 kl. 09.00–11.30": a Date fact that tells the time too.
        fact.kind = FactKind::Date;
        fact.date = date->date;
        text.replace(date->from, date->length, QStringLiteral(" "));
    }
    auto time = findTime(text);
    if (!time && fact.kind == FactKind::Time)
        time = findTime(QStringLiteral("kl. ") + text.simplified());  // "Tid: 09.00"
    if (time) {
        fact.start = time->start;
        fact.end = time->end;
    }
}

void readClosingLine(ClosingLine &line)
{
    line.kind = ClosingKind::Other;
    line.names.clear();
    line.date.reset();
    constexpr qsizetype longestLine = 400;  // a whole paragraph is no closing line
    const QString text = line.text.plainText().simplified();
    if (text.isEmpty() || text.size() > longestLine)
        return;
    for (const ClosingShape &shape : closingShapes()) {
        const QRegularExpressionMatch match = shape.expression.match(text);
        if (!match.hasMatch())
            continue;
        const auto date = findDate(text);
        line.kind = shape.kind;
        if (date)
            line.date = date->date;
        if (match.capturedStart(QStringLiteral("names")) >= 0)
            line.names = namesFrom(text, match.capturedStart(QStringLiteral("names")), date);
        return;
    }
}

void readAttendance(Attendance &attendance, const AttendanceWords &own)
{
    attendance.state = Attendance::State::Unknown;
    attendance.note.clear();
    const QString text = attendance.words.simplified();
    for (const AttendanceWord &word : attendanceWords(own)) {
        const auto note = noteAfter(text, word.word);
        if (!note)
            continue;
        attendance.state = word.state;
        attendance.note = *note;
        if (word.state == Attendance::State::Present && tellsPart(*note))
            attendance.state = Attendance::State::Partly;
        return;
    }
}

std::optional<ItemCell> itemCellForLabel(const QString &label)
{
    std::optional<ItemCell> first = itemCellForPart(key(label));
    if (first)
        return first;
    for (const QString &part : labelParts(label)) {
        const auto cell = itemCellForPart(part);
        if (!first)
            first = cell;
        else if (first == ItemCell::Number && cell == ItemCell::Topic)
            return ItemCell::Topic;  // "Sak/Tema" holds words, not numbers
    }
    return first;
}

std::optional<ParticipantField> participantFieldForLabel(const QString &label)
{
    if (const auto whole = participantFieldForPart(key(label)))
        return whole;
    for (const QString &part : labelParts(label)) {
        if (const auto field = participantFieldForPart(part))
            return field;
    }
    return std::nullopt;
}

QStringList splitNames(const QString &text)
{
    static const QRegularExpression seam(QStringLiteral(R"(\s*[,;&\n]\s*|\s+(?:og|and)\s+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (QString name : text.split(seam, Qt::SkipEmptyParts)) {
        name = name.simplified();
        // "Kari N." keeps its point: it is an initial's.
        if (name.endsWith(u'.') && name.size() > 2 && name.at(name.size() - 2).isLower())
            name.chop(1);
        if (name.startsWith(QStringLiteral("og ")) || name.startsWith(QStringLiteral("and ")))
            name = name.mid(name.indexOf(u' ') + 1);
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

}  // namespace motebok
