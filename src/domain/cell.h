// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

namespace motebok {

/// Every place in a meeting where there is text to edit.
enum class CellKind {
    Title,
    FactLabel,
    FactText,
    SectionHeading,
    ItemLabel,         ///< owner: section, column: ItemColumn
    ItemText,          ///< owner: item, column: ItemColumn
    ParticipantLabel,  ///< owner: section, column: ParticipantColumn
    ParticipantText,   ///< owner: row, column: ParticipantColumn
    SectionText,       ///< a FreeText's own text; owner: section
    TableText,         ///< a PlainTable's cell; owner: row, column: index as text
    ClosingText
};

/// The address of one text in a meeting, by ids, so that it stays right when rows are moved, undone or synchronised.
struct CellAddress {
    CellKind kind = CellKind::Title;
    Id owner;
    Id column;

    bool operator==(const CellAddress &) const = default;
};

size_t qHash(const CellAddress &address, size_t seed = 0);

/// All addresses in reading order, those of hidden columns left out.
QList<CellAddress> cells(const Meeting &meeting);

/// The text there; empty when there is no such cell (any more). Plain places (title, labels, number) come as one
/// paragraph.
RichText textAt(const Meeting &meeting, const CellAddress &address);

/// Puts text there, and reads nothing out of it. Plain places keep the words alone. False when there is no such cell.
bool setTextAt(Meeting &meeting, const CellAddress &address, const RichText &text);

/// Whether the place holds rich text (lists, links …) or a single plain line.
bool isRich(CellKind kind);

}  // namespace motebok
