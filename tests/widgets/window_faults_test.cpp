// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "printing.h"
#include "widgets/banner.h"
#include "widgets/exportactions.h"
#include "widgets/navigator.h"
#include "widgets/sidepanel.h"
#include "widgets/story.h"

#include <QFile>
#include <QMouseEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

/// Lets no file grow past what the book has now, as a full disk would, until it goes out of scope.
class FullDisk {
public:
    explicit FullDisk(const QString &book)
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit small = before_;
        small.rlim_cur = rlim_t(QFile(book).size());
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

/// More than the book's file-size limit lets through.
QString muchText()
{
    return QStringLiteral("Ord og fleire ord om brannøvinga som dei held kvar haust.\n").repeated(3000).trimmed();
}

class WindowFaults : public Story {
protected:
    CellAddress topic() const { return itemCell(0, 1); }
    void givenAMeeting() { givenMeeting(newMeeting(u"Brannøving"_s, nullptr, QDateTime::currentDateTimeUtc())); }
    Banner *shownBanner() const
    {
        for (Banner *banner : window->findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    }
    static void press(const Banner &banner, const QString &text)
    {
        for (QPushButton *button : banner.findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    }
};

TEST_F(WindowFaults, AFullDiskIsToldAndTheTextStaysUntilThereIsRoom)
{
    givenAMeeting();
    page().goTo({topic(), 0});
    const QString much = muchText();
    {
        const FullDisk full(bookPath());
        type(u"Her står det"_s);
        window->meeting()->type(itemCell(0, 2), RichText::fromPlain(much), 0, 0);
        EXPECT_FALSE(window->meeting()->flush());
        ASSERT_TRUE(shownBanner()) << "nothing was said";
        // SQLite tells a file-size limit as an I/O error, a full disk as a full disk; both messages speak of the disk.
        EXPECT_TRUE(window->meeting()->saveState().error.message.contains(u"disk"_s));
        EXPECT_EQ(textOf(topic()), u"Her står det"_s);
        EXPECT_EQ(cell().toPlainText(), u"Her står det"_s);
    }
    press(*shownBanner(), u"Try again"_s);
    EXPECT_FALSE(shownBanner());
    start();
    EXPECT_EQ(textOf(topic()), u"Her står det"_s);
    EXPECT_EQ(textOf(itemCell(0, 2)), much);
}

TEST_F(WindowFaults, ClosingWithUnsavedTextAsksAndACopyHoldsEverything)
{
    givenAMeeting();
    page().goTo({topic(), 0});
    const QString copy = folder.filePath(u"kopi.json"_s);
    answers.fileToWriteAnswer = copy;
    {
        const FullDisk full(bookPath());
        window->meeting()->type(itemCell(0, 2), RichText::fromPlain(muchText()), 0, 0);
        answers.unsavedAnswers = {Prompts::Unsaved::Stay};
        EXPECT_FALSE(window->close());
        EXPECT_TRUE(window->meeting());
    }
    // The disk takes the copy, the book is still refused: somebody has changed the meeting there.
    Result<std::unique_ptr<MinuteBook>> other = MinuteBook::open(bookPath());
    ASSERT_TRUE(other.ok());
    Result<Meeting> theirs = (*other)->meeting(meeting().id);
    theirs->title = u"Annan tittel"_s;
    ASSERT_TRUE((*other)->save(*theirs).ok());
    answers.unsavedAnswers = {Prompts::Unsaved::SaveCopy, Prompts::Unsaved::Discard};
    EXPECT_TRUE(window->close());
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Result<TravellingMeeting> saved = meetingFromJson(file.readAll());
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(saved->meeting.sections.first().items()->items.first().minutes.plainText(), muchText());
    window.reset();
}

TEST_F(WindowFaults, WhenSomebodyElseChangedTheMeetingBothAreKept)
{
    givenAMeeting();
    const Id id = meeting().id;
    page().goTo({topic(), 0});
    Result<std::unique_ptr<MinuteBook>> other = MinuteBook::open(bookPath());
    ASSERT_TRUE(other.ok());
    Result<Meeting> theirs = (*other)->meeting(id);
    theirs->title = u"Den andre"_s;
    ASSERT_TRUE((*other)->save(*theirs).ok());
    type(u"mitt"_s);
    EXPECT_FALSE(window->meeting()->flush());
    ASSERT_TRUE(shownBanner());
    press(*shownBanner(), u"Keep both"_s);
    ASSERT_TRUE(window->meeting());
    EXPECT_NE(meeting().id, id);
    EXPECT_EQ(textOf(topic()), u"mitt"_s);
    EXPECT_EQ((*other)->meeting(id)->title, u"Den andre"_s);
    EXPECT_EQ((*other)->meetings()->size(), 2);
}

TEST_F(WindowFaults, ADamagedBookIsToldAndTheOldOneStaysOpen)
{
    givenAMeeting();
    QFile damaged(folder.filePath(u"øydelagd.db"_s));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(5000, 'x'));
    damaged.close();
    EXPECT_FALSE(window->openBook(damaged.fileName()));
    ASSERT_EQ(answers.errors.size(), 1);
    EXPECT_EQ(answers.errors.first().kind, ErrorKind::Damaged);
    EXPECT_EQ(meeting().title, u"Brannøving"_s);
}

TEST_F(WindowFaults, AnExportThatIsToReplaceIsWrittenBeforeTheWindowCloses)
{
    givenAMeeting();
    QFile there(folder.filePath(u"ut.txt"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("gammalt");
    there.close();
    window->findChild<ExportActions *>()->exportTo({{ExportFormat::Text}, folder.path(), Overwrite::Refuse, u"ut"_s});
    stop();
    EXPECT_EQ(answers.questions.size(), 1);
    ASSERT_TRUE(there.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(there.readAll()).contains(u"Brannøving"_s));
}

TEST_F(WindowFaults, FilesThatWaitAreBroughtInBeforeTheWindowCloses)
{
    start();
    for (const QString &name : {u"a"_s, u"b"_s}) {
        QFile file(folder.filePath(name + u".txt"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(u"# Møte %1\n\nDato: 3. mars 2026\n\nSak\tTema\tReferat\tKonklusjon\n1.\tBåten\tJa\t\n"_s.arg(name)
                       .toUtf8());
        file.close();
        window->importFiles({file.fileName()});
    }
    stop();
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
    ASSERT_TRUE(book.ok());
    EXPECT_EQ((*book)->meetings()->size(), 2);
}

TEST_F(WindowFaults, AClickOnTheOpenMeetingGivesTheKeyboardToThePageWhereOneWas)
{
    givenAMeeting();
    page().goTo({itemCell(0, 2), 0});
    type(u"Slangane er tette"_s);
    const std::optional<Spot> place = page().place();
    auto *list = window->navigator().findChild<QTreeView *>();
    list->setFocus();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    QCoreApplication::processEvents();
    EXPECT_EQ(page().place(), place);
    EXPECT_TRUE(cell().hasFocus());
}

TEST_F(WindowFaults, TheColumnsAreAsWideAsOneLeftThem)
{
    givenAMeeting();
    const auto showPanel = [this] {
        window->resize(1500, 800);
        key(Qt::Key_F8);
        QCoreApplication::processEvents();
        return window->findChild<SidePanel *>();
    };
    const SidePanel *panel = showPanel();
    ASSERT_TRUE(panel->isVisible());
    auto *left = qobject_cast<QSplitter *>(window->navigator().parentWidget());
    auto *desk = qobject_cast<QSplitter *>(panel->parentWidget());
    left->setSizes({150, left->height() - 150});
    QSplitterHandle *handle = desk->handle(1);
    const auto mouse = [handle](QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, handle->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
        QApplication::sendEvent(handle, &event);
    };
    ASSERT_EQ(desk->orientation(), Qt::Horizontal) << desk->width() << ' ' << left->width();
    const int before = panel->width();
    mouse(QEvent::MouseButtonPress, {1, 20}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {-79, 20}, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, {1, 20}, Qt::NoButton);
    QCoreApplication::processEvents();
    const int width = panel->width();
    const int height = left->sizes().first();
    ASSERT_EQ(width, before + 80);
    start();
    panel = showPanel();
    EXPECT_EQ(panel->width(), width);
    EXPECT_EQ(qobject_cast<QSplitter *>(window->navigator().parentWidget())->sizes().first(), height);
    window->resize(760, 800);
    QCoreApplication::processEvents();
    EXPECT_EQ(panel->width(), panel->parentWidget()->width()) << "under the page there, whatever it was beside it";
    window->resize(1500, 800);
    QCoreApplication::processEvents();
    EXPECT_EQ(panel->width(), width);
}

}  // namespace
}  // namespace motebok::test
