// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/section.h"

#include <QStringList>

namespace motebok {

/// The columns a header row names, labels as they stand. Each of the four cells has exactly one column: one that the
/// header lacks is there and not shown; a second one for the same cell is an Extra.
QList<ItemColumn> itemColumnsFor(const QStringList &labels);

}  // namespace motebok
