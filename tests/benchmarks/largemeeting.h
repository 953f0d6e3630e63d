// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

namespace motebok::bench {

/// Minutes of a size that does not occur, made of Norwegian words: every item has a topic, minutes of some thousand
/// characters with speakers, bold words and a list, and a conclusion with an owner. Five hundred of them are 164
/// printed pages or more (`pages` tells). The same every time.
Meeting largeMeeting(int items);

/// A meeting as most are: ten items of a few lines, `number` in its title and date.
Meeting usualMeeting(int number);

/// How many pages it prints on.
int pages(const Meeting &meeting);

}  // namespace motebok::bench
