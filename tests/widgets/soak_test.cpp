// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "story.h"
#include "widgets/agendalist.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

constexpr int mostSteps = 3000;
constexpr int longest = 40000;      // ms; the sanitizers make a step ten times as long
constexpr int stepsOfOneRun = 150;  // between restarts: the history is of one run

/// What the meeting ought to be: words and order, kept by the test alone.
struct Expected {
    struct Row {
        Id id;
        QString number;
        QStringList texts;  ///< topic, minutes, conclusion

        bool operator==(const Row &) const = default;
    };
    QList<Row> rows;
    QStringList attendance;

    bool operator==(const Expected &) const = default;
};

Expected expectedOf(const Meeting &meeting)
{
    Expected all;
    for (const AgendaItem &item : meeting.sections[0].items()->items)
        all.rows.append(
            {item.id, item.number, {item.topic.plainText(), item.minutes.plainText(), item.conclusion.plainText()}});
    for (const Participant &row : meeting.sections[1].participants()->rows)
        all.attendance.append(row.attendance.words);
    return all;
}

std::string told(const Expected &all)
{
    QString text;
    for (const Expected::Row &row : all.rows)
        text += row.number + u" | "_s + row.texts.join(u" | "_s) + u'\n';
    return (text + all.attendance.join(u", "_s)).toStdString();
}

Meeting givenToBegin()
{
    Group group;
    Meeting meeting = newMeeting(u"Uthaldsprøve"_s, &group, QDateTime::currentDateTimeUtc());
    QList<AgendaItem> &items = meeting.sections[0].items()->items;
    items.clear();
    for (int i = 1; i <= 8; ++i)
        items.append({newId(), QString::number(i) + u'.', 0, RichText::fromPlain(u"Sak %1"_s.arg(i)), {}, {}, {}});
    (void)edits::insertSection(meeting, edits::SectionKind::Participants, meeting.sections.first().id, group);
    const Id people = meeting.sections[1].id;
    for (int i = 0; i < 3; ++i)
        (void)edits::insertRow(meeting, people, {});
    return meeting;
}

/// A hand at the keyboard that does anything at any moment, and a model that keeps count.
class Soak : public Story {
protected:
    int below(qsizetype limit) { return int(random.bounded(quint32(limit))); }

    /// What was done is one step: what was undone before it is gone.
    void did(const std::function<void(Expected &)> &change)
    {
        past.append(now);
        future.clear();
        change(now);
    }
    void stand(int item, int column, int position)
    {
        const CellAddress to = itemCell(item, column);
        if (page().currentCell() && page().currentCell()->address() == to)
            page().goToFirst();  // so that two rounds of typing are two steps
        page().goTo({to, position});
    }
    void write()
    {
        const int item = below(now.rows.size());
        const int text = below(3);
        const int position = below(now.rows[item].texts[text].size() + 1);
        const QString word = u"Ord%1"_s.arg(below(1000));
        stand(item, text + 1, position);
        type(word);
        did([&](Expected &all) { all.rows[item].texts[text].insert(position, word); });
    }
    void takeAway()
    {
        const int item = below(now.rows.size());
        const int text = below(3);
        const qsizetype size = now.rows[item].texts[text].size();
        if (size < 4)
            return;
        stand(item, text + 1, int(size));
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Backspace);
        did([&](Expected &all) { all.rows[item].texts[text].chop(3); });
    }
    void moveByKey()
    {
        const int item = below(now.rows.size());
        const int to = item + (below(2) == 0 ? -1 : 1);
        stand(item, 2, 0);
        key(to < item ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        if (to >= 0 && to < now.rows.size())
            did([&](Expected &all) { all.rows.move(item, to); });
    }
    void dragInTheAgenda()
    {
        const int item = below(now.rows.size());
        const int before = below(now.rows.size() + 1);
        const Id place = before < now.rows.size() ? now.rows[before].id : meeting().sections[0].id;
        emit window->findChild<AgendaList *>()->moveWanted(now.rows[item].id, place);
        if (before != item && before != item + 1)
            did([&](Expected &all) { all.rows.move(item, before > item ? before - 1 : before); });
    }
    void makeItem()
    {
        if (now.rows.size() > 20)
            return;
        const int item = below(now.rows.size());
        stand(item, 2, 0);
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        const AgendaItem &made = items().items[item + 1];
        const bool taken = std::any_of(now.rows.begin(), now.rows.end(),
                                       [&made](const Expected::Row &row) { return row.number == made.number; });
        ASSERT_FALSE(taken) << made.number.toStdString();
        did([&](Expected &all) { all.rows.insert(item + 1, {made.id, made.number, {{}, {}, {}}}); });
    }
    void removeItem()
    {
        if (now.rows.size() < 4)
            return;
        const int item = below(now.rows.size());
        stand(item, 2, 0);
        key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        did([&](Expected &all) { all.rows.removeAt(item); });
    }
    void cycle()
    {
        const ParticipantTable &people = *meeting().sections[1].participants();
        const int person = below(people.rows.size());
        const Id column = findColumn(people, ParticipantField::Attendance)->id;
        page().goToFirst();
        page().goTo({{CellKind::ParticipantText, people.rows[person].id, column}, 0});
        key(Qt::Key_Space);
        static const QStringList circle{QString(), u"Ja"_s, u"Nei"_s, u"Delvis"_s};
        did([&](Expected &all) {
            QString &words = all.attendance[person];
            words = circle[(circle.indexOf(words) + 1) % circle.size()];
        });
    }
    void undo()
    {
        key(Qt::Key_Z, Qt::ControlModifier);
        if (past.isEmpty())
            return;
        future.append(now);
        now = past.takeLast();
    }
    void redo()
    {
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        if (future.isEmpty())
            return;
        past.append(now);
        now = future.takeLast();
    }
    void disturb()
    {
        switch (below(4)) {
            case 0:
                window->resize(below(2) == 0 ? 760 : 1200, 500 + below(400));
                break;
            case 1:
                key(below(2) == 0 ? Qt::Key_Plus : Qt::Key_Minus, Qt::ControlModifier);
                break;
            case 2:
                key(Qt::Key_F9);
                break;
            default:
                QTest::qWait(5);
        }
    }
    void step()
    {
        const int what = below(100);
        if (what < 40)
            write();
        else if (what < 45)
            takeAway();
        else if (what < 53)
            moveByKey();
        else if (what < 58)
            dragInTheAgenda();
        else if (what < 63)
            makeItem();
        else if (what < 67)
            removeItem();
        else if (what < 72)
            cycle();
        else if (what < 84)
            undo();
        else if (what < 92)
            redo();
        else
            disturb();
    }
    void compare()
    {
        const Expected is = expectedOf(meeting());
        ASSERT_TRUE(is == now) << "the meeting is\n" << told(is) << "\nand should be\n" << told(now);
        for (const CellEdit *each : page().findChildren<CellEdit *>()) {
            const QWidget *row = each->parentWidget();
            if (!row->isVisible())
                continue;
            ASSERT_EQ(each->toPlainText(), textAt(meeting(), each->address()).plainText()) << "what a cell shows";
        }
    }

    QRandomGenerator random;
    Expected now;
    QList<Expected> past;
    QList<Expected> future;
};

TEST_F(Soak, WhateverOneDoesTheMeetingThePageAndTheFileAgree)
{
    const quint32 seed =
        qEnvironmentVariableIsSet("MOTEBOK_SEED") ? quint32(qEnvironmentVariableIntValue("MOTEBOK_SEED")) : 20261122;
    random.seed(seed);
    const Meeting begun = givenToBegin();
    givenMeeting(begun);
    now = expectedOf(meeting());
    QElapsedTimer running;
    running.start();
    int steps = 0;
    for (; steps < mostSteps && running.elapsed() < longest; ++steps) {
        ASSERT_NO_FATAL_FAILURE(step()) << "seed " << seed << ", step " << steps;
        ASSERT_NO_FATAL_FAILURE(compare()) << "seed " << seed << ", step " << steps;
        if (steps % stepsOfOneRun == stepsOfOneRun - 1) {
            start();
            ASSERT_TRUE(window->openMeeting(begun.id));
            past.clear();
            future.clear();
            ASSERT_NO_FATAL_FAILURE(compare()) << "after a restart; seed " << seed << ", step " << steps;
        }
    }
    stop();
    const Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
    ASSERT_TRUE(book.ok());
    const Result<Meeting> stored = (*book)->meeting(begun.id);
    ASSERT_TRUE(stored.ok());
    EXPECT_TRUE(expectedOf(*stored) == now) << "seed " << seed;
    EXPECT_TRUE(answers.errors.isEmpty());
    std::printf("seed %u, %d steps\n", seed, steps);
}

}  // namespace
}  // namespace motebok::test
