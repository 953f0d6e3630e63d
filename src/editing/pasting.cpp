// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/pasting.h"

#include "domain/texts.h"
#include "editing/rows.h"
#include "language/reading.h"
#include "language/wording.h"

#include <algorithm>

namespace motebok::edits {

namespace {

Section *sectionOf(Meeting &meeting, const Id &id)
{
    const qsizetype index = indexOf(std::as_const(meeting.sections), id);
    return index < 0 ? nullptr : &meeting.sections[index];
}

QString key(const QString &label)
{
    QString words = label.simplified().toLower();
    while (words.endsWith(u':'))
        words.chop(1);
    return words;
}

bool isBlank(const RichText &text)
{
    return text.plainText().trimmed().isEmpty();
}

/// Nothing written but the number that was proposed.
bool isEmptyItem(const AgendaItem &item)
{
    return isBlank(item.topic) && isBlank(item.minutes) && isBlank(item.conclusion) &&
           std::all_of(item.extra.begin(), item.extra.end(), isBlank);
}

bool isEmptyRow(const Participant &row)
{
    return row.attendance == Attendance() && row.person.isEmpty() &&
           std::all_of(row.cells.begin(), row.cells.end(), isBlank);
}

/// Puts rows after the one with the id, in the place of that one when it says nothing. Answers where the first stands.
template <typename Row, typename IsEmpty>
qsizetype putRows(QList<Row> &rows, const Id &after, const QList<Row> &pasted, IsEmpty isEmpty)
{
    qsizetype at = indexAfter(rows, after);
    if (at > 0 && !after.isEmpty() && isEmpty(std::as_const(rows)[at - 1]))
        rows.removeAt(--at);
    for (qsizetype i = 0; i < pasted.size(); ++i)
        rows.insert(at + i, pasted[i]);
    return at;
}

bool anyWords(const ItemTable &table, const ItemColumn &column)
{
    return std::any_of(table.items.begin(), table.items.end(),
                       [&column](const AgendaItem &item) { return !isBlank(cellText(item, column)); });
}

/// The column of `table` for one of a pasted table's, made or shown where it has words; nullptr where it has none.
const ItemColumn *columnFor(ItemTable &table, const ItemTable &pasted, const ItemColumn &column, const QSet<Id> &taken)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const ItemColumn &own) {
        const bool same = column.cell != ItemCell::Extra || key(own.label) == key(column.label);
        return own.cell == column.cell && same && !taken.contains(own.id);
    });
    const bool words = anyWords(pasted, column);
    if (found == table.columns.end()) {
        if (!words)
            return nullptr;
        table.columns.append({newId(), column.cell, column.label, true});
        return &table.columns.last();
    }
    found->shown = found->shown || words;
    return &*found;
}

bool anyWords(const ParticipantTable &table, const ParticipantColumn &column)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&column](const Participant &row) { return !isBlank(cellText(row, column)); });
}

QString labelFor(const ParticipantColumn &column, LanguageForm form)
{
    if (!column.label.isEmpty())
        return column.label;
    for (const ParticipantColumn &usual : defaultParticipantColumns(form)) {
        if (usual.field == column.field)
            return usual.label;
    }
    return column.field == ParticipantField::Contact ? contactLabel(form) : QString();
}

const ParticipantColumn *columnFor(ParticipantTable &table, const ParticipantTable &pasted,
                                   const ParticipantColumn &column, const QSet<Id> &taken, LanguageForm form)
{
    const auto matches = [&](const ParticipantColumn &own) {
        const bool same = column.field != ParticipantField::Other || own.id == column.id ||
                          (!column.label.isEmpty() && key(own.label) == key(column.label));
        return own.field == column.field && same && !taken.contains(own.id);
    };
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), matches);
    if (found != table.columns.end())
        return &*found;
    if (!anyWords(pasted, column))
        return nullptr;
    const bool second = column.field == ParticipantField::Name || column.field == ParticipantField::Attendance;
    const bool has = second && findColumn(table, column.field);
    table.columns.append({newId(), has ? ParticipantField::Other : column.field, labelFor(column, form)});
    return &table.columns.last();
}

}  // namespace

Outcome insertItems(Meeting &meeting, const Id &section, const Id &item, const ItemTable &pasted)
{
    if (pasted.items.isEmpty())
        return std::nullopt;
    Section *target = sectionOf(meeting, section);
    if (!target || !target->items())
        return insertPastedSection(meeting, section, Section{{}, {}, pasted});
    ItemTable &table = *target->items();
    QList<AgendaItem> fresh;
    for (const AgendaItem &each : pasted.items) {
        AgendaItem copy;
        copy.id = newId();
        copy.level = each.level;
        fresh.append(copy);
    }
    QSet<Id> taken;
    for (const ItemColumn &column : pasted.columns) {
        const ItemColumn *own = columnFor(table, pasted, column, taken);
        if (!own)
            continue;
        taken.insert(own->id);
        for (qsizetype i = 0; i < fresh.size(); ++i)
            setCellText(fresh[i], *own, cellText(pasted.items[i], column));
    }
    const qsizetype at = putRows(table.items, item, fresh, isEmptyItem);
    return itemSpot(table, std::as_const(table.items)[at]);
}

Outcome insertParticipants(Meeting &meeting, const Id &section, const Id &row, const ParticipantTable &pasted,
                           const Group &habits)
{
    Section *target = sectionOf(meeting, section);
    if (!target || !target->participants() || pasted.rows.isEmpty())
        return std::nullopt;
    ParticipantTable &table = *target->participants();
    QList<Participant> fresh;
    for (const Participant &each : pasted.rows) {
        Participant copy{newId(), each.person, {}, each.attendance};
        copy.attendance.deputyFor.clear();
        readAttendance(copy.attendance, habits.attendance);
        fresh.append(copy);
    }
    QSet<Id> taken;
    for (const ParticipantColumn &column : pasted.columns) {
        const ParticipantColumn *own = columnFor(table, pasted, column, taken, habits.language);
        if (!own)
            continue;
        taken.insert(own->id);
        for (qsizetype i = 0; i < fresh.size(); ++i) {
            const RichText text = cellText(pasted.rows[i], column);
            if (own->field != ParticipantField::Attendance && !text.isEmpty())
                fresh[i].cells.insert(own->id, text);
        }
    }
    const qsizetype at = putRows(table.rows, row, fresh, isEmptyRow);
    return rowSpot(*target, at + fresh.size() - 1);
}

Outcome insertPastedSection(Meeting &meeting, const Id &section, const Section &pasted)
{
    Section fresh = pasted;
    fresh.id = newId();
    const qsizetype at = section.isEmpty() ? 0 : indexAfter(meeting.sections, section);
    meeting.sections.insert(at, fresh);
    return rowSpot(fresh, 0);
}

RichText withoutActionsElsewhere(const RichText &text, const Meeting &meeting)
{
    QList<Block> blocks = text.blocks();
    std::optional<QSet<Id>> there;
    bool any = false;
    for (Block &block : blocks) {
        for (Run &run : block.runs) {
            if (run.action.isEmpty())
                continue;
            if (!there)
                there = actionsIn(meeting);
            if (!there->contains(run.action))
                continue;
            run.action.clear();
            any = true;
        }
    }
    return any ? RichText(blocks) : text;
}

}  // namespace motebok::edits
