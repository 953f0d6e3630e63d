// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"

#include <QSet>

namespace motebok {

/// The rows of the page on which a meeting is edited, in reading order. A view shows them; Tab goes through their
/// cells.
enum class RowKind {
    Title,
    Fact,
    SectionHeading,
    ItemLabels,  ///< the header row of a table of items
    Item,
    ParticipantLabels,
    Participant,
    FreeText,
    PlainRow,
    ClosingLine,
    AddFact,  ///< a place to add something, without cells
    AddRow,
    AddSection,
    AddClosingLine
};

struct PageRow {
    RowKind kind = RowKind::Title;
    Id id;       ///< of the fact, section, item, … the row shows; of the section for headings and labels
    Id section;  ///< the section it stands in, or empty
    QList<CellAddress> cells;
    QList<double> weights;  ///< share of the width of each cell
    int level = 0;          ///< of a sub-item

    bool operator==(const PageRow &) const = default;
};

QList<PageRow> pageRows(const Meeting &meeting);

/// What a page must do to go from one meeting to another: put its rows anew, or show again the rows of some ids. Cheap
/// where the two share their values, so that a keystroke costs the same in a meeting of five items and of five hundred.
struct PageDifference {
    enum class Rows { Same, Other };
    Rows rows = Rows::Same;
    QSet<Id> changed;  ///< ids of facts, items, participants, plain rows, closing lines, sections; the meeting's for
                       ///< its title
};
PageDifference pageDifference(const Meeting &before, const Meeting &after);

/// "Sak 3, Referat": where a cell is, for a screen reader and for the undo menu. `label` words are the document's own.
QString cellName(const Meeting &meeting, const CellAddress &cell);

}  // namespace motebok
