// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/itemtable.h"

#include "importing/itemcolumns.h"
#include "importing/runs.h"
#include "importing/tablekind.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace motebok {

namespace {

struct ItemImport {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QList<ItemColumn> shownColumns(const QList<ItemColumn> &columns)
{
    QList<ItemColumn> shown;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(shown),
                 [](const ItemColumn &c) { return c.shown; });
    return shown;
}

bool hasBoth(const QList<ItemColumn> &shown)
{
    const auto has = [&shown](ItemCell cell) {
        return std::any_of(shown.begin(), shown.end(), [cell](const ItemColumn &c) { return c.cell == cell; });
    };
    return has(ItemCell::Number) && has(ItemCell::Topic);
}

/// Takes columns of other kinds away, the last first, until a row of `cells` cells fills the rest.
void dropExtra(QList<ItemColumn> &columns, qsizetype cells)
{
    for (qsizetype i = columns.size() - 1; i >= 0 && columns.size() > cells; --i) {
        if (columns.at(i).cell == ItemCell::Extra)
            columns.removeAt(i);
    }
}

/// A paragraph or heading that is bold from end to end, first in the text: a topic that lost its column.
qsizetype leadingTopic(const RichText &text)
{
    for (qsizetype i = 0; i < text.blocks().size(); ++i) {
        const Block &block = text.blocks().at(i);
        if (block.runs.isEmpty())
            continue;
        const bool heading = block.kind == BlockKind::SubHeading;
        return !block.isListItem() && (heading || isAllBold(block.runs)) ? i : -1;
    }
    return -1;
}

/// "3.1." → "3.1": a number as others refer to it.
QString bareNumber(const QString &number)
{
    QString bare = number.simplified().toLower();
    while (!bare.isEmpty() && QStringView(u".):").contains(bare.back()))
        bare.chop(1);
    return bare;
}

}  // namespace

QString itemName(const AgendaItem &item)
{
    constexpr qsizetype longest = 40;
    if (!item.number.isEmpty() && item.number.size() <= longest)
        return ItemImport::tr("Item %1").arg(bareNumber(item.number).toUpper());
    const QString words = oneLine(item.topic.isEmpty() ? item.minutes : item.topic);
    const QString topic = words.isEmpty() ? item.number : words;
    return ItemImport::tr("The item “%1”").arg(topic.size() > longest ? topic.left(longest).trimmed() + u'…' : topic);
}

ItemTableBuilder::ItemTableBuilder(const SourceRow &header)
{
    table_.columns = itemColumnsFor(cellWords(header));
}

ItemTableBuilder::ItemTableBuilder(const QList<ItemColumn> &columns)
{
    table_.columns = columns;
    for (ItemColumn &column : table_.columns)
        column.id = newId();
}

qsizetype ItemTableBuilder::width() const
{
    return shownColumns(table_.columns).size();
}

void ItemTableBuilder::add(const SourceRow &row)
{
    widen(cellWords(row).size());
    const Placed cells = placed(row);
    if (isContinuation(cells) && !table_.items.isEmpty())
        goOn(cells, row.line);
    else
        addItem(cells, row.line);
}

bool ItemTableBuilder::isCutFromLastItem(const SourceRow &row) const
{
    if (table_.items.isEmpty() || cellWords(row).size() > width())
        return false;
    const Placed cells = placed(row);
    return isContinuation(cells) && std::any_of(cells.cells.keyBegin(), cells.cells.keyEnd(), [&](const Id &column) {
               return open_.value(column).isCutBefore(cells.cells.value(column));
           });
}

/// A row with more cells than the header: what is beyond gets columns without a label.
void ItemTableBuilder::widen(qsizetype cells)
{
    for (qsizetype missing = cells - width(); missing > 0; --missing)
        table_.columns.append({newId(), ItemCell::Extra, {}, true});
}

ItemTable ItemTableBuilder::finished()
{
    closeItem();
    return table_;
}

void ItemTableBuilder::closeItem()
{
    for (const ItemColumn &column : std::as_const(table_.columns)) {
        if (const auto cell = open_.constFind(column.id); cell != open_.constEnd())
            setCellText(table_.items.last(), column, cell->text());
    }
    open_.clear();
}

ItemTableBuilder::Placed ItemTableBuilder::placed(const SourceRow &row) const
{
    constexpr qsizetype oneMissing = 3;
    QList<ItemColumn> columns = shownColumns(table_.columns);
    Placed result;
    const qsizetype words = cellWords(row).size();
    if (row.cells.size() == oneMissing && columns.size() > oneMissing && hasBoth(columns)) {
        const QString first = oneLine(row.cells.first());
        result.shape = first.isEmpty() || looksLikeItemNumber(first) ? Placed::Shape::NoTopic : Placed::Shape::NoNumber;
        const ItemCell missing = result.shape == Placed::Shape::NoTopic ? ItemCell::Topic : ItemCell::Number;
        columns.removeIf([missing](const ItemColumn &c) { return c.cell == missing; });
        dropExtra(columns, oneMissing);
    } else if (row.cells.size() < columns.size()) {
        result.shape = Placed::Shape::Odd;
    }
    for (qsizetype i = 0; i < std::min(std::max(words, row.cells.size()), columns.size()); ++i) {
        if (i < row.cells.size() && !row.cells.at(i).isEmpty())
            result.cells.insert(columns.at(i).id, row.cells.at(i));
    }
    return result;
}

RichText ItemTableBuilder::cell(const Placed &row, ItemCell which) const
{
    const ItemColumn *column = findColumn(table_, which);
    return column ? row.cells.value(column->id) : RichText();
}

bool ItemTableBuilder::isContinuation(const Placed &row) const
{
    return cell(row, ItemCell::Number).isEmpty() && cell(row, ItemCell::Topic).isEmpty();
}

void ItemTableBuilder::addItem(const Placed &row, int line)
{
    closeItem();
    AgendaItem item;
    item.id = newId();
    item.number = oneLine(cell(row, ItemCell::Number));
    item.topic = cell(row, ItemCell::Topic);
    item.minutes = cell(row, ItemCell::Minutes);
    if (row.shape == Placed::Shape::NoTopic) {
        if (const qsizetype topic = leadingTopic(item.minutes); topic >= 0) {
            item.topic = RichText({item.minutes.blocks().at(topic)});
            item.minutes = RichText(item.minutes.blocks().mid(topic + 1));
        }
    }
    for (const ItemColumn &column : std::as_const(table_.columns)) {
        if (column.cell == ItemCell::Minutes)
            open_.insert(column.id, SeamJoiner(item.minutes));
        else if (column.cell != ItemCell::Number && column.cell != ItemCell::Topic && row.cells.contains(column.id))
            open_.insert(column.id, SeamJoiner(row.cells.value(column.id)));
    }
    item.level = levelOf(item.number);
    table_.items.append(item);
    const QString name = itemName(item);
    if (row.shape == Placed::Shape::NoTopic && !item.topic.isEmpty())
        warn(ItemImport::tr(
                 "%1: the topic was missing from its column (line %2), so the bold paragraph before the minutes "
                 "became the topic.")
                 .arg(name, QString::number(line)));
    else if (row.shape == Placed::Shape::NoTopic)
        warn(ItemImport::tr("%1: the row in line %2 has no topic.").arg(name, QString::number(line)));
    else if (row.shape == Placed::Shape::NoNumber)
        warn(ItemImport::tr("%1: the row in line %2 has three cells, read as topic, minutes and conclusion of an item "
                            "without a number.")
                 .arg(name, QString::number(line)));
    else if (isContinuation(row))
        warn(ItemImport::tr("%1: the row in line %2 has neither number nor topic, and there is no item above it.")
                 .arg(name, QString::number(line)));
    else if (row.shape == Placed::Shape::Odd)
        warn(ItemImport::tr(
                 "%1: the row in line %2 has fewer cells than the header; see that the words are in the right "
                 "columns.")
                 .arg(name, QString::number(line)));
}

/// A row without number and topic goes on with the item above it, cell by cell.
void ItemTableBuilder::goOn(const Placed &row, int line)
{
    bool sentence = false;
    for (auto more = row.cells.constBegin(); more != row.cells.constEnd(); ++more) {
        if (open_[more.key()].add(*more) == Seam::Sentence)
            sentence = true;
    }
    const QString name = itemName(table_.items.last());
    if (sentence)
        warn(ItemImport::tr("%1: the row in line %2 goes on with it; a sentence that was cut was put together again.")
                 .arg(name, QString::number(line)));
    else
        warn(ItemImport::tr("%1: the row in line %2 goes on with it, in new paragraphs.")
                 .arg(name, QString::number(line)));
}

/// "3.1" stands under "3." where there is one above it in the table, "a)" under any number; else an item is level 0.
int ItemTableBuilder::levelOf(const QString &number)
{
    static const QRegularExpression letter(QStringLiteral(R"(^[a-zæøå]$)"));
    static const QRegularExpression lastPart(QStringLiteral(R"((?:[.-]\d+|(?<=\d)[a-zæøå])$)"));
    const QString bare = bareNumber(number);
    if (bare.isEmpty())
        return 0;
    if (letter.match(bare).hasMatch())
        return lastNumberLevel_ + 1;
    const QString parent = QString(bare).remove(lastPart);
    const int level = parent == bare ? 0 : levels_.value(parent, -1) + 1;
    levels_.insert(bare, level);
    lastNumberLevel_ = level;
    return level;
}

}  // namespace motebok
