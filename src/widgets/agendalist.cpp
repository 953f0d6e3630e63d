// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/agendalist.h"

#include "editing/openmeeting.h"
#include "widgets/look.h"

#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace motebok {

namespace {

constexpr int updateDelay = 120;  // ms: while one types a topic, the list follows a few times a second

/// A bar beside the current item, and sub-items further in.
class AgendaDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem moved = option;
        const int in = look::gutter + index.data(AgendaModel::LevelRole).toInt() * look::wide;
        const bool current = index.data(AgendaModel::CurrentRole).toBool();
        if (option.widget && !option.widget->hasFocus()) {
            moved.state &= ~QStyle::State_Selected;  // a quiet mark is enough while one writes
            QColor tint = option.palette.color(QPalette::Highlight);
            tint.setAlphaF(look::tintStrength);
            if (current)
                painter->fillRect(option.rect, tint);
        }
        moved.rect.setLeft(moved.rect.left() + std::min(in, moved.rect.width() / 2));
        QStyledItemDelegate::paint(painter, moved, index);
        if (current)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(look::mark, option.rect.height())),
                              option.palette.highlight());
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + look::gap);
        return size;
    }
};

bool movesItem(const QKeyEvent &event)
{
    return event.modifiers() == (Qt::AltModifier | Qt::ShiftModifier) &&
           (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
}

}  // namespace

AgendaList::AgendaList(QWidget *parent) : QListView(parent)
{
    setModel(&model_);
    setItemDelegate(new AgendaDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(look::gap, 0, 0, look::gap);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    setAccessibleName(tr("Agenda"));
    later_.setSingleShot(true);
    seekingEnds_.setSingleShot(true);
    connect(&later_, &QTimer::timeout, this, &AgendaList::bringUpToDate);
    connect(&seekingEnds_, &QTimer::timeout, this, [this] { sought_.clear(); });
    connect(this, &QListView::clicked, this, &AgendaList::choose);
}

void AgendaList::setMeeting(OpenMeeting *open)
{
    if (open_)
        open_->disconnect(this);
    open_ = open;
    model_.clear();
    keyboardAt_.clear();
    setVisible(open_);
    if (!open_)
        return;
    setDragEnabled(!open_->isReadOnly());
    connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
    connect(open_, &OpenMeeting::changed, this, [this] {
        if (!later_.isActive())
            later_.start(updateDelay);
    });
    bringUpToDate();
}

void AgendaList::bringUpToDate()
{
    if (!open_ || !isVisible())
        return;  // brought up to date when it is shown
    const Id at = keyboardAt_.isEmpty() ? model_.idAt(currentIndex()) : keyboardAt_;
    model_.show(open_->meeting());
    keyboardAt_.clear();
    const QModelIndex index = hasFocus() ? model_.indexOf(at) : model_.current();
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

void AgendaList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    bringUpToDate();
}

void AgendaList::setCurrentItem(const Id &item)
{
    if (later_.isActive() && !model_.indexOf(item).isValid())
        bringUpToDate();  // an item that has just been made
    model_.setCurrent(item);
    const QModelIndex index = model_.current();
    if (hasFocus() || !index.isValid() || index == currentIndex())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void AgendaList::choose(const QModelIndex &index)
{
    if (const Id item = model_.idAt(index); !item.isEmpty())
        emit itemChosen(item);
}

bool AgendaList::event(QEvent *event)
{
    // The same keys move the row one writes in; here they move the item of the list.
    if (event->type() == QEvent::ShortcutOverride && movesItem(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void AgendaList::keyPressEvent(QKeyEvent *event)
{
    const Id item = model_.idAt(currentIndex());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
    } else if (event->key() == Qt::Key_Escape) {
        emit left();
    } else if (movesItem(*event) && !item.isEmpty()) {
        keyboardAt_ = item;
        emit moveByWanted(item, event->key() == Qt::Key_Up ? -1 : 1);
        bringUpToDate();
    } else {
        QListView::keyPressEvent(event);
    }
}

void AgendaList::keyboardSearch(const QString &search)
{
    sought_ += search;
    seekingEnds_.start(QApplication::keyboardInputInterval());
    const int from = std::max(0, currentIndex().row());
    for (const QString &words : {sought_, search}) {
        for (int i = 0; i < model_.rowCount(); ++i) {
            // More letters of the same word stay where they fit; a new one goes on from the item below.
            const int row = (from + i + (words.size() == 1 ? 1 : 0)) % model_.rowCount();
            const QModelIndex index = model_.index(row);
            if (!model_.idAt(index).isEmpty() && index.data().toString().contains(words, Qt::CaseInsensitive)) {
                setCurrentIndex(index);
                return;
            }
        }
    }
}

/// The row before which something dropped there goes: it always falls between two items, never on one.
int AgendaList::dropRow(const QPoint &at) const
{
    const QModelIndex under = indexAt(at);
    if (!under.isValid())
        return model_.rowCount();
    return under.row() + (at.y() > visualRect(under).center().y() ? 1 : 0);
}

void AgendaList::dragEnterEvent(QDragEnterEvent *event)
{
    QListView::dragEnterEvent(event);
    if (event->mimeData()->hasFormat(AgendaModel::mimeType()))
        event->acceptProposedAction();
}

void AgendaList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event);
    if (event->mimeData()->hasFormat(AgendaModel::mimeType()))
        event->acceptProposedAction();
}

void AgendaList::dropEvent(QDropEvent *event)
{
    const Id item = QString::fromUtf8(event->mimeData()->data(AgendaModel::mimeType()));
    const Id place = model_.placeBefore(dropRow(event->position().toPoint()));
    // The meeting moves the item; the view must not take it away as moved.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (item.isEmpty() || place.isEmpty())
        return;
    keyboardAt_ = item;
    emit moveWanted(item, place);
    bringUpToDate();
}

}  // namespace motebok
