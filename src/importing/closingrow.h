// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "importing/source.h"

namespace motebok {

/// The line with what is read out of its words; Other when it is no closing line.
ClosingLine closingLine(const RichText &text);

/// A closing line in two cells, after a page break: it ends the table above it.
bool isClosingRow(const SourceRow &row);

/// The two cells of such a row as one text; empty for other rows.
RichText closingTextOf(const SourceRow &row);

}  // namespace motebok
