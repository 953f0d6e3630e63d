// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/agendamodel.h"

#include "editing/edits.h"

#include <QFont>
#include <QMimeData>

namespace motebok {

void AgendaModel::show(const Meeting &meeting)
{
    const auto tables = std::count_if(meeting.sections.begin(), meeting.sections.end(),
                                      [](const Section &section) { return section.items() != nullptr; });
    QList<Entry> entries;
    rowOf_.clear();
    for (const Section &section : meeting.sections) {
        const ItemTable *table = section.items();
        if (!table)
            continue;
        if (tables > 1)
            entries.append({section.id, section.id, true, 0, {}, section.heading});
        bool first = true;
        for (const AgendaItem &item : table->items) {
            if (first || !goesOn(item))
                entries.append(
                    {item.id, section.id, false, item.level, item.number, item.topic.plainText().replace(u'\n', u' ')});
            rowOf_.insert(item.id, int(entries.size()) - 1);
            first = false;
        }
    }
    const bool sameRows =
        std::equal(entries.begin(), entries.end(), entries_.begin(), entries_.end(),
                   [](const Entry &a, const Entry &b) { return a.id == b.id && a.heading == b.heading; });
    if (!sameRows) {
        beginResetModel();
        entries_ = entries;
        endResetModel();
        return;
    }
    for (int row = 0; row < entries.size(); ++row) {
        if (entries[row] == entries_[row])
            continue;
        entries_[row] = entries[row];
        emit dataChanged(index(row), index(row));
    }
}

void AgendaModel::clear()
{
    beginResetModel();
    entries_.clear();
    rowOf_.clear();
    current_.clear();
    endResetModel();
}

void AgendaModel::setCurrent(const Id &item)
{
    if (item == current_)
        return;
    const QModelIndex before = current();
    current_ = item;
    for (const QModelIndex &changed : {before, current()}) {
        if (changed.isValid())
            emit dataChanged(changed, changed);
    }
}

QModelIndex AgendaModel::current() const
{
    return indexOf(current_);
}

QModelIndex AgendaModel::indexOf(const Id &item) const
{
    const auto row = rowOf_.constFind(item);
    return row == rowOf_.cend() ? QModelIndex() : index(*row);
}

Id AgendaModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && !entries_[index.row()].heading ? entries_[index.row()].id : Id();
}

Id AgendaModel::placeBefore(int row) const
{
    if (row >= 0 && row < entries_.size() && !entries_[row].heading)
        return entries_[row].id;
    // Above a heading or below everything: last in the table before.
    const int last = std::min(row, int(entries_.size())) - 1;
    return last < 0 ? Id() : entries_[last].section;
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(entries_.size());
}

QString AgendaModel::words(const Entry &entry)
{
    if (entry.heading)
        return entry.topic.isEmpty() ? tr("Items") : entry.topic;
    const QString topic = entry.topic.isEmpty() ? tr("(no topic)") : entry.topic;
    return entry.number.isEmpty() ? topic : QString(entry.number + QStringLiteral("  ") + topic);
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = entries_[index.row()];
    const bool current = index.row() == rowOf_.value(current_, -1);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return words(entry);
        case Qt::AccessibleTextRole:
            return current ? tr("%1, the item you write in").arg(words(entry)) : words(entry);
        case Qt::FontRole: {
            QFont font;
            font.setBold(current || entry.heading);
            return current || entry.heading ? QVariant(font) : QVariant();
        }
        case IdRole:
            return entry.id;
        case LevelRole:
            return entry.level;
        case HeadingRole:
            return entry.heading;
        case CurrentRole:
            return current;
        default:
            return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (entries_[index.row()].heading)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QMimeData *AgendaModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType(), idAt(indexes.first()).toUtf8());
    return data;
}

}  // namespace motebok
