// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "importing/source.h"

namespace motebok {

/// Makes a meeting of a foreign document by the rules of docs/import.md. Every word of the source is in it; what was
/// guessed is in its importWarnings, the source's own warnings first.
Meeting buildMeeting(const Source &source, const QDateTime &now);

}  // namespace motebok
