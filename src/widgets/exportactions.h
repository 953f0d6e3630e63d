// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "editing/openmeeting.h"
#include "exporting/export.h"
#include "widgets/deskpart.h"

#include <QAction>
#include <QFutureWatcher>

#include <atomic>

class QMenu;
class QToolBar;

namespace motebok {

class Prompts;
class ProgressLine;
class Settings;

/// Handing the minutes out: export to files, preview, print. The work is done beside the window, which can be written
/// in meanwhile.
class ExportActions : public DeskPart {
    Q_OBJECT
public:
    ExportActions(Prompts &prompts, Settings &settings, ProgressLine &progress, QWidget *window);
    ~ExportActions() override;

    void setMeeting(OpenMeeting *open) override;
    void fill(QMenu &menu) const;
    void fill(QToolBar &bar) const;

    /// Writes what `request` asks for; asks before it overwrites.
    void exportTo(const ExportRequest &request);
    /// Waits for an export that is being written, and tells how it went.
    void finishWork() override;

signals:
    /// All files are written.
    void exported(const QStringList &paths);

private:
    void chooseAndExport();
    void write(const ExportRequest &request);
    void update();
    /// Makes the PDF beside the window, then hands it and the title on.
    void withPdf(const std::function<void(const QByteArray &, const QString &)> &act);
    void preview();
    void print();
    void finished();

    Prompts &prompts_;
    Settings &settings_;
    ProgressLine &progress_;
    QAction *export_, *preview_, *print_;
    QFutureWatcher<Result<ExportOutcome>> work_;
    ExportRequest request_;
    Meeting meeting_;  ///< what is being exported, whatever is opened meanwhile
    Group habits_;
    bool writing_ = false;
    std::shared_ptr<std::atomic<bool>> stop_;
};

}  // namespace motebok
