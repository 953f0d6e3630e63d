// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs.h"

#include "ui_exportdialog.h"
#include "ui_linkdialog.h"
#include "widgets/prompts.h"

#include <QFileDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

namespace motebok {

QString completeTarget(const QString &typed)
{
    static const QRegularExpression mail(QStringLiteral(R"(^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$)"));
    static const QRegularExpression known(QStringLiteral("^(https?|mailto|tel):[^\\s]+$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(QStringLiteral(R"(^[^\s:/]+\.[^\s:/]{2,}(:\d+)?(/[^\s]*)?$)"));
    const QString address = typed.trimmed();
    if (known.match(address).hasMatch())
        return address;
    if (mail.match(address).hasMatch())
        return QStringLiteral("mailto:") + address;
    return host.match(address).hasMatch() ? QStringLiteral("https://") + address : QString();
}

LinkDialog::LinkDialog(const QString &text, const QString &target, Prompts &prompts, QWidget *parent)
    : QDialog(parent), ui_(new Ui::LinkDialog), prompts_(prompts)
{
    ui_->setupUi(this);
    ui_->text->setText(text);
    ui_->address->setText(target);
    ui_->problem->hide();
    (text.isEmpty() ? ui_->text : ui_->address)->setFocus();
}

LinkDialog::~LinkDialog() = default;

QString LinkDialog::text() const
{
    return ui_->text->text().isEmpty() ? ui_->address->text().trimmed() : ui_->text->text();
}

QString LinkDialog::target() const
{
    return completeTarget(ui_->address->text());
}

void LinkDialog::accept()
{
    if (!ui_->address->text().trimmed().isEmpty() && target().isEmpty()) {
        ui_->problem->setText(
            tr("This is not the address of a web page or a mail box. Write it as https://… or "
               "name@example.no, or leave it empty for no link."));
        ui_->problem->show();
        ui_->address->setFocus();
        return;
    }
    QDialog::accept();
}

void LinkDialog::reject()
{
    const bool written = ui_->text->isModified() || ui_->address->isModified();
    if (mayDiscard(prompts_, this, written ? Written::Something : Written::Nothing,
                   tr("Discard what you wrote in the link?")))
        QDialog::reject();
}

ExportDialog::ExportDialog(const QString &name, const QString &folder, const QList<ExportFormat> &formats,
                           QWidget *parent)
    : QDialog(parent), ui_(new Ui::ExportDialog)
{
    ui_->setupUi(this);
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    ui_->pdf->setChecked(formats.contains(ExportFormat::Pdf));
    ui_->docx->setChecked(formats.contains(ExportFormat::Docx));
    ui_->html->setChecked(formats.contains(ExportFormat::Html));
    ui_->text->setChecked(formats.contains(ExportFormat::Text));
    ui_->json->setChecked(formats.contains(ExportFormat::Json));
    ui_->name->setText(name);
    ui_->folder->setText(folder);
    connect(ui_->browse, &QPushButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Where to put the files"), ui_->folder->text());
        if (!chosen.isEmpty())
            ui_->folder->setText(chosen);
    });
    for (QCheckBox *box : {ui_->pdf, ui_->docx, ui_->html, ui_->text, ui_->json})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::check);
    for (QLineEdit *edit : {ui_->name, ui_->folder})
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::check);
    check();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::check()
{
    QString problem;
    if (request().formats.isEmpty())
        problem = tr("Choose one format or more.");
    else if (ui_->name->text().trimmed().isEmpty() || ui_->name->text().contains(u'/'))
        problem = tr("Give the files a name without a slash.");
    else if (ui_->folder->text().trimmed().isEmpty())
        problem = tr("Choose a folder.");
    ui_->problem->setText(problem);
    ui_->buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    if (ui_->pdf->isChecked())
        request.formats.append(ExportFormat::Pdf);
    if (ui_->docx->isChecked())
        request.formats.append(ExportFormat::Docx);
    if (ui_->html->isChecked())
        request.formats.append(ExportFormat::Html);
    if (ui_->text->isChecked())
        request.formats.append(ExportFormat::Text);
    if (ui_->json->isChecked())
        request.formats.append(ExportFormat::Json);
    request.folder = ui_->folder->text().trimmed();
    request.baseName = ui_->name->text().trimmed();
    return request;
}

}  // namespace motebok
