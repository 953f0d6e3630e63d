// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/minutebook.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class DeletedDialog;
}

namespace motebok {

/// What can be brought back, with when it was deleted: parts of the open meeting, and meetings. Enter puts back what
/// one stands on.
class DeletedDialog : public QDialog {
    Q_OBJECT
public:
    enum class Mode { PutBack, ReadOnly };
    DeletedDialog(const QList<RemovedSummary> &parts, const QList<MeetingSummary> &meetings, Mode mode,
                  QWidget *parent);
    ~DeletedDialog() override;

    /// It is back: it leaves the list, and one stands on the next.
    void taken(const Id &part);

signals:
    void partWanted(const motebok::Id &part);
    void meetingWanted(const motebok::Id &meeting);

private:
    QTreeWidgetItem *branch(const QString &name);
    void putBack();
    void update();

    std::unique_ptr<Ui::DeletedDialog> ui_;
    Mode mode_;
};

}  // namespace motebok
