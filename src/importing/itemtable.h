// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/section.h"
#include "importing/seam.h"
#include "importing/source.h"

#include <QHash>
#include <QStringList>

namespace motebok {

/// Makes items of the rows of a table, in their order, by the rules of docs/import.md: missing columns, rows that go on
/// with the item above, sub-items.
class ItemTableBuilder {
public:
    /// Columns named by the header row's labels.
    explicit ItemTableBuilder(const SourceRow &header);
    /// The same columns again, for a table that goes on after something else.
    explicit ItemTableBuilder(const QList<ItemColumn> &columns);

    void add(const SourceRow &row);
    /// Whether the row goes on in the middle of a sentence of the last item.
    bool isCutFromLastItem(const SourceRow &row) const;
    /// How many cells a whole row has.
    qsizetype width() const;

    /// The table, once all rows are in.
    ItemTable finished();
    const QStringList &warnings() const { return warnings_; }

private:
    /// The cells of a row by column.
    struct Placed {
        QMap<Id, RichText> cells;
        enum class Shape { Whole, NoTopic, NoNumber, Odd } shape = Shape::Whole;
    };
    Placed placed(const SourceRow &row) const;
    void widen(qsizetype cells);
    void closeItem();
    void addItem(const Placed &row, int line);
    void goOn(const Placed &row, int line);
    bool isContinuation(const Placed &row) const;
    RichText cell(const Placed &row, ItemCell which) const;
    int levelOf(const QString &number);
    void warn(const QString &warning) { warnings_.append(warning); }

    ItemTable table_;
    QStringList warnings_;
    QMap<Id, SeamJoiner> open_;   ///< the last item's cells, by column: more rows may go on with them
    QHash<QString, int> levels_;  ///< of the numbers above, without punctuation
    int lastNumberLevel_ = -1;    ///< of the last item with a number that is no letter
};

/// "Sak 3", or "saka om …" where it has no number: how a warning names an item.
QString itemName(const AgendaItem &item);

}  // namespace motebok
