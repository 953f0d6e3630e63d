// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desksplitter.h"

#include <QResizeEvent>

namespace motebok {

namespace {

constexpr int besideFrom = 860;      // pixels of page and panel together
constexpr int panelWidth = 320;      // beside the page
constexpr double panelShare = 0.38;  // of the height, under it

}  // namespace

DeskSplitter::DeskSplitter(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
}

void DeskSplitter::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = event->size().width() < besideFrom ? Qt::Vertical : Qt::Horizontal;
    if (wanted != orientation() || event->oldSize().isEmpty()) {
        setOrientation(wanted);
        const int panel = wanted == Qt::Horizontal ? panelWidth : int(event->size().height() * panelShare);
        const int all = wanted == Qt::Horizontal ? event->size().width() : event->size().height();
        setSizes({all - panel, panel});
    }
    QSplitter::resizeEvent(event);
}

}  // namespace motebok
