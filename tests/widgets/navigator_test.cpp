// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigator.h"

#include "printing.h"
#include "story.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

class ManyMeetings : public Story {
protected:
    void givenMany()
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
        ASSERT_TRUE(book.ok());
        for (int i = 0; i < count; ++i) {
            Meeting meeting = newMeeting(u"Møte nummer %1"_s.arg(i), nullptr, QDateTime::currentDateTimeUtc());
            meeting.facts.first().date = QDate(2000, 1, 1).addDays(i);
            if (i == 0)
                oldest = meeting.id;
            ASSERT_TRUE((*book)->save(meeting).ok());
        }
    }
    int listed() { return window->navigator().model().rowCount(window->navigator().model().index(0, 0)); }

    static constexpr int count = 700;
    Id oldest;
};

TEST_F(ManyMeetings, TheNewestAreThereAtOnceAndTheRestComesByItself)
{
    givenMany();
    start();
    EXPECT_GT(listed(), 100);
    EXPECT_LT(listed(), count) << "not all before the window is there";
    EXPECT_EQ(meeting().title, u"Møte nummer 699"_s) << "the newest is opened";
    EXPECT_TRUE(QTest::qWaitFor([this] { return listed() == count; }, 5000));
    EXPECT_EQ(window->navigator().currentMeeting(), meeting().id);
    ASSERT_TRUE(window->openMeeting(oldest));
    start();
    EXPECT_EQ(meeting().id, oldest) << "the one last open, though it is far down";
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->navigator().currentMeeting() == oldest; }, 5000));
}

TEST_F(ManyMeetings, TheFilterFindsTheOldestAtOnce)
{
    givenMany();
    start();
    auto *filter = window->navigator().findChild<QLineEdit *>();
    typeIn(filter, u"nummer 0"_s);
    EXPECT_TRUE(window->navigator().model().indexOf(oldest).isValid());
    EXPECT_EQ(listed(), count);
}

}  // namespace
}  // namespace motebok::test
