// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"
#include "widgets/story.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

/// Finding and replacing by keys.
class FindStory : public Story {
protected:
    /// `count` items, each with "båt" in its minutes.
    static Meeting boats(int count)
    {
        Meeting meeting = newMeeting(u"Vegmøte"_s, nullptr, QDateTime::currentDateTimeUtc());
        ItemTable *table = meeting.sections.first().items();
        table->items.clear();
        for (int i = 1; i <= count; ++i)
            table->items.append({newId(),
                                 QString::number(i) + u'.',
                                 0,
                                 RichText::fromPlain(u"Sak %1"_s.arg(i)),
                                 RichText::fromPlain(u"Ein båt ligg ved kai %1."_s.arg(i)),
                                 {},
                                 {}});
        return meeting;
    }

    FindBar &bar() const { return *window->findChild<FindBar *>(); }
    QLineEdit &line() const { return *bar().findChildren<QLineEdit *>().first(); }
    QLineEdit &words() const { return *bar().findChildren<QLineEdit *>().last(); }
    QString barText() const
    {
        QStringList texts;
        for (const QLabel *label : bar().findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'|');
    }
    static QString selected(const CellEdit &cell) { return cell.textCursor().selectedText(); }
    /// What is marked in a cell as found: each place, and whether it is the one that is meant.
    static QStringList marks(const CellEdit &cell)
    {
        QStringList found;
        for (const QTextEdit::ExtraSelection &mark : cell.extraSelections())
            found.append(mark.cursor.selectedText() +
                         (mark.format.underlineStyle() == QTextCharFormat::SingleUnderline ? u"!"_s : QString()));
        return found;
    }
};

TEST_F(FindStory, OneLooksForAWordAndWritesOnWhereItStands)
{
    givenMeeting(boats(30));
    page().goTo({itemCell(2, 2), 0});
    key(Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(focus(), &line());
    type(u"båt"_s);
    EXPECT_EQ(focus(), &line()) << "the line keeps the keyboard while one looks";
    EXPECT_TRUE(barText().contains(u"3 of 30"_s)) << barText().toStdString();
    EXPECT_EQ(cell().address(), itemCell(2, 2));
    EXPECT_EQ(selected(cell()), u"båt"_s);
    EXPECT_EQ(marks(cell()), QStringList{u"båt!"_s});

    key(Qt::Key_Return);
    EXPECT_EQ(cell().address(), itemCell(3, 2));
    key(Qt::Key_Return, Qt::ShiftModifier);
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(cell().address(), itemCell(1, 2));
    EXPECT_TRUE(barText().contains(u"2 of 30"_s)) << barText().toStdString();
    for (int i = 0; i < 2; ++i)
        key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(cell().address(), itemCell(29, 2)) << "the last one, which had no editor yet";
    EXPECT_TRUE(cell().isVisible());
    EXPECT_TRUE(barText().contains(u"From the bottom again"_s)) << barText().toStdString();
    key(Qt::Key_Return);
    EXPECT_TRUE(barText().contains(u"From the top again"_s)) << barText().toStdString();

    key(Qt::Key_Escape);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(focus(), &cell());
    EXPECT_EQ(selected(cell()), u"båt"_s);
    EXPECT_TRUE(marks(cell()).isEmpty());
    type(u"skute"_s);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Ein skute ligg ved kai 1."_s);
    key(Qt::Key_F3);
    EXPECT_EQ(cell().address(), itemCell(1, 2)) << "F3 goes on without the bar";
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(FindStory, WhatIsSelectedIsProposedAndTheRulesAreOnesOwn)
{
    Meeting given = boats(2);
    given.sections.first().items()->items[0].minutes = RichText::fromPlain(u"Får og far og FAR og farar"_s);
    givenMeeting(given);
    page().goTo({itemCell(0, 2), 0});
    QTextCursor cursor = cell().textCursor();
    cursor.setPosition(7);
    cursor.setPosition(10, QTextCursor::KeepAnchor);
    cell().setTextCursor(cursor);
    key(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(line().text(), u"far"_s);
    EXPECT_TRUE(barText().contains(u"1 of 3"_s)) << barText().toStdString();
    const QList<QCheckBox *> rules = bar().findChildren<QCheckBox *>();
    rules[0]->click();
    EXPECT_TRUE(barText().contains(u"of 2"_s)) << barText().toStdString();
    rules[1]->click();
    EXPECT_TRUE(barText().contains(u"1 of 1"_s)) << barText().toStdString();
    line().setText(u"finst ikkje"_s);
    EXPECT_TRUE(barText().contains(u"Not found"_s)) << barText().toStdString();
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Får og far og FAR og farar"_s);
}

TEST_F(FindStory, AllAreReplacedInOneStepAndOneUndoBringsThemBack)
{
    givenMeeting(boats(20));
    page().goTo({itemCell(0, 2), 0});
    const Meeting before = meeting();
    key(Qt::Key_H, Qt::ControlModifier);
    type(u"båt"_s);
    key(Qt::Key_Tab);
    ASSERT_EQ(focus(), &words());
    type(u"ferje"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Ein ferje ligg ved kai 1."_s);
    EXPECT_EQ(focus(), &words()) << "Enter again replaces the next";
    EXPECT_EQ(selected(cell()), u"båt"_s);
    EXPECT_EQ(cell().address(), itemCell(1, 2));
    for (QPushButton *button : bar().findChildren<QPushButton *>()) {
        if (button->text().contains(u"all"_s))
            button->click();
    }
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(textOf(itemCell(i, 2)), u"Ein ferje ligg ved kai %1."_s.arg(i + 1));
    EXPECT_TRUE(barText().contains(u"19"_s)) << barText().toStdString();
    key(Qt::Key_Escape);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(textOf(itemCell(19, 2)), u"Ein båt ligg ved kai 20."_s);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Ein ferje ligg ved kai 1."_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(meeting(), before);
}

TEST_F(FindStory, ThePlacesFollowAsOneWrites)
{
    givenMeeting(boats(3));
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"båt"_s);
    EXPECT_TRUE(barText().contains(u"1 of 3"_s));
    page().goTo({itemCell(1, 3), 0});
    type(u"enda ein båt"_s);
    QTest::qWait(250);
    EXPECT_TRUE(barText().contains(u"of 4"_s)) << barText().toStdString();
    EXPECT_EQ(marks(cell()), QStringList{u"båt"_s});
}

TEST_F(FindStory, TheBarFitsBesideTeams)
{
    givenMeeting(boats(2));
    window->resize(760, 700);
    key(Qt::Key_H, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->width(), 760);
    EXPECT_LE(bar().minimumSizeHint().width(), 480);
    for (const QWidget *each : bar().findChildren<QWidget *>()) {
        EXPECT_TRUE(!each->isVisible() || bar().rect().contains(QRect(each->mapTo(&bar(), QPoint()), each->size())));
    }
}

TEST_F(FindStory, HiddenColumnsAreToldOf)
{
    Meeting given = boats(2);
    given.sections.first().items()->columns[2].shown = false;
    givenMeeting(given);
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"båt"_s);
    EXPECT_TRUE(barText().contains(u"Not found"_s)) << barText().toStdString();
    EXPECT_TRUE(barText().contains(u"2"_s)) << barText().toStdString();
}

}  // namespace
}  // namespace motebok::test
