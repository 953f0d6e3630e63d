// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commands.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace motebok {

namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

void walk(const QList<QAction *> &entries, const QString &path, MenuEntries how, QList<Command> &found)
{
    for (QAction *entry : entries) {
        if (entry->isSeparator())
            continue;
        QMenu *menu = entry->menu();
        if (!menu) {
            if (!path.isEmpty())
                found.append({entry->objectName(), plainName(entry->text()), path, entry});
            continue;
        }
        if (how == MenuEntries::Filled)
            emit menu->aboutToShow();
        const QString name = plainName(entry->text());
        walk(menu->actions(), path.isEmpty() ? name : path + QStringLiteral(" › ") + name, how, found);
    }
}

QList<QKeySequence> sequences(const QStringList &portable)
{
    QList<QKeySequence> all;
    for (const QString &each : portable)
        all.append(QKeySequence(each, QKeySequence::PortableText));
    return all;
}

}  // namespace

QString plainName(const QString &menuText)
{
    QString name;
    for (qsizetype i = 0; i < menuText.size(); ++i) {
        if (menuText[i] == u'&' && ++i == menuText.size())
            break;
        name += menuText[i];
    }
    while (name.endsWith(u'…') || name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

QList<Command> commandsIn(const QMenuBar &bar, MenuEntries entries)
{
    QList<Command> found;
    walk(bar.actions(), {}, entries, found);
    return found;
}

QList<BuiltInKey> builtInKeys()
{
    const QString cell = Keys::tr("In a cell");
    const QString row = Keys::tr("In an attendance cell");
    const QString lists = Keys::tr("In a list");
    const QString everywhere = Keys::tr("Everywhere");
    const auto s = [](const char *keys) { return QString::fromLatin1(keys).split(u' '); };
    return {
        {cell, Keys::tr("Tab"), Keys::tr("To the next cell"), sequences(s("Tab"))},
        {cell, Keys::tr("Shift+Tab"), Keys::tr("To the cell before"), sequences(s("Shift+Tab Backtab Shift+Backtab"))},
        {cell, Keys::tr("Enter"), Keys::tr("A new paragraph or list item; in a cell of one line, to the next cell"),
         sequences(s("Return Enter"))},
        {cell, Keys::tr("Shift+Enter"), Keys::tr("A new line in the same paragraph"),
         sequences(s("Shift+Return Shift+Enter"))},
        {cell, Keys::tr("Up / Down"), Keys::tr("At the first or last line, to the cell above or below"),
         sequences(s("Up Down"))},
        {cell, Keys::tr("Ctrl+Left / Ctrl+Right"), Keys::tr("A word on; with Shift, select it"),
         sequences(s("Ctrl+Left Ctrl+Right Ctrl+Shift+Left Ctrl+Shift+Right"))},
        {cell, Keys::tr("Ctrl+Home / Ctrl+End"), Keys::tr("To the start or end of the cell; with Shift, select to it"),
         sequences(s("Ctrl+Home Ctrl+End Ctrl+Shift+Home Ctrl+Shift+End"))},
        {cell, Keys::tr("Ctrl+Backspace / Ctrl+Delete"), Keys::tr("Remove a word"),
         sequences(s("Ctrl+Backspace Ctrl+Del"))},
        {cell, Keys::tr("Backspace"), Keys::tr("At the start of a list item or sub-heading, make it a paragraph"),
         sequences(s("Backspace"))},
        {cell, QStringLiteral("@"), Keys::tr("Choose who speaks"), {}},
        {cell, Keys::tr("- or 1. and a space"), Keys::tr("Begin a list"), {}},
        {cell, Keys::tr("Menu"), Keys::tr("What can be done with the text and the row"), sequences(s("Menu"))},
        {row, Keys::tr("Space"), Keys::tr("The next of the group's words for attendance"), sequences(s("Space"))},
        {lists, Keys::tr("Enter"), Keys::tr("Go to what is chosen"), {}},
        {everywhere, Keys::tr("Esc"), Keys::tr("Leave the list, bar or dialog; what is written stays"),
         sequences(s("Esc"))},
        {everywhere, Keys::tr("Alt and a letter"), Keys::tr("The menu with that letter underlined"), {}},
        {everywhere, QStringLiteral("F10"), Keys::tr("To the menu bar"), sequences(s("F10"))},
    };
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts.append(each.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(" / "));
}

}  // namespace motebok
