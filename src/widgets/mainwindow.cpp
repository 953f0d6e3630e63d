// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "editing/openmeeting.h"
#include "widgets/banner.h"
#include "widgets/bookactions.h"
#include "widgets/exportactions.h"
#include "widgets/icons.h"
#include "widgets/meetingactions.h"
#include "widgets/meetingpage.h"
#include "widgets/navigator.h"
#include "widgets/progressline.h"
#include "widgets/prompts.h"
#include "widgets/savestatus.h"
#include "widgets/sidepanel.h"
#include "widgets/textactions.h"
#include "widgets/welcomepage.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace motebok {

namespace {

/// The place of the cursor as the settings keep it.
QStringList asList(const Spot &spot)
{
    return {QString::number(int(spot.cell.kind)), spot.cell.owner, spot.cell.column, QString::number(spot.position)};
}

Spot placeFrom(const QStringList &list)
{
    if (list.size() != 4)
        return {};
    return {{CellKind(list[0].toInt()), list[1], list[2]}, list[3].toInt()};
}

}  // namespace

MainWindow::MainWindow(std::unique_ptr<MinuteBook> book, Seams seams)
    : seams_(std::move(seams)),
      navigator_(new Navigator),
      page_(new MeetingPage),
      welcome_(new WelcomePage),
      stack_(new QStackedWidget),
      splitter_(new QSplitter),
      sidePanel_(new SidePanel),
      saveBanner_(new Banner),
      bookBanner_(new Banner),
      saveLabel_(new QLabel),
      statusLabel_(new QLabel),
      progress_(new ProgressLine)
{
    setAcceptDrops(true);
    stack_->addWidget(welcome_);
    stack_->addWidget(page_);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bookBanner_);
    column->addWidget(saveBanner_);
    column->addWidget(stack_, 1);
    splitter_->addWidget(navigator_);
    splitter_->addWidget(right);
    splitter_->addWidget(sidePanel_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({260, 900, 300});
    splitter_->setCollapsible(1, false);
    splitter_->setCollapsible(2, false);
    setCentralWidget(splitter_);

    bookActions_ = new BookActions(*seams_.prompts, *progress_, *navigator_, seams_.clock, this);
    meetingActions_ = new MeetingActions(*page_, *seams_.prompts, this);
    textActions_ = new TextActions(*page_, this);
    exportActions_ = new ExportActions(*seams_.prompts, *seams_.settings, *progress_, this);
    saveStatus_ = new SaveStatus(*seams_.prompts, *saveBanner_, *saveLabel_, this);
    parts_ = {bookActions_, meetingActions_, textActions_, exportActions_};
    makeMenus();
    makeToolBar();
    makeStatusBar();
    setIcons();

    connect(navigator_, &Navigator::meetingChosen, this, &MainWindow::openMeeting);
    connect(bookActions_, &BookActions::meetingWanted, this, &MainWindow::openMeeting);
    connect(bookActions_, &BookActions::bookChanged, this, &MainWindow::refresh);
    connect(bookActions_, &BookActions::aboutToDelete, this, [this](const Id &meeting, bool *may) {
        if (open_ && open_->meeting().id == meeting)
            *may = closeMeeting();
    });
    connect(welcome_, &WelcomePage::newMeetingWanted, bookActions_, &BookActions::newMeeting);
    connect(welcome_, &WelcomePage::importWanted, bookActions_, [this] { bookActions_->importFiles(); });
    connect(welcome_, &WelcomePage::exampleWanted, this, &MainWindow::openExample);
    connect(saveStatus_, &SaveStatus::saved, this, [this] { navigator_->model().update(open_->snapshot()); });
    connect(saveStatus_, &SaveStatus::copied, this,
            [this](const QString &path) { statusBar()->showMessage(tr("A copy is in %1").arg(path), 15000); });
    connect(saveStatus_, &SaveStatus::keepBothWanted, this, &MainWindow::keepBoth);
    connect(sidePanel_, &SidePanel::left, this, [this] {
        if (CellEdit *cell = page_->currentCell())
            cell->setFocus(Qt::OtherFocusReason);
    });
    connect(page_, &MeetingPage::pasted, this,
            [this](const QStringList &warnings) { statusBar()->showMessage(warnings.join(u' '), 10000); });
    connect(exportActions_, &ExportActions::exported, this, [this](const QStringList &paths) {
        statusBar()->showMessage(tr("Exported to %1").arg(QFileInfo(paths.value(0)).absolutePath()), 15000);
    });

    resize(1200, 800);
    restoreGeometry(seams_.settings->value(Setting::WindowGeometry).toByteArray());
    resize(size().boundedTo(screen()->availableSize()));
    splitter_->restoreState(seams_.settings->value(Setting::SplitterState).toByteArray());
    setNavigatorHidden(seams_.settings->value(Setting::NavigatorHidden).toBool());
    page_->setZoom(seams_.settings->value(Setting::Zoom).toDouble());
    homeBook_ = book->path();
    setBook(std::move(book));
}

MainWindow::~MainWindow()
{
    page_->setMeeting(nullptr);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    bookActions_->fill(*file);
    file->addSeparator();
    exportActions_->fill(*file);
    file->addSeparator();
    example_ = file->addAction(tr("Look at the e&xample"), this, &MainWindow::openExample);
    goHome_ = file->addAction(tr("Bac&k to my own book"), this, &MainWindow::goHome);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcuts(QKeySequence::Quit);
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    meetingActions_->fillEdit(*edit);
    edit->addSeparator();
    textActions_->fillClipboard(*edit);
    meetingActions_->fillInsert(*menuBar()->addMenu(tr("&Insert")));
    textActions_->fill(*menuBar()->addMenu(tr("F&ormat")));
    meetingActions_->fillGo(*menuBar()->addMenu(tr("&Go")));
    bookActions_->fillGroup(*menuBar()->addMenu(tr("G&roup")));

    QMenu *view = menuBar()->addMenu(tr("&View"));
    showNavigator_ = view->addAction(tr("&List of meetings"));
    showNavigator_->setCheckable(true);
    showNavigator_->setShortcut(QKeySequence(Qt::Key_F9));
    connect(showNavigator_, &QAction::toggled, this, [this](bool shown) { setNavigatorHidden(!shown); });
    view->addSeparator();
    QAction *in = view->addAction(tr("Zoom &in"), this, [this] { setZoom(page_->zoom() * 1.1); });
    in->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    view->addAction(tr("Zoom &out"), this, [this] { setZoom(page_->zoom() / 1.1); })
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+-")));
    view->addAction(tr("&Usual size"), this, [this] { setZoom(1); })
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+0")));
    view->addSeparator();
    QMenu *language = view->addMenu(tr("&Language"));
    auto *one = new QActionGroup(this);
    const QString now = seams_.settings->value(Setting::Language).toString();
    // Each language by its own name, so that one finds it in whatever language the window is.
    for (const auto &[code, name] :
         {std::pair("nn", "Nynorsk"), std::pair("nb", "Bokmål"), std::pair("en", "English")}) {
        QAction *each = language->addAction(QString::fromUtf8(name));
        each->setCheckable(true);
        each->setChecked(now == QLatin1StringView(code));
        one->addAction(each);
        connect(each, &QAction::triggered, this,
                [this, code = QString::fromLatin1(code)] { emit languageChosen(code); });
    }
    menuBar()->addMenu(tr("&Help"))->addAction(tr("&About Møtebok"), this, &MainWindow::about);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(20, 20));
    bar->addAction(showNavigator_);
    bookActions_->fill(*bar);
    bar->addSeparator();
    meetingActions_->fill(*bar);
    bar->addSeparator();
    textActions_->fill(*bar);
    bar->addSeparator();
    exportActions_->fill(*bar);
    for (QAction *action : bar->actions()) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QString name = action->text();
        name.remove(u'&').remove(QStringLiteral(" …"));
        action->setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
    }
}

void MainWindow::makeStatusBar()
{
    statusBar()->addWidget(statusLabel_);
    statusBar()->addPermanentWidget(progress_);
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

void MainWindow::setBook(std::unique_ptr<MinuteBook> book)
{
    book_ = std::move(book);
    bookActions_->setBook(book_.get());
    refresh();
    showBookBanner();
    stack_->setCurrentWidget(welcome_);
    showStatus();
}

void MainWindow::setHomeBook(const QString &path)
{
    homeBook_ = path;
    showBookBanner();
}

void MainWindow::refresh()
{
    const Result<void> done = navigator_->refresh(*book_);
    if (!done)
        seams_.prompts->tell(this, done.error());
    const bool empty = navigator_->model().rowCount() == 0;
    welcome_->setBook(book_->isReadOnly() ? WelcomePage::Book::ReadOnly
                      : empty             ? WelcomePage::Book::Empty
                                          : WelcomePage::Book::HasMeetings);
    if (open_)
        navigator_->setCurrent(open_->meeting().id);
}

void MainWindow::goHome()
{
    if (openBook(homeBook_))
        openLast();
}

void MainWindow::showBookBanner()
{
    example_->setVisible(book_->path() == homeBook_);
    goHome_->setVisible(book_->path() != homeBook_);
    if (book_->path() != homeBook_) {
        bookBanner_->show(tr("This is a book with an example. What you change here does not touch your own book."), {},
                          {{tr("Back to my own book"), [this] { goHome(); }}});
    } else if (book_->isReadOnly()) {
        bookBanner_->show(tr("This book can only be read. Nothing can be written in it; export and preview work."),
                          book_->path(), {});
    } else {
        bookBanner_->hide();
    }
}

bool MainWindow::openMeeting(const Id &meeting)
{
    if (open_ && open_->meeting().id == meeting) {
        page_->goToFirst();
        return true;
    }
    if (!closeMeeting())
        return false;
    Result<Meeting> found = book_->meeting(meeting);
    if (!found) {
        seams_.prompts->tell(this, found.error());
        refresh();
        return false;
    }
    open_ = std::make_unique<OpenMeeting>(*found, bookActions_->habitsOf(found->group), *book_, seams_.clock);
    connect(open_.get(), &OpenMeeting::changed, this, &MainWindow::showStatus);
    connect(open_.get(), &OpenMeeting::changed, this, [this](const Meeting &before, const Meeting &after) {
        if (before.group == after.group)
            return;
        open_->setHabits(bookActions_->habitsOf(after.group));  // by undo too
        if (open_->flush())
            refresh();
    });
    showMeeting(open_.get());
    stack_->setCurrentWidget(page_);
    navigator_->setCurrent(meeting);
    if (book_->path() == homeBook_)
        seams_.settings->setValue(Setting::LastMeeting, meeting);
    showStatus();
    page_->goToFirst();
    return true;
}

void MainWindow::openLast()
{
    const Id last = seams_.settings->value(Setting::LastMeeting).toString();
    const Result<QList<MeetingSummary>> meetings = book_->meetings();
    if (!meetings || meetings->isEmpty())
        return;
    const bool there = std::any_of(meetings->begin(), meetings->end(),
                                   [&last](const MeetingSummary &meeting) { return meeting.id == last; });
    if (openMeeting(there ? last : meetings->first().id) && there)
        page_->goTo(placeFrom(seams_.settings->value(Setting::LastPlace).toStringList()));
}

bool MainWindow::closeMeeting()
{
    if (!open_)
        return true;
    if (!saveStatus_->letGo())
        return false;
    if (const std::optional<Spot> place = page_->place(); place && book_->path() == homeBook_)
        seams_.settings->setValue(Setting::LastPlace, asList(*place));
    forgetMeeting();
    return true;
}

void MainWindow::showMeeting(OpenMeeting *open)
{
    page_->setMeeting(open);
    for (DeskPart *part : std::as_const(parts_))
        part->setMeeting(open);
    saveStatus_->setMeeting(open);
}

void MainWindow::forgetMeeting()
{
    showMeeting(nullptr);
    open_.reset();
    stack_->setCurrentWidget(welcome_);
    showStatus();
}

bool MainWindow::openBook(const QString &path)
{
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path, seams_.clock);
    if (!book) {
        seams_.prompts->tell(this, book.error());
        return false;
    }
    finishWork();
    if (!closeMeeting())
        return false;
    setBook(std::move(book).value());
    return true;
}

/// Files that are being read or written are dealt with before the book goes.
void MainWindow::finishWork()
{
    bookActions_->finishWork();
    exportActions_->finishWork();
}

void MainWindow::openExample()
{
    const Result<QString> path = seams_.exampleBook();
    if (!path)
        seams_.prompts->tell(this, path.error());
    else if (openBook(*path))
        openLast();
}

void MainWindow::importFiles(const QStringList &paths)
{
    bookActions_->importFiles(paths);
}

void MainWindow::showStatus()
{
    const QString title = open_ ? open_->meeting().title : QString();
    setWindowTitle(title.isEmpty() ? tr("Møtebok") : tr("%1 – Møtebok").arg(title));
    statusLabel_->setText(open_ ? MeetingListModel::statusName(status(open_->meeting())) : QString());
}

/// Somebody stored the same meeting meanwhile: theirs stays as it is, ours becomes a meeting of its own.
void MainWindow::keepBoth()
{
    const Meeting ours = withNewIds(open_->snapshot());
    const Result<void> done = book_->save(ours);
    if (!done) {
        seams_.prompts->tell(this, done.error());
        return;
    }
    forgetMeeting();
    refresh();
    openMeeting(ours.id);
}

void MainWindow::setZoom(double factor)
{
    page_->setZoom(factor);
    seams_.settings->setValue(Setting::Zoom, page_->zoom());
}

void MainWindow::setNavigatorHidden(bool hidden)
{
    navigator_->setHidden(hidden);
    showNavigator_->setChecked(!hidden);
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Møtebok"),
        tr("<p><b>Møtebok %1</b></p><p>Minutes of meetings, nynorsk first. Everything is in one file on this "
           "machine; nothing leaves it unless you send it.</p><p>Your book: %2</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QStringLiteral(MOTEBOK_VERSION), book_->path().toHtmlEscaped()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    finishWork();
    if (!closeMeeting()) {
        event->ignore();
        return;
    }
    seams_.settings->setValue(Setting::WindowGeometry, saveGeometry());
    seams_.settings->setValue(Setting::SplitterState, splitter_->saveState());
    seams_.settings->setValue(Setting::NavigatorHidden, navigator_->isHidden());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && open_)
        open_->flush();  // she goes over to Teams: what she wrote is in the file
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !book_->isReadOnly())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        importFiles(paths);
}

}  // namespace motebok
