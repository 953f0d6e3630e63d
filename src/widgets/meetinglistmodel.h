// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "storage/minutebook.h"

#include <QAbstractItemModel>

namespace motebok {

/// Groups and their meetings as a tree of two levels: the groups by name, then the meetings in none, then "Sletta".
/// Empty parts but groups are left out.
class MeetingListModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { MeetingRole = Qt::UserRole + 1, GroupRole, DeletedRole, StatusRole, SearchRole };
    enum class Part { Group, NoGroup, Deleted };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const QList<Group> &groups, const QList<MeetingSummary> &meetings, const QList<MeetingSummary> &deleted);
    /// One meeting was saved: its line shows its title, date and status as they are now.
    void update(const Meeting &meeting);

    QModelIndex indexOf(const Id &meeting) const;
    QString titleOf(const Id &meeting) const;
    /// Id of the meeting there, or empty for a heading.
    Id meetingAt(const QModelIndex &index) const;
    /// Id of the group whose heading or meeting stands there; empty for none.
    Id groupAt(const QModelIndex &index) const;
    bool isDeleted(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString statusName(MeetingStatus status);

private:
    static QString shortTitle(const MeetingSummary &meeting);

    struct Heading {
        Part part = Part::Group;
        Id group;
        QString name;
        QList<MeetingSummary> meetings;
    };

    QList<Heading> headings_;
};

}  // namespace motebok
