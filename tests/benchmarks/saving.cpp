// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/largemeeting.h"
#include "benchmarks/measuring.h"
#include "editing/openmeeting.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace motebok::bench {

namespace {

constexpr int saves = 200;

/// A changed cell, from flush() to durable on the disk.
void autosave(benchmark::State &state)
{
    const QTemporaryDir folder;
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(folder.filePath(u"bok.db"_s));
    const Meeting meeting = largeMeeting(int(state.range(0)));
    (void)(*book)->save(meeting);
    OpenMeeting open(meeting, Group(), **book);
    const ItemTable &table = *meeting.sections.first().items();
    const CellAddress cell{CellKind::ItemText, table.items[table.items.size() / 2].id, table.columns[2].id};
    QString text = textAt(meeting, cell).plainText();
    Samples samples;
    for (auto _ : state) {
        text += u'a';
        open.type(cell, RichText::fromPlain(text), 0, 0);
        QElapsedTimer clock;
        clock.start();
        if (!open.flush())
            state.SkipWithError("not saved");
        const double took = double(clock.nsecsElapsed()) / 1e6;
        samples.add(took);
        state.SetIterationTime(took / 1e3);
    }
    samples.tell(state);
    state.SetLabel("ms");
}

}  // namespace

void registerSaving()
{
    for (const int items : {50, 500, 2000})
        benchmark::RegisterBenchmark("An autosave, to durable (items)", autosave)
            ->Arg(items)
            ->Iterations(saves)
            ->UseManualTime();
}

}  // namespace motebok::bench
