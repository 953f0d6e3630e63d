// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPalette>

#include <functional>

class QAction;

namespace motebok {

class MinuteBook;
class OpenMeeting;

/// A part of the writing desk: one capability with its actions, working on the open meeting. The window makes the parts
/// and puts their actions in its menus; it knows nothing else about them.
///
/// Every action of a part has an object name that never changes ("item.moveUp"): the user's own shortcuts are kept by
/// it. Every action is in a menu of the menu bar: the list of shortcuts and the command palette are that menu bar.
class DeskPart : public QObject {
    Q_OBJECT
public:
    explicit DeskPart(QWidget *window);

    /// The book that is open; it outlives the part's use of it.
    virtual void setBook(MinuteBook *) {}

    /// The meeting one works on; nullptr for none. It outlives the part's use of it: the window says so before it goes.
    virtual void setMeeting(OpenMeeting *open);
    /// Icons in the colours of the palette: those that addAction() was told of.
    virtual void setIcons(const QPalette &palette);
    /// What is half written in a field of this part goes into the meeting, before the meeting is closed.
    virtual void finishWriting() {}
    /// Files that are being read or written are dealt with, before the book is closed.
    virtual void finishWork() {}

signals:
    /// What was done, in words for the status bar.
    void said(const QString &sentence);
    void meetingWanted(const motebok::Id &meeting);
    /// The lists of meetings and groups changed.
    void bookChanged();

protected:
    /// An action of this part. `act`: what it does; none where the part listens to it itself.
    QAction *addAction(const QString &id, const QString &text, const QKeySequence &key = {},
                       const std::function<void()> &act = {}, const QString &iconName = {});

    QWidget *window_;
    OpenMeeting *open_ = nullptr;  ///< what setMeeting() was told

private:
    QList<QPair<QAction *, QString>> icons_;
};

}  // namespace motebok
