// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowbuttons.h"

#include "widgets/icons.h"

#include <QMenu>
#include <QPointer>

namespace motebok {

QToolButton *makeRowButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, parent->palette()));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

void openMenuFrom(QToolButton *button, const std::function<void(QMenu &)> &fill)
{
    QObject::connect(button, &QToolButton::clicked, button, [button, fill] {
        const QPointer<QToolButton> here(button);
        const QPointer<QMenu> menu(new QMenu(button));
        fill(*menu);
        menu->exec(button->mapToGlobal(QPoint(0, button->height())));
        delete menu;
        if (!here)
            return;
        // A button whose menu took the mouse away does not notice that it left, and stays raised.
        here->setAttribute(Qt::WA_UnderMouse, here->rect().contains(here->mapFromGlobal(QCursor::pos())));
        here->update();
    });
}

}  // namespace motebok
