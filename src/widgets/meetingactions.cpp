// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meetingactions.h"

#include "widgets/meetingpage.h"
#include "widgets/rowmenu.h"

#include <QMenu>
#include <QToolBar>

namespace motebok {

MeetingActions::MeetingActions(MeetingPage &page, Prompts &prompts, QWidget *window)
    : DeskPart(window), page_(page), rowMenu_(new RowMenu(prompts, window))
{
    undo_ = addAction(
        QStringLiteral("edit.undo"), tr("&Undo"), QKeySequence::Undo, [this] { undo(); }, QStringLiteral("undo"));
    redo_ = addAction(
        QStringLiteral("edit.redo"), tr("&Redo"), QKeySequence(tr("Ctrl+Shift+Z")), [this] { redo(); },
        QStringLiteral("redo"));
    redo_->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    nextItem_ = addAction(QStringLiteral("go.nextRow"), tr("N&ext row, a new one at the end"),
                          QKeySequence(tr("Ctrl+Return")), [this] { nextItem(); });
    nextItem_->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    above_ = addAction(QStringLiteral("go.itemAbove"), tr("Item &above"), QKeySequence(tr("Ctrl+Up")),
                       [this] { itemAbove(); });
    below_ = addAction(QStringLiteral("go.itemBelow"), tr("Item &below"), QKeySequence(tr("Ctrl+Down")),
                       [this] { itemBelow(); });
    newItem_ = addAction(
        QStringLiteral("insert.item"), tr("New &item or row"), QKeySequence(tr("Ctrl+Shift+Return")),
        [this] { newItem(); }, QStringLiteral("add"));
    up_ = addAction(
        QStringLiteral("row.moveUp"), tr("Move row &up"), QKeySequence(tr("Alt+Shift+Up")), [this] { moveUp(); },
        QStringLiteral("move-up"));
    down_ = addAction(
        QStringLiteral("row.moveDown"), tr("Move row &down"), QKeySequence(tr("Alt+Shift+Down")),
        [this] { moveDown(); }, QStringLiteral("move-down"));
    remove_ = addAction(
        QStringLiteral("row.remove"), tr("Re&move row"), QKeySequence(tr("Ctrl+Shift+Delete")), [this] { removeRow(); },
        QStringLiteral("remove"));
    deeper_ = addAction(QStringLiteral("item.deeper"), tr("Make it a &sub-item"), QKeySequence(tr("Alt+Shift+Right")),
                        [this] { deeper(); });
    shallower_ = addAction(QStringLiteral("item.shallower"), tr("Make it an item a &level up"),
                           QKeySequence(tr("Alt+Shift+Left")), [this] { shallower(); });
    connect(&page_, &MeetingPage::currentCellChanged, this, &MeetingActions::update);
    connect(&page_, &MeetingPage::menuWanted, this,
            [this](const PageRow &row, QMenu *menu) { rowMenu_->fill(row, *menu); });
    connect(&page_, &MeetingPage::rowWanted, this, &MeetingActions::addRow);
    update();
}

void MeetingActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    rowMenu_->setMeeting(open);
    if (open_)
        connect(&open_->history(), &QUndoStack::indexChanged, this, &MeetingActions::update);
    update();
}

void MeetingActions::fillEdit(QMenu &menu) const
{
    menu.addActions({undo_, redo_});
    menu.addSeparator();
    menu.addActions({up_, down_, deeper_, shallower_});
    menu.addSeparator();
    menu.addAction(remove_);
}

void MeetingActions::fillInsert(QMenu &menu)
{
    menu.addAction(newItem_);
    QMenu *sections = menu.addMenu(tr("&Section"));
    QMenu *facts = menu.addMenu(tr("&Fact"));
    QMenu *closing = menu.addMenu(tr("&Closing line"));
    connect(&menu, &QMenu::aboutToShow, this, [this, sections, facts, closing] {
        for (QMenu *each : {sections, facts, closing}) {
            each->clear();
            each->setEnabled(open_ && !open_->isReadOnly());
        }
        const PageRow row = page_.currentRow();
        const Id last = open_ && !open_->meeting().sections.isEmpty() ? open_->meeting().sections.last().id : Id();
        rowMenu_->addSectionEntries(*sections, row.section.isEmpty() ? last : row.section);
        rowMenu_->addFactEntries(*facts, row.kind == RowKind::Fact ? row.id : Id());
        rowMenu_->addClosingEntries(*closing, row.kind == RowKind::ClosingLine ? row.id : Id());
    });
}

void MeetingActions::fillGo(QMenu &menu) const
{
    menu.addActions({nextItem_, above_, below_});
}

void MeetingActions::fill(QToolBar &bar) const
{
    bar.addActions({undo_, redo_});
    bar.addSeparator();
    bar.addActions({newItem_, up_, down_, remove_});
}

void MeetingActions::update()
{
    const bool writable = open_ && !open_->isReadOnly();
    const PageRow row = page_.currentRow();
    const bool ownRow = row.kind == RowKind::Item || row.kind == RowKind::Participant ||
                        row.kind == RowKind::PlainRow || row.kind == RowKind::Fact ||
                        row.kind == RowKind::ClosingLine || row.kind == RowKind::FreeText ||
                        row.kind == RowKind::SectionHeading;
    remove_->setEnabled(writable && ownRow);
    up_->setEnabled(writable && ownRow && edits::canMove(open_->meeting(), row.id, -1));
    down_->setEnabled(writable && ownRow && edits::canMove(open_->meeting(), row.id, 1));
    deeper_->setEnabled(row.kind == RowKind::Item && rowMenu_->canChangeLevel(row.id, 1));
    shallower_->setEnabled(row.kind == RowKind::Item && rowMenu_->canChangeLevel(row.id, -1));
    newItem_->setEnabled(writable);
    for (QAction *each : {nextItem_, above_, below_})
        each->setEnabled(open_);
    undo_->setEnabled(writable && open_->history().canUndo());
    redo_->setEnabled(writable && open_->history().canRedo());
    const QString undoes = open_ ? open_->history().undoText() : QString();
    const QString redoes = open_ ? open_->history().redoText() : QString();
    undo_->setText(undoes.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoes));
    redo_->setText(redoes.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoes));
}

void MeetingActions::undo()
{
    if (open_)
        open_->history().undo();
}

void MeetingActions::redo()
{
    if (open_)
        open_->history().redo();
}

void MeetingActions::nextItem()
{
    const PageRow row = page_.currentRow();
    if (row.kind == RowKind::Participant || row.kind == RowKind::PlainRow) {
        if (!page_.goToNextRow())
            newItem();
        return;
    }
    const Section *section = rowMenu_->sectionOf(row);
    const ItemTable *table = section ? section->items() : nullptr;
    const bool last = table && row.kind == RowKind::Item && table->items.last().id == row.id;
    if (!last && page_.goToItem(1))
        return;
    newItem();
}

void MeetingActions::itemAbove()
{
    page_.goToItem(-1);
}

void MeetingActions::itemBelow()
{
    page_.goToItem(1);
}

void MeetingActions::newItem()
{
    if (!open_)
        return;
    const PageRow row = page_.currentRow();
    if (row.kind == RowKind::Participant || row.kind == RowKind::PlainRow) {
        rowMenu_->edit(tr("New row"),
                       [&row](Meeting &meeting) { return edits::insertRow(meeting, row.section, row.id); });
        return;
    }
    const Section *section = rowMenu_->sectionOf(row);
    if (!section || !section->items()) {
        section = nullptr;
        for (const Section &each : open_->meeting().sections) {
            if (!section && each.items())
                section = &each;
        }
    }
    if (!section) {
        rowMenu_->edit(tr("New section"), [this](Meeting &meeting) {
            return edits::insertSection(meeting, edits::SectionKind::Items, {}, open_->habits());
        });
        return;
    }
    const Id table = section->id;
    const Id after = row.kind == RowKind::Item ? row.id : Id();
    rowMenu_->edit(tr("New item"), [&](Meeting &meeting) {
        return edits::insertItem(meeting, table, after, open_->habits().numbering);
    });
}

void MeetingActions::addRow(const PageRow &row)
{
    const Section *section = rowMenu_->sectionOf(row);
    if (!section)
        return;
    const Id id = section->id;
    if (section->items())
        rowMenu_->edit(tr("New item"),
                       [&](Meeting &meeting) { return edits::insertItem(meeting, id, {}, open_->habits().numbering); });
    else
        rowMenu_->edit(tr("New row"), [&](Meeting &meeting) { return edits::insertRow(meeting, id, {}); });
}

/// After a row has moved, one writes on where one was in it.
edits::Outcome MeetingActions::stay(const edits::Outcome &outcome, const Id &row) const
{
    const std::optional<Spot> place = page_.place();
    return outcome && place && place->cell.owner == row ? place : outcome;
}

void MeetingActions::moveUp()
{
    const Id id = page_.currentRow().id;
    rowMenu_->edit(tr("Move row"), [this, &id](Meeting &meeting) { return stay(edits::move(meeting, id, -1), id); });
}

void MeetingActions::moveDown()
{
    const Id id = page_.currentRow().id;
    rowMenu_->edit(tr("Move row"), [this, &id](Meeting &meeting) { return stay(edits::move(meeting, id, 1), id); });
}

void MeetingActions::deeper()
{
    const Id id = page_.currentRow().id;
    rowMenu_->edit(tr("Level of the item"), [this, &id](Meeting &meeting) {
        return stay(edits::changeItemLevel(meeting, id, 1, open_->habits().numbering), id);
    });
}

void MeetingActions::shallower()
{
    const Id id = page_.currentRow().id;
    rowMenu_->edit(tr("Level of the item"), [this, &id](Meeting &meeting) {
        return stay(edits::changeItemLevel(meeting, id, -1, open_->habits().numbering), id);
    });
}

void MeetingActions::removeRow()
{
    rowMenu_->remove(page_.currentRow());
}

}  // namespace motebok
