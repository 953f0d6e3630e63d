// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/openmeeting.h"
#include "widgets/actionactions.h"
#include "widgets/agendalist.h"
#include "widgets/attendanceactions.h"
#include "widgets/backupactions.h"
#include "widgets/banner.h"
#include "widgets/bookactions.h"
#include "widgets/checkactions.h"
#include "widgets/clipboardactions.h"
#include "widgets/columnactions.h"
#include "widgets/commandactions.h"
#include "widgets/deletedactions.h"
#include "widgets/desksplitter.h"
#include "widgets/exportactions.h"
#include "widgets/findactions.h"
#include "widgets/findbar.h"
#include "widgets/groupactions.h"
#include "widgets/icons.h"
#include "widgets/itemactions.h"
#include "widgets/look.h"
#include "widgets/mainwindow.h"
#include "widgets/meetingactions.h"
#include "widgets/meetingpage.h"
#include "widgets/navigator.h"
#include "widgets/newmeetingactions.h"
#include "widgets/peopleactions.h"
#include "widgets/progressline.h"
#include "widgets/prompts.h"
#include "widgets/savestatus.h"
#include "widgets/sharedscreen.h"
#include "widgets/sidepanel.h"
#include "widgets/speakeractions.h"
#include "widgets/speakerchecks.h"
#include "widgets/textactions.h"
#include "widgets/typingactions.h"
#include "widgets/welcomepage.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace motebok {

/// Where everything stands.
void MainWindow::makeLayout()
{
    stack_->addWidget(welcome_);
    stack_->addWidget(page_);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bookBanner_);
    column->addWidget(groupBanner_);
    column->addWidget(saveBanner_);
    column->addWidget(backupBanner_);
    sharedScreen_ = new SharedScreen(*page_, this);
    column->addWidget(sharedScreen_->head());
    column->addWidget(stack_, 1);
    column->addWidget(sharedScreen_->foot());
    column->addWidget(findBar_);
    leftColumn_->addWidget(navigator_);
    leftColumn_->addWidget(agenda_);
    leftColumn_->setChildrenCollapsible(false);
    leftColumn_->setSizes({300, 300});
    desk_->addWidget(right);
    desk_->addWidget(sidePanel_);
    desk_->setStretchFactor(0, 1);
    splitter_->addWidget(leftColumn_);
    splitter_->addWidget(desk_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({260, 940});
    splitter_->setCollapsible(1, false);
    setCentralWidget(splitter_);
}

void MainWindow::makeParts()
{
    groupActions_ = new GroupActions(*seams_.prompts, *groupBanner_, seams_.clock, this);
    newMeetingActions_ = new NewMeetingActions(*seams_.prompts, *page_, *navigator_, seams_.clock, this);
    peopleActions_ = new PeopleActions(*seams_.prompts, *page_, seams_.clock, this);
    bookActions_ = new BookActions(*seams_.prompts, *progress_, *navigator_, *groupActions_,
                                   newMeetingActions_->newMeetingAction(), seams_.clock, this);
    meetingActions_ = new MeetingActions(*page_, *seams_.prompts, this);
    columnActions_ = new ColumnActions(*page_, *seams_.prompts, this);
    attendanceActions_ = new AttendanceActions(*page_, *sidePanel_, this);
    actionActions_ = new ActionActions(*page_, *sidePanel_, this);
    itemActions_ = new ItemActions(*page_, *agenda_, this);
    textActions_ = new TextActions(*page_, *seams_.prompts, this);
    clipboardActions_ = new ClipboardActions(*page_, *seams_.prompts, seams_.clock, this);
    speakerActions_ = new SpeakerActions(*page_, this);
    speakerChecks_ = new SpeakerChecks(*page_, *sidePanel_, this);
    typingActions_ = new TypingActions(*page_, *seams_.settings, seams_.clock, this);
    checkActions_ = new CheckActions(*page_, this);
    exportActions_ = new ExportActions(*seams_.prompts, *seams_.settings, *progress_, this);
    findActions_ = new FindActions(*page_, *findBar_, this);
    commandActions_ = new CommandActions(*page_, *seams_.settings, this);
    saveStatus_ = new SaveStatus(*seams_.prompts, *saveBanner_, *saveLabel_, this);
    backupActions_ = new BackupActions(*seams_.prompts, *backupBanner_, seams_.clock, this);
    deletedActions_ = new DeletedActions(*seams_.prompts, this);
    parts_ = {groupActions_,  newMeetingActions_, peopleActions_, bookActions_,   meetingActions_,   itemActions_,
              columnActions_, attendanceActions_, actionActions_, textActions_,   clipboardActions_, speakerActions_,
              speakerChecks_, typingActions_,     checkActions_,  exportActions_, findActions_,      commandActions_,
              sharedScreen_,  backupActions_,     deletedActions_};
}

/// What one part of the window tells another.
void MainWindow::connectParts()
{
    commandActions_->setPanes(
        {navigator_, agenda_, bookBanner_, groupBanner_, saveBanner_, backupBanner_, stack_, findBar_, sidePanel_});
    // Notices about the safety of the text stay, shared or not.
    sharedScreen_->setConcealed(
        {menuBar(), findChild<QToolBar *>(), statusBar(), leftColumn_, sidePanel_, bookBanner_, groupBanner_});
    for (DeskPart *part : std::as_const(parts_)) {
        connect(part, &DeskPart::meetingWanted, this, &MainWindow::openMeeting);
        connect(part, &DeskPart::bookChanged, this, &MainWindow::refresh);
        connect(part, &DeskPart::said, this, [this](const QString &what) { statusBar()->showMessage(what, 15000); });
    }
    connect(navigator_, &Navigator::meetingChosen, this, &MainWindow::openMeeting);
    connect(navigator_, &Navigator::readingFailed, this,
            [this](const Error &error) { seams_.prompts->tell(this, error); });
    connect(bookActions_, &BookActions::aboutToDelete, this, [this](const Id &meeting, bool *may) {
        if (open_ && open_->meeting().id == meeting)
            *may = closeMeeting();
    });
    connect(welcome_, &WelcomePage::newMeetingWanted, newMeetingActions_, &NewMeetingActions::newMeeting);
    connect(welcome_, &WelcomePage::importWanted, bookActions_, [this] { bookActions_->importFiles(); });
    connect(welcome_, &WelcomePage::exampleWanted, this, &MainWindow::openExample);
    connect(saveStatus_, &SaveStatus::saved, this, [this] { navigator_->model().update(open_->snapshot()); });
    connect(saveStatus_, &SaveStatus::copied, this,
            [this](const QString &path) { statusBar()->showMessage(tr("A copy is in %1").arg(path), 15000); });
    connect(saveStatus_, &SaveStatus::keepBothWanted, this, &MainWindow::keepBoth);
    connect(itemActions_, &ItemActions::listWanted, this, [this] { setNavigatorHidden(false); });
    connect(sidePanel_, &SidePanel::left, this, [this] {
        if (CellEdit *cell = page_->currentCell())
            cell->setFocus(Qt::OtherFocusReason);
    });
    connect(page_, &MeetingPage::pasted, this,
            [this](const QStringList &warnings) { statusBar()->showMessage(warnings.join(u' '), 10000); });
    connect(exportActions_, &ExportActions::exported, this, [this](const QStringList &paths) {
        statusBar()->showMessage(tr("Exported to %1").arg(QFileInfo(paths.value(0)).absolutePath()), 15000);
    });
}

void MainWindow::makeStatusBar()
{
    statusBar()->setContentsMargins(look::gap, 0, look::gap, 0);
    statusBar()->addWidget(statusLabel_);
    statusBar()->addWidget(attendanceActions_->headCountButton());
    statusBar()->addPermanentWidget(progress_);
    statusBar()->addPermanentWidget(speakerChecks_->offer());
    statusBar()->addPermanentWidget(checkActions_->counter());
    statusBar()->addPermanentWidget(saveLabel_);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::setIcons()
{
    const QPalette colours = palette();
    for (DeskPart *part : std::as_const(parts_))
        part->setIcons(colours);
    welcome_->setIcons(colours);
    sidePanel_->setIcons(colours);
    showNavigator_->setIcon(icon(QStringLiteral("sidebar"), colours));
}

}  // namespace motebok
