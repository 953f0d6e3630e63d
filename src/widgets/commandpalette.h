// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/commands.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace motebok {

class Settings;

/// A line over the page in which one types a piece of what one wants to do, and the commands that answer to it. Enter
/// does it, Esc lets it be; the keyboard is then back where it was, with what was selected there.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// `whyNot` tells in words why a command that is not enabled cannot be used now.
    CommandPalette(Settings &settings, std::function<QString(const QAction &)> whyNot, QWidget *window);

    void open(const QList<Command> &commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void tellCurrent();
    void place();
    void run();
    void close();
    const Command *chosen() const;

    Settings &settings_;
    std::function<QString(const QAction &)> whyNot_;
    QList<Command> commands_;
    QPointer<QWidget> cameFrom_;
    QLineEdit *line_;
    QTreeWidget *list_;
    QLabel *reason_;
};

}  // namespace motebok
