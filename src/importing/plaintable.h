// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/section.h"
#include "importing/source.h"

namespace motebok {

/// A table nothing else fits: its rows as they are, filled up to the same number of cells. The first row is a header
/// when it is bold throughout or all its cells end with a colon.
PlainTable plainTable(const QList<SourceRow> &rows);

}  // namespace motebok
