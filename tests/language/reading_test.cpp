// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/reading.h"

#include "printing.h"

#include <gtest/gtest.h>

using namespace motebok;
using namespace Qt::StringLiterals;

namespace {

Fact fact(const QString &label, const QString &text)
{
    Fact fact;
    fact.label = label;
    fact.text = RichText::fromPlain(text);
    readFact(fact);
    return fact;
}

ClosingLine closing(const QString &text)
{
    ClosingLine line;
    line.text = RichText::fromPlain(text);
    readClosingLine(line);
    return line;
}

Attendance attendance(const QString &words, const AttendanceWords &own = {})
{
    Attendance result;
    result.words = words;
    readAttendance(result, own);
    return result;
}

}  // namespace

TEST(ReadFact, KnowsTheLabelsInBothForms)
{
    EXPECT_EQ(factKind(u"Dato:"_s), FactKind::Date);
    EXPECT_EQ(factKind(u"MØTEDATO :"_s), FactKind::Date);
    EXPECT_EQ(factKind(u"Tid"_s), FactKind::Time);
    EXPECT_EQ(factKind(u"Stad:"_s), FactKind::Place);
    EXPECT_EQ(factKind(u"Sted:"_s), FactKind::Place);
    EXPECT_EQ(factKind(u"Møteleder:"_s), FactKind::Chair);
    EXPECT_EQ(factKind(u"Referent:"_s), FactKind::Secretary);
    EXPECT_EQ(factKind(u"Kopi til:"_s), FactKind::Other);
    EXPECT_EQ(factKind(u""_s), FactKind::Other);
}

TEST(ReadFact, ReadsDateAndTime)
{
    const Fact date = fact(u"Dato:"_s, u"27. oktober 2026 kl. 09.00–11.30"_s);
    EXPECT_EQ(date.kind, FactKind::Date);
    EXPECT_EQ(date.date, QDate(2026, 10, 27));
    EXPECT_EQ(date.start, QTime(9, 0));
    EXPECT_EQ(date.end, QTime(11, 30));
    EXPECT_EQ(date.text.plainText(), u"27. oktober 2026 kl. 09.00–11.30");
}

TEST(ReadFact, ATimeMayComeBareAndMayTellTheDate)
{
    EXPECT_EQ(fact(u"Tid:"_s, u"09.00"_s).start, QTime(9, 0));
    EXPECT_EQ(fact(u"Tid:"_s, u"9-11"_s).end, QTime(11, 0));
    const Fact both = fact(u"Tid:"_s, u"måndag 2.3.2026, 10.00–12.00"_s);
    EXPECT_EQ(both.kind, FactKind::Date);
    EXPECT_EQ(both.date, QDate(2026, 3, 2));
    EXPECT_EQ(both.start, QTime(10, 0));
}

TEST(ReadFact, ForgetsWhatTheWordsNoLongerSay)
{
    Fact changed = fact(u"Dato:"_s, u"27. oktober 2026 kl. 9"_s);
    changed.text = RichText::fromPlain(u"ikkje fastsett"_s);
    readFact(changed);
    EXPECT_FALSE(changed.date);
    EXPECT_FALSE(changed.start);
    changed.label = u"Merk:"_s;
    changed.text = RichText::fromPlain(u"27. oktober 2026"_s);
    readFact(changed);
    EXPECT_EQ(changed.kind, FactKind::Other);
    EXPECT_FALSE(changed.date);
}

TEST(ReadClosingLine, Writers)
{
    const ClosingLine old = closing(u"Referat skrevet av Kari Nes og Ola Vik den: 15.10.2026"_s);
    EXPECT_EQ(old.kind, ClosingKind::Writers);
    EXPECT_EQ(old.names, (QStringList{u"Kari Nes"_s, u"Ola Vik"_s}));
    EXPECT_EQ(old.date, QDate(2026, 10, 15));
    EXPECT_EQ(closing(u"Referantar: Kari Nes og Ola Vik"_s).names, (QStringList{u"Kari Nes"_s, u"Ola Vik"_s}));
    EXPECT_EQ(closing(u"Referent: Siv Moe, 3. mars 2026"_s).names, QStringList{u"Siv Moe"_s});
    EXPECT_EQ(closing(u"Referent: Siv Moe (dato: 3. mars 2026)"_s).names, QStringList{u"Siv Moe"_s});
    EXPECT_EQ(closing(u"Referatet er skrive av Siv N."_s).names, QStringList{u"Siv N."_s});
    EXPECT_EQ(closing(u"Referat skrevet av: Siv Moe"_s).names, QStringList{u"Siv Moe"_s});
    EXPECT_EQ(closing(u"Referat skrive av Siv Moe den 3. mars"_s).names, QStringList{u"Siv Moe"_s});
    EXPECT_EQ(closing(u"Protokoll ført av Siv Moe."_s).names, QStringList{u"Siv Moe"_s});
}

TEST(ReadClosingLine, SentForReview)
{
    const ClosingLine sent = closing(u"Referat sendt til gjennomlesing til møtedeltakarane: 15.11.2026"_s);
    EXPECT_EQ(sent.kind, ClosingKind::SentForReview);
    EXPECT_EQ(sent.date, QDate(2026, 11, 15));
    EXPECT_TRUE(sent.names.isEmpty());
    EXPECT_EQ(closing(u"Utkast til referat utsendt 15.11.2026"_s).kind, ClosingKind::SentForReview);
    EXPECT_EQ(closing(u"Sendt til godkjenning 15.11.2026"_s).kind, ClosingKind::SentForReview);
}

TEST(ReadClosingLine, Approved)
{
    const ClosingLine approved = closing(u"Referat godkjent av møtedeltakarane den: 29.10.2026"_s);
    EXPECT_EQ(approved.kind, ClosingKind::Approved);
    EXPECT_EQ(approved.names, QStringList{u"møtedeltakarane"_s});
    EXPECT_EQ(approved.date, QDate(2026, 10, 29));
    const ClosingLine bare = closing(u"Referat godkjent: 22.11.2026"_s);
    EXPECT_EQ(bare.kind, ClosingKind::Approved);
    EXPECT_TRUE(bare.names.isEmpty());
    EXPECT_EQ(closing(u"Protokollen vart godkjend i møte 3. mars 2026"_s).kind, ClosingKind::Approved);
    EXPECT_EQ(closing(u"Godkjent av styret i møte 3. mars 2026"_s).names, QStringList{u"styret"_s});
}

TEST(ReadClosingLine, NextMeeting)
{
    EXPECT_EQ(closing(u"Neste møte: 3. mars 2026 kl. 09.00"_s).date, QDate(2026, 3, 3));
    EXPECT_EQ(closing(u"Neste møte: etter avtale"_s).kind, ClosingKind::NextMeeting);
    EXPECT_EQ(closing(u"Neste møte blir 3. mars 2026"_s).kind, ClosingKind::NextMeeting);
}

TEST(ReadClosingLine, LeavesOtherSentencesAlone)
{
    for (const QString &text :
         {u"Referat frå førre møte vart godkjent"_s, u"Referatet er ikkje godkjent"_s, u"Neste møte bør vera kortare"_s,
          u"Vedlegg: budsjett"_s, u""_s, u"Referat frå møte i Byggjenemnda"_s, u"Kari tek ansvar for referatet"_s})
        EXPECT_EQ(closing(text).kind, ClosingKind::Other) << text.toStdString();
}

TEST(ReadAttendance, KnowsTheUsualWords)
{
    using State = Attendance::State;
    EXPECT_EQ(attendance(u"Ja"_s).state, State::Present);
    EXPECT_EQ(attendance(u"X"_s).state, State::Present);
    EXPECT_EQ(attendance(u"til stades"_s).state, State::Present);
    EXPECT_EQ(attendance(u"NEI"_s).state, State::Absent);
    EXPECT_EQ(attendance(u"Meldt forfall"_s).state, State::Absent);
    EXPECT_EQ(attendance(u"Ikkje møtt"_s).state, State::Absent);
    EXPECT_EQ(attendance(u"Delvis"_s).state, State::Partly);
    for (const QString &text : {u""_s, u"Ja/Nei"_s, u"Jakob"_s, u"Nordfjord"_s, u"?"_s, u"V. Vik"_s})
        EXPECT_EQ(attendance(text).state, State::Unknown) << text.toStdString();
}

TEST(ReadAttendance, ReadsTheNote)
{
    using State = Attendance::State;
    EXPECT_EQ(attendance(u"Ja (deler av møtet)"_s),
              (Attendance{State::Partly, u"Ja (deler av møtet)"_s, u"deler av møtet"_s, {}}));
    EXPECT_EQ(attendance(u"Delvis: frå kl. 10"_s).note, u"frå kl. 10");
    EXPECT_EQ(attendance(u"Ja, til kl. 11"_s).state, State::Partly);
    EXPECT_EQ(attendance(u"Ja (frå sak 3)"_s).state, State::Partly);
    for (const QString &part :
         {u"Ja (første halvdel)"_s, u"Ja (siste time)"_s, u"Ja, halve møtet"_s, u"Ja (kom seint)"_s})
        EXPECT_EQ(attendance(part).state, State::Partly) << part.toStdString();
    EXPECT_EQ(attendance(u"Ja (på Teams)"_s), (Attendance{State::Present, u"Ja (på Teams)"_s, u"på Teams"_s, {}}));
    EXPECT_EQ(attendance(u"Nei – sjuk"_s), (Attendance{State::Absent, u"Nei – sjuk"_s, u"sjuk"_s, {}}));
}

TEST(ReadAttendance, ReadsFromAndUntilOutOfTheNote)
{
    struct Case {
        QString note;
        std::optional<QTime> from;
        std::optional<QTime> until;
        QString rest = {};
    };
    const QTime ten(10, 0);
    const QTime halfPastEleven(11, 30);
    for (const Case &each :
         {Case{u"frå kl. 10.00"_s, ten, {}}, Case{u"fra kl 10"_s, ten, {}}, Case{u"f.o.m. kl.10"_s, ten, {}},
          Case{u"til kl. 11.30"_s, {}, halfPastEleven}, Case{u"til 11:30"_s, {}, halfPastEleven},
          Case{u"kl. 10.00–11.30"_s, ten, halfPastEleven}, Case{u"kl. 10–11.30"_s, ten, halfPastEleven},
          Case{u"frå 10.00 til 11.30"_s, ten, halfPastEleven},
          Case{u"kom kl. 10, gjekk kl. 11.30"_s, ten, halfPastEleven}, Case{u"kom inn klokka 10"_s, ten, {}},
          Case{u"gikk før kl. 11.30"_s, {}, halfPastEleven}, Case{u"from 10:00"_s, ten, {}},
          Case{u"frå kl. 10.00 (ferja)"_s, ten, {}, u"ferja"_s}, Case{u"sak 3, frå kl. 10"_s, ten, {}, u"sak 3"_s}}) {
        const PartOfMeeting part = partOfMeeting(each.note);
        EXPECT_EQ(part.from, each.from) << each.note.toStdString();
        EXPECT_EQ(part.until, each.until) << each.note.toStdString();
        EXPECT_EQ(part.rest, each.rest) << each.note.toStdString();
    }
    for (const QString &none :
         {u""_s, u"frå sak 3"_s, u"til 3"_s, u"frå 10.10.2022"_s, u"kl. 11–10"_s, u"kl. 10"_s, u"frå kl. 25"_s,
          u"sak 1–3"_s, u"deler av møtet"_s, u"frå kl. 9 til 10, kom att kl. 11"_s}) {
        const PartOfMeeting part = partOfMeeting(none);
        EXPECT_FALSE(part.from || part.until) << none.toStdString();
        EXPECT_EQ(part.rest, none);
    }
}

TEST(ReadAttendance, OnlyPartlyHasFromAndUntil)
{
    using State = Attendance::State;
    const Attendance partly = attendance(u"Ja (frå kl. 10.15)"_s);
    EXPECT_EQ(partly.state, State::Partly);
    EXPECT_EQ(partly.from, QTime(10, 15));
    EXPECT_FALSE(partly.until);
    const Attendance absent = attendance(u"Nei (møte til kl. 12)"_s);
    EXPECT_EQ(absent.state, State::Absent);
    EXPECT_FALSE(absent.until);
    const Attendance span = attendance(u"kl. 10.00–11.30"_s);
    EXPECT_EQ(span.state, State::Partly);
    EXPECT_EQ(span.note, u"kl. 10.00–11.30"_s);
    EXPECT_EQ(span.until, QTime(11, 30));
}

TEST(ReadAttendance, TheGroupsOwnWordsCountFirst)
{
    using State = Attendance::State;
    const AttendanceWords own{u"Nei då"_s, u"Ja"_s, u"Litt"_s};
    EXPECT_EQ(attendance(u"Nei då"_s, own).state, State::Present);
    EXPECT_EQ(attendance(u"Ja"_s, own).state, State::Absent);
    EXPECT_EQ(attendance(u"litt (kaffien)"_s, own).note, u"kaffien");
    EXPECT_EQ(attendance(u"Forfall"_s, own).state, State::Absent);
}

TEST(Labels, OfItemTables)
{
    EXPECT_EQ(itemCellForLabel(u"Sak:"_s), ItemCell::Number);
    EXPECT_EQ(itemCellForLabel(u"Saknr."_s), ItemCell::Number);
    EXPECT_EQ(itemCellForLabel(u"Tema:"_s), ItemCell::Topic);
    EXPECT_EQ(itemCellForLabel(u"Agenda/Tema:"_s), ItemCell::Topic);
    EXPECT_EQ(itemCellForLabel(u"Sak/Tema"_s), ItemCell::Topic);
    EXPECT_EQ(itemCellForLabel(u"Status"_s), ItemCell::Minutes);
    EXPECT_EQ(itemCellForLabel(u"Referat:"_s), ItemCell::Minutes);
    EXPECT_EQ(itemCellForLabel(u"Konklusjon/ ansvar og tidsfrist:"_s), ItemCell::Conclusion);
    EXPECT_EQ(itemCellForLabel(u"Vedtak"_s), ItemCell::Conclusion);
    EXPECT_FALSE(itemCellForLabel(u"Frist"_s));
    EXPECT_FALSE(itemCellForLabel(u"Vedtak om ny leikeplass vart utsett"_s));
    EXPECT_FALSE(itemCellForLabel(u""_s));
}

TEST(Labels, OfParticipantTables)
{
    EXPECT_EQ(participantFieldForLabel(u"Navn:"_s), ParticipantField::Name);
    EXPECT_EQ(participantFieldForLabel(u"Namn"_s), ParticipantField::Name);
    EXPECT_EQ(participantFieldForLabel(u"Kontakt informasjon"_s), ParticipantField::Contact);
    EXPECT_EQ(participantFieldForLabel(u"E-post"_s), ParticipantField::Contact);
    EXPECT_EQ(participantFieldForLabel(u"Kommune/organisasjon"_s), ParticipantField::Organisation);
    EXPECT_EQ(participantFieldForLabel(u"Representerer:"_s), ParticipantField::Organisation);
    EXPECT_EQ(participantFieldForLabel(u"Rolle"_s), ParticipantField::Role);
    EXPECT_EQ(participantFieldForLabel(u"Deltok på møtet:"_s), ParticipantField::Attendance);
    EXPECT_FALSE(participantFieldForLabel(u"Allergiar"_s));
}

TEST(SplitNames, AtCommasAndOg)
{
    EXPECT_EQ(splitNames(u"Kari Nes, Ola Vik og Siv Moe"_s), (QStringList{u"Kari Nes"_s, u"Ola Vik"_s, u"Siv Moe"_s}));
    EXPECT_EQ(splitNames(u"Kari Nes & Ola Vik; Siv Moe."_s), (QStringList{u"Kari Nes"_s, u"Ola Vik"_s, u"Siv Moe"_s}));
    EXPECT_EQ(splitNames(u"Kari Nes, og Ola Ogndal"_s), (QStringList{u"Kari Nes"_s, u"Ola Ogndal"_s}));
    EXPECT_EQ(splitNames(u" , "_s), QStringList());
}
