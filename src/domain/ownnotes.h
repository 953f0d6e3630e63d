// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

namespace motebok {

/// The text without the marks that are the secretary's own (Mark::CheckLater); the words stay. Equal to the text, and
/// sharing its data, when there are none.
RichText withoutOwnNotes(const RichText &text);

/// The meeting as others may see it. Everything that writes documents for readers begins with this.
Meeting withoutOwnNotes(Meeting meeting);

}  // namespace motebok
