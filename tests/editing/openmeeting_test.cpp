// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/openmeeting.h"

#include "domain/random_meeting.h"
#include "editing/actions.h"
#include "printing.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

class OpenMeetingTest : public testing::Test {
protected:
    void SetUp() override
    {
        Result<std::unique_ptr<MinuteBook>> opened = MinuteBook::open(folder.filePath(u"bok.db"_s));
        ASSERT_TRUE(opened.ok()) << opened.error().message.toStdString();
        book = std::move(opened).value();
        start(newMeeting(u"Vegmøte"_s, nullptr, QDateTime::currentDateTimeUtc()));
    }
    void start(const Meeting &meeting)
    {
        ASSERT_TRUE(book->save(meeting).ok());
        open = std::make_unique<OpenMeeting>(meeting, Group(), *book);
    }
    CellAddress topic() const
    {
        const ItemTable &table = *open->meeting().sections.first().items();
        return {CellKind::ItemText, table.items.first().id, table.columns[1].id};
    }
    void type(const CellAddress &cell, const QString &text)
    {
        open->type(cell, RichText::fromPlain(text), 0, int(text.size()));
    }
    QString inFile() const
    {
        const Result<Meeting> stored = book->meeting(open->meeting().id);
        return stored.ok() ? textAt(*stored, topic()).plainText() : stored.error().message;
    }

    QTemporaryDir folder;
    std::unique_ptr<MinuteBook> book;
    std::unique_ptr<OpenMeeting> open;
};

TEST_F(OpenMeetingTest, WhatAnotherWindowStoredIsTakenOverAsOneUndoStep)
{
    type(topic(), u"Veg"_s);
    ASSERT_TRUE(open->flush());
    ASSERT_TRUE(open->takeOver().ok());
    EXPECT_EQ(open->history().count(), 1) << "nothing new";
    Result<std::unique_ptr<MinuteBook>> other = MinuteBook::open(folder.filePath(u"bok.db"_s));
    ASSERT_TRUE(other.ok());
    Meeting theirs = *(*other)->meeting(open->meeting().id);
    theirs.title = u"Frå det andre vindauget"_s;
    ASSERT_TRUE((*other)->save(theirs).ok());

    ASSERT_TRUE(open->takeOver().ok());
    EXPECT_EQ(open->meeting().title, theirs.title);
    EXPECT_EQ(open->saveState().kind, SaveState::Kind::Saved);
    type(topic(), u"Vegen"_s);
    EXPECT_TRUE(open->flush()) << "no conflict";
    open->history().undo();
    open->history().undo();
    EXPECT_EQ(open->meeting().title, u"Vegmøte"_s);
    EXPECT_EQ(textAt(open->meeting(), topic()).plainText(), u"Veg"_s);
}

TEST_F(OpenMeetingTest, WhatIsBeingWrittenIsNotTakenOver)
{
    Result<std::unique_ptr<MinuteBook>> other = MinuteBook::open(folder.filePath(u"bok.db"_s));
    ASSERT_TRUE(other.ok());
    Meeting theirs = *(*other)->meeting(open->meeting().id);
    theirs.title = u"Frå det andre vindauget"_s;
    type(topic(), u"Mitt"_s);
    ASSERT_TRUE((*other)->save(theirs).ok());
    ASSERT_TRUE(open->takeOver().ok());
    EXPECT_EQ(textAt(open->meeting(), topic()).plainText(), u"Mitt"_s);
    EXPECT_EQ(open->saveState().kind, SaveState::Kind::Failed);
    EXPECT_EQ(open->saveState().error.kind, ErrorKind::Conflict);
}

TEST_F(OpenMeetingTest, TheLastWordsOfARowThatIsDeletedAreInDeleted)
{
    type(topic(), u"Skrive like før"_s);
    const Id item = topic().owner;
    ASSERT_TRUE(open->edit(u"Delete"_s, [&](Meeting &meeting) { return edits::remove(meeting, item); }));
    ASSERT_TRUE(open->flush());
    const Result<RemovedPart> part = book->removedPart(open->meeting().id, item);
    ASSERT_TRUE(part.ok());
    EXPECT_EQ(part->content.sections.first().items()->items.first().topic.plainText(), u"Skrive like før"_s);
    open->history().undo();
    ASSERT_TRUE(open->flush());
    EXPECT_TRUE(book->removedParts(open->meeting().id)->isEmpty());
}

TEST_F(OpenMeetingTest, AnActionThatIsCutAndPastedIsAsItWas)
{
    const ItemTable &table = *open->meeting().sections.first().items();
    const CellAddress there{CellKind::ItemText, table.items.first().id, table.columns[3].id};
    type(topic(), u"Kari ringjer innan 13. januar."_s);
    ASSERT_TRUE(
        open->edit(u"Action"_s, [&](Meeting &meeting) { return edits::makeAction(meeting, topic(), 0, 0, u"t"_s); }));
    ASSERT_TRUE(open->edit(u"Owners"_s, [](Meeting &meeting) {
        return edits::setOwners(meeting, u"t"_s, {{u"Siv Moe"_s, {}}});
    }));
    ASSERT_TRUE(open->edit(u"Status"_s, [](Meeting &meeting) {
        meeting.actions[0].carriedFrom = u"f"_s;
        return edits::setStatus(meeting, u"t"_s, ActionItem::Status::Done);
    }));
    const ActionItem action = open->meeting().actions.first();
    const RichText text = textAt(open->meeting(), topic());

    open->type(topic(), RichText(), 30, 0);
    EXPECT_TRUE(open->meeting().actions.isEmpty());
    open->type(there, text, 0, 30);
    EXPECT_EQ(open->meeting().actions, QList<ActionItem>{action});

    open->type(there, RichText(), 30, 0);
    const auto paste = [&](Meeting &meeting) { return edits::setText(meeting, topic(), text, 30, {}); };
    ASSERT_TRUE(open->edit(u"Paste"_s, paste));
    EXPECT_EQ(open->meeting().actions, QList<ActionItem>{action});
    EXPECT_EQ(actionText(open->meeting(), u"t"_s), u"Kari ringjer innan 13. januar."_s);

    open->type(topic(), RichText(), 30, 0);
    ASSERT_TRUE(open->edit(u"Title"_s, [](Meeting &meeting) {
        meeting.title = u"Anna"_s;
        return Spot();
    }));
    EXPECT_TRUE(open->meeting().actions.isEmpty()) << "an action without text does not come back";
}

TEST_F(OpenMeetingTest, TypingInOneCellIsOneUndoStep)
{
    type(topic(), u"V"_s);
    type(topic(), u"Ve"_s);
    type(topic(), u"Veg"_s);
    EXPECT_EQ(open->history().count(), 1);
    open->endTyping();
    type(topic(), u"Vegen"_s);
    EXPECT_EQ(open->history().count(), 2);
    type({CellKind::Title, {}, {}}, u"Vegmøte i Vik"_s);
    EXPECT_EQ(open->history().count(), 3);
    open->history().undo();
    open->history().undo();
    EXPECT_EQ(textAt(open->meeting(), topic()).plainText(), u"Veg"_s);
    open->history().undo();
    EXPECT_TRUE(textAt(open->meeting(), topic()).isEmpty());
    open->history().redo();
    EXPECT_EQ(textAt(open->meeting(), topic()).plainText(), u"Veg"_s);
}

TEST_F(OpenMeetingTest, WhatIsTypedAfterAnUndoIsAStepOfItsOwn)
{
    type(topic(), u"ein"_s);
    open->endTyping();
    type(topic(), u"ein to"_s);
    open->history().undo();
    type(topic(), u"ein tre"_s);
    open->history().undo();
    EXPECT_EQ(textAt(open->meeting(), topic()).plainText(), u"ein"_s);
}

TEST_F(OpenMeetingTest, UndoGoesWhereTheChangeWas)
{
    QSignalSpy went(open.get(), &OpenMeeting::goTo);
    type(topic(), u"vegen"_s);
    EXPECT_EQ(went.count(), 0);
    open->history().undo();
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.first().first().value<Spot>().cell, topic());
}

TEST_F(OpenMeetingTest, AnEditThatDoesNothingLeavesNoStep)
{
    EXPECT_FALSE(open->edit(u"x"_s, [](Meeting &) { return edits::Outcome(); }));
    EXPECT_FALSE(open->edit(u"x"_s, [](Meeting &) { return edits::Outcome(Spot{}); }));
    EXPECT_EQ(open->history().count(), 0);
}

TEST_F(OpenMeetingTest, AChangeIsInTheFileWithinASecondAlsoWhileTypingGoesOn)
{
    QElapsedTimer typing;
    typing.start();
    QString text;
    while (typing.elapsed() < 900) {
        text += u'x';
        type(topic(), text);
        QTest::qWait(20);
    }
    EXPECT_GE(inFile().size(), 1) << "nothing was saved while she typed";
    QTest::qWait(OpenMeeting::saveDelay + 200);
    EXPECT_EQ(inFile(), text);
    EXPECT_EQ(open->saveState().kind, SaveState::Kind::Saved);
}

TEST_F(OpenMeetingTest, FlushSavesAtOnce)
{
    type(topic(), u"straks"_s);
    EXPECT_EQ(open->saveState().kind, SaveState::Kind::Waiting);
    EXPECT_TRUE(open->flush());
    EXPECT_EQ(inFile(), u"straks"_s);
    EXPECT_EQ(open->snapshot().changed, book->meeting(open->meeting().id)->changed);
}

TEST_F(OpenMeetingTest, WhenSavingFailsTheTextStaysAndItIsToldAndTriedAgain)
{
    // Somebody else stores the same meeting: ours must not overwrite it, and must not be lost.
    Result<std::unique_ptr<MinuteBook>> other = MinuteBook::open(book->path());
    ASSERT_TRUE(other.ok());
    Result<Meeting> theirs = (*other)->meeting(open->meeting().id);
    ASSERT_TRUE(theirs.ok());
    theirs->title = u"Den andre tittelen"_s;
    ASSERT_TRUE((*other)->save(*theirs).ok());

    type(topic(), u"mitt"_s);
    EXPECT_FALSE(open->flush());
    EXPECT_EQ(open->saveState().kind, SaveState::Kind::Failed);
    EXPECT_EQ(open->saveState().error.kind, ErrorKind::Conflict);
    EXPECT_EQ(textAt(open->meeting(), topic()).plainText(), u"mitt"_s);
    EXPECT_EQ((*other)->meeting(open->meeting().id)->title, u"Den andre tittelen"_s);
}

TEST_F(OpenMeetingTest, AnySequenceOfEditsAllUndoneIsWhereItBegan)
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        test::RandomMeeting random(seed);
        start(random.meeting());
        const Meeting before = open->meeting();
        std::mt19937 dice(seed);
        QList<Meeting> states{before};
        for (int step = 0; step < 60; ++step) {
            const QList<CellAddress> all = cells(open->meeting());
            const CellAddress cell = all[qsizetype(dice() % quint32(all.size()))];
            const int was = open->history().count();
            switch (dice() % 5) {
                case 0:
                    open->edit(u"fjern"_s, [&cell](Meeting &m) { return edits::remove(m, cell.owner); });
                    break;
                case 1:
                    open->edit(u"flytt"_s, [&cell](Meeting &m) { return edits::move(m, cell.owner, 1); });
                    break;
                case 2:
                    open->edit(u"rad"_s, [&cell](Meeting &m) { return edits::insertRow(m, cell.owner, {}); });
                    break;
                case 3:
                    open->edit(u"seksjon"_s, [&cell, &dice](Meeting &m) {
                        return edits::insertSection(m, edits::SectionKind(dice() % 4), cell.owner, Group());
                    });
                    break;
                default:
                    open->endTyping();
                    open->type(cell, test::RandomText(quint32(dice())).text(), 0, 0);
            }
            if (open->history().count() > was)
                states.append(open->meeting());
        }
        while (open->history().canUndo()) {
            ASSERT_EQ(open->meeting(), states.takeLast()) << "seed " << seed;
            open->history().undo();
        }
        ASSERT_EQ(open->meeting(), before) << "seed " << seed;
    }
}

}  // namespace
}  // namespace motebok
