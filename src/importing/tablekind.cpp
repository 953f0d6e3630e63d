// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/tablekind.h"

#include "importing/runs.h"
#include "language/reading.h"

#include <QRegularExpression>
#include <QSet>

namespace motebok {

namespace {

constexpr qsizetype longestLabel = 80;

QSet<ItemCell> itemCells(const QStringList &labels)
{
    QSet<ItemCell> cells;
    for (const QString &label : labels) {
        if (const auto cell = itemCellForLabel(label))
            cells.insert(*cell);
    }
    return cells;
}

QSet<ParticipantField> participantFields(const QStringList &labels)
{
    QSet<ParticipantField> fields;
    for (const QString &label : labels) {
        if (const auto field = participantFieldForLabel(label))
            fields.insert(*field);
    }
    return fields;
}

bool isItemHeader(const QSet<ItemCell> &cells)
{
    return cells.size() >= 2 && (cells.contains(ItemCell::Number) || cells.contains(ItemCell::Topic));
}

bool isParticipantHeader(const QSet<ParticipantField> &fields)
{
    return fields.size() >= 2 &&
           (fields.contains(ParticipantField::Name) ||
            (fields.contains(ParticipantField::Attendance) && fields.contains(ParticipantField::Organisation)));
}

}  // namespace

QStringList cellWords(const SourceRow &row)
{
    QStringList words;
    for (const RichText &cell : row.cells)
        words.append(oneLine(cell));
    while (!words.isEmpty() && words.last().isEmpty())
        words.removeLast();
    return words;
}

bool sameWords(const SourceRow &one, const SourceRow &other)
{
    return cellWords(one) == cellWords(other);
}

TableKind tableKindOfHeader(const SourceRow &row)
{
    const QStringList labels = cellWords(row);
    if (std::any_of(labels.begin(), labels.end(), [](const QString &label) { return label.size() > longestLabel; }))
        return TableKind::Plain;
    const QSet<ItemCell> cells = itemCells(labels);
    const QSet<ParticipantField> fields = participantFields(labels);
    const bool items = isItemHeader(cells);
    const bool participants = isParticipantHeader(fields);
    if (items && (!participants || cells.size() >= fields.size()))
        return TableKind::Items;
    return participants ? TableKind::Participants : TableKind::Plain;
}

bool looksLikeItemNumber(const QString &words)
{
    static const QRegularExpression number(QStringLiteral(
        R"(^(?:(?:(?i:sak|sak ?nr|saksnr|nr|pkt|punkt|§)|[A-ZÆØÅ]{1,5})[.:]?[ -]?)?\(?)"
        R"(\d{1,4}(?:[./–-]\d{1,4})*(?:[A-ZÆØÅ]|[ ]?[a-zæøå])?[ ]?[.):]*$|^[a-zæøå][.)]$|^[IVXLC]{1,6}\.?$)"));
    return number.match(words.simplified()).hasMatch();
}

bool looksLikePageNumber(const QString &words)
{
    static const QRegularExpression page(
        QStringLiteral(
            R"(^(?:(?:side|page|s\.) ?\d+(?: ?(?:av|of|/) ?\d+)?|[-–] ?\d+ ?[-–]|\d+ ?(?:av|of|/) ?\d+|\d+ ?\(\d+\))$)"),
        QRegularExpression::CaseInsensitiveOption);
    return page.match(words.simplified()).hasMatch();
}

}  // namespace motebok
