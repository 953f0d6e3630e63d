// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace motebok {

/// Gives the keyboard to the pane after (1) or before (-1) the one that has it, past those that are hidden or have
/// nothing to give it to; round from the last to the first. A pane that had it before has it again where it was. False
/// when there is nowhere to go.
bool goToPane(const QList<QWidget *> &panes, int direction);

}  // namespace motebok
