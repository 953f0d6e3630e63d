// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/measuring.h"

#include "app/window.h"
#include "benchmarks/largemeeting.h"
#include "widgets/meetingpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace motebok::bench {

double Samples::quantile(double share) const
{
    QList<double> sorted = values_;
    std::sort(sorted.begin(), sorted.end());
    return sorted.isEmpty() ? 0 : sorted[std::min(sorted.size() - 1, qsizetype(double(sorted.size()) * share))];
}

void Samples::tell(benchmark::State &state) const
{
    state.counters["median"] = quantile(0.5);
    state.counters["p99"] = quantile(0.99);
}

Painted::Painted(QWidget &widget)
{
    widget.installEventFilter(this);
}

bool Painted::eventFilter(QObject *, QEvent *event)
{
    painted_ = painted_ || event->type() == QEvent::Paint;
    return false;
}

bool Painted::wait(QWidget &cell)
{
    Painted painted(cell);
    QElapsedTimer clock;
    clock.start();
    while (!painted.painted_ && clock.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    QCoreApplication::processEvents(QEventLoop::AllEvents);  // what the painting or a new height has brought with it
    return painted.painted_;
}

Desk::Desk(const QList<Meeting> &meetings) : settings_(folder_.filePath(u"innstillingar.ini"_s))
{
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path());
    for (const Meeting &meeting : meetings)
        (void)(*book)->save(meeting);
    MainWindow::Seams seams;
    seams.prompts = &prompts_;
    seams.settings = &settings_;
    window_ = std::make_unique<MainWindow>(std::move(book).value(), seams);
    window_->resize(1200, 800);
    window_->show();
    window_->activateWindow();
    QCoreApplication::processEvents();
}

Desk::~Desk()
{
    window_->close();
}

double inOwnProcess(const QString &mode, const QString &book, double *milliseconds)
{
    QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    process.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), {mode, book});
    process.waitForReadyRead(60000);
    if (milliseconds)
        *milliseconds = double(clock.nsecsElapsed()) / 1e6;
    const double said = process.readAllStandardOutput().trimmed().toDouble();
    process.waitForFinished(60000);
    return said;
}

/// Megabytes of this process that are in memory.
static double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

namespace {

/// Says what is wanted as soon as a cell of the page has been painted: the window is usable.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QString mode) : mode_(std::move(mode)) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<CellEdit *>(watched->parent()) &&
            !std::exchange(seen_, true))
            QMetaObject::invokeMethod(this, &FirstPaint::say, Qt::QueuedConnection);
        return false;
    }

private:
    void say()
    {
        std::printf("%f\n", mode_ == u"--memory" ? residentMegabytes() : 1.0);
        std::fflush(stdout);
        QApplication::closeAllWindows();
    }

    QString mode_;
    bool seen_ = false;
};

}  // namespace

int asOwnProcess(const QString &mode, const QString &book)
{
    FirstPaint first(mode);
    return runWindow(book, {});
}

QString bookWith(int meetings, const QString &folder)
{
    // Ten thousand durable transactions are made in memory and copied to the disk afterwards.
    const QTemporaryDir memory(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/motebok-XXXXXX"_s : QString());
    const QString made = memory.filePath(u"bok.db"_s);
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(made);
        for (int i = 0; i < meetings; ++i)
            (void)(*book)->save(usualMeeting(i));
    }
    QString there = QDir(folder).filePath(u"bok%1.db"_s.arg(meetings));
    QFile::copy(made, there);
    return there;
}

}  // namespace motebok::bench
