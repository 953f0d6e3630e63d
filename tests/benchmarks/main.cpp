// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmarks of docs/benchmarks.md. Prints them as the table that stands there.
#include "benchmarks/largemeeting.h"
#include "benchmarks/measuring.h"

#include <QApplication>

#include <cstdio>

namespace {

/// A Markdown table: what, in which size, median and 99th percentile.
class Table : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context &context) override
    {
        std::printf("%d processors, %.1f GHz\n\n", context.cpu_info.num_cpus, context.cpu_info.cycles_per_second / 1e9);
        std::printf("| what | size | median | p99 |\n|---|---:|---:|---:|\n");
        return true;
    }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            const auto counter = [&run](const char *name) {
                const auto found = run.counters.find(name);
                return found == run.counters.end() ? 0.0 : found->second.value;
            };
            std::printf("| %s | %s | %.2f %s | %.2f |\n", run.run_name.function_name.c_str(), run.run_name.args.c_str(),
                        counter("median"), run.report_label.c_str(), counter("p99"));
            std::fflush(stdout);
        }
    }
};

}  // namespace

int main(int argc, char **argv)
{
    using namespace motebok::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt waits 5 ms before it paints, to paint once for several events. That is no work, and so not measured.
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QCoreApplication::setApplicationName(QStringLiteral("motebok"));
    QApplication app(argc, argv);
    if (argc == 3)
        return asOwnProcess(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    registerKeystrokes();
    registerOpening();
    registerSaving();
    benchmark::Initialize(&argc, argv);
    std::printf("500 items are %d printed pages.\n", pages(largeMeeting(500)));
    Table table;
    benchmark::RunSpecifiedBenchmarks(&table);
    return 0;
}
