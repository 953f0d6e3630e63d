// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edits.h"

#include <QTime>

namespace motebok::edits {

enum class MeetingMoment { Opened, Closed };

/// "The meeting was opened (closed) at …": sets the start (end) of the fact that tells the time, and the time where it
/// stands in its words, in their own form ("kl. 09.00–11.30", "09:00 - 11:30"); words without a time get one. A meeting
/// without such a fact gets one after its date. A planned end that the new start has passed goes; an end without a
/// start reads "til kl. 11.30". The cursor stays at `cursor`, or goes to the fact.
Outcome setMoment(Meeting &meeting, MeetingMoment which, QTime time, LanguageForm form,
                  const std::optional<Spot> &cursor);

/// "kl. 10.42" at a place in a cell, apart from the word before it; typed values beside the words are read again.
Outcome insertClock(Meeting &meeting, const CellAddress &cell, qsizetype position, QTime time, const Group &habits);

}  // namespace motebok::edits
