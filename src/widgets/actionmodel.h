// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/actions.h"

#include <QAbstractListModel>

namespace motebok {

/// An action as lists show it.
struct ActionRow {
    Id id;
    QString what;         ///< in one line
    QString who;          ///< "Kari Nes og Ola Vik"
    QString due;          ///< "på årsmøtet (13. januar 2027)"
    QStringList remarks;  ///< what is worth knowing about its owners, and that it has none
    ActionItem::Status status = ActionItem::Status::Open;
    Spot spot;  ///< where its text ends

    bool operator==(const ActionRow &) const = default;
};

/// The meeting's actions in the order of the text. `meetings` are those of the book, for what is due at one of them.
QList<ActionRow> actionRows(const Meeting &meeting, const QList<MeetingSummary> &meetings, LanguageForm form);

/// "Not done", "Carried out", "Dropped".
QString statusName(ActionItem::Status status);

class ActionModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<ActionRow> &rows);
    const QList<ActionRow> &rows() const { return rows_; }
    int indexOf(const Id &action) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ActionRow> rows_;
};

}  // namespace motebok
