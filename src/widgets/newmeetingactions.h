// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/minutebook.h"
#include "widgets/deskpart.h"

#include <QAction>

#include <optional>

class QMenu;
class QToolBar;

namespace motebok {

class MeetingPage;
class Navigator;
class OpenMeeting;
class Prompts;

/// New meetings, and what goes on from one to the next: open actions, postponed items, the agreed date.
class NewMeetingActions : public DeskPart {
    Q_OBJECT
public:
    NewMeetingActions(Prompts &prompts, MeetingPage &page, Navigator &navigator, Clock clock, QWidget *window);

    void setBook(MinuteBook *book) override;
    void setMeeting(OpenMeeting *open) override;

    /// "New meeting" and "New meeting after this".
    void fill(QMenu &menu) const;
    void fill(QToolBar &bar) const;
    /// "Postpone the item".
    void fillItem(QMenu &menu) const;
    QAction *newMeetingAction() const { return new_; }

    void newMeeting();

private:
    void newMeetingAfter();
    void postpone();
    void make(const Meeting *after);
    QList<Meeting> meetingsOf(const Id &group);
    void updateActions();

    Prompts &prompts_;
    MeetingPage &page_;
    Navigator &navigator_;
    Clock clock_;
    MinuteBook *book_ = nullptr;
    QAction *new_, *after_, *postpone_;
};

}  // namespace motebok
