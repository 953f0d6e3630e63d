// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/document.h"
#include "exporting/pdftext.h"

#include <vector>

namespace motebok::pdf {

/// How wide each column is, in points, together `width`: as their weights say, but where there is room for it, no
/// column so narrow that a word of its own must be broken.
std::vector<double> columnWidths(const DocTable &table, double width, const Shaper &shaper);

/// Shares `width` by weight, giving each column its least width first; where the least widths are too much, they share
/// the want.
std::vector<double> shared(const std::vector<double> &weights, const std::vector<double> &least, double width);

}  // namespace motebok::pdf
