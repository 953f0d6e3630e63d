// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionactions.h"
#include "widgets/attendanceactions.h"
#include "widgets/backupactions.h"
#include "widgets/bookactions.h"
#include "widgets/checkactions.h"
#include "widgets/clipboardactions.h"
#include "widgets/columnactions.h"
#include "widgets/commandactions.h"
#include "widgets/deletedactions.h"
#include "widgets/exportactions.h"
#include "widgets/findactions.h"
#include "widgets/groupactions.h"
#include "widgets/itemactions.h"
#include "widgets/mainwindow.h"
#include "widgets/meetingactions.h"
#include "widgets/meetingpage.h"
#include "widgets/newmeetingactions.h"
#include "widgets/peopleactions.h"
#include "widgets/sharedscreen.h"
#include "widgets/shortcuts.h"
#include "widgets/speakeractions.h"
#include "widgets/speakerchecks.h"
#include "widgets/textactions.h"
#include "widgets/typingactions.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QToolBar>

namespace motebok {

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    newMeetingActions_->fill(*file);
    bookActions_->fill(*file);
    file->addSeparator();
    exportActions_->fill(*file);
    file->addSeparator();
    backupActions_->fill(*file);
    example_ = file->addAction(tr("Look at the e&xample"), this, &MainWindow::openExample);
    example_->setObjectName(QStringLiteral("book.example"));
    goHome_ = file->addAction(tr("Bac&k to my own book"), this, &MainWindow::goHome);
    goHome_->setObjectName(QStringLiteral("book.goHome"));
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setObjectName(QStringLiteral("app.quit"));
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    meetingActions_->fillEdit(*edit);
    deletedActions_->fill(*edit);
    columnActions_->fillSections(*edit);
    columnActions_->fillColumns(*edit->addMenu(tr("C&olumn")));
    attendanceActions_->fill(*edit->addMenu(tr("Atten&dance")));
    actionActions_->fill(*edit->addMenu(tr("Action &item")));
    newMeetingActions_->fillItem(*edit);
    edit->addSeparator();
    textActions_->fillClipboard(*edit);
    clipboardActions_->fill(*edit);
    edit->addSeparator();
    findActions_->fillEdit(*edit);
    checkActions_->fillEdit(*edit);
    QMenu *insert = menuBar()->addMenu(tr("&Insert"));
    speakerActions_->fillInsert(*insert);
    typingActions_->fillInsert(*insert);
    insert->addSeparator();
    meetingActions_->fillInsert(*insert);
    itemActions_->fillInsert(*insert);
    QMenu *format = menuBar()->addMenu(tr("F&ormat"));
    textActions_->fill(*format);
    format->addSeparator();
    speakerChecks_->fillTools(*format);
    typingActions_->fillAids(*format->addMenu(tr("T&yping help")));
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    meetingActions_->fillGo(*go);
    itemActions_->fillGo(*go);
    checkActions_->fillGo(*go);
    commandActions_->fillGo(*go);
    QMenu *group = menuBar()->addMenu(tr("G&roup"));
    groupActions_->fill(*group);
    peopleActions_->fill(*group);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    showNavigator_ = view->addAction(tr("&List of meetings"));
    showNavigator_->setObjectName(QStringLiteral("view.navigator"));
    showNavigator_->setCheckable(true);
    showNavigator_->setShortcut(QKeySequence(Qt::Key_F9));
    connect(showNavigator_, &QAction::toggled, this, [this](bool shown) { setNavigatorHidden(!shown); });
    view->addAction(attendanceActions_->showAction());
    view->addAction(actionActions_->showAction());
    speakerChecks_->fillView(*view);
    sharedScreen_->fillView(*view);
    view->addSeparator();
    QAction *in = view->addAction(tr("Zoom &in"), this, [this] { setZoom(page_->zoom() * 1.1); });
    in->setObjectName(QStringLiteral("view.zoomIn"));
    in->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    QAction *out = view->addAction(tr("Zoom &out"), this, [this] { setZoom(page_->zoom() / 1.1); });
    out->setObjectName(QStringLiteral("view.zoomOut"));
    out->setShortcut(QKeySequence(QStringLiteral("Ctrl+-")));
    QAction *usual = view->addAction(tr("&Usual size"), this, [this] { setZoom(1); });
    usual->setObjectName(QStringLiteral("view.zoomUsual"));
    usual->setShortcut(QKeySequence(QStringLiteral("Ctrl+0")));
    view->addSeparator();
    QMenu *language = view->addMenu(tr("&Language"));
    auto *one = new QActionGroup(this);
    const QString now = seams_.settings->value(Setting::Language).toString();
    // Each language by its own name, so that one finds it in whatever language the window is.
    for (const auto &[code, name] :
         {std::pair("nn", "Nynorsk"), std::pair("nb", "Bokmål"), std::pair("en", "English")}) {
        QAction *each = language->addAction(QString::fromUtf8(name));
        each->setObjectName(QStringLiteral("view.language.") + QLatin1StringView(code));
        each->setCheckable(true);
        each->setChecked(now == QLatin1StringView(code));
        one->addAction(each);
        connect(each, &QAction::triggered, this,
                [this, code = QString::fromLatin1(code)] { emit languageChosen(code); });
    }
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    commandActions_->fillHelp(*help);
    help->addSeparator();
    help->addAction(tr("&About Møtebok"), this, &MainWindow::about)->setObjectName(QStringLiteral("help.about"));
    commandActions_->takeCommands();
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(20, 20));
    bar->addAction(showNavigator_);
    newMeetingActions_->fill(*bar);
    bookActions_->fill(*bar);
    bar->addSeparator();
    meetingActions_->fill(*bar);
    bar->addSeparator();
    textActions_->fill(*bar);
    bar->addSeparator();
    exportActions_->fill(*bar);
    const auto nameTools = [bar] {
        for (QAction *action : bar->actions()) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            const QString name = plainName(action->text());
            action->setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
        }
    };
    nameTools();
    connect(&commandActions_->shortcuts(), &Shortcuts::changed, bar, nameTools);
}

}  // namespace motebok
