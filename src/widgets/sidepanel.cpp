// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidepanel.h"

#include "widgets/icons.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace motebok {

bool keyboardMovesFor(const QEvent &event)
{
    if (event.type() != QEvent::FocusOut)
        return event.type() == QEvent::FocusIn;
    const Qt::FocusReason reason = static_cast<const QFocusEvent &>(event).reason();
    return reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason;
}

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent), heading_(new QLabel), close_(new QToolButton), stack_(new QStackedWidget)
{
    QFont font = heading_->font();
    font.setWeight(QFont::DemiBold);
    heading_->setFont(font);
    close_->setAutoRaise(true);
    close_->setToolTip(tr("Close the panel"));
    close_->setAccessibleName(close_->toolTip());
    connect(close_, &QToolButton::clicked, this, &SidePanel::close);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 0);
    top->addWidget(heading_, 1);
    top->addWidget(close_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(stack_, 1);
    setMinimumWidth(220);
    hide();
}

void SidePanel::add(QWidget *list, const QString &heading, QAction *show)
{
    list->setWindowTitle(heading);
    stack_->addWidget(list);
    show->setCheckable(true);
    lists_.append({list, show});
    connect(show, &QAction::toggled, this, [this, list](bool shown) { toggle(list, shown); });
}

void SidePanel::showQuietly(QWidget *list)
{
    for (const auto &[each, action] : std::as_const(lists_)) {
        const QSignalBlocker quiet(action);
        action->setChecked(each == list);
    }
    heading_->setText(list->windowTitle());
    stack_->setCurrentWidget(list);
    show();
}

void SidePanel::toggle(QWidget *list, bool shown)
{
    if (!shown) {
        const QWidget *keyboard = QApplication::focusWidget();
        const bool hadKeyboard = keyboard && (keyboard == this || isAncestorOf(keyboard));
        // Who writes in the page wants the keyboard in the list; only there does the key close it.
        if (!hadKeyboard && isVisible()) {
            showQuietly(list);
            list->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        // First: what is hidden gives the keyboard to whatever comes next.
        if (hadKeyboard)
            emit left();
        hide();
        return;
    }
    showQuietly(list);
    list->setFocus(Qt::ShortcutFocusReason);
}

void SidePanel::close()
{
    for (const auto &[list, action] : std::as_const(lists_)) {
        const QSignalBlocker quiet(action);
        action->setChecked(false);
    }
    emit left();
    hide();
}

void SidePanel::setIcons(const QPalette &palette)
{
    close_->setIcon(icon(QStringLiteral("close"), palette));
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace motebok
