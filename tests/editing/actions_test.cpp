// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/actions.h"

#include "domain/random_text.h"
#include "domain/xhtml.h"
#include "editing/openmeeting.h"
#include "editing/textlists.h"
#include "printing.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

Participant person(const QString &name, const QString &organisation, Attendance::State state)
{
    Participant row;
    row.id = name;
    row.cells = {{u"n"_s, RichText::fromPlain(name)}, {u"o"_s, RichText::fromPlain(organisation)}};
    row.attendance.state = state;
    return row;
}

Meeting meetingWith(const QString &conclusion)
{
    Meeting meeting;
    meeting.id = u"m"_s;
    meeting.group = u"hamn"_s;
    Fact day;
    day.id = u"dato"_s;
    day.kind = FactKind::Date;
    day.label = u"Dato:"_s;
    day.text = RichText::fromPlain(u"15. oktober 2026"_s);
    day.date = QDate(2026, 10, 15);
    meeting.facts = {day};
    ItemTable table;
    table.columns = defaultItemColumns(LanguageForm::Nynorsk);
    AgendaItem item;
    item.id = u"sak"_s;
    item.conclusion = *fromXhtml(conclusion);
    AgendaItem other;
    other.id = u"sak2"_s;
    table.items = {item, other};
    ParticipantTable people{{{u"n"_s, ParticipantField::Name, u"Namn"_s},
                             {u"o"_s, ParticipantField::Organisation, u"Organisasjon"_s},
                             {u"a"_s, ParticipantField::Attendance, u"Deltok"_s}},
                            {person(u"Kari Nes"_s, u"Hamnekontoret"_s, Attendance::State::Present),
                             person(u"Ola Vik"_s, u"Fjordfisk"_s, Attendance::State::Absent),
                             person(u"Siv Moe"_s, u"Fjordfisk"_s, Attendance::State::Unknown)}};
    meeting.sections = {{u"saker"_s, {}, table}, {u"folk"_s, {}, people}};
    return meeting;
}

CellAddress conclusionOf(const Meeting &meeting, const Id &item)
{
    return {CellKind::ItemText, item, findColumn(*meeting.sections[0].items(), ItemCell::Conclusion)->id};
}

class Actions : public testing::Test {
protected:
    void given(const QString &conclusion)
    {
        meeting = meetingWith(conclusion);
        cell = conclusionOf(meeting, u"sak"_s);
    }
    void make(qsizetype anchor, qsizetype position, const Id &id = u"t1"_s)
    {
        ASSERT_TRUE(edits::makeAction(meeting, cell, anchor, position, id));
    }
    QString text() const { return toXhtml(textAt(meeting, cell)); }
    void change(const QString &xhtml) { ASSERT_TRUE(edits::setText(meeting, cell, *fromXhtml(xhtml), 0, {})); }
    QStringList owners(qsizetype action = 0) const
    {
        QStringList names;
        for (const ActionOwner &owner : meeting.actions.value(action).owners)
            names.append(owner.name);
        return names;
    }

    Meeting meeting;
    CellAddress cell;
};

TEST_F(Actions, TheSentenceAtTheCursorBecomesOne)
{
    given(u"<p>Saka vart drøfta. Kari ringjer jf. lista innan 13. januar. Siv takka.</p>"_s);
    make(25, 25);
    EXPECT_EQ(
        text(),
        u"<p>Saka vart drøfta. <span data-action=\"t1\">Kari ringjer jf. lista innan 13. januar.</span> Siv takka.</p>"_s);
    ASSERT_EQ(meeting.actions.size(), 1);
    EXPECT_EQ(owners(), QStringList(u"Kari Nes"_s));
    EXPECT_EQ(meeting.actions[0].due, QDate(2027, 1, 13));
    EXPECT_EQ(actionText(meeting, u"t1"_s), u"Kari ringjer jf. lista innan 13. januar."_s);
}

TEST_F(Actions, ASelectionMaySpanBlocksAndLooks)
{
    given(u"<p>Vedtak:</p><ul><li><b>Kari</b> ringjer</li><li>Siv skriv</li></ul><p>Slutt</p>"_s);
    make(31, 7);
    EXPECT_EQ(text(),
              u"<p>Vedtak:</p><ul><li><span data-action=\"t1\"><b>Kari</b> ringjer</span></li>"
              u"<li><span data-action=\"t1\">Siv skriv</span></li></ul><p>Slutt</p>"_s);
    EXPECT_EQ(actionText(meeting, u"t1"_s), u"Kari ringjer\nSiv skriv"_s);
    EXPECT_EQ(owners(), QStringList({u"Kari Nes"_s, u"Siv Moe"_s}));
}

TEST_F(Actions, NothingBecomesOneWithoutTextOrInAHeading)
{
    given(u"<p>Kari</p><p></p><p>Siv</p>"_s);
    const Meeting before = meeting;
    EXPECT_FALSE(edits::makeAction(meeting, cell, 5, 5, u"t1"_s));
    EXPECT_FALSE(edits::makeAction(meeting, {CellKind::Title, {}, {}}, 0, 0, u"t1"_s));
    EXPECT_EQ(meeting, before);
}

TEST_F(Actions, AnotherOneTakesItsTextOver)
{
    given(u"<p>Kari ringjer. Siv skriv.</p>"_s);
    make(0, 24, u"t1"_s);
    make(16, 16, u"t2"_s);
    ASSERT_EQ(meeting.actions.size(), 2);
    EXPECT_EQ(owners(0), QStringList(u"Kari Nes"_s));
    EXPECT_EQ(owners(1), QStringList(u"Siv Moe"_s));
    make(0, 24, u"t3"_s);
    ASSERT_EQ(meeting.actions.size(), 1);
    EXPECT_EQ(meeting.actions[0].id, u"t3"_s);
}

TEST_F(Actions, EditingTheTextEditsTheAction)
{
    given(u"<p>Kari ringjer innan 13. januar.</p>"_s);
    make(3, 3);
    change(u"<p><span data-action=\"t1\">Kari og Siv ringjer innan 20. januar.</span></p>"_s);
    EXPECT_EQ(owners(), QStringList({u"Kari Nes"_s, u"Siv Moe"_s}));
    EXPECT_EQ(meeting.actions[0].due, QDate(2027, 1, 20));
    change(u"<p><span data-action=\"t1\">Kari og Siv ringjer på årsmøtet.</span></p>"_s);
    EXPECT_FALSE(meeting.actions[0].due);
    EXPECT_EQ(meeting.actions[0].event->name, u"årsmøte"_s);
}

TEST_F(Actions, WhatTheUserHasCorrectedStays)
{
    given(u"<p>Kari ringjer innan 13. januar.</p>"_s);
    make(3, 3);
    ASSERT_TRUE(edits::setOwners(meeting, u"t1"_s, {{u"Ola Vik"_s, {}}}));
    change(u"<p><span data-action=\"t1\">Siv ringjer innan 20. januar.</span></p>"_s);
    EXPECT_EQ(owners(), QStringList(u"Ola Vik"_s));
    EXPECT_EQ(meeting.actions[0].due, QDate(2027, 1, 20)) << "the due date was not corrected";
    ASSERT_TRUE(edits::setDue(meeting, u"t1"_s, dueFromWords(u"kvar haust"_s, QDate(2026, 10, 15))));
    change(u"<p><span data-action=\"t1\">Siv ringjer innan 21. januar.</span></p>"_s);
    EXPECT_EQ(meeting.actions[0].dueText, u"kvar haust"_s);
    EXPECT_FALSE(meeting.actions[0].due);
}

TEST_F(Actions, WithoutTextItIsGone)
{
    given(u"<p>Kari ringjer. Siv skriv.</p>"_s);
    make(3, 3);
    change(u"<p>Siv skriv.</p>"_s);
    EXPECT_TRUE(meeting.actions.isEmpty());
}

TEST_F(Actions, TextMovedToAnotherCellComesBackAsOne)
{
    given(u"<p>Kari ringjer.</p>"_s);
    make(3, 3);
    const RichText cut = textAt(meeting, cell);
    ASSERT_TRUE(edits::setText(meeting, cell, {}, 0, {}));
    EXPECT_TRUE(meeting.actions.isEmpty());
    const CellAddress other = conclusionOf(meeting, u"sak2"_s);
    ASSERT_TRUE(edits::setText(meeting, other, cut, 0, {}));
    ASSERT_EQ(meeting.actions.size(), 1);
    EXPECT_NE(meeting.actions[0].id, u"t1"_s) << "another meeting may have one by that id";
    EXPECT_EQ(owners(), QStringList(u"Kari Nes"_s));
    EXPECT_EQ(actionText(meeting, meeting.actions[0].id), u"Kari ringjer."_s);
}

TEST_F(Actions, ACopyOfItsTextIsPlainText)
{
    given(u"<p>Kari ringjer.</p>"_s);
    make(3, 3);
    const CellAddress other = conclusionOf(meeting, u"sak2"_s);
    ASSERT_TRUE(edits::setText(meeting, other, textAt(meeting, cell), 0, {}));
    EXPECT_EQ(toXhtml(textAt(meeting, other)), u"<p>Kari ringjer.</p>"_s);
    EXPECT_EQ(meeting.actions.size(), 1);
}

TEST_F(Actions, TakingTheMarkOffLeavesTheText)
{
    given(u"<p>Kari <b>ringjer</b>.</p>"_s);
    make(3, 3);
    ASSERT_TRUE(edits::setStatus(meeting, u"t1"_s, ActionItem::Status::Done));
    EXPECT_EQ(meeting.actions[0].status, ActionItem::Status::Done);
    EXPECT_FALSE(edits::setStatus(meeting, u"t1"_s, ActionItem::Status::Done));
    const edits::Outcome spot = edits::removeAction(meeting, u"t1"_s);
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->cell, cell);
    EXPECT_TRUE(meeting.actions.isEmpty());
    EXPECT_EQ(text(), u"<p>Kari <b>ringjer</b>.</p>"_s);
    EXPECT_FALSE(edits::removeAction(meeting, u"t1"_s));
}

TEST_F(Actions, WhichOneStandsAtAPlace)
{
    given(u"<p>Før. Kari ringjer. Etter.</p>"_s);
    make(8, 8);
    const RichText now = textAt(meeting, cell);
    EXPECT_EQ(actionAt(now, 0), QString());
    EXPECT_EQ(actionAt(now, 6), u"t1"_s);
    EXPECT_EQ(actionAt(now, 18), u"t1"_s) << "at its end one is still in it";
    EXPECT_EQ(actionAt(now, 20), QString());
}

TEST_F(Actions, OwnersAreLookedUpAmongTheParticipants)
{
    given({});
    const OwnerCheck check(meeting);
    EXPECT_EQ(check.standing({u"Kari Nes"_s, {}}), OwnerStanding::Expected);
    EXPECT_EQ(check.standing({u"Siv Moe"_s, {}}), OwnerStanding::Expected);
    EXPECT_EQ(check.standing({u"Ola Vik"_s, {}}), OwnerStanding::Absent);
    EXPECT_EQ(check.standing({u"Fjordfisk"_s, {}}), OwnerStanding::Body);
    EXPECT_EQ(check.standing({u"Styret"_s, {}}), OwnerStanding::Body);
    EXPECT_EQ(check.standing({u"Per Holm"_s, {}}), OwnerStanding::Unknown);
}

TEST_F(Actions, AMeetingItIsDueAtGivesTheDate)
{
    given({});
    ActionItem action;
    action.dueText = u"på årsmøtet"_s;
    action.event = DueEvent{DueEvent::Kind::NamedMeeting, u"årsmøte"_s};
    const auto summary = [](const QString &title, QDate day, const Id &group) {
        MeetingSummary found;
        found.id = title;
        found.title = title;
        found.date = day;
        found.group = group;
        return found;
    };
    QList<MeetingSummary> meetings{summary(u"Årsmøte 2026"_s, QDate(2026, 1, 14), u"hamn"_s),
                                   summary(u"Årsmøte i laget"_s, QDate(2026, 11, 2), u"laget"_s)};
    EXPECT_EQ(dueDate(action, meeting, {}), std::nullopt);
    EXPECT_EQ(dueDate(action, meeting, meetings), QDate(2026, 11, 2));
    meetings.append(summary(u"Årsmøte 2027"_s, QDate(2027, 1, 13), u"hamn"_s));
    EXPECT_EQ(dueDate(action, meeting, meetings), QDate(2027, 1, 13)) << "its own group comes first";
    action.due = QDate(2027, 2, 1);
    EXPECT_EQ(dueDate(action, meeting, {}), QDate(2027, 2, 1)) << "the date that was said";

    action.due.reset();
    action.event = DueEvent{};
    EXPECT_EQ(dueDate(action, meeting, meetings), QDate(2027, 1, 13)) << "the first later meeting of the group";
    meeting.closing = {{u"neste"_s,
                        ClosingKind::NextMeeting,
                        RichText::fromPlain(u"Neste møte: 1. desember 2026"_s),
                        {},
                        QDate(2026, 12, 1)}};
    EXPECT_EQ(dueDate(action, meeting, meetings), QDate(2026, 12, 1));
    action.event.reset();
    EXPECT_EQ(dueDate(action, meeting, meetings), std::nullopt);
}

TEST_F(Actions, GoesWithItsRowInOneStep)
{
    given(u"<p>Kari ringjer.</p>"_s);
    make(3, 3);
    QTemporaryDir folder;
    auto book = MinuteBook::open(folder.filePath(u"bok.db"_s));
    ASSERT_TRUE(book.ok());
    OpenMeeting open(meeting, {}, **book);
    ASSERT_TRUE(open.edit(u"x"_s, [](Meeting &changed) { return edits::remove(changed, u"sak"_s); }));
    EXPECT_TRUE(open.meeting().actions.isEmpty());
    open.history().undo();
    EXPECT_EQ(open.meeting(), meeting);
}

TEST_F(Actions, AnActionWithoutTextFromTheStartIsLeftAlone)
{
    given(u"<p>Kari ringjer.</p>"_s);
    ActionItem loose;
    loose.id = u"laus"_s;
    meeting.actions = {loose};
    Meeting after = meeting;
    ASSERT_TRUE(edits::remove(after, u"sak"_s));
    edits::settleActions(meeting, after);
    EXPECT_EQ(after.actions.size(), 1);
}

TEST(ActionMark, GoesOnWithWhatIsTypedUntilItsSentenceEnds)
{
    const TextLook look{Qt::blue};
    const auto goesOn = [&look](const QString &xhtml, int position) {
        QTextDocument document;
        fill(document, *fromXhtml(xhtml), look);
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        return !formatAfterMarks(cursor, cursor.charFormat(), look);
    };
    EXPECT_TRUE(goesOn(u"<p><span data-action=\"t\">Kari ringjer</span></p>"_s, 12));
    EXPECT_TRUE(goesOn(u"<p><span data-action=\"t\">Kari ringjer.</span></p>"_s, 4));
    EXPECT_FALSE(goesOn(u"<p><span data-action=\"t\">Kari ringjer.</span></p>"_s, 13));
    EXPECT_TRUE(goesOn(u"<p><span data-action=\"t\">Kari ringjer kl.</span></p>"_s, 16));
    EXPECT_FALSE(goesOn(u"<p><span data-action=\"t\">Kari ringjer<br/></span></p>"_s, 13));
    EXPECT_FALSE(goesOn(u"<p>Før</p><p><span data-action=\"t\">Kari</span></p>"_s, 4));
    EXPECT_TRUE(goesOn(u"<p><span data-action=\"t\">Kari</span></p><p><span data-action=\"t\">Siv</span></p>"_s, 5));
}

TEST(ActionMark, ItsLookIsNeverReadBack)
{
    TextLook look{Qt::blue};
    look.action = Qt::yellow;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const RichText text = test::RandomText(seed).text();
        QTextDocument document;
        fill(document, text, look);
        ASSERT_EQ(read(document), text) << "seed " << seed;
    }
    QTextDocument document;
    fill(document, *fromXhtml(u"<p><span data-action=\"t\">Kari</span> takka</p>"_s), look);
    QTextCursor cursor(&document);
    cursor.setPosition(2);
    EXPECT_EQ(cursor.charFormat().background().color(), QColor(Qt::yellow));
    cursor.setPosition(6);
    EXPECT_EQ(cursor.charFormat().background().style(), Qt::NoBrush);
}

TEST(ActionMark, AFreshLineIsNoPartOfIt)
{
    const TextLook look{Qt::blue};
    QTextDocument document;
    fill(document, *fromXhtml(u"<p><span data-action=\"t\">Kari ringjer</span></p>"_s), look);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    breakBlock(cursor, look);
    cursor.insertText(u"ny"_s);
    EXPECT_EQ(toXhtml(read(document)), u"<p><span data-action=\"t\">Kari ringjer</span></p><p>ny</p>"_s);
}

}  // namespace
}  // namespace motebok
