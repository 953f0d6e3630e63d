// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/groupactions.h"

#include "editing/openmeeting.h"
#include "language/wording.h"
#include "widgets/banner.h"
#include "widgets/commands.h"
#include "widgets/groupdialog.h"
#include "widgets/prompts.h"

#include <QApplication>
#include <QCursor>
#include <QMenu>

namespace motebok {

GroupActions::GroupActions(Prompts &prompts, Banner &banner, Clock clock, QWidget *window)
    : DeskPart(window), prompts_(prompts), banner_(banner), clock_(std::move(clock))
{
    newGroup_ = addAction(QStringLiteral("group.new"), tr("New &group …"), {}, [this] { newGroup(); });
    editGroup_ = addAction(QStringLiteral("group.edit"), tr("&Edit the meeting's group …"), {}, [this] { editOpen(); });
    takeHabits_ =
        addAction(QStringLiteral("group.takeHabits"), tr("&Use this meeting's columns and participants for the group"),
                  {}, [this] { takeHabits(); });
    updateActions();
}

void GroupActions::setBook(MinuteBook *book)
{
    book_ = book;
    banner_.hide();
    newGroup_->setEnabled(book_ && !book_->isReadOnly());
    setMeeting(nullptr);
}

void GroupActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    updateActions();
}

void GroupActions::updateActions()
{
    const bool inGroup = open_ && !open_->isReadOnly() && !open_->meeting().group.isEmpty();
    takeHabits_->setEnabled(inGroup);
    editGroup_->setEnabled(inGroup);
}

void GroupActions::fill(QMenu &menu)
{
    menu.addAction(newGroup_);
    QMenu *move = menu.addMenu(tr("&Move the meeting to"));
    menu.addActions({editGroup_, takeHabits_});
    connect(&menu, &QMenu::aboutToShow, this, [this, move] {
        move->clear();
        const bool writable = open_ && !open_->isReadOnly();
        move->setEnabled(writable);
        updateActions();
        if (writable)
            fillChoice(*move, open_->meeting().id);
    });
}

void GroupActions::fillFor(QMenu &menu, const Id &group)
{
    menu.addAction(tr("&Edit the group …"), this, [this, group] { edit(habitsOf(group)); });
    menu.addAction(tr("&Remove group …"), this, [this, group] { remove(group); });
}

void GroupActions::fillChoice(QMenu &menu, const Id &meeting)
{
    menu.addAction(tr("(no group)"), this, [this, meeting] { moveToGroup(meeting, {}); });
    const Result<QList<Group>> groups = book_->groups();
    for (const Group &group : groups ? *groups : QList<Group>())
        menu.addAction(menuText(group.name), this, [this, meeting, id = group.id] { moveToGroup(meeting, id); });
}

bool GroupActions::told(const Result<void> &result)
{
    if (!result)
        prompts_.tell(window_, result.error());
    return result.ok();
}

Group GroupActions::habitsOf(const Id &group) const
{
    if (book_ && !group.isEmpty()) {
        const Result<QList<Group>> groups = book_->groups();
        for (const Group &each : groups ? *groups : QList<Group>()) {
            if (each.id == group)
                return each;
        }
    }
    return {};
}

void GroupActions::newGroup()
{
    Group group;
    group.id = newId();
    group.standingItems = defaultStandingItems(group.language);
    edit(group);
}

void GroupActions::editOpen()
{
    if (open_)
        edit(habitsOf(open_->meeting().group));
}

std::optional<Group> GroupActions::edited(const Group &group)
{
    GroupDialog dialog(group, open_ ? &open_->meeting() : nullptr, prompts_, window_);
    dialog.setWindowTitle(group.name.isEmpty() ? tr("New group") : tr("The group %1").arg(group.name));
    // What was written stays in the dialog until it is in the book, or she lets it be.
    while (dialog.exec() == QDialog::Accepted) {
        if (told(book_->save(dialog.group())))
            return dialog.group();
    }
    return std::nullopt;
}

void GroupActions::edit(const Group &group)
{
    const std::optional<Group> saved = edited(group);
    if (!saved)
        return;
    if (open_ && open_->meeting().group == saved->id)
        open_->setHabits(*saved);
    emit bookChanged();
}

void GroupActions::remove(const Id &id)
{
    const Group group = habitsOf(id);
    if (!prompts_.confirm(window_, tr("Remove the group “%1”?").arg(group.name),
                          tr("Its meetings stay, without a group. Its labels and roster go."), tr("Remove")))
        return;
    if (open_ && open_->meeting().group == id)
        open_->setGroup({}, {});
    if (open_)
        open_->flush();
    if (told(book_->removeGroup(id)))
        emit bookChanged();
}

void GroupActions::takeHabits()
{
    if (!open_ || open_->meeting().group.isEmpty())
        return;
    const Group habits = habitsFrom(open_->meeting(), open_->habits());
    if (!prompts_.confirm(
            window_, tr("Let new meetings of “%1” begin like this one?").arg(habits.name),
            tr("They get its columns, participants and place. Meetings already written stay as they are."),
            tr("Begin like this")))
        return;
    if (told(book_->save(habits)))
        open_->setHabits(habits);
}

void GroupActions::moveToGroup(const Id &meeting, const Id &group)
{
    moveAll({meeting}, group);
}

void GroupActions::moveAll(const QList<Id> &meetings, const Id &group)
{
    for (const Id &meeting : meetings) {
        if (open_ && open_->meeting().id == meeting) {
            open_->setGroup(group, habitsOf(group));
            open_->flush();
            continue;
        }
        Result<Meeting> found = book_->meeting(meeting);
        if (!found) {
            prompts_.tell(window_, found.error());
            continue;
        }
        found->group = group;
        found->changed = clock_();
        if (!told(book_->save(*found)))
            break;
    }
    emit bookChanged();
}

void GroupActions::askForGroup(const QList<Id> &meetings)
{
    const Result<QList<Group>> groups = book_->groups();
    QList<Banner::Way> ways;
    if (groups && !groups->isEmpty())
        ways.append({tr("Choose a group …"), [this, meetings, all = *groups] {
                         QMenu menu;
                         for (const Group &group : all)
                             menu.addAction(menuText(group.name), this, [this, meetings, id = group.id] {
                                 banner_.hide();
                                 moveAll(meetings, id);
                             });
                         // Under the button, also when it was pressed by key.
                         const QWidget *button = QApplication::focusWidget();
                         menu.exec(button && banner_.isAncestorOf(button)
                                       ? button->mapToGlobal(button->rect().bottomLeft())
                                       : QCursor::pos());
                     }});
    ways.append({tr("New group …"), [this, meetings] { newGroupFor(meetings); }});
    ways.append({tr("No group"), [this] { banner_.hide(); }});
    banner_.show(tr("%n meeting(s) came in without a group.", nullptr, int(meetings.size())),
                 tr("In a group, new meetings begin with its participants, columns and open actions."), ways);
}

/// A group that begins with what the meetings have: columns, participants and place of the last.
void GroupActions::newGroupFor(const QList<Id> &meetings)
{
    const bool isOpen = open_ && meetings.contains(open_->meeting().id);
    const Result<Meeting> last = isOpen ? Result<Meeting>(open_->meeting()) : book_->meeting(meetings.last());
    if (!last) {
        prompts_.tell(window_, last.error());
        return;
    }
    Group group;
    group.id = newId();
    group.standingItems = defaultStandingItems(group.language);
    const std::optional<Group> saved = edited(habitsFrom(*last, group));
    if (!saved)
        return;
    banner_.hide();
    moveAll(meetings, saved->id);
}

}  // namespace motebok
