// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/largemeeting.h"
#include "benchmarks/measuring.h"
#include "editing/textdocument.h"
#include "widgets/meetingpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTextEdit>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace motebok::bench {

namespace {

constexpr int keys = 1000;     // of one measurement
constexpr int interval = 20;   // ms from key to key: five times as fast as anyone types
constexpr int rivalKeys = 20;  // a key takes the rival so long that a thousand would take minutes

void press(QWidget &widget, int number)
{
    const QString letters = u"møteboka står ope og nokon skriv "_s;
    QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letters[number % letters.size()]));
    QApplication::sendEvent(&widget, &event);
}

/// A key is due every `interval` ms, whether or not the program is ready for it, and its time counts from then: a save
/// that stands in its way counts.
void typeOn(benchmark::State &state, QTextEdit &edit)
{
    Samples samples;
    QElapsedTimer clock;
    clock.start();
    qint64 due = clock.nsecsElapsed();
    int number = 0;
    for (auto _ : state) {
        while (clock.nsecsElapsed() < due)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        press(edit, number++);
        Painted::wait(*edit.viewport());
        const double took = double(clock.nsecsElapsed() - due) / 1e6;
        samples.add(took);
        state.SetIterationTime(took / 1e3);
        due = std::max(due + interval * 1000000LL, clock.nsecsElapsed());
    }
    samples.tell(state);
    state.SetLabel("ms");
}

void keystroke(benchmark::State &state)
{
    const Meeting meeting = largeMeeting(int(state.range(0)));
    Desk desk({meeting});
    desk.window().openMeeting(meeting.id);
    const ItemTable &table = *meeting.sections.first().items();
    desk.window().page().goTo({{CellKind::ItemText, table.items[table.items.size() / 2].id, table.columns[2].id}, 300});
    QCoreApplication::processEvents();
    typeOn(state, *desk.window().page().currentCell());
}

/// How one would do it otherwise: the same table in one QTextDocument.
void keystrokeInOneDocument(benchmark::State &state)
{
    const Meeting meeting = largeMeeting(int(state.range(0)));
    const ItemTable &items = *meeting.sections.first().items();
    QTextEdit edit;
    edit.resize(1200, 800);
    edit.setUndoRedoEnabled(false);
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = edit.textCursor().insertTable(int(items.items.size()), int(items.columns.size()), format);
    QTextCursor filling(edit.document());
    filling.beginEditBlock();
    for (int row = 0; row < items.items.size(); ++row) {
        for (int column = 0; column < items.columns.size(); ++column) {
            QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
            insertAt(cell, cellText(items.items[row], items.columns[column]), {});
        }
    }
    filling.endEditBlock();
    edit.show();
    QTextCursor cursor = table->cellAt(int(items.items.size()) / 2, 2).firstCursorPosition();
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 300);
    edit.setTextCursor(cursor);
    QCoreApplication::processEvents();
    typeOn(state, edit);
}

}  // namespace

void registerKeystrokes()
{
    for (const int items : {50, 500, 2000})
        benchmark::RegisterBenchmark("A key, from event to painted, autosave on (items)", keystroke)
            ->Arg(items)
            ->Iterations(keys)
            ->UseManualTime();
    benchmark::RegisterBenchmark("The same in one QTextDocument (items)", keystrokeInOneDocument)
        ->Arg(500)
        ->Iterations(rivalKeys)
        ->UseManualTime();
}

}  // namespace motebok::bench
