// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desksplitter.h"

#include <QResizeEvent>

namespace motebok {

namespace {

constexpr int besideFrom = 860;      // pixels of page and panel together
constexpr int panelWidth = 320;      // beside the page
constexpr double panelShare = 0.38;  // of the height, under it
constexpr double panelMost = 0.7;    // of what there is, however wide it was in another window

}  // namespace

DeskSplitter::DeskSplitter(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        const int now = sizes().value(1);
        orientation() == Qt::Horizontal ? panel_.setWidth(now) : panel_.setHeight(now);
    });
}

void DeskSplitter::setPanelSize(const QSize &size)
{
    panel_ = size;
    divide(this->size());
}

void DeskSplitter::divide(const QSize &all)
{
    const bool beside = orientation() == Qt::Horizontal;
    const int room = beside ? all.width() : all.height();
    const int wanted = beside ? panel_.width() : panel_.height();
    const int usual = beside ? panelWidth : int(room * panelShare);
    const int panel = wanted > 0 ? std::min(wanted, int(room * panelMost)) : usual;
    setSizes({room - panel, panel});
}

void DeskSplitter::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = event->size().width() < besideFrom ? Qt::Vertical : Qt::Horizontal;
    if (wanted != orientation() || event->oldSize().isEmpty()) {
        setOrientation(wanted);
        divide(event->size());
    }
    QSplitter::resizeEvent(event);
}

}  // namespace motebok
