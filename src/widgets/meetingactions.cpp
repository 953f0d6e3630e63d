// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meetingactions.h"

#include "widgets/icons.h"
#include "widgets/meetingpage.h"
#include "widgets/prompts.h"

#include <QMenu>
#include <QToolBar>

namespace motebok {

MeetingActions::MeetingActions(MeetingPage &page, Prompts &prompts, QWidget *window)
    : QObject(window), page_(page), prompts_(prompts), window_(window)
{
    using Self = MeetingActions;
    undo_ = action(tr("&Undo"), QKeySequence::Undo, QStringLiteral("undo"), &Self::undo);
    redo_ = action(tr("&Redo"), QKeySequence(tr("Ctrl+Shift+Z")), QStringLiteral("redo"), &Self::redo);
    redo_->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    nextItem_ = action(tr("N&ext item, a new one at the end"), QKeySequence(tr("Ctrl+Return")), {}, &Self::nextItem);
    nextItem_->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    above_ = action(tr("Item &above"), QKeySequence(tr("Ctrl+Up")), {}, &Self::itemAbove);
    below_ = action(tr("Item &below"), QKeySequence(tr("Ctrl+Down")), {}, &Self::itemBelow);
    newItem_ = action(tr("New &item"), QKeySequence(tr("Ctrl+Shift+Return")), QStringLiteral("add"), &Self::newItem);
    up_ = action(tr("Move row &up"), QKeySequence(tr("Alt+Shift+Up")), QStringLiteral("move-up"), &Self::moveUp);
    down_ =
        action(tr("Move row &down"), QKeySequence(tr("Alt+Shift+Down")), QStringLiteral("move-down"), &Self::moveDown);
    remove_ =
        action(tr("Re&move row"), QKeySequence(tr("Ctrl+Shift+Delete")), QStringLiteral("remove"), &Self::removeRow);
    deeper_ = action(tr("Make it a &sub-item"), QKeySequence(tr("Alt+Shift+Right")), {}, &Self::deeper);
    shallower_ = action(tr("Make it an item a &level up"), QKeySequence(tr("Alt+Shift+Left")), {}, &Self::shallower);
    connect(&page_, &MeetingPage::currentCellChanged, this, &MeetingActions::update);
    connect(&page_, &MeetingPage::menuWanted, this,
            [this](const PageRow &row, QMenu *menu) { fillRowMenu(row, *menu); });
    connect(&page_, &MeetingPage::rowWanted, this, &MeetingActions::addRow);
    update();
}

QAction *MeetingActions::action(const QString &text, const QKeySequence &key, const QString &iconName,
                                void (MeetingActions::*act)())
{
    auto *made = new QAction(text, this);
    made->setShortcut(key);
    connect(made, &QAction::triggered, this, act);
    window_->addAction(made);
    if (!iconName.isEmpty())
        icons_.append({made, iconName});
    return made;
}

void MeetingActions::setMeeting(OpenMeeting *open)
{
    open_ = open;
    if (open_) {
        connect(&open_->history(), &QUndoStack::indexChanged, this, &MeetingActions::update);
        connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
    }
    update();
}

void MeetingActions::setIcons(const QPalette &palette)
{
    for (const auto &[action, name] : std::as_const(icons_))
        action->setIcon(icon(name, palette));
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
        addSectionEntries(*sections, row.section.isEmpty() ? last : row.section);
        addFactEntries(*facts, row.kind == RowKind::Fact ? row.id : Id());
        addClosingEntries(*closing, row.kind == RowKind::ClosingLine ? row.id : Id());
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
    for (QAction *each : {up_, down_, remove_})
        each->setEnabled(writable && ownRow);
    for (QAction *each : {deeper_, shallower_})
        each->setEnabled(writable && row.kind == RowKind::Item);
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

bool MeetingActions::edit(const QString &what, const std::function<edits::Outcome(Meeting &)> &change)
{
    return open_ && !open_->isReadOnly() && open_->edit(what, change);
}

const Section *MeetingActions::sectionOf(const PageRow &row) const
{
    if (!open_)
        return nullptr;
    for (const Section &section : open_->meeting().sections) {
        if (section.id == row.section)
            return &section;
    }
    return nullptr;
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
    const Section *section = sectionOf(row);
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
    const Section *section = sectionOf(row);
    if (!section || !section->items()) {
        section = nullptr;
        for (const Section &each : open_->meeting().sections) {
            if (!section && each.items())
                section = &each;
        }
    }
    if (!section) {
        edit(tr("New section"), [this](Meeting &meeting) {
            return edits::insertSection(meeting, edits::SectionKind::Items, {}, open_->habits());
        });
        return;
    }
    const Id table = section->id;
    const Id after = row.kind == RowKind::Item ? row.id : Id();
    edit(tr("New item"),
         [&](Meeting &meeting) { return edits::insertItem(meeting, table, after, open_->habits().numbering); });
}

void MeetingActions::addRow(const PageRow &row)
{
    const Section *section = sectionOf(row);
    if (!section)
        return;
    const Id id = section->id;
    if (section->items())
        edit(tr("New item"),
             [&](Meeting &meeting) { return edits::insertItem(meeting, id, {}, open_->habits().numbering); });
    else
        edit(tr("New row"), [&](Meeting &meeting) { return edits::insertRow(meeting, id, {}); });
}

void MeetingActions::moveUp()
{
    const Id id = page_.currentRow().id;
    edit(tr("Move row"), [&id](Meeting &meeting) { return edits::move(meeting, id, -1); });
}

void MeetingActions::moveDown()
{
    const Id id = page_.currentRow().id;
    edit(tr("Move row"), [&id](Meeting &meeting) { return edits::move(meeting, id, 1); });
}

void MeetingActions::deeper()
{
    const Id id = page_.currentRow().id;
    edit(tr("Level of the item"), [&id](Meeting &meeting) { return edits::changeItemLevel(meeting, id, 1); });
}

void MeetingActions::shallower()
{
    const Id id = page_.currentRow().id;
    edit(tr("Level of the item"), [&id](Meeting &meeting) { return edits::changeItemLevel(meeting, id, -1); });
}

void MeetingActions::removeRow()
{
    remove(page_.currentRow());
}

void MeetingActions::remove(const PageRow &row)
{
    // Rows go without asking: Ctrl+Z brings them back. A whole section is much; it asks.
    if (row.kind == RowKind::SectionHeading || row.kind == RowKind::FreeText)
        removeSection(row);
    else
        edit(tr("Remove row"), [&row](Meeting &meeting) { return edits::remove(meeting, row.id); });
}

void MeetingActions::removeSection(const PageRow &row)
{
    const Section *section = sectionOf(row);
    if (!section)
        return;
    const QString question = section->heading.isEmpty() ? tr("Remove the whole section?")
                                                        : tr("Remove the whole section “%1”?").arg(section->heading);
    if (prompts_.confirm(window_, question, tr("Its text goes with it. Undo brings it back."), tr("Remove")))
        edit(tr("Remove section"), [&row](Meeting &meeting) { return edits::remove(meeting, row.section); });
}

void MeetingActions::addSectionEntries(QMenu &menu, const Id &after)
{
    const auto entry = [this, &menu, after](const QString &text, edits::SectionKind kind) {
        menu.addAction(text, this, [this, kind, after] {
            edit(tr("New section"),
                 [&](Meeting &meeting) { return edits::insertSection(meeting, kind, after, open_->habits()); });
        });
    };
    entry(tr("&Items"), edits::SectionKind::Items);
    entry(tr("&Participants"), edits::SectionKind::Participants);
    entry(tr("&Free text"), edits::SectionKind::FreeText);
    entry(tr("Plain &table"), edits::SectionKind::PlainTable);
}

void MeetingActions::addFactEntries(QMenu &menu, const Id &after)
{
    const auto entry = [this, &menu, after](const QString &text, FactKind kind) {
        menu.addAction(text, this, [this, kind, after] {
            edit(tr("New fact"),
                 [&](Meeting &meeting) { return edits::insertFact(meeting, kind, after, open_->habits().language); });
        });
    };
    entry(tr("&Date"), FactKind::Date);
    entry(tr("&Time"), FactKind::Time);
    entry(tr("&Place"), FactKind::Place);
    entry(tr("&Chair"), FactKind::Chair);
    entry(tr("&Secretary"), FactKind::Secretary);
    entry(tr("&Other"), FactKind::Other);
}

void MeetingActions::addClosingEntries(QMenu &menu, const Id &after)
{
    const auto entry = [this, &menu, after](const QString &text, ClosingKind kind) {
        menu.addAction(text, this, [this, kind, after] {
            edit(tr("New closing line"), [&](Meeting &meeting) {
                return edits::insertClosingLine(meeting, kind, after, open_->habits().language);
            });
        });
    };
    entry(tr("&Written by"), ClosingKind::Writers);
    entry(tr("&Sent for review"), ClosingKind::SentForReview);
    entry(tr("&Approved"), ClosingKind::Approved);
    entry(tr("&Next meeting"), ClosingKind::NextMeeting);
    entry(tr("&Other"), ClosingKind::Other);
}

void MeetingActions::addAttendanceEntries(const PageRow &row, QMenu &menu)
{
    const auto entry = [this, &menu, &row](const QString &text, Attendance::State state) {
        menu.addAction(text, this, [this, id = row.id, state] {
            edit(tr("Attendance"), [&](Meeting &meeting) {
                return edits::setAttendance(meeting, id, state, open_->habits().attendance);
            });
        });
    };
    entry(tr("&Present"), Attendance::State::Present);
    entry(tr("&Absent"), Attendance::State::Absent);
    entry(tr("Pa&rtly present"), Attendance::State::Partly);
    entry(tr("Not &known"), Attendance::State::Unknown);
    menu.addSeparator();
}

void MeetingActions::fillColumnMenu(const PageRow &row, QMenu &menu)
{
    const Section *section = sectionOf(row);
    if (!section || section->freeText())
        return;
    const Id id = section->id;
    menu.addAction(tr("New &column"), this, [this, id] {
        edit(tr("New column"), [&](Meeting &meeting) { return edits::insertColumn(meeting, id, {}); });
    });
    QMenu *removal = nullptr;
    const auto removable = [this, &menu, &removal, id](const QString &label, const Id &column) {
        if (!removal)
            removal = menu.addMenu(tr("&Remove column"));
        removal->addAction(label.isEmpty() ? tr("(no label)") : label, this, [this, id, column] {
            edit(tr("Remove column"), [&](Meeting &meeting) { return edits::removeColumn(meeting, id, column); });
        });
    };
    if (const ItemTable *table = section->items()) {
        QMenu *shown = menu.addMenu(tr("&Shown columns"));
        for (const ItemColumn &column : table->columns) {
            QAction *toggle = shown->addAction(column.label);
            toggle->setCheckable(true);
            toggle->setChecked(column.shown);
            connect(toggle, &QAction::triggered, this, [this, id, columnId = column.id](bool on) {
                const auto visibility = on ? edits::Visibility::Shown : edits::Visibility::Hidden;
                edit(tr("Shown columns"),
                     [&](Meeting &meeting) { return edits::showColumn(meeting, id, columnId, visibility); });
            });
            if (column.cell == ItemCell::Extra)
                removable(column.label, column.id);
        }
    } else if (const ParticipantTable *people = section->participants()) {
        for (const ParticipantColumn &column : people->columns)
            removable(column.label, column.id);
    } else if (const PlainTable *plain = section->plainTable(); plain && !plain->rows.isEmpty()) {
        for (qsizetype i = 0; i < plain->rows.first().cells.size(); ++i)
            removable(plain->rows.first().cells[i].plainText(), QString::number(i));
    }
    menu.addSeparator();
}

void MeetingActions::fillAddMenu(const PageRow &row, QMenu &menu)
{
    const Id last = open_->meeting().sections.isEmpty() ? Id() : open_->meeting().sections.last().id;
    if (row.kind == RowKind::AddFact)
        addFactEntries(menu, {});
    else if (row.kind == RowKind::AddSection)
        addSectionEntries(menu, last);
    else if (row.kind == RowKind::AddClosingLine)
        addClosingEntries(menu, {});
}

void MeetingActions::fillRowMenu(const PageRow &row, QMenu &menu)
{
    if (!open_)
        return;
    if (row.cells.isEmpty()) {
        fillAddMenu(row, menu);
        return;
    }
    const bool sectionRow = row.kind == RowKind::SectionHeading || row.kind == RowKind::FreeText ||
                            row.kind == RowKind::ItemLabels || row.kind == RowKind::ParticipantLabels;
    if (row.kind == RowKind::Participant)
        addAttendanceEntries(row, menu);
    if (sectionRow || row.kind == RowKind::PlainRow)
        fillColumnMenu(row, menu);
    if (row.kind == RowKind::Title)
        addSectionEntries(menu, {});
    if (row.kind == RowKind::Title)
        return;
    const Id id = sectionRow ? row.section : row.id;
    const auto mover = [this, &menu, id](const QString &text, int by) {
        menu.addAction(text, this, [this, id, by] {
            edit(tr("Move row"), [&](Meeting &meeting) { return edits::move(meeting, id, by); });
        });
    };
    if (row.kind == RowKind::Item) {
        menu.addAction(tr("New item &below"), this, [this, row] {
            edit(tr("New item"), [&](Meeting &meeting) {
                return edits::insertItem(meeting, row.section, row.id, open_->habits().numbering);
            });
        });
        const auto level = [this, &menu, id](const QString &text, int by) {
            menu.addAction(text, this, [this, id, by] {
                edit(tr("Level of the item"),
                     [&](Meeting &meeting) { return edits::changeItemLevel(meeting, id, by); });
            });
        };
        level(tr("Make it a &sub-item"), 1);
        level(tr("Make it an item a &level up"), -1);
    } else if (row.kind == RowKind::Participant || row.kind == RowKind::PlainRow) {
        menu.addAction(tr("New row &below"), this, [this, row] {
            edit(tr("New row"), [&](Meeting &meeting) { return edits::insertRow(meeting, row.section, row.id); });
        });
    }
    mover(sectionRow ? tr("Move section &up") : tr("Move row &up"), -1);
    mover(sectionRow ? tr("Move section &down") : tr("Move row &down"), 1);
    menu.addSeparator();
    if (sectionRow)
        menu.addAction(tr("Re&move section …"), this, [this, row] { removeSection(row); });
    else
        menu.addAction(tr("Re&move row"), this, [this, row] { remove(row); });
}

}  // namespace motebok
