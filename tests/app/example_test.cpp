// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"

#include "printing.h"
#include "storage/minutebook.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

TEST(Example, IsABookOfItsOwnMadeOnceAndKept)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"døme.db"_s);
    ASSERT_TRUE(exampleBook(path, systemClock()).ok());
    Id changed;
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path);
        ASSERT_TRUE(book.ok());
        EXPECT_EQ((*book)->groups()->size(), 1);
        EXPECT_EQ((*book)->meetings()->size(), 2);
        const Result<QList<MeetingSummary>> meetings = (*book)->meetings();
        for (const MeetingSummary &meeting : *meetings)
            EXPECT_EQ(meeting.group, (*book)->groups()->first().id);
        EXPECT_FALSE((*book)->groups()->first().roster.isEmpty());
        changed = (*book)->meetings()->first().id;
        Result<Meeting> meeting = (*book)->meeting(changed);
        meeting->title = u"Endra"_s;
        ASSERT_TRUE((*book)->save(*meeting).ok());
    }
    ASSERT_TRUE(exampleBook(path, systemClock()).ok());
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path);
    EXPECT_EQ((*book)->meetings()->size(), 2);
    EXPECT_EQ((*book)->meeting(changed)->title, u"Endra"_s);
}

}  // namespace
}  // namespace motebok::test
