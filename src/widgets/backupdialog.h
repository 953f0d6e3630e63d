// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BackupDialog;
}

namespace motebok {

/// The backups of the user's own book. Enter opens the one one stands on.
class BackupDialog : public QDialog {
    Q_OBJECT
public:
    BackupDialog(const QString &book, QWidget *parent);
    ~BackupDialog() override;

    /// The one to be opened; empty when none was chosen.
    QString chosen() const;
    /// Reads the list again; says `news` under it.
    void refresh(const QString &news = {});

signals:
    void makeWanted();

private:
    std::unique_ptr<Ui::BackupDialog> ui_;
    QString book_;
};

}  // namespace motebok
