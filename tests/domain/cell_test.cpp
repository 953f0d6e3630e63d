// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell.h"

#include "printing.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

Meeting everySection()
{
    Meeting meeting = newMeeting(u"Årsmøte"_s, nullptr, QDateTime::currentDateTimeUtc());
    ParticipantTable people;
    people.columns = {{newId(), ParticipantField::Name, u"Namn"_s},
                      {newId(), ParticipantField::Attendance, u"Møtte"_s}};
    people.rows = {Participant{newId(), {}, {}, {}}};
    meeting.sections.append(Section{newId(), u"Deltakarar"_s, people});
    meeting.sections.append(Section{newId(), {}, FreeText{}});
    PlainTable plain;
    plain.rows = {PlainRow{newId(), {RichText(), RichText()}}};
    meeting.sections.append(Section{newId(), {}, plain});
    ClosingLine line;
    line.id = newId();
    meeting.closing = {line};
    return meeting;
}

TEST(Cell, EveryAddressCanBeWrittenAndReadBack)
{
    Meeting meeting = everySection();
    const QList<CellAddress> all = cells(meeting);
    EXPECT_EQ(QSet<CellAddress>(all.begin(), all.end()).size(), all.size());
    QSet<CellKind> kinds;
    for (qsizetype i = 0; i < all.size(); ++i) {
        kinds.insert(all[i].kind);
        ASSERT_TRUE(setTextAt(meeting, all[i], RichText::fromPlain(QStringLiteral("tekst %1").arg(i))));
    }
    EXPECT_EQ(kinds.size(), 11);
    for (qsizetype i = 0; i < all.size(); ++i)
        EXPECT_EQ(textAt(meeting, all[i]).plainText(), QStringLiteral("tekst %1").arg(i));
    EXPECT_EQ(cells(meeting), all);
}

TEST(Cell, PlainPlacesKeepTheWordsOnOneLine)
{
    Meeting meeting = everySection();
    ASSERT_TRUE(setTextAt(meeting, {CellKind::Title, {}, {}}, RichText::fromPlain(u"Møte\ni laget"_s)));
    EXPECT_EQ(meeting.title, u"Møte i laget"_s);
}

TEST(Cell, WhatIsGoneIsNotWrittenAndReadsEmpty)
{
    Meeting meeting = everySection();
    const Meeting before = meeting;
    for (int kind = int(CellKind::FactLabel); kind <= int(CellKind::ClosingText); ++kind) {
        const CellAddress gone{CellKind(kind), u"finst-ikkje"_s, u"heller-ikkje"_s};
        EXPECT_FALSE(setTextAt(meeting, gone, RichText::fromPlain(u"x"_s)));
        EXPECT_TRUE(textAt(meeting, gone).isEmpty());
    }
    EXPECT_EQ(meeting, before);
}

TEST(Cell, HiddenColumnsAreNotReached)
{
    Meeting meeting = everySection();
    const qsizetype all = cells(meeting).size();
    meeting.sections[0].items()->columns[3].shown = false;
    EXPECT_EQ(cells(meeting).size(), all - 2);
}

}  // namespace
}  // namespace motebok
