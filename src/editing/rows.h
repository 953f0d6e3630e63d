// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edits.h"

#include <algorithm>

namespace motebok::edits {

/// What the edits share about rows; nobody else's business.

template <typename List>
qsizetype indexOf(const List &list, const Id &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const auto &row) { return row.id == id; });
    return found == list.end() ? -1 : found - list.begin();
}

template <typename List>
qsizetype indexAfter(const List &list, const Id &id)
{
    const qsizetype index = indexOf(list, id);
    return index < 0 ? list.size() : index + 1;
}

/// The participant with the id; nullptr when there is none.
Participant *participant(Meeting &meeting, const Id &row);
/// The cell of an item in which one begins to write: its topic, if that is shown.
Spot itemSpot(const ItemTable &table, const AgendaItem &item);
/// Where the cursor goes for the row at `index` of a section, or the nearest there is.
Spot rowSpot(const Section &section, qsizetype index);

}  // namespace motebok::edits
