// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that were found in the desk, each as the story in which it showed.
#include "domain/xhtml.h"
#include "printing.h"
#include "widgets/banner.h"
#include "widgets/findbar.h"
#include "widgets/rowwidget.h"
#include "widgets/sidepanel.h"
#include "widgets/story.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

const Spot nowhere{{CellKind::ItemText, {}, {}}};

class DeskFaults : public Story {
protected:
    static Meeting plainMeeting(int count = 1)
    {
        Meeting meeting = newMeeting(u"Kaimøte"_s, nullptr, QDateTime::currentDateTimeUtc());
        ItemTable &table = *meeting.sections.first().items();
        table.items.clear();
        for (int i = 1; i <= count; ++i)
            table.items.append({newId(),
                                QString::number(i) + u'.',
                                0,
                                RichText::fromPlain(u"Sak %1"_s.arg(i)),
                                RichText::fromPlain(u"Kaia er open."_s),
                                {},
                                {}});
        return meeting;
    }
    static Section people(const QList<ParticipantColumn> &columns)
    {
        ParticipantTable table;
        table.columns = columns;
        for (const QString &name : {u"Kari Nes"_s, u"Ola Vik"_s}) {
            Participant who;
            who.id = newId();
            who.cells.insert(columns[0].id, RichText::fromPlain(name));
            table.rows.append(who);
        }
        return {newId(), u"Medlemer"_s, table};
    }
    const ParticipantTable &table() const { return *meeting().sections[1].participants(); }
    CellAddress personCell(int row, const Id &column) const
    {
        return {CellKind::ParticipantText, table().rows[row].id, column};
    }
    /// An empty cell one writes in.
    void writeIn(const QString &words)
    {
        Meeting given = plainMeeting();
        given.sections.first().items()->items.first().minutes = {};
        givenMeeting(given);
        page().goTo({itemCell(0, 2), 0});
        type(words);
    }
    QString minutes() const { return textOf(itemCell(0, 2)); }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
    void trigger(const QString &id)
    {
        auto *action = window->findChild<QAction *>(id);
        ASSERT_TRUE(action);
        ASSERT_TRUE(action->isEnabled()) << id.toStdString();
        action->trigger();
        QCoreApplication::processEvents();
    }
    QAction *action(const QString &id) const { return window->findChild<QAction *>(id); }
};

TEST_F(DeskFaults, WhatIsTypedOverASelectionIsUndoneAloneAndTheSentenceIsThere)
{
    writeIn(u"Styret vedtok budsjettet"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"x"_s);
    undo();
    EXPECT_EQ(minutes(), u"Styret vedtok budsjettet"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    EXPECT_EQ(minutes(), QString());
    undo();
    EXPECT_EQ(minutes(), u"Styret vedtok budsjettet"_s);
    undo();
    EXPECT_EQ(minutes(), QString());
}

TEST_F(DeskFaults, FormattingIsUndoneAloneAndTheWordsBeforeItAreThere)
{
    writeIn(u"Styret møtest"_s);
    trigger(u"text.bullets"_s);
    type(u" att"_s);
    undo();
    EXPECT_EQ(minutes(), u"Styret møtest"_s);
    EXPECT_EQ(cell().blockKind(), BlockKind::Bullet);
    undo();
    EXPECT_EQ(cell().blockKind(), BlockKind::Paragraph);
    EXPECT_EQ(minutes(), u"Styret møtest"_s);
}

TEST_F(DeskFaults, CuttingIsUndoneAloneBetweenTheWordsBeforeAndAfter)
{
    writeIn(u"Styret møtest"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_X, Qt::ControlModifier);
    ASSERT_EQ(minutes(), QString());
    EXPECT_EQ(QApplication::clipboard()->text(), u"Styret møtest"_s);
    type(u"Nytt"_s);
    undo();
    EXPECT_EQ(minutes(), QString());
    undo();
    EXPECT_EQ(minutes(), u"Styret møtest"_s);
}

TEST_F(DeskFaults, TextThatIsPastedAloneIsUndoneAlone)
{
    QApplication::clipboard()->setText(u"limt"_s);
    writeIn(u"Styret "_s);
    trigger(u"edit.pasteText"_s);
    type(u" meir"_s);
    ASSERT_EQ(minutes(), u"Styret limt meir"_s);
    undo();
    EXPECT_EQ(minutes(), u"Styret limt"_s);
    undo();
    EXPECT_EQ(minutes().trimmed(), u"Styret"_s);
}

TEST_F(DeskFaults, ALinkIsUndoneAloneAndTheWordsBeforeItAreThere)
{
    writeIn(u"Sjå planen "_s);
    keyWithDialog(Qt::Key_K, Qt::ControlModifier, [](QWidget *dialog) {
        typeIn(dialog->findChild<QLineEdit *>(u"text"_s), u"kartet"_s);
        typeIn(dialog->findChild<QLineEdit *>(u"address"_s), u"kart.example"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    ASSERT_EQ(minutes(), u"Sjå planen kartet"_s);
    undo();
    EXPECT_EQ(minutes().trimmed(), u"Sjå planen"_s);
}

TEST_F(DeskFaults, UndoGoesToWhereTheCursorWasNotToWhereItCameIn)
{
    writeIn(u"Styret"_s);
    ASSERT_EQ(page().place()->position, 6);
    key(Qt::Key_Left);
    window->meeting()->edit(u"x"_s, [](Meeting &meeting) -> edits::Outcome {
        meeting.title = u"Nytt namn"_s;
        return Spot{{CellKind::Title, {}, {}}, 2};
    });
    ASSERT_EQ(cell().address().kind, CellKind::Title);
    undo();
    EXPECT_EQ(cell().address(), itemCell(0, 2));
    EXPECT_EQ(page().place()->position, 5);
}

TEST_F(DeskFaults, ABannerThatSaysTheSameAgainKeepsItsButtonsAndTheKeyboard)
{
    givenMeeting(plainMeeting());
    auto *banner = new Banner(window.get());
    QStringList done;
    const auto show = [&](const QString &message, const QString &act) {
        banner->show(message, u"disk"_s, {{u"Prøv att"_s, [&done, act] { done.append(act); }}});
        banner->resize(400, 100);
        QCoreApplication::processEvents();
    };
    show(u"Ikkje lagra"_s, u"ein"_s);
    auto *button = banner->findChild<QPushButton *>();
    ASSERT_TRUE(button);
    button->setFocus();
    ASSERT_EQ(focus(), button);
    show(u"Ikkje lagra"_s, u"to"_s);
    EXPECT_EQ(focus(), button);
    key(Qt::Key_Space);
    EXPECT_EQ(done, QStringList{u"to"_s}) << "what is done is what was last given";
    show(u"Disken er full"_s, u"tre"_s);
    EXPECT_EQ(banner->accessibleName(), u"Disken er full"_s);
    banner->hide();
    show(u"Disken er full"_s, u"fire"_s);
    EXPECT_TRUE(banner->isVisible());
    for (QPushButton *each : banner->findChildren<QPushButton *>()) {
        if (each->isVisible())
            each->click();
    }
    EXPECT_EQ(done, QStringList({u"to"_s, u"fire"_s}));
}

TEST_F(DeskFaults, TheBannersMarkIsInTheColourOfItsWords)
{
    givenMeeting(plainMeeting());
    auto *banner = new Banner(window.get());
    QPalette colours = banner->palette();
    colours.setColor(QPalette::ToolTipBase, Qt::black);
    colours.setColor(QPalette::ToolTipText, Qt::yellow);
    banner->setPalette(colours);
    banner->show(u"Ikkje lagra"_s, {}, {});
    QImage mark;
    for (const QLabel *label : banner->findChildren<QLabel *>()) {
        if (!label->pixmap(Qt::ReturnByValue).isNull())
            mark = label->pixmap(Qt::ReturnByValue).toImage();
    }
    ASSERT_FALSE(mark.isNull());
    int inked = 0;
    for (int y = 0; y < mark.height(); ++y) {
        for (int x = 0; x < mark.width(); ++x)
            inked += mark.pixelColor(x, y) == QColor(Qt::yellow) ? 1 : 0;
    }
    EXPECT_GT(inked, 0);
}

TEST_F(DeskFaults, TheCellOneIsInStaysWhenAnEditFromTheListRemakesItsRow)
{
    Meeting given = plainMeeting();
    given.sections.append(
        people({{u"n"_s, ParticipantField::Name, u"Namn"_s}, {u"o"_s, ParticipantField::Organisation, u"Frå"_s}}));
    givenMeeting(given);
    page().goTo({personCell(0, u"n"_s), 3});
    key(Qt::Key_F7);
    QWidget *list = focus();
    ASSERT_NE(list, page().currentCell());
    key(Qt::Key_Space);
    ASSERT_EQ(table().columns.size(), 3) << "attendance has a column now";
    QTest::qWait(200);
    ASSERT_TRUE(page().currentCell());
    EXPECT_EQ(page().place(), (Spot{personCell(0, u"n"_s), 3}));
    EXPECT_EQ(focus(), list) << "and the keyboard is where it was";
    EXPECT_TRUE(qobject_cast<RowWidget *>(cell().parentWidget())->isCurrent());
    key(Qt::Key_F7);
    EXPECT_EQ(focus(), &cell());
    type(u"x"_s);
    EXPECT_EQ(textOf(personCell(0, u"n"_s)), u"Karxi Nes"_s);
}

TEST_F(DeskFaults, TheKeyboardStaysInTheCellWhenAQuietEditRemakesItsRow)
{
    Meeting given = plainMeeting();
    given.sections.append(
        people({{u"n"_s, ParticipantField::Name, u"Namn"_s}, {u"o"_s, ParticipantField::Organisation, u"Frå"_s}}));
    givenMeeting(given);
    page().goTo({personCell(0, u"n"_s), 4});
    const auto addColumn = [](Meeting &meeting) -> edits::Outcome {
        meeting.sections[1].participants()->columns.append({u"r"_s, ParticipantField::Other, u"Rolle"_s});
        return nowhere;
    };
    window->meeting()->edit(u"x"_s, addColumn);
    QTest::qWait(100);
    EXPECT_EQ(page().place(), (Spot{personCell(0, u"n"_s), 4}));
    EXPECT_EQ(focus(), page().currentCell());
    type(u"x"_s);
    EXPECT_EQ(textOf(personCell(0, u"n"_s)), u"Karix Nes"_s);
}

TEST_F(DeskFaults, AColumnThatBecomesAttendanceGoesThroughTheStatesAndBack)
{
    Meeting given = plainMeeting();
    given.sections.append(
        people({{u"n"_s, ParticipantField::Name, u"Namn"_s}, {u"r"_s, ParticipantField::Other, u"Rolle"_s}}));
    givenMeeting(given);
    page().goTo({personCell(1, u"r"_s), 0});
    const auto become = [this](ParticipantField field) {
        window->meeting()->edit(u"x"_s, [field](Meeting &meeting) -> edits::Outcome {
            meeting.sections[1].participants()->columns[1].field = field;
            return nowhere;
        });
        QTest::qWait(50);
    };
    become(ParticipantField::Attendance);
    page().goTo({personCell(0, u"r"_s), 0});
    key(Qt::Key_Space);
    EXPECT_EQ(table().rows[0].attendance.state, Attendance::State::Present);
    undo();
    become(ParticipantField::Organisation);
    page().goTo({personCell(0, u"r"_s), 0});
    const Attendance::State before = table().rows[0].attendance.state;
    type(u"Hamna"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Space);
    EXPECT_EQ(table().rows[0].attendance.state, before);
    EXPECT_EQ(cell().toPlainText(), u" "_s) << "a space is a space";
}

TEST_F(DeskFaults, FindDoesNotGoToLabelsThatAreNotShownInANarrowWindow)
{
    Meeting given = plainMeeting(40);
    Section last = given.sections.first();
    last.id = newId();
    last.items()->items = {AgendaItem{newId(), {}, 0, RichText::fromPlain(u"Ymse"_s), {}, {}, {}}};
    for (ItemColumn &column : last.items()->columns)
        column.id = newId();
    last.items()->columns[2].label = u"Utgreiing"_s;
    given.sections.append(last);
    givenMeeting(given);
    window->resize(700, 600);
    QTest::qWait(100);
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"utgreiing"_s);
    EXPECT_EQ(cell().address(), itemCell(0, 2)) << "there is nowhere to go";
    QStringList said;
    for (const QLabel *label : window->findChild<FindBar *>()->findChildren<QLabel *>())
        said.append(label->text());
    EXPECT_TRUE(said.contains(u"1 more in hidden columns"_s)) << said.join(u'|').toStdString();
}

TEST_F(DeskFaults, AScreenReaderHearsBothOfTheActionAndOfTheSpeakerInACell)
{
    Meeting given = plainMeeting();
    given.sections.append(people({{u"n"_s, ParticipantField::Name, u"Namn"_s}}));
    const Id action = newId();
    given.actions.append(ActionItem{});
    given.actions.first().id = action;
    given.sections.first().items()->items.first().minutes = *fromXhtml(
        u"<p>Ja. <span data-action=\"%1\"><span class=\"speaker\">Per frå Nav</span> ringjer</span></p>"_s.arg(action));
    givenMeeting(given);
    page().goTo({itemCell(0, 2), 8});
    EXPECT_TRUE(QTest::qWaitFor([&] { return cell().accessibleDescription().contains(u"table of participants"_s); }));
    key(Qt::Key_Right);
    EXPECT_TRUE(cell().accessibleDescription().contains(u"table of participants"_s))
        << cell().accessibleDescription().toStdString();
    EXPECT_TRUE(cell().accessibleDescription().contains(u"Action item"_s))
        << cell().accessibleDescription().toStdString();
    CellEdit &left = cell();
    page().goTo({itemCell(0, 1), 0});
    EXPECT_EQ(left.accessibleDescription(), QString());
}

TEST_F(DeskFaults, WhatTheListsCanDoCanBeDoneFromThePalette)
{
    Meeting given = plainMeeting();
    given.sections.append(
        people({{u"n"_s, ParticipantField::Name, u"Namn"_s}, {u"a"_s, ParticipantField::Attendance, u"Deltok"_s}}));
    const Id id = newId();
    given.actions.append(ActionItem{});
    given.actions.first().id = id;
    given.sections.first().items()->items.first().minutes =
        *fromXhtml(u"<p>Ja. <span data-action=\"%1\">Kari ringjer</span></p>"_s.arg(id));
    givenMeeting(given);
    page().goTo({itemCell(0, 1), 0});
    key(Qt::Key_F7);
    EXPECT_TRUE(action(u"attendance.absent"_s)->isEnabled());
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(action(u"attendance.absent"_s)->isEnabled());
    type(u"absent"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(table().rows[0].attendance.state, Attendance::State::Absent);
    page().goTo({itemCell(0, 1), 0});
    EXPECT_FALSE(action(u"attendance.absent"_s)->isEnabled());

    EXPECT_FALSE(action(u"action.done"_s)->isEnabled());
    key(Qt::Key_F8);
    EXPECT_TRUE(action(u"action.done"_s)->isEnabled());
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"item is done"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(meeting().actions.first().status, ActionItem::Status::Done);
    page().goTo({itemCell(0, 1), 0});
    EXPECT_FALSE(action(u"action.done"_s)->isEnabled());
}

TEST_F(DeskFaults, ARowThatIsLetGoAsksNothingOfAMeetingThatIsClosed)
{
    givenMeeting(plainMeeting());
    page().goTo({itemCell(0, 2), 0});
    const QPointer<RowWidget> row = qobject_cast<RowWidget *>(cell().parentWidget());
    page().goToFirst();
    row->setAttribute(Qt::WA_UnderMouse);
    ASSERT_TRUE(window->closeMeeting());
    ASSERT_TRUE(row) << "it goes when what one is doing is done with";
    QPalette other = row->palette();
    other.setColor(QPalette::ButtonText, Qt::red);
    row->setPalette(other);
    QFont font = row->font();
    font.setPointSize(font.pointSize() + 3);
    row->setFont(font);
    EXPECT_FALSE(row->grab().isNull());
    for (const QToolButton *button : row->findChildren<QToolButton *>())
        EXPECT_TRUE(button->isHidden()) << "there is nothing to do with it";
}

TEST_F(DeskFaults, FromThePageTheKeyOfAnOpenPanelGoesToItAndFromThereItCloses)
{
    givenMeeting(plainMeeting());
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_F7);
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_F7);
    EXPECT_TRUE(action(u"attendance.show"_s)->isChecked());
    EXPECT_TRUE(window->findChild<SidePanel *>()->isAncestorOf(focus()));
    key(Qt::Key_F7);
    EXPECT_FALSE(action(u"attendance.show"_s)->isChecked());
    EXPECT_EQ(focus(), &cell());
}

TEST_F(DeskFaults, EveryListInThePanelStaysWhenAnotherMeetingIsOpened)
{
    const Meeting other = plainMeeting(2);
    givenMeeting(other);
    stop();
    givenMeeting(plainMeeting());
    for (const QString &id : {u"attendance.show"_s, u"action.list"_s, u"speaker.odd"_s}) {
        trigger(id);
        const Id now = meeting().id;
        for (const MeetingSummary &each : MinuteBook::open(bookPath()).value()->meetings().value()) {
            if (each.id != now) {
                ASSERT_TRUE(window->openMeeting(each.id));
            }
        }
        EXPECT_TRUE(action(id)->isChecked()) << id.toStdString();
    }
}

TEST_F(DeskFaults, ThePlacesToAddSomethingAreAsTallAsTheirWords)
{
    givenMeeting(plainMeeting());
    for (int i = 0; i < 12; ++i)
        key(Qt::Key_Plus, Qt::ControlModifier);
    QTest::qWait(100);
    ASSERT_GT(page().zoom(), 1.9);
    int seen = 0;
    for (const RowWidget *row : page().findChildren<RowWidget *>()) {
        const auto *button = row->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        if (!row->isVisible() || !row->cells().isEmpty() || !button)
            continue;
        ++seen;
        EXPECT_GE(row->height(), button->geometry().bottom() + 1);
        EXPECT_GE(button->height(), button->sizeHint().height());
        EXPECT_GE(button->height(), button->fontMetrics().height());
    }
    EXPECT_GT(seen, 0);
}

}  // namespace
}  // namespace motebok::test
