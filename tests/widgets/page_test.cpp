// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "story.h"
#include "widgets/rowwidget.h"

#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

RichText lines(const QString &word, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += word + QString::number(i) + u' ';
    return RichText::fromPlain(text.trimmed());
}

Meeting longMeeting(int count)
{
    Meeting meeting = newMeeting(u"Langt møte"_s, nullptr, QDateTime::currentDateTimeUtc());
    QList<AgendaItem> &items = meeting.sections.first().items()->items;
    items.clear();
    for (int i = 1; i <= count; ++i) {
        AgendaItem item;
        item.id = newId();
        item.number = QString::number(i) + u'.';
        item.topic = lines(u"tema"_s, 3 + i % 7);
        item.minutes = lines(u"ord"_s, 20 + (i * 37) % 200);
        item.conclusion = lines(u"slutt"_s, (i * 13) % 40);
        items.append(item);
    }
    return meeting;
}

/// One writes in the middle of a long meeting while things happen around.
class Page : public Story {
protected:
    void writing()
    {
        givenMeeting(longMeeting(40));
        page().goTo({itemCell(20, 2), 30});
        type(u"x"_s);
        settle();
    }
    /// Until everything that comes with time has come: layout, rows made ready, autosave.
    static void settle() { QTest::qWait(150); }
    int caret() const { return cell().mapTo(window.get(), cell().cursorRect().center()).y(); }
    int line() const { return cell().fontMetrics().lineSpacing(); }
    bool caretIsSeen() const
    {
        return page().viewport()->rect().contains(cell().mapTo(page().viewport(), cell().cursorRect().center()));
    }
    void change(int item, const std::function<void(AgendaItem &)> &how)
    {
        // As another part of the program does it, without the cursor going there.
        const Spot here = *page().place();
        window->meeting()->edit(u"x"_s, [&](Meeting &meeting) -> edits::Outcome {
            how(meeting.sections.first().items()->items[item]);
            return here;
        });
    }
    RowWidget *row() const { return qobject_cast<RowWidget *>(cell().parentWidget()); }
};

TEST_F(Page, TheCaretStaysWhenRowsAboveGrowAndShrink)
{
    writing();
    const int before = caret();
    change(19, [](AgendaItem &item) { item.minutes = lines(u"mykje meir "_s, 400); });
    settle();
    EXPECT_EQ(caret(), before) << "a row that is seen";
    change(3, [](AgendaItem &item) { item.minutes = lines(u"mykje meir "_s, 400); });
    settle();
    EXPECT_EQ(caret(), before) << "a row out of sight";
    change(19, [](AgendaItem &item) { item.minutes = {}; });
    settle();
    EXPECT_EQ(caret(), before);
}

TEST_F(Page, TheCaretStaysWhenItemsComeAndGoAbove)
{
    writing();
    const int before = caret();
    const Spot here = *page().place();
    window->meeting()->edit(u"x"_s, [&](Meeting &meeting) -> edits::Outcome {
        AgendaItem item;
        item.id = newId();
        item.minutes = lines(u"ny "_s, 100);
        meeting.sections.first().items()->items.insert(19, item);
        return here;
    });
    settle();
    EXPECT_EQ(caret(), before);
    window->meeting()->edit(u"x"_s, [&](Meeting &meeting) -> edits::Outcome {
        meeting.sections.first().items()->items.remove(5, 10);
        return here;
    });
    settle();
    EXPECT_EQ(caret(), before);
}

TEST_F(Page, TheCaretStaysOverAnAutosaveAndWhenSomebodyLooksAtTheLists)
{
    writing();
    const int before = caret();
    type(u"y"_s);
    EXPECT_TRUE(window->meeting()->flush());
    settle();
    key(Qt::Key_F9);
    settle();
    EXPECT_NEAR(caret(), before, line());
    key(Qt::Key_F9);
    settle();
    EXPECT_NEAR(caret(), before, line());
}

TEST_F(Page, TheCaretStaysFromWideToNarrowAndBack)
{
    writing();
    const int before = caret();
    window->resize(760, 800);
    settle();
    EXPECT_NEAR(caret(), before, line() + 40) << "the toolbar may take another row";
    const int narrow = caret();
    EXPECT_TRUE(caretIsSeen());
    window->resize(1200, 800);
    settle();
    EXPECT_NEAR(caret(), narrow, line() + 40);
    window->resize(1200, 420);
    settle();
    EXPECT_TRUE(caretIsSeen()) << "a lower window does not hide what one writes";
}

TEST_F(Page, TheCaretStaysWhileOneZooms)
{
    writing();
    const int before = caret();
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Plus, Qt::ControlModifier);
    settle();
    EXPECT_GT(page().zoom(), 1.4);
    EXPECT_NEAR(caret(), before, line());
    key(Qt::Key_0, Qt::ControlModifier);
    settle();
    EXPECT_NEAR(caret(), before, line());
}

TEST_F(Page, TypingPastTheEndOfTheWindowIsFollowed)
{
    writing();
    for (int i = 0; i < 60; ++i) {
        key(Qt::Key_Return);
        type(u"linje"_s);
        ASSERT_TRUE(caretIsSeen()) << i;
    }
}

TEST_F(Page, UndoElsewhereGoesThereAndOneComesBackToWhereOneWas)
{
    writing();
    page().goTo({itemCell(2, 2), 5});
    type(u"der oppe"_s);
    page().goTo({itemCell(20, 2), 31});
    settle();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell().address(), itemCell(2, 2));
    EXPECT_TRUE(caretIsSeen());
}

TEST_F(Page, WhatIsScrolledOverDoesNotJump)
{
    givenMeeting(longMeeting(120));
    QScrollBar &bar = *page().verticalScrollBar();
    // Upwards through rows that have only been guessed: what one looks at stays put as they come.
    bar.setValue(bar.maximum());
    settle();
    for (int i = 0; i < 30; ++i) {
        const auto rows = page().findChildren<RowWidget *>();
        const auto seen = std::find_if(rows.begin(), rows.end(), [this](RowWidget *each) {
            const int y = each->mapTo(page().viewport(), QPoint()).y();
            const int middle = page().viewport()->height() / 2;
            return each->isVisible() && y <= middle && y + each->height() > middle;
        });
        ASSERT_NE(seen, rows.end());
        const QPointer<RowWidget> watched = *seen;
        const int before = watched->mapTo(page().viewport(), QPoint()).y();
        bar.setValue(bar.value() - 40);
        ASSERT_TRUE(watched);
        ASSERT_NEAR(watched->mapTo(page().viewport(), QPoint()).y(), before + 40, 1) << i;
    }
}

TEST_F(Page, RowsFarAwayAreLetGoAndComeBackAsTheyWere)
{
    givenMeeting(longMeeting(300));
    page().goTo({itemCell(0, 2), 0});
    type(u"fyrst "_s);
    for (int item = 0; item < 300; item += 5) {
        page().goTo({itemCell(item, 2), 0});
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(QTest::qWaitFor([this] { return page().findChildren<RowWidget *>().size() < 100; }, 3000));
    page().goTo({itemCell(0, 2), 0});
    EXPECT_TRUE(cell().toPlainText().startsWith(u"fyrst"_s, Qt::CaseInsensitive));
    EXPECT_EQ(cell().accessibleName(), u"Item 1, Referat"_s);
}

TEST_F(Page, NothingOfAMeetingIsLeftWhenAnotherIsOpened)
{
    writing();
    Meeting other = longMeeting(2);
    ASSERT_TRUE(window->closeMeeting());
    stop();
    givenMeeting(other);
    const QList<MeetingSummary> all = MinuteBook::open(bookPath()).value()->meetings().value();
    ASSERT_EQ(all.size(), 2);
    for (int i = 0; i < 3; ++i) {
        for (const MeetingSummary &each : all) {
            ASSERT_TRUE(window->openMeeting(each.id));
            QCoreApplication::processEvents();
            QSet<Id> ids;
            for (const PageRow &row : pageRows(meeting()))
                ids.insert(row.id);
            for (const RowWidget *row : page().findChildren<RowWidget *>()) {
                ASSERT_TRUE(!row->isVisible() || ids.contains(row->row().id)) << "a row of the meeting before";
            }
        }
    }
}

TEST_F(Page, CellsStandBesideEachOtherWhenThereIsRoomAndUnderEachOtherWhenNot)
{
    writing();
    const auto place = [this](int column) { return row()->cell(itemCell(20, column))->geometry(); };
    EXPECT_EQ(place(2).top(), place(3).top());
    EXPECT_EQ(place(2).height(), place(3).height());
    EXPECT_LT(place(2).right(), place(3).left() + 2);
    const int wide = place(2).height();
    window->resize(760, 800);
    settle();
    EXPECT_GE(place(3).top(), place(2).bottom());
    EXPECT_EQ(place(0).top(), place(1).top()) << "the number stays beside its topic";
    EXPECT_GE(place(2).height(), cell().heightFor(place(2).width())) << "no text is cut";
    window->resize(1200, 800);
    settle();
    EXPECT_EQ(place(2).height(), wide);
}

TEST_F(Page, OnlyTheCurrentRowAndTheOnePointedAtHaveButtons)
{
    writing();
    const auto buttons = [this] {
        int seen = 0;
        for (const QToolButton *button : page().findChildren<QToolButton *>())
            seen += button->isVisible() && button->accessibleName() == u"Menu for the row"_s ? 1 : 0;
        return seen;
    };
    EXPECT_EQ(buttons(), 1);
    EXPECT_EQ(row()->findChildren<QToolButton *>().size(), 1);
    RowWidget *other = nullptr;
    for (RowWidget *each : page().findChildren<RowWidget *>()) {
        if (each->row().id == items().items[19].id)
            other = each;
    }
    ASSERT_TRUE(other);
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), other->mapToGlobal(QPointF(5, 5)));
    other->setAttribute(Qt::WA_UnderMouse);
    QApplication::sendEvent(other, &enter);
    EXPECT_EQ(buttons(), 2);
    other->setAttribute(Qt::WA_UnderMouse, false);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(other, &leave);
    EXPECT_EQ(buttons(), 1);
}

TEST_F(Page, ARowThatGoesOnIsMadeByKeyAndWrittenInAtOnce)
{
    writing();
    page().goTo({itemCell(20, 3), 0});
    key(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(cell().address(), itemCell(21, 3)) << "one writes on in the same column";
    EXPECT_EQ(items().items[21].number, QString());
    type(u"og meir"_s);
    EXPECT_EQ(items().items[21].conclusion.plainText().toLower(), u"og meir"_s);
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(items().items[22].number, u"41."_s) << "the next number that is free, past the row without one";
}

}  // namespace
}  // namespace motebok::test
