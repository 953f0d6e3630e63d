// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes.h"

#include <QApplication>
#include <QWidget>

namespace motebok {

static bool takesKeyboard(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// Where the keyboard was in the pane, else the first widget that takes it.
static QWidget *wayInto(QWidget *pane)
{
    if (!pane->isVisible())
        return nullptr;
    if (QWidget *last = pane->focusWidget(); last && takesKeyboard(last))
        return last;
    if (takesKeyboard(pane))
        return pane;
    for (QWidget *each = pane->nextInFocusChain(); each != pane; each = each->nextInFocusChain()) {
        if (pane->isAncestorOf(each) && takesKeyboard(each))
            return each;
    }
    return nullptr;
}

bool goToPane(const QList<QWidget *> &panes, int direction)
{
    const QWidget *now = QApplication::focusWidget();
    qsizetype at = direction > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (now && (panes[i] == now || panes[i]->isAncestorOf(now)))
            at = i;
    }
    const qsizetype count = panes.size();
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *pane = panes[((at + step * direction) % count + count) % count];
        if (QWidget *into = wayInto(pane)) {
            into->window()->setAttribute(Qt::WA_KeyboardFocusChange);  // styles show the focus then
            into->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

}  // namespace motebok
