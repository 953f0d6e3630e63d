// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "domain/random_meeting.h"
#include "storage/bookfile.h"

#include <sys/stat.h>

namespace motebok {

namespace {

using test::bytesOf;
using test::detailOf;
using test::writeBytes;

/// The file goes away under a book that is open.
class MovedTest : public test::BookTest {
protected:
    void SetUp() override
    {
        book_ = open();
        ASSERT_TRUE(book_->save(meeting_));
        changed_ = meeting_;
        changed_.title = QStringLiteral("Skrive etter at fila vart flytta");
    }

    static mode_t modeOf(const QString &path)
    {
        struct stat status = {};
        EXPECT_EQ(stat(path.toUtf8().constData(), &status), 0) << path.toStdString();
        return status.st_mode & 0777;
    }

    void expectMoved(const Result<void> &saved) const
    {
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().kind, ErrorKind::Moved);
        EXPECT_TRUE(saved.error().message.contains(path()));
    }

    std::unique_ptr<MinuteBook> book_;
    const Meeting meeting_ = test::RandomMeeting(12).meeting();
    Meeting changed_;
};

TEST_F(MovedTest, NothingIsSaidToBeStoredInAFileThatIsElsewhere)
{
    EXPECT_TRUE(book_->isInItsPlace());
    ASSERT_TRUE(QFile::rename(path(), inFolder(QStringLiteral("flytta.db"))));
    EXPECT_FALSE(book_->isInItsPlace());
    expectMoved(book_->save(changed_));
    expectMoved(book_->remove(meeting_.id));
    EXPECT_EQ(*book_->meeting(meeting_.id), meeting_) << "reading goes on";

    ASSERT_TRUE(QFile::rename(inFolder(QStringLiteral("flytta.db")), path()));
    EXPECT_TRUE(book_->save(changed_)) << "when it is back";
    EXPECT_EQ(*open()->meeting(meeting_.id), changed_);
}

TEST_F(MovedTest, AMovedBookIsPutBackWithEverything)
{
    ASSERT_TRUE(QFile::rename(path(), inFolder(QStringLiteral("flytta.db"))));
    expectMoved(book_->save(changed_));
    const Result<void> back = book_->putBack();
    ASSERT_TRUE(back) << detailOf(back);
    EXPECT_TRUE(book_->isInItsPlace());
    EXPECT_EQ(modeOf(path()), 0600u);
    const Result<void> saved = book_->save(changed_);
    ASSERT_TRUE(saved) << detailOf(saved);
    EXPECT_EQ(*open()->meeting(meeting_.id), changed_);
    EXPECT_EQ(sqlOutside(path(), {QStringLiteral("PRAGMA integrity_check")}).toString(), QStringLiteral("ok"));
    book_.reset();
    EXPECT_EQ(*open()->meeting(meeting_.id), changed_) << "after the old connection is gone";
    EXPECT_EQ(files().filter(QStringLiteral(".new-")), QStringList());
}

TEST_F(MovedTest, ADeletedBookIsPutBackItsFolderToo)
{
    const QString deep = inFolder(QStringLiteral("mappe/bok.db"));
    book_.reset();
    book_ = open(deep);
    ASSERT_TRUE(book_->save(meeting_));
    ASSERT_TRUE(QDir(inFolder(QStringLiteral("mappe"))).removeRecursively());
    EXPECT_EQ(book_->save(changed_).error().kind, ErrorKind::Moved);
    const Result<void> back = book_->putBack();
    ASSERT_TRUE(back) << detailOf(back);
    ASSERT_TRUE(book_->save(changed_));
    EXPECT_EQ(modeOf(inFolder(QStringLiteral("mappe"))), 0700u);
    EXPECT_EQ(*open(deep)->meeting(meeting_.id), changed_);
}

TEST_F(MovedTest, AFileThatTookItsPlaceIsLeftAlone)
{
    ASSERT_TRUE(QFile::rename(path(), inFolder(QStringLiteral("flytta.db"))));
    ASSERT_TRUE(writeBytes(path(), "noko anna"));
    expectMoved(book_->save(changed_));
    EXPECT_EQ(book_->putBack().error().kind, ErrorKind::Moved);
    EXPECT_EQ(bytesOf(path()), "noko anna");
    const QString elsewhere = inFolder(QStringLiteral("ein annan stad/bok.db"));
    const Result<void> copied = book_->copyTo(elsewhere);
    ASSERT_TRUE(copied) << detailOf(copied);
    EXPECT_EQ(modeOf(elsewhere), 0600u);
    EXPECT_EQ(*open(elsewhere)->meeting(meeting_.id), meeting_);
    const QByteArray copy = bytesOf(elsewhere);
    EXPECT_EQ(book_->copyTo(elsewhere).error().kind, ErrorKind::Exists);
    EXPECT_EQ(bytesOf(elsewhere), copy);
}

TEST_F(MovedTest, ABookReadThroughACopyOfItsOwnCanBeSavedElsewhere)
{
    const QString older = inFolder(QStringLiteral("eldre.db"));
    ASSERT_TRUE(openBookFile(older, systemClock(), {compiledSchema().first()}));
    const QByteArray before = bytesOf(older);
    const auto book = MinuteBook::openToRead(older);
    ASSERT_TRUE(book) << detailOf(book);
    const Result<void> copied = (*book)->copyTo(inFolder(QStringLiteral("ny.db")));
    ASSERT_TRUE(copied) << detailOf(copied);
    EXPECT_TRUE(open(inFolder(QStringLiteral("ny.db")))->save(meeting_));
    EXPECT_EQ((*book)->save(meeting_).error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(bytesOf(older), before);
}

TEST_F(MovedTest, WhatAnotherProgramChangedIsNoticed)
{
    EXPECT_FALSE(*book_->changedByOthers());
    ASSERT_TRUE(book_->save(changed_));
    EXPECT_FALSE(*book_->changedByOthers()) << "one's own changes are no news";
    const auto other = open();
    Meeting theirs = *other->meeting(meeting_.id);
    theirs.title = QStringLiteral("Frå det andre vindauget");
    ASSERT_TRUE(other->save(theirs));
    EXPECT_TRUE(*book_->changedByOthers());
    EXPECT_FALSE(*book_->changedByOthers()) << "told once";
}

}  // namespace

}  // namespace motebok
