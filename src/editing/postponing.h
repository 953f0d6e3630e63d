// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edits.h"

namespace motebok::edits {

/// Writes in the item's conclusion, after what is there, that it is put off to the next meeting. Nothing to do when the
/// conclusion says so already, or is a column that is hidden.
Outcome postpone(Meeting &meeting, const Id &item, LanguageForm form);

}  // namespace motebok::edits
