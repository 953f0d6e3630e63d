// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/agendalist.h"

#include "printing.h"
#include "story.h"

#include <QDropEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

class Agenda : public Story {
protected:
    void givenItems(const QStringList &topics)
    {
        Meeting given = newMeeting(u"Hamnestyret"_s, nullptr, QDateTime::currentDateTimeUtc());
        QList<AgendaItem> &all = given.sections.first().items()->items;
        all.clear();
        for (const QString &topic : topics) {
            AgendaItem item;
            item.id = newId();
            item.number = QString::number(all.size() + 1) + u'.';
            item.topic = RichText::fromPlain(topic);
            all.append(item);
        }
        givenMeeting(given);
    }
    AgendaList &list() { return *window->findChild<AgendaList *>(); }
    QString marked() { return list().agenda().current().data().toString(); }
    QStringList shown()
    {
        QStringList all;
        for (int row = 0; row < list().agenda().rowCount(); ++row)
            all.append(list().agenda().index(row).data().toString());
        return all;
    }
    bool shows(const QStringList &wanted)
    {
        return QTest::qWaitFor([&] { return shown() == wanted; }, 3000);
    }
    QPoint rowPoint(int row, double share)
    {
        const QRect rect = list().visualRect(list().agenda().index(row));
        return {rect.center().x(), rect.top() + int(rect.height() * share)};
    }
    void drop(int row, const QPoint &at)
    {
        const std::unique_ptr<QMimeData> data(list().agenda().mimeData({list().agenda().index(row)}));
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list().viewport(), &enter);
        QDropEvent event(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list().viewport(), &event);
        EXPECT_EQ(event.dropAction(), Qt::IgnoreAction) << "the view would take the row away";
    }
};

TEST_F(Agenda, FollowsTheItemOneWritesInAndLeadsToTheOneThatIsChosen)
{
    givenItems({u"Opning"_s, u"Kai"_s, u"Lys"_s});
    EXPECT_EQ(shown(), QStringList({u"1.  Opning"_s, u"2.  Kai"_s, u"3.  Lys"_s}));
    page().goTo({itemCell(0, 2), 0});
    EXPECT_EQ(marked(), u"1.  Opning"_s);
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(marked(), u"2.  Kai"_s);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::NoModifier, rowPoint(2, 0.5));
    EXPECT_EQ(cell().address(), itemCell(2, 2)) << "the same column";
    EXPECT_TRUE(cell().hasFocus()) << "one writes on at once";
    EXPECT_EQ(marked(), u"3.  Lys"_s);
    EXPECT_TRUE(list().agenda().current().data(Qt::FontRole).value<QFont>().bold()) << "not by colour alone";
    EXPECT_TRUE(list().agenda().current().data(Qt::AccessibleTextRole).toString().contains(u"write"_s));
    page().goToFirst();
    EXPECT_FALSE(list().agenda().current().isValid()) << "the title is no item";
}

TEST_F(Agenda, IsReachedAndUsedByKeyAlone)
{
    givenItems({u"Opning"_s, u"Ny kai"_s, u"Lys på moloen"_s});
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(list().hasFocus());
    QTest::keyClicks(&list(), u"mol"_s);
    EXPECT_EQ(list().currentIndex().row(), 2) << "any part of the words";
    key(Qt::Key_Return);
    EXPECT_EQ(cell().address(), itemCell(2, 2));
    key(Qt::Key_F9);
    EXPECT_FALSE(list().isVisible());
    key(Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(list().isVisible()) << "the key brings it back";
    key(Qt::Key_Escape);
    EXPECT_TRUE(cell().hasFocus());
}

TEST_F(Agenda, MovesItsOwnItemByKeyAndStaysInTheList)
{
    givenItems({u"Opning"_s, u"Kai"_s, u"Lys"_s});
    page().goTo({itemCell(0, 2), 0});
    type(u"her"_s);
    key(Qt::Key_J, Qt::ControlModifier);
    key(Qt::Key_Down);
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown(), QStringList({u"1.  Opning"_s, u"3.  Lys"_s, u"2.  Kai"_s})) << "numbers are not made anew";
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(list().currentIndex().row(), 2) << "it is the one that is moved on";
    EXPECT_EQ(cell().address(), itemCell(0, 2)) << "and one writes on where one was";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(items().items[1].number, u"2."_s) << "one step";
    EXPECT_EQ(items().items[0].minutes.plainText().toLower(), u"her"_s);
}

TEST_F(Agenda, DroppedBetweenTwoItemsItStandsBetweenThem)
{
    givenItems({u"Opning"_s, u"Kai"_s, u"Lys"_s, u"Ymse"_s});
    page().goTo({itemCell(1, 2), 0});
    drop(3, rowPoint(1, 0.2));
    EXPECT_EQ(shown(), QStringList({u"1.  Opning"_s, u"4.  Ymse"_s, u"2.  Kai"_s, u"3.  Lys"_s}));
    drop(0, rowPoint(2, 0.8));
    EXPECT_EQ(shown(), QStringList({u"4.  Ymse"_s, u"2.  Kai"_s, u"1.  Opning"_s, u"3.  Lys"_s}));
    drop(0, QPoint(10, list().viewport()->height() - 2));
    EXPECT_EQ(shown(), QStringList({u"2.  Kai"_s, u"1.  Opning"_s, u"3.  Lys"_s, u"4.  Ymse"_s})) << "below: last";
    EXPECT_EQ(cell().address(), itemCell(0, 2));
    for (int i = 0; i < 3; ++i)
        window->meeting()->history().undo();
    EXPECT_TRUE(shows({u"1.  Opning"_s, u"2.  Kai"_s, u"3.  Lys"_s, u"4.  Ymse"_s}));
}

TEST_F(Agenda, ShowsWhatIsTypedAndTheLevelsAndTablesThereAre)
{
    givenItems({u"Opning"_s, u"Kai"_s});
    page().goTo({itemCell(1, 1), 3});
    type(u" ytst"_s);
    EXPECT_TRUE(shows({u"1.  Opning"_s, u"2.  Kai ytst"_s}));
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_TRUE(shows({u"1.  Opning"_s, u"1.1  Kai ytst"_s})) << "the number proposed follows the level";
    EXPECT_EQ(list().agenda().index(1).data(AgendaModel::LevelRole).toInt(), 1);
    key(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(items().items.size(), 3);
    EXPECT_EQ(marked(), u"1.1  Kai ytst"_s) << "a row that goes on is in its item";
    EXPECT_EQ(list().agenda().rowCount(), 2);
    window->meeting()->edit(u"x"_s, [](Meeting &m) {
        const auto spot = edits::insertSection(m, edits::SectionKind::Items, m.sections.last().id, Group());
        m.sections.last().heading = u"Ettersendt"_s;
        return spot;
    });
    EXPECT_TRUE(QTest::qWaitFor([this] { return list().agenda().rowCount() == 5; }, 3000)) << "two headings";
    EXPECT_EQ(shown()[3], u"Ettersendt"_s);
    EXPECT_TRUE(list().agenda().idAt(list().agenda().index(3)).isEmpty()) << "a heading is nowhere to go";
}

}  // namespace
}  // namespace motebok::test
