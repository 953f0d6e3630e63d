// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionmodel.h"

#include "language/wording.h"
#include "widgets/actioneditor.h"

namespace motebok {

QList<ActionRow> actionRows(const Meeting &meeting, const QList<MeetingSummary> &meetings, LanguageForm form)
{
    QList<ActionRow> rows;
    if (meeting.actions.isEmpty())
        return rows;
    const OwnerCheck check(meeting);
    QHash<Id, const ActionItem *> byId;
    for (const ActionItem &action : meeting.actions)
        byId.insert(action.id, &action);
    for (const ActionAnchor &anchor : actionAnchors(meeting)) {
        const ActionItem *action = byId.value(anchor.action);
        if (!action)
            continue;
        ActionRow row{action->id, anchor.text.simplified(), {}, {}, {}, action->status, {}};
        row.spot = {anchor.cell, int(anchor.range.end())};
        QStringList names;
        for (const ActionOwner &owner : action->owners) {
            names.append(owner.name);
            if (const QString remark = ownerRemark(owner, check.standing(owner)); !remark.isEmpty())
                row.remarks.append(remark);
        }
        if (names.isEmpty())
            row.remarks.append(ActionModel::tr("Nobody is named"));
        row.who = joinNames(names, form);
        Due due = dueOf(*action);
        due.date = dueDate(*action, meeting, meetings);
        row.due = dueWords(due, form);
        rows.append(row);
    }
    return rows;
}

QString statusName(ActionItem::Status status)
{
    switch (status) {
        case ActionItem::Status::Done:
            return ActionModel::tr("Carried out");
        case ActionItem::Status::Dropped:
            return ActionModel::tr("Dropped");
        case ActionItem::Status::Open:
            break;
    }
    return ActionModel::tr("Not done");
}

void ActionModel::show(const QList<ActionRow> &rows)
{
    if (rows == rows_)
        return;
    const bool same = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                 [](const ActionRow &a, const ActionRow &b) { return a.id == b.id; });
    if (same) {  // the one that is chosen stays so
        rows_ = rows;
        emit dataChanged(index(0), index(int(rows_.size()) - 1));
        return;
    }
    beginResetModel();
    rows_ = rows;
    endResetModel();
}

int ActionModel::indexOf(const Id &action) const
{
    for (int i = 0; i < rows_.size(); ++i) {
        if (rows_[i].id == action)
            return i;
    }
    return -1;
}

int ActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant ActionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows_.size())
        return {};
    const ActionRow &row = rows_[index.row()];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return row.what;
        case Qt::AccessibleTextRole: {
            QStringList parts{statusName(row.status), row.what};
            if (!row.who.isEmpty())
                parts.append(tr("Owners: %1").arg(row.who));
            if (!row.due.isEmpty())
                parts.append(tr("Due: %1").arg(row.due));
            return (parts + row.remarks).join(QStringLiteral(". "));
        }
        case Qt::CheckStateRole:
            return row.status == ActionItem::Status::Open ? Qt::Unchecked : Qt::Checked;
        default:
            return {};
    }
}

}  // namespace motebok
