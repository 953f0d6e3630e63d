// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandactions.h"
#include "widgets/commands.h"
#include "widgets/dialogs.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/story.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

bool isControl(const QWidget &widget)
{
    if (widget.objectName().startsWith(u"qt_"_s) || widget.inherits("QTabBar") || widget.inherits("QHeaderView"))
        return false;
    const QWidget *parent = widget.parentWidget();
    const bool inner =
        parent && (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
                   qobject_cast<const QKeySequenceEdit *>(parent) || parent->inherits("QComboBoxPrivateContainer"));
    return !inner && (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
                      qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
                      qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget) ||
                      qobject_cast<const QKeySequenceEdit *>(&widget));
}

/// A button that waits out of sight for what it will say.
bool isWaiting(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->isHidden() && button->text().isEmpty() && button->icon().isNull();
}

bool standsByAField(const QLabel &label)
{
    const QList<QWidget *> beside = label.parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    return std::any_of(beside.begin(), beside.end(), [](const QWidget *each) {
        return isControl(*each) && !qobject_cast<const QAbstractButton *>(each) &&
               !qobject_cast<const QAbstractItemView *>(each);
    });
}

std::string described(const QWidget &widget)
{
    QStringList way;
    for (const QWidget *each = &widget; each; each = each->parentWidget())
        way.prepend(QString::fromLatin1(each->metaObject()->className()) +
                    (each->objectName().isEmpty() ? QString() : u'#' + each->objectName()));
    return way.join(u" > "_s).toStdString();
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Every control of a window: named; a button without words tells by a tool tip; a label with a colon leads to its
/// field.
void expectNamed(QWidget &top, const std::string &where)
{
    const QList<QWidget *> all = top.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (isControl(*widget) && widget->focusPolicy() != Qt::NoFocus && !isWaiting(*widget)) {
            EXPECT_FALSE(nameOf(*widget).trimmed().isEmpty()) << where << ": no name: " << described(*widget);
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(widget);
            button && button->text().isEmpty() && !button->icon().isNull() &&
            !button->objectName().startsWith(u"qt_"_s) && !qobject_cast<QLineEdit *>(button->parentWidget())) {
            EXPECT_FALSE(button->toolTip().isEmpty()) << where << ": no tool tip: " << described(*widget);
        }
        if (const auto *label = qobject_cast<QLabel *>(widget);
            label && label->text().endsWith(u':') && standsByAField(*label)) {
            EXPECT_TRUE(label->buddy()) << where << ": “" << label->text().toStdString() << "” leads to no field";
        }
    }
}

/// What is the same in two pictures but for the keyboard being there is not seen by one who uses it.
void expectFocusSeen(QWidget &top, QWidget &elsewhere, const std::string &where)
{
    top.window()->setAttribute(Qt::WA_KeyboardFocusChange);  // as Tab does
    const QList<QWidget *> all = top.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!isControl(*widget) || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
            !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        elsewhere.setFocus(Qt::TabFocusReason);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
            view && (!view->model() || view->model()->rowCount() == 0))
            continue;
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus() || widget == &elsewhere)
            continue;
        EXPECT_NE(widget->grab().toImage(), without) << where << ": focus is not seen: " << described(*widget);
    }
}

class Accessibility : public Story {
protected:
    static Meeting sample()
    {
        Meeting meeting = newMeeting(u"Årsmøte"_s, nullptr, QDateTime::currentDateTimeUtc());
        ItemTable *table = meeting.sections.first().items();
        table->items.clear();
        for (const QString &number : {u"1."_s, u"2."_s, QString()})
            table->items.append({newId(), number, 0, RichText::fromPlain(u"Tema"_s), {}, {}, {}});
        for (const edits::SectionKind kind :
             {edits::SectionKind::Participants, edits::SectionKind::FreeText, edits::SectionKind::PlainTable})
            edits::insertSection(meeting, kind, meeting.sections.last().id, Group());
        return meeting;
    }
};

TEST_F(Accessibility, EveryControlOfTheWindowIsNamed)
{
    start();
    expectNamed(*window, "the welcome page");
    givenMeeting(sample());
    key(Qt::Key_H, Qt::ControlModifier);
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    window->resize(760, 700);
    expectNamed(*window, "the narrow window");
    window->resize(1300, 900);
    // The panels at the side, each shown once.
    for (const Command &each : commandsIn(*window->menuBar(), MenuEntries::AsTheyStand)) {
        if (each.action->isCheckable() && each.action->isEnabled() && each.menu == u"View"_s) {
            each.action->trigger();
            QCoreApplication::processEvents();
            expectNamed(*window, each.id.toStdString());
            each.action->trigger();
        }
    }
}

TEST_F(Accessibility, EveryDialogOfTheMenusIsNamed)
{
    givenMeeting(sample());
    answers.yes = false;
    page().goTo({itemCell(0, 2), 0});
    type(u"lenkje"_s);
    QStringList seen;
    for (const Command &each : commandsIn(*window->menuBar(), MenuEntries::AsTheyStand)) {
        // Printing is the desktop's own dialog, made beside the window.
        if (!each.action->text().contains(u'…') || !each.action->isEnabled() || each.id == u"meeting.print"_s)
            continue;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, window.get(), [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            if (!seen.contains(each.id)) {
                seen.append(each.id);
                EXPECT_FALSE(dialog->windowTitle().isEmpty()) << each.id.toStdString();
                expectNamed(*dialog, each.id.toStdString());
            }
            dialog->reject();
        });
        watch.start(5);
        each.action->trigger();
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(seen.contains(u"help.shortcuts"_s));
    EXPECT_TRUE(seen.contains(u"text.link"_s));
    EXPECT_GE(seen.size(), 4) << seen.join(u' ').toStdString();
}

TEST_F(Accessibility, TheMenusEntriesAllHaveWords)
{
    givenMeeting(sample());
    for (const Command &each : commandsIn(*window->menuBar(), MenuEntries::Filled))
        EXPECT_FALSE(each.name.trimmed().isEmpty()) << each.menu.toStdString();
}

TEST_F(Accessibility, TheFocusedCellSaysItemAndColumn)
{
    givenMeeting(sample());
    page().goTo({itemCell(1, 2), 0});
    EXPECT_EQ(nameOf(*focus()), u"Item 2, Referat"_s);
    key(Qt::Key_Tab);
    EXPECT_TRUE(nameOf(*focus()).startsWith(u"Item 2, Konklusjon"_s)) << nameOf(*focus()).toStdString();
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_TRUE(nameOf(*focus()).startsWith(u"Item without a number, row 3, Konklusjon"_s))
        << nameOf(*focus()).toStdString();

    // Given another number, and moved.
    page().goTo({itemCell(1, 0), 0});
    cell().selectAll();
    type(u"7/26"_s);
    key(Qt::Key_Tab);
    EXPECT_TRUE(nameOf(*focus()).startsWith(u"Item 7/26, "_s)) << nameOf(*focus()).toStdString();
    key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(items().items[0].number, u"7/26"_s);
    EXPECT_TRUE(nameOf(*focus()).startsWith(u"Item 7/26, "_s)) << nameOf(*focus()).toStdString();
    page().goTo({itemCell(2, 2), 0});
    key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(nameOf(*focus()), u"Item without a number, row 2, Referat"_s);
}

TEST_F(Accessibility, WhereTheKeyboardIsIsSeen)
{
    givenMeeting(sample());
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_H, Qt::ControlModifier);
    page().goTo({itemCell(0, 2), 0});
    expectFocusSeen(*window, cell(), "the window");
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_Tab);
    expectFocusSeen(*window, cell(), "the window, from another cell");
}

TEST_F(Accessibility, AFocusedCellIsFramedInTheHighlight)
{
    givenMeeting(sample());
    page().goTo({itemCell(0, 2), 0});
    const QImage picture = cell().grab().toImage();
    const QRgb frame = cell().palette().color(QPalette::Active, QPalette::Highlight).rgb();
    EXPECT_EQ(picture.pixel(picture.width() / 2, picture.height() - 1), frame);
    EXPECT_EQ(picture.pixel(0, picture.height() / 2), frame);
}

}  // namespace
}  // namespace motebok::test
