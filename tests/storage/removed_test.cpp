// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "domain/random_meeting.h"

namespace motebok {

namespace {

using test::detailOf;

class RemovedTest : public test::BookTest {
protected:
    static AgendaItem item(const QString &number, const QString &topic)
    {
        return {newId(), number, 0, RichText::fromPlain(topic), {}, {}, {}};
    }

    static Meeting meetingWithItems()
    {
        Meeting meeting = meetingCalled(QStringLiteral("Kaimøte"));
        ItemTable table;
        table.columns = defaultItemColumns(LanguageForm::Nynorsk);
        table.items = {item(QStringLiteral("1."), QStringLiteral("Fortøying")),
                       item(QStringLiteral("2."), QStringLiteral("Lys på kaia")),
                       item(QStringLiteral("3."), QString())};
        const ActionItem action{newId(), {}, {}, QStringLiteral("kvar vår"), ActionItem::Status::Open};
        table.items[1].conclusion = RichText(
            {Block{BlockKind::Paragraph, 0, 0, {motebok::Run{QStringLiteral("Siv ringjer"), {}, {}, action.id}}}});
        meeting.actions = {action};
        meeting.sections = {{newId(), QStringLiteral("Saker"), table}};
        return meeting;
    }

    static QStringList names(const Result<QList<RemovedSummary>> &parts)
    {
        EXPECT_TRUE(parts) << detailOf(parts);
        QStringList names;
        for (const RemovedSummary &part : *parts)
            names.append(part.name);
        return names;
    }
};

TEST_F(RemovedTest, AnItemThatGoesLiesThereUntilItIsBack)
{
    const auto book = open();
    const Meeting whole = meetingWithItems();
    ASSERT_TRUE(book->save(whole));
    EXPECT_TRUE(book->removedParts(whole.id)->isEmpty());

    Meeting without = whole;
    const AgendaItem gone = without.sections[0].items()->items.takeAt(1);
    without.actions.clear();
    ASSERT_TRUE(book->save(without));
    const RemovedSummary expected{whole.id, whole.title, gone.id, PartKind::Item, QStringLiteral("2. Lys på kaia"),
                                  now_};
    EXPECT_EQ(*open()->removedParts(whole.id), QList<RemovedSummary>{expected}) << "over a restart";

    const Result<RemovedPart> part = book->removedPart(whole.id, gone.id);
    ASSERT_TRUE(part) << detailOf(part);
    EXPECT_EQ(part->position, 1);
    EXPECT_EQ(part->content.sections.first().items()->items, QList<AgendaItem>{gone});
    EXPECT_EQ(part->content.sections.first().heading, QStringLiteral("Saker"));
    EXPECT_EQ(part->content.actions, whole.actions) << "what it points at comes along";

    ASSERT_TRUE(book->save(whole));
    EXPECT_TRUE(book->removedParts(whole.id)->isEmpty()) << "undone";
    EXPECT_EQ(book->removedPart(whole.id, gone.id).error().kind, ErrorKind::NotFound);
}

TEST_F(RemovedTest, WhatIsEmptyOrOnlyMovedIsNotDeleted)
{
    const auto book = open();
    Meeting meeting = meetingWithItems();
    Section other{newId(), QString(), ItemTable{defaultItemColumns(LanguageForm::Nynorsk), {}}};
    meeting.sections.append(other);
    ASSERT_TRUE(book->save(meeting));
    meeting.sections[0].items()->items.removeLast();  // nothing but a number
    meeting.sections[1].items()->items.append(meeting.sections[0].items()->items.takeFirst());
    ASSERT_TRUE(book->save(meeting));
    EXPECT_EQ(names(book->removedParts(meeting.id)), QStringList());
}

TEST_F(RemovedTest, EveryKindOfPartIsKeptTheLastOneFirst)
{
    const auto book = open();
    Meeting meeting = meetingWithItems();
    const Id name = newId();
    Participant row;
    row.id = newId();
    row.cells.insert(name, RichText::fromPlain(QStringLiteral("Åse Vik")));
    meeting.sections.append({newId(), QStringLiteral("Til stades"),
                             ParticipantTable{{{name, ParticipantField::Name, QStringLiteral("Namn")}}, {row}}});
    meeting.sections.append(
        {newId(), QString(),
         PlainTable{PlainTable::Header::None, {{newId(), {RichText::fromPlain(QStringLiteral("rute"))}}}}});
    meeting.sections.append({newId(), QString(), FreeText{RichText::fromPlain(QStringLiteral("Fri tekst"))}});
    meeting.facts = {{newId(),
                      FactKind::Place,
                      QStringLiteral("Stad:"),
                      RichText::fromPlain(QStringLiteral("Naustet")),
                      {},
                      {},
                      {}}};
    meeting.closing = {{newId(), ClosingKind::Other, RichText::fromPlain(QStringLiteral("Ref. Siv")), {}, {}}};
    ASSERT_TRUE(book->save(meeting));
    const auto saveAMinuteLater = [&] {
        now_ = now_.addSecs(60);
        const Result<void> saved = book->save(meeting);
        ASSERT_TRUE(saved) << detailOf(saved);
    };
    meeting.facts.clear();
    saveAMinuteLater();
    meeting.closing.clear();
    saveAMinuteLater();
    meeting.sections[1].participants()->rows.clear();
    saveAMinuteLater();
    meeting.sections[2].plainTable()->rows.clear();
    saveAMinuteLater();
    meeting.sections.removeLast();
    saveAMinuteLater();
    meeting.sections.removeFirst();
    saveAMinuteLater();
    EXPECT_EQ(names(book->removedParts(meeting.id)),
              (QStringList{QStringLiteral("Saker"), QStringLiteral("Fri tekst"), QStringLiteral("rute"),
                           QStringLiteral("Åse Vik"), QStringLiteral("Ref. Siv"), QStringLiteral("Stad: Naustet")}));
    EXPECT_EQ(book->removedParts(meeting.id)->first().kind, PartKind::Section);

    EXPECT_EQ(book->removedParts()->size(), 6) << "of the whole book";
    ASSERT_TRUE(book->remove(meeting.id));
    EXPECT_TRUE(book->removedParts()->isEmpty()) << "what lies in a deleted meeting comes back with it";
    EXPECT_EQ(book->removedParts(meeting.id)->size(), 6);
}

TEST_F(RemovedTest, AfterNinetyDaysItIsGone)
{
    const Meeting meeting = meetingWithItems();
    Meeting without = meeting;
    without.sections.clear();
    const Meeting deleted = meetingCalled(QStringLiteral("Kassert"));
    const Meeting kept = meetingCalled(QStringLiteral("Kassert seinare"));
    {
        const auto book = open();
        for (const Meeting &each : {meeting, without, deleted, kept})
            ASSERT_TRUE(book->save(each));
        ASSERT_TRUE(book->remove(deleted.id));
        now_ = now_.addSecs(3600);
        ASSERT_TRUE(book->remove(kept.id));
    }
    now_ = now_.addDays(90).addSecs(-3600);
    {
        const auto book = open();
        EXPECT_EQ(book->removedParts(meeting.id)->size(), 1) << "ninety days to the second";
        EXPECT_EQ(book->meetings(Deleted::Only)->size(), 2);
    }
    now_ = now_.addSecs(1);
    const auto book = open();
    EXPECT_TRUE(book->removedParts(meeting.id)->isEmpty());
    ASSERT_EQ(book->meetings(Deleted::Only)->size(), 1);
    EXPECT_EQ(book->meetings(Deleted::Only)->first().id, kept.id);
    EXPECT_EQ(book->meeting(deleted.id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(*book->meeting(meeting.id), without);
}

TEST_F(RemovedTest, AnySequenceOfChangesKeepsWhatIsGoneReadable)
{
    const auto book = open();
    for (quint32 seed = 1; seed <= 60; ++seed) {
        test::RandomMeeting random(seed);
        Meeting meeting = random.meeting();
        for (int step = 0; step < 12; ++step) {
            const Result<void> saved = book->save(meeting);
            ASSERT_TRUE(saved) << "seed " << seed << ", step " << step << ": " << detailOf(saved);
            meeting = random.changed(meeting);
        }
        const Result<QList<RemovedSummary>> parts = book->removedParts(meeting.id);
        ASSERT_TRUE(parts) << detailOf(parts);
        for (const RemovedSummary &summary : *parts) {
            const Result<RemovedPart> part = book->removedPart(meeting.id, summary.part);
            ASSERT_TRUE(part) << "seed " << seed << ": " << detailOf(part);
        }
    }
}

}  // namespace

}  // namespace motebok
