// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/newmeeting.h"

#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

/// A meeting on a day, with one item whose conclusion holds actions: "gjer dette", "gjer hitt" …
Meeting meetingOn(std::optional<QDate> day, const QStringList &deeds = {})
{
    Meeting meeting = newMeeting(u"Møte"_s, nullptr, QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));
    meeting.facts.first().date = day;
    QList<Block> blocks;
    for (const QString &deed : deeds) {
        ActionItem action;
        action.id = newId();
        meeting.actions.append(action);
        blocks.append({BlockKind::Paragraph,
                       0,
                       0,
                       {motebok::Run{deed, {}, {}, action.id}, motebok::Run{u" – ja"_s, {}, {}, {}}}});
    }
    meeting.sections.first().items()->items.first().conclusion = RichText(blocks);
    return meeting;
}

QStringList deeds(const QList<OpenAction> &open)
{
    QStringList all;
    for (const OpenAction &each : open)
        all.append(each.text.plainText());
    return all;
}

/// The next meeting, with everything that is open in `earlier` carried on.
Meeting after(const QList<Meeting> &earlier, QDate day)
{
    MeetingStart start;
    start.followUp = u"Oppfølging av tiltak"_s;
    start.actions = openActions(earlier);
    Meeting next = newMeeting(start, nullptr, QDateTime(day, QTime(12, 0), Qt::UTC));
    next.facts.first().date = day;
    return next;
}

TEST(NewMeeting, OpenActionsComeOldestFirst)
{
    Meeting may = meetingOn(QDate(2026, 5, 12), {u"Siv ringjer"_s, u"Ola målar"_s});
    const Meeting april = meetingOn(QDate(2026, 4, 7), {u"Kari skriv"_s});
    EXPECT_EQ(deeds(openActions({may, april})), (QStringList{u"Kari skriv"_s, u"Siv ringjer"_s, u"Ola målar"_s}));
    may.actions[0].status = ActionItem::Status::Done;
    EXPECT_EQ(deeds(openActions({may, april})), (QStringList{u"Kari skriv"_s, u"Ola målar"_s}));
}

TEST(NewMeeting, AnActionWithoutTextIsNone)
{
    Meeting may = meetingOn(QDate(2026, 5, 12), {u"Siv ringjer"_s});
    Meeting june = after({may}, QDate(2026, 6, 9));
    EXPECT_EQ(openActions({may, june}).size(), 1);
    // The line is taken out of the later minutes: nobody has closed the action, so it comes again.
    june.sections.first().items()->items.first().minutes = {};
    EXPECT_EQ(openActions({may, june}).first().action.id, may.actions.first().id);
}

TEST(NewMeeting, ClosingACarriedActionLeavesTheEarlierMinutesAlone)
{
    const Meeting may = meetingOn(QDate(2026, 5, 12), {u"Siv ringjer"_s});
    Meeting june = after({may}, QDate(2026, 6, 9));
    ASSERT_EQ(june.actions.size(), 1);
    EXPECT_EQ(june.actions.first().carriedFrom, may.actions.first().id);
    EXPECT_NE(june.actions.first().id, may.actions.first().id);
    EXPECT_EQ(openActions({may, june}).first().action.id, june.actions.first().id);
    june.actions.first().status = ActionItem::Status::Done;
    EXPECT_TRUE(openActions({may, june}).isEmpty());
    EXPECT_EQ(may.actions.first().status, ActionItem::Status::Open);
}

TEST(NewMeeting, CarriedActionsKeepOwnersAndDueWords)
{
    Meeting may = meetingOn(QDate(2026, 5, 12), {u"Siv ringjer"_s, u"Ola legg fram rekneskapen"_s});
    may.actions[0].owners = {{u"Siv Moe"_s, u"siv"_s}};
    may.actions[0].dueText = u"til neste møte"_s;
    may.actions[0].event = DueEvent{DueEvent::Kind::NextMeeting, {}};
    may.actions[1].dueText = u"på årsmøtet"_s;
    may.actions[1].event = DueEvent{DueEvent::Kind::NamedMeeting, u"årsmøte"_s};
    may.actions[1].due = QDate(2027, 2, 1);
    const Meeting june = after({may}, QDate(2026, 6, 9));
    ASSERT_EQ(june.actions.size(), 2);
    EXPECT_EQ(june.actions[0].owners, may.actions[0].owners);
    EXPECT_EQ(june.actions[0].dueText, u"til neste møte"_s);
    EXPECT_FALSE(june.actions[0].event) << "said of another meeting than the one after this";
    EXPECT_EQ(june.actions[1].event, may.actions[1].event);
    EXPECT_EQ(june.actions[1].due, may.actions[1].due);
}

TEST(NewMeeting, AnActionSplitOverParagraphsIsOneLine)
{
    Meeting may = meetingOn(QDate(2026, 5, 12), {u"Siv ringjer"_s});
    const Id id = may.actions.first().id;
    may.sections.first().items()->items.first().conclusion =
        RichText({{BlockKind::Paragraph,
                   0,
                   0,
                   {motebok::Run{u"Siv "_s, {}, {}, id}, motebok::Run{u"Moe"_s, Mark::Bold, {}, id}}},
                  {BlockKind::Paragraph, 0, 0, {motebok::Run{u"ringjer"_s, Mark::CheckLater, {}, id}}}});
    const RichText text = openActions({may}).first().text;
    EXPECT_EQ(text.plainText(), u"Siv Moe ringjer"_s);
    EXPECT_EQ(text.blocks().first().runs[1].marks, Marks(Mark::Bold));
    for (const motebok::Run &run : text.blocks().first().runs)
        EXPECT_FALSE(run.marks.testFlag(Mark::CheckLater));
}

TEST(NewMeeting, ItsItemsStandInOrderAndAreNumbered)
{
    Group group;
    group.id = newId();
    group.numbering = {NumberingScheme::Kind::RunningInYear, u"PS "_s, {}};
    MeetingStart start;
    start.date = QDate(2026, 6, 9);
    start.lastNumber = 11;
    start.standing = {{u"Godkjenning"_s, StandingItem::Place::First}, {u"Eventuelt"_s, StandingItem::Place::Last}};
    start.followUp = u"Oppfølging av tiltak"_s;
    start.actions = openActions({meetingOn(QDate(2026, 5, 12), {u"Siv ringjer"_s, u"Ola målar"_s})});
    start.postponed = {{RichText::fromPlain(u"Ny kai"_s), RichText::fromPlain(u"Utsett frå 12. mai 2026"_s)}};
    const Meeting meeting = newMeeting(start, &group, QDateTime::currentDateTimeUtc());
    const QList<AgendaItem> &items = meeting.sections.first().items()->items;
    QStringList lines;
    for (const AgendaItem &item : items)
        lines.append(u"%1|%2|%3"_s.arg(item.number, item.topic.plainText(), item.minutes.plainText()));
    EXPECT_EQ(lines,
              (QStringList{u"PS 12/26|Godkjenning|"_s, u"PS 13/26|Oppfølging av tiltak|Siv ringjer\nOla målar"_s,
                           u"PS 14/26|Ny kai|Utsett frå 12. mai 2026"_s, u"PS 15/26||"_s, u"PS 16/26|Eventuelt|"_s}));
    const QList<Block> bullets = items[1].minutes.blocks();
    ASSERT_EQ(bullets.size(), 2);
    for (qsizetype i = 0; i < bullets.size(); ++i) {
        EXPECT_EQ(bullets[i].kind, BlockKind::Bullet);
        EXPECT_EQ(bullets[i].runs.first().action, meeting.actions[i].id);
    }
}

TEST(NewMeeting, WhatComesAlongIsSeenWhenTheMinutesAreHidden)
{
    Group group;
    group.itemColumns = defaultItemColumns(LanguageForm::Nynorsk);
    group.itemColumns[2].shown = false;
    MeetingStart start;
    start.postponed = {{RichText::fromPlain(u"Ny kai"_s), RichText::fromPlain(u"Utsett"_s)}};
    Meeting meeting = newMeeting(start, &group, QDateTime::currentDateTimeUtc());
    EXPECT_EQ(meeting.sections.first().items()->items.first().conclusion.plainText(), u"Utsett"_s);
    group.itemColumns[3].shown = false;
    meeting = newMeeting(start, &group, QDateTime::currentDateTimeUtc());
    EXPECT_EQ(meeting.sections.first().items()->items.first().topic.plainText(), u"Ny kai\nUtsett"_s);
}

TEST(NewMeeting, TheShortFormBringsStandingItemsToo)
{
    Group group;
    group.standingItems = {{u"Godkjenning"_s, StandingItem::Place::First}};
    const Meeting meeting = newMeeting(u"Møte"_s, &group, QDateTime::currentDateTimeUtc());
    const QList<AgendaItem> &items = meeting.sections.first().items()->items;
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items[0].topic.plainText(), u"Godkjenning"_s);
    EXPECT_EQ(items[1].number, u"2."_s);
}

TEST(NewMeeting, NumbersGoOnThroughTheYear)
{
    const auto numbered = [](const QStringList &numbers) {
        Meeting meeting = meetingOn(QDate(2026, 5, 12));
        meeting.sections.first().items()->items.clear();
        for (const QString &number : numbers)
            meeting.sections.first().items()->items.append(AgendaItem{newId(), number, 0, {}, {}, {}, {}});
        return meeting;
    };
    const QList<Meeting> meetings{numbered({u"10/26"_s, u"11/26"_s, u"9/2026"_s, u"40/25"_s, u"RS 20/26"_s, u"7."_s}),
                                  numbered({u"3/26"_s, u"PS 4/26"_s, QString()})};
    NumberingScheme scheme{NumberingScheme::Kind::RunningInYear, {}, {}};
    EXPECT_EQ(lastNumberInYear(meetings, scheme, 2026), 11);
    EXPECT_EQ(lastNumberInYear(meetings, scheme, 2025), 40);
    EXPECT_EQ(lastNumberInYear(meetings, scheme, 2027), 0);
    scheme.prefix = u"PS "_s;
    EXPECT_EQ(lastNumberInYear(meetings, scheme, 2026), 4);
    EXPECT_EQ(schemeNumber(scheme, 5, QDate(2026, 1, 1)), u"PS 5/26"_s);
    EXPECT_EQ(schemeNumber({}, 5, std::nullopt), u"5."_s);
}

TEST(NewMeeting, TheMeetingBeforeIsTheLatestEarlierOne)
{
    const QList<Meeting> meetings{meetingOn(QDate(2026, 4, 7)), meetingOn(QDate(2026, 5, 12)), meetingOn(std::nullopt),
                                  meetingOn(QDate(2026, 6, 9))};
    EXPECT_EQ(meetingBefore(meetings, QDate(2026, 6, 9)), &meetings[1]);
    EXPECT_EQ(meetingBefore(meetings, QDate(2026, 4, 7)), nullptr);
}

}  // namespace
}  // namespace motebok
