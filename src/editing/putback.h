// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/removed.h"
#include "editing/edits.h"

namespace motebok::edits {

/// Puts a part from "Sletta" back under its own id where it stood, or last where its neighbours are fewer now. A row
/// whose section is gone comes back in a section of its own with that heading; columns it has text in come back with
/// it, and so do its actions. Nothing to do when the part is in the meeting.
Outcome putBack(Meeting &meeting, const RemovedPart &part);

}  // namespace motebok::edits
