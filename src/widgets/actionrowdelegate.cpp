// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionrowdelegate.h"

#include "widgets/actionmodel.h"
#include "widgets/look.h"

#include <QPainter>

namespace motebok {

namespace {

constexpr int mostLines = 3;  // of what is to be done; the tool tip has the rest

}  // namespace

ActionRowDelegate::ActionRowDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), view_(view) {}

const ActionRow *ActionRowDelegate::rowAt(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ActionModel *>(index.model());
    return model && index.row() < model->rows().size() ? &model->rows()[index.row()] : nullptr;
}

int ActionRowDelegate::boxSize() const
{
    return view_->style()->pixelMetric(QStyle::PM_IndicatorWidth) + look::gap;
}

QList<ActionRowDelegate::Part> ActionRowDelegate::partsOf(const ActionRow &row, const QFont &font) const
{
    QFont what = font;
    what.setStrikeOut(row.status == ActionItem::Status::Dropped);
    const QFont small = look::scaled(font, look::small);
    QFont strong = look::scaled(font, look::small, QFont::DemiBold);
    QList<Part> parts{{row.what, what, mostLines}};
    QStringList facts{row.who, row.due};
    if (row.status != ActionItem::Status::Open)
        facts.prepend(statusName(row.status));
    facts.removeAll(QString());
    if (!facts.isEmpty())
        parts.append({facts.join(QStringLiteral(" · ")), strong, mostLines});
    for (const QString &remark : row.remarks)
        parts.append({QStringLiteral("⚠ ") + remark, small, mostLines});
    return parts;
}

/// The words that there is room for, with … after them when some are left out.
QString ActionRowDelegate::fitted(const Part &part, int width) const
{
    const QFontMetrics metrics(part.font);
    const auto fits = [&](const QString &text) {
        const QRect wide(0, 0, width, INT_MAX / 2);
        return metrics.boundingRect(wide, Qt::TextWordWrap, text).height() <= part.lines * metrics.lineSpacing();
    };
    if (fits(part.text))
        return part.text;
    QString text = part.text.left(part.lines * width / std::max(1, metrics.horizontalAdvance(u'i')));
    while (text.contains(u' ') && !fits(text + u'…'))
        text.truncate(text.lastIndexOf(u' '));
    return text + u'…';
}

int ActionRowDelegate::heightOf(const Part &part, int width) const
{
    const QFontMetrics metrics(part.font);
    const int height = metrics.boundingRect(QRect(0, 0, width, INT_MAX / 2), Qt::TextWordWrap, part.text).height();
    return std::min(height, part.lines * metrics.lineSpacing());
}

QSize ActionRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ActionRow *row = rowAt(index);
    const int width = view_->viewport()->width();
    int height = 2 * look::gap;
    if (row) {
        for (const Part &part : partsOf(*row, option.font))
            height += heightOf(part, width - boxSize() - 2 * look::gap) + look::half / 2;
    }
    return {width, height};
}

void ActionRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ActionRow *row = rowAt(index);
    if (!row)
        return;
    QStyle *style = view_->style();
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view_);

    const QRect inner = option.rect.adjusted(look::gap, look::gap, -look::gap, -look::gap);
    const int indicator = style->pixelMetric(QStyle::PM_IndicatorWidth);
    QStyleOptionButton box;
    box.initFrom(view_);
    box.rect = QRect(inner.topLeft(), QSize(indicator, indicator));
    box.state = QStyle::State_Enabled | (row->status == ActionItem::Status::Open   ? QStyle::State_Off
                                         : row->status == ActionItem::Status::Done ? QStyle::State_On
                                                                                   : QStyle::State_NoChange);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, view_);

    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    QRect place = inner.adjusted(boxSize(), 0, 0, 0);
    for (const Part &part : partsOf(*row, option.font)) {
        painter->setFont(part.font);
        place.setHeight(heightOf(part, place.width()));
        painter->setClipRect(place);
        painter->drawText(place, Qt::TextWordWrap, fitted(part, place.width()));
        place.moveTop(place.bottom() + 1 + look::half / 2);
    }
    painter->setClipping(false);
    QColor line = option.palette.color(QPalette::Text);
    line.setAlphaF(look::lineStrength);
    painter->setPen(line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

}  // namespace motebok
