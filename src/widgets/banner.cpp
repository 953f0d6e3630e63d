// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "widgets/flowlayout.h"
#include "widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace motebok {

Banner::Banner(QWidget *parent) : QFrame(parent), mark_(new QLabel), text_(new QLabel), ways_(new QWidget)
{
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    drawMark();
    text_->setWordWrap(true);
    text_->setForegroundRole(QPalette::ToolTipText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(mark_, 0, Qt::AlignTop);
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

/// In the colour of the words beside it.
void Banner::drawMark()
{
    QPalette colours = palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        colours.setColor(group, QPalette::ButtonText, palette().color(group, QPalette::ToolTipText));
    mark_->setPixmap(icon(QStringLiteral("warning"), colours).pixmap(20, 20));
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawMark();
}

bool Banner::says(const QString &message, const QString &detail, const QList<Way> &waysOut) const
{
    return isVisible() && text_->text() == message && text_->toolTip() == detail &&
           std::equal(waysOut.begin(), waysOut.end(), waysOut_.begin(), waysOut_.end(),
                      [](const Way &one, const Way &other) { return one.text == other.text; });
}

void Banner::show(const QString &message, const QString &detail, const QList<Way> &waysOut)
{
    const bool same = says(message, detail, waysOut);
    waysOut_ = waysOut;
    if (same)
        return;
    for (QWidget *button : std::exchange(buttons_, {})) {
        button->hide();
        button->deleteLater();  // it may be the one that was pressed
    }
    text_->setText(message);
    text_->setToolTip(detail);
    setAccessibleName(message);
    for (qsizetype i = 0; i < waysOut.size(); ++i) {
        auto *button = new QPushButton(waysOut[i].text);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const std::function<void()> act = waysOut_[i].act;  // which may have the banner say something else
            act();
        });
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
