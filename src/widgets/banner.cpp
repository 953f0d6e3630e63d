// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "widgets/flowlayout.h"
#include "widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace motebok {

Banner::Banner(QWidget *parent) : QFrame(parent), text_(new QLabel), ways_(new QWidget)
{
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    auto *mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("warning"), palette()).pixmap(20, 20));
    text_->setWordWrap(true);
    text_->setForegroundRole(QPalette::ToolTipText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(mark, 0, Qt::AlignTop);
    said->addWidget(text_, 1);
    // Under the words, on as many lines as it takes: beside Teams there is room for no more.
    auto *flow = new FlowLayout(ways_);
    flow->setSpacing(8);
    flow->setContentsMargins(28, 0, 0, 0);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(16, 8, 16, 8);
    lines->setSpacing(8);
    lines->addLayout(said);
    lines->addWidget(ways_);
    hide();
}

void Banner::show(const QString &message, const QString &detail, const QList<Way> &waysOut)
{
    for (QWidget *button : std::exchange(buttons_, {})) {
        button->hide();
        button->deleteLater();  // it may be the one that was pressed
    }
    text_->setText(message);
    text_->setToolTip(detail);
    setAccessibleName(message);
    for (const Way &way : waysOut) {
        auto *button = new QPushButton(way.text);
        connect(button, &QPushButton::clicked, this, way.act);
        ways_->layout()->addWidget(button);
        buttons_.append(button);
    }
    ways_->setVisible(!waysOut.isEmpty());
    const bool news = !isVisible();
    QFrame::show();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

}  // namespace motebok
