// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listeditor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>

namespace motebok {

namespace {

constexpr int keyRole = Qt::UserRole + 1;
constexpr int removableRole = Qt::UserRole + 2;

/// Esc ends the writing in a cell and keeps what was typed, as everywhere else.
class KeepingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(editor);
        if (widget && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            emit commitData(widget);
            emit closeEditor(widget);
            return true;
        }
        return QStyledItemDelegate::eventFilter(editor, event);
    }
};

}  // namespace

ListEditor::ListEditor(QWidget *parent)
    : QWidget(parent),
      table_(new QTableWidget),
      add_(new QPushButton(tr("Add"))),
      remove_(new QPushButton(tr("Remove"))),
      up_(new QPushButton(tr("Up"))),
      down_(new QPushButton(tr("Down")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add_, remove_, up_, down_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(table_);

    table_->setItemDelegate(new KeepingDelegate(table_));
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setMinimumHeight(fontMetrics().height() * 6);
    table_->installEventFilter(this);

    connect(table_, &QTableWidget::currentCellChanged, this, &ListEditor::updateButtons);
    connect(add_, &QPushButton::clicked, this, &ListEditor::add);
    connect(remove_, &QPushButton::clicked, this, &ListEditor::remove);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
}

void ListEditor::setForm(const QString &name, const QStringList &heads, const QString &tick)
{
    ticks_ = !tick.isEmpty();
    table_->setAccessibleName(name);
    add_->setAccessibleName(tr("Add to: %1").arg(name));
    remove_->setAccessibleName(tr("Remove from: %1").arg(name));
    up_->setAccessibleName(tr("Move up in: %1").arg(name));
    down_->setAccessibleName(tr("Move down in: %1").arg(name));
    const QStringList all = ticks_ ? heads + QStringList{tick} : heads;
    table_->setColumnCount(int(all.size()));
    table_->setHorizontalHeaderLabels(all);
    for (int column = 0; column < all.size(); ++column)
        table_->horizontalHeader()->setSectionResizeMode(
            column, column == all.size() - 1 && !ticks_ ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (ticks_) {
        table_->horizontalHeader()->setSectionResizeMode(int(heads.size()) - 1, QHeaderView::Stretch);
        table_->horizontalHeader()->setSectionResizeMode(int(heads.size()), QHeaderView::ResizeToContents);
    }
    updateButtons();
}

QWidget *ListEditor::list() const
{
    return table_;
}

int ListEditor::words() const
{
    return table_->columnCount() - (ticks_ ? 1 : 0);
}

void ListEditor::put(int at, const Row &row)
{
    for (int column = 0; column < words(); ++column) {
        auto *item = new QTableWidgetItem(row.words.value(column));
        item->setData(keyRole, row.key);
        item->setData(removableRole, row.removable);
        table_->setItem(at, column, item);
    }
    if (ticks_) {
        auto *tick = new QTableWidgetItem;
        tick->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        tick->setCheckState(row.ticked ? Qt::Checked : Qt::Unchecked);
        tick->setData(Qt::AccessibleTextRole, table_->horizontalHeaderItem(words())->text());
        table_->setItem(at, words(), tick);
    }
}

ListEditor::Row ListEditor::rowAt(int at) const
{
    Row row;
    for (int column = 0; column < words(); ++column)
        row.words.append(table_->item(at, column)->text());
    row.ticked = ticks_ && table_->item(at, words())->checkState() == Qt::Checked;
    row.key = table_->item(at, 0)->data(keyRole);
    row.removable = table_->item(at, 0)->data(removableRole).toBool();
    return row;
}

void ListEditor::setRows(const QList<Row> &rows)
{
    table_->setRowCount(int(rows.size()));
    for (int at = 0; at < rows.size(); ++at)
        put(at, rows[at]);
    if (!rows.isEmpty())
        table_->setCurrentCell(0, 0);
    updateButtons();
}

QList<ListEditor::Row> ListEditor::rows() const
{
    QList<Row> all;
    for (int at = 0; at < table_->rowCount(); ++at) {
        const Row row = rowAt(at);
        if (!row.words.join(QString()).trimmed().isEmpty())
            all.append(row);
    }
    return all;
}

void ListEditor::add()
{
    const int at = table_->rowCount() == 0 ? 0 : table_->currentRow() + 1;
    table_->insertRow(at);
    Row fresh;
    fresh.ticked = at > 0 && rowAt(at - 1).ticked;  // goes with the row above: shown like it, last like it
    put(at, fresh);
    table_->setFocus();
    table_->setCurrentCell(at, 0);
    table_->editItem(table_->item(at, 0));
}

void ListEditor::remove()
{
    const int at = table_->currentRow();
    if (at < 0 || !rowAt(at).removable)
        return;
    table_->removeRow(at);
    updateButtons();
}

void ListEditor::move(int by)
{
    const int from = table_->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= table_->rowCount())
        return;
    const Row moved = rowAt(from);
    put(from, rowAt(to));
    put(to, moved);
    table_->setCurrentCell(to, table_->currentColumn());
}

void ListEditor::updateButtons()
{
    const int at = table_->currentRow();
    const bool there = at >= 0 && at < table_->rowCount() && table_->item(at, 0);
    remove_->setEnabled(there && rowAt(at).removable);
    up_->setEnabled(there && at > 0);
    down_->setEnabled(there && at < table_->rowCount() - 1);
}

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool alt = pressed->modifiers() == Qt::AltModifier;
    const bool plain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = pressed->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    // While a cell is being written in, its Enter comes here too; it must not go on to the dialog.
    if (!table_->hasFocus())
        return enter;
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        move(key == Qt::Key_Up ? -1 : 1);
    } else if (plain && key == Qt::Key_Insert) {
        add();
    } else if (plain && key == Qt::Key_Delete) {
        remove();
    } else if (plain && enter && table_->currentItem()) {
        if (table_->currentItem()->flags() & Qt::ItemIsEditable)
            table_->editItem(table_->currentItem());
    } else {
        return false;
    }
    return true;
}

}  // namespace motebok
