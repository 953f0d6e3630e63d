// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/nextmeeting.h"

#include "language/wording.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

TEST(NextMeeting, AConclusionPutsTheItemOff)
{
    for (const QString &words : {u"Utsett"_s,
                                 u"utsett til neste møte"_s,
                                 u"Utset."_s,
                                 u"Utsatt til neste møte."_s,
                                 u"Utsettes"_s,
                                 u"Saka vert utsett til neste møte."_s,
                                 u"Saka blei samrøystes utsett."_s,
                                 u"Saken utsettes."_s,
                                 u"Saken ble utsatt."_s,
                                 u"Styret vedtok å utsetja saka."_s,
                                 u"Styret vedtok å utsette saken til mai."_s,
                                 u"Vert utsett, for kartet manglar."_s,
                                 u"God drøfting.\nSaka vert utsett."_s,
                                 u"Saka om ny kai vert utsett til 12. mai."_s,
                                 u"Utset handsaminga til budsjettet er klart."_s,
                                 u"Handsaminga av saka blir utsett."_s,
                                 u"Kartet kom for seint. Saka er difor utsett."_s,
                                 u"Postponed"_s,
                                 u"The item is postponed to the next meeting."_s,
                                 u"Utsett, jf. punkt 3."_s,
                                 u"Sak 12/26 vert utsett"_s,
                                 u"UTSETT"_s})
        EXPECT_TRUE(saysPostponed(words)) << words.toStdString();
}

TEST(NextMeeting, OtherThingsThatArePutOffDoNot)
{
    for (const QString &words :
         {QString(), u"Fristen er utsett til 1. mai."_s, u"Siv søkjer om utsett frist."_s, u"Saka vert ikkje utsett."_s,
          u"Saken ble ikke utsatt."_s, u"Årsfesten vert utsett til hausten."_s,
          u"Arbeidet med saka er i rute, men turen er utsett."_s, u"Søknad om utsetjing vert send."_s,
          u"Huset er utsett for vind."_s, u"Innbyggjarane er utsette."_s, u"Utsett frist til 1. mai."_s,
          u"Vi ser fram til møtet."_s, u"Styret sluttar seg til framlegget."_s})
        EXPECT_FALSE(saysPostponed(words)) << words.toStdString();
}

TEST(NextMeeting, WhatTheCommandWritesIsRead)
{
    for (const LanguageForm form : {LanguageForm::Nynorsk, LanguageForm::Bokmaal, LanguageForm::English})
        EXPECT_TRUE(saysPostponed(postponedText(form)));
}

AgendaItem item(const QString &topic, const QString &conclusion, int level = 0)
{
    return {newId(), {}, level, RichText::fromPlain(topic), {}, RichText::fromPlain(conclusion), {}};
}

Meeting meetingWith(const QList<AgendaItem> &items)
{
    Meeting meeting = newMeeting(u"Hamnemøte"_s, nullptr, QDateTime::currentDateTimeUtc());
    meeting.facts.first().date = QDate(2026, 5, 12);
    meeting.sections.first().items()->items = items;
    return meeting;
}

QStringList topics(const QList<ComingItem> &items)
{
    QStringList all;
    for (const ComingItem &each : items)
        all.append(each.topic.plainText());
    return all;
}

TEST(NextMeeting, PostponedItemsTellWhereTheyComeFrom)
{
    Meeting meeting = meetingWith({item(u"Ny kai"_s, u"Saka vert utsett."_s), item(u"Budsjett"_s, u"Vedteke."_s)});
    const QList<ComingItem> coming = postponedItems(meeting, LanguageForm::Nynorsk);
    EXPECT_EQ(topics(coming), QStringList{u"Ny kai"_s});
    EXPECT_EQ(coming.first().minutes.plainText(), u"Utsett frå 12. mai 2026"_s);
    meeting.facts.first().date.reset();
    EXPECT_EQ(postponedItems(meeting, LanguageForm::Bokmaal).first().minutes.plainText(), u"Utsatt fra forrige møte"_s);
}

TEST(NextMeeting, SubItemsFollowAndRowsThatGoOnSpeakForTheirItem)
{
    const Meeting meeting =
        meetingWith({item(u"Ny kai"_s, u"Utsett"_s), item(u"Lys på kaia"_s, {}, 1), item(u"Vegen"_s, u"Vedteke"_s),
                     item(u"Grøfta"_s, u"Utsett"_s, 1), item(u"Skiltet"_s, {}, 1), item(u"Naustet"_s, {}),
                     item({}, u"Saka vert utsett."_s)});
    EXPECT_EQ(topics(postponedItems(meeting, LanguageForm::Nynorsk)),
              (QStringList{u"Ny kai"_s, u"Lys på kaia"_s, u"Grøfta"_s, u"Naustet"_s}));
}

AgreedMeeting agreed(const QString &words, std::optional<QDate> date = QDate(2027, 3, 3))
{
    Meeting meeting;
    ClosingLine line;
    line.id = newId();
    line.kind = ClosingKind::NextMeeting;
    line.text = RichText::fromPlain(words);
    line.date = date;
    meeting.closing = {line};
    return agreedMeeting(meeting);
}

TEST(NextMeeting, TheAgreedDateTimeAndPlaceAreRead)
{
    const QDate day(2027, 3, 3);
    EXPECT_EQ(agreed(u"Neste møte: 3. mars 2027"_s), (AgreedMeeting{day, {}, {}, {}}));
    EXPECT_EQ(agreed(u"Neste møte: onsdag 3. mars 2027 kl. 09.00–11.30 på Teams."_s),
              (AgreedMeeting{day, QTime(9, 0), QTime(11, 30), u"Teams"_s}));
    EXPECT_EQ(agreed(u"Neste møte er 3. mars 2027 kl. 9 i kommunehuset"_s),
              (AgreedMeeting{day, QTime(9, 0), {}, u"Kommunehuset"_s}));
    EXPECT_EQ(agreed(u"Neste møte: 03.03.2027, stad: Naustet"_s), (AgreedMeeting{day, {}, {}, u"Naustet"_s}));
    EXPECT_EQ(agreed(u"Neste møte: vi avtaler på e-post"_s, std::nullopt), AgreedMeeting());
    EXPECT_EQ(agreedMeeting(Meeting()), AgreedMeeting());
}

TEST(NextMeeting, ADateInTheTitleBecomesTheNewOne)
{
    EXPECT_EQ(nextTitle(u"Hamnestyret 12. mai 2026"_s, QDate(2026, 6, 9), LanguageForm::Nynorsk),
              u"Hamnestyret 9. juni 2026"_s);
    EXPECT_EQ(nextTitle(u"Hamnestyret"_s, QDate(2026, 6, 9), LanguageForm::Nynorsk), u"Hamnestyret"_s);
}

}  // namespace
}  // namespace motebok
