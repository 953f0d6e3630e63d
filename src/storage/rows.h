// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "storage/database.h"
#include "storage/errors.h"

#include <QHash>
#include <QSet>

namespace motebok {

/// Key of the row with this id in its owner; `sql` selects it by the two.
inline qint64 keyOf(Database &database, const char *sql, qint64 owner, const Id &id)
{
    Statement row(database, sql, {owner, id});
    return row.next() ? row.key(0) : 0;
}

/// Brings an ordered list of rows with ids from `before` to `now`:
///   remove(row) for those that are gone,
///   insert(row, position) for new ones,
///   update(old, row, position) for those whose content or position differs.
/// A list that shares its data with the other is seen to be equal at once.
template <typename Row, typename Remove, typename Insert, typename Update>
void syncRows(Database &database, const QList<Row> &before, const QList<Row> &now, Remove remove, Insert insert,
              Update update)
{
    if (before == now)
        return;
    QSet<Id> kept;
    kept.reserve(now.size());
    for (const Row &row : now) {
        if (row.id.isEmpty() || kept.contains(row.id))
            database.fail(contradiction(QStringLiteral("id “%1” is empty or used twice").arg(row.id)));
        kept.insert(row.id);
    }
    QHash<Id, qint64> places;
    places.reserve(before.size());
    for (qint64 i = 0; i < before.size(); ++i) {
        places.insert(before.at(i).id, i);
        if (!kept.contains(before.at(i).id))
            remove(before.at(i));
    }
    for (qint64 i = 0; i < now.size(); ++i) {
        const auto place = places.constFind(now.at(i).id);
        if (place == places.cend())
            insert(now.at(i), i);
        else if (*place != i || !(before.at(*place) == now.at(i)))
            update(before.at(*place), now.at(i), i);
    }
}

}  // namespace motebok
