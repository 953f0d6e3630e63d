// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace motebok {

/// One of the line icons in resources/icons, in the palette's text colour.
QIcon icon(const QString &name, const QPalette &palette);

/// Møtebok's own icon, in its own colours.
QIcon applicationIcon();

}  // namespace motebok
