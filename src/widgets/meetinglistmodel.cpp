// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meetinglistmodel.h"

#include "language/wording.h"

#include <QFont>
#include <QHash>
#include <QLocale>

namespace motebok {

namespace {

/// Meetings carry the row of their heading plus one; headings carry 0.
constexpr quintptr headingMark = 0;

QString statusGlyph(MeetingStatus status)
{
    switch (status) {
        case MeetingStatus::Draft:
            return QStringLiteral("○");
        case MeetingStatus::InReview:
            return QStringLiteral("◐");
        case MeetingStatus::Approved:
            break;
    }
    return QStringLiteral("●");
}

QString dateOf(const MeetingSummary &meeting)
{
    return meeting.date ? meeting.date->toString(QStringLiteral("dd.MM.yyyy")) : QString();
}

}  // namespace

/// Titles under a heading mostly begin alike; a narrow list shows what tells them apart.
QString MeetingListModel::shortTitle(const MeetingSummary &meeting)
{
    const QString rest = titleInGroup(meeting.title, meeting.groupName);
    if (!rest.isEmpty())
        return rest;
    return meeting.title.isEmpty() ? tr("(no title)") : meeting.date ? QString() : meeting.title;
}

QString MeetingListModel::statusName(MeetingStatus status)
{
    switch (status) {
        case MeetingStatus::Draft:
            return tr("Draft");
        case MeetingStatus::InReview:
            return tr("In review");
        case MeetingStatus::Approved:
            break;
    }
    return tr("Approved");
}

void MeetingListModel::show(const QList<Group> &groups, const QList<MeetingSummary> &meetings,
                            const QList<MeetingSummary> &deleted)
{
    beginResetModel();
    headings_.clear();
    QHash<Id, qsizetype> at;
    for (const Group &group : groups) {
        at.insert(group.id, headings_.size());
        headings_.append({Part::Group, group.id, group.name, {}});
    }
    Heading none{Part::NoGroup, {}, tr("Without a group"), {}};
    for (const MeetingSummary &meeting : meetings) {
        const auto heading = at.constFind(meeting.group);
        (heading == at.constEnd() ? none : headings_[*heading]).meetings.append(meeting);
    }
    if (!none.meetings.isEmpty())
        headings_.append(none);
    if (!deleted.isEmpty())
        headings_.append({Part::Deleted, {}, tr("Deleted"), deleted});
    endResetModel();
}

void MeetingListModel::update(const Meeting &meeting)
{
    const QModelIndex at = indexOf(meeting.id);
    if (!at.isValid())
        return;
    MeetingSummary &shown = headings_[at.parent().row()].meetings[at.row()];
    shown.title = meeting.title;
    shown.date = date(meeting);
    shown.status = status(meeting);
    shown.changed = meeting.changed;
    emit dataChanged(at, at);
}

QModelIndex MeetingListModel::indexOf(const Id &meeting) const
{
    for (qsizetype h = 0; h < headings_.size(); ++h) {
        const QList<MeetingSummary> &meetings = headings_[h].meetings;
        for (qsizetype m = 0; m < meetings.size(); ++m) {
            if (meetings[m].id == meeting)
                return createIndex(int(m), 0, quintptr(h + 1));
        }
    }
    return {};
}

QString MeetingListModel::titleOf(const Id &meeting) const
{
    const QModelIndex at = indexOf(meeting);
    return at.isValid() ? headings_[at.parent().row()].meetings[at.row()].title : QString();
}

Id MeetingListModel::meetingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == headingMark)
        return {};
    return headings_[qsizetype(index.internalId()) - 1].meetings[index.row()].id;
}

Id MeetingListModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QModelIndex heading = index.parent().isValid() ? index.parent() : index;
    return headings_[heading.row()].group;
}

bool MeetingListModel::isDeleted(const QModelIndex &index) const
{
    if (!index.isValid())
        return false;
    const QModelIndex heading = index.parent().isValid() ? index.parent() : index;
    return headings_[heading.row()].part == Part::Deleted;
}

QModelIndex MeetingListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : headingMark);
}

QModelIndex MeetingListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == headingMark)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, headingMark);
}

int MeetingListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(headings_.size());
    if (parent.internalId() != headingMark)
        return 0;
    return int(headings_[parent.row()].meetings.size());
}

int MeetingListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant MeetingListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == headingMark) {
        const Heading &heading = headings_[index.row()];
        if (role == Qt::DisplayRole || role == SearchRole)
            return heading.name;
        if (role == GroupRole)
            return heading.group;
        if (role == DeletedRole)
            return heading.part == Part::Deleted;
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    }
    const MeetingSummary &meeting = headings_[qsizetype(index.internalId()) - 1].meetings[index.row()];
    const QString date = dateOf(meeting);
    switch (role) {
        case Qt::DisplayRole:
            return QString(statusGlyph(meeting.status) + u' ' + (date.isEmpty() ? date : date + u' ') +
                           shortTitle(meeting));
        case Qt::ToolTipRole:
            return QString(meeting.title + u'\n' + (date.isEmpty() ? date : date + QStringLiteral(" · ")) +
                           statusName(meeting.status));
        case Qt::AccessibleTextRole:
            return QString(meeting.title + QStringLiteral(", ") + (date.isEmpty() ? tr("no date") : date) +
                           QStringLiteral(", ") + statusName(meeting.status));
        case SearchRole:
            return QString(date + u' ' + meeting.title);
        case MeetingRole:
            return meeting.id;
        case GroupRole:
            return meeting.group;
        case DeletedRole:
            return meeting.deleted.has_value();
        case StatusRole:
            return int(meeting.status);
        default:
            return {};
    }
}

}  // namespace motebok
