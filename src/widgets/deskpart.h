// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QMenu;

namespace motebok {

class OpenMeeting;

/// A part of the writing desk: one capability with its actions, working on the open meeting. The window makes the parts
/// and puts their actions in its menus; it knows nothing else about them.
///
/// Every action of a part has an object name that never changes ("item.moveUp"): the user's own shortcuts are kept by
/// it. Every action is in a menu of the menu bar: the list of shortcuts and the command palette are that menu bar.
class DeskPart : public QObject {
public:
    using QObject::QObject;

    /// The meeting one works on; nullptr for none. It outlives the part's use of it: the window says so before it goes.
    virtual void setMeeting(OpenMeeting *open) = 0;
    /// Icons in the colours of the palette.
    virtual void setIcons(const QPalette &) {}
};

}  // namespace motebok
