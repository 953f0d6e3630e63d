// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/openmeeting.h"
#include "widgets/deskpart.h"

#include <QSet>
#include <QTimer>

class QAction;
class QFrame;
class QLabel;
class QMainWindow;
class QMenu;

namespace motebok {

class CellEdit;
class MeetingPage;

/// What others may see when the window is shared: the item in which one writes, large, its place on the agenda, and the
/// actions made in this sitting. Nothing else of the window and no mail address is seen. It is the page itself with the
/// other rows away, so that everything that works in the page works here.
///
/// It fills the window, not the screen: what is shared is the window, and the meeting beside it is needed too.
class SharedScreen : public DeskPart {
    Q_OBJECT
public:
    SharedScreen(MeetingPage &page, QMainWindow *window);

    void setMeeting(OpenMeeting *open) override;
    void fillView(QMenu &menu) const;
    bool isOn() const { return on_; }

    /// What stands above and under the page while it is on; the window puts them there.
    QWidget *head() const;
    QWidget *foot() const;
    /// What is not to be seen meanwhile. What was hidden before stays so afterwards.
    void setConcealed(const QList<QWidget *> &parts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turnOn();
    void turnOff();
    void showPlace();
    void showActions();
    void concealAddresses();
    QString describe(const ActionItem &action) const;

    MeetingPage &page_;
    QMainWindow *window_;
    QAction *action_;
    QFrame *head_;
    QFrame *foot_;
    QLabel *placeLabel_;
    QLabel *actionsLabel_;
    QTimer actionsTimer_;
    QSet<Id> knownActions_;  ///< those the meeting had when it was opened
    QList<QWidget *> parts_;
    QList<QWidget *> hiddenNow_;     ///< of them, those that were seen
    std::optional<Spot> cameFrom_;   ///< where the cursor was before
    std::optional<Spot> startedAt_;  ///< and where it was when it began
    double zoomBefore_ = 1;
    bool on_ = false;
};

/// The mail addresses in a text, as places in its plainText().
QList<QPair<qsizetype, qsizetype>> mailAddressesIn(const QString &text);

}  // namespace motebok
