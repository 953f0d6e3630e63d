// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/pagerows.h"

#include <QCoreApplication>

namespace motebok {

namespace {

struct CellName {
    Q_DECLARE_TR_FUNCTIONS(CellName)
};

double weight(ItemCell cell)
{
    switch (cell) {
        case ItemCell::Number:
            return 0.5;
        case ItemCell::Topic:
            return 1.6;
        case ItemCell::Minutes:
            return 4;
        case ItemCell::Conclusion:
            return 2.4;
        case ItemCell::Extra:
            break;
    }
    return 1.2;
}

double weight(ParticipantField field)
{
    return field == ParticipantField::Attendance ? 1 : field == ParticipantField::Role ? 1.2 : 2;
}

void addItemRows(QList<PageRow> &rows, const Section &section, const ItemTable &table)
{
    const auto row = [&](RowKind kind, CellKind cell, const Id &owner) {
        PageRow made{kind, owner, section.id, {}, {}, 0};
        for (const ItemColumn &column : table.columns) {
            if (!column.shown)
                continue;
            made.cells.append({cell, owner, column.id});
            made.weights.append(weight(column.cell));
        }
        return made;
    };
    rows.append(row(RowKind::ItemLabels, CellKind::ItemLabel, section.id));
    for (const AgendaItem &item : table.items) {
        rows.append(row(RowKind::Item, CellKind::ItemText, item.id));
        rows.last().level = item.level;
    }
}

void addParticipantRows(QList<PageRow> &rows, const Section &section, const ParticipantTable &table)
{
    const auto row = [&](RowKind kind, CellKind cell, const Id &owner) {
        PageRow made{kind, owner, section.id, {}, {}, 0};
        for (const ParticipantColumn &column : table.columns) {
            made.cells.append({cell, owner, column.id});
            made.weights.append(weight(column.field));
        }
        return made;
    };
    rows.append(row(RowKind::ParticipantLabels, CellKind::ParticipantLabel, section.id));
    for (const Participant &participant : table.rows)
        rows.append(row(RowKind::Participant, CellKind::ParticipantText, participant.id));
}

void addPlainRows(QList<PageRow> &rows, const Section &section, const PlainTable &table)
{
    for (const PlainRow &plain : table.rows) {
        PageRow made{RowKind::PlainRow, plain.id, section.id, {}, {}, 0};
        for (qsizetype i = 0; i < plain.cells.size(); ++i) {
            made.cells.append({CellKind::TableText, plain.id, QString::number(i)});
            made.weights.append(1);
        }
        rows.append(made);
    }
}

void addSectionRows(QList<PageRow> &rows, const Section &section)
{
    rows.append(
        {RowKind::SectionHeading, section.id, section.id, {{CellKind::SectionHeading, section.id, {}}}, {1}, 0});
    if (const ItemTable *table = section.items())
        addItemRows(rows, section, *table);
    else if (const ParticipantTable *people = section.participants())
        addParticipantRows(rows, section, *people);
    else if (const PlainTable *plain = section.plainTable())
        addPlainRows(rows, section, *plain);
    else
        rows.append({RowKind::FreeText, section.id, section.id, {{CellKind::SectionText, section.id, {}}}, {1}, 0});
    if (!section.freeText())
        rows.append({RowKind::AddRow, section.id, section.id, {}, {}, 0});
}

/// Compares two lists of rows; false when the rows themselves differ, not only what is in them.
template <typename List>
bool compareRows(const List &before, const List &after, QSet<Id> &changed)
{
    if (before.size() != after.size())
        return false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i].id != after[i].id)
            return false;
        if (before[i] != after[i])
            changed.insert(after[i].id);
    }
    return true;
}

bool sameColumns(const ItemTable &before, const ItemTable &after)
{
    return std::equal(before.columns.begin(), before.columns.end(), after.columns.begin(), after.columns.end(),
                      [](const ItemColumn &a, const ItemColumn &b) {
                          return a.id == b.id && a.cell == b.cell && a.shown == b.shown;
                      });
}

bool sameColumns(const ParticipantTable &before, const ParticipantTable &after)
{
    return std::equal(
        before.columns.begin(), before.columns.end(), after.columns.begin(), after.columns.end(),
        [](const ParticipantColumn &a, const ParticipantColumn &b) { return a.id == b.id && a.field == b.field; });
}

bool sameLevels(const ItemTable &before, const ItemTable &after)
{
    return std::equal(before.items.begin(), before.items.end(), after.items.begin(), after.items.end(),
                      [](const AgendaItem &a, const AgendaItem &b) { return a.level == b.level; });
}

bool sameWidths(const PlainTable &before, const PlainTable &after)
{
    return std::equal(before.rows.begin(), before.rows.end(), after.rows.begin(), after.rows.end(),
                      [](const PlainRow &a, const PlainRow &b) { return a.cells.size() == b.cells.size(); });
}

bool compareSections(const Section &before, const Section &after, QSet<Id> &changed)
{
    if (before.content.index() != after.content.index())
        return false;
    changed.insert(after.id);  // something in it did change: heading, labels or its text
    if (const ItemTable *items = after.items())
        return sameColumns(*before.items(), *items) && compareRows(before.items()->items, items->items, changed) &&
               sameLevels(*before.items(), *items);
    if (const ParticipantTable *people = after.participants())
        return sameColumns(*before.participants(), *people) &&
               compareRows(before.participants()->rows, people->rows, changed);
    if (const PlainTable *plain = after.plainTable())
        return compareRows(before.plainTable()->rows, plain->rows, changed) && sameWidths(*before.plainTable(), *plain);
    return true;
}

QString itemName(const AgendaItem &item, qsizetype position)
{
    QString number = item.number;
    while (number.endsWith(u'.'))
        number.chop(1);
    return number.isEmpty() ? CellName::tr("Item without a number, row %1").arg(position + 1)
                            : CellName::tr("Item %1").arg(number);
}

QString columnLabel(QString label)
{
    while (label.endsWith(u':'))
        label.chop(1);
    return label;
}

QString rowCellName(const Section &section, const CellAddress &cell)
{
    if (const ItemTable *table = section.items()) {
        for (qsizetype i = 0; i < table->items.size(); ++i) {
            if (table->items[i].id != cell.owner)
                continue;
            for (const ItemColumn &column : table->columns) {
                if (column.id == cell.column)
                    return itemName(table->items[i], i) + QStringLiteral(", ") + columnLabel(column.label);
            }
        }
    } else if (const ParticipantTable *people = section.participants()) {
        const ParticipantColumn *nameColumn = findColumn(*people, ParticipantField::Name);
        for (qsizetype i = 0; i < people->rows.size(); ++i) {
            if (people->rows[i].id != cell.owner)
                continue;
            const QString name = nameColumn ? cellText(people->rows[i], *nameColumn).plainText() : QString();
            for (const ParticipantColumn &column : people->columns) {
                if (column.id == cell.column)
                    return (name.isEmpty() ? CellName::tr("Participant %1").arg(i + 1) : name) + QStringLiteral(", ") +
                           columnLabel(column.label);
            }
        }
    } else if (const PlainTable *plain = section.plainTable()) {
        for (qsizetype i = 0; i < plain->rows.size(); ++i) {
            if (plain->rows[i].id == cell.owner)
                return CellName::tr("Row %1, column %2").arg(i + 1).arg(cell.column.toInt() + 1);
        }
    }
    return {};
}

}  // namespace

QList<PageRow> pageRows(const Meeting &meeting)
{
    QList<PageRow> rows{{RowKind::Title, meeting.id, {}, {{CellKind::Title, {}, {}}}, {1}, 0}};
    for (const Fact &fact : meeting.facts)
        rows.append({RowKind::Fact,
                     fact.id,
                     {},
                     {{CellKind::FactLabel, fact.id, {}}, {CellKind::FactText, fact.id, {}}},
                     {1, 5},
                     0});
    rows.append({RowKind::AddFact, {}, {}, {}, {}, 0});
    for (const Section &section : meeting.sections)
        addSectionRows(rows, section);
    rows.append({RowKind::AddSection, {}, {}, {}, {}, 0});
    for (const ClosingLine &line : meeting.closing)
        rows.append({RowKind::ClosingLine, line.id, {}, {{CellKind::ClosingText, line.id, {}}}, {1}, 0});
    rows.append({RowKind::AddClosingLine, {}, {}, {}, {}, 0});
    return rows;
}

PageDifference pageDifference(const Meeting &before, const Meeting &after)
{
    PageDifference found;
    if (before.title != after.title)
        found.changed.insert(after.id);
    QSet<Id> sections;
    bool same = compareRows(before.facts, after.facts, found.changed) &&
                compareRows(before.closing, after.closing, found.changed) &&
                compareRows(before.sections, after.sections, sections);
    for (qsizetype i = 0; same && i < after.sections.size(); ++i) {
        if (sections.contains(after.sections[i].id))
            same = compareSections(before.sections[i], after.sections[i], found.changed);
    }
    found.rows = same ? PageDifference::Rows::Same : PageDifference::Rows::Other;
    return found;
}

QString cellName(const Meeting &meeting, const CellAddress &cell)
{
    switch (cell.kind) {
        case CellKind::Title:
            return CellName::tr("Title");
        case CellKind::FactLabel:
            return CellName::tr("Label of a fact");
        case CellKind::FactText:
            return columnLabel(textAt(meeting, {CellKind::FactLabel, cell.owner, {}}).plainText());
        case CellKind::SectionHeading:
            return CellName::tr("Heading of a section");
        case CellKind::ItemLabel:
        case CellKind::ParticipantLabel:
            return CellName::tr("Column label %1").arg(columnLabel(textAt(meeting, cell).plainText()));
        case CellKind::SectionText:
            return CellName::tr("Free text");
        case CellKind::ClosingText:
            return CellName::tr("Closing line");
        case CellKind::ItemText:
        case CellKind::ParticipantText:
        case CellKind::TableText:
            break;
    }
    for (const Section &section : meeting.sections) {
        const QString name = rowCellName(section, cell);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

}  // namespace motebok
