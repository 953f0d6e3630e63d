// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "editing/openmeeting.h"
#include "widgets/agendalist.h"
#include "widgets/backupactions.h"
#include "widgets/banner.h"
#include "widgets/bookactions.h"
#include "widgets/desksplitter.h"
#include "widgets/findbar.h"
#include "widgets/groupactions.h"
#include "widgets/look.h"
#include "widgets/meetingpage.h"
#include "widgets/navigator.h"
#include "widgets/progressline.h"
#include "widgets/prompts.h"
#include "widgets/savestatus.h"
#include "widgets/sharedscreen.h"
#include "widgets/sidepanel.h"
#include "widgets/welcomepage.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

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
      leftColumn_(new QSplitter(Qt::Vertical)),
      desk_(new DeskSplitter),
      agenda_(new AgendaList),
      sidePanel_(new SidePanel),
      saveBanner_(new Banner),
      bookBanner_(new Banner),
      groupBanner_(new Banner),
      backupBanner_(new Banner),
      findBar_(new FindBar),
      saveLabel_(new QLabel),
      statusLabel_(new QLabel),
      progress_(new ProgressLine)
{
    look::keepHintsReadable();
    setAcceptDrops(true);
    makeLayout();
    makeParts();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    setIcons();
    connectParts();
    connectSafety();
    resize(1200, 800);
    restoreGeometry(seams_.settings->value(Setting::WindowGeometry).toByteArray());
    resize(size().boundedTo(screen()->availableSize()));
    splitter_->restoreState(seams_.settings->value(Setting::SplitterState).toByteArray());
    leftColumn_->restoreState(seams_.settings->value(Setting::LeftColumnState).toByteArray());
    desk_->setPanelSize(seams_.settings->value(Setting::PanelSize).toSize());
    setNavigatorHidden(seams_.settings->value(Setting::NavigatorHidden).toBool());
    page_->setZoom(seams_.settings->value(Setting::Zoom).toDouble());
    homeBook_ = book->path();
    setBook(std::move(book));
}

MainWindow::~MainWindow()
{
    page_->setMeeting(nullptr);
}

void MainWindow::setBook(std::unique_ptr<MinuteBook> book)
{
    book_ = std::move(book);
    for (DeskPart *part : std::as_const(parts_))
        part->setBook(book_.get());
    backupActions_->setBooks(book_.get(), homeBook_);
    lookForOthers();  // begins to listen
    refresh();
    showBookBanner();
    stack_->setCurrentWidget(welcome_);
    showStatus();
}

void MainWindow::setHomeBook(const QString &path)
{
    homeBook_ = path;
    backupActions_->setBooks(book_.get(), homeBook_);
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
    example_->setVisible(book_->path() != seams_.examplePath);
    goHome_->setVisible(book_->path() != homeBook_);
    if (const QString backup = backupActions_->about(); !backup.isEmpty()) {
        bookBanner_->show(backup, book_->path(),
                          {{tr("Bring the meeting into my own book"), [this] { backupActions_->bringHome(); }},
                           {tr("Back to my own book"), [this] { goHome(); }}});
    } else if (book_->path() == seams_.examplePath) {
        bookBanner_->show(tr("This is a book with an example. What you change here does not touch your own book."), {},
                          {{tr("Back to my own book"), [this] { goHome(); }}});
    } else if (book_->isReadOnly()) {
        bookBanner_->show(tr("This book can only be read. Nothing can be written in it; export and preview work."),
                          book_->path(), {{tr("Save the whole book elsewhere …"), [this] { saveBookElsewhere(); }}});
    } else {
        bookBanner_->hide();
    }
}

bool MainWindow::openMeeting(const Id &meeting)
{
    if (open_ && open_->meeting().id == meeting) {
        // It is there already: one goes on where one was.
        if (CellEdit *cell = page_->currentCell())
            cell->setFocus(Qt::OtherFocusReason);
        else
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
    open_ = std::make_unique<OpenMeeting>(*found, groupActions_->habitsOf(found->group), *book_, seams_.clock);
    connect(open_.get(), &OpenMeeting::changed, this, &MainWindow::showStatus);
    connect(open_.get(), &OpenMeeting::changed, this, [this](const Meeting &before, const Meeting &after) {
        if (before.group == after.group)
            return;
        open_->setHabits(groupActions_->habitsOf(after.group));  // by undo too
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
    const Result<QList<MeetingSummary>> newest = book_->meetings(Deleted::Without, 1);
    if (!newest || newest->isEmpty())
        return;
    const Result<Id> found = last.isEmpty() ? Result<Id>(Id()) : book_->findMeeting(last);
    const bool there = !last.isEmpty() && found && *found == last;
    if (openMeeting(there ? last : newest->first().id) && there)
        page_->goTo(placeFrom(seams_.settings->value(Setting::LastPlace).toStringList()));
}

bool MainWindow::closeMeeting()
{
    if (!open_)
        return true;
    for (DeskPart *part : std::as_const(parts_))
        part->finishWriting();
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
    // A backup stays as it was made.
    Result<std::unique_ptr<MinuteBook>> book = backupMoment(homeBook_, path)
                                                   ? MinuteBook::openToRead(path, seams_.clock)
                                                   : MinuteBook::open(path, seams_.clock);
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
    for (DeskPart *part : std::as_const(parts_))
        part->finishWork();
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
    if (!sharedScreen_->isOn())
        seams_.settings->setValue(Setting::Zoom, page_->zoom());
}

void MainWindow::setNavigatorHidden(bool hidden)
{
    leftColumn_->setHidden(hidden);
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
    seams_.settings->setValue(Setting::LeftColumnState, leftColumn_->saveState());
    seams_.settings->setValue(Setting::PanelSize, desk_->panelSize());
    seams_.settings->setValue(Setting::NavigatorHidden, leftColumn_->isHidden());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        look::keepHintsReadable();
        setIcons();
    }
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && open_)
        open_->flush();  // she goes over to Teams: what she wrote is in the file
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && book_)
        lookForOthers();
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
