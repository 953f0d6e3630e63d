// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/previewwindow.h"

#include "widgets/icons.h"
#include "widgets/prompts.h"

#include <QLabel>
#include <QPainter>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolBar>
#include <QVBoxLayout>

namespace motebok {

PreviewWindow::PreviewWindow(const QByteArray &pdf, const QString &title, Prompts &prompts, QWidget *parent)
    : QDialog(parent), document_(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preview: %1").arg(title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(900, 1000);
    bytes_.setData(pdf);
    bytes_.open(QIODevice::ReadOnly);
    document_.load(&bytes_);

    auto *view = new QPdfView(this);
    view->setDocument(&document_);
    view->setPageMode(QPdfView::PageMode::MultiPage);
    view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    view->setAccessibleName(tr("Pages of the minutes"));
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto zoom = [view](double factor) {
        const double now = view->zoomMode() == QPdfView::ZoomMode::Custom ? view->zoomFactor() : 1.0;
        view->setZoomMode(QPdfView::ZoomMode::Custom);
        view->setZoomFactor(std::clamp(now * factor, 0.2, 5.0));
    };
    QAction *print = bar->addAction(icon(QStringLiteral("print"), palette()), tr("&Print …"), this,
                                    [this, pdf, title, &prompts] { printPdf(pdf, title, prompts, this); });
    print->setShortcut(QKeySequence::Print);
    bar->addSeparator();
    bar->addAction(tr("Zoom &in"), this, [zoom] { zoom(1.2); })->setShortcuts(QKeySequence::ZoomIn);
    bar->addAction(tr("Zoom &out"), this, [zoom] { zoom(1 / 1.2); })->setShortcuts(QKeySequence::ZoomOut);
    bar->addAction(tr("Fit to &width"), this, [view] { view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    bar->addSeparator();
    bar->addWidget(new QLabel(tr("%n page(s)", nullptr, document_.pageCount())));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(view);
    view->setFocus();
}

Result<void> paintPdf(QPdfDocument &document, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorKind::Io,
                     PreviewWindow::tr("The printer did not take the document. The minutes are as they were; check the "
                                       "printer and try again."),
                     printer.printerName()};
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) : document.pageCount();
    for (int page = first - 1; page < last; ++page) {
        if (page >= first)
            printer.newPage();
        const QRect area = painter.viewport();
        const QSizeF size = document.pagePointSize(page).scaled(area.size(), Qt::KeepAspectRatio);
        const QImage image = document.render(page, size.toSize());
        painter.drawImage(QRect(QPoint((area.width() - image.width()) / 2, 0), image.size()), image);
    }
    return {};
}

void printPdf(const QByteArray &pdf, const QString &title, Prompts &prompts, QWidget *parent)
{
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&bytes);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setResolution(300);  // dots an inch: sharp text, and a page stays under 30 MB while it is painted
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, document.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<void> done = paintPdf(document, printer); !done)
        prompts.tell(parent, done.error());
}

}  // namespace motebok
