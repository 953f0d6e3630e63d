// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/foreignhtml.h"
#include "importing/source.h"

namespace motebok {

/// A page of foreign HTML as lines and rows, read with Tables::Apart. Headings are heading lines; a list is one line;
/// facts and closing lines that stand in one paragraph, parted by line breaks, are lines of their own.
Source sourceOf(const ForeignHtml &foreign);

}  // namespace motebok
