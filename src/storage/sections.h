// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/section.h"
#include "storage/database.h"

namespace motebok {

/// What the sections belong to: a meeting, or a group whose roster they are.
struct SectionOwner {
    enum class Kind { Meeting, Group };
    Kind kind = Kind::Meeting;
    qint64 key = 0;
};

QList<Section> readSections(Database &database, SectionOwner owner);

/// Brings what is stored from `before` to `now`, and touches only rows that differ.
void writeSections(Database &database, SectionOwner owner, const QList<Section> &before, const QList<Section> &now);

}  // namespace motebok
