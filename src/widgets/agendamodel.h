// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QAbstractListModel>

namespace motebok {

/// The open meeting's items in their order, with the headings of their tables where there are several. Rows that only
/// go on with an item are no entries of their own.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, LevelRole, HeadingRole, CurrentRole };

    using QAbstractListModel::QAbstractListModel;

    /// Shows the meeting as it is now; what has not changed is left alone.
    void show(const Meeting &meeting);
    void clear();
    /// Marks the item in which one writes, or that the row goes on with; empty for none.
    void setCurrent(const Id &item);
    QModelIndex current() const;
    QModelIndex indexOf(const Id &item) const;
    Id idAt(const QModelIndex &index) const;
    /// Where an item dropped before that row goes: an item, or a section for last in its table (see edits::moveItemTo).
    Id placeBefore(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    static QString mimeType() { return QStringLiteral("application/x-motebok-item"); }

private:
    struct Entry {
        Id id;  ///< of an item, or of the section of a heading
        Id section;
        bool heading = false;
        int level = 0;
        QString number;
        QString topic;

        bool operator==(const Entry &) const = default;
    };
    static QString words(const Entry &entry);

    QList<Entry> entries_;
    QHash<Id, int> rowOf_;  ///< of the entry an item stands in
    Id current_;
};

}  // namespace motebok
