// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

namespace motebok {

/// The part of the runs from character `from` on, `length` characters of it (-1: all the rest), looks kept.
Runs sliced(const Runs &runs, qsizetype from, qsizetype length = -1);

/// The runs without white space at either end.
Runs trimmed(const Runs &runs);

/// One paragraph of the two, with a blank between them.
Runs joinedWithBlank(const Runs &first, const Runs &second);

/// The words of a text on one line, as a title, label or number holds them.
QString oneLine(const RichText &text);

/// Whether all there is to see in the runs is bold.
bool isAllBold(const Runs &runs);

/// A text of one paragraph.
RichText paragraph(const Runs &runs);

}  // namespace motebok
