// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sharedscreen.h"

#include "widgets/navigator.h"
#include "widgets/sidepanel.h"
#include "widgets/story.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

/// The window while it is shared.
class SharedScreenStory : public Story {
protected:
    static Meeting threeItems()
    {
        Meeting meeting = newMeeting(u"Styremøte"_s, nullptr, QDateTime::currentDateTimeUtc());
        ItemTable *table = meeting.sections.first().items();
        table->items.clear();
        for (int i = 1; i <= 3; ++i)
            table->items.append(
                {newId(), QString::number(i) + u'.', 0, RichText::fromPlain(u"Sak %1"_s.arg(i)), {}, {}, {}});
        edits::insertSection(meeting, edits::SectionKind::Participants, meeting.sections.last().id, Group());
        Participant &row = meeting.sections.last().participants()->rows.first();
        row.cells.insert(meeting.sections.last().participants()->columns.first().id,
                         RichText::fromPlain(u"Åse Østebø ase@nes.example"_s));
        meeting.actions.append({u"gammalt"_s, {{u"Odd"_s, {}}}, {}, u"i haust"_s});
        return meeting;
    }

    /// All text that is seen in the window now.
    QString seen() const
    {
        QStringList texts;
        for (const CellEdit *cell : window->findChildren<CellEdit *>()) {
            if (cell->isVisible())
                texts.append(cell->toPlainText());
        }
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
};

TEST_F(SharedScreenStory, OnlyTheItemIsSeenAndOneWritesOnInIt)
{
    givenMeeting(threeItems());
    page().goTo({itemCell(1, 2), 0});
    type(u"Vi drøfta "_s);
    const double zoom = page().zoom();
    key(Qt::Key_F11);
    EXPECT_FALSE(window->menuBar()->isVisible());
    EXPECT_FALSE(window->statusBar()->isVisible());
    EXPECT_FALSE(window->navigator().isVisible());
    EXPECT_FALSE(window->findChild<QToolBar *>()->isVisible());
    EXPECT_GT(page().zoom(), zoom);
    EXPECT_EQ(cell().address(), itemCell(1, 2));
    EXPECT_TRUE(seen().contains(u"Item 2 of 3"_s)) << seen().toStdString();
    EXPECT_TRUE(seen().contains(u"Sak 2"_s));
    for (const QString &hidden : {u"Styremøte"_s, u"Sak 1"_s, u"Sak 3"_s, u"Åse"_s, u"nes.example"_s, u"Odd"_s})
        EXPECT_FALSE(seen().contains(hidden)) << hidden.toStdString();

    type(u"saka."_s);
    EXPECT_EQ(textOf(itemCell(1, 2)), u"Vi drøfta saka."_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(textOf(itemCell(1, 2)).contains(u"saka"_s));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_TRUE(seen().contains(u"Item 3 of 3"_s)) << seen().toStdString();
    EXPECT_EQ(cell().address(), itemCell(2, 2));
    EXPECT_TRUE(cell().hasFocus());
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"Eventuelt"_s);
    ASSERT_EQ(items().items.size(), 4);
    EXPECT_EQ(textOf(itemCell(3, 1)), u"Eventuelt"_s);
    EXPECT_TRUE(seen().contains(u"Item 4 of 4"_s)) << seen().toStdString();
    key(Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(seen().contains(u"Sak 1"_s)) << seen().toStdString();
    key(Qt::Key_Tab);
    type(u"midt i saka"_s);

    key(Qt::Key_Escape);
    EXPECT_TRUE(window->menuBar()->isVisible());
    EXPECT_TRUE(window->navigator().isVisible());
    EXPECT_EQ(page().zoom(), zoom);
    EXPECT_TRUE(cell().hasFocus());
    EXPECT_EQ(cell().address(), itemCell(0, 2));
    EXPECT_EQ(cell().textCursor().position(), 11);
    EXPECT_TRUE(seen().contains(u"Styremøte"_s));
}

TEST_F(SharedScreenStory, ActionsOfThisSittingAreShownWithoutAddresses)
{
    givenMeeting(threeItems());
    page().goTo({itemCell(0, 3), 0});
    key(Qt::Key_F11);
    window->meeting()->edit(u"tiltak"_s, [this](Meeting &m) -> edits::Outcome {
        m.actions.append({u"nytt"_s, {{u"Randi Nes randi@nes.example"_s, {}}}, {}, u"til neste møte"_s});
        m.sections.first().items()->items[0].conclusion =
            RichText({Block{BlockKind::Paragraph, 0, 0, {{u"Randi ringjer verftet"_s, {}, {}, u"nytt"_s}}}});
        return Spot{itemCell(0, 3), 0};
    });
    QTest::qWait(300);
    EXPECT_TRUE(seen().contains(u"Randi ringjer verftet – Randi Nes … – til neste møte"_s)) << seen().toStdString();
    EXPECT_FALSE(seen().contains(u"i haust"_s)) << "an action from before is not of this sitting";
    key(Qt::Key_F11);
    EXPECT_FALSE(seen().contains(u"til neste møte"_s));
}

TEST_F(SharedScreenStory, AnAddressInTheTextIsCoveredAndTheTextStaysAsItIs)
{
    givenMeeting(threeItems());
    page().goTo({itemCell(0, 2), 0});
    type(u"Spør kari@nes.example om det"_s);
    const RichText before = cell().text();
    key(Qt::Key_F11);
    const QList<QTextEdit::ExtraSelection> covers = cell().extraSelections();
    ASSERT_EQ(covers.size(), 1);
    EXPECT_EQ(covers.first().cursor.selectedText(), u"kari@nes.example"_s);
    EXPECT_EQ(covers.first().format.foreground(), covers.first().format.background());
    // In the picture there is nothing but the cover where the address stands.
    const QImage picture = cell().grab().toImage();
    QTextCursor from(cell().document());
    from.setPosition(covers.first().cursor.selectionStart());
    QTextCursor to(cell().document());
    to.setPosition(covers.first().cursor.selectionEnd());
    const QRect begin = cell().cursorRect(from);
    const QRect end = cell().cursorRect(to);
    ASSERT_EQ(begin.top(), end.top());
    QSet<QRgb> colours;
    for (int x = begin.right() + 2; x < end.left() - 2; ++x) {
        for (int y = begin.top() + 2; y < begin.bottom() - 2; ++y)
            colours.insert(picture.pixel(x, y));
    }
    EXPECT_EQ(colours.size(), 1);
    type(u"no: ola@nes.example"_s);
    EXPECT_EQ(cell().extraSelections().size(), 2);
    key(Qt::Key_Escape);
    EXPECT_TRUE(cell().extraSelections().isEmpty());
    EXPECT_EQ(before.plainText() + u"no: ola@nes.example"_s, textOf(itemCell(0, 2)));
}

TEST_F(SharedScreenStory, AnAddressStaysCoveredWhenTheTypeOrTheColoursChange)
{
    givenMeeting(threeItems());
    page().goTo({itemCell(0, 2), 0});
    type(u"Spør kari@nes.example om det"_s);
    key(Qt::Key_F11);
    const auto covered = [this] {
        QStringList words;
        for (const QTextEdit::ExtraSelection &cover : cell().extraSelections())
            words.append(cover.cursor.selectedText());
        return words;
    };
    const QStringList address{u"kari@nes.example"_s};
    ASSERT_EQ(covered(), address);
    const double zoom = page().zoom();
    window->findChild<QAction *>(u"view.zoomIn"_s)->trigger();
    ASSERT_GT(page().zoom(), zoom);
    EXPECT_EQ(covered(), address);
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Mid, Qt::darkGray);
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(covered(), address);
    EXPECT_EQ(cell().extraSelections().first().format.background().color(), QColor(Qt::darkGray));
    QApplication::setPalette(before);
    key(Qt::Key_Escape);
    EXPECT_TRUE(cell().extraSelections().isEmpty());
}

TEST_F(SharedScreenStory, FromTheHeadOneSeesTheFirstItemAndComesBack)
{
    givenMeeting(threeItems());
    page().goToFirst();
    const std::optional<Spot> before = page().place();
    key(Qt::Key_F11);
    EXPECT_TRUE(seen().contains(u"Item 1 of 3"_s)) << seen().toStdString();
    EXPECT_FALSE(seen().contains(u"Styremøte"_s));
    key(Qt::Key_F9);
    QTest::qWait(20);
    EXPECT_FALSE(window->navigator().isVisible()) << "what is asked for meanwhile waits";
    EXPECT_TRUE(cell().hasFocus());
    key(Qt::Key_Escape);
    EXPECT_EQ(page().place(), before);
    EXPECT_TRUE(cell().hasFocus());
}

TEST_F(SharedScreenStory, FiveHundredItemsAreNotBuiltToShowOne)
{
    Meeting given = newMeeting(u"Stort møte"_s, nullptr, QDateTime::currentDateTimeUtc());
    ItemTable *table = given.sections.first().items();
    for (int i = 0; i < 500; ++i)
        table->items.append({newId(), {}, 0, RichText::fromPlain(u"Sak"_s), {}, {}, {}});
    givenMeeting(given);
    page().goTo({itemCell(3, 2), 0});
    key(Qt::Key_F11);
    EXPECT_LT(page().findChildren<CellEdit *>().size(), 300);
    type(u"ord"_s);
    EXPECT_EQ(textOf(itemCell(3, 2)), u"ord"_s);
}

TEST(SharedScreen, MailAddressesAreRecognised)
{
    const auto found = [](const QString &text) {
        QStringList words;
        for (const auto &[from, length] : mailAddressesIn(text))
            words.append(text.mid(from, length));
        return words;
    };
    EXPECT_EQ(found(u"Kari <kari@nes.example>; ola.øy@nes.example, @ alle"_s),
              (QStringList{u"kari@nes.example"_s, u"ola.øy@nes.example"_s}));
    EXPECT_TRUE(found(u"@Kari seier"_s).isEmpty());
}

}  // namespace
}  // namespace motebok::test
