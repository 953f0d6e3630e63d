// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowmenu.h"

#include "widgets/prompts.h"

#include <QMenu>

namespace motebok {

RowMenu::RowMenu(Prompts &prompts, QWidget *window) : QObject(window), prompts_(prompts), window_(window) {}

void RowMenu::setMeeting(OpenMeeting *open)
{
    open_ = open;
    if (open_)
        connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
}

bool RowMenu::edit(const QString &what, const std::function<edits::Outcome(Meeting &)> &change)
{
    return isWritable() && open_->edit(what, change);
}

bool RowMenu::canChangeLevel(const Id &item, int by) const
{
    if (!isWritable())
        return false;
    Meeting trial = open_->meeting();
    return edits::changeItemLevel(trial, item, by, open_->habits().numbering).has_value();
}

const Section *RowMenu::sectionOf(const PageRow &row) const
{
    if (!open_)
        return nullptr;
    for (const Section &section : open_->meeting().sections) {
        if (section.id == row.section)
            return &section;
    }
    return nullptr;
}

void RowMenu::remove(const PageRow &row)
{
    // Rows go without asking: Ctrl+Z brings them back. A whole section is much; it asks.
    if (row.kind == RowKind::SectionHeading || row.kind == RowKind::FreeText)
        removeSection(row);
    else
        edit(tr("Remove row"), [&row](Meeting &meeting) { return edits::remove(meeting, row.id); });
}

void RowMenu::removeSection(const PageRow &row)
{
    const Section *section = sectionOf(row);
    if (!section)
        return;
    const QString question = section->heading.isEmpty() ? tr("Remove the whole section?")
                                                        : tr("Remove the whole section “%1”?").arg(section->heading);
    if (prompts_.confirm(window_, question, tr("Its text goes with it. Undo brings it back."), tr("Remove")))
        edit(tr("Remove section"), [&row](Meeting &meeting) { return edits::remove(meeting, row.section); });
}

void RowMenu::addSectionEntries(QMenu &menu, const Id &after)
{
    const auto entry = [this, &menu, after](const QString &text, edits::SectionKind kind) {
        menu.addAction(text, this,
                       [this, kind, after] {
                           edit(tr("New section"), [&](Meeting &meeting) {
                               return edits::insertSection(meeting, kind, after, open_->habits());
                           });
                       })
            ->setEnabled(isWritable());
    };
    entry(tr("&Items"), edits::SectionKind::Items);
    entry(tr("&Participants"), edits::SectionKind::Participants);
    entry(tr("&Free text"), edits::SectionKind::FreeText);
    entry(tr("Plain &table"), edits::SectionKind::PlainTable);
}

void RowMenu::addFactEntries(QMenu &menu, const Id &after)
{
    const auto entry = [this, &menu, after](const QString &text, FactKind kind) {
        menu.addAction(text, this,
                       [this, kind, after] {
                           edit(tr("New fact"), [&](Meeting &meeting) {
                               return edits::insertFact(meeting, kind, after, open_->habits().language);
                           });
                       })
            ->setEnabled(isWritable());
    };
    entry(tr("&Date"), FactKind::Date);
    entry(tr("&Time"), FactKind::Time);
    entry(tr("&Place"), FactKind::Place);
    entry(tr("&Chair"), FactKind::Chair);
    entry(tr("&Secretary"), FactKind::Secretary);
    entry(tr("&Other"), FactKind::Other);
}

void RowMenu::addClosingEntries(QMenu &menu, const Id &after)
{
    const auto entry = [this, &menu, after](const QString &text, ClosingKind kind) {
        menu.addAction(text, this,
                       [this, kind, after] {
                           edit(tr("New closing line"), [&](Meeting &meeting) {
                               return edits::insertClosingLine(meeting, kind, after, open_->habits().language);
                           });
                       })
            ->setEnabled(isWritable());
    };
    entry(tr("&Written by"), ClosingKind::Writers);
    entry(tr("&Sent for review"), ClosingKind::SentForReview);
    entry(tr("&Approved"), ClosingKind::Approved);
    entry(tr("&Next meeting"), ClosingKind::NextMeeting);
    entry(tr("&Other"), ClosingKind::Other);
}

void RowMenu::fillAddMenu(const PageRow &row, QMenu &menu)
{
    const Id last = open_->meeting().sections.isEmpty() ? Id() : open_->meeting().sections.last().id;
    if (row.kind == RowKind::AddFact)
        addFactEntries(menu, {});
    else if (row.kind == RowKind::AddSection)
        addSectionEntries(menu, last);
    else if (row.kind == RowKind::AddClosingLine)
        addClosingEntries(menu, {});
}

void RowMenu::fill(const PageRow &row, QMenu &menu)
{
    if (!isWritable())
        return;
    if (row.cells.isEmpty()) {
        fillAddMenu(row, menu);
        return;
    }
    const bool sectionRow = row.kind == RowKind::SectionHeading || row.kind == RowKind::FreeText ||
                            row.kind == RowKind::ItemLabels || row.kind == RowKind::ParticipantLabels;
    if (row.kind == RowKind::Title)
        addSectionEntries(menu, {});
    if (row.kind == RowKind::Title)
        return;
    const Id id = sectionRow ? row.section : row.id;
    const auto mover = [this, &menu, id](const QString &text, int by) {
        QAction *entry = menu.addAction(text, this, [this, id, by] {
            edit(tr("Move row"), [&](Meeting &meeting) { return edits::move(meeting, id, by); });
        });
        entry->setEnabled(edits::canMove(open_->meeting(), id, by));
    };
    if (row.kind == RowKind::Item) {
        menu.addAction(tr("New item &below"), this, [this, row] {
            edit(tr("New item"), [&](Meeting &meeting) {
                return edits::insertItem(meeting, row.section, row.id, open_->habits().numbering);
            });
        });
        const auto level = [this, &menu, id](const QString &text, int by) {
            const auto change = [this, id, by](Meeting &meeting) {
                return edits::changeItemLevel(meeting, id, by, open_->habits().numbering);
            };
            menu.addAction(text, this, [this, change] { edit(tr("Level of the item"), change); })
                ->setEnabled(canChangeLevel(id, by));
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
