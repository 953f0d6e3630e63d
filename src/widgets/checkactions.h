// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/deskpart.h"

#include <QAction>
#include <QTimer>

class QToolButton;

namespace motebok {

class MeetingPage;

/// "Check later": marks a sentence while the meeting goes on, and goes through the marks afterwards. The marks are the
/// secretary's own and are never handed out.
class CheckActions : public DeskPart {
    Q_OBJECT
public:
    CheckActions(MeetingPage &page, QWidget *window);

    void setMeeting(OpenMeeting *open) override;
    void fillEdit(QMenu &menu) const;
    void fillGo(QMenu &menu) const;
    /// How many there are, for the status bar; pressed, it goes to the next.
    QWidget *counter() const;

private:
    void toggle();
    void go(int direction);
    void count();
    void update();

    MeetingPage &page_;
    QAction *toggle_, *next_, *previous_;
    QToolButton *counter_;
    QTimer timer_;
    int marks_ = 0;
};

}  // namespace motebok
