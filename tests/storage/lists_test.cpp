// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "domain/random_meeting.h"

namespace motebok {

namespace {

using test::detailOf;
using testing::ElementsAre;

class ListsTest : public test::BookTest {
protected:
    Meeting dated(const QString &title, const QDate &date)
    {
        Meeting meeting = meetingCalled(title);
        meeting.facts = {{newId(), FactKind::Date, QStringLiteral("Dato:"), RichText::fromPlain(title), date, {}, {}}};
        return meeting;
    }

    static QStringList titles(const Result<QList<MeetingSummary>> &summaries)
    {
        QStringList titles;
        for (const MeetingSummary &summary : *summaries)
            titles.append(summary.title);
        return titles;
    }
};

TEST_F(ListsTest, RemovedMeetingsLieInTheirOwnListUntilTheyAreRestored)
{
    const auto book = open();
    const Meeting meeting = test::RandomMeeting(3).meeting();
    ASSERT_TRUE(book->save(meeting));
    ASSERT_TRUE(book->remove(meeting.id));
    EXPECT_TRUE(book->meetings()->isEmpty());
    ASSERT_EQ(book->meetings(Deleted::Only)->size(), 1);
    EXPECT_EQ(book->meetings(Deleted::Only)->first().deleted, now_);
    EXPECT_EQ(*book->meeting(meeting.id), meeting);

    now_ = now_.addSecs(60);
    ASSERT_TRUE(book->remove(meeting.id));
    EXPECT_EQ(book->meetings(Deleted::Only)->first().deleted, now_.addSecs(-60)) << "the first time counts";

    ASSERT_TRUE(book->restore(meeting.id));
    EXPECT_TRUE(book->meetings(Deleted::Only)->isEmpty());
    ASSERT_EQ(book->meetings()->size(), 1);
    EXPECT_EQ(book->meetings()->first().deleted, std::nullopt);
    EXPECT_TRUE(book->restore(meeting.id));
    EXPECT_EQ(*open()->meeting(meeting.id), meeting);
}

TEST_F(ListsTest, WhatIsWrittenInAMeetingAnotherWindowRemovedIsStored)
{
    const auto book = open();
    Meeting meeting = meetingCalled(QStringLiteral("Møte"));
    ASSERT_TRUE(book->save(meeting));
    ASSERT_TRUE(open()->remove(meeting.id));
    meeting.title = QStringLiteral("Eit ord til");
    ASSERT_TRUE(book->save(meeting));
    EXPECT_EQ(titles(book->meetings(Deleted::Only)), QStringList{meeting.title});
}

TEST_F(ListsTest, UnknownMeetingsAreSaidToBeUnknown)
{
    const auto book = open();
    EXPECT_EQ(book->meeting(newId()).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(book->remove(newId()).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(book->restore(newId()).error().kind, ErrorKind::NotFound);
    for (const QString &name : {QString(), QStringLiteral("latest"), QStringLiteral("a")})
        EXPECT_EQ(book->findMeeting(name).error().kind, ErrorKind::NotFound) << name.toStdString();
}

TEST_F(ListsTest, ListsTellWhatTheMeetingSays)
{
    const auto book = open();
    Group group;
    group.id = newId();
    group.name = QStringLiteral("Fjellstyret");
    ASSERT_TRUE(book->save(group));
    Meeting meeting = dated(QStringLiteral("Haustmøte"), QDate(2026, 10, 27));
    meeting.group = group.id;
    meeting.changed = now_;
    meeting.closing = {{newId(), ClosingKind::Approved, {}, {}, QDate(2026, 11, 3)}};
    ASSERT_TRUE(book->save(meeting));
    const MeetingSummary expected{meeting.id,    QDate(2026, 10, 27),     group.id, group.name,
                                  meeting.title, MeetingStatus::Approved, now_,     std::nullopt};
    EXPECT_EQ(*book->meetings(), QList<MeetingSummary>{expected});
}

TEST_F(ListsTest, NewestDateFirstThenByTitleAsPeopleOrderThem)
{
    const auto book = open();
    const QDate day(2026, 3, 3);
    for (const Meeting &meeting :
         {dated(QStringLiteral("utan b"), QDate()), dated(QStringLiteral("Åmot"), day),
          dated(QStringLiteral("ørsta"), day), dated(QStringLiteral("Ærfugl"), day),
          dated(QStringLiteral("møte 10"), day), dated(QStringLiteral("Møte 2"), day),
          dated(QStringLiteral("eldst"), day.addYears(-9)), dated(QStringLiteral("nyast"), day.addDays(1))}) {
        Meeting kept = meeting;
        if (!kept.facts.first().date->isValid())
            kept.facts.clear();
        ASSERT_TRUE(book->save(kept));
    }
    EXPECT_THAT(titles(book->meetings()),
                ElementsAre(QStringLiteral("nyast"), QStringLiteral("Møte 2"), QStringLiteral("møte 10"),
                            QStringLiteral("Ærfugl"), QStringLiteral("ørsta"), QStringLiteral("Åmot"),
                            QStringLiteral("eldst"), QStringLiteral("utan b")));
}

TEST_F(ListsTest, TheNewestCanBeReadFirstAndTheRestAfterwards)
{
    const auto book = open();
    for (int i = 0; i < 25; ++i)
        ASSERT_TRUE(book->save(dated(QStringLiteral("møte %1").arg(i), QDate(2026, 1, 1).addDays(i % 9))));
    ASSERT_TRUE(book->save(meetingCalled(QStringLiteral("utan dato"))));
    const QStringList all = titles(book->meetings());
    ASSERT_EQ(all.size(), 26);
    QStringList pages;
    for (int offset = 0; offset < 30; offset += 7) {
        const auto page = book->meetings(Deleted::Without, 7, offset);
        EXPECT_LE(page->size(), 7);
        if (offset == 0) {
            EXPECT_EQ(page->first().date, QDate(2026, 1, 9));
        }
        pages += titles(page);
    }
    EXPECT_EQ(pages.last(), QStringLiteral("utan dato"));
    EXPECT_THAT(pages, testing::UnorderedElementsAreArray(all));
    EXPECT_EQ(QSet<QString>(pages.begin(), pages.end()).size(), 26) << "none twice";
    EXPECT_TRUE(book->meetings(Deleted::Only, 7, 0)->isEmpty());
}

/// SQLite looks the first ones up in an index and sorts nothing, so the cost does not grow with the book.
TEST_F(ListsTest, ReadingTheFirstOnesSortsNothing)
{
    const auto book = open();
    QSqlQuery plan(connection());
    ASSERT_TRUE(
        plan.exec(QStringLiteral("EXPLAIN QUERY PLAN SELECT meeting.id, date, title FROM meeting "
                                 "LEFT JOIN meeting_group ON meeting_group.key = meeting.meeting_group "
                                 "WHERE deleted IS NULL ORDER BY date DESC, title, meeting.key LIMIT 200")));
    QStringList steps;
    while (plan.next())
        steps.append(plan.value(3).toString());
    EXPECT_TRUE(steps.join(u'\n').contains(u"meeting_newest")) << steps.join(u'\n').toStdString();
    EXPECT_FALSE(steps.join(u'\n').contains(u"TEMP B-TREE")) << steps.join(u'\n').toStdString();
}

TEST_F(ListsTest, FindsByIdByItsStartAndByLatest)
{
    const auto book = open();
    QList<Meeting> meetings{dated(QStringLiteral("a"), QDate(2026, 1, 1)),
                            dated(QStringLiteral("b"), QDate(2026, 2, 1)), meetingCalled(QStringLiteral("c")),
                            dated(QStringLiteral("d"), QDate(2027, 1, 1))};
    const QStringList ids{QStringLiteral("aaaa1111"), QStringLiteral("aaaa2222"), QStringLiteral("aaaa"),
                          QStringLiteral("dddd")};
    for (int i = 0; i < 4; ++i) {
        meetings[i].id = ids.at(i);
        ASSERT_TRUE(book->save(meetings.at(i)));
    }
    EXPECT_EQ(*book->findMeeting(QStringLiteral("aaaa1111")), ids.at(0));
    EXPECT_EQ(*book->findMeeting(QStringLiteral("AAAA2")), ids.at(1));
    EXPECT_EQ(*book->findMeeting(QStringLiteral("aaaa")), ids.at(2)) << "a whole id goes before a start";
    EXPECT_EQ(book->findMeeting(QStringLiteral("a")).error().kind, ErrorKind::Ambiguous);
    EXPECT_EQ(book->findMeeting(QStringLiteral("%")).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(*book->findMeeting(QStringLiteral("latest")), ids.at(3));
    ASSERT_TRUE(book->remove(ids.at(3)));
    EXPECT_EQ(*book->findMeeting(QStringLiteral("latest")), ids.at(1));
    EXPECT_EQ(book->findMeeting(QStringLiteral("d")).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(*book->findMeeting(QStringLiteral("d"), Deleted::Only), ids.at(3));
}

TEST_F(ListsTest, TheLatestOfOneDayIsTheOneLastWorkedOn)
{
    const auto book = open();
    Meeting morning = dated(QStringLiteral("morgon"), QDate(2026, 1, 1));
    Meeting evening = dated(QStringLiteral("kveld"), QDate(2026, 1, 1));
    morning.changed = now_;
    evening.changed = now_.addSecs(-5);
    ASSERT_TRUE(book->save(evening));
    ASSERT_TRUE(book->save(morning));
    EXPECT_EQ(*book->findMeeting(QStringLiteral("latest")), morning.id);
}

TEST_F(ListsTest, BringsInNewOnesLeavesEqualOnesAndCopiesOthers)
{
    const auto book = open();
    Meeting meeting = test::RandomMeeting(21).meeting();
    Result<BroughtInMeeting> brought = book->bringIn(meeting);
    ASSERT_TRUE(brought) << detailOf(brought);
    EXPECT_EQ(brought->how, BroughtIn::New);
    EXPECT_EQ(brought->id, meeting.id);

    Meeting touched = meeting;
    touched.changed = now_;
    for (const Meeting &same : {meeting, touched}) {
        brought = book->bringIn(same);
        ASSERT_TRUE(brought);
        EXPECT_EQ(brought->how, BroughtIn::Unchanged);
        EXPECT_EQ(*book->meeting(meeting.id), meeting);
    }

    Meeting other = meeting;
    other.title = QStringLiteral("Ein annan tittel");
    brought = book->bringIn(other);
    ASSERT_TRUE(brought);
    EXPECT_EQ(brought->how, BroughtIn::Copy);
    EXPECT_NE(brought->id, meeting.id);
    EXPECT_EQ(*book->meeting(meeting.id), meeting);
    EXPECT_EQ(book->meeting(brought->id)->title, other.title);
    EXPECT_EQ(book->meetings()->size(), 2);
}

TEST_F(ListsTest, AMeetingIsBroughtBackFromTheDeletedOnes)
{
    const auto book = open();
    const Meeting meeting = test::RandomMeeting(22).meeting();
    ASSERT_TRUE(book->save(meeting));
    ASSERT_TRUE(book->remove(meeting.id));
    EXPECT_EQ(book->bringIn(meeting)->how, BroughtIn::Unchanged);
    EXPECT_EQ(book->meetings()->size(), 1);
}

}  // namespace

}  // namespace motebok
