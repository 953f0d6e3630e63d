// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace motebok {

Banner::Banner(QWidget *parent) : QFrame(parent), text_(new QLabel), layout_(new QHBoxLayout(this))
{
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    auto *mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("warning"), palette()).pixmap(20, 20));
    text_->setWordWrap(true);
    text_->setForegroundRole(QPalette::ToolTipText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout_->setContentsMargins(16, 8, 16, 8);
    layout_->setSpacing(8);
    layout_->addWidget(mark);
    layout_->addWidget(text_, 1);
    hide();
}

void Banner::show(const QString &message, const QString &detail, const QList<Way> &waysOut)
{
    for (QWidget *button : std::exchange(buttons_, {}))
        button->deleteLater();
    text_->setText(message);
    text_->setToolTip(detail);
    setAccessibleName(message);
    for (const Way &way : waysOut) {
        auto *button = new QPushButton(way.text);
        connect(button, &QPushButton::clicked, this, way.act);
        layout_->addWidget(button);
        buttons_.append(button);
    }
    const bool news = !isVisible();
    QFrame::show();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

}  // namespace motebok
