// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandpalette.h"

#include "base/settings.h"
#include "language/matching.h"
#include "widgets/look.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace motebok {

namespace {

constexpr int widest = 640;    // pixels
constexpr int rowsSeen = 12;   // as many as one takes in at a glance
constexpr int remembered = 8;  // commands used last, shown first
constexpr int inTheName = 1000000;

/// A command is remembered by its id, an entry made for what is open by where it stands.
QString memoryOf(const Command &command)
{
    return command.id.isEmpty() ? command.menu + QStringLiteral(" › ") + command.name : command.id;
}

struct Match {
    qsizetype index = 0;
    int score = 0;
    qsizetype used = 0;  ///< place among those used last, or past them all
};

}  // namespace

CommandPalette::CommandPalette(Settings &settings, std::function<QString(const QAction &)> whyNot, QWidget *window)
    : QFrame(window),
      settings_(settings),
      whyNot_(std::move(whyNot)),
      line_(new QLineEdit),
      list_(new QTreeWidget),
      reason_(new QLabel)
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setAutoFillBackground(true);
    line_->setPlaceholderText(tr("What do you want to do?"));
    line_->setAccessibleName(tr("Find a command"));
    list_->setAccessibleName(tr("Commands"));
    list_->setColumnCount(3);
    list_->setHeaderLabels({tr("Command"), tr("Menu"), tr("Shortcut")});
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    list_->setFocusPolicy(Qt::NoFocus);  // the line has the keyboard; the arrows move in the list all the same
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    reason_->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap, look::gap, look::gap, look::gap);
    column->setSpacing(look::gap);
    column->addWidget(line_);
    column->addWidget(list_);
    column->addWidget(reason_);
    line_->installEventFilter(this);
    window->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(list_, &QTreeWidget::currentItemChanged, this, &CommandPalette::tellCurrent);
    connect(list_, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open(const QList<Command> &commands)
{
    commands_ = commands;
    if (!isVisible())
        cameFrom_ = QApplication::focusWidget();
    line_->clear();
    showMatches();
    show();
    raise();
    place();
    line_->setFocus(Qt::PopupFocusReason);  // as a menu: what is selected in the cell stays selected
}

void CommandPalette::showMatches()
{
    const QStringList recent = settings_.value(Setting::RecentCommands).toStringList();
    QList<Match> matches;
    for (qsizetype i = 0; i < commands_.size(); ++i) {
        const Command &each = commands_[i];
        if (!each.action || !each.action->isVisible())
            continue;
        const std::optional<int> name = matchScore(line_->text(), each.name);
        const std::optional<int> withMenu =
            name ? name : matchScore(line_->text(), each.name + u' ' + QString(each.menu).replace(u'›', u' '));
        if (!withMenu)
            continue;
        const qsizetype at = recent.indexOf(memoryOf(each));
        matches.append({i, name ? inTheName + *name : *withMenu, at < 0 ? recent.size() : at});
    }
    const bool asked = !line_->text().trimmed().isEmpty();
    std::stable_sort(matches.begin(), matches.end(), [asked](const Match &a, const Match &b) {
        return asked && a.score != b.score ? a.score > b.score : a.used < b.used;
    });
    list_->clear();
    for (const Match &match : std::as_const(matches)) {
        const Command &command = commands_[match.index];
        const bool usable = command.action->isEnabled();
        auto *item = new QTreeWidgetItem(list_, {usable ? command.name : tr("%1 (not now)").arg(command.name),
                                                 command.menu, keysText(command.action->shortcuts().mid(0, 1))});
        item->setData(0, Qt::UserRole, int(match.index));
        if (command.action->isChecked())
            item->setText(0, tr("%1 (on)").arg(item->text(0)));
        for (int column = 0; column < 3; ++column) {
            if (!usable || column > 0)
                item->setForeground(column, palette().brush(usable ? QPalette::Active : QPalette::Disabled,
                                                            usable ? QPalette::PlaceholderText : QPalette::Text));
        }
    }
    list_->setCurrentItem(list_->topLevelItem(0));
    tellCurrent();
    if (isVisible())
        place();
}

const Command *CommandPalette::chosen() const
{
    const QTreeWidgetItem *item = list_->currentItem();
    return item ? &commands_[item->data(0, Qt::UserRole).toInt()] : nullptr;
}

/// The keyboard stays in the line, so a screen reader hears what is chosen as the line's description.
void CommandPalette::tellCurrent()
{
    const Command *command = chosen();
    const bool usable = command && command->action && command->action->isEnabled();
    reason_->setText(!command                     ? tr("Nothing answers to that.")
                     : usable || !command->action ? QString()
                                                  : whyNot_(*command->action));
    reason_->setVisible(!reason_->text().isEmpty());
    QStringList heard;
    for (int column = 0; list_->currentItem() && column < 3; ++column)
        heard.append(list_->currentItem()->text(column));
    heard.append(reason_->text());
    heard.removeAll(QString());
    line_->setAccessibleDescription(heard.join(QStringLiteral(", ")));
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(widest, window->width() - 4 * look::gap);
    const int rows = std::clamp(list_->topLevelItemCount(), 1, rowsSeen);
    const int rowHeight = list_->topLevelItemCount() ? list_->sizeHintForRow(0) : fontMetrics().height();
    list_->setFixedHeight(rows * rowHeight + 2 * list_->frameWidth());
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    const int top = std::min(window->height() / 10, std::max(0, window->height() - height() - look::gap));
    move((window->width() - width) / 2, top);
}

void CommandPalette::run()
{
    const Command *command = chosen();
    if (!command || !command->action)
        return;
    if (!command->action->isEnabled()) {
        tellCurrent();
        return;
    }
    const QPointer<QAction> action = command->action;
    QStringList recent = settings_.value(Setting::RecentCommands).toStringList();
    recent.removeAll(memoryOf(*command));
    recent.prepend(memoryOf(*command));
    settings_.setValue(Setting::RecentCommands, recent.mid(0, remembered));
    close();
    if (action)
        action->trigger();
}

void CommandPalette::close()
{
    const QPointer<QWidget> back = std::exchange(cameFrom_, nullptr);
    // Before it is hidden: then Qt would give the keyboard to whatever is next.
    if (back)
        back->setFocus(Qt::PopupFocusReason);
    else
        parentWidget()->setFocus(Qt::PopupFocusReason);
    hide();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) {
            cameFrom_ = nullptr;  // one has gone somewhere else on purpose
            hide();
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(list_, event);
            return true;
        default:
            return false;
    }
}

}  // namespace motebok
