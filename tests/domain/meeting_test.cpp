// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting.h"

#include "printing.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

ClosingLine closing(ClosingKind kind, std::optional<QDate> date)
{
    ClosingLine line;
    line.id = newId();
    line.kind = kind;
    line.date = date;
    return line;
}

TEST(Meeting, StatusFollowsFromTheDates)
{
    Meeting meeting;
    EXPECT_EQ(status(meeting), MeetingStatus::Draft);
    meeting.closing.append(closing(ClosingKind::SentForReview, std::nullopt));
    EXPECT_EQ(status(meeting), MeetingStatus::Draft);
    meeting.closing.append(closing(ClosingKind::SentForReview, QDate(2026, 3, 1)));
    EXPECT_EQ(status(meeting), MeetingStatus::InReview);
    meeting.closing.append(closing(ClosingKind::Approved, QDate(2026, 3, 9)));
    EXPECT_EQ(status(meeting), MeetingStatus::Approved);
}

TEST(Meeting, ANewOneBringsTheGroupsHabits)
{
    Group group;
    group.id = newId();
    group.name = u"Hamnestyret"_s;
    group.place = u"Naustet"_s;
    group.itemColumns = defaultItemColumns(LanguageForm::Nynorsk);
    group.itemColumns.append({newId(), ItemCell::Extra, u"Frist"_s, true});
    ParticipantTable roster;
    roster.columns = {{newId(), ParticipantField::Name, u"Namn"_s},
                      {newId(), ParticipantField::Attendance, u"Møtte"_s}};
    Participant member;
    member.id = newId();
    member.cells.insert(roster.columns.first().id, RichText::fromPlain(u"Åsa Vik"_s));
    roster.rows = {member};
    group.roster = {Section{newId(), u"Medlemmer"_s, roster}};

    const Meeting meeting = newMeeting(u"Hamnemøte"_s, &group, QDateTime::currentDateTimeUtc());
    EXPECT_EQ(meeting.group, group.id);
    EXPECT_EQ(place(meeting), u"Naustet"_s);
    ASSERT_EQ(meeting.sections.size(), 2);
    EXPECT_EQ(meeting.sections[0].items()->columns.size(), 5);
    EXPECT_EQ(meeting.sections[0].items()->items.first().number, u"1."_s);
    const ParticipantTable *table = meeting.sections[1].participants();
    ASSERT_TRUE(table);
    EXPECT_EQ(cellText(table->rows.first(), table->columns.first()).plainText(), u"Åsa Vik"_s);
    EXPECT_NE(table->rows.first().id, member.id);
    EXPECT_NE(meeting.sections[0].items()->columns.first().id, group.itemColumns.first().id);
}

TEST(Meeting, NewIdsKeepReferencesWhole)
{
    Meeting meeting = newMeeting(u"Møte"_s, nullptr, QDateTime::currentDateTimeUtc());
    ActionItem action;
    action.id = newId();
    action.carriedFrom = u"tiltak i eit eldre møte"_s;
    meeting.actions = {action};
    AgendaItem &item = meeting.sections[0].items()->items[0];
    item.conclusion =
        RichText({Block{BlockKind::Paragraph, 0, 0, {motebok::Run{u"Siv ringjer"_s, {}, {}, action.id}}}});
    ItemColumn extra{newId(), ItemCell::Extra, u"Frist"_s, true};
    meeting.sections[0].items()->columns.append(extra);
    setCellText(item, extra, RichText::fromPlain(u"i morgon"_s));
    ParticipantTable people;
    people.rows = {Participant{newId(), {}, {}, {}}, Participant{newId(), {}, {}, {}}};
    people.rows[1].attendance.deputyFor = people.rows[0].id;
    meeting.sections.append(Section{newId(), {}, people});

    const Meeting copy = withNewIds(meeting);
    EXPECT_NE(copy.id, meeting.id);
    const ItemTable *table = copy.sections[0].items();
    EXPECT_NE(table->items[0].id, item.id);
    EXPECT_EQ(table->items[0].conclusion.blocks().first().runs.first().action, copy.actions.first().id);
    EXPECT_EQ(cellText(table->items[0], table->columns.last()).plainText(), u"i morgon"_s);
    const ParticipantTable *rows = copy.sections[1].participants();
    EXPECT_EQ(rows->rows[1].attendance.deputyFor, rows->rows[0].id);
    EXPECT_NE(copy.actions.first().id, action.id);
    EXPECT_EQ(copy.actions.first().carriedFrom, action.carriedFrom) << "it lies in another meeting";
}

TEST(Meeting, ProposedNumberGoesOnFromTheNeighbourAbove)
{
    const NumberingScheme running;
    const auto propose = [&running](const QStringList &above) {
        ItemTable table;
        for (const QString &number : above) {
            AgendaItem item;
            item.number = number;
            table.items.append(item);
        }
        return proposedNumber(table, int(table.items.size()), running, QDate(2026, 11, 22));
    };
    EXPECT_EQ(propose({}), u"1."_s);
    EXPECT_EQ(propose({u"4."_s}), u"5."_s);
    EXPECT_EQ(propose({u"4."_s, QString()}), u"5."_s);
    EXPECT_EQ(propose({u"12/26"_s}), u"13/26"_s);
    EXPECT_EQ(propose({u"PS 3/26"_s}), u"PS 4/26"_s);
    EXPECT_EQ(propose({u"3.1"_s}), u"3.2"_s);
    EXPECT_EQ(propose({u"Sak 9"_s}), u"Sak 10"_s);

    ItemTable three;
    for (const QString &number : {u"1."_s, u"2."_s, u"3."_s})
        three.items.append(AgendaItem{newId(), number, 0, {}, {}, {}, {}});
    EXPECT_EQ(proposedNumber(three, 1, running, std::nullopt), u"4."_s);

    NumberingScheme yearly;
    yearly.kind = NumberingScheme::Kind::RunningInYear;
    yearly.prefix = u"PS "_s;
    EXPECT_EQ(proposedNumber({}, 0, yearly, QDate(2026, 1, 1)), u"PS 1/26"_s);
    yearly.kind = NumberingScheme::Kind::None;
    EXPECT_EQ(proposedNumber({}, 0, yearly, std::nullopt), QString());
}

}  // namespace
}  // namespace motebok
