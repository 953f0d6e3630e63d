// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/deskpart.h"

#include <QElapsedTimer>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace motebok {

class CommandPalette;
class MeetingPage;
class Settings;
class Shortcuts;

/// Ways to everything by key: the list of shortcuts, the palette of commands, from pane to pane, to an item by its
/// number.
class CommandActions : public DeskPart {
    Q_OBJECT
public:
    CommandActions(MeetingPage &page, Settings &settings, QMainWindow *window);

    void setMeeting(OpenMeeting *open) override;
    void fillGo(QMenu &menu) const;
    void fillHelp(QMenu &menu) const;

    /// The window's menu bar is whole: takes its commands, with the user's shortcuts.
    void takeCommands();
    /// The parts of the window in the order F6 goes through them.
    void setPanes(const QList<QWidget *> &panes) { panes_ = panes; }
    Shortcuts &shortcuts() { return *shortcuts_; }

private:
    void digit(int digit);
    void showShortcuts();
    void showPalette();
    QString whyNot(const QAction &action) const;

    static constexpr int digitPause = 1000;  ///< ms in which a second digit belongs to the first

    MeetingPage &page_;
    QMainWindow *window_;
    Shortcuts *shortcuts_;
    CommandPalette *palette_;
    QAction *list_, *find_, *nextPane_, *previousPane_;
    QList<QAction *> digits_;
    QList<QWidget *> panes_;
    QElapsedTimer sinceDigit_;
    int number_ = 0;  ///< typed so far
};

}  // namespace motebok
