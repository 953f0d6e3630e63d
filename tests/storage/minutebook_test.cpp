// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "domain/cell.h"
#include "domain/random_meeting.h"

#include <QSet>

namespace motebok {

namespace {

using test::detailOf;

class MinuteBookTest : public test::BookTest {
protected:
    /// One long table, as in a meeting that has gone on for years.
    static Meeting longMeeting(int items)
    {
        Meeting meeting = meetingCalled(QStringLiteral("Langt møte"));
        ItemTable table;
        table.columns = defaultItemColumns(LanguageForm::Nynorsk);
        for (int i = 0; i < items; ++i)
            table.items.append({newId(),
                                QString::number(i),
                                0,
                                RichText::fromPlain(QStringLiteral("Tema")),
                                RichText::fromPlain(QStringLiteral("Ordskifte om vegen over fjellet. ").repeated(20)),
                                {},
                                {}});
        meeting.sections = {{newId(), QString(), table}};
        return meeting;
    }
};

TEST_F(MinuteBookTest, KeepsEveryMeetingExactly)
{
    QList<Meeting> meetings;
    {
        const auto book = open();
        for (quint32 seed = 1; seed <= 200; ++seed) {
            meetings.append(test::RandomMeeting(seed).meeting());
            const Result<void> saved = book->save(meetings.last());
            ASSERT_TRUE(saved) << "seed " << seed << ": " << detailOf(saved);
        }
    }
    const auto book = open();
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const Result<Meeting> read = book->meeting(meetings.at(i).id);
        ASSERT_TRUE(read) << detailOf(read);
        ASSERT_EQ(*read, meetings.at(i)) << "seed " << i + 1;
        ASSERT_EQ(read->changed.isValid() ? read->changed.timeSpec() : Qt::UTC, Qt::UTC);
    }
}

TEST_F(MinuteBookTest, EverySequenceOfChangesEndsInWhatWasSavedLast)
{
    const auto writing = open();
    const auto reading = open();
    for (quint32 seed = 1; seed <= 40; ++seed) {
        test::RandomMeeting random(seed);
        Meeting meeting = random.meeting();
        for (int step = 0; step < 15; ++step) {
            const Result<void> saved = writing->save(meeting);
            ASSERT_TRUE(saved) << "seed " << seed << ", step " << step << ": " << detailOf(saved);
            const Result<Meeting> read = reading->meeting(meeting.id);
            ASSERT_TRUE(read) << detailOf(read);
            ASSERT_EQ(*read, meeting) << "seed " << seed << ", step " << step;
            meeting = random.changed(meeting);
        }
    }
}

TEST_F(MinuteBookTest, EveryPlaceWithTextIsStoredWhenItChangesAlone)
{
    const auto writing = open();
    const auto reading = open();
    QSet<int> kinds;
    for (quint32 seed = 1; seed <= 12; ++seed) {
        test::RandomMeeting random(seed);
        Meeting meeting = random.meeting();
        ASSERT_TRUE(writing->save(meeting));
        const QList<CellAddress> addresses = cells(meeting);
        for (const CellAddress &address : addresses) {
            const QString words = random.words();
            ASSERT_TRUE(setTextAt(meeting, address, RichText::fromPlain(words)));
            ASSERT_TRUE(writing->save(meeting));
            ASSERT_EQ(*reading->meeting(meeting.id), meeting) << "seed " << seed << ", cell " << int(address.kind);
            kinds.insert(int(address.kind));
        }
    }
    EXPECT_EQ(kinds.size(), int(CellKind::ClosingText) + 1);
}

TEST_F(MinuteBookTest, NoRowIsLeftBehindByWhatIsTakenOut)
{
    const auto book = open();
    test::RandomMeeting random(5);
    Meeting meeting = random.meeting();
    for (int step = 0; step < 40; ++step) {
        ASSERT_TRUE(book->save(meeting));
        meeting = random.changed(meeting);
    }
    Meeting bare = meetingCalled(QString());
    bare.id = meeting.id;
    ASSERT_TRUE(book->save(bare));
    for (const char *table : {"fact", "section", "item_column", "item", "item_cell", "participant_column",
                              "participant", "participant_cell", "table_row", "table_cell", "closing_line",
                              "closing_name", "action_item", "action_owner", "import_warning"})
        EXPECT_EQ(sql(QStringLiteral("SELECT count(*) FROM %1").arg(QString::fromLatin1(table)), connection()).toInt(),
                  0)
            << table;
}

TEST_F(MinuteBookTest, AKeystrokeWritesFewRows)
{
    const auto book = open();
    Meeting meeting = longMeeting(500);
    ASSERT_TRUE(book->save(meeting));
    const auto rowsWritten = [this] { return sql(QStringLiteral("SELECT total_changes()"), connection()).toInt(); };
    int before = rowsWritten();
    meeting.sections[0].items()->items[250].minutes = RichText::fromPlain(QStringLiteral("Eitt teikn til"));
    ASSERT_TRUE(book->save(meeting));
    EXPECT_EQ(rowsWritten() - before, 4) << "meeting, section, item, and that the book has changed";

    before = rowsWritten();
    ASSERT_TRUE(book->save(meeting));
    EXPECT_EQ(rowsWritten(), before) << "nothing differs";
    EXPECT_EQ(*book->meeting(meeting.id), meeting);
}

TEST_F(MinuteBookTest, MoreMeetingsThanAreKeptAtHandAreStoredAllTheSame)
{
    const auto book = open();
    QList<Meeting> meetings;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        meetings.append(test::RandomMeeting(seed).meeting());
        ASSERT_TRUE(book->save(meetings.last()));
    }
    for (Meeting &meeting : meetings) {
        meeting.title += QStringLiteral(" – retta");
        const Result<void> saved = book->save(meeting);
        ASSERT_TRUE(saved) << detailOf(saved);
    }
    for (const Meeting &meeting : meetings)
        EXPECT_EQ(*book->meeting(meeting.id), meeting);
}

TEST_F(MinuteBookTest, WhatAnotherWindowStoredIsNotOverwritten)
{
    const auto first = open();
    const auto second = open();
    Meeting mine = test::RandomMeeting(11).meeting();
    ASSERT_TRUE(first->save(mine));
    Meeting theirs = *second->meeting(mine.id);
    theirs.title = QStringLiteral("Frå det andre vindauget");
    ASSERT_TRUE(second->save(theirs));

    mine.title = QStringLiteral("Frå det fyrste vindauget");
    mine.facts.clear();
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Result<void> saved = first->save(mine);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().kind, ErrorKind::Conflict);
        EXPECT_EQ(*second->meeting(mine.id), theirs);
    }
    EXPECT_EQ(*first->meeting(mine.id), theirs);
    ASSERT_TRUE(first->save(mine)) << "after having read it";
    EXPECT_EQ(*second->meeting(mine.id), mine);
}

TEST_F(MinuteBookTest, WindowsOnDifferentMeetingsDoNotDisturbEachOther)
{
    const auto first = open();
    const auto second = open();
    Meeting one = meetingCalled(QStringLiteral("Eitt"));
    Meeting other = meetingCalled(QStringLiteral("Hitt"));
    for (int i = 0; i < 5; ++i) {
        one.title += u'!';
        other.title += u'?';
        ASSERT_TRUE(first->save(one));
        ASSERT_TRUE(second->save(other));
    }
    EXPECT_EQ(first->meeting(other.id)->title, QStringLiteral("Hitt?????"));
    EXPECT_EQ(second->meeting(one.id)->title, QStringLiteral("Eitt!!!!!"));
}

TEST_F(MinuteBookTest, AMeetingNeverReadHereIsNotOverwritten)
{
    Meeting meeting = meetingCalled(QStringLiteral("Årsmøte"));
    ASSERT_TRUE(open()->save(meeting));
    const auto book = open();
    EXPECT_TRUE(book->save(meeting)) << "the same content";
    meeting.title = QStringLiteral("Anna");
    EXPECT_TRUE(book->save(meeting));
    const auto another = open();
    meeting.title = QStringLiteral("Tredje");
    const Result<void> saved = another->save(meeting);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Conflict);
}

TEST_F(MinuteBookTest, AContradictionIsRefusedWhole)
{
    const auto book = open();
    const Meeting meeting = longMeeting(3);
    ASSERT_TRUE(book->save(meeting));
    Meeting twice = meeting;
    twice.title = QStringLiteral("Annan tittel");
    twice.sections[0].items()->items[2].id = twice.sections[0].items()->items[0].id;
    Result<void> saved = book->save(twice);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::BadInput);
    EXPECT_EQ(*book->meeting(meeting.id), meeting);
    saved = book->save(Meeting());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::BadInput);
    EXPECT_EQ(book->meetings()->size(), 1);
    EXPECT_TRUE(book->save(meeting));
}

TEST_F(MinuteBookTest, HalfACharacterTakesNoneOfItsNeighboursAlong)
{
    const auto book = open();
    const Meeting meeting = meetingCalled(QStringLiteral("før") + QChar(0xd83d) + QStringLiteral("etter\u0000slutt"));
    ASSERT_TRUE(book->save(meeting));
    const QString title = book->meeting(meeting.id)->title;
    EXPECT_TRUE(title.startsWith(u"før") && title.contains(u"etter") && title.endsWith(u"slutt"))
        << title.toStdString();
}

}  // namespace

}  // namespace motebok
