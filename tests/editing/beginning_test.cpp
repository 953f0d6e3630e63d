// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/beginning.h"

#include "editing/postponing.h"
#include "language/wording.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

Group harbourBoard()
{
    Group group;
    group.id = newId();
    group.name = u"Hamnestyret"_s;
    group.place = u"Naustet"_s;
    group.standingItems = defaultStandingItems(LanguageForm::Nynorsk);
    return group;
}

/// May's meeting: an item with an open action, and one that is put off.
Meeting mayMeeting(const Group &group)
{
    ComingAlong coming;
    coming.habits = group;
    NewMeetingWish wish;
    wish.title = u"Hamnestyret 12. mai 2026"_s;
    wish.date = QDate(2026, 5, 12);
    wish.place = u"Naustet"_s;
    wish.standing = NewMeetingWish::Bring::No;
    Meeting meeting = beginMeeting(coming, wish, now);
    ActionItem action;
    action.id = newId();
    meeting.actions = {action};
    ItemTable &table = *meeting.sections.first().items();
    table.items[0].conclusion =
        RichText({{BlockKind::Paragraph, 0, 0, {motebok::Run{u"Siv ringjer båtbyggjaren."_s, {}, {}, action.id}}}});
    AgendaItem kai{newId(), u"2."_s, 0, RichText::fromPlain(u"Ny kai"_s), {}, {}, {}};
    kai.conclusion = RichText::fromPlain(u"Saka vert utsett til neste møte."_s);
    table.items.append(kai);
    return meeting;
}

QStringList topics(const Meeting &meeting)
{
    QStringList all;
    for (const AgendaItem &item : meeting.sections.first().items()->items)
        all.append(item.number + u' ' + item.topic.plainText());
    return all;
}

QString fact(const Meeting &meeting, FactKind kind)
{
    for (const Fact &each : meeting.facts) {
        if (each.kind == kind)
            return each.label + u'|' + each.text.plainText();
    }
    return u"(ikkje der)"_s;
}

TEST(Beginning, TheNextMeetingGoesOnWithTheLast)
{
    const Group group = harbourBoard();
    const Meeting may = mayMeeting(group);
    const ComingAlong coming = comingAlong(group, {may}, QDate(2026, 6, 9), &may);
    NewMeetingWish wish;
    wish.title = u"Hamnestyret 9. juni 2026"_s;
    wish.date = QDate(2026, 6, 9);
    wish.start = QTime(9, 0);
    wish.end = QTime(11, 30);
    wish.place = u"Teams"_s;
    const Meeting june = beginMeeting(coming, wish, now);
    EXPECT_EQ(topics(june), (QStringList{u"1. Godkjenning av innkalling og saksliste"_s, u"2. Referat frå førre møte"_s,
                                         u"3. Oppfølging av tiltak"_s, u"4. Ny kai"_s, u"5. "_s, u"6. Eventuelt"_s}));
    EXPECT_EQ(date(june), wish.date);
    EXPECT_EQ(fact(june, FactKind::Date), u"Dato:|9. juni 2026"_s);
    EXPECT_EQ(fact(june, FactKind::Time), u"Tid:|kl. 09.00–11.30"_s);
    EXPECT_EQ(fact(june, FactKind::Place), u"Stad:|Teams"_s);
    EXPECT_EQ(june.actions.size(), 1);
    EXPECT_EQ(june.sections.first().items()->items[3].minutes.plainText(), u"Utsett frå 12. mai 2026"_s);

    wish.standing = wish.actions = wish.postponed = NewMeetingWish::Bring::No;
    EXPECT_EQ(topics(beginMeeting(coming, wish, now)), QStringList{u"1. "_s});
}

TEST(Beginning, TheHeadLooksLikeTheOneBefore)
{
    const Group group = harbourBoard();
    Meeting may = mayMeeting(group);
    may.facts.clear();
    for (const auto &[label, words] : QList<QPair<QString, QString>>{{u"Tid og stad:"_s, u"12. mai 2026 kl. 09.00"_s},
                                                                     {u"Møteleiar:"_s, u"Åsa Vik"_s},
                                                                     {u"Saksnr.:"_s, u"26/114"_s}}) {
        may.facts.append(Fact{newId(), FactKind::Other, label, {}, {}, {}, {}});
        edits::setText(may, {CellKind::FactText, may.facts.last().id, {}}, RichText::fromPlain(words), 0, {});
    }
    NewMeetingWish wish;
    wish.date = QDate(2026, 6, 9);
    wish.start = QTime(13, 0);
    const Meeting june = beginMeeting(comingAlong(group, {may}, wish.date, &may), wish, now);
    ASSERT_EQ(june.facts.size(), 3);
    EXPECT_EQ(june.facts[0].label, u"Tid og stad:"_s);
    EXPECT_EQ(june.facts[0].text.plainText(), u"9. juni 2026 kl. 13.00"_s);
    EXPECT_EQ(june.facts[0].start, wish.start);
    EXPECT_EQ(june.facts[1].label, u"Møteleiar:"_s);
    EXPECT_TRUE(june.facts[1].text.isEmpty());
    EXPECT_TRUE(june.facts[2].text.isEmpty()) << "the number of another case";
    EXPECT_NE(june.facts[0].id, may.facts[0].id);
}

TEST(Beginning, ActionsOfLaterMeetingsDoNotCome)
{
    const Group group = harbourBoard();
    const Meeting may = mayMeeting(group);
    EXPECT_TRUE(comingAlong(group, {may}, QDate(2026, 4, 1), nullptr).actions.isEmpty());
    EXPECT_EQ(comingAlong(group, {may}, QDate(2026, 5, 12), nullptr).actions.size(), 1);
    EXPECT_TRUE(comingAlong({}, {may}, QDate(2026, 6, 9), nullptr).actions.isEmpty()) << "no group, no carrying";
    EXPECT_EQ(comingAlong({}, {}, QDate(2026, 6, 9), &may).actions.size(), 1) << "but after a meeting";
}

TEST(Beginning, AGroupWithoutARosterTakesTheLastOne)
{
    const Group group = harbourBoard();
    Meeting may = mayMeeting(group);
    ParticipantTable people;
    people.columns = defaultParticipantColumns(LanguageForm::Nynorsk);
    people.rows = {
        Participant{newId(), u"siv"_s, {{people.columns.first().id, RichText::fromPlain(u"Siv Moe"_s)}}, {}}};
    people.rows.first().attendance.state = Attendance::State::Present;
    may.sections.append(Section{newId(), u"Medlemmer"_s, people});
    const Meeting june = beginMeeting(comingAlong(group, {may}, QDate(2026, 6, 9), nullptr), {}, now);
    ASSERT_EQ(june.sections.size(), 2);
    const Participant &row = june.sections[1].participants()->rows.first();
    EXPECT_EQ(row.person, u"siv"_s);
    EXPECT_EQ(row.attendance, Attendance());

    Group own = group;
    own.roster = {Section{newId(), u"Faste"_s, ParticipantTable{}}};
    EXPECT_EQ(comingAlong(own, {may}, QDate(2026, 6, 9), nullptr).habits.roster, own.roster);
}

TEST(Beginning, NumbersGoOnThroughTheYear)
{
    Group group = harbourBoard();
    group.numbering = {NumberingScheme::Kind::RunningInYear, {}, {}};
    Meeting may = mayMeeting(group);
    may.sections.first().items()->items[0].number = u"11/26"_s;
    NewMeetingWish wish;
    wish.date = QDate(2026, 6, 9);
    Meeting june = beginMeeting(comingAlong(group, {may}, wish.date, nullptr), wish, now);
    EXPECT_EQ(topics(june).first(), u"12/26 Godkjenning av innkalling og saksliste"_s);
    EXPECT_EQ(topics(june).last(), u"17/26 Eventuelt"_s);
    wish.date = QDate(2027, 1, 12);
    june = beginMeeting(comingAlong(group, {may}, wish.date, nullptr), wish, now);
    EXPECT_EQ(topics(june).first(), u"1/27 Godkjenning av innkalling og saksliste"_s);
}

TEST(Postponing, WritesAfterWhatIsThere)
{
    Meeting meeting = mayMeeting(harbourBoard());
    const QList<AgendaItem> before = meeting.sections.first().items()->items;
    const edits::Outcome spot = edits::postpone(meeting, before[0].id, LanguageForm::Nynorsk);
    ASSERT_TRUE(spot);
    const RichText after = meeting.sections.first().items()->items[0].conclusion;
    EXPECT_EQ(after.plainText(), u"Siv ringjer båtbyggjaren.\nSaka vert utsett til neste møte."_s);
    EXPECT_EQ(after.blocks()[0], before[0].conclusion.blocks()[0]);
    EXPECT_TRUE(after.blocks()[1].runs.first().action.isEmpty());
    EXPECT_FALSE(edits::postpone(meeting, before[0].id, LanguageForm::Nynorsk)) << "it says so already";
    meeting.sections.first().items()->columns[3].shown = false;
    EXPECT_FALSE(edits::postpone(meeting, before[1].id, LanguageForm::Nynorsk));
    EXPECT_FALSE(edits::postpone(meeting, newId(), LanguageForm::Nynorsk));
}

}  // namespace
}  // namespace motebok
