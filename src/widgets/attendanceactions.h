// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/attendance.h"
#include "editing/openmeeting.h"
#include "editing/pagerows.h"
#include "widgets/deskpart.h"

#include <QAction>
#include <QTimer>

class QMenu;
class QToolButton;

namespace motebok {

class AttendanceList;
class MeetingPage;
class SidePanel;

/// Who is there: the list in the side panel, the head count in the status bar, and what can be done with a
/// participant's attendance from a row of the page. Somebody who marks people from the list goes on writing where she
/// was: the page does not follow.
class AttendanceActions : public DeskPart {
    Q_OBJECT
public:
    AttendanceActions(MeetingPage &page, SidePanel &sidePanel, QWidget *window);

    void setMeeting(OpenMeeting *open) override;

    void fill(QMenu &menu) const;
    /// What shows the list, for the menu of views.
    QAction *showAction() const { return show_; }
    /// The head count as a button that shows the list, for the status bar.
    QToolButton *headCountButton() const { return headCount_; }
    /// Takes in what is being written beside somebody's attendance: the meeting is about to be closed.
    void finishWriting() override;

private:
    QAction *action(const QString &id, const QString &text, const QKeySequence &key, const std::function<void()> &act);
    void addRowEntries(const PageRow &row, QMenu &menu);
    void addTableEntry(const Id &section, QMenu &menu);
    void addEntries(const Id &who, QMenu &menu);
    void addDeputyEntries(const Id &who, QMenu &menu);

    /// Whose attendance the actions mean: the one chosen in the list, while the keyboard is there, or the row's.
    Id who() const;
    void set(const Id &who, Attendance::State state);
    void cycle(const Id &who);
    void setDeputyFor(const Id &who, const Id &member);
    /// In a section, or in all (empty).
    void everybodyPresent(const Id &section);
    void openDetails(const Id &who);
    void detailsLeft();
    void newTable();

    using Change = std::function<edits::Outcome(Meeting &)>;
    void edit(const QString &what, const Change &change);
    bool quietly(const QString &what, const Change &change);
    void changed(const Meeting &before, const Meeting &after);
    void refresh();
    void update();

    MeetingPage &page_;
    SidePanel &sidePanel_;
    QWidget *window_;
    OpenMeeting *open_ = nullptr;
    QAction *show_, *everybody_, *present_, *absent_, *partly_, *unknown_, *details_;
    AttendanceList *list_;
    QToolButton *headCount_;
    QTimer refreshTimer_;
    bool keyboardWasHere_ = false;  ///< when the meeting last changed
    enum class OpenedFrom { List, Page, PageWithoutList };
    OpenedFrom detailsFrom_ = OpenedFrom::List;
};

}  // namespace motebok
