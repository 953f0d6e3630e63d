// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/finditem.h"

#include <QRegularExpression>

namespace motebok {

namespace {

/// How well a printed number is that number: 2 for itself, 1 for a sub-item of it, 0 for another.
int likeness(const QString &printed, int number)
{
    static const QRegularExpression form(QStringLiteral("^\\D*(\\d+)(\\.\\d+)?"));
    const QRegularExpressionMatch match = form.match(printed);
    if (!match.hasMatch() || match.captured(1).toInt() != number)
        return 0;
    return match.captured(2).isEmpty() ? 2 : 1;
}

/// The tables of items, the one of `section` first.
QList<const ItemTable *> tables(const Meeting &meeting, const Id &section)
{
    QList<const ItemTable *> all;
    for (const Section &each : meeting.sections) {
        if (const ItemTable *table = each.items())
            each.id == section ? all.prepend(table) : all.append(table);
    }
    return all;
}

}  // namespace

std::optional<Id> itemNumbered(const Meeting &meeting, const Id &section, int number)
{
    const QList<const ItemTable *> all = tables(meeting, section);
    for (const int wanted : {2, 1}) {
        for (const ItemTable *table : all) {
            for (const AgendaItem &item : table->items) {
                if (likeness(item.number, number) == wanted)
                    return item.id;
            }
        }
    }
    for (const ItemTable *table : all) {
        if (number >= 1 && number <= table->items.size())
            return table->items[number - 1].id;
    }
    return std::nullopt;
}

std::optional<ItemPlace> placeOfItem(const Meeting &meeting, const Id &item)
{
    for (const Section &section : meeting.sections) {
        const ItemTable *table = section.items();
        qsizetype count = 0;  // a row that goes on is no item of its own
        qsizetype place = 0;
        for (qsizetype i = 0; table && i < table->items.size(); ++i) {
            count += i == 0 || !goesOn(table->items[i]) ? 1 : 0;
            if (table->items[i].id == item)
                place = count;
        }
        if (place > 0)
            return ItemPlace{place, count, section.id};
    }
    return std::nullopt;
}

}  // namespace motebok
