// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <climits>

namespace motebok {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    items_.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int height = flow(QRect(0, 0, width - margins.left() - margins.right(), 0), Place::OnlyMeasure);
    return height + margins.top() + margins.bottom();
}

/// As wide as the widest.
QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items_)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

/// All on one line.
QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : items_) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + (size.isEmpty() ? 0 : spacing()),
                     std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect.marginsRemoved(contentsMargins()), Place::Do);
}

/// The height it takes.
int FlowLayout::flow(const QRect &rect, Place place) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QLayoutItem *item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), INT_MAX));
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += line + spacing();
            line = 0;
        }
        if (place == Place::Do) {
            const bool wantsRoom = item->expandingDirections().testFlag(Qt::Horizontal);
            const QSize given(wantsRoom ? rect.width() - x : size.width(), size.height());
            const QRect there(QPoint(rect.x() + x, rect.y() + y), given);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, there));
        }
        x = item->expandingDirections().testFlag(Qt::Horizontal) ? rect.width() : x + size.width() + spacing();
        line = std::max(line, size.height());
    }
    return y + line;
}

}  // namespace motebok
