// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/itemactions.h"

#include "widgets/agendalist.h"
#include "widgets/meetingpage.h"

#include <QAction>
#include <QMenu>

namespace motebok {

ItemActions::ItemActions(MeetingPage &page, AgendaList &list, QWidget *window)
    : DeskPart(window),
      page_(page),
      list_(list),
      toList_(addAction(QStringLiteral("go.agenda"), tr("&Agenda list"), QKeySequence(QStringLiteral("Ctrl+J")),
                        [this] { goToList(); })),
      goOn_(
          addAction(QStringLiteral("item.continuation"), tr("Row that &goes on with the item"), {}, [this] { goOn(); }))
{
    goOn_->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Alt+Return")), QKeySequence(QStringLiteral("Ctrl+Alt+Enter"))});
    connect(&page_, &MeetingPage::currentCellChanged, this, &ItemActions::update);
    connect(&list_, &AgendaList::itemChosen, this, [this](const Id &item) { page_.goToItem(item); });
    connect(&list_, &AgendaList::left, this, &ItemActions::goBack);
    connect(&list_, &AgendaList::moveWanted, this, [this](const Id &item, const Id &place) {
        move(tr("Move item"), [&item, &place](Meeting &meeting) { return edits::moveItemTo(meeting, item, place); });
    });
    connect(&list_, &AgendaList::moveByWanted, this, [this](const Id &item, int by) {
        move(tr("Move item"), [&item, by](Meeting &meeting) { return edits::moveItem(meeting, item, by); });
    });
    update();
}

void ItemActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    list_.setMeeting(open);
    update();
}

void ItemActions::fillInsert(QMenu &menu) const
{
    menu.addAction(goOn_);
}

void ItemActions::fillGo(QMenu &menu) const
{
    menu.addAction(toList_);
}

void ItemActions::update()
{
    const PageRow row = page_.currentRow();
    const bool item = row.kind == RowKind::Item;
    list_.setCurrentItem(item ? row.id : Id());
    toList_->setEnabled(open_);
    goOn_->setEnabled(open_ && !open_->isReadOnly() && item);
}

void ItemActions::goToList()
{
    emit listWanted();
    list_.setFocus(Qt::ShortcutFocusReason);
}

void ItemActions::goBack()
{
    if (CellEdit *cell = page_.currentCell())
        cell->setFocus(Qt::OtherFocusReason);
}

void ItemActions::goOn()
{
    const std::optional<Spot> place = page_.place();
    if (!open_ || !place)
        return;
    open_->edit(tr("Row that goes on"), [&place](Meeting &meeting) {
        return edits::insertContinuation(meeting, place->cell.owner, place->cell.column);
    });
}

/// One stays where one is: in the list when the list moved the item.
void ItemActions::move(const QString &what, const std::function<edits::Outcome(Meeting &)> &change)
{
    if (!open_ || open_->isReadOnly())
        return;
    const bool inList = list_.hasFocus();
    const std::optional<Spot> place = page_.place();
    open_->edit(what, [&change, &place](Meeting &meeting) {
        const edits::Outcome outcome = change(meeting);
        return outcome && place ? place : outcome;
    });
    if (inList)
        list_.setFocus(Qt::OtherFocusReason);
}

}  // namespace motebok
