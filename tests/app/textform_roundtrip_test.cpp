// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"
#include "exporting/text.h"
#include "importing/import.h"
#include "printing.h"
#include "storage/minutebook.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

/// The text form of the worked example, brought in again and written again, is the same text.
TEST(TextFormRoundTrip, TheExampleComesBackAsItWent)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(exampleBook(folder.filePath(u"døme.db"_s), systemClock()).ok());
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(folder.filePath(u"døme.db"_s));
    ASSERT_TRUE(book.ok());
    const Result<QList<MeetingSummary>> meetings = (*book)->meetings();
    for (const MeetingSummary &summary : *meetings) {
        const Result<Meeting> meeting = (*book)->meeting(summary.id);
        ASSERT_TRUE(meeting.ok());
        const QByteArray text = writeTextForm(*meeting);
        const Result<Imported> imported = importMeeting(text, QDateTime::currentDateTimeUtc());
        ASSERT_TRUE(imported.ok());
        const Meeting &back = imported->travelling.meeting;
        EXPECT_EQ(QString::fromUtf8(writeTextForm(back)), QString::fromUtf8(text));
        EXPECT_EQ(back.title, meeting->title);
        EXPECT_EQ(date(back), date(*meeting));
        EXPECT_EQ(status(back), status(*meeting));
        EXPECT_EQ(writers(back), writers(*meeting));
    }
}

}  // namespace
}  // namespace motebok::test
