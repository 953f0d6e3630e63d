// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "storage/backups.h"
#include "widgets/backupactions.h"
#include "widgets/backupdialog.h"
#include "widgets/banner.h"
#include "widgets/deleteddialog.h"
#include "widgets/navigator.h"
#include "widgets/story.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

class SafetyStory : public Story {
protected:
    void givenThreeItems()
    {
        Meeting given = newMeeting(u"Kaimøte"_s, nullptr, QDateTime::currentDateTimeUtc());
        ItemTable &table = *given.sections.first().items();
        table.items.clear();
        for (const QString &topic : {u"Fortøying"_s, u"Lys på kaia"_s, u"Dugnad"_s})
            table.items.append(AgendaItem{newId(), {}, 0, RichText::fromPlain(topic), {}, {}, {}});
        givenMeeting(given);
    }
    QStringList topics() const
    {
        QStringList topics;
        for (const AgendaItem &item : items().items)
            topics.append(item.topic.plainText());
        return topics;
    }
    void removeItem(int index)
    {
        const Id item = items().items[index].id;
        ASSERT_TRUE(
            window->meeting()->edit(u"Delete"_s, [&](Meeting &meeting) { return edits::remove(meeting, item); }));
    }
    Banner *banner() const
    {
        for (Banner *each : window->findChildren<Banner *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static bool press(QWidget *in, const QString &text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isEnabled() && button->isVisible()) {
                button->click();
                return true;
            }
        }
        return false;
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    std::unique_ptr<MinuteBook> otherWindow(const QString &path) const
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path);
        EXPECT_TRUE(book.ok());
        return book.ok() ? std::move(book).value() : nullptr;
    }
    BackupActions &backups() const { return *window->findChild<BackupActions *>(); }
    void makeBackupNow()
    {
        QSignalSpy finished(&backups(), &BackupActions::finished);
        backups().makeNow();
        ASSERT_TRUE(finished.wait(10000));
    }
    /// As when one comes back to the window from another.
    void comeBack()
    {
        QEvent activation(QEvent::ActivationChange);
        QApplication::sendEvent(window.get(), &activation);
    }
};

TEST_F(SafetyStory, ADeletedItemComesBackFromDeletedAfterARestart)
{
    givenThreeItems();
    const Meeting whole = meeting();
    removeItem(1);
    start();
    ASSERT_EQ(topics(), (QStringList{u"Fortøying"_s, u"Dugnad"_s}));
    keyWithDialog(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier, [](QWidget *dialog) {
        auto *list = dialog->findChild<QTreeWidget *>();
        ASSERT_TRUE(list->currentItem());
        EXPECT_EQ(list->currentItem()->text(0), u"Lys på kaia"_s);
        QTest::keyClick(list, Qt::Key_Return);
        EXPECT_FALSE(list->currentItem()) << "it has left the list";
        EXPECT_FALSE(list->isVisible());
        EXPECT_TRUE(dialog->findChild<QLabel *>(u"empty"_s)->isVisible()) << "and the list says that it is empty";
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    EXPECT_EQ(meeting().sections, whole.sections) << "where it stood, under its own id";
    EXPECT_EQ(cell().toPlainText(), u"Lys på kaia"_s) << "and one is there";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(topics().size(), 2) << "putting back can be undone";
}

TEST_F(SafetyStory, ADeletedMeetingComesBackAndOpens)
{
    givenThreeItems();
    const Id id = meeting().id;
    window->findChild<QAction *>(u"meeting.delete"_s)->trigger();
    ASSERT_FALSE(window->meeting());
    keyWithDialog(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier, [](QWidget *dialog) {
        auto *list = dialog->findChild<QTreeWidget *>();
        ASSERT_TRUE(list->currentItem());
        EXPECT_TRUE(list->currentItem()->text(0).contains(u"Kaimøte"_s));
        QTest::keyClick(list, Qt::Key_Return);
    });
    ASSERT_TRUE(window->meeting());
    EXPECT_EQ(meeting().id, id);
    EXPECT_TRUE(otherWindow(bookPath())->meetings(Deleted::Only)->isEmpty());
}

TEST_F(SafetyStory, TheCornerTellsWhenItWasSavedOrWhyNot)
{
    givenThreeItems();
    page().goTo({itemCell(0, 2), 0});
    type(u"Nye tau"_s);
    ASSERT_TRUE(window->meeting()->flush());
    EXPECT_TRUE(says(u"Saved "_s + window->meeting()->saveState().when.toLocalTime().toString(u"HH.mm"_s)));
    ASSERT_TRUE(QFile::rename(bookPath(), folder.filePath(u"flytta.db"_s)));
    type(u" til våren"_s);
    EXPECT_FALSE(window->meeting()->flush());
    EXPECT_TRUE(says(u"Not saved: the book has been moved"_s));
    ASSERT_TRUE(banner());
    EXPECT_TRUE(press(banner(), u"Put the book back"_s));
    EXPECT_FALSE(banner());
    EXPECT_TRUE(says(u"Saved "_s));
    start();
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Nye tau til våren"_s);
}

TEST_F(SafetyStory, AllWaysOutFitBesideTeams)
{
    givenThreeItems();
    window->resize(760, 800);
    QCoreApplication::processEvents();
    const int width = window->width();
    ASSERT_TRUE(QFile::remove(bookPath()));
    page().goTo({itemCell(0, 2), 0});
    type(u"Nye tau"_s);
    EXPECT_FALSE(window->meeting()->flush());
    QCoreApplication::processEvents();
    ASSERT_TRUE(banner());
    EXPECT_EQ(window->width(), width) << "the window did not grow";
    const QList<QPushButton *> ways = banner()->findChildren<QPushButton *>();
    EXPECT_EQ(ways.size(), 4);
    for (const QPushButton *way : ways) {
        const QRect there(way->mapTo(banner(), QPoint(0, 0)), way->size());
        EXPECT_TRUE(banner()->rect().contains(there)) << qPrintable(way->text());
        for (const QPushButton *other : ways)
            EXPECT_TRUE(other == way || !other->geometry().intersects(way->geometry())) << qPrintable(way->text());
    }
    EXPECT_TRUE(press(banner(), u"Put the book back"_s));
}

TEST_F(SafetyStory, WhenAnotherFileTookThePlaceTheWholeBookGoesElsewhere)
{
    givenThreeItems();
    page().goTo({itemCell(0, 2), 0});
    const Id id = meeting().id;
    ASSERT_TRUE(QFile::remove(bookPath()));
    QFile other(bookPath());
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("noko anna");
    other.close();
    type(u"Nye tau"_s);
    EXPECT_FALSE(window->meeting()->flush());
    ASSERT_TRUE(banner());
    EXPECT_FALSE(press(banner(), u"Put the book back"_s)) << "there is a file there";
    const QString elsewhere = folder.filePath(u"anna.db"_s);
    answers.fileToWriteAnswer = elsewhere;
    EXPECT_TRUE(press(banner(), u"Save the whole book elsewhere …"_s));
    EXPECT_TRUE(answers.errors.isEmpty());
    EXPECT_EQ(window->bookPath(), elsewhere);
    ASSERT_TRUE(window->meeting());
    EXPECT_EQ(meeting().id, id);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Nye tau"_s);
    EXPECT_EQ(textAt(*otherWindow(elsewhere)->meeting(id), itemCell(0, 2)).plainText(), u"Nye tau"_s);
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    EXPECT_EQ(other.readAll(), "noko anna");

    EXPECT_EQ(window->homeBook(), elsewhere) << "this is her own book now";
    EXPECT_FALSE(banner()) << "and nobody calls it an example";
    EXPECT_FALSE(window->findChild<QAction *>(u"book.goHome"_s)->isVisible());
    makeBackupNow();
    EXPECT_EQ(backupsOf(elsewhere).size(), 1);
    EXPECT_EQ(settings.value(Setting::LastMeeting).toString(), id);
}

TEST_F(SafetyStory, TheExampleSaysThatItIsOneAndOneComesHome)
{
    givenThreeItems();
    window->findChild<QAction *>(u"book.example"_s)->trigger();
    ASSERT_TRUE(banner());
    EXPECT_TRUE(says(u"a book with an example"_s));
    EXPECT_EQ(window->homeBook(), bookPath());
    EXPECT_TRUE(press(banner(), u"Back to my own book"_s));
    EXPECT_EQ(window->bookPath(), bookPath());
    EXPECT_FALSE(banner());
}

TEST_F(SafetyStory, WhatAnotherWindowWroteIsThereWhenOneComesBack)
{
    givenThreeItems();
    const auto other = otherWindow(bookPath());
    Meeting theirs = *other->meeting(meeting().id);
    theirs.sections[0].items()->items[0].topic = RichText::fromPlain(u"Frå hi sida"_s);
    ASSERT_TRUE(other->save(theirs).ok());
    ASSERT_TRUE(other->save(newMeeting(u"Nytt møte"_s, nullptr, QDateTime::currentDateTimeUtc())).ok());
    comeBack();
    EXPECT_EQ(topics().first(), u"Frå hi sida"_s);
    EXPECT_EQ(window->navigator().model().rowCount(window->navigator().model().index(0, 0)), 2);
    page().goTo({itemCell(0, 2), 0});
    type(u"Mitt"_s);
    EXPECT_TRUE(window->meeting()->flush()) << "no conflict any more";
    EXPECT_EQ(other->meeting(meeting().id)->sections[0].items()->items[0].topic.plainText(), u"Frå hi sida"_s);
}

TEST_F(SafetyStory, ABookThatCanOnlyBeReadGoesOnElsewhere)
{
    givenThreeItems();
    stop();
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::openToRead(bookPath());
    ASSERT_TRUE(book.ok());
    MainWindow::Seams seams;
    seams.prompts = &answers;
    seams.settings = &settings;
    window = std::make_unique<MainWindow>(std::move(book).value(), seams);
    window->openLast();
    window->show();
    EXPECT_TRUE(says(u"Can only be read"_s));
    const QString elsewhere = folder.filePath(u"mi.db"_s);
    answers.fileToWriteAnswer = elsewhere;
    ASSERT_TRUE(banner());
    EXPECT_TRUE(press(banner(), u"Save the whole book elsewhere …"_s));
    EXPECT_TRUE(answers.errors.isEmpty());
    EXPECT_EQ(window->bookPath(), elsewhere);
    ASSERT_TRUE(window->meeting());
    EXPECT_FALSE(window->meeting()->isReadOnly());
    EXPECT_EQ(topics().size(), 3);
}

TEST_F(SafetyStory, ABackupIsMadeByItselfAfterTheStart)
{
    givenThreeItems();
    ASSERT_TRUE(backupsOf(bookPath()).isEmpty());
    QSignalSpy finished(&backups(), &BackupActions::finished);
    ASSERT_TRUE(finished.wait(BackupActions::firstDelay + 10000));
    EXPECT_EQ(backupsOf(bookPath()).size(), 1);
    EXPECT_FALSE(banner());
}

TEST_F(SafetyStory, ABackupIsLookedAtAndAMeetingComesHomeFromIt)
{
    givenThreeItems();
    const Meeting whole = meeting();
    makeBackupNow();
    removeItem(0);
    removeItem(0);
    ASSERT_TRUE(window->meeting()->flush());
    const Meeting own = meeting();
    QAction *show = window->findChild<QAction *>(u"book.backups"_s);
    QTimer::singleShot(0, window.get(), [] {
        QWidget *dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        ASSERT_EQ(list->topLevelItemCount(), 1);
        QTest::keyClick(list, Qt::Key_Return);
    });
    show->trigger();
    const QString backup = backupsOf(bookPath()).first().path;
    ASSERT_EQ(window->bookPath(), backup);
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    ASSERT_TRUE(banner());
    EXPECT_TRUE(says(u"This is a backup"_s));
    ASSERT_TRUE(window->openMeeting(whole.id));
    EXPECT_TRUE(window->meeting()->isReadOnly());
    EXPECT_EQ(topics().size(), 3);

    EXPECT_TRUE(press(banner(), u"Bring the meeting into my own book"_s));
    EXPECT_EQ(window->bookPath(), bookPath());
    EXPECT_FALSE(banner());
    ASSERT_TRUE(window->meeting());
    EXPECT_NE(meeting().id, whole.id) << "a copy, since it differs";
    EXPECT_EQ(topics().size(), 3);
    const auto book = otherWindow(bookPath());
    EXPECT_EQ(book->meeting(own.id)->sections, own.sections) << "and one's own is as it was";
    ASSERT_TRUE(file.seek(0));
    EXPECT_EQ(file.readAll(), bytes) << "and so is the backup";
}

TEST_F(SafetyStory, ABackupThatCannotBeMadeIsToldWithAWayOut)
{
    givenThreeItems();
    const QString inTheWay = backupFolder(bookPath());
    QFile file(inTheWay);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    makeBackupNow();
    ASSERT_TRUE(banner());
    EXPECT_TRUE(says(u"backup"_s));
    ASSERT_TRUE(QFile::remove(inTheWay));
    QSignalSpy finished(&backups(), &BackupActions::finished);
    EXPECT_TRUE(press(banner(), u"Try again"_s));
    ASSERT_TRUE(finished.wait(10000));
    EXPECT_FALSE(banner());
    EXPECT_EQ(backupsOf(bookPath()).size(), 1);
}

TEST(BackupActionsTest, OneIsMadeADayAndOnlyOfOnesOwnBook)
{
    const QTemporaryDir folder;
    const QString home = folder.filePath(u"heime.db"_s);
    QDateTime now(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    const Clock clock = [&now] { return now; };
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(home, clock);
    ASSERT_TRUE(book.ok());
    Answers answers;
    QWidget window;
    Banner banner;
    BackupActions actions(answers, banner, clock, &window);
    const auto tried = [&] {
        QSignalSpy finished(&actions, &BackupActions::finished);
        return actions.makeIfDue() && finished.wait(10000);
    };
    const auto change = [&] { ASSERT_TRUE((*book)->save(newMeeting(u"Møte"_s, nullptr, now)).ok()); };
    actions.setBooks(book->get(), folder.filePath(u"ei anna.db"_s));
    EXPECT_FALSE(tried()) << "the example is not backed up";
    actions.setBooks(book->get(), home);
    change();
    EXPECT_TRUE(tried());
    change();
    now = now.addSecs(24 * 3600 - 1);
    EXPECT_FALSE(tried());
    now = now.addSecs(1);
    EXPECT_TRUE(tried());
    EXPECT_EQ(backupsOf(home).size(), 2);
    now = now.addDays(1);
    EXPECT_TRUE(tried());
    EXPECT_EQ(backupsOf(home).size(), 2) << "nothing had changed";
    EXPECT_FALSE(banner.isVisible());
}

}  // namespace
}  // namespace motebok::test
