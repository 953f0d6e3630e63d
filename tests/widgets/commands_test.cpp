// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commands.h"

#include "widgets/commandactions.h"
#include "widgets/commandpalette.h"
#include "widgets/keyfield.h"
#include "widgets/navigator.h"
#include "widgets/shortcuts.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/story.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

class CommandStory : public Story {
protected:
    static Meeting numbered(const QStringList &numbers)
    {
        Meeting meeting = newMeeting(u"Årsmøte"_s, nullptr, QDateTime::currentDateTimeUtc());
        ItemTable *table = meeting.sections.first().items();
        table->items.clear();
        for (const QString &number : numbers)
            table->items.append({newId(),
                                 number,
                                 0,
                                 RichText::fromPlain(u"Tema "_s + QString::number(table->items.size())),
                                 {},
                                 {},
                                 {}});
        return meeting;
    }

    QList<Command> commands(MenuEntries entries = MenuEntries::AsTheyStand) const
    {
        return commandsIn(*window->menuBar(), entries);
    }
    QAction *action(const QString &id) const
    {
        for (const Command &each : commands()) {
            if (each.id == id)
                return each.action;
        }
        return nullptr;
    }

    CommandPalette &palette() const { return *window->findChild<CommandPalette *>(); }
    QTreeWidget &matches() const { return *palette().findChild<QTreeWidget *>(); }
    QString match(int row, int column = 0) const
    {
        const QTreeWidgetItem *item = matches().topLevelItem(row);
        return item ? item->text(column) : QString();
    }
    QString paletteSays() const { return palette().findChild<QLabel *>()->text(); }

    static void choose(QTableWidget &table, const QString &name)
    {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, 1)->text() == name)
                table.selectRow(row);
        }
    }
    static QString keysOf(const QTableWidget &table, const QString &name)
    {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, 1)->text() == name)
                return table.item(row, 2)->text();
        }
        return {};
    }
};

TEST_F(CommandStory, EveryEntryOfTheMenuBarHasAnIdOfItsOwn)
{
    start();
    QSet<QString> ids;
    for (const Command &each : commands()) {
        const std::string where = (each.menu + u" › "_s + each.name).toStdString();
        EXPECT_FALSE(each.id.isEmpty()) << where << " has no object name";
        EXPECT_FALSE(ids.contains(each.id)) << each.id.toStdString() << " is used twice, by " << where;
        EXPECT_FALSE(each.id.contains(u' ')) << where;
        EXPECT_FALSE(each.name.isEmpty()) << where;
        ids.insert(each.id);
    }
    EXPECT_GT(ids.size(), 40);
}

TEST_F(CommandStory, NoTwoShareAKeyNorTakeOneOfTheCells)
{
    start();
    const Shortcuts &shortcuts = window->findChild<CommandActions *>()->shortcuts();
    QHash<QKeySequence, QString> seen;
    for (const Command &each : commands()) {
        for (const QKeySequence &key : each.action->shortcuts()) {
            EXPECT_FALSE(seen.contains(key)) << key.toString().toStdString() << ": " << each.id.toStdString() << " and "
                                             << seen.value(key).toStdString();
            seen.insert(key, each.id);
            EXPECT_EQ(shortcuts.whyNot(key), QString()) << each.id.toStdString();
        }
    }
    // Those that are in no menu, the window's own, clash with nobody either.
    for (const QAction *each : window->findChildren<QAction *>()) {
        for (const QKeySequence &key : each->shortcuts())
            EXPECT_EQ(seen.value(key, each->objectName()), each->objectName()) << key.toString().toStdString();
    }
}

TEST_F(CommandStory, MenusThatAreFilledWhenTheyAreShownAreWalkedToo)
{
    givenMeeting(numbered({u"1."_s}));
    const auto has = [](const QList<Command> &all, const QString &menu) {
        return std::any_of(all.begin(), all.end(), [&menu](const Command &each) { return each.menu == menu; });
    };
    EXPECT_FALSE(has(commands(), u"Insert › Section"_s));
    EXPECT_TRUE(has(commands(MenuEntries::Filled), u"Insert › Section"_s));
}

TEST_F(CommandStory, NamesAreSaidWithoutMnemonicsAndDots)
{
    EXPECT_EQ(plainName(u"Lin&k …"_s), u"Link"_s);
    EXPECT_EQ(plainName(u"Rock && roll ..."_s), u"Rock & roll"_s);
}

TEST_F(CommandStory, ThePaletteDoesWhatOneTypesAPieceOfAndTheKeyboardComesBack)
{
    givenMeeting(numbered({u"1."_s, u"2."_s}));
    page().goTo({itemCell(0, 2), 0});
    type(u"viktig"_s);
    cell().selectAll();
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(palette().isVisible());
    EXPECT_TRUE(palette().isAncestorOf(focus()));
    type(u"bold"_s);
    EXPECT_EQ(match(0), u"Bold"_s);
    EXPECT_EQ(match(0, 1), u"Format"_s);
    EXPECT_EQ(match(0, 2), u"Ctrl+B"_s);
    key(Qt::Key_Return);
    EXPECT_FALSE(palette().isVisible());
    EXPECT_EQ(focus(), &cell());
    EXPECT_EQ(items().items[0].minutes.blocks().first().runs.first().marks, Marks(Mark::Bold))
        << "what was selected is still selected, and is what it was done to";

    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(match(0), u"Bold (on)"_s) << "what was used last comes first";
    type(u"format head"_s);
    EXPECT_EQ(match(0), u"Sub-heading"_s) << "the menu's name counts too";
    key(Qt::Key_Escape);
    EXPECT_FALSE(palette().isVisible());
    EXPECT_EQ(focus(), &cell());
    EXPECT_EQ(textOf(itemCell(0, 2)), u"viktig"_s);

    start();
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(match(0).startsWith(u"Bold"_s)) << "also after a restart";
    type(u"xyzzyq"_s);
    EXPECT_FALSE(paletteSays().isEmpty());
    key(Qt::Key_Return);
    EXPECT_TRUE(palette().isVisible());
}

TEST_F(CommandStory, WhatCannotBeDoneNowIsShownAsSuchAndSaysWhy)
{
    start();
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"move row up"_s);
    EXPECT_EQ(match(0), u"Move row up (not now)"_s);
    EXPECT_FALSE(paletteSays().isEmpty());
    key(Qt::Key_Return);
    EXPECT_TRUE(palette().isVisible());
}

TEST_F(CommandStory, ThePaletteReachesEntriesMadeForWhatIsOpen)
{
    givenMeeting(numbered({u"1."_s}));
    const qsizetype before = meeting().sections.size();
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"insert section free"_s);
    EXPECT_EQ(match(0), u"Free text"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(meeting().sections.size(), before + 1);
}

TEST_F(CommandStory, AShortcutIsChangedTakenOverAndReset)
{
    givenMeeting(numbered({u"1."_s}));
    page().goTo({itemCell(0, 2), 0});
    keyWithDialog(Qt::Key_F1, Qt::NoModifier, [](QWidget *dialog) {
        auto &table = *dialog->findChild<QTableWidget *>();
        auto &field = *dialog->findChild<KeyField *>();
        auto &message = *dialog->findChild<QLabel *>(u"message"_s);
        EXPECT_EQ(keysOf(table, u"Bold"_s), u"Ctrl+B"_s);
        EXPECT_EQ(keysOf(table, u"To the next cell"_s), u"Tab"_s);
        choose(table, u"Bold"_s);

        QTest::keyClick(&field, Qt::Key_X);
        EXPECT_TRUE(message.text().contains(u"X"_s)) << "a letter writes";
        QTest::keyClick(&field, Qt::Key_Right, Qt::ControlModifier);
        EXPECT_TRUE(message.text().contains(u"In a cell"_s)) << message.text().toStdString();
        QTest::keyClick(&field, Qt::Key_F, Qt::AltModifier);
        EXPECT_TRUE(message.text().contains(u"File"_s)) << message.text().toStdString();
        EXPECT_EQ(keysOf(table, u"Bold"_s), u"Ctrl+B"_s);

        QTest::keyClick(&field, Qt::Key_F2, Qt::ControlModifier);
        EXPECT_EQ(keysOf(table, u"Bold"_s), u"Ctrl+F2 (changed)"_s);

        QTest::keyClick(&field, Qt::Key_I, Qt::ControlModifier);
        EXPECT_TRUE(message.text().contains(u"Italic"_s)) << message.text().toStdString();
        EXPECT_EQ(keysOf(table, u"Italic"_s), u"Ctrl+I"_s);
        dialog->findChild<QPushButton *>(u"takeOver"_s)->click();
        EXPECT_EQ(keysOf(table, u"Bold"_s), u"Ctrl+I (changed)"_s);
        EXPECT_EQ(keysOf(table, u"Italic"_s), QString());

        choose(table, u"Underline"_s);
        dialog->findChild<QPushButton *>(u"none"_s)->click();
        EXPECT_EQ(keysOf(table, u"Underline"_s), u"none (changed)"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_I, Qt::ControlModifier);
    type(u"feitt"_s);
    EXPECT_EQ(items().items[0].minutes.blocks().first().runs.first().marks, Marks(Mark::Bold));

    start();
    EXPECT_EQ(action(u"text.bold"_s)->shortcut(), QKeySequence(u"Ctrl+I"_s));
    EXPECT_TRUE(action(u"text.italic"_s)->shortcut().isEmpty());
    EXPECT_TRUE(action(u"text.underline"_s)->shortcut().isEmpty());
    EXPECT_EQ(settings.value(Setting::Shortcuts).toStringList(),
              (QStringList{u"text.bold Ctrl+I"_s, u"text.underline "_s}))
        << "only what differs is remembered";
    keyWithDialog(Qt::Key_F1, Qt::NoModifier, [](QWidget *dialog) {
        auto &table = *dialog->findChild<QTableWidget *>();
        choose(table, u"Bold"_s);
        dialog->findChild<QPushButton *>(u"reset"_s)->click();
        EXPECT_EQ(keysOf(table, u"Bold"_s), u"Ctrl+B"_s);
        EXPECT_EQ(keysOf(table, u"Italic"_s), u"Ctrl+I"_s);
        dialog->findChild<QPushButton *>(u"resetAll"_s)->click();
        EXPECT_EQ(keysOf(table, u"Underline"_s), u"Ctrl+U"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    EXPECT_TRUE(settings.value(Setting::Shortcuts).toStringList().isEmpty());
}

TEST_F(CommandStory, TheListOfShortcutsIsFiltered)
{
    start();
    keyWithDialog(Qt::Key_F1, Qt::NoModifier, [](QWidget *dialog) {
        auto &table = *dialog->findChild<QTableWidget *>();
        const auto shown = [&table] {
            QStringList names;
            for (int row = 0; row < table.rowCount(); ++row) {
                if (!table.isRowHidden(row))
                    names.append(table.item(row, 1)->text());
            }
            return names;
        };
        EXPECT_GT(shown().size(), 50);
        typeIn(dialog->findChild<QLineEdit *>(u"filter"_s), u"ctrl+b"_s);
        EXPECT_TRUE(shown().contains(u"Bold"_s));
        EXPECT_LT(shown().size(), 6);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
}

TEST_F(CommandStory, AltAndADigitGoesToTheItemOfThatNumber)
{
    QStringList numbers;
    for (int i = 1; i <= 12; ++i)
        numbers.append(QString::number(i) + u"/26"_s);
    givenMeeting(numbered(numbers));
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(cell().address(), itemCell(2, 2)) << "in the column one was in";
    QTest::qWait(1100);
    key(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(cell().address(), itemCell(0, 2));
    key(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(cell().address(), itemCell(11, 2)) << "1 and 2 quickly is 12";
    key(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(cell().address(), itemCell(3, 2)) << "there is no 124";

    window->resize(760, 700);
    window->navigator().findChild<QTreeView *>()->setFocus();
    key(Qt::Key_7, Qt::AltModifier);
    EXPECT_EQ(cell().address(), itemCell(6, 2));
    EXPECT_TRUE(cell().hasFocus());
    EXPECT_TRUE(cell().isVisible());
}

TEST_F(CommandStory, F6GoesFromPaneToPaneAndBack)
{
    givenMeeting(numbered({u"1."_s}));
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_F6);
    EXPECT_FALSE(page().isAncestorOf(focus()));
    QSet<QWidget *> seen;
    for (int i = 0; i < 10 && !page().isAncestorOf(focus()); ++i) {
        EXPECT_FALSE(seen.contains(focus()));
        seen.insert(focus());
        key(Qt::Key_F6);
    }
    EXPECT_EQ(focus(), &cell());
    EXPECT_EQ(cell().address(), itemCell(0, 2)) << "where one was";
    key(Qt::Key_F6, Qt::ShiftModifier);
    key(Qt::Key_F6);
    EXPECT_EQ(focus(), &cell());
    key(Qt::Key_F, Qt::ControlModifier);
    key(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(focus(), &cell()) << "the bar at the foot is a pane while it is there";
}

TEST_F(CommandStory, EscTakesNoText)
{
    givenMeeting(numbered({u"1."_s}));
    page().goTo({itemCell(0, 2), 0});
    type(u"står"_s);
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"står"_s);
    EXPECT_EQ(focus(), &cell());
}

/// The table of docs/keyboard.md, from the program itself.
QString tableOf(const QList<Command> &commands)
{
    QString table = u"| menu | command | shortcut |\n|---|---|---|\n"_s;
    for (const Command &each : commands) {
        QStringList keys;
        for (const QKeySequence &key : each.action->shortcuts())
            keys.append(u'`' + key.toString(QKeySequence::PortableText) + u'`');
        table += u"| %1 | %2 | %3 |\n"_s.arg(each.menu, each.name, keys.join(u", "_s));
    }
    table += u"\n| where | key | what |\n|---|---|---|\n"_s;
    for (const BuiltInKey &each : builtInKeys())
        table += u"| %1 | `%2` | %3 |\n"_s.arg(each.place, each.keys, each.what);
    return table;
}

TEST_F(CommandStory, TheDocumentedShortcutsAreTheProgramsOwn)
{
    start();
    QFile file(u"%1/keyboard.md"_s.arg(QStringLiteral(MOTEBOK_DOCS)));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    file.close();
    const QString begin = u"<!-- table -->\n"_s;
    const QString end = u"<!-- end of table -->\n"_s;
    ASSERT_TRUE(text.contains(begin) && text.contains(end));
    const QString before = text.left(text.indexOf(begin) + begin.size());
    const QString after = text.mid(text.indexOf(end));
    const QString wanted = tableOf(commands());
    if (qEnvironmentVariableIsSet("MOTEBOK_WRITE_DOCS")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write((before + wanted + after).toUtf8());
        return;
    }
    const QStringList documented = text.mid(before.size(), text.size() - before.size() - after.size()).split(u'\n');
    const QStringList there = wanted.split(u'\n');
    for (qsizetype i = 0; i < std::max(documented.size(), there.size()); ++i)
        ASSERT_EQ(documented.value(i).toStdString(), there.value(i).toStdString())
            << "run this test with MOTEBOK_WRITE_DOCS=1 to write the table anew";
}

TEST_F(CommandStory, WhatCanDoNothingIsNotOffered)
{
    const auto offered = [this] {
        QStringList names;
        for (const Command &each : commands(MenuEntries::Filled)) {
            const bool insert = each.menu == u"Insert › Section"_s || each.menu == u"Insert › Fact"_s ||
                                each.menu == u"Insert › Closing line"_s;
            if (insert && each.action->isEnabled())
                names.append(each.name);
        }
        return names;
    };
    start();
    EXPECT_EQ(offered(), QStringList()) << "no meeting is open";
    for (const QString &list : {u"action.list"_s, u"attendance.show"_s})
        EXPECT_FALSE(action(list)->isEnabled()) << list.toStdString();

    givenMeeting(numbered({u"1."_s, u"2."_s}));
    EXPECT_EQ(offered().size(), 15);
    EXPECT_TRUE(action(u"action.list"_s)->isEnabled());
    page().goTo({itemCell(0, 1), 0});
    EXPECT_FALSE(action(u"item.deeper"_s)->isEnabled()) << "the first item is under none";
    EXPECT_FALSE(action(u"item.shallower"_s)->isEnabled());
    page().goTo({itemCell(1, 1), 0});
    ASSERT_TRUE(action(u"item.deeper"_s)->isEnabled());
    EXPECT_FALSE(action(u"item.shallower"_s)->isEnabled());
    action(u"item.deeper"_s)->trigger();
    EXPECT_FALSE(action(u"item.deeper"_s)->isEnabled()) << "one level under the item above is the deepest";
    EXPECT_TRUE(action(u"item.shallower"_s)->isEnabled());

    const Id id = meeting().id;
    stop();
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::openToRead(bookPath());
    ASSERT_TRUE(book.ok());
    MainWindow::Seams seams;
    seams.prompts = &answers;
    seams.settings = &settings;
    window = std::make_unique<MainWindow>(std::move(book).value(), seams);
    ASSERT_TRUE(window->openMeeting(id));
    EXPECT_EQ(offered(), QStringList()) << "the book can only be read";
}

}  // namespace
}  // namespace motebok::test
