// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/xhtml.h"
#include "printing.h"
#include "story.h"
#include "widgets/actioneditor.h"
#include "widgets/actionlist.h"
#include "widgets/chips.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

Participant person(const QString &name, const QString &organisation, Attendance::State state)
{
    Participant row;
    row.id = newId();
    row.cells = {{u"n"_s, RichText::fromPlain(name)}, {u"o"_s, RichText::fromPlain(organisation)}};
    row.attendance.state = state;
    return row;
}

class ActionStory : public Story {
protected:
    static constexpr int conclusion = 3;

    void givenConclusion(const QString &xhtml)
    {
        Meeting given;
        given.id = newId();
        given.title = u"Hamnestyret"_s;
        Fact day;
        day.id = newId();
        day.kind = FactKind::Date;
        day.label = u"Dato:"_s;
        day.text = RichText::fromPlain(u"15. oktober 2026"_s);
        day.date = QDate(2026, 10, 15);
        given.facts = {day};
        ItemTable table;
        table.columns = defaultItemColumns(LanguageForm::Nynorsk);
        AgendaItem item;
        item.id = newId();
        item.number = u"1."_s;
        item.topic = RichText::fromPlain(u"Brygga"_s);
        item.conclusion = *fromXhtml(xhtml);
        table.items = {item};
        ParticipantTable people{{{u"n"_s, ParticipantField::Name, u"Namn"_s},
                                 {u"o"_s, ParticipantField::Organisation, u"Organisasjon"_s},
                                 {u"a"_s, ParticipantField::Attendance, u"Deltok"_s}},
                                {person(u"Kari Nes"_s, u"Hamnekontoret"_s, Attendance::State::Present),
                                 person(u"Ola Vik"_s, u"Fjordfisk"_s, Attendance::State::Absent),
                                 person(u"Siv Moe"_s, u"Fjordfisk"_s, Attendance::State::Present)}};
        given.sections = {{newId(), u"Saker"_s, table}, {newId(), u"Deltakarar"_s, people}};
        givenMeeting(given);
    }
    void standAt(int position) { page().goTo({itemCell(0, conclusion), position}); }
    QString xhtml() const { return toXhtml(textAt(meeting(), itemCell(0, conclusion))); }
    /// The editor under the text; nullptr when it is not shown.
    ActionEditor *editor() const
    {
        for (auto *each : window->findChildren<ActionEditor *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    ActionList *list() const { return window->findChild<ActionList *>(); }
    const ActionItem &action(int index = 0) const { return meeting().actions[index]; }
    QStringList owners(int index = 0) const
    {
        QStringList names;
        for (const ActionOwner &owner : action(index).owners)
            names.append(owner.name);
        return names;
    }
    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        key(pressed, modifiers);
        QCoreApplication::processEvents();
    }
    void makeOne() { press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }
};

TEST_F(ActionStory, TheSentenceOneIsWritingBecomesOneAndOneGoesOn)
{
    givenConclusion({});
    standAt(0);
    type(u"Saka er klar. Kari og Siv ringjer innan 13. januar."_s);
    makeOne();
    ASSERT_EQ(meeting().actions.size(), 1);
    EXPECT_EQ(owners(), QStringList({u"Kari Nes"_s, u"Siv Moe"_s}));
    EXPECT_EQ(action().due, QDate(2027, 1, 13));
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->chips()->values(), QStringList({u"Kari Nes"_s, u"Siv Moe"_s}));
    EXPECT_EQ(editor()->dueField()->text(), u"13. januar 2027"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(editor());
    ASSERT_EQ(focus(), &cell()) << "back where one wrote";
    type(u" Ho takka."_s);
    EXPECT_EQ(
        xhtml(),
        u"<p>Saka er klar. <span data-action=\"%1\">Kari og Siv ringjer innan 13. januar.</span> Ho takka.</p>"_s.arg(
            action().id));
}

TEST_F(ActionStory, ChipsAreCorrectedByKeyboard)
{
    givenConclusion(u"<p>Kari ringjer innan 13. januar.</p>"_s);
    standAt(3);
    makeOne();
    ASSERT_TRUE(editor());
    press(Qt::Key_Backspace);
    EXPECT_TRUE(editor()->chips()->values().isEmpty()) << "Backspace in the empty field takes the last one";
    type(u"siv"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(editor()->chips()->values(), QStringList(u"Siv Moe"_s)) << "a first name will do";
    type(u"ola v"_s);
    ASSERT_TRUE(editor()->chips()->isOffering());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(editor()->chips()->values(), QStringList({u"Siv Moe"_s, u"Ola Vik"_s}));
    press(Qt::Key_Tab);
    ASSERT_EQ(focus(), editor()->dueField());
    editor()->dueField()->selectAll();
    type(u"neste møte"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Delete);
    EXPECT_EQ(editor()->chips()->values(), QStringList(u"Ola Vik"_s)) << "Tab went round to the first chip";
    press(Qt::Key_Return);
    EXPECT_FALSE(editor());
    EXPECT_EQ(owners(), QStringList(u"Ola Vik"_s));
    ASSERT_TRUE(action().event);
    EXPECT_EQ(action().event->kind, DueEvent::Kind::NextMeeting);
    EXPECT_FALSE(action().due);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(owners(), QStringList(u"Kari Nes"_s)) << "what was corrected is one step";
    EXPECT_EQ(action().due, QDate(2027, 1, 13));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(meeting().actions.isEmpty());
    EXPECT_EQ(xhtml(), u"<p>Kari ringjer innan 13. januar.</p>"_s);
}

TEST_F(ActionStory, EscGoesBackAndLosesNothing)
{
    givenConclusion(u"<p>Nokon ringjer.</p>"_s);
    standAt(3);
    makeOne();
    ASSERT_TRUE(editor());
    type(u"Per Holm"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(editor());
    EXPECT_EQ(focus(), &cell());
    EXPECT_EQ(owners(), QStringList(u"Per Holm"_s)) << "what was typed is kept";
    EXPECT_EQ(page().place()->position, 3);
}

TEST_F(ActionStory, GoingElsewhereKeepsWhatWasTypedAndSoDoesClosing)
{
    givenConclusion(u"<p>Nokon ringjer.</p>"_s);
    standAt(3);
    makeOne();
    type(u"kari"_s);
    page().goTo({itemCell(0, 1), 0});
    EXPECT_FALSE(editor());
    EXPECT_EQ(owners(), QStringList(u"Kari Nes"_s));
    standAt(3);
    makeOne();
    ASSERT_TRUE(editor()) << "on an action the key opens its editor";
    ASSERT_EQ(meeting().actions.size(), 1);
    type(u"Siv"_s);
    start();
    EXPECT_EQ(owners(), QStringList({u"Kari Nes"_s, u"Siv Moe"_s}));
}

TEST_F(ActionStory, EditingTheTextEditsTheAction)
{
    givenConclusion(u"<p>Kari ringjer</p>"_s);
    standAt(12);
    makeOne();
    press(Qt::Key_Return);
    type(u" før årsmøtet"_s);
    EXPECT_EQ(actionText(meeting(), action().id), u"Kari ringjer før årsmøtet"_s);
    EXPECT_EQ(action().dueText, u"før årsmøtet"_s);
    press(Qt::Key_Return);
    type(u"Ny line"_s);
    EXPECT_EQ(actionText(meeting(), action().id), u"Kari ringjer før årsmøtet"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_TRUE(meeting().actions.isEmpty()) << "without text it is gone";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(meeting().actions.size(), 1);
}

TEST_F(ActionStory, TheListShowsThemAndIsWorkedByKeyboard)
{
    givenConclusion(u"<p>Ola ringjer. Siv skriv innan jul. Styret ser på det. Per Holm sender kart.</p>"_s);
    press(Qt::Key_F8);
    ASSERT_TRUE(list()->isVisible());
    EXPECT_TRUE(list()->rows().isEmpty());
    for (const int position : {60, 40, 20, 3}) {
        standAt(position);
        makeOne();
        press(Qt::Key_Return);
    }
    press(Qt::Key_F8);
    ASSERT_EQ(list()->rows().size(), 4);
    EXPECT_EQ(list()->rows()[0].what, u"Ola ringjer."_s) << "in the order of the text";
    EXPECT_EQ(list()->rows()[0].remarks.size(), 1) << "he was absent";
    EXPECT_EQ(list()->rows()[1].remarks.size(), 0);
    EXPECT_EQ(list()->rows()[1].due, u"innan jul (24. desember 2026)"_s);
    EXPECT_EQ(list()->rows()[2].remarks.size(), 1) << "a board is no person";
    EXPECT_EQ(list()->rows()[3].remarks.size(), 1) << "in no table";
    ASSERT_EQ(focus(), list()->view());

    list()->choose(list()->rows()[1].id);
    press(Qt::Key_Space);
    EXPECT_EQ(list()->rows()[1].status, ActionItem::Status::Done);
    ASSERT_EQ(focus(), list()->view()) << "one goes on in the list";
    press(Qt::Key_Space);
    EXPECT_EQ(list()->rows()[1].status, ActionItem::Status::Open);

    press(Qt::Key_F2);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor(), list()->editor());
    type(u"Kari Nes"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(focus(), list()->view());
    EXPECT_EQ(list()->rows()[1].who, u"Siv Moe og Kari Nes"_s);

    const Id third = list()->rows()[2].id;
    list()->choose(third);
    press(Qt::Key_Delete);
    EXPECT_EQ(list()->rows().size(), 3);
    EXPECT_TRUE(textOf(itemCell(0, conclusion)).contains(u"Styret ser på det."_s)) << "the text stays";

    list()->choose(list()->rows()[1].id);
    press(Qt::Key_Return);
    EXPECT_EQ(focus(), &cell());
    EXPECT_EQ(page().place()->position, 33);
}

TEST_F(ActionStory, TheListFollowsTheText)
{
    givenConclusion(u"<p>Ola ringjer</p>"_s);
    standAt(3);
    makeOne();
    press(Qt::Key_Return);
    press(Qt::Key_F8);
    ASSERT_EQ(list()->rows().size(), 1);
    page().goTo({itemCell(0, conclusion), 12});
    type(u" snarast"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return list()->rows().value(0).due == u"snarast"_s; }, 2000));
}

TEST_F(ActionStory, AMeetingThatIsDueAtTellsItsDate)
{
    givenConclusion(u"<p>Kari legg det fram på årsmøtet.</p>"_s);
    Meeting annual;
    annual.id = newId();
    annual.title = u"Årsmøte 2027"_s;
    Fact day;
    day.id = newId();
    day.kind = FactKind::Date;
    day.date = QDate(2027, 1, 13);
    annual.facts = {day};
    stop();
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
        ASSERT_TRUE(book.ok());
        ASSERT_TRUE((*book)->save(annual).ok());
    }
    start();
    standAt(3);
    makeOne();
    press(Qt::Key_Return);
    press(Qt::Key_F8);
    ASSERT_EQ(list()->rows().size(), 1);
    EXPECT_EQ(list()->rows()[0].due, u"på årsmøtet (13. januar 2027)"_s);
    EXPECT_FALSE(action().due) << "nothing is stored";
}

TEST_F(ActionStory, ItIsNamedForAScreenReader)
{
    givenConclusion(u"<p>Kari ringjer kvar haust. Siv takka.</p>"_s);
    standAt(3);
    makeOne();
    for (const QWidget *each : editor()->findChildren<QWidget *>()) {
        if (each->focusPolicy() != Qt::NoFocus && each->isVisible() && !qobject_cast<const Chips *>(each)) {
            EXPECT_FALSE(each->accessibleName().isEmpty()) << each->metaObject()->className();
        }
    }
    press(Qt::Key_Return);
    EXPECT_TRUE(cell().accessibleDescription().contains(u"Kari Nes"_s));
    EXPECT_TRUE(cell().accessibleDescription().contains(u"kvar haust"_s));
    standAt(33);
    EXPECT_TRUE(cell().accessibleDescription().isEmpty());
}

TEST(Chips, KeysGoFromChipToChip)
{
    QWidget window;
    Chips chips(&window);
    chips.setValues({u"Kari"_s, u"Ola"_s, u"Siv"_s});
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy accepted(&chips, &Chips::accepted);
    chips.field()->setFocus();
    QTest::keyClick(chips.field(), Qt::Key_Left);
    EXPECT_TRUE(chips.chip(2)->hasFocus());
    QTest::keyClick(chips.chip(2), Qt::Key_Left);
    EXPECT_TRUE(chips.chip(1)->hasFocus());
    QTest::keyClick(chips.chip(1), Qt::Key_Delete);
    EXPECT_EQ(chips.values(), QStringList({u"Kari"_s, u"Siv"_s}));
    ASSERT_TRUE(chips.chip(1)->hasFocus());
    QTest::keyClicks(chips.chip(1), u"P"_s);
    EXPECT_TRUE(chips.field()->hasFocus());
    EXPECT_EQ(chips.field()->text(), u"P"_s);
    QTest::keyClicks(chips.field(), u"er,"_s);
    EXPECT_EQ(chips.values(), QStringList({u"Kari"_s, u"Siv"_s, u"Per"_s}));
    QTest::keyClicks(chips.field(), u"kari"_s);
    QTest::keyClick(chips.field(), Qt::Key_Return);
    EXPECT_EQ(chips.values().size(), 3) << "each once";
    EXPECT_EQ(accepted.count(), 0);
    QTest::keyClick(chips.field(), Qt::Key_Return);
    EXPECT_EQ(accepted.count(), 1);
}

}  // namespace
}  // namespace motebok::test
