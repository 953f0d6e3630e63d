// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandactions.h"

#include "editing/finditem.h"
#include "widgets/commandpalette.h"
#include "widgets/meetingpage.h"
#include "widgets/panes.h"
#include "widgets/shortcuts.h"
#include "widgets/shortcutsdialog.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace motebok {

CommandActions::CommandActions(MeetingPage &page, Settings &settings, QMainWindow *window)
    : DeskPart(window),
      page_(page),
      window_(window),
      shortcuts_(new Shortcuts(settings, this)),
      palette_(new CommandPalette(
          settings, [this](const QAction &action) { return whyNot(action); }, window))
{
    list_ = addAction(QStringLiteral("help.shortcuts"), tr("&Shortcuts …"), QKeySequence(Qt::Key_F1),
                      [this] { showShortcuts(); });
    find_ = addAction(QStringLiteral("help.commands"), tr("&Find a command …"),
                      QKeySequence(QStringLiteral("Ctrl+Shift+P")), [this] { showPalette(); });
    nextPane_ = addAction(QStringLiteral("go.nextPane"), tr("Next &part of the window"), QKeySequence(Qt::Key_F6),
                          [this] { goToPane(panes_, 1); });
    previousPane_ = addAction(QStringLiteral("go.previousPane"), tr("P&revious part of the window"),
                              QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { goToPane(panes_, -1); });
    for (int each : {1, 2, 3, 4, 5, 6, 7, 8, 9, 0})
        digits_.append(addAction(QStringLiteral("go.digit%1").arg(each), tr("Number beginning with &%1").arg(each),
                                 QKeySequence(QStringLiteral("Alt+%1").arg(each)), [this, each] { digit(each); }));
    setMeeting(nullptr);
}

void CommandActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    number_ = 0;
    for (QAction *each : std::as_const(digits_))
        each->setEnabled(open_);
}

void CommandActions::fillGo(QMenu &menu) const
{
    menu.addMenu(tr("&Item by its number"))->addActions(digits_);
    menu.addActions({nextPane_, previousPane_});
}

void CommandActions::fillHelp(QMenu &menu) const
{
    menu.addActions({list_, find_});
}

void CommandActions::takeCommands()
{
    shortcuts_->take(*window_->menuBar());
    // The menu bar is hidden while the window is shared; its shortcuts work on.
    for (const Command &each : shortcuts_->commands())
        window_->addAction(each.action);
}

/// 1 and 2 typed quickly is first item 1, then item 12; where there is no 12, it is item 2.
void CommandActions::digit(int digit)
{
    if (!open_)
        return;
    const bool goesOn = sinceDigit_.isValid() && sinceDigit_.elapsed() < digitPause && number_ > 0 && number_ < 1000;
    sinceDigit_.start();
    const Id section = page_.currentRow().section;
    std::optional<Id> item;
    if (goesOn) {
        item = itemNumbered(open_->meeting(), section, number_ * 10 + digit);
        number_ = number_ * 10 + digit;
    }
    if (!item) {
        item = itemNumbered(open_->meeting(), section, digit);
        number_ = digit;
    }
    if (item)
        page_.goToItem(*item);
}

void CommandActions::showShortcuts()
{
    ShortcutsDialog(*shortcuts_, window_).exec();
}

void CommandActions::showPalette()
{
    palette_->open(commandsIn(*window_->menuBar(), MenuEntries::Filled));
}

QString CommandActions::whyNot(const QAction &) const
{
    if (!open_)
        return tr("This needs an open meeting.");
    if (open_->isReadOnly())
        return tr("The book can only be read.");
    return tr("There is nothing to do it with where the cursor is now.");
}

}  // namespace motebok
