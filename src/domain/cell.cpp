// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell.h"

#include <QHashFunctions>

namespace motebok {

namespace {

template <typename List>
auto byId(List &list, const Id &id) -> decltype(&list.first())
{
    for (auto &element : list) {
        if (element.id == id)
            return &element;
    }
    return nullptr;
}

void addSectionCells(QList<CellAddress> &all, const Section &section)
{
    if (const ItemTable *table = section.items()) {
        for (const ItemColumn &column : table->columns) {
            if (column.shown)
                all.append({CellKind::ItemLabel, section.id, column.id});
        }
        for (const AgendaItem &item : table->items) {
            for (const ItemColumn &column : table->columns) {
                if (column.shown)
                    all.append({CellKind::ItemText, item.id, column.id});
            }
        }
    } else if (const ParticipantTable *people = section.participants()) {
        for (const ParticipantColumn &column : people->columns)
            all.append({CellKind::ParticipantLabel, section.id, column.id});
        for (const Participant &row : people->rows) {
            for (const ParticipantColumn &column : people->columns)
                all.append({CellKind::ParticipantText, row.id, column.id});
        }
    } else if (section.freeText()) {
        all.append({CellKind::SectionText, section.id, {}});
    } else if (const PlainTable *plain = section.plainTable()) {
        for (const PlainRow &row : plain->rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                all.append({CellKind::TableText, row.id, QString::number(i)});
        }
    }
}

RichText plain(const QString &words)
{
    return words.isEmpty() ? RichText() : RichText({Block{BlockKind::Paragraph, 0, 0, {Run{words, {}, {}, {}}}}});
}

QString oneLine(const RichText &text)
{
    return text.plainText().replace(u'\n', u' ');
}

RichText *richPlace(Meeting &meeting, const CellAddress &address)
{
    switch (address.kind) {
        case CellKind::FactText:
            if (Fact *fact = byId(meeting.facts, address.owner))
                return &fact->text;
            break;
        case CellKind::ClosingText:
            if (ClosingLine *line = byId(meeting.closing, address.owner))
                return &line->text;
            break;
        case CellKind::SectionText:
            if (Section *section = byId(meeting.sections, address.owner)) {
                if (FreeText *content = section->freeText())
                    return &content->text;
            }
            break;
        case CellKind::TableText:
            for (Section &section : meeting.sections) {
                if (PlainTable *table = section.plainTable()) {
                    PlainRow *row = byId(table->rows, address.owner);
                    const int index = address.column.toInt();
                    if (row && index >= 0 && index < row->cells.size())
                        return &row->cells[index];
                }
            }
            break;
        default:
            break;
    }
    return nullptr;
}

QString *plainPlace(Meeting &meeting, const CellAddress &address)
{
    switch (address.kind) {
        case CellKind::Title:
            return &meeting.title;
        case CellKind::FactLabel:
            if (Fact *fact = byId(meeting.facts, address.owner))
                return &fact->label;
            return nullptr;
        case CellKind::SectionHeading:
        case CellKind::ItemLabel:
        case CellKind::ParticipantLabel:
            break;
        default:
            return nullptr;
    }
    Section *section = byId(meeting.sections, address.owner);
    if (!section)
        return nullptr;
    if (address.kind == CellKind::SectionHeading)
        return &section->heading;
    if (ItemTable *table = section->items(); table && address.kind == CellKind::ItemLabel) {
        ItemColumn *column = byId(table->columns, address.column);
        return column ? &column->label : nullptr;
    }
    if (ParticipantTable *table = section->participants(); table && address.kind == CellKind::ParticipantLabel) {
        ParticipantColumn *column = byId(table->columns, address.column);
        return column ? &column->label : nullptr;
    }
    return nullptr;
}

bool setItemText(Meeting &meeting, const CellAddress &address, const RichText &text)
{
    for (Section &section : meeting.sections) {
        const ItemTable *seen = std::as_const(section).items();
        if (!seen || !byId(seen->items, address.owner))
            continue;  // looked at without detaching: a keystroke must not copy every table
        ItemTable *table = section.items();
        const ItemColumn *column = byId(std::as_const(table->columns), address.column);
        if (!column)
            return false;
        AgendaItem *item = byId(table->items, address.owner);
        setCellText(*item, *column, column->cell == ItemCell::Number ? plain(oneLine(text)) : text);
        return true;
    }
    return false;
}

bool setParticipantText(Meeting &meeting, const CellAddress &address, const RichText &text)
{
    for (Section &section : meeting.sections) {
        const ParticipantTable *seen = std::as_const(section).participants();
        if (!seen || !byId(seen->rows, address.owner))
            continue;
        ParticipantTable *table = section.participants();
        const ParticipantColumn *column = byId(std::as_const(table->columns), address.column);
        if (!column)
            return false;
        Participant *row = byId(table->rows, address.owner);
        if (column->field == ParticipantField::Attendance)
            row->attendance.words = oneLine(text);
        else if (text.isEmpty())
            row->cells.remove(column->id);
        else
            row->cells.insert(column->id, text);
        return true;
    }
    return false;
}

RichText itemText(const Meeting &meeting, const CellAddress &address)
{
    for (const Section &section : meeting.sections) {
        const ItemTable *table = section.items();
        const AgendaItem *item = table ? byId(table->items, address.owner) : nullptr;
        if (!item)
            continue;
        const ItemColumn *column = byId(table->columns, address.column);
        return column ? cellText(*item, *column) : RichText();
    }
    return {};
}

RichText participantText(const Meeting &meeting, const CellAddress &address)
{
    for (const Section &section : meeting.sections) {
        const ParticipantTable *table = section.participants();
        const Participant *row = table ? byId(table->rows, address.owner) : nullptr;
        if (!row)
            continue;
        const ParticipantColumn *column = byId(table->columns, address.column);
        return column ? cellText(*row, *column) : RichText();
    }
    return {};
}

}  // namespace

size_t qHash(const CellAddress &address, size_t seed)
{
    return qHashMulti(seed, int(address.kind), address.owner, address.column);
}

QList<CellAddress> cells(const Meeting &meeting)
{
    QList<CellAddress> all{{CellKind::Title, {}, {}}};
    for (const Fact &fact : meeting.facts)
        all << CellAddress{CellKind::FactLabel, fact.id, {}} << CellAddress{CellKind::FactText, fact.id, {}};
    for (const Section &section : meeting.sections) {
        all.append({CellKind::SectionHeading, section.id, {}});
        addSectionCells(all, section);
    }
    for (const ClosingLine &line : meeting.closing)
        all.append({CellKind::ClosingText, line.id, {}});
    return all;
}

RichText textAt(const Meeting &meeting, const CellAddress &address)
{
    if (address.kind == CellKind::ItemText)
        return itemText(meeting, address);
    if (address.kind == CellKind::ParticipantText)
        return participantText(meeting, address);
    Meeting copy = meeting;  // shared until looked into; reading goes through the same paths as writing
    if (const QString *words = plainPlace(copy, address))
        return plain(*words);
    if (const RichText *text = richPlace(copy, address))
        return *text;
    return {};
}

bool setTextAt(Meeting &meeting, const CellAddress &address, const RichText &text)
{
    if (address.kind == CellKind::ItemText)
        return setItemText(meeting, address, text);
    if (address.kind == CellKind::ParticipantText)
        return setParticipantText(meeting, address, text);
    if (QString *words = plainPlace(meeting, address)) {
        *words = oneLine(text);
        return true;
    }
    if (RichText *place = richPlace(meeting, address)) {
        *place = text;
        return true;
    }
    return false;
}

bool isRich(CellKind kind)
{
    switch (kind) {
        case CellKind::Title:
        case CellKind::FactLabel:
        case CellKind::SectionHeading:
        case CellKind::ItemLabel:
        case CellKind::ParticipantLabel:
            return false;
        default:
            return true;
    }
}

}  // namespace motebok
