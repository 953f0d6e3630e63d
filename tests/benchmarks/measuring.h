// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "domain/meeting.h"
#include "widgets/mainwindow.h"
#include "widgets/prompts.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace motebok::bench {

/// One benchmark's samples, in milliseconds.
class Samples {
public:
    void add(double milliseconds) { values_.append(milliseconds); }
    double quantile(double share) const;
    /// Puts "median" and "p99" among the counters of the table.
    void tell(benchmark::State &state) const;

private:
    QList<double> values_;
};

/// Counts paintings of a widget and what is in it.
class Painted : public QObject {
public:
    explicit Painted(QWidget &widget);
    /// Lets the event loop run until `cell` has been painted, at most five seconds.
    static bool wait(QWidget &cell);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool painted_ = false;
};

/// The real window on a book of its own on disk.
class Desk {
public:
    explicit Desk(const QList<Meeting> &meetings);
    ~Desk();

    MainWindow &window() { return *window_; }
    QString path() const { return folder_.filePath(QStringLiteral("bok.db")); }

private:
    QTemporaryDir folder_;
    Settings settings_;
    DialogPrompts prompts_;
    std::unique_ptr<MainWindow> window_;
};

/// Runs this program again as `mode` on a book and hands back what it said, a number; 0 when it said nothing.
double inOwnProcess(const QString &mode, const QString &book, double *milliseconds = nullptr);
/// What such a process does.
int asOwnProcess(const QString &mode, const QString &book);

/// A book with that many usual meetings, in `folder`.
QString bookWith(int meetings, const QString &folder);

void registerKeystrokes();
void registerOpening();
void registerSaving();

}  // namespace motebok::bench
