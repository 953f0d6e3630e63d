// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/openmeeting.h"
#include "editing/pagerows.h"

#include <QObject>

class QMenu;

namespace motebok {

class Prompts;

/// What can be done with one row of the page as a row, as entries of a menu: its own, or the ones of the Insert menu.
/// The columns of its table and a participant's attendance are ColumnActions' and AttendanceActions'.
class RowMenu : public QObject {
    Q_OBJECT
public:
    RowMenu(Prompts &prompts, QWidget *window);

    void setMeeting(OpenMeeting *open);

    /// Everything the row can do.
    void fill(const PageRow &row, QMenu &menu);
    void addSectionEntries(QMenu &menu, const Id &after);
    void addFactEntries(QMenu &menu, const Id &after);
    void addClosingEntries(QMenu &menu, const Id &after);
    /// Takes the row away; a whole section after asking.
    void remove(const PageRow &row);

    /// An undoable change, where the meeting can be changed at all.
    bool edit(const QString &what, const std::function<edits::Outcome(Meeting &)> &change);
    bool isWritable() const { return open_ && !open_->isReadOnly(); }
    /// Whether the item can go a level down (1) or up (-1).
    bool canChangeLevel(const Id &item, int by) const;
    /// The section the row stands in, or nullptr.
    const Section *sectionOf(const PageRow &row) const;

private:
    void removeSection(const PageRow &row);
    void fillAddMenu(const PageRow &row, QMenu &menu);

    Prompts &prompts_;
    QWidget *window_;
    OpenMeeting *open_ = nullptr;
};

}  // namespace motebok
