// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/openmeeting.h"
#include "editing/pagerows.h"
#include "widgets/deskpart.h"

#include <QAction>

class QMenu;
class QToolBar;

namespace motebok {

class MeetingPage;
class Prompts;
class RowMenu;

/// What can be done with the rows of the open meeting: items, participants, sections, columns, facts, closing lines.
/// The Edit menu, the rows' own menus and the keys all come here.
class MeetingActions : public DeskPart {
    Q_OBJECT
public:
    MeetingActions(MeetingPage &page, Prompts &prompts, QWidget *window);

    void setMeeting(OpenMeeting *open) override;

    void fillEdit(QMenu &menu) const;
    void fillInsert(QMenu &menu);
    void fillGo(QMenu &menu) const;
    void fill(QToolBar &bar) const;

    /// The button under a table.
    void addRow(const PageRow &row);

private:
    void update();
    edits::Outcome stay(const edits::Outcome &outcome, const Id &row) const;
    void undo();
    void redo();
    void nextItem();
    void itemAbove();
    void itemBelow();
    void newItem();
    void moveUp();
    void moveDown();
    void removeRow();
    void deeper();
    void shallower();

    MeetingPage &page_;
    RowMenu *rowMenu_;
    QAction *undo_, *redo_, *nextItem_, *above_, *below_, *newItem_, *up_, *down_, *remove_, *deeper_, *shallower_;
};

}  // namespace motebok
