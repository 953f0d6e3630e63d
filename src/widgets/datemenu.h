// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPoint>

#include <optional>

class QWidget;

namespace motebok {

/// A calendar as a menu, its right upper corner at `corner` of the screen. Nothing when it is closed without a choice.
std::optional<QDate> askDate(QDate now, QPoint corner, QWidget *parent);

}  // namespace motebok
