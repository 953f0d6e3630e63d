// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"

#include <QSet>

namespace motebok {

/// What kind of text a place holds, from the plainest.
enum class TextRole {
    Label,  ///< plain words: title, labels, headings, item numbers, attendance
    Words,  ///< rich text beside a value: facts, participants, closing lines
    Prose   ///< running text, which may have actions: items, free text, plain tables
};

/// Where a text stands.
struct TextPlace {
    CellAddress cell;
    TextRole role = TextRole::Prose;
    bool shown = true;  ///< not in a hidden column
};

/// Calls `see(place, text)` for every text of a section that is at least `least`, in the order of cells(), those of
/// hidden columns too. One walk, however large the section.
template <typename See>
void eachText(const Section &section, TextRole least, const See &see)
{
    const auto label = [&](CellKind kind, const Id &column, const QString &words, bool shown) {
        if (least == TextRole::Label)
            see(TextPlace{{kind, section.id, column}, TextRole::Label, shown}, RichText::fromPlain(words));
    };
    label(CellKind::SectionHeading, {}, section.heading, true);
    if (const ItemTable *table = section.items()) {
        for (const ItemColumn &column : table->columns)
            label(CellKind::ItemLabel, column.id, column.label, column.shown);
        for (const AgendaItem &item : table->items) {
            for (const ItemColumn &column : table->columns) {
                const TextRole role = column.cell == ItemCell::Number ? TextRole::Label : TextRole::Prose;
                if (role >= least)
                    see(TextPlace{{CellKind::ItemText, item.id, column.id}, role, column.shown},
                        cellText(item, column));
            }
        }
    } else if (const ParticipantTable *people = section.participants()) {
        for (const ParticipantColumn &column : people->columns)
            label(CellKind::ParticipantLabel, column.id, column.label, true);
        if (least > TextRole::Words)
            return;
        for (const Participant &row : people->rows) {
            for (const ParticipantColumn &column : people->columns) {
                const bool attendance = column.field == ParticipantField::Attendance;
                const TextRole role = attendance ? TextRole::Label : TextRole::Words;
                if (role >= least)
                    see(TextPlace{{CellKind::ParticipantText, row.id, column.id}, role}, cellText(row, column));
            }
        }
    } else if (const FreeText *free = section.freeText()) {
        see(TextPlace{{CellKind::SectionText, section.id, {}}}, free->text);
    } else if (const PlainTable *plain = section.plainTable()) {
        for (const PlainRow &row : plain->rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                see(TextPlace{{CellKind::TableText, row.id, QString::number(i)}}, row.cells[i]);
        }
    }
}

/// The same for all of a meeting.
template <typename See>
void eachText(const Meeting &meeting, TextRole least, const See &see)
{
    if (least == TextRole::Label)
        see(TextPlace{{CellKind::Title, {}, {}}, TextRole::Label}, RichText::fromPlain(meeting.title));
    for (const Fact &fact : meeting.facts) {
        if (least == TextRole::Label)
            see(TextPlace{{CellKind::FactLabel, fact.id, {}}, TextRole::Label}, RichText::fromPlain(fact.label));
        if (least <= TextRole::Words)
            see(TextPlace{{CellKind::FactText, fact.id, {}}, TextRole::Words}, fact.text);
    }
    for (const Section &section : meeting.sections)
        eachText(section, least, see);
    if (least > TextRole::Words)
        return;
    for (const ClosingLine &line : meeting.closing)
        see(TextPlace{{CellKind::ClosingText, line.id, {}}, TextRole::Words}, line.text);
}

bool hasAction(const RichText &text);
/// The ids of the actions anchored there.
QSet<Id> actionsIn(const RichText &text);
QSet<Id> actionsIn(const Section &section);
QSet<Id> actionsIn(const Meeting &meeting);

}  // namespace motebok
