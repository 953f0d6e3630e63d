// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deleteddialog.h"

#include "ui_deleteddialog.h"

#include <QHeaderView>
#include <QPushButton>

namespace motebok {

namespace {

enum Role { PartRole = Qt::UserRole, MeetingRole };

QString when(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH.mm"));
}

QString kindName(PartKind kind)
{
    switch (kind) {
        case PartKind::Item:
            return DeletedDialog::tr("Item");
        case PartKind::Participant:
            return DeletedDialog::tr("Participant");
        case PartKind::Row:
            return DeletedDialog::tr("Row of a table");
        case PartKind::Section:
            return DeletedDialog::tr("Section");
        case PartKind::Fact:
            return DeletedDialog::tr("Line at the top");
        case PartKind::ClosingLine:
            break;
    }
    return DeletedDialog::tr("Line at the end");
}

}  // namespace

DeletedDialog::DeletedDialog(const QList<RemovedSummary> &parts, const QList<MeetingSummary> &meetings, Mode mode,
                             QWidget *parent)
    : QDialog(parent), ui_(std::make_unique<Ui::DeletedDialog>()), mode_(mode)
{
    ui_->setupUi(this);
    ui_->putBack->setDefault(true);
    ui_->list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    ui_->list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    ui_->list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    ui_->list->header()->setStretchLastSection(false);
    ui_->empty->setText(
        tr("Nothing is deleted. What you delete from a meeting, and meetings you delete, lie here for "
           "%n day(s) and can be put back.",
           nullptr, MinuteBook::daysInTrash));
    if (!parts.isEmpty()) {
        QTreeWidgetItem *here = branch(tr("In this meeting"));
        for (const RemovedSummary &part : parts) {
            auto *line = new QTreeWidgetItem(here, {part.name, kindName(part.kind), when(part.removed)});
            line->setData(0, PartRole, part.part);
        }
    }
    if (!meetings.isEmpty()) {
        QTreeWidgetItem *all = branch(tr("Meetings"));
        for (const MeetingSummary &meeting : meetings) {
            const QString date = meeting.date ? meeting.date->toString(QStringLiteral("dd.MM.yyyy ")) : QString();
            const QString title = meeting.title.isEmpty() ? tr("(no title)") : meeting.title;
            auto *line =
                new QTreeWidgetItem(all, {date + title, tr("Meeting"), when(meeting.deleted.value_or(QDateTime()))});
            line->setData(0, MeetingRole, meeting.id);
        }
    }
    ui_->list->expandAll();
    if (QTreeWidgetItem *top = ui_->list->topLevelItem(0))
        ui_->list->setCurrentItem(top->child(0));
    connect(ui_->list, &QTreeWidget::currentItemChanged, this, &DeletedDialog::update);
    connect(ui_->list, &QTreeWidget::itemActivated, this, &DeletedDialog::putBack);
    connect(ui_->putBack, &QPushButton::clicked, this, &DeletedDialog::putBack);
    update();
}

DeletedDialog::~DeletedDialog() = default;

QTreeWidgetItem *DeletedDialog::branch(const QString &name)
{
    auto *heading = new QTreeWidgetItem(ui_->list, {name});
    heading->setFirstColumnSpanned(true);
    QFont font = heading->font(0);
    font.setWeight(QFont::DemiBold);
    heading->setFont(0, font);
    heading->setFlags(Qt::ItemIsEnabled);  // one stands on what can be put back, never on a heading
    return heading;
}

void DeletedDialog::putBack()
{
    const QTreeWidgetItem *line = ui_->list->currentItem();
    if (!line || mode_ == Mode::ReadOnly)
        return;
    if (const Id part = line->data(0, PartRole).toString(); !part.isEmpty())
        emit partWanted(part);
    else if (const Id meeting = line->data(0, MeetingRole).toString(); !meeting.isEmpty())
        emit meetingWanted(meeting);
}

void DeletedDialog::taken(const Id &part)
{
    for (int i = 0; i < ui_->list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = ui_->list->topLevelItem(i);
        for (int k = 0; k < heading->childCount(); ++k) {
            if (heading->child(k)->data(0, PartRole).toString() != part)
                continue;
            delete heading->takeChild(k);
            if (heading->childCount() == 0)
                delete heading;
            else
                ui_->list->setCurrentItem(heading->child(std::min(k, heading->childCount() - 1)));
            update();
            return;
        }
    }
}

void DeletedDialog::update()
{
    const bool any = ui_->list->topLevelItemCount() > 0;
    ui_->list->setVisible(any);
    ui_->empty->setVisible(!any);
    const QTreeWidgetItem *line = ui_->list->currentItem();
    ui_->putBack->setEnabled(any && line && line->parent() && mode_ == Mode::PutBack);
    if (!any)
        ui_->close->setFocus(Qt::OtherFocusReason);
}

}  // namespace motebok
