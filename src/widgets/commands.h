// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>

class QMenuBar;

namespace motebok {

/// Something the program can do. The menu bar is the one list of that: the palette, the list of shortcuts and the test
/// of names walk it, so that nothing can be in one and missing in another.
struct Command {
    QString id;    ///< the action's object name, which never changes: shortcuts are kept by it. Empty for an entry that
                   ///< is made anew for what is open ("Move the meeting to › Styret"), which can have no shortcut
    QString name;  ///< "Move row up": the entry's text without mnemonic and dots
    QString menu;  ///< "Edit", "Insert › Section"
    QPointer<QAction> action;
};

/// What happens to menus that are filled when they are shown: they stay as they stand, or are filled first.
enum class MenuEntries { AsTheyStand, Filled };
QList<Command> commandsIn(const QMenuBar &bar, MenuEntries entries);

/// A menu's text as one says it: without the mnemonic's "&" and the dots of a dialog to come.
QString plainName(const QString &menuText);
/// The other way: a name from the book as an entry of a menu, where its "&" is no mnemonic.
QString menuText(QString name);

/// A key that is no entry of a menu: it is what the cell, the row or the list does with it.
struct BuiltInKey {
    QString place;  ///< "In a cell"
    QString keys;   ///< as one reads it: "Tab", "Up / Down"
    QString what;
    QList<QKeySequence> sequences;  ///< those of them that no shortcut may take
};
QList<BuiltInKey> builtInKeys();

/// The keys as the desktop writes them, several with " / " between.
QString keysText(const QList<QKeySequence> &keys);

}  // namespace motebok
