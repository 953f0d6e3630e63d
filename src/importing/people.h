// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/section.h"
#include "importing/source.h"

#include <QStringList>

#include <optional>

namespace motebok {

/// People as they come from the To line of a mail ("Kari Nes <kari@nes.example>; Ola Vik"), cells of a spreadsheet, a
/// list of who was in a Teams meeting, or names one a line.
struct People {
    ParticipantTable table;  ///< the columns that are told of; those without a header row have no label
    QStringList warnings;
};

/// The people in a pasted block, when that is what it holds: two or more, or one with an address. `into` has the
/// columns of the table they go to: cells without a header row, as many as those, are taken in their order.
std::optional<People> peopleIn(const Source &source, const QList<ParticipantColumn> &into);

}  // namespace motebok
