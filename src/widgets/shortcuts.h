// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/commands.h"

#include <QHash>
#include <QObject>

namespace motebok {

class Settings;

/// The shortcuts of all commands: the program's own, and what the user chose instead. Only what differs is remembered,
/// so that a new version's shortcuts reach everyone who has not chosen others. No two commands ever share one: what the
/// user chose goes before what the program proposes.
class Shortcuts : public QObject {
    Q_OBJECT
public:
    Shortcuts(Settings &settings, QObject *parent);

    /// Takes the commands with an id as the menu bar has them at the start, their shortcuts as the program's own, and
    /// gives them the user's.
    void take(const QMenuBar &bar);
    const QList<Command> &commands() const { return commands_; }

    /// As the program has them.
    QList<QKeySequence> proposed(const QString &id) const { return proposed_.value(id); }
    /// As they are now.
    QList<QKeySequence> keys(const QString &id) const;
    bool isChanged(const QString &id) const { return own_.contains(id); }

    /// Why nobody can have the key ("Tab" is a key of the cells), in words; empty when it can be had.
    QString whyNot(const QKeySequence &key) const;
    /// The command that has the key now; nullptr when it is free.
    const Command *holder(const QKeySequence &key) const;

    /// Gives a command these keys and no others. Whoever had them loses them: ask holder() and the user first.
    void set(const QString &id, const QList<QKeySequence> &keys);
    /// Gives a command the program's own back.
    void reset(const QString &id);
    void resetAll();

signals:
    void changed();

private:
    void read();
    void write();
    void apply();
    const Command *command(const QString &id) const;

    Settings &settings_;
    QList<Command> commands_;
    QHash<QString, QList<QKeySequence>> proposed_;
    QHash<QString, QList<QKeySequence>> own_;
    QHash<QKeySequence, QString> mnemonics_;  ///< of the menu bar: key and menu
};

}  // namespace motebok
