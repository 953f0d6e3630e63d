// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigator.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace motebok {

namespace {

constexpr int atOnce = 300;     // meetings read at a time: far more than a list shows
constexpr int firstRest = 250;  // ms before the next ones: the window comes first
constexpr int rest = 10;        // ms between them

}  // namespace

Navigator::Navigator(QWidget *parent) : QWidget(parent), filterEdit_(new QLineEdit), tree_(new QTreeView)
{
    filter_.setSourceModel(&model_);
    filter_.setRecursiveFilteringEnabled(true);
    filter_.setAutoAcceptChildRows(true);
    filter_.setFilterRole(MeetingListModel::SearchRole);
    filter_.setFilterCaseSensitivity(Qt::CaseInsensitive);

    filterEdit_->setPlaceholderText(tr("Filter meetings"));
    filterEdit_->setAccessibleName(tr("Filter meetings"));
    filterEdit_->setClearButtonEnabled(true);
    tree_->setModel(&filter_);
    tree_->setHeaderHidden(true);
    tree_->setUniformRowHeights(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setTextElideMode(Qt::ElideRight);
    tree_->setIndentation(14);
    tree_->setAccessibleName(tr("Groups and meetings"));
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(filterEdit_);
    layout->addWidget(tree_);

    connect(&reading_, &QTimer::timeout, this, &Navigator::readRest);
    filterEdit_->installEventFilter(this);
    tree_->viewport()->installEventFilter(this);
    connect(filterEdit_, &QLineEdit::textChanged, this, &Navigator::filter);
    // The arrow keys move through the list without opening every meeting on the way; Enter and a click open.
    connect(tree_, &QTreeView::clicked, this, &Navigator::choose);
    connect(tree_, &QTreeView::activated, this, &Navigator::choose);
    connect(tree_, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = filter_.mapToSource(tree_->indexAt(at));
        emit menuWanted(model_.meetingAt(index), model_.meetingAt(index).isEmpty() ? model_.groupAt(index) : Id(),
                        model_.isDeleted(index), tree_->viewport()->mapToGlobal(at));
    });
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == filterEdit_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            filterEdit_->clear();
        if (key == Qt::Key_Down) {
            tree_->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (watched == tree_->viewport() && event->type() == QEvent::MouseButtonRelease &&
        !tree_->indexAt(static_cast<QMouseEvent *>(event)->pos()).isValid())
        setCurrent(shown_);  // a click beside the list chooses nothing, and must not look as if it did
    return QWidget::eventFilter(watched, event);
}

void Navigator::filter(const QString &text)
{
    while (!text.isEmpty() && reading_.isActive())
        readRest();  // what one looks for may be the oldest
    const bool filtering = !filter_.filterRegularExpression().pattern().isEmpty();
    if (!filtering)
        openBefore_ = openBranches();
    filter_.setFilterFixedString(text);
    if (!text.isEmpty()) {
        tree_->expandAll();
        return;
    }
    for (int row = 0; row < filter_.rowCount(); ++row)
        tree_->setExpanded(filter_.index(row, 0), openBefore_.contains(filter_.index(row, 0).data().toString()));
    setCurrent(shown_);
}

QSet<QString> Navigator::openBranches() const
{
    QSet<QString> open;
    for (int row = 0; row < filter_.rowCount(); ++row) {
        const QModelIndex heading = filter_.index(row, 0);
        if (tree_->isExpanded(heading))
            open.insert(heading.data().toString());
    }
    return open;
}

Result<void> Navigator::refresh(const MinuteBook &book)
{
    reading_.stop();
    const Result<QList<Group>> groups = book.groups();
    if (!groups)
        return groups.error();
    const Result<QList<MeetingSummary>> deleted = book.meetings(Deleted::Only);
    if (!deleted)
        return deleted.error();
    book_ = &book;
    groups_ = *groups;
    deleted_ = *deleted;
    meetings_.clear();
    const Result<bool> more = readMore();
    if (!more)
        return more.error();
    show();
    if (*more)
        reading_.start(firstRest);
    return {};
}

/// Reads the next few hundred; whether there may be more after them.
Result<bool> Navigator::readMore()
{
    const Result<QList<MeetingSummary>> next = book_->meetings(Deleted::Without, atOnce, int(meetings_.size()));
    if (!next)
        return next.error();
    meetings_ += *next;
    return next->size() == atOnce;
}

/// A piece at a time, so that no key has to wait; the list is made anew when all is read.
void Navigator::readRest()
{
    reading_.setInterval(rest);
    const Result<bool> more = readMore();
    if (more && *more)
        return;
    reading_.stop();
    show();
    if (!more)
        emit readingFailed(more.error());
}

void Navigator::show()
{
    const Id current = shown_;
    const QSet<QString> open = openBranches();
    const bool all = std::exchange(firstTime_, false);
    model_.show(groups_, meetings_, deleted_);
    for (int row = 0; row < filter_.rowCount(); ++row) {
        const QModelIndex heading = filter_.index(row, 0);
        const bool deletedOnes = heading.data(MeetingListModel::DeletedRole).toBool();
        tree_->setExpanded(heading, (all && !deletedOnes) || open.contains(heading.data().toString()));
    }
    setCurrent(current);
}

void Navigator::setCurrent(const Id &meeting)
{
    shown_ = meeting;
    const QModelIndex index = filter_.mapFromSource(model_.indexOf(meeting));
    if (index.isValid()) {
        tree_->setCurrentIndex(index);
        tree_->scrollTo(index);
    } else {
        tree_->selectionModel()->clear();
    }
}

Id Navigator::currentMeeting() const
{
    return model_.meetingAt(filter_.mapToSource(tree_->currentIndex()));
}

Id Navigator::currentGroup() const
{
    return model_.groupAt(filter_.mapToSource(tree_->currentIndex()));
}

void Navigator::choose(const QModelIndex &index)
{
    const Id meeting = model_.meetingAt(filter_.mapToSource(index));
    if (!meeting.isEmpty() && !model_.isDeleted(filter_.mapToSource(index)))
        emit meetingChosen(meeting);
}

}  // namespace motebok
