// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/openmeeting.h"
#include "editing/pagerows.h"
#include "widgets/deskpart.h"

#include <QAction>

class QActionGroup;
class QMenu;

namespace motebok {

class MeetingPage;
class Prompts;

/// What can be done with the columns of the tables, and with whole sections: named, moved, made another kind of,
/// hidden, taken away. The actions mean the column one is in; a row's own menu has all the columns of its table.
class ColumnActions : public DeskPart {
    Q_OBJECT
public:
    ColumnActions(MeetingPage &page, Prompts &prompts, QWidget *window);

    void setMeeting(OpenMeeting *open) override;

    void fillColumns(QMenu &menu);
    void fillSections(QMenu &menu) const;

private:
    /// A column of a table; of a plain table by its index.
    struct Column {
        Id section;
        Id column;

        bool operator==(const Column &) const = default;
    };

    void makeKinds();
    void update();

    /// The column in which one writes; an empty one when one is in none.
    Column current() const;
    const Section *section(const Id &id) const;
    QList<std::pair<Id, QString>> columnsOf(const Section &section) const;
    const ParticipantColumn *participantColumn(const Column &column) const;
    const ItemColumn *itemColumn(const Column &column) const;
    QString label(const Column &column) const;
    bool canRemove(const Column &column) const;

    void addToRowMenu(const PageRow &row, QMenu &menu);
    void fillOne(const Column &column, QMenu &menu);
    void addKinds(const Column &column, QMenu &menu);
    bool mayBecome(const Column &column, ParticipantField field) const;

    void addTo(const Id &section);
    void rename(const Column &column);
    void move(const Column &column, int by);
    void remove(const Column &column);
    void setField(const Column &column, ParticipantField field);
    void setShown(const Column &column, bool shown);
    void moveSection(int by);

    void newColumn() { addTo(current().section); }
    void renameCurrent() { rename(current()); }
    void moveLeft() { move(current(), -1); }
    void moveRight() { move(current(), 1); }
    void removeCurrent() { remove(current()); }
    void sectionUp() { moveSection(-1); }
    void sectionDown() { moveSection(1); }

    using Change = std::function<edits::Outcome(Meeting &)>;
    bool edit(const QString &what, const Change &change);
    void followLabel();

    MeetingPage &page_;
    Prompts &prompts_;
    QAction *new_, *rename_, *left_, *right_, *remove_, *sectionUp_, *sectionDown_;
    QActionGroup *kinds_;
    Column labelled_;   ///< the label in which one writes, and …
    QString labelWas_;  ///< … what it said before
};

}  // namespace motebok
