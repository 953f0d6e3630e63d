// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/minutebook.h"
#include "widgets/deskpart.h"

#include <QAction>

class QMenu;

namespace motebok {

class Banner;
class OpenMeeting;
class Prompts;

/// Groups: made, changed, removed, and which meetings stand in them.
class GroupActions : public DeskPart {
    Q_OBJECT
public:
    /// `banner` asks about meetings that came in without a group.
    GroupActions(Prompts &prompts, Banner &banner, Clock clock, QWidget *window);

    void setBook(MinuteBook *book) override;
    void setMeeting(OpenMeeting *open) override;

    void fill(QMenu &menu);
    /// What can be done with one group, in a menu of its own.
    void fillFor(QMenu &menu, const Id &group);
    /// The groups one can move a meeting to.
    void fillChoice(QMenu &menu, const Id &meeting);
    QAction *newGroupAction() const { return newGroup_; }

    /// The group with that id, or the defaults.
    Group habitsOf(const Id &group) const;
    /// Asks, without standing in the way, which group these meetings belong to.
    void askForGroup(const QList<Id> &meetings);

private:
    void newGroup();
    void editOpen();
    /// Lets the user write the group; the one that was saved, or nothing.
    std::optional<Group> edited(const Group &group);
    void edit(const Group &group);
    void remove(const Id &group);
    void takeHabits();
    void moveToGroup(const Id &meeting, const Id &group);
    void moveAll(const QList<Id> &meetings, const Id &group);
    void newGroupFor(const QList<Id> &meetings);
    void updateActions();
    bool told(const Result<void> &result);

    Prompts &prompts_;
    Banner &banner_;
    Clock clock_;
    MinuteBook *book_ = nullptr;
    QAction *newGroup_, *editGroup_, *takeHabits_;
};

}  // namespace motebok
