// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/actionreading.h"

#include "language/dates.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

const QDate meetingDay(2026, 10, 15);  // a Thursday

KnownNames people()
{
    return KnownNames({{u"Kari Nes"_s, u"Hamnekontoret"_s, u"p1"_s},
                       {u"Ola Vik"_s, u"Fjordfisk AS"_s, {}},
                       {u"Siv Moe"_s, u"Hamnekontoret"_s, {}},
                       {u"Berit Marie Dale"_s, u"Kystlaget"_s, {}},
                       {u"Berit Lund"_s, u"Fjordfisk AS"_s, {}},
                       {u"Ragna Aase"_s, u"Havforum Vest"_s, {}},
                       {u"Guri Tveit"_s, {}, {}},
                       {u"Andrea Sæle"_s, {}, {}}});
}

struct Case {
    QString text;
    QStringList owners;
    QString due;  ///< as dueWords() has it, a date as 2027-01-13
};

QString spelt(const Due &due)
{
    QStringList parts;
    if (due.event)
        parts.append(due.event->kind == DueEvent::Kind::NextMeeting ? u"[neste møte]"_s
                                                                    : u'[' + due.event->name + u']');
    if (!due.text.isEmpty())
        parts.append(due.text);
    if (due.date)
        parts.append(due.date->toString(Qt::ISODate));
    return parts.join(u' ');
}

void check(const QList<Case> &cases)
{
    for (const Case &each : cases) {
        const ActionReading reading = readAction(each.text, people(), meetingDay);
        QStringList owners;
        for (const ActionOwner &owner : reading.who())
            owners.append(owner.name);
        EXPECT_EQ(owners, each.owners) << each.text.toStdString();
        EXPECT_EQ(spelt(reading.when()), each.due) << each.text.toStdString();
    }
}

TEST(ActionReading, OwnersDoSomethingInTheSentence)
{
    check({
        {u"Ragna, Guri og Andrea tek ansvar for å spørje Ola om brygga."_s,
         {u"Ragna Aase"_s, u"Guri Tveit"_s, u"Andrea Sæle"_s},
         {}},
        {u"Kari og Ola lagar eit utkast."_s, {u"Kari Nes"_s, u"Ola Vik"_s}, {}},
        {u"Kari Nes sender innkalling til Siv Moe."_s, {u"Kari Nes"_s}, {}},
        {u"Siv skal kontakte Ola og Kari."_s, {u"Siv Moe"_s}, {}},
        {u"Berit Marie og Siv sørgjer for at saka vert drøfta vidare."_s, {u"Berit Marie Dale"_s, u"Siv Moe"_s}, {}},
        {u"Berit M. følgjer opp."_s, {u"Berit Marie Dale"_s}, {}},
        {u"Lund ringjer reiarlaget."_s, {u"Berit Lund"_s}, {}},
        {u"Berit frå Fjordfisk AS skriv notatet."_s, {u"Berit Lund"_s}, {}},
        {u"Berit skriv notatet."_s, {u"Berit"_s}, {}},
        {u"Styret følgjer opp saka."_s, {u"Styret"_s}, {}},
        {u"Det vart semje om at arbeidsgruppa skal lage eit framlegg."_s, {u"arbeidsgruppa"_s}, {}},
        {u"Hamnekontoret sender ut kart."_s, {u"Hamnekontoret"_s}, {}},
        {u"Havforum inviterer til samling."_s, {u"Havforum Vest"_s}, {}},
        {u"1. Ragna tek ansvar for å invitere Guri og Andrea."_s, {u"Ragna Aase"_s}, {}},
        {u"Kari lagar eit utkast, og Ola sender det ut."_s, {u"Kari Nes"_s, u"Ola Vik"_s}, {}},
        {u"Kari (Hamnekontoret) og Ola (Fjordfisk AS) kallar inn til synfaring."_s, {u"Kari Nes"_s, u"Ola Vik"_s}, {}},
        {u"Kari kallar inn. Ola tingar rom."_s, {u"Kari Nes"_s, u"Ola Vik"_s}, {}},
    });
}

TEST(ActionReading, BokmaalReadsAsWell)
{
    check({
        {u"Ragna, Guri og Andrea tar ansvar for å spørre Ola."_s,
         {u"Ragna Aase"_s, u"Guri Tveit"_s, u"Andrea Sæle"_s},
         {}},
        {u"Kari og Ola lager et utkast innen 1. mars."_s, {u"Kari Nes"_s, u"Ola Vik"_s}, u"2027-03-01"_s},
        {u"Styret følger opp saken til neste møte."_s, {u"Styret"_s}, u"[neste møte] til neste møte"_s},
        {u"Siv innkaller til møte i uke 48."_s, {u"Siv Moe"_s}, u"i uke 48 2026-11-29"_s},
        {u"Referat sendes ut av Kari snarest mulig."_s, {u"Kari Nes"_s}, u"snarest mulig"_s},
        {u"Arbeidsgruppen utarbeider forslag før årsmøtet."_s, {u"Arbeidsgruppen"_s}, u"[årsmøte] før årsmøtet"_s},
        {u"Møtet ba Ola om å kontakte Kari."_s, {u"Ola Vik"_s}, {}},
        {u"Rapporten blir fulgt opp av Siv hver høst."_s, {u"Siv Moe"_s}, u"hver høst"_s},
    });
}

TEST(ActionReading, SomeoneOnlySpokenOfIsNoOwner)
{
    check({
        {u"Vi sender Kari ei helsing."_s, {}, {}},
        {u"Brevet til Ola vert lagt ved."_s, {}, {}},
        {u"Det vart drøfta om Siv og Ola kunne vore med."_s, {}, {}},
        {u"Møtet følgjer opp."_s, {}, {}},
        {u"Saka følgjer framdriftsplanen."_s, {}, {}},
        {u"Kari sitt framlegg vert sendt ut."_s, {}, {}},
        {u"Dei legg det fram."_s, {}, {}},
    });
}

TEST(ActionReading, OwnersAreSaidOutright)
{
    check({
        {u"Ansvar: Kari Nes"_s, {u"Kari Nes"_s}, {}},
        {u"Styret ser på saka. Ansvar: Kari og Ola. Frist: 1. mars 2027"_s,
         {u"Kari Nes"_s, u"Ola Vik"_s},
         u"2027-03-01"_s},
        {u"Ansvarleg: styret"_s, {u"styret"_s}, {}},
        {u"Ansvarlig: Per Holm"_s, {u"Per Holm"_s}, {}},
        {u"Ansvar: dagleg leiar"_s, {u"dagleg leiar"_s}, {}},
        {u"Ansvar og frist: Siv, innan 1. mars"_s, {u"Siv Moe"_s}, u"2027-03-01"_s},
        {u"Ansvar: KN/OV"_s, {u"Kari Nes"_s, u"Ola Vik"_s}, {}},
        {u"Rydde i boka (Ola)"_s, {u"Ola Vik"_s}, {}},
        {u"Rydde i boka (Kari og Ola, innan jul)."_s, {u"Kari Nes"_s, u"Ola Vik"_s}, u"innan jul 2026-12-24"_s},
        {u"Rydde i boka (Per)"_s, {u"Per"_s}, {}},
        {u"Rydde i boka [KN]"_s, {u"Kari Nes"_s}, {}},
        {u"Siv tek kontakt med Norsk Havsenter (NHS)."_s, {u"Siv Moe"_s}, {}},
        {u"Rydde i boka (sjå vedlegg)"_s, {}, {}},
        {u"Tinge rom – Kari Nes"_s, {u"Kari Nes"_s}, {}},
        {u"Kari: innkalling"_s, {u"Kari Nes"_s}, {}},
        {u"Siv og Ola med framlegg på årsmøtet"_s, {u"Siv Moe"_s, u"Ola Vik"_s}, u"[årsmøte] på årsmøtet"_s},
    });
}

TEST(ActionReading, OtherOrdersOfTheWords)
{
    check({
        {u"Innan jul sender Kari ut eit brev til Ola."_s, {u"Kari Nes"_s}, u"innan jul 2026-12-24"_s},
        {u"Til neste møte lagar Siv og Ola eit oversyn."_s,
         {u"Siv Moe"_s, u"Ola Vik"_s},
         u"[neste møte] til neste møte"_s},
        {u"Deretter tek Andrea kontakt med Guri."_s, {u"Andrea Sæle"_s}, {}},
        {u"Møtet ber Ola om å kontakte Kari."_s, {u"Ola Vik"_s}, {}},
        {u"Styret gir Siv i oppdrag å tinge rom."_s, {u"Siv Moe"_s}, {}},
        {u"Saka vert følgt opp av Kari og Siv."_s, {u"Kari Nes"_s, u"Siv Moe"_s}, {}},
        {u"Ansvaret ligg hjå Ola."_s, {u"Ola Vik"_s}, {}},
        {u"Ansvarleg er Ola."_s, {u"Ola Vik"_s}, {}},
    });
}

TEST(ActionReading, NamesNobodyKnowsCountWhereTheyDoSomething)
{
    check({
        {u"Per Holm sender rapporten."_s, {u"Per Holm"_s}, {}},
        {u"Kari Berg sender rapporten."_s, {u"Kari Berg"_s}, {}},
        {u"Per og Kari lagar kart."_s, {u"Per"_s, u"Kari Nes"_s}, {}},
        {u"Referenten sender ut."_s, {u"Referenten"_s}, {}},
        {u"Anne-Grete van der Meer følgjer opp."_s, {u"Anne-Grete van der Meer"_s}, {}},
        {u"Per Holm var til stades."_s, {}, {}},
    });
}

TEST(ActionReading, DueDates)
{
    check({
        {u"Det skal gjerast innan 13. januar."_s, {}, u"2027-01-13"_s},
        {u"Ferdig før 1.3."_s, {}, u"2027-03-01"_s},
        {u"Ferdig innan 1.3"_s, {}, u"2027-03-01"_s},
        {u"Ferdig innan 15.10."_s, {}, u"2026-10-15"_s},
        {u"Frist 15.10.2026"_s, {}, u"2026-10-15"_s},
        {u"Frist: 01.02.27"_s, {}, u"2027-02-01"_s},
        {u"Frist: fredag 13. november."_s, {}, u"2026-11-13"_s},
        {u"Fristen er sett til 3. desember"_s, {}, u"2026-12-03"_s},
        {u"Møtet 3. desember vart nemnt; ferdig seinast 20. november."_s, {}, u"2026-11-20"_s},
        {u"Rapporten er klar den 20. november."_s, {}, u"2026-11-20"_s},
        {u"Vedtaket frå 13. januar står."_s, {}, {}},
        {u"Vedtaket 13. januar 2020 står."_s, {}, {}},
        {u"Sjå punkt 1.3 i planen."_s, {}, {}},
        {u"Innan 31. februar"_s, {}, {}},
    });
}

TEST(ActionReading, DueAtAMeeting)
{
    check({
        {u"Framlegg på årsmøtet (13. januar)."_s, {}, u"[årsmøte] på årsmøtet 2027-01-13"_s},
        {u"som dei legg fram på årsmøtet 13. januar."_s, {}, u"[årsmøte] på årsmøtet 2027-01-13"_s},
        {u"på årsmøtet den 13. januar 2028"_s, {}, u"[årsmøte] på årsmøtet 2028-01-13"_s},
        {u"Ei orientering til styremøtet."_s, {}, u"[styremøte] til styremøtet"_s},
        {u"Drøftast i neste møte."_s, {}, u"[neste møte] i neste møte"_s},
        {u"Drøftast i neste møte i ressursgruppa."_s, {}, u"[ressursgruppe] i neste møte i ressursgruppa"_s},
        {u"Til neste styremøte"_s, {}, u"[styremøte] til neste styremøte"_s},
        {u"Framlegg på haustsamlinga"_s, {}, u"[haustsamling] på haustsamlinga"_s},
        {u"Dette vart sagt i møtet."_s, {}, {}},
        {u"Kari bidreg til innsamlinga."_s, {u"Kari Nes"_s}, {}},
    });
}

TEST(ActionReading, DueInWords)
{
    check({
        {u"Møte kvar haust."_s, {}, u"kvar haust"_s},
        {u"innan utgangen av mars"_s, {}, u"innan utgangen av mars 2027-03-31"_s},
        {u"innen utgangen av oktober"_s, {}, u"innen utgangen av oktober 2026-10-31"_s},
        {u"innan utgangen av året"_s, {}, u"innan utgangen av året 2026-12-31"_s},
        {u"innan utgangen av 2028"_s, {}, u"innan utgangen av 2028 2028-12-31"_s},
        {u"i veke 12"_s, {}, u"i veke 12 2027-03-28"_s},
        {u"innan veke 12"_s, {}, u"innan veke 12 2027-03-21"_s},
        {u"innan utgangen av veke 46"_s, {}, u"innan utgangen av veke 46 2026-11-15"_s},
        {u"innan jul"_s, {}, u"innan jul 2026-12-24"_s},
        {u"innan fredag"_s, {}, u"2026-10-16"_s},
        {u"innan torsdag"_s, {}, u"2026-10-22"_s},
        {u"innan to veker"_s, {}, u"2026-10-29"_s},
        {u"innan ein månad"_s, {}, u"2026-11-15"_s},
        {u"innan fem dagar"_s, {}, u"2026-10-20"_s},
        {u"innan åtte veker"_s, {}, u"2026-12-10"_s},
        {u"om tolv månader"_s, {}, u"2027-10-15"_s},
        {u"i veke 53"_s, {}, u"i veke 53 2027-01-03"_s},
        {u"i veke 54"_s, {}, u"i veke 54"_s},
        {u"snarast"_s, {}, u"snarast"_s},
        {u"så snart som råd"_s, {}, u"så snart som råd"_s},
        {u"i løpet av hausten"_s, {}, u"i løpet av hausten"_s},
        {u"over nyttår"_s, {}, u"over nyttår"_s},
        {u"før påske"_s, {}, u"før påske"_s},
        {u"annankvar veke"_s, {}, u"annankvar veke"_s},
        {u"Frist: når rapporten er klar."_s, {}, u"når rapporten er klar"_s},
        {u"Årleg melding innan 1. mai"_s, {}, u"2027-05-01"_s},
    });
}

TEST(ActionReading, WeekFiftyThreeIsOnlyInYearsThatHaveIt)
{
    const auto due = [](QDate reference) { return spelt(findDue(u"i veke 53"_s, reference).value_or(FoundDue()).due); };
    EXPECT_EQ(due(QDate(2024, 5, 1)), u"i veke 53"_s);
    EXPECT_EQ(due(QDate(2025, 5, 1)), u"i veke 53 2027-01-03"_s);
    EXPECT_EQ(due(QDate(2027, 1, 2)), u"i veke 53 2027-01-03"_s) << "the year's last week goes on into January";
    EXPECT_EQ(due(QDate(2027, 2, 1)), u"i veke 53"_s);
}

TEST(ActionReading, ManyDatesAreEachRead)
{
    const QString text =
        u"Kari møter 1. mars, Ola 2.4., Siv 7.10.2021 og Ragna 5/6, og alle innan 1.7 eller 8. august."_s;
    const auto found = findDue(text, meetingDay);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->due.date, QDate(2027, 7, 1));
    EXPECT_EQ(text.mid(found->range.from, found->range.length), u"innan 1.7"_s);
}

TEST(ActionReading, TellsWhereItStands)
{
    const QString text = u"Til slutt: Kari og Siv ringjer innan 13. januar."_s;
    const ActionReading reading = readAction(text, people(), meetingDay);
    ASSERT_EQ(reading.owners.size(), 2);
    EXPECT_EQ(text.mid(reading.owners[0].range.from, reading.owners[0].range.length), u"Kari"_s);
    EXPECT_EQ(text.mid(reading.owners[1].range.from, reading.owners[1].range.length), u"Siv"_s);
    EXPECT_EQ(reading.owners[0].owner.person, u"p1"_s);
    ASSERT_TRUE(reading.due);
    EXPECT_EQ(text.mid(reading.due->range.from, reading.due->range.length), u"innan 13. januar"_s);
}

TEST(ActionReading, WithoutTheMeetingsDateADayWithoutAYearIsWords)
{
    EXPECT_EQ(spelt(readAction(u"innan 13. januar"_s, people(), std::nullopt).when()), u"innan 13. januar"_s);
    EXPECT_EQ(spelt(readAction(u"innan 13. januar 2027"_s, people(), std::nullopt).when()), u"2027-01-13"_s);
    EXPECT_EQ(spelt(readAction(u"i veke 12"_s, people(), std::nullopt).when()), u"i veke 12"_s);
    EXPECT_EQ(spelt(readAction(u"innan fredag"_s, people(), std::nullopt).when()), u"innan fredag"_s);
}

TEST(ActionReading, WordsTypedAsADueDate)
{
    const QList<QPair<QString, QString>> cases{
        {u"13. januar"_s, u"2027-01-13"_s},
        {u"13.1"_s, u"2027-01-13"_s},
        {u"13.1."_s, u"2027-01-13"_s},
        {u"13.01.2028"_s, u"2028-01-13"_s},
        {u"2027-01-13"_s, u"2027-01-13"_s},
        {u"innan 13. januar"_s, u"2027-01-13"_s},
        {u"neste møte"_s, u"[neste møte] neste møte"_s},
        {u"årsmøtet"_s, u"[årsmøte] årsmøtet"_s},
        {u"på årsmøtet (13. januar 2027)"_s, u"[årsmøte] på årsmøtet 2027-01-13"_s},
        {u"veke 12"_s, u"veke 12 2027-03-28"_s},
        {u"i veke 12 (28. mars 2027)"_s, u"i veke 12 2027-03-28"_s},
        {u"kvar haust"_s, u"kvar haust"_s},
        {u"når isen går"_s, u"når isen går"_s},
        {u"13. januar eller seinare"_s, u"13. januar eller seinare"_s},
        {u"  "_s, {}},
    };
    for (const auto &[words, due] : cases)
        EXPECT_EQ(spelt(dueFromWords(words, meetingDay)), due) << words.toStdString();
}

TEST(ActionReading, DueInTheWordsOfTheLanguageForm)
{
    EXPECT_EQ(dueWords({QDate(2027, 1, 13), {}, {}}, LanguageForm::Nynorsk), u"13. januar 2027"_s);
    EXPECT_EQ(dueWords({QDate(2027, 1, 13), u"på årsmøtet"_s, DueEvent{}}, LanguageForm::Nynorsk),
              u"på årsmøtet (13. januar 2027)"_s);
    EXPECT_EQ(dueWords({std::nullopt, u"kvar haust"_s, {}}, LanguageForm::Nynorsk), u"kvar haust"_s);
}

TEST(KnownNames, WhoANameMeans)
{
    using Kind = KnownNames::Kind;
    const KnownNames known = people();
    const auto is = [&known](const QString &written, Kind kind, const QString &name) {
        const KnownNames::Meaning meaning = known.meaning(written);
        EXPECT_EQ(meaning.kind, kind) << written.toStdString();
        EXPECT_EQ(meaning.owner.name, name) << written.toStdString();
    };
    is(u"kari nes"_s, Kind::Person, u"Kari Nes"_s);
    is(u"Kari N."_s, Kind::Person, u"Kari Nes"_s);
    is(u"Berit Dale"_s, Kind::Person, u"Berit Marie Dale"_s);
    is(u"Berit"_s, Kind::Ambiguous, u"Berit"_s);
    is(u"Kari Moe"_s, Kind::Unknown, u"Kari Moe"_s);
    is(u"Hamnekontoret"_s, Kind::Organisation, u"Hamnekontoret"_s);
    is(u"Havforum"_s, Kind::Organisation, u"Havforum Vest"_s);
    is(u"K"_s, Kind::Unknown, u"K"_s);
    is(u"Andrea Saele"_s, Kind::Person, u"Andrea Sæle"_s);
    const KnownNames french({{u"René Vik"_s, {}, {}}, {u"Bø Nes"_s, {}, {}}, {u"Bo Moe"_s, {}, {}}});
    EXPECT_EQ(french.meaning(u"Rene"_s).owner.name, u"René Vik"_s);
    EXPECT_EQ(french.meaning(u"René Vik"_s).owner.name, u"René Vik"_s);
    EXPECT_EQ(french.meaning(u"Bo"_s).owner.name, u"Bo Moe"_s) << "letters as written count first";
    EXPECT_EQ(french.meaning(u"Bø"_s).owner.name, u"Bø Nes"_s);
    EXPECT_EQ(known.meaning(u"Berit"_s, u"Kystlaget"_s).owner.name, u"Berit Marie Dale"_s);
    EXPECT_EQ(known.organisations().size(), 4);
}

TEST(Dates, WithoutAYearTheNextSuchDay)
{
    const auto date = [](const QString &text) {
        const auto found = findDateWithoutYear(text, meetingDay);
        return found ? found->date : QDate();
    };
    EXPECT_EQ(date(u"13. januar"_s), QDate(2027, 1, 13));
    EXPECT_EQ(date(u"15. oktober"_s), QDate(2026, 10, 15));
    EXPECT_EQ(date(u"29. februar"_s), QDate(2028, 2, 29));
    EXPECT_EQ(date(u"den 3 des. om"_s), QDate(2026, 12, 3));
    EXPECT_EQ(date(u"1/3"_s), QDate(2027, 3, 1));
    EXPECT_EQ(date(u"13. januar 2020"_s), QDate());
    EXPECT_EQ(date(u"07.10.2021"_s), QDate());
    EXPECT_EQ(date(u"07.10.21"_s), QDate());
    EXPECT_EQ(date(u"31. februar"_s), QDate());
    EXPECT_EQ(date(u"10 minutt"_s), QDate());
    for (const QString &text :
         {u"Kari følgjer opp sak 1.3."_s, u"Sjå punkt 3.2."_s, u"sakene 1.3. og 2.4."_s, u"kap. 2.1."_s, u"sak 3/12"_s,
          u"lyse ut 1/2 stilling"_s, u"ei 1/2-stilling"_s, u"om 1/2 time"_s, u"1/3 av midlane"_s})
        EXPECT_EQ(date(text), QDate()) << text.toStdString();
    EXPECT_EQ(date(u"Sak 1.3. er klar 1.5."_s), QDate(2027, 5, 1));
    EXPECT_EQ(date(u"Kari møter 1.3."_s), QDate(2027, 3, 1));
    EXPECT_EQ(date(u"sende ut innan 1/2 av omsyn til søkjarane"_s), QDate(2027, 2, 1));
}

}  // namespace
}  // namespace motebok
