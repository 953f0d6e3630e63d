// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "child.h"
#include "domain/random_meeting.h"
#include "storage/bookfile.h"

#include <sys/stat.h>

namespace motebok {

namespace {

using test::bytesOf;
using test::unprivileged;
using test::writeBytes;

class ReadOnlyTest : public test::BookTest {
protected:
    /// Hands the folder and all in it to the one the child runs as.
    void handOver(mode_t fileMode, mode_t folderMode)
    {
        const QString folder = inFolder(QString());
        for (const QString &name : files())
            handOver(inFolder(name), fileMode);
        handOver(folder, folderMode);
    }
    void takeBack() { ASSERT_EQ(chmod(inFolder(QString()).toUtf8().constData(), 0700), 0); }

    /// What the book must do for somebody who may read it and no more.
    static QString readsButDoesNotWrite(const QString &path, const Meeting &expected)
    {
        const auto book = MinuteBook::open(path);
        if (!book)
            return QStringLiteral("not opened: ") + book.error().detail;
        if (!(*book)->isReadOnly())
            return QStringLiteral("not seen to be read-only");
        const Result<Meeting> read = (*book)->meeting(expected.id);
        if (!read || *read != expected)
            return QStringLiteral("not read: ") + (read ? QStringLiteral("other content") : read.error().detail);
        if ((*book)->meetings()->size() != 1)
            return QStringLiteral("no list");
        Meeting changed = expected;
        changed.title += u'!';
        Group group;
        group.id = newId();
        for (const Result<void> &written :
             {(*book)->save(changed), (*book)->remove(expected.id), (*book)->save(group)}) {
            if (written || written.error().kind != ErrorKind::ReadOnly || written.error().message.isEmpty())
                return QStringLiteral("writing does not end in ReadOnly");
        }
        return {};
    }

    const Meeting meeting_ = test::RandomMeeting(31).meeting();

private:
    static void handOver(const QString &path, mode_t mode)
    {
        const QByteArray name = path.toUtf8();
        ASSERT_TRUE(geteuid() != 0 || chown(name.constData(), test::nobody, test::nobody) == 0);
        ASSERT_EQ(chmod(name.constData(), mode), 0);
    }
};

TEST_F(ReadOnlyTest, ABookInAReadOnlyFolderIsRead)
{
    ASSERT_TRUE(open()->save(meeting_));
    const QByteArray before = bytesOf(path());
    for (const mode_t fileMode : {0400, 0600}) {
        handOver(fileMode, 0500);
        EXPECT_TRUE(unprivileged([&] { return readsButDoesNotWrite(path(), meeting_); }));
        takeBack();
        EXPECT_EQ(files(), QStringList{QStringLiteral("motebok.db")});
        EXPECT_EQ(bytesOf(path()), before);
    }
}

TEST_F(ReadOnlyTest, WhatCannotBeReadAsABookIsNamed)
{
    ASSERT_TRUE(open()->save(meeting_));
    handOver(0000, 0700);
    EXPECT_TRUE(unprivileged([&]() -> QString {
        const auto book = MinuteBook::open(path());
        const bool told = !book && book.error().message.contains(path()) && book.error().message.contains(u"may not");
        return told ? QString() : QStringLiteral("not told that it may not be read");
    }));
    takeBack();
    const auto folder = MinuteBook::open(inFolder(QString()));
    ASSERT_FALSE(folder);
    EXPECT_TRUE(folder.error().message.contains(u"is a folder")) << folder.error().message.toStdString();
}

TEST_F(ReadOnlyTest, AReadOnlyBookInAWritableFolderIsReadAndLeavesNoTrace)
{
    ASSERT_TRUE(open()->save(meeting_));
    const QByteArray before = bytesOf(path());
    handOver(0400, 0700);
    EXPECT_TRUE(unprivileged([&] { return readsButDoesNotWrite(path(), meeting_); }));
    takeBack();
    EXPECT_EQ(files(), QStringList{QStringLiteral("motebok.db")});
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(ReadOnlyTest, WhatStandsInTheLogOfAReadOnlyBookIsReadToo)
{
    // As after a kill: the last changes are in the log, with its index beside it or (copied, restored) without.
    const QString crashed = inFolder(QStringLiteral("krasj.db"));
    {
        const auto book = open();
        ASSERT_TRUE(book->save(meetingCalled(QStringLiteral("i sjølve fila"))));
        sql(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), connection());
        ASSERT_TRUE(book->remove(book->meetings()->first().id));
        ASSERT_TRUE(book->save(meeting_));
        for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            ASSERT_TRUE(QFile::copy(path() + end, crashed + end));
    }
    const QByteArray before = bytesOf(crashed);
    const QByteArray log = bytesOf(crashed + QStringLiteral("-wal"));
    const QByteArray index = bytesOf(crashed + QStringLiteral("-shm"));
    for (const mode_t folderMode : {0500, 0700}) {
        ASSERT_TRUE(writeBytes(crashed + QStringLiteral("-shm"), index));
        for (int round = 0; round < 2; ++round) {
            const QStringList filesBefore = files();
            handOver(0400, folderMode);
            EXPECT_TRUE(unprivileged([&] { return readsButDoesNotWrite(crashed, meeting_); })) << "round " << round;
            takeBack();
            EXPECT_EQ(bytesOf(crashed), before);
            EXPECT_EQ(bytesOf(crashed + QStringLiteral("-wal")), log);
            EXPECT_EQ(files(), filesBefore);
            QFile::remove(crashed + QStringLiteral("-shm"));
        }
    }
}

TEST_F(ReadOnlyTest, AnOlderReadOnlyBookIsReadThroughACopy)
{
    const SchemaFile first{1, QStringLiteral("CREATE TABLE note (text TEXT)\n--;;\nINSERT INTO note VALUES ('ein')")};
    const SchemaFile second{2, QStringLiteral("ALTER TABLE note ADD COLUMN tag TEXT NOT NULL DEFAULT 'ny'")};
    ASSERT_TRUE(openBookFile(path(), systemClock(), {first}));
    const QByteArray before = bytesOf(path());
    handOver(0400, 0500);
    EXPECT_TRUE(unprivileged([&]() -> QString {
        Result<BookFile> file = openBookFile(path(), systemClock(), {first, second});
        if (!file)
            return file.error().detail;
        const QVariantList tags = file->database->once(QStringLiteral("SELECT tag FROM note"));
        file->database->run("DELETE FROM note");
        if (file->database->outcome())
            return QStringLiteral("the copy can be written, and what is written would be lost");
        return tags == QVariantList{QStringLiteral("ny")} ? QString() : QStringLiteral("not read");
    }));
    takeBack();
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(files(), QStringList{QStringLiteral("motebok.db")});
}

TEST_F(ReadOnlyTest, WhereNothingMayBeWrittenNoBookIsMade)
{
    handOver(0600, 0500);
    EXPECT_TRUE(unprivileged([&]() -> QString {
        for (const QString &where : {path(), inFolder(QStringLiteral("mappe/motebok.db"))}) {
            const auto book = MinuteBook::open(where);
            if (book || book.error().kind != ErrorKind::ReadOnly)
                return QStringLiteral("%1: %2").arg(where, book ? QStringLiteral("made") : book.error().detail);
        }
        return {};
    }));
    takeBack();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ReadOnlyTest, ABookThatMayNotBeReadIsSaidToBeSo)
{
    ASSERT_TRUE(open()->save(meeting_));
    handOver(0000, 0700);
    EXPECT_TRUE(unprivileged([&]() -> QString {
        const auto book = MinuteBook::open(path());
        return !book && book.error().kind == ErrorKind::Io ? QString() : QStringLiteral("not told");
    }));
}

}  // namespace

}  // namespace motebok
