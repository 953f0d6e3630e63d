// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionlist.h"

#include "widgets/actioneditor.h"
#include "widgets/actionrowdelegate.h"
#include "widgets/look.h"
#include "widgets/sidepanel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace motebok {

ActionList::ActionList(QWidget *parent)
    : QWidget(parent), count_(new QLabel), view_(new QListView), emptiness_(new QLabel), editor_(new ActionEditor)
{
    setObjectName(QStringLiteral("actionList"));
    view_->setModel(&model_);
    view_->setItemDelegate(new ActionRowDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setResizeMode(QListView::Adjust);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setAccessibleName(tr("Action items"));
    view_->setAccessibleDescription(
        tr("Space: done · Enter: to the text · F2: owners and due date · Delete: no action item"));
    view_->installEventFilter(this);
    emptiness_->setText(
        tr("No action items yet. Select the text that tells what is to be done and press Ctrl+Shift+A; "
           "without a selection the sentence at the cursor becomes one."));
    emptiness_->setWordWrap(true);
    emptiness_->setAlignment(Qt::AlignTop);
    emptiness_->setMargin(look::gap);
    emptiness_->setFocusPolicy(Qt::StrongFocus);  // F8 comes here too, and a screen reader reads it
    count_->setMargin(look::gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(count_);
    column->addWidget(view_, 1);
    column->addWidget(emptiness_, 1);
    column->addWidget(editor_);
    connect(view_, &QListView::doubleClicked, this, [this] { listKey(Qt::Key_Return); });
    connect(view_, &QWidget::customContextMenuRequested, this, &ActionList::showMenu);
    connect(editor_, &ActionEditor::left, this, [this] { view_->setFocus(Qt::OtherFocusReason); });
    show({}, Writable::No);
}

void ActionList::show(const QList<ActionRow> &rows, Writable writable)
{
    writable_ = writable;
    const Id chosen = current() ? current()->id : Id();
    const int row = view_->currentIndex().row();
    model_.show(rows);
    const bool hadKeyboard = view_->hasFocus() || emptiness_->hasFocus();
    view_->setHidden(rows.isEmpty());
    emptiness_->setVisible(rows.isEmpty());
    setFocusProxy(rows.isEmpty() ? static_cast<QWidget *>(emptiness_) : view_);
    if (hadKeyboard)
        focusProxy()->setFocus(Qt::OtherFocusReason);
    if (!rows.isEmpty() && !view_->currentIndex().isValid()) {
        const int same = model_.indexOf(chosen);
        view_->setCurrentIndex(model_.index(same >= 0 ? same : std::clamp(row, 0, int(rows.size()) - 1)));
    }
    view_->doItemsLayout();  // a row may have more lines than it had
    showCount();
}

void ActionList::showCount()
{
    count_->setText(heading());
    count_->setHidden(model_.rows().isEmpty());
}

QString ActionList::heading() const
{
    const auto open = std::count_if(model_.rows().begin(), model_.rows().end(),
                                    [](const ActionRow &row) { return row.status == ActionItem::Status::Open; });
    return tr("%1 of %n action item(s) open", nullptr, int(model_.rows().size())).arg(open);
}

const ActionRow *ActionList::current() const
{
    const int row = view_->currentIndex().row();
    return row >= 0 && row < model_.rows().size() ? &model_.rows()[row] : nullptr;
}

void ActionList::choose(const Id &action)
{
    if (const int row = model_.indexOf(action); row >= 0)
        view_->setCurrentIndex(model_.index(row));
}

void ActionList::toggleDone()
{
    if (!current())
        return;
    const bool open = current()->status == ActionItem::Status::Open;
    emit statusWanted(current()->id, open ? ActionItem::Status::Done : ActionItem::Status::Open);
}

bool ActionList::listKey(int key)
{
    const ActionRow *row = current();
    if (!row)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const Spot spot = row->spot;
        emit goToWanted(spot);
        return true;
    }
    if (writable_ == Writable::No)
        return false;
    const Id id = row->id;
    switch (key) {
        case Qt::Key_Space:
            toggleDone();
            return true;
        case Qt::Key_F2:
            emit editWanted(id);
            return true;
        case Qt::Key_Delete:
            emit removeWanted(id);
            return true;
        default:
            return false;
    }
}

bool ActionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view_ && keyboardMovesFor(*event))
        emit keyboardMoved();
    if (watched == view_ && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool bare = !(key->modifiers() & ~Qt::KeypadModifier);
        if (event->type() == QEvent::ShortcutOverride) {
            // F2 and Delete are the list's while it has the keyboard, whatever they are elsewhere.
            if (bare && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete)) {
                event->accept();
                return true;
            }
        } else if (bare && listKey(key->key())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActionList::showMenu(const QPoint &at)
{
    const ActionRow *row = current();
    if (!row)
        return;
    const Id id = row->id;
    const Spot spot = row->spot;
    const ActionItem::Status now = row->status;
    QMenu menu;
    menu.addAction(tr("&Go to the text"), this, [this, spot] { emit goToWanted(spot); });
    if (writable_ == Writable::Yes) {
        menu.addAction(tr("&Owners and due date …"), this, [this, id] { emit editWanted(id); });
        menu.addSeparator();
        for (const ActionItem::Status status :
             {ActionItem::Status::Open, ActionItem::Status::Done, ActionItem::Status::Dropped}) {
            QAction *each =
                menu.addAction(statusName(status), this, [this, id, status] { emit statusWanted(id, status); });
            each->setCheckable(true);
            each->setChecked(status == now);
        }
        menu.addSeparator();
        menu.addAction(tr("&Not an action item, keep the text"), this, [this, id] { emit removeWanted(id); });
    }
    menu.exec(view_->viewport()->mapToGlobal(at));
}

void ActionList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown();
}

}  // namespace motebok
