// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/settings.h"
#include "storage/minutebook.h"

#include <QMainWindow>
#include <QUndoStack>

#include <functional>
#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace motebok {

class ActionActions;
class AttendanceActions;
class BackupActions;
class AgendaList;
class Banner;
class BookActions;
class ClipboardActions;
class CheckActions;
class CommandActions;
class ColumnActions;
class DeletedActions;
class DeskPart;
class DeskSplitter;
class ExportActions;
class GroupActions;
class FindActions;
class FindBar;
class ItemActions;
class MeetingActions;
class MeetingPage;
class Navigator;
class NewMeetingActions;
class OpenMeeting;
class PeopleActions;
class ProgressLine;
class Prompts;
class SaveStatus;
class SharedScreen;
class SidePanel;
class SpeakerActions;
class SpeakerChecks;
class TextActions;
class TypingActions;
class WelcomePage;

/// The window: navigator, the open meeting as a page, and what is said about saving. It wires the parts; each does its
/// own work.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// What the window needs from outside; a test hands in its own.
    struct Seams {
        Prompts *prompts = nullptr;
        Settings *settings = nullptr;
        Clock clock = systemClock();
        /// Makes the book with the worked example if it is not there, and tells where it is: `examplePath`.
        std::function<Result<QString>()> exampleBook;
        QString examplePath;
    };

    MainWindow(std::unique_ptr<MinuteBook> book, Seams seams);
    ~MainWindow() override;

    /// Opens a meeting of the book, after what is open is saved. False when it could not be; the user has been told.
    bool openMeeting(const Id &meeting);
    /// The meeting last open, else the newest, else the welcome page.
    void openLast();
    /// Saves and lets go of the open meeting. False when it could not be saved and the user wants to stay.
    bool closeMeeting();
    /// Goes over to another book.
    bool openBook(const QString &path);
    /// Brings files in and opens the last.
    void importFiles(const QStringList &paths);

    /// The book that is open now, and the user's own to go back to from the example.
    QString bookPath() const { return book_->path(); }
    QString homeBook() const { return homeBook_; }
    void setHomeBook(const QString &path);

    OpenMeeting *meeting() { return open_.get(); }
    MeetingPage &page() { return *page_; }
    Navigator &navigator() { return *navigator_; }

signals:
    /// The user wants the interface in another language ("nn", "nb", "en"): the window must be made anew.
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeLayout();
    void makeParts();
    void connectParts();
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void setIcons();
    void setBook(std::unique_ptr<MinuteBook> book);
    void refresh();
    void showBookBanner();
    void showStatus();
    void showMeeting(OpenMeeting *open);
    void forgetMeeting();
    void keepBoth();
    void connectSafety();
    void putBookBack();
    void saveBookElsewhere();
    void lookForOthers();
    void finishWork();
    void openExample();
    void goHome();
    void about();
    void setZoom(double factor);
    void setNavigatorHidden(bool hidden);

    Seams seams_;
    std::unique_ptr<MinuteBook> book_;
    QString homeBook_;  ///< the book to come back to from the example
    std::unique_ptr<OpenMeeting> open_;
    Navigator *navigator_;
    MeetingPage *page_;
    WelcomePage *welcome_;
    QStackedWidget *stack_;
    QSplitter *splitter_;
    QSplitter *leftColumn_;  ///< the list of meetings and the agenda under it
    DeskSplitter *desk_;     ///< the page and the panel
    AgendaList *agenda_;
    SidePanel *sidePanel_;
    Banner *saveBanner_;
    Banner *bookBanner_;
    Banner *groupBanner_;
    Banner *backupBanner_;
    FindBar *findBar_;
    QLabel *saveLabel_;
    QLabel *statusLabel_;
    ProgressLine *progress_;
    QAction *showNavigator_;
    QAction *example_;
    QAction *goHome_;
    GroupActions *groupActions_;
    NewMeetingActions *newMeetingActions_;
    PeopleActions *peopleActions_;
    BookActions *bookActions_;
    MeetingActions *meetingActions_;
    ItemActions *itemActions_;
    ColumnActions *columnActions_;
    AttendanceActions *attendanceActions_;
    ActionActions *actionActions_;
    TextActions *textActions_;
    ClipboardActions *clipboardActions_;
    SpeakerActions *speakerActions_;
    SpeakerChecks *speakerChecks_;
    TypingActions *typingActions_;
    CheckActions *checkActions_;
    ExportActions *exportActions_;
    FindActions *findActions_;
    CommandActions *commandActions_;
    SharedScreen *sharedScreen_;
    BackupActions *backupActions_;
    DeletedActions *deletedActions_;
    SaveStatus *saveStatus_;
    QList<DeskPart *> parts_;  ///< all of them: told of the open meeting and of the palette in this order
};

}  // namespace motebok
