// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <gtest/gtest.h>

namespace motebok {

namespace {

/// The worked example, as it stands in the checkout.
QList<QByteArray> files()
{
    QList<QByteArray> found;
    for (const QString &name :
         {QStringLiteral("2025-02-06-bokbaten.json"), QStringLiteral("2025-04-03-bokbaten.json")}) {
        QFile file(QStringLiteral(MOTEBOK_RESOURCES "/example/") + name);
        if (file.open(QIODevice::ReadOnly))
            found << file.readAll();
    }
    return found;
}

QList<TravellingMeeting> example()
{
    QList<TravellingMeeting> read;
    for (const QByteArray &json : files()) {
        const auto meeting = meetingFromJson(json);
        EXPECT_TRUE(meeting.ok()) << (meeting.ok() ? "" : qPrintable(meeting.error().message));
        if (meeting.ok())
            read << *meeting;
    }
    return read;
}

/// Every rich text of a meeting, whether its column is shown or not.
QList<RichText> texts(const Meeting &meeting)
{
    QList<RichText> all;
    for (const Fact &fact : meeting.facts)
        all << fact.text;
    for (const Section &section : meeting.sections) {
        if (const ItemTable *table = section.items())
            for (const AgendaItem &item : table->items)
                all << item.topic << item.minutes << item.conclusion << item.extra.values();
        if (const ParticipantTable *table = section.participants())
            for (const Participant &row : table->rows)
                all << row.cells.values();
        if (const FreeText *text = section.freeText())
            all << text->text;
        if (const PlainTable *table = section.plainTable())
            for (const PlainRow &row : table->rows)
                all << row.cells;
    }
    for (const ClosingLine &line : meeting.closing)
        all << line.text;
    return all;
}

}  // namespace

TEST(Example, IsTwoMeetingsOfOneGroupAsTheProgramWouldWriteThem)
{
    const QList<QByteArray> json = files();
    const QList<TravellingMeeting> read = example();
    ASSERT_EQ(json.size(), 2);
    ASSERT_EQ(read.size(), 2);
    EXPECT_EQ(read[0].groupName, read[1].groupName);
    EXPECT_EQ(read[0].groupId, read[1].groupId);
    EXPECT_EQ(status(read[0].meeting), MeetingStatus::Approved);
    EXPECT_EQ(status(read[1].meeting), MeetingStatus::InReview);
    for (int i = 0; i < 2; ++i) {
        Group group;
        group.id = read[i].groupId;
        group.name = read[i].groupName;
        EXPECT_EQ(toJson(read[i].meeting, &group), json[i]);
    }
}

TEST(Example, UsesEveryKindOfBlockMarkAndLink)
{
    QSet<BlockKind> kinds;
    Marks marks;
    bool nested = false, goesOn = false, web = false, mail = false, lineBreak = false;
    for (const TravellingMeeting &one : example()) {
        for (const RichText &text : texts(one.meeting)) {
            const Block *before = nullptr;
            for (const Block &block : text.blocks()) {
                kinds.insert(block.kind);
                nested = nested || block.level > 0;
                const bool afterParagraph = before && before->kind == BlockKind::Paragraph;
                goesOn = goesOn || (block.kind == BlockKind::Numbered && block.number > 1 && afterParagraph);
                for (const motebok::Run &run : block.runs) {
                    marks |= run.marks;
                    web = web || run.link.startsWith(u"https://");
                    mail = mail || run.link.startsWith(u"mailto:");
                    lineBreak = lineBreak || (block.kind == BlockKind::Paragraph && run.text.contains(u'\n'));
                }
                before = &block;
            }
        }
    }
    EXPECT_EQ(kinds.size(), 5);
    EXPECT_EQ(marks, Marks(Mark::Bold) | Mark::Italic | Mark::Underline | Mark::Speaker);
    EXPECT_TRUE(nested);
    EXPECT_TRUE(goesOn);
    EXPECT_TRUE(web);
    EXPECT_TRUE(mail);
    EXPECT_TRUE(lineBreak);
}

TEST(Example, AnchorsEveryActionInTheTextAndNothingElse)
{
    QSet<ActionItem::Status> statuses;
    bool severalOwners = false, dueText = false, dueDate = false;
    for (const TravellingMeeting &one : example()) {
        QSet<Id> known, anchored;
        for (const ActionItem &action : one.meeting.actions) {
            known.insert(action.id);
            statuses.insert(action.status);
            severalOwners = severalOwners || action.owners.size() > 1;
            dueText = dueText || !action.dueText.isEmpty();
            dueDate = dueDate || action.due.has_value();
        }
        for (const RichText &text : texts(one.meeting))
            for (const Block &block : text.blocks())
                for (const motebok::Run &run : block.runs)
                    if (!run.action.isEmpty())
                        anchored.insert(run.action);
        EXPECT_EQ(known, anchored);
    }
    EXPECT_EQ(statuses.size(), 3);
    EXPECT_TRUE(severalOwners);
    EXPECT_TRUE(dueText);
    EXPECT_TRUE(dueDate);
}

TEST(Example, UsesEveryPartOfAMeeting)
{
    QSet<FactKind> facts;
    QSet<ClosingKind> closing;
    QSet<size_t> sections;
    QSet<ItemCell> cells;
    QSet<ParticipantField> fields;
    QSet<Attendance::State> attendance;
    bool hidden = false, subItem = false, unnumbered = false, deputy = false, note = false;
    for (const TravellingMeeting &one : example()) {
        for (const Fact &fact : one.meeting.facts)
            facts.insert(fact.kind);
        for (const ClosingLine &line : one.meeting.closing)
            closing.insert(line.kind);
        QSet<Id> rows;
        QSet<Id> absentees;
        for (const Section &section : one.meeting.sections) {
            sections.insert(section.content.index());
            if (const ItemTable *table = section.items()) {
                for (const ItemColumn &column : table->columns) {
                    cells.insert(column.cell);
                    hidden = hidden || !column.shown;
                }
                for (const AgendaItem &item : table->items) {
                    subItem = subItem || item.level > 0;
                    unnumbered = unnumbered || item.number.isEmpty();
                }
            }
            if (const ParticipantTable *table = section.participants()) {
                for (const ParticipantColumn &column : table->columns)
                    fields.insert(column.field);
                for (const Participant &row : table->rows) {
                    rows.insert(row.id);
                    attendance.insert(row.attendance.state);
                    note = note || !row.attendance.note.isEmpty();
                    if (!row.attendance.deputyFor.isEmpty())
                        absentees.insert(row.attendance.deputyFor);
                }
            }
        }
        deputy = deputy || !absentees.isEmpty();
        EXPECT_TRUE(rows.contains(absentees)) << "a deputy for somebody who is in no table";
    }
    EXPECT_EQ(facts.size(), 6);
    EXPECT_EQ(closing.size(), 5);
    EXPECT_EQ(sections.size(), 4);
    EXPECT_EQ(cells.size(), 5);
    EXPECT_GE(fields.size(), 5);
    EXPECT_EQ(attendance.size(), 4);
    EXPECT_TRUE(hidden);
    EXPECT_TRUE(subItem);
    EXPECT_TRUE(unnumbered);
    EXPECT_TRUE(deputy);
    EXPECT_TRUE(note);
}

}  // namespace motebok
