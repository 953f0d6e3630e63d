// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "editing/openmeeting.h"
#include "widgets/mainwindow.h"
#include "widgets/meetingpage.h"
#include "widgets/prompts.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace motebok::test {

/// Answers what a dialog would ask, and remembers what was told.
class Answers : public Prompts {
public:
    QList<Error> errors;
    QStringList warnings;
    QStringList questions;
    bool yes = true;
    QStringList offered;  ///< the answers to the last choice
    int choice = 0;       ///< which of them is given; -1 for none
    QString lineAnswer;
    QStringList files;
    QString fileToWriteAnswer;
    QList<Unsaved> unsavedAnswers;

    void tell(QWidget *, const Error &error) override { errors.append(error); }
    void tellWarnings(QWidget *, const QString &, const QStringList &told) override { warnings += told; }
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        questions.append(question);
        return yes;
    }
    int choose(QWidget *, const QString &question, const QString &, const QStringList &answers) override
    {
        questions.append(question);
        offered = answers;
        return choice;
    }
    QString line(QWidget *, const QString &, const QString &, const QString &) override { return lineAnswer; }
    QStringList filesToOpen(QWidget *, const QString &) override { return files; }
    QString fileToWrite(QWidget *, const QString &, const QString &) override { return fileToWriteAnswer; }
    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
    Unsaved unsaved(QWidget *, const Error &error) override
    {
        errors.append(error);
        return unsavedAnswers.isEmpty() ? Unsaved::Discard : unsavedAnswers.takeFirst();
    }
};

/// A window on a book in a folder of its own, driven by keys: given a meeting, I type …, I restart, I see ….
class Story : public testing::Test {
protected:
    Story() : settings(folder.filePath(QStringLiteral("innstillingar.ini"))) {}

    /// Starts the program, or starts it again after what is open is saved as on closing.
    void start()
    {
        stop();
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
        ASSERT_TRUE(book.ok()) << book.error().message.toStdString();
        MainWindow::Seams seams;
        seams.prompts = &answers;
        seams.settings = &settings;
        seams.clock = wallClock;
        seams.examplePath = folder.filePath(QStringLiteral("døme.db"));
        seams.exampleBook = [path = seams.examplePath] { return Result<QString>(path); };
        window = std::make_unique<MainWindow>(std::move(book).value(), seams);
        window->resize(1200, 800);
        window->openLast();
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void stop()
    {
        if (window) {
            EXPECT_TRUE(window->close());
            window.reset();
        }
    }
    void TearDown() override { stop(); }

    QString bookPath() const { return folder.filePath(QStringLiteral("bok.db")); }
    const Meeting &meeting() const { return window->meeting()->meeting(); }
    MeetingPage &page() const { return window->page(); }
    CellEdit &cell() const { return *page().currentCell(); }

    /// A meeting in the book, opened.
    void givenMeeting(const Meeting &given)
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
        ASSERT_TRUE(book.ok());
        ASSERT_TRUE((*book)->save(given).ok());
        start();
        ASSERT_TRUE(window->openMeeting(given.id));
    }

    void type(const QString &text) { typeIn(focus(), text); }
    static void typeIn(QWidget *widget, const QString &text)
    {
        for (const QChar c : text) {
            // As an input method sends letters that are no key of their own, æøå and « » among them.
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(widget, &press);
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    /// A key that opens a dialog, and what is done in it; afterwards the window is the active one again.
    void keyWithDialog(Qt::Key pressed, Qt::KeyboardModifiers modifiers, const std::function<void(QWidget *)> &act)
    {
        bool opened = false;
        QTimer::singleShot(0, window.get(), [act, &opened] {
            QWidget *dialog = QApplication::activeModalWidget();
            opened = dialog != nullptr;
            ASSERT_TRUE(dialog) << "no dialog opened";
            act(dialog);
        });
        key(pressed, modifiers);
        QCoreApplication::processEvents();
        ASSERT_TRUE(opened) << "no dialog opened";
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    QWidget *focus() const { return QApplication::focusWidget() ? QApplication::focusWidget() : window.get(); }

    QString textOf(const CellAddress &address) const { return textAt(meeting(), address).plainText(); }
    const ItemTable &items(int section = 0) const { return *meeting().sections[section].items(); }
    CellAddress itemCell(int item, int column, int section = 0) const
    {
        return {CellKind::ItemText, items(section).items[item].id, items(section).columns[column].id};
    }

    QTemporaryDir folder;
    Settings settings;
    Clock wallClock = systemClock();  ///< before start()
    Answers answers;
    std::unique_ptr<MainWindow> window;
};

}  // namespace motebok::test
