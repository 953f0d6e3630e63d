// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edits.h"
#include "editing/textspans.h"

namespace motebok {

/// A stretch under "check later": the secretary's note to herself.
struct CheckMark {
    CellAddress cell;
    TextSpan span;
};

/// All of them in reading order; one walk over the meeting.
QList<CheckMark> checkMarks(const Meeting &meeting);

/// The mark after (1) or before (-1) a place, round the ends. Nothing when there is none.
std::optional<CheckMark> nextCheckMark(const Meeting &meeting, const Spot &from, int direction);

namespace edits {

/// Puts the mark on sentenceOrSelection(); where it is marked already, or the cursor stands in a mark, takes that off.
Outcome toggleCheckLater(Meeting &meeting, const CellAddress &cell, qsizetype anchor, qsizetype position);

}  // namespace edits

}  // namespace motebok
