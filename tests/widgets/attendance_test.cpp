// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "widgets/attendancelist.h"
#include "widgets/story.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

using State = Attendance::State;

/// The harbour board: three members and a deputy, after an item one writes in.
class AttendanceStory : public Story {
protected:
    void givenBoard()
    {
        Meeting given = newMeeting(u"Hamnestyret"_s, nullptr, QDateTime::currentDateTimeUtc());
        given.sections.first().items()->items.first().topic = RichText::fromPlain(u"Flytebryggja"_s);
        given.sections.append(
            people(u"Medlemer"_s,
                   {{u"Kari Nes"_s, u"Båtlaget"_s}, {u"Ola Vik"_s, u"Kommunen"_s}, {u"Siv Åse"_s, u"Båtlaget"_s}}));
        given.sections.append(people(u"Varamedlemer"_s, {{u"Eva Moe"_s, u"Båtlaget"_s}}));
        givenMeeting(given);
        page().goTo({itemCell(0, 2)});
    }
    static Section people(const QString &heading, const QList<std::pair<QString, QString>> &names)
    {
        ParticipantTable table;
        table.columns = defaultParticipantColumns(LanguageForm::Nynorsk);
        for (const auto &[name, organisation] : names) {
            Participant who;
            who.id = newId();
            who.cells.insert(table.columns[0].id, RichText::fromPlain(name));
            who.cells.insert(table.columns[1].id, RichText::fromPlain(organisation));
            table.rows.append(who);
        }
        return {newId(), heading, table};
    }
    const Participant &person(int row, int section = 1) const
    {
        return meeting().sections[section].participants()->rows[row];
    }
    CellAddress cellOf(int row, int column, int section = 1) const
    {
        return {CellKind::ParticipantText, person(row, section).id,
                meeting().sections[section].participants()->columns[column].id};
    }
    AttendanceList &list() const { return *window->findChild<AttendanceList *>(); }
    QLineEdit *filter() const { return list().findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly); }
    QString chosen() const { return list().current() ? list().current()->name : QString(); }
    QToolButton *headCount() const { return window->statusBar()->findChild<QToolButton *>(); }
    QString said() const
    {
        QStringList all;
        const auto labels = list().findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'|');
    }
    QAction *action(const QString &id) const { return window->findChild<QAction *>(id); }
    template <typename Field>
    Field *field(const QString &name) const
    {
        return list().findChild<Field *>(name);
    }
    /// The menu of a row as its button shows it.
    std::unique_ptr<QMenu> menuOf(const PageRow &row) const
    {
        auto menu = std::make_unique<QMenu>();
        emit page().menuWanted(row, menu.get());
        return menu;
    }
    static QAction *entry(const QMenu &menu, const QString &text)
    {
        const auto all = menu.actions();
        for (QAction *each : all) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        ADD_FAILURE() << "no entry " << text.toStdString();
        return nullptr;
    }
};

TEST_F(AttendanceStory, AttendanceIsKeptByKeysWithoutLeavingOnesPlace)
{
    givenBoard();
    type(u"Vi drøfta"_s);
    const CellAddress place = cell().address();
    key(Qt::Key_F7);
    ASSERT_TRUE(list().isVisible());
    EXPECT_EQ(focus(), filter());
    EXPECT_EQ(chosen(), u"Kari Nes");
    type(u"vik"_s);
    EXPECT_EQ(chosen(), u"Ola Vik");
    key(Qt::Key_Space);
    EXPECT_EQ(person(1).attendance.words, u"Ja");
    key(Qt::Key_Return);
    EXPECT_EQ(person(1).attendance.words, u"Nei");
    type(u"siv"_s);  // in the place of the name before
    EXPECT_EQ(filter()->text(), u"siv");
    key(Qt::Key_Space);
    EXPECT_EQ(person(2).attendance.words, u"Ja");
    EXPECT_TRUE(said().contains(u"1 present, 1 absent, 1 not set"_s)) << said().toStdString();
    key(Qt::Key_Escape);
    EXPECT_TRUE(filter()->text().isEmpty());
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(chosen(), u"Siv Åse");
    key(Qt::Key_Escape);
    EXPECT_FALSE(list().isVisible());
    EXPECT_EQ(cell().address(), place);
    type(u" lenge."_s);
    EXPECT_EQ(textOf(place), u"Vi drøfta lenge.");
}

TEST_F(AttendanceStory, ArrowsPassByHeadingsAndStopAtTheEnds)
{
    givenBoard();
    key(Qt::Key_F7);
    key(Qt::Key_Up);
    EXPECT_EQ(chosen(), u"Kari Nes");
    for (const QString &next : {u"Ola Vik"_s, u"Siv Åse"_s, u"Eva Moe"_s, u"Eva Moe"_s}) {
        key(Qt::Key_Down);
        EXPECT_EQ(chosen(), next);
    }
    type(u"xyz"_s);
    EXPECT_EQ(chosen(), u"");
    EXPECT_TRUE(said().contains(u"xyz"_s));
    key(Qt::Key_Space);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(person(i).attendance.state, State::Unknown);
}

TEST_F(AttendanceStory, UndoInTheListTakesBackTheAttendanceAndStaysThere)
{
    givenBoard();
    key(Qt::Key_F7);
    type(u"kari"_s);
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    EXPECT_EQ(person(0).attendance.words, u"Nei");
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(person(0).attendance.words, u"Ja");
    EXPECT_EQ(focus(), filter());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(person(0).attendance.words, u"");
    EXPECT_EQ(filter()->text(), u"kari");
}

TEST_F(AttendanceStory, EverybodyPresentIsOneStepAndLeavesTheCursor)
{
    givenBoard();
    window->meeting()->edit(u"forfall"_s,
                            [this](Meeting &m) { return edits::setAttendance(m, person(1).id, State::Absent, {}); });
    page().goTo({itemCell(0, 2)});
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(person(0).attendance.words, u"Ja");
    EXPECT_EQ(person(1).attendance.words, u"Nei");
    EXPECT_EQ(person(2).attendance.words, u"Ja");
    EXPECT_EQ(person(0, 2).attendance.words, u"") << "a deputy for nobody";
    EXPECT_EQ(cell().address(), itemCell(0, 2));
    EXPECT_EQ(headCount()->text(), u"2 of 3 present");
    EXPECT_TRUE(headCount()->toolTip().contains(u"Nobody stands in for Ola Vik"_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(person(0).attendance.words, u"");
    EXPECT_EQ(person(1).attendance.words, u"Nei");
    EXPECT_EQ(cell().address().owner, person(0).id) << "undo goes to what it took back";
}

TEST_F(AttendanceStory, TheHeadCountFollowsAndOpensTheList)
{
    givenBoard();
    EXPECT_EQ(headCount()->text(), u"0 of 3 present");
    page().goTo({cellOf(0, 2)});
    key(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return headCount()->text() == u"1 of 3 present"; }, 2000));
    headCount()->click();
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(focus(), filter());
    EXPECT_TRUE(action(u"attendance.show"_s)->isChecked());
}

TEST_F(AttendanceStory, NoteTimesAndDeputyAreWrittenByKeys)
{
    givenBoard();
    key(Qt::Key_F7);
    type(u"eva"_s);
    key(Qt::Key_F2);
    EXPECT_EQ(focus(), field<QLineEdit>(u"attendanceFrom"_s));
    type(u"1015"_s);
    key(Qt::Key_Tab);
    type(u"11.30"_s);
    key(Qt::Key_Tab);
    type(u"på Teams"_s);
    key(Qt::Key_Tab);
    auto *deputy = field<QComboBox>(u"attendanceDeputyFor"_s);
    EXPECT_EQ(focus(), deputy);
    key(Qt::Key_Down);
    EXPECT_EQ(deputy->currentText(), u"Kari Nes");
    key(Qt::Key_Return);
    EXPECT_EQ(focus(), filter());
    const Attendance eva = person(0, 2).attendance;
    EXPECT_EQ(eva.words, u"Delvis (kl. 10.15–11.30, på Teams)");
    EXPECT_EQ(eva.from, QTime(10, 15));
    EXPECT_EQ(eva.until, QTime(11, 30));
    EXPECT_EQ(eva.deputyFor, person(0).id);
    EXPECT_TRUE(
        list().findChild<QListView *>()->model()->index(5, 0).data(AttendanceModel::BesidesRole).toString().isEmpty());
    key(Qt::Key_F2);
    EXPECT_EQ(field<QLineEdit>(u"attendanceFrom"_s)->text(), u"10.15");
    EXPECT_EQ(field<QLineEdit>(u"attendanceRemark"_s)->text(), u"på Teams");
    key(Qt::Key_Escape);
    EXPECT_EQ(focus(), filter());
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(window->meeting()->history().count(), 1) << "one step, and none for looking";
}

TEST_F(AttendanceStory, ATimeThatIsNoneIsToldAndNothingIsLost)
{
    givenBoard();
    key(Qt::Key_F7);
    key(Qt::Key_F2);
    type(u"kvart over ti"_s);
    key(Qt::Key_Return);
    auto *from = field<QLineEdit>(u"attendanceFrom"_s);
    EXPECT_EQ(focus(), from) << "one is still there to mend it";
    EXPECT_EQ(from->text(), u"kvart over ti");
    EXPECT_FALSE(window->meeting()->history().canUndo());
    key(Qt::Key_Escape);
    EXPECT_EQ(person(0).attendance.note, u"kvart over ti");
    EXPECT_EQ(person(0).attendance.words, u"kvart over ti");
}

TEST_F(AttendanceStory, WhatIsWrittenInTheFieldsIsKeptWhenTheWindowIsClosed)
{
    givenBoard();
    key(Qt::Key_F7);
    key(Qt::Key_F2);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    type(u"kjem med ferja"_s);
    start();
    EXPECT_EQ(person(0).attendance.note, u"kjem med ferja");
}

TEST_F(AttendanceStory, FieldsOpenedFromThePageGiveThePageBack)
{
    givenBoard();
    EXPECT_FALSE(action(u"attendance.details"_s)->isEnabled()) << "an item has no attendance";
    page().goTo({cellOf(1, 1)});
    key(Qt::Key_F2);
    ASSERT_TRUE(list().isVisible());
    EXPECT_EQ(chosen(), u"Ola Vik");
    key(Qt::Key_Tab);
    type(u"11"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(person(1).attendance.words, u"Delvis (til kl. 11.00)");
    EXPECT_FALSE(list().isVisible()) << "it was not there before";
    EXPECT_EQ(focus(), &cell());
    EXPECT_EQ(cell().address(), cellOf(1, 1));
}

TEST_F(AttendanceStory, InThePageSpaceStaysAndArrowsGoOn)
{
    givenBoard();
    page().goTo({cellOf(0, 2)});
    cell().selectAll();
    key(Qt::Key_Space);
    EXPECT_EQ(cell().address(), cellOf(0, 2));
    EXPECT_EQ(person(0).attendance.words, u"Ja");
    key(Qt::Key_Down);
    EXPECT_EQ(cell().address(), cellOf(1, 2));
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    EXPECT_EQ(person(1).attendance.words, u"Nei");
    key(Qt::Key_Up);
    EXPECT_EQ(cell().address(), cellOf(0, 2));
    key(Qt::Key_Space);
    EXPECT_EQ(person(0).attendance.words, u"Nei");
    type(u"Ja, på telefon"_s);  // what is written over it is read
    EXPECT_EQ(person(0).attendance.state, State::Present);
    EXPECT_EQ(person(0).attendance.note, u"på telefon");
}

TEST_F(AttendanceStory, TheRowMenuHasStateDeputyAndColumns)
{
    givenBoard();
    page().goTo({cellOf(0, 0, 2)});
    const PageRow row = page().currentRow();
    auto menu = menuOf(row);
    EXPECT_EQ(menu->actions().first()->text(), u"&Present");
    entry(*menu, u"Absent"_s)->trigger();
    EXPECT_EQ(person(0, 2).attendance.words, u"Nei");
    EXPECT_FALSE(entry(*menu, u"Move row up"_s)->isEnabled());
    entry(*entry(*menu, u"Deputy for"_s)->menu(), u"Ola Vik"_s)->trigger();
    EXPECT_EQ(person(0, 2).attendance.deputyFor, person(1).id);
    menu = menuOf(row);
    EXPECT_TRUE(entry(*entry(*menu, u"Deputy for"_s)->menu(), u"Ola Vik"_s)->isChecked());
    entry(*menu, u"Note, times and deputy"_s)->trigger();
    EXPECT_EQ(focus(), field<QLineEdit>(u"attendanceFrom"_s));
    EXPECT_EQ(chosen(), u"Eva Moe");
}

TEST_F(AttendanceStory, ATableOfItsOwnIsMarkedFromItsHeading)
{
    givenBoard();
    page().goTo({CellAddress{CellKind::SectionHeading, meeting().sections[2].id, {}}});
    entry(*menuOf(page().currentRow()), u"Everybody in the table present"_s)->trigger();
    EXPECT_EQ(person(0, 2).attendance.words, u"Ja");
    EXPECT_EQ(person(0).attendance.words, u"");
    EXPECT_NE(menuOf(page().currentRow())->actions().first()->text(), u"&Everybody in the table present");
    page().goTo({CellAddress{CellKind::SectionHeading, meeting().sections[0].id, {}}});
    EXPECT_NE(menuOf(page().currentRow())->actions().first()->text(), u"&Everybody in the table present");
}

TEST_F(AttendanceStory, AnEmptyListSaysWhatToDoAndDoesIt)
{
    givenMeeting(newMeeting(u"Tomt"_s, nullptr, QDateTime::currentDateTimeUtc()));
    EXPECT_FALSE(headCount()->isVisible());
    key(Qt::Key_F7);
    ASSERT_TRUE(list().isVisible());
    auto *add = list().findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(add && add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    ASSERT_EQ(meeting().sections.size(), 2);
    EXPECT_EQ(cell().address(), cellOf(0, 0));
    EXPECT_EQ(focus(), &cell());
    type(u"Kari Nes"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return list().sections().value(0).people.size() == 1; }, 2000));
    EXPECT_FALSE(add->isVisible());
}

TEST_F(AttendanceStory, ATableWithoutTheColumnGetsItFromTheFirstMark)
{
    givenBoard();
    const Id section = meeting().sections[2].id;
    const Id column = meeting().sections[2].participants()->columns[2].id;
    window->meeting()->edit(u"kolonne"_s, [&](Meeting &m) { return edits::removeColumn(m, section, column); });
    key(Qt::Key_F7);
    type(u"eva"_s);
    key(Qt::Key_Space);
    ASSERT_EQ(meeting().sections[2].participants()->columns.size(), 3);
    EXPECT_EQ(person(0, 2).attendance.words, u"Ja");
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(meeting().sections[2].participants()->columns.size(), 2) << "one step";
}

TEST_F(AttendanceStory, ColumnsAreMadeNamedMovedAndTakenAwayByActions)
{
    givenBoard();
    page().goTo({cellOf(1, 1)});
    answers.lineAnswer = u"Rolle"_s;
    action(u"column.new"_s)->trigger();
    const auto columns = [this] { return meeting().sections[1].participants()->columns; };
    ASSERT_EQ(columns().size(), 4);
    EXPECT_EQ(columns()[3].label, u"Rolle");
    EXPECT_EQ(columns()[3].field, ParticipantField::Role);
    page().goTo({cellOf(1, 1)});
    const CellAddress place = cell().address();
    action(u"column.right"_s)->trigger();
    EXPECT_EQ(columns()[2].id, place.column);
    EXPECT_EQ(cell().address(), place) << "one stays in one's cell";
    EXPECT_EQ(focus(), &cell());
    answers.lineAnswer = u"E-post"_s;
    action(u"column.rename"_s)->trigger();
    EXPECT_EQ(columns()[2].label, u"E-post");
    EXPECT_EQ(columns()[2].field, ParticipantField::Contact);
    EXPECT_TRUE(action(u"column.kind.contact"_s)->isChecked());
    EXPECT_FALSE(action(u"column.kind.name"_s)->isEnabled()) << "there is one";
    action(u"column.kind.organisation"_s)->trigger();
    EXPECT_EQ(columns()[2].field, ParticipantField::Organisation);
    page().goTo({cellOf(1, 0)});
    EXPECT_FALSE(action(u"column.left"_s)->isEnabled());
    EXPECT_TRUE(action(u"column.right"_s)->isEnabled());
    action(u"column.remove"_s)->trigger();
    EXPECT_EQ(columns().size(), 3);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(textOf(cellOf(1, 0)), u"Ola Vik");
}

TEST_F(AttendanceStory, ALabelWrittenInPlaceTellsTheKindWhenOneIsDone)
{
    givenBoard();
    const Id section = meeting().sections[1].id;
    const Id column = meeting().sections[1].participants()->columns[1].id;
    page().goTo({CellAddress{CellKind::ParticipantLabel, section, column}});
    cell().selectAll();
    type(u"E-post"_s);
    const auto field = [this] { return meeting().sections[1].participants()->columns[1].field; };
    EXPECT_EQ(field(), ParticipantField::Organisation);
    key(Qt::Key_Down);
    QCoreApplication::processEvents();
    EXPECT_EQ(field(), ParticipantField::Contact);
    EXPECT_EQ(cell().address(), cellOf(0, 1));
    EXPECT_EQ(textOf(cellOf(0, 1)), u"Båtlaget");
}

TEST_F(AttendanceStory, InANarrowWindowTheLabelsOfItemsAreNamedByTheMenu)
{
    givenBoard();
    window->resize(760, 700);
    const Id section = meeting().sections[0].id;
    page().goTo({CellAddress{CellKind::SectionHeading, section, {}}});
    auto menu = menuOf(page().currentRow());
    const QMenu *columns = entry(*menu, u"Columns"_s)->menu();
    answers.lineAnswer = u"Drøfting"_s;
    entry(*entry(*columns, u"Referat"_s)->menu(), u"Rename column …"_s)->trigger();
    EXPECT_EQ(items().columns[2].label, u"Drøfting");
    EXPECT_EQ(cell().address().kind, CellKind::SectionHeading) << "the labels themselves are not shown";
    answers.lineAnswer = u"Frist"_s;
    entry(*columns, u"New column …"_s)->trigger();
    ASSERT_EQ(items().columns.size(), 5);
    EXPECT_EQ(items().columns[4].label, u"Frist");
    EXPECT_FALSE(entry(*entry(*columns, u"Sak"_s)->menu(), u"Move column left"_s)->isEnabled());
    EXPECT_FALSE(entry(*entry(*columns, u"Sak"_s)->menu(), u"Remove column"_s)->isEnabled());
    entry(*entry(*columns, u"Tema"_s)->menu(), u"Shown"_s)->trigger();
    EXPECT_FALSE(items().columns[1].shown);
    answers.lineAnswer.clear();  // let be
    entry(*columns, u"New column …"_s)->trigger();
    EXPECT_EQ(items().columns.size(), 5);
}

TEST_F(AttendanceStory, SectionsMoveFromAnywhereInThem)
{
    givenBoard();
    page().goTo({cellOf(2, 0)});
    const Id members = meeting().sections[1].id;
    action(u"section.up"_s)->trigger();
    EXPECT_EQ(meeting().sections[0].id, members);
    EXPECT_EQ(cell().address(), cellOf(2, 0, 0));
    EXPECT_FALSE(action(u"section.up"_s)->isEnabled());
    EXPECT_TRUE(action(u"row.moveUp"_s)->isEnabled());
    EXPECT_FALSE(action(u"row.moveDown"_s)->isEnabled()) << "the last row of its table";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(meeting().sections[1].id, members);
}

TEST(AttendanceFields, TimesAreTypedInManyWays)
{
    for (const QString &text : {u"10.15"_s, u"10:15"_s, u"1015"_s, u"kl. 10.15"_s, u" klokka 10,15"_s})
        EXPECT_EQ(clockTyped(text), QTime(10, 15)) << text.toStdString();
    EXPECT_EQ(clockTyped(u"9"_s), QTime(9, 0));
    EXPECT_EQ(clockTyped(u"930"_s), QTime(9, 30));
    for (const QString &text : {u""_s, u"25"_s, u"10.75"_s, u"ti"_s, u"10.1"_s, u"10.15 ca"_s})
        EXPECT_FALSE(clockTyped(text)) << text.toStdString();
}

}  // namespace
}  // namespace motebok::test
