// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "child.h"
#include "domain/random_meeting.h"

#include <QRandomGenerator>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace motebok {

namespace {

using test::detailOf;
using test::endedWell;
using test::startChild;

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    EXPECT_EQ(stat(path.toUtf8().constData(), &status), 0) << path.toStdString();
    return status.st_mode & 0777;
}

class FaultsTest : public test::BookTest {
protected:
    const Meeting meeting_ = test::RandomMeeting(31).meeting();
};

TEST_F(FaultsTest, EverythingIsTheOwnersAloneFromTheFirstMoment)
{
    const mode_t before = umask(0);
    {
        const auto book = open(inFolder(QStringLiteral("ny/mappe/motebok.db")));
        ASSERT_TRUE(book);
        ASSERT_TRUE(book->save(meeting_));
        EXPECT_EQ(modeOf(inFolder(QStringLiteral("ny"))), 0700u);
        EXPECT_EQ(modeOf(inFolder(QStringLiteral("ny/mappe"))), 0700u);
        for (const char *end : {"", "-wal", "-shm"})
            EXPECT_EQ(modeOf(book->path() + QString::fromLatin1(end)), 0600u) << end;
    }
    umask(before);
}

TEST_F(FaultsTest, NoRoomForANewBookIsNoFailedUpdate)
{
    EXPECT_TRUE(endedWell(startChild([&]() -> QString {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto book = MinuteBook::open(path());
        if (book)
            return QStringLiteral("opened");
        return book.error().message.contains(u"brought up to date") ? book.error().message : QString();
    })));
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(FaultsTest, AFullDiskIsToldAndTheFormerContentStays)
{
    const auto book = open();
    ASSERT_TRUE(book->save(meeting_));
    const int pages = sql(QStringLiteral("PRAGMA page_count"), connection()).toInt();
    sql(QStringLiteral("PRAGMA max_page_count = %1").arg(pages), connection());
    Meeting bigger = meeting_;
    bigger.title = QStringLiteral("Langt ").repeated(50'000);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Result<void> saved = book->save(bigger);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().kind, ErrorKind::DiskFull) << detailOf(saved);
        EXPECT_FALSE(saved.error().message.isEmpty());
        EXPECT_EQ(*book->meeting(meeting_.id), meeting_);
    }
    sql(QStringLiteral("PRAGMA max_page_count = 1000000"), connection());
    const Result<void> saved = book->save(bigger);
    ASSERT_TRUE(saved) << "when there is room again: " << detailOf(saved);
    EXPECT_EQ(*book->meeting(meeting_.id), bigger);
}

TEST_F(FaultsTest, AFileThatMayNotGrowIsToldAndTheFormerContentStays)
{
    Meeting bigger = meeting_;
    bigger.title = QStringLiteral("Langt ").repeated(100'000);
    EXPECT_TRUE(endedWell(startChild([&]() -> QString {
        const auto book = MinuteBook::open(path());
        if (!book || !(*book)->save(meeting_))
            return QStringLiteral("not made");
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{300'000, RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &limit);
        const Result<void> saved = (*book)->save(bigger);
        if (saved || (saved.error().kind != ErrorKind::DiskFull && saved.error().kind != ErrorKind::Io))
            return QStringLiteral("not told: %1").arg(saved ? QString() : saved.error().detail);
        const Result<Meeting> read = (*book)->meeting(meeting_.id);
        if (!read || *read != meeting_)
            return QStringLiteral("former content not read");
        const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &none);
        return (*book)->save(bigger) ? QString() : QStringLiteral("not stored when there is room again");
    })));
    EXPECT_EQ(*open()->meeting(meeting_.id), bigger);
}

TEST_F(FaultsTest, ABookThatCannotBeMadeLeavesNothingBehind)
{
    EXPECT_TRUE(endedWell(startChild([&]() -> QString {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{8'000, RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto book = MinuteBook::open(path());
        return book ? QStringLiteral("was made") : QString();
    })));
    EXPECT_EQ(files(), QStringList());
    EXPECT_TRUE(open()->save(meeting_));
}

TEST_F(FaultsTest, WhatWasSavedIsThereAfterAKill)
{
    int ready[2] = {};
    ASSERT_EQ(pipe(ready), 0);
    const pid_t child = startChild([&]() -> QString {
        const auto book = MinuteBook::open(path());
        if (!book || !(*book)->save(meeting_))
            return QStringLiteral("not saved");
        if (write(ready[1], "x", 1) != 1)
            return QStringLiteral("not told");
        pause();
        return {};
    });
    close(ready[1]);
    char told = 0;
    ASSERT_EQ(read(ready[0], &told, 1), 1);
    close(ready[0]);
    ASSERT_EQ(kill(child, SIGKILL), 0);
    ASSERT_EQ(waitpid(child, nullptr, 0), child);
    ASSERT_TRUE(files().contains(QStringLiteral("motebok.db-wal")));
    EXPECT_EQ(*open()->meeting(meeting_.id), meeting_);
}

TEST_F(FaultsTest, AKillAtAnyMomentLosesNothingThatWasSaved)
{
    QRandomGenerator random(41);
    for (int round = 0; round < 12; ++round) {
        int counted[2] = {};
        ASSERT_EQ(pipe(counted), 0);
        const pid_t child = startChild([&]() -> QString {
            const auto book = MinuteBook::open(path());
            if (!book)
                return book.error().detail;
            for (qint32 count = 1;; ++count) {
                const Result<Meeting> there = (*book)->meeting(meeting_.id);
                Meeting meeting = there ? *there : meeting_;
                meeting.title = QString::number(count);
                if (!(*book)->save(meeting) || write(counted[1], &count, sizeof count) != sizeof count)
                    return QStringLiteral("not saved");
            }
        });
        close(counted[1]);
        usleep(random.bounded(40'000));
        ASSERT_EQ(kill(child, SIGKILL), 0);
        ASSERT_EQ(waitpid(child, nullptr, 0), child);
        qint32 last = 0;
        while (read(counted[0], &last, sizeof last) == sizeof last) {
        }
        close(counted[0]);
        const auto book = open();
        ASSERT_TRUE(book) << "round " << round;
        EXPECT_EQ(sql(QStringLiteral("PRAGMA integrity_check"), connection()).toString(), QStringLiteral("ok"));
        if (last > 0) {
            const int there = book->meeting(meeting_.id)->title.toInt();
            EXPECT_TRUE(there == last || there == last + 1) << "told " << last << ", found " << there;
        }
    }
}

TEST_F(FaultsTest, ProgramsThatMakeTheSameBookAtOnceAllWriteInIt)
{
    constexpr int programs = 8;
    for (int round = 0; round < 15; ++round) {
        const QString where = inFolder(QStringLiteral("felles-%1.db").arg(round));
        QList<pid_t> children;
        for (int i = 0; i < programs; ++i)
            children.append(startChild([&]() -> QString {
                const auto book = MinuteBook::open(where);
                if (!book)
                    return QStringLiteral("not opened: ") + book.error().detail;
                const Result<void> saved = (*book)->save(meetingCalled(QStringLiteral("Møte")));
                return saved ? QString() : QStringLiteral("not saved: ") + saved.error().detail;
            }));
        for (const pid_t child : children)
            EXPECT_TRUE(endedWell(child));
        EXPECT_EQ(open(where)->meetings()->size(), programs);
    }
}

TEST_F(FaultsTest, ABookHeldByAnotherProgramIsToldAndWritesAfterwards)
{
    const auto book = open();
    ASSERT_TRUE(book->save(meeting_));
    Meeting changed = meeting_;
    changed.title = QStringLiteral("Endra");
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        other.setDatabaseName(path());
        ASSERT_TRUE(other.open());
        sql(QStringLiteral("BEGIN IMMEDIATE"), other);
        const Result<void> saved = book->save(changed);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().kind, ErrorKind::Io);
        EXPECT_EQ(*book->meeting(meeting_.id), meeting_) << "reading goes on";
        sql(QStringLiteral("ROLLBACK"), other);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    EXPECT_TRUE(book->save(changed));
}

}  // namespace

}  // namespace motebok
