// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

namespace motebok {

/// What can be taken out of a meeting and brought back from "Sletta".
enum class PartKind { Item, Participant, Row, Section, Fact, ClosingLine };

/// A part with text that has been taken out of a meeting.
struct RemovedPart {
    Id id;
    PartKind kind = PartKind::Item;
    QString name;      ///< as a list shows it: "4. Budsjettet for neste år"
    int position = 0;  ///< where it stood among its neighbours, from 0
    /// A meeting with nothing but the part: a row in its section (heading and columns with it), and the actions its
    /// text points at.
    Meeting content;

    bool operator==(const RemovedPart &) const = default;
};

/// The parts with text of `before` whose ids are nowhere in `now`; a section that went counts as one part. Costs next
/// to nothing when no row came or went.
QList<RemovedPart> removedParts(const Meeting &before, const Meeting &now);

/// Ids of the rows and sections of `now` that `before` had not.
QList<Id> newParts(const Meeting &before, const Meeting &now);

}  // namespace motebok
