// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups.h"

#include "book_fixture.h"
#include "child.h"
#include "domain/random_meeting.h"

#include <QThread>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace motebok {

namespace {

using test::bytesOf;
using test::detailOf;
using test::endedWell;
using test::startChild;
using test::writeBytes;

class BackupsTest : public test::BookTest {
protected:
    Result<std::optional<Backup>> make()
    {
        return makeBackup(path(), [this] { return now_; });
    }
    /// A change, a minute later, and a backup of it.
    Backup makeAnother(MinuteBook &book)
    {
        now_ = now_.addSecs(60);
        EXPECT_TRUE(book.meeting(meeting_.id).ok() || book.save(meeting_));
        meeting_.title += u'!';
        EXPECT_TRUE(book.save(meeting_));
        const Result<std::optional<Backup>> made = make();
        EXPECT_TRUE(made) << detailOf(made);
        EXPECT_TRUE(*made) << "nothing made";
        return made->value_or(Backup());
    }
    QStringList filesThere() const
    {
        return QDir(backupFolder(path())).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static mode_t modeOf(const QString &path)
    {
        struct stat status = {};
        EXPECT_EQ(stat(path.toUtf8().constData(), &status), 0) << path.toStdString();
        return status.st_mode & 0777;
    }

    Meeting meeting_ = test::RandomMeeting(9).meeting();
};

TEST_F(BackupsTest, HoldsEverythingForTheOwnerAlone)
{
    const mode_t before = umask(0);
    const auto book = open();
    ASSERT_TRUE(book->save(meeting_));
    const Result<std::optional<Backup>> made = make();
    umask(before);
    ASSERT_TRUE(made) << detailOf(made);
    ASSERT_TRUE(*made);
    EXPECT_EQ((*made)->when, now_.addMSecs(-250));
    EXPECT_EQ((*made)->path, backupFolder(path()) + QStringLiteral("/motebok-20261122T101500.db"));
    EXPECT_EQ((*made)->bytes, QFileInfo((*made)->path).size());
    EXPECT_EQ(modeOf((*made)->path), 0600u);
    EXPECT_EQ(modeOf(backupFolder(path())), 0700u);
    EXPECT_EQ(backupsOf(path()), QList<Backup>{**made});
    EXPECT_EQ(backupMoment(path(), (*made)->path), (*made)->when);
    EXPECT_EQ(backupMoment(path(), path()), std::nullopt);

    const QByteArray bytes = bytesOf((*made)->path);
    Result<std::unique_ptr<MinuteBook>> look = MinuteBook::openToRead((*made)->path);
    ASSERT_TRUE(look) << detailOf(look);
    EXPECT_TRUE((*look)->isReadOnly());
    EXPECT_EQ(*(*look)->meeting(meeting_.id), meeting_);
    EXPECT_EQ((*look)->save(meeting_).error().kind, ErrorKind::ReadOnly);
    look = Error{};
    EXPECT_EQ(bytesOf((*made)->path), bytes) << "looked at, and left as it was";
    EXPECT_EQ(filesThere().size(), 1) << "and nothing beside it";
}

TEST_F(BackupsTest, NoneIsMadeWhenNothingChanged)
{
    const auto book = open();
    ASSERT_TRUE(book->save(meeting_));
    ASSERT_TRUE(*make());
    now_ = now_.addDays(1);
    EXPECT_EQ(*make(), std::nullopt);
    ASSERT_TRUE(book->save(meeting_)) << "which writes nothing";
    EXPECT_EQ(*make(), std::nullopt);
    Group group;
    group.id = newId();
    ASSERT_TRUE(book->save(group));
    EXPECT_TRUE(*make()) << "a group is a change too";
    EXPECT_EQ(backupsOf(path()).size(), 2);
}

TEST_F(BackupsTest, AnotherBookInTheSamePlaceIsBackedUp)
{
    ASSERT_TRUE(open()->save(meeting_));
    ASSERT_TRUE(*make());
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(open()->save(test::RandomMeeting(10).meeting()));
    EXPECT_TRUE(*make());
    EXPECT_EQ(backupsOf(path()).size(), 2);
}

TEST_F(BackupsTest, TenAreKept)
{
    const auto book = open();
    QList<Backup> made;
    for (int i = 0; i < 13; ++i)
        made.prepend(makeAnother(*book));
    EXPECT_EQ(backupsOf(path()), made.first(10));
    EXPECT_EQ(filesThere().size(), 10);
}

TEST_F(BackupsTest, AFailedOneLeavesNoHalfAndTakesNoOlderOneAway)
{
    {
        const auto book = open();
        for (int i = 0; i < 10; ++i)
            makeAnother(*book);
        meeting_.title = QStringLiteral("Langt ").repeated(100'000);
        ASSERT_TRUE(book->save(meeting_));
    }
    const QStringList before = filesThere();
    EXPECT_TRUE(endedWell(startChild([&]() -> QString {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{200'000, RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &limit);
        const Result<std::optional<Backup>> made = make();
        if (made)
            return QStringLiteral("was made");
        return made.error().message.contains(u"backup") && !made.error().detail.isEmpty() ? QString()
                                                                                          : made.error().message;
    })));
    EXPECT_EQ(filesThere(), before);
    EXPECT_TRUE(*make()) << "when there is room again";
    EXPECT_EQ(filesThere().size(), 10);
}

TEST_F(BackupsTest, WhereNothingMayBeWrittenItIsTold)
{
    ASSERT_TRUE(open()->save(meeting_));
    // A file stands where the folder should be.
    ASSERT_TRUE(writeBytes(backupFolder(path()), "i vegen"));
    const Result<std::optional<Backup>> made = make();
    ASSERT_FALSE(made);
    EXPECT_TRUE(made.error().message.contains(u"backup")) << made.error().message.toStdString();
    EXPECT_EQ(bytesOf(backupFolder(path())), "i vegen");
}

TEST_F(BackupsTest, WhatAKilledProgramLeftIsTakenAwayInTime)
{
    ASSERT_TRUE(open()->save(meeting_));
    ASSERT_TRUE(*make());
    const QString old = backupFolder(path()) + QStringLiteral("/gammal.part");
    const QString fresh = backupFolder(path()) + QStringLiteral("/fersk.part");
    for (const QString &part : {old, fresh})
        ASSERT_TRUE(writeBytes(part, "halv"));
    QFile file(old);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    file.close();
    const auto book = open();
    makeAnother(*book);
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(fresh)) << "another program may be at work on it";
    EXPECT_EQ(backupsOf(path()).size(), 2);
}

TEST_F(BackupsTest, ADamagedLastOneIsFollowedByASoundOne)
{
    const auto book = open();
    ASSERT_TRUE(book->save(meeting_));
    const Backup first = **make();
    ASSERT_TRUE(writeBytes(first.path, "øydelagd"));
    now_ = now_.addSecs(60);
    const Result<std::optional<Backup>> made = make();
    ASSERT_TRUE(made) << detailOf(made);
    EXPECT_TRUE(*made);
}

TEST_F(BackupsTest, ThoseMadeBeforeAnUpdateAreListedAndStay)
{
    ASSERT_TRUE(open()->save(meeting_));
    const QString older = path() + QStringLiteral(".backup-v1-20251122T080000");
    ASSERT_TRUE(QFile::copy(path(), older));
    ASSERT_TRUE(QFile::copy(path(), path() + QStringLiteral(".backup-notat")));
    const auto book = open();
    for (int i = 0; i < 11; ++i)
        makeAnother(*book);
    const QList<Backup> all = backupsOf(path());
    ASSERT_EQ(all.size(), 11);
    EXPECT_EQ(all.last().path, older);
    EXPECT_EQ(all.last().kind, Backup::Kind::BeforeUpdate);
    EXPECT_EQ(all.last().when, QDateTime(QDate(2025, 11, 22), QTime(8, 0), Qt::UTC));
}

TEST_F(BackupsTest, GoesOnInAnotherThreadWhileTheBookIsWrittenIn)
{
    const auto book = open();
    ASSERT_TRUE(book->save(meeting_));
    Result<std::optional<Backup>> made = std::optional<Backup>();
    const std::unique_ptr<QThread> thread(QThread::create([&] { made = makeBackup(path(), systemClock()); }));
    thread->start();
    Meeting written = meeting_;
    for (int i = 0; !thread->isFinished() || i < 5; ++i) {
        written.title = QString::number(i);
        const Result<void> saved = book->save(written);
        ASSERT_TRUE(saved) << detailOf(saved);
    }
    thread->wait();
    ASSERT_TRUE(made) << detailOf(made);
    ASSERT_TRUE(*made);
    const auto copy = MinuteBook::openToRead((*made)->path);
    ASSERT_TRUE(copy) << detailOf(copy);
    EXPECT_TRUE((*copy)->meeting(meeting_.id));
}

}  // namespace

}  // namespace motebok
