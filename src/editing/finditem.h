// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <optional>

namespace motebok {

/// The item one means by a number: the one printed with it ("3." and "3/26" and "PS 3/26" are 3; "3.1" only when there
/// is no other), in the table `section` first, then in the others. Where no item has the number, the one at that place
/// (from 1) in the first table that is so long. Nothing when there is none.
std::optional<Id> itemNumbered(const Meeting &meeting, const Id &section, int number);

/// Which item a cell belongs to, of how many in its table, by place: "3 of 12".
struct ItemPlace {
    qsizetype place = 0;  ///< from 1
    qsizetype count = 0;
    Id section;
};
std::optional<ItemPlace> placeOfItem(const Meeting &meeting, const Id &item);

}  // namespace motebok
