// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/actions.h"
#include "widgets/deskpart.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QMenu;

namespace motebok {

class ActionEditor;
class ActionList;
class CellEdit;
class MeetingPage;
class MinuteBook;
class SidePanel;

/// Actions (tiltak) where they are said: Ctrl+Shift+A makes the selection or the sentence one, with a small editor for
/// owners and due date under it; a list of them in the side panel (F8).
class ActionActions : public DeskPart {
    Q_OBJECT
public:
    ActionActions(MeetingPage &page, SidePanel &sidePanel, QWidget *window);

    void setBook(MinuteBook *book) override { book_ = book; }
    void setMeeting(OpenMeeting *open) override;
    void fill(QMenu &menu) const;
    /// What is written in the editors goes into the meeting now, before it is saved and let go.
    void finishWriting() override;
    QAction *showAction() const { return show_; }

    ActionList *list() const { return list_; }
    /// The editor under the text.
    ActionEditor *editor() const { return editor_; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *action(const QString &id, const QString &text, const QKeySequence &key, const std::function<void()> &act);
    void make();
    void setStatus(const Id &action, ActionItem::Status status);
    void remove(const Id &action);
    void store(const Id &action, const QList<ActionOwner> &owners, const Due &due);
    /// An edit that leaves the keyboard where it is.
    void quietly(const QString &what, const std::function<edits::Outcome(Meeting &)> &change);
    void editUnder(CellEdit &cell, const Id &action);
    void placeEditor();
    const ActionItem *find(const Id &action) const;
    /// The action at the cursor, or the one chosen in the list while that has the keyboard.
    Id which() const;
    bool isWritable() const;
    void meetingChanged(const Meeting &before, const Meeting &after);
    void refresh();
    void readMeetings();
    void update();
    void describe(CellEdit *cell);

    MeetingPage &page_;
    QWidget *window_;
    MinuteBook *book_ = nullptr;
    OpenMeeting *open_ = nullptr;
    ActionList *list_;
    ActionEditor *editor_;
    QPointer<CellEdit> editedCell_;
    TextSpan editedText_;  ///< of the action, in that cell
    QPointer<CellEdit> described_;
    QList<MeetingSummary> meetings_;  ///< of the book, when the list was last shown
    QTimer refreshTimer_;
    QAction *make_, *done_, *dropped_, *remove_, *show_;
};

}  // namespace motebok
