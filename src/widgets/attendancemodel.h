// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/attendance.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace motebok {

/// Everybody in the participant tables of a meeting under the tables' headings, as one list; those who answer to a
/// filter. Headings cannot be chosen.
class AttendanceModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, SectionRole, HeadingRole, StateRole, BesidesRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<AttendanceSection> &sections);
    /// Letters of a name or an organisation. Answers the row that fits best, or -1.
    int setFilter(const QString &pattern);

    const QList<AttendanceSection> &sections() const { return sections_; }
    /// The row of somebody, or -1.
    int rowOf(const Id &who) const;
    /// The next row of a person from there, `by` rows on; the last one there is at the end; -1 without people.
    int step(int from, int by) const;
    const Attender *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// "Til stades"-like words for a row where no words are printed.
    static QString stateName(Attendance::State state);

private:
    struct Row {
        qsizetype section = 0;
        qsizetype person = -1;  ///< -1 for the heading
    };
    int fill();
    QString heading(const AttendanceSection &section) const;
    QString state(const Attender &who) const;
    QString besides(const Attender &who) const;

    QList<AttendanceSection> sections_;
    QList<Row> rows_;
    QString pattern_;
};

/// A person on two lines: the name and the attendance in words; organisation and deputy under them, paler.
class AttendanceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace motebok
