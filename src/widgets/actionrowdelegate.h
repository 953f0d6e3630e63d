// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace motebok {

struct ActionRow;

/// Paints an action in a narrow list: a box that tells whether it is done, what is to be done, who and when, and what
/// is worth knowing, each on lines of its own.
class ActionRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ActionRowDelegate(QAbstractItemView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Part {
        QString text;
        QFont font;
        int lines;  ///< at most
    };
    QList<Part> partsOf(const ActionRow &row, const QFont &font) const;
    QString fitted(const Part &part, int width) const;
    int heightOf(const Part &part, int width) const;
    int boxSize() const;
    const ActionRow *rowAt(const QModelIndex &index) const;

    QAbstractItemView *view_;
};

}  // namespace motebok
