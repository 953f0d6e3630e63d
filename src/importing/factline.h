// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "importing/source.h"

namespace motebok {

/// Which labels make a line a fact: only those of date, time and place, all that the program knows, or any that looks
/// like a label ("Kopi til:").
enum class FactLabels { WhenAndWhere, Known, Any };

/// The facts on one line of a meeting's head: "Dato: 07.10.2026      Stad: Teams" holds two. Empty when it holds none.
QList<Fact> factsIn(const RichText &line, FactLabels labels);

/// Facts that came as a row: "Dato:⇥27. oktober 2026", or "Dato: 27. oktober 2026⇥Stad: Teams". Empty when the row is
/// something else.
QList<Fact> factsIn(const SourceRow &row, FactLabels labels);

}  // namespace motebok
