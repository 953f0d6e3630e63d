// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/largemeeting.h"
#include "benchmarks/measuring.h"
#include "widgets/meetingpage.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace motebok::bench {

namespace {

constexpr int openings = 20;
constexpr int starts = 10;

/// From the choice in the list of meetings to the page painted; the meeting comes from the file.
void opening(benchmark::State &state)
{
    const Meeting large = largeMeeting(int(state.range(0)));
    const Meeting small = usualMeeting(1);
    Desk desk({large, small});
    Samples samples;
    for (auto _ : state) {
        desk.window().openMeeting(small.id);
        QCoreApplication::processEvents();
        QElapsedTimer clock;
        clock.start();
        desk.window().openMeeting(large.id);
        Painted::wait(*desk.window().page().currentCell()->viewport());
        const double took = double(clock.nsecsElapsed()) / 1e6;
        samples.add(took);
        state.SetIterationTime(took / 1e3);
    }
    samples.tell(state);
    state.SetLabel("ms");
}

void memory(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bok.db"_s);
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path);
        (void)(*book)->save(largeMeeting(int(state.range(0))));
    }
    Samples samples;
    for (auto _ : state) {
        samples.add(inOwnProcess(u"--memory"_s, path));
        state.SetIterationTime(1);
    }
    samples.tell(state);
    state.SetLabel("MB");
}

/// From nothing to a window one can write in: the whole process, with the meeting last open on the screen.
void start(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = bookWith(int(state.range(0)), folder.path());
    Samples samples;
    for (auto _ : state) {
        double took = 0;
        inOwnProcess(u"--start"_s, path, &took);
        samples.add(took);
        state.SetIterationTime(took / 1e3);
    }
    samples.tell(state);
    state.SetLabel("ms");
}

}  // namespace

void registerOpening()
{
    for (const int items : {50, 500, 2000})
        benchmark::RegisterBenchmark("Opening a meeting, to painted (items)", opening)
            ->Arg(items)
            ->Iterations(openings)
            ->UseManualTime();
    for (const int items : {50, 500, 2000})
        benchmark::RegisterBenchmark("Memory with it open (items)", memory)->Arg(items)->Iterations(3)->UseManualTime();
    for (const int meetings : {100, 1000, 10000})
        benchmark::RegisterBenchmark("Start of the program, to painted (meetings)", start)
            ->Arg(meetings)
            ->Iterations(starts)
            ->UseManualTime();
}

}  // namespace motebok::bench
