// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QMap>
#include <QTime>

#include <optional>
#include <variant>

namespace motebok {

/// Which cell of an AgendaItem a column shows; Extra is a plain column of the group's own ("Frist").
enum class ItemCell { Number, Topic, Minutes, Conclusion, Extra };

struct ItemColumn {
    Id id;
    ItemCell cell = ItemCell::Extra;
    QString label;  ///< as printed: "Konklusjon, ansvar og tidsfrist:"
    bool shown = true;

    bool operator==(const ItemColumn &) const = default;
};

/// One sak.
struct AgendaItem {
    Id id;
    QString number;  ///< free text as printed ("1.", "12/22", ""); never renumbered by the program
    int level = 0;   ///< 0 item, 1 sub-item …
    RichText topic;
    RichText minutes;
    RichText conclusion;
    QMap<Id, RichText> extra;  ///< by ItemColumn::id, for columns with ItemCell::Extra

    bool operator==(const AgendaItem &) const = default;
};

struct ItemTable {
    QList<ItemColumn> columns;
    QList<AgendaItem> items;

    bool operator==(const ItemTable &) const = default;
};

/// What a column of a participant table is about. At most one Name and one Attendance column a table.
enum class ParticipantField { Name, Contact, Organisation, Role, Attendance, Other };

struct ParticipantColumn {
    Id id;
    ParticipantField field = ParticipantField::Other;
    QString label;

    bool operator==(const ParticipantColumn &) const = default;
};

struct Attendance {
    enum class State { Unknown, Present, Partly, Absent };
    State state = State::Unknown;
    QString words;                             ///< as printed in the attendance column: "Ja (deler av møtet)"
    QString note;                              ///< "deler av møtet", without the parentheses
    Id deputyFor;                              ///< the Participant this deputy stood in for, or empty
    std::optional<QTime> from = std::nullopt;  ///< of Partly: was there from …
    std::optional<QTime> until = std::nullopt;  ///< … until; either may be open. Read out of the note ("frå kl. 10.00")

    bool operator==(const Attendance &) const = default;
};

/// One row of a participant table. Its words are the meeting's own; `person` ties it to the register.
struct Participant {
    Id id;
    Id person;  ///< Person::id or empty
    QMap<Id, RichText>
        cells;  ///< by ParticipantColumn::id, for all columns but the attendance one; empty cells left out
    Attendance attendance;

    bool operator==(const Participant &) const = default;
};

struct ParticipantTable {
    QList<ParticipantColumn> columns;
    QList<Participant> rows;

    bool operator==(const ParticipantTable &) const = default;
};

struct FreeText {
    RichText text;

    bool operator==(const FreeText &) const = default;
};

struct PlainRow {
    Id id;
    QList<RichText> cells;

    bool operator==(const PlainRow &) const = default;
};

/// A table nothing else fits. Every row has the same number of cells.
struct PlainTable {
    enum class Header { None, FirstRow };
    Header header = Header::None;
    QList<PlainRow> rows;

    bool operator==(const PlainTable &) const = default;
};

/// A part of the meeting, in the order the document has them.
struct Section {
    Id id;
    QString heading;  ///< as printed, may be empty
    std::variant<ItemTable, ParticipantTable, FreeText, PlainTable> content;

    bool operator==(const Section &) const = default;

    const ItemTable *items() const { return std::get_if<ItemTable>(&content); }
    ItemTable *items() { return std::get_if<ItemTable>(&content); }
    const ParticipantTable *participants() const { return std::get_if<ParticipantTable>(&content); }
    ParticipantTable *participants() { return std::get_if<ParticipantTable>(&content); }
    const FreeText *freeText() const { return std::get_if<FreeText>(&content); }
    FreeText *freeText() { return std::get_if<FreeText>(&content); }
    const PlainTable *plainTable() const { return std::get_if<PlainTable>(&content); }
    PlainTable *plainTable() { return std::get_if<PlainTable>(&content); }
};

/// Text of `item` in a column; the number as plain text.
RichText cellText(const AgendaItem &item, const ItemColumn &column);
void setCellText(AgendaItem &item, const ItemColumn &column, const RichText &text);

/// Text of a participant's row in a column; attendance as the words printed.
RichText cellText(const Participant &row, const ParticipantColumn &column);

/// Whether the item is a row that goes on with the one above: it has neither number nor topic.
bool goesOn(const AgendaItem &item);
/// One past the item's sub-items and the rows that go on with it: they go where it goes.
qsizetype endOfItem(const QList<AgendaItem> &items, qsizetype index);

/// First column of that kind, or nullptr.
const ParticipantColumn *findColumn(const ParticipantTable &table, ParticipantField field);
const ItemColumn *findColumn(const ItemTable &table, ItemCell cell);

}  // namespace motebok
