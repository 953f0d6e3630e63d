// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportactions.h"

#include "base/settings.h"
#include "widgets/dialogs.h"
#include "widgets/previewwindow.h"
#include "widgets/progressline.h"
#include "widgets/prompts.h"

#include <QDesktopServices>
#include <QMenu>
#include <QStandardPaths>
#include <QToolBar>
#include <QUrl>
#include <QtConcurrentRun>

namespace motebok {

ExportActions::ExportActions(Prompts &prompts, Settings &settings, ProgressLine &progress, QWidget *window)
    : DeskPart(window), prompts_(prompts), settings_(settings), progress_(progress)
{
    export_ = addAction(
        QStringLiteral("meeting.export"), tr("&Export …"), QKeySequence(tr("Ctrl+E")), [this] { chooseAndExport(); },
        QStringLiteral("export"));
    preview_ = addAction(
        QStringLiteral("meeting.preview"), tr("Print pre&view"), QKeySequence(tr("Ctrl+Alt+P")), [this] { preview(); },
        QStringLiteral("preview"));
    print_ = addAction(
        QStringLiteral("meeting.print"), tr("&Print …"), QKeySequence::Print, [this] { print(); },
        QStringLiteral("print"));
    connect(&work_, &QFutureWatcherBase::finished, this, &ExportActions::finished);
    connect(&progress_, &ProgressLine::cancelled, this, [this] {
        if (stop_)
            *stop_ = true;
    });
    setMeeting(nullptr);
}

ExportActions::~ExportActions()
{
    if (stop_)
        *stop_ = true;
    work_.waitForFinished();
}

void ExportActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    update();
}

void ExportActions::update()
{
    export_->setEnabled(open_ && !writing_);
    preview_->setEnabled(open_);
    print_->setEnabled(open_);
}

void ExportActions::finishWork()
{
    while (writing_) {  // again, when what is there already is to be replaced
        work_.waitForFinished();
        finished();
    }
}

void ExportActions::fill(QMenu &menu) const
{
    menu.addActions({export_, preview_, print_});
}

void ExportActions::fill(QToolBar &bar) const
{
    bar.addActions({export_, preview_});
}

void ExportActions::chooseAndExport()
{
    if (!open_ || work_.isRunning())
        return;
    QList<ExportFormat> formats;
    for (const QString &name : settings_.value(Setting::ExportFormats).toString().split(u',')) {
        if (const auto format = formatNamed(name))
            formats.append(*format);
    }
    QString folder = settings_.value(Setting::ExportFolder).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    ExportDialog dialog(fileBaseName(open_->meeting()), folder, formats, window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ExportRequest request = dialog.request();
    QStringList names;
    for (const ExportFormat format : request.formats)
        names.append(formatName(format));
    settings_.setValue(Setting::ExportFormats, names.join(u','));
    settings_.setValue(Setting::ExportFolder, request.folder);
    exportTo(request);
}

void ExportActions::exportTo(const ExportRequest &request)
{
    if (!open_ || writing_)
        return;
    open_->flush();
    meeting_ = open_->snapshot();
    habits_ = open_->habits();
    write(request);
}

void ExportActions::write(const ExportRequest &request)
{
    request_ = request;
    writing_ = true;
    update();
    stop_ = std::make_shared<std::atomic<bool>>(false);
    progress_.start(tr("Exporting"));
    const auto progress = [stop = stop_, line = &progress_](double done) {
        QMetaObject::invokeMethod(
            line, [line, done] { line->setDone(done); }, Qt::QueuedConnection);
        return !*stop;
    };
    work_.setFuture(QtConcurrent::run([meeting = meeting_, habits = habits_, request, progress] {
        return exportMeeting(meeting, meeting.group.isEmpty() ? nullptr : &habits, request, systemClock(), progress);
    }));
}

void ExportActions::finished()
{
    if (!std::exchange(writing_, false))
        return;
    progress_.finish();
    update();
    const Result<ExportOutcome> outcome = work_.result();
    if (outcome.ok()) {
        if (!outcome->warnings.isEmpty())
            prompts_.tellWarnings(window_, tr("The minutes are exported, with this to know:"), outcome->warnings);
        emit exported(outcome->paths);
        return;
    }
    if (outcome.error().kind == ErrorKind::Cancelled)
        return;
    if (outcome.error().kind == ErrorKind::Exists) {
        if (prompts_.confirm(window_, tr("There are files with this name already. Replace them?"),
                             tr("What they hold now goes."), tr("Replace"))) {
            ExportRequest again = request_;
            again.overwrite = Overwrite::Allow;
            write(again);
        }
        return;
    }
    prompts_.tell(window_, outcome.error());
}

void ExportActions::withPdf(const std::function<void(const QByteArray &, const QString &)> &act)
{
    if (!open_)
        return;
    const Meeting meeting = open_->snapshot();
    auto *made = new QFutureWatcher<Result<QByteArray>>(this);
    connect(made, &QFutureWatcherBase::finished, this, [this, made, act, title = meeting.title] {
        made->deleteLater();
        const Result<QByteArray> pdf = made->result();
        if (pdf)
            act(*pdf, title);
        else
            prompts_.tell(window_, pdf.error());
    });
    made->setFuture(QtConcurrent::run([meeting, habits = open_->habits()] {
        return exportBytes(meeting, meeting.group.isEmpty() ? nullptr : &habits, ExportFormat::Pdf, systemClock(), {});
    }));
}

void ExportActions::preview()
{
    withPdf([this](const QByteArray &pdf, const QString &title) {
        (new PreviewWindow(pdf, title, prompts_, window_))->show();
    });
}

void ExportActions::print()
{
    withPdf([this](const QByteArray &pdf, const QString &title) { printPdf(pdf, title, prompts_, window_); });
}

}  // namespace motebok
