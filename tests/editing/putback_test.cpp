// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/putback.h"

#include "domain/random_meeting.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

/// The only part that differs.
RemovedPart removedFrom(const Meeting &before, const Meeting &after)
{
    const QList<RemovedPart> parts = removedParts(before, after);
    EXPECT_EQ(parts.size(), 1);
    return parts.value(0);
}

Meeting meetingWithItems(const QStringList &topics)
{
    Meeting meeting;
    meeting.id = newId();
    ItemTable table;
    table.columns = defaultItemColumns(LanguageForm::Nynorsk);
    for (const QString &topic : topics)
        table.items.append(AgendaItem{newId(), {}, 0, RichText::fromPlain(topic), {}, {}, {}});
    meeting.sections = {Section{newId(), u"Saker"_s, table}};
    return meeting;
}

QList<Id> rowsAndSections(const Meeting &meeting)
{
    QList<Id> ids;
    for (const Fact &fact : meeting.facts)
        ids.append(fact.id);
    for (const Section &section : meeting.sections) {
        ids.append(section.id);
        if (section.items())
            for (const AgendaItem &item : section.items()->items)
                ids.append(item.id);
        if (section.participants())
            for (const Participant &row : section.participants()->rows)
                ids.append(row.id);
        if (section.plainTable())
            for (const PlainRow &row : section.plainTable()->rows)
                ids.append(row.id);
    }
    for (const ClosingLine &line : meeting.closing)
        ids.append(line.id);
    return ids;
}

/// Whatever is removed and put back stands where it stood, as it was.
TEST(PutBack, UndoesARemovalOfAnyPart)
{
    int tried = 0;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        const Meeting meeting = test::RandomMeeting(seed).meeting();
        for (const Id &row : rowsAndSections(meeting)) {
            Meeting less = meeting;
            ASSERT_TRUE(edits::remove(less, row));
            const QList<RemovedPart> parts = removedParts(meeting, less);
            if (parts.isEmpty())
                continue;  // there was no text in it
            ASSERT_EQ(parts.size(), 1);
            ASSERT_EQ(parts.first().id, row);
            // A deputy does not remember whom it stood in for once that row is gone.
            Meeting expected = meeting;
            for (qsizetype s = 0; s < expected.sections.size(); ++s) {
                ParticipantTable *people = expected.sections[s].participants();
                const ParticipantTable *left =
                    people && s < less.sections.size() ? less.sections[s].participants() : nullptr;
                if (!left || less.sections[s].id != expected.sections[s].id)
                    continue;
                for (Participant &participant : people->rows) {
                    if (participant.attendance.deputyFor == row)
                        participant.attendance.deputyFor.clear();
                }
            }
            ASSERT_TRUE(edits::putBack(less, parts.first())) << "seed " << seed;
            ASSERT_EQ(less, expected) << "seed " << seed << ", " << qPrintable(parts.first().name);
            ASSERT_FALSE(edits::putBack(less, parts.first())) << "it is there";
            ++tried;
        }
    }
    EXPECT_GT(tried, 500);
}

TEST(PutBack, GoesLastWhereTheNeighboursAreGone)
{
    const Meeting whole = meetingWithItems({u"ein"_s, u"to"_s, u"tre"_s});
    Meeting less = whole;
    less.sections[0].items()->items.removeLast();
    const RemovedPart third = removedFrom(whole, less);
    less.sections[0].items()->items.clear();
    const edits::Outcome spot = edits::putBack(less, third);
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->cell.owner, third.id);
    EXPECT_EQ(less.sections[0].items()->items, (QList<AgendaItem>{whole.sections[0].items()->items.last()}));
}

TEST(PutBack, AnItemWhoseSectionIsGoneComesInOneOfItsOwnAndTheSectionCanComeToo)
{
    const Meeting whole = meetingWithItems({u"ein"_s, u"to"_s});
    Meeting less = whole;
    less.sections[0].items()->items.removeFirst();
    const RemovedPart item = removedFrom(whole, less);
    Meeting empty = less;
    empty.sections.clear();
    const RemovedPart section = removedFrom(less, empty);

    ASSERT_TRUE(edits::putBack(empty, item));
    ASSERT_EQ(empty.sections.size(), 1);
    EXPECT_EQ(empty.sections[0].heading, u"Saker"_s);
    EXPECT_EQ(empty.sections[0].items()->items.first().id, item.id);
    ASSERT_TRUE(edits::putBack(empty, section));
    EXPECT_EQ(empty.sections.size(), 2);
    EXPECT_EQ(empty.sections[0].items()->items.first().topic.plainText(), u"to"_s);
}

TEST(PutBack, RowsThatWereMovedOutOfASectionAreNotThereTwice)
{
    const Meeting whole = meetingWithItems({u"ein"_s, u"to"_s});
    Meeting less = whole;
    const AgendaItem moved = less.sections[0].items()->items.first();
    less.sections = {Section{newId(), {}, ItemTable{defaultItemColumns(LanguageForm::Nynorsk), {moved}}}};
    ASSERT_TRUE(edits::putBack(less, removedFrom(whole, less)));
    ASSERT_EQ(less.sections.size(), 2);
    EXPECT_EQ(less.sections[0].items()->items.size(), 1);
    EXPECT_EQ(less.sections[0].items()->items.first().topic.plainText(), u"to"_s);
    EXPECT_EQ(less.sections[1].items()->items, QList<AgendaItem>{moved});
}

TEST(PutBack, TextInAColumnThatIsGoneBringsTheColumn)
{
    Meeting whole = meetingWithItems({u"ein"_s});
    ItemTable &table = *whole.sections[0].items();
    const ItemColumn due{newId(), ItemCell::Extra, u"Frist"_s, true};
    table.columns.append(due);
    setCellText(table.items[0], due, RichText::fromPlain(u"1. mai"_s));
    Meeting less = whole;
    less.sections[0].items()->items.clear();
    const RemovedPart part = removedFrom(whole, less);
    less.sections[0].items()->columns.removeLast();
    ASSERT_TRUE(edits::putBack(less, part));
    EXPECT_EQ(less, whole);
}

TEST(PutBack, ActionsComeAlong)
{
    Meeting whole = meetingWithItems({u"ein"_s, u"to"_s});
    const ActionItem action{newId(), {{u"Siv"_s, {}}}, {}, u"kvar vår"_s};
    whole.actions = {action};
    whole.sections[0].items()->items[1].conclusion =
        RichText({Block{BlockKind::Paragraph, 0, 0, {motebok::Run{u"Siv ringjer"_s, {}, {}, action.id}}}});
    Meeting less = whole;
    less.sections[0].items()->items.removeLast();
    less.actions.clear();
    const RemovedPart part = removedFrom(whole, less);
    ASSERT_TRUE(edits::putBack(less, part));
    EXPECT_EQ(less, whole);
}

TEST(PutBack, ActionsInPlainTablesComeAlong)
{
    Meeting whole;
    whole.id = newId();
    const ActionItem action{newId(), {{u"Siv"_s, {}}}, QDate(2027, 1, 13), {}};
    whole.actions = {action};
    const RichText text({Block{BlockKind::Paragraph, 0, 0, {motebok::Run{u"Siv ringjer"_s, {}, {}, action.id}}}});
    whole.sections = {
        Section{newId(), u"Oppfølging"_s,
                PlainTable{PlainTable::Header::None, {{newId(), {RichText::fromPlain(u"ein"_s)}}, {newId(), {text}}}}}};
    Meeting less = whole;
    less.sections[0].plainTable()->rows.removeLast();
    less.actions.clear();
    const RemovedPart part = removedFrom(whole, less);
    ASSERT_TRUE(edits::putBack(less, part));
    EXPECT_EQ(less, whole);
}

}  // namespace
}  // namespace motebok
