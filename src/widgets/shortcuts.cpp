// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcuts.h"

#include "base/settings.h"

#include <QMenuBar>

namespace motebok {

Shortcuts::Shortcuts(Settings &settings, QObject *parent) : QObject(parent), settings_(settings) {}

void Shortcuts::take(const QMenuBar &bar)
{
    commands_.clear();
    proposed_.clear();
    mnemonics_.clear();
    for (const Command &command : commandsIn(bar, MenuEntries::AsTheyStand)) {
        if (command.id.isEmpty())
            continue;
        commands_.append(command);
        proposed_.insert(command.id, command.action->shortcuts());
    }
    for (const QAction *menu : bar.actions()) {
        if (const QKeySequence key = QKeySequence::mnemonic(menu->text()); !key.isEmpty())
            mnemonics_.insert(key, plainName(menu->text()));
    }
    read();
    apply();
}

const Command *Shortcuts::command(const QString &id) const
{
    for (const Command &each : commands_) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

QList<QKeySequence> Shortcuts::keys(const QString &id) const
{
    const Command *found = command(id);
    return found && found->action ? found->action->shortcuts() : QList<QKeySequence>();
}

QString Shortcuts::whyNot(const QKeySequence &key) const
{
    if (key.isEmpty())
        return {};
    const QString written = key.toString(QKeySequence::NativeText);
    for (const BuiltInKey &each : builtInKeys()) {
        if (each.sequences.contains(key))
            return tr("“%1” has its own use (%2: %3). Choose another.").arg(written, each.place, each.what);
    }
    if (const QString menu = mnemonics_.value(key); !menu.isEmpty())
        return tr("“%1” opens the menu “%2”. Choose another.").arg(written, menu);
    const QKeyCombination pressed = key[0];
    const bool held = pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool function = pressed.key() >= Qt::Key_F1 && pressed.key() <= Qt::Key_F35;
    if (!held && !function)
        return tr("“%1” alone writes or moves. Choose one with Ctrl or Alt, or a function key.").arg(written);
    return {};
}

const Command *Shortcuts::holder(const QKeySequence &key) const
{
    for (const Command &each : commands_) {
        if (!key.isEmpty() && each.action && each.action->shortcuts().contains(key))
            return &each;
    }
    return nullptr;
}

void Shortcuts::set(const QString &id, const QList<QKeySequence> &keys)
{
    for (const QKeySequence &key : keys) {
        for (auto other = own_.begin(); other != own_.end(); ++other) {
            if (other.key() != id)
                other->removeAll(key);
        }
    }
    if (keys == proposed_.value(id))
        own_.remove(id);
    else
        own_.insert(id, keys);
    write();
    apply();
    emit changed();
}

void Shortcuts::reset(const QString &id)
{
    set(id, proposed_.value(id));
}

void Shortcuts::resetAll()
{
    own_.clear();
    write();
    apply();
    emit changed();
}

void Shortcuts::read()
{
    own_.clear();
    const QStringList lines = settings_.value(Setting::Shortcuts).toStringList();
    for (const QString &line : lines) {
        const qsizetype blank = line.indexOf(u' ');
        if (blank <= 0)
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(line.mid(blank + 1), QKeySequence::PortableText);
        keys.removeAll(QKeySequence());
        own_.insert(line.left(blank), keys);
    }
}

void Shortcuts::write()
{
    QStringList lines;
    for (auto each = own_.cbegin(); each != own_.cend(); ++each)
        lines.append(each.key() + u' ' + QKeySequence::listToString(each.value(), QKeySequence::PortableText));
    lines.sort();
    settings_.setValue(Setting::Shortcuts, lines);
}

void Shortcuts::apply()
{
    QHash<QKeySequence, QString> chosen;
    for (const Command &each : std::as_const(commands_)) {
        for (const QKeySequence &key : own_.value(each.id))
            chosen.insert(key, each.id);
    }
    for (const Command &each : std::as_const(commands_)) {
        if (!each.action)
            continue;
        QList<QKeySequence> keys;
        for (const QKeySequence &key : own_.contains(each.id) ? own_.value(each.id) : proposed_.value(each.id)) {
            if (chosen.value(key, each.id) == each.id)
                keys.append(key);
        }
        each.action->setShortcuts(keys);
    }
}

}  // namespace motebok
