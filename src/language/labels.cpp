// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/reading.h"

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
        u"representantar|representanter|name|participant|participants|person|møtedeltakar|møtedeltaker|full "
        u"name|display name|fullt namn|fullt navn");
    static const Words contact = words(
        u"kontaktinformasjon|kontakt "
        u"informasjon|kontakt|kontaktinfo|e-post|epost|e-postadresse|epostadresse|mail|e-mail|"
        u"telefon|tlf|mobil|contact|email|email address|e-mail address|phone");
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

}  // namespace motebok
