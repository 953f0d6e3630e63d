// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <functional>

class QMenu;

namespace motebok {

/// A quiet button at the end of a row: drawn only when it is raised, reached by keyboard through the menus instead.
QToolButton *makeRowButton(const QString &iconName, const QString &name, QWidget *parent);

/// Lets the button open a menu that `fill` fills each time. An entry of it may take the row away, button and all.
void openMenuFrom(QToolButton *button, const std::function<void(QMenu &)> &fill);

}  // namespace motebok
