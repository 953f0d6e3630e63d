// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "printing.h"
#include "widgets/banner.h"
#include "widgets/story.h"

#include <QFile>
#include <QPushButton>

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

}  // namespace
}  // namespace motebok::test
