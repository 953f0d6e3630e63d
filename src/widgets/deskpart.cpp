// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deskpart.h"

#include "editing/openmeeting.h"
#include "widgets/icons.h"

#include <QAction>
#include <QWidget>

namespace motebok {

DeskPart::DeskPart(QWidget *window) : QObject(window), window_(window) {}

void DeskPart::setMeeting(OpenMeeting *open)
{
    if (open_)
        open_->disconnect(this);
    open_ = open;
    if (open_)
        connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
}

void DeskPart::setIcons(const QPalette &palette)
{
    for (const auto &[action, name] : std::as_const(icons_))
        action->setIcon(icon(name, palette));
}

QAction *DeskPart::addAction(const QString &id, const QString &text, const QKeySequence &key,
                             const std::function<void()> &act, const QString &iconName)
{
    auto *made = new QAction(text, this);
    made->setObjectName(id);
    made->setShortcut(key);
    if (act)
        connect(made, &QAction::triggered, this, act);
    if (!iconName.isEmpty())
        icons_.append({made, iconName});
    window_->addAction(made);  // its key works with the menu bar hidden too
    return made;
}

}  // namespace motebok
