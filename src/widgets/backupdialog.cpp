// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/backupdialog.h"

#include "ui_backupdialog.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace motebok {

BackupDialog::BackupDialog(const QString &book, QWidget *parent)
    : QDialog(parent), ui_(std::make_unique<Ui::BackupDialog>()), book_(book)
{
    ui_->setupUi(this);
    ui_->open->setDefault(true);
    ui_->about->setText(
        tr("Møtebok makes a backup of your book when it starts and once a day, when something has "
           "changed. The last %n are kept.",
           nullptr, backupsKept));
    ui_->empty->setText(tr("There is no backup yet. The first one is made a moment after Møtebok has started."));
    ui_->list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    ui_->list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(ui_->list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    connect(ui_->list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *line) { ui_->open->setEnabled(line); });
    connect(ui_->open, &QPushButton::clicked, this, &QDialog::accept);
    connect(ui_->make, &QPushButton::clicked, this, &BackupDialog::makeWanted);
    refresh();
}

BackupDialog::~BackupDialog() = default;

QString BackupDialog::chosen() const
{
    const QTreeWidgetItem *line = ui_->list->currentItem();
    return line ? line->data(0, Qt::UserRole).toString() : QString();
}

void BackupDialog::refresh(const QString &news)
{
    ui_->list->clear();
    const QList<Backup> backups = backupsOf(book_);
    for (const Backup &backup : backups) {
        auto *line = new QTreeWidgetItem(
            ui_->list, {backup.when.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH.mm")),
                        QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat),
                        backup.kind == Backup::Kind::BeforeUpdate ? tr("before an update of Møtebok") : tr("rolling")});
        line->setData(0, Qt::UserRole, backup.path);
    }
    if (!backups.isEmpty())
        ui_->list->setCurrentItem(ui_->list->topLevelItem(0));
    ui_->list->setVisible(!backups.isEmpty());
    ui_->empty->setVisible(backups.isEmpty());
    ui_->open->setEnabled(!backups.isEmpty());
    ui_->folder->setText(news.isEmpty() ? backupFolder(book_) : news);
}

}  // namespace motebok
