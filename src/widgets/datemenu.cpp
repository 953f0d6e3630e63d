// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/datemenu.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace motebok {

std::optional<QDate> askDate(QDate now, QPoint corner, QWidget *parent)
{
    QMenu menu(parent);
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(now);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    std::optional<QDate> picked;
    const auto pick = [&picked, &menu](QDate date) {
        picked = date;
        menu.close();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, &menu, pick);
    QObject::connect(calendar, &QCalendarWidget::activated, &menu, pick);
    calendar->setFocus();
    menu.exec(corner - QPoint(menu.sizeHint().width(), 0));
    return picked;
}

}  // namespace motebok
