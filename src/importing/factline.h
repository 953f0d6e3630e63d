// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

namespace motebok {

/// Which labels make a line a fact: those of facts the program knows, or any that looks like a label ("Kopi til:").
enum class FactLabels { Known, Any };

/// The facts on one line of a meeting's head: "Dato: 07.10.2026      Stad: Teams" holds two. Empty when it holds none.
QList<Fact> factsIn(const RichText &line, FactLabels labels);

}  // namespace motebok
