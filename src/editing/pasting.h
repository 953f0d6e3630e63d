// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "editing/edits.h"

namespace motebok::edits {

/// What was pasted put into a meeting. Nothing of it is lost: columns go to those that are about the same; one that has
/// words and finds none is added, a hidden one is shown. An empty row in which one stands gives way.

/// Items after `item` (last when empty) of a table of items; `section` may be any section: a table of their own is then
/// put after it, first of all when it is empty.
Outcome insertItems(Meeting &meeting, const Id &section, const Id &item, const ItemTable &pasted);

/// Participants after `row` (last when empty) of a table of participants. Attendance is read in the group's words.
Outcome insertParticipants(Meeting &meeting, const Id &section, const Id &row, const ParticipantTable &pasted,
                           const Group &habits);

/// A section as it is after `section`, first when that is empty.
Outcome insertPastedSection(Meeting &meeting, const Id &section, const Section &pasted);

/// Actions whose words stand in the meeting already are only words in `text`: copying does not make an action twice,
/// and what is cut and pasted is an action again.
RichText withoutActionsElsewhere(const RichText &text, const Meeting &meeting);

}  // namespace motebok::edits
