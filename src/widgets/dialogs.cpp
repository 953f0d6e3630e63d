// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs.h"

#include "language/wording.h"
#include "ui_exportdialog.h"
#include "ui_groupdialog.h"
#include "ui_linkdialog.h"
#include "ui_newmeetingdialog.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

namespace motebok {

NewMeetingDialog::NewMeetingDialog(const QList<Group> &groups, const Id &group, QDate date, QWidget *parent)
    : QDialog(parent), ui_(new Ui::NewMeetingDialog), groups_(groups)
{
    ui_->setupUi(this);
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Make the meeting"));
    ui_->date->setDate(date);
    ui_->date->installEventFilter(this);
    ui_->date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    ui_->group->addItem(tr("(no group)"), QString());
    for (const Group &each : groups_)
        ui_->group->addItem(each.name, each.id);
    ui_->group->setCurrentIndex(std::max(0, ui_->group->findData(group)));
    connect(ui_->group, &QComboBox::currentIndexChanged, this, &NewMeetingDialog::groupChosen);
    connect(ui_->title, &QLineEdit::textEdited, this, [this] { titleWritten_ = true; });
    connect(ui_->place, &QLineEdit::textEdited, this, [this] { placeWritten_ = true; });
    groupChosen();
    ui_->title->setFocus();
    ui_->title->selectAll();
}

NewMeetingDialog::~NewMeetingDialog() = default;

/// Qt's date field takes three Tabs, one for each part; here Tab goes on to the next field.
bool NewMeetingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == ui_->date && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            (key == Qt::Key_Tab ? ui_->place : ui_->title)->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void NewMeetingDialog::groupChosen()
{
    const Id id = group();
    const auto found = std::find_if(groups_.begin(), groups_.end(), [&id](const Group &each) { return each.id == id; });
    const bool none = found == groups_.end();
    if (!titleWritten_)
        ui_->title->setText(
            proposedTitle(none ? QString() : found->name, none ? LanguageForm::Nynorsk : found->language));
    if (!placeWritten_)
        ui_->place->setText(none ? QString() : found->place);
}

Id NewMeetingDialog::group() const
{
    return ui_->group->currentData().toString();
}

QString NewMeetingDialog::title() const
{
    return ui_->title->text().trimmed();
}

QDate NewMeetingDialog::date() const
{
    return ui_->date->date();
}

QString NewMeetingDialog::place() const
{
    return ui_->place->text().trimmed();
}

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

LinkDialog::LinkDialog(const QString &text, const QString &target, QWidget *parent)
    : QDialog(parent), ui_(new Ui::LinkDialog)
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

ExportDialog::ExportDialog(const QString &name, const QString &folder, const QList<ExportFormat> &formats,
                           QWidget *parent)
    : QDialog(parent), ui_(new Ui::ExportDialog)
{
    ui_->setupUi(this);
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    ui_->pdf->setChecked(formats.contains(ExportFormat::Pdf));
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
    for (QCheckBox *box : {ui_->pdf, ui_->html, ui_->text, ui_->json})
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

GroupDialog::GroupDialog(const Group &group, QWidget *parent) : QDialog(parent), ui_(new Ui::GroupDialog), group_(group)
{
    ui_->setupUi(this);
    ui_->language->addItem(tr("Nynorsk"), int(LanguageForm::Nynorsk));
    ui_->language->addItem(tr("Bokmål"), int(LanguageForm::Bokmaal));
    ui_->language->addItem(tr("English"), int(LanguageForm::English));
    ui_->language->setCurrentIndex(ui_->language->findData(int(group.language)));
    ui_->numbering->addItem(tr("1, 2, 3 in every meeting"), int(NumberingScheme::Kind::Running));
    ui_->numbering->addItem(tr("1/26, 2/26 through the year"), int(NumberingScheme::Kind::RunningInYear));
    ui_->numbering->addItem(tr("No numbers"), int(NumberingScheme::Kind::None));
    ui_->numbering->setCurrentIndex(ui_->numbering->findData(int(group.numbering.kind)));
    ui_->name->setText(group.name);
    ui_->place->setText(group.place);
    ui_->prefix->setText(group.numbering.prefix);
    ui_->prefix->setPlaceholderText(tr("PS, for PS 3/26"));
    ui_->present->setText(group.attendance.present);
    ui_->absent->setText(group.attendance.absent);
    ui_->partly->setText(group.attendance.partly);
    QPushButton *ok = ui_->buttons->button(QDialogButtonBox::Ok);
    const auto check = [this, ok] { ok->setEnabled(!ui_->name->text().trimmed().isEmpty()); };
    connect(ui_->name, &QLineEdit::textChanged, this, check);
    check();
}

GroupDialog::~GroupDialog() = default;

Group GroupDialog::group() const
{
    Group group = group_;
    group.name = ui_->name->text().simplified();
    group.place = ui_->place->text().trimmed();
    group.language = LanguageForm(ui_->language->currentData().toInt());
    group.numbering.kind = NumberingScheme::Kind(ui_->numbering->currentData().toInt());
    const QString prefix = ui_->prefix->text().trimmed();
    group.numbering.prefix = prefix.isEmpty() ? QString() : prefix + u' ';
    group.attendance = {ui_->present->text().trimmed(), ui_->absent->text().trimmed(), ui_->partly->text().trimmed()};
    return group;
}

}  // namespace motebok
