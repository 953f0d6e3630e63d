// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/source.h"

namespace motebok {

/// Reads the text form (docs/import.md) into lines and rows. Blank lines and rows of dashes are gone; a cell whose tags
/// go on in the lines that follow is whole again.
Source readTextForm(const QString &text);

}  // namespace motebok
