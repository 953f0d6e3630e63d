// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcutsdialog.h"

#include "language/matching.h"
#include "ui_shortcutsdialog.h"
#include "widgets/shortcuts.h"

#include <QKeyEvent>
#include <QPushButton>

namespace motebok {

namespace {

enum Column { MenuColumn, NameColumn, KeysColumn };
constexpr int idRole = Qt::UserRole;

}  // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent), ui_(new Ui::ShortcutsDialog), shortcuts_(shortcuts)
{
    ui_->setupUi(this);
    ui_->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    ui_->table->installEventFilter(this);
    ui_->filter->installEventFilter(this);
    ui_->table->horizontalHeader()->setSectionResizeMode(MenuColumn, QHeaderView::ResizeToContents);
    ui_->table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    ui_->table->horizontalHeader()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    fill();
    connect(ui_->filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(ui_->table, &QTableWidget::itemSelectionChanged, this, &ShortcutsDialog::rowChosen);
    connect(ui_->table, &QTableWidget::cellDoubleClicked, this, [this] { ui_->key->setFocus(); });
    connect(ui_->key, &KeyField::entered, this, &ShortcutsDialog::entered);
    connect(ui_->key, &KeyField::left, this, [this] {
        rowChosen();
        ui_->table->setFocus();
    });
    connect(ui_->takeOver, &QPushButton::clicked, this, [this] { take(wanted_); });
    connect(ui_->none, &QPushButton::clicked, this, [this] {
        shortcuts_.set(chosen(), {});
        tell(tr("“%1” has no shortcut now.").arg(nameOf(chosen())));
    });
    connect(ui_->reset, &QPushButton::clicked, this, [this] {
        shortcuts_.reset(chosen());
        tell(tr("“%1” has its first shortcut again.").arg(nameOf(chosen())));
    });
    connect(ui_->resetAll, &QPushButton::clicked, this, [this] {
        shortcuts_.resetAll();
        tell(tr("All shortcuts are as they were."));
    });
    connect(&shortcuts_, &Shortcuts::changed, this, &ShortcutsDialog::showKeys);
    ui_->table->selectRow(0);
    ui_->filter->setFocus();
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::fill()
{
    const QList<BuiltInKey> builtIn = builtInKeys();
    ui_->table->setRowCount(int(shortcuts_.commands().size() + builtIn.size()));
    int row = 0;
    const auto add = [this, &row](const QString &menu, const QString &name, const QString &keys, const QString &id) {
        int column = MenuColumn;
        for (const QString &text : {menu, name, keys}) {
            auto *item = new QTableWidgetItem(text);
            item->setData(idRole, id);
            ui_->table->setItem(row, column++, item);
        }
        ++row;
    };
    for (const Command &each : shortcuts_.commands())
        add(each.menu, each.name, {}, each.id);
    for (const BuiltInKey &each : builtIn)
        add(each.place, each.what, each.keys, {});
    showKeys();
}

void ShortcutsDialog::showKeys()
{
    for (int row = 0; row < ui_->table->rowCount(); ++row) {
        QTableWidgetItem *item = ui_->table->item(row, KeysColumn);
        const QString id = item->data(idRole).toString();
        if (id.isEmpty())
            continue;
        const QString keys = keysText(shortcuts_.keys(id));
        item->setText(shortcuts_.isChanged(id) ? tr("%1 (changed)").arg(keys.isEmpty() ? tr("none") : keys) : keys);
    }
    rowChosen();
}

void ShortcutsDialog::filter(const QString &text)
{
    int first = -1;
    for (int row = 0; row < ui_->table->rowCount(); ++row) {
        QStringList words;
        for (int column = MenuColumn; column <= KeysColumn; ++column)
            words.append(ui_->table->item(row, column)->text());
        const QString keys = words.last();
        const bool wanted =
            keys.contains(text.trimmed(), Qt::CaseInsensitive) || matchScore(text, words.join(u' ')).has_value();
        ui_->table->setRowHidden(row, !wanted);
        if (wanted && first < 0)
            first = row;
    }
    if (first >= 0)
        ui_->table->selectRow(first);
    else
        ui_->table->clearSelection();
}

QString ShortcutsDialog::chosen() const
{
    const QList<QTableWidgetItem *> selected = ui_->table->selectedItems();
    return selected.isEmpty() ? QString() : selected.first()->data(idRole).toString();
}

QString ShortcutsDialog::nameOf(const QString &id) const
{
    for (const Command &each : shortcuts_.commands()) {
        if (each.id == id)
            return each.name;
    }
    return {};
}

void ShortcutsDialog::rowChosen()
{
    const QString id = chosen();
    const QList<QKeySequence> keys = shortcuts_.keys(id);
    wanted_ = {};
    ui_->key->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
    ui_->key->setEnabled(!id.isEmpty());
    ui_->takeOver->setEnabled(false);
    ui_->none->setEnabled(!keys.isEmpty());
    ui_->reset->setEnabled(shortcuts_.isChanged(id) || keys != shortcuts_.proposed(id));
    const bool key = id.isEmpty() && !ui_->table->selectedItems().isEmpty();
    tell(key ? tr("This key is the cells' and lists' own and cannot be changed.") : QString());
}

void ShortcutsDialog::entered(const QKeySequence &key)
{
    wanted_ = {};
    ui_->takeOver->setEnabled(false);
    if (const QString why = shortcuts_.whyNot(key); !why.isEmpty()) {
        tell(why);
        return;
    }
    const Command *holder = shortcuts_.holder(key);
    if (!holder || holder->id == chosen()) {
        take(key);
        return;
    }
    wanted_ = key;
    ui_->takeOver->setEnabled(true);
    tell(tr("“%1” is the shortcut of “%2” (%3) already. Take it over, or press another key.")
             .arg(key.toString(QKeySequence::NativeText), holder->name, holder->menu));
}

void ShortcutsDialog::take(const QKeySequence &key)
{
    const QString id = chosen();
    const Command *holder = shortcuts_.holder(key);
    const QString loser = holder && holder->id != id ? holder->name : QString();
    shortcuts_.set(id, {key});
    const QString written = key.toString(QKeySequence::NativeText);
    tell(loser.isEmpty() ? tr("“%1” is now “%2”.").arg(written, nameOf(id))
                         : tr("“%1” is now “%2”; “%3” has lost it.").arg(written, nameOf(id), loser));
}

void ShortcutsDialog::tell(const QString &message)
{
    ui_->message->setText(message);
    ui_->key->setAccessibleDescription(message);
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == ui_->filter && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        ui_->table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == ui_->table && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)) {
        if (ui_->key->isEnabled())
            ui_->key->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace motebok
