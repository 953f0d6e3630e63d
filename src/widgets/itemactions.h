// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/openmeeting.h"
#include "widgets/deskpart.h"

class QAction;
class QMenu;

namespace motebok {

class AgendaList;
class MeetingPage;

/// The agenda list and the page lead each other; items moved in the list; rows that go on with an item.
class ItemActions : public DeskPart {
    Q_OBJECT
public:
    ItemActions(MeetingPage &page, AgendaList &list, QWidget *window);

    void setMeeting(OpenMeeting *open) override;

    void fillInsert(QMenu &menu) const;
    void fillGo(QMenu &menu) const;

signals:
    /// The list is to be shown, to go to it.
    void listWanted();

private:
    void update();
    void goToList();
    void goBack();
    void goOn();
    void move(const QString &what, const std::function<edits::Outcome(Meeting &)> &change);

    MeetingPage &page_;
    AgendaList &list_;
    QAction *toList_;
    QAction *goOn_;
};

}  // namespace motebok
