// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attendancelist.h"

#include "widgets/sidepanel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace motebok {

namespace {

constexpr int pageStep = 10;  // people a PageDown goes on

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttendanceList)
};

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

QString headCountText(const HeadCount &heads)
{
    QStringList parts;
    parts.append(Words::tr("%n present", "", heads.present));
    if (heads.partly)
        parts.append(Words::tr("%n partly", "", heads.partly));
    if (heads.absent)
        parts.append(Words::tr("%n absent", "", heads.absent));
    if (heads.unknown)
        parts.append(Words::tr("%n not set", "", heads.unknown));
    if (heads.others)
        parts.append(Words::tr("%n besides the members", "", heads.others));
    return parts.join(QStringLiteral(", "));
}

AttendanceList::AttendanceList(QAction *everybodyPresent, QWidget *parent)
    : QWidget(parent),
      count_(paragraph()),
      seats_(paragraph()),
      everybody_(new QToolButton),
      filter_(new QLineEdit),
      list_(new QListView),
      emptiness_(paragraph()),
      newTable_(new QPushButton(tr("Add a table of participants"))),
      details_(new AttendanceDetailsForm)
{
    everybody_->setDefaultAction(everybodyPresent);
    everybody_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    everybody_->setFocusPolicy(Qt::TabFocus);
    filter_->setPlaceholderText(tr("Type a name; space changes"));
    filter_->setAccessibleName(tr("Find a participant"));
    filter_->setClearButtonEnabled(true);
    filter_->installEventFilter(this);
    list_->setModel(&model_);
    list_->setItemDelegate(new AttendanceDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Participants and their attendance"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->setFocusProxy(filter_);  // one types, wherever one clicked
    setFocusProxy(filter_);

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(8, 8, 8, 0);
    inner->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(count_, 1);
    top->addWidget(everybody_, 0, Qt::AlignTop);
    inner->addLayout(top);
    inner->addWidget(seats_);
    inner->addWidget(filter_);
    inner->addWidget(emptiness_);
    inner->addWidget(newTable_, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(inner);
    column->addWidget(list_, 1);
    column->addWidget(details_);

    connect(filter_, &QLineEdit::textChanged, this, &AttendanceList::filter);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        // The keyboard is in the filter; a screen reader hears from there who is chosen.
        filter_->setAccessibleDescription(now.data(Qt::AccessibleTextRole).toString());
        if (filter_->hasFocus()) {
            QAccessibleEvent described(filter_, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&described);
        }
        emit currentChanged();
    });
    connect(list_, &QListView::doubleClicked, this, &AttendanceList::cycleCurrent);
    connect(list_, &QWidget::customContextMenuRequested, this, &AttendanceList::showMenu);
    connect(newTable_, &QPushButton::clicked, this, &AttendanceList::tableWanted);
    connect(details_, &AttendanceDetailsForm::given, this, &AttendanceList::detailsGiven);
    connect(details_, &AttendanceDetailsForm::left, this, [this] {
        filter_->setFocus(Qt::OtherFocusReason);
        emit detailsLeft();
    });
    show({}, Writable::No);
}

void AttendanceList::show(const QList<AttendanceSection> &sections, Writable writable)
{
    const Attender *chosen = current();
    const Id who = chosen ? chosen->id : Id();
    const int row = list_->currentIndex().row();
    writable_ = writable;
    model_.show(sections);
    const int same = model_.rowOf(who);
    setCurrentRow(same >= 0 ? same : model_.step(std::max(row, 0) - 1, 1));
    showCount();
    showEmptiness();
}

void AttendanceList::showCount()
{
    const bool anybody = model_.rowCount() > 0 || !filter_->text().isEmpty();
    count_->setText(headCountText(headCount(sections())));
    count_->setVisible(anybody);
    const QStringList empty = emptySeats(sections());
    QStringList lines;
    for (const QString &name : empty)
        lines.append(tr("Nobody stands in for %1").arg(name));
    seats_->setText(lines.join(u'\n'));
    seats_->setVisible(!empty.isEmpty());
}

void AttendanceList::showEmptiness()
{
    const bool nobody = model_.rowCount() == 0;
    const bool filtering = !filter_->text().trimmed().isEmpty();
    emptiness_->setVisible(nobody);
    newTable_->setVisible(nobody && !filtering && sections().isEmpty() && writable_ == Writable::Yes);
    list_->setVisible(!nobody);
    if (filtering)
        emptiness_->setText(tr("Nobody answers to “%1”.").arg(filter_->text().trimmed()));
    else if (sections().isEmpty())
        emptiness_->setText(tr("The meeting has no table of participants yet. Their attendance is kept there."));
    else
        emptiness_->setText(tr("Nobody is written in the tables of participants yet."));
}

bool AttendanceList::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

const Attender *AttendanceList::current() const
{
    return model_.at(list_->currentIndex().row());
}

void AttendanceList::setCurrentRow(int row)
{
    const QModelIndex index = model_.at(row) ? model_.index(row) : QModelIndex();
    list_->setCurrentIndex(index);
    list_->scrollTo(index);
}

void AttendanceList::choose(const Id &who)
{
    if (model_.rowOf(who) < 0)
        filter_->clear();
    setCurrentRow(model_.rowOf(who));
}

void AttendanceList::filter(const QString &text)
{
    const Attender *before = current();
    const Id chosen = before ? before->id : Id();
    const int best = model_.setFilter(text);
    const int same = text.isEmpty() ? model_.rowOf(chosen) : -1;
    setCurrentRow(same >= 0 ? same : best);
    showEmptiness();
}

void AttendanceList::cycleCurrent()
{
    const Attender *who = current();
    if (!who || writable_ == Writable::No)
        return;
    filter_->selectAll();  // the next name goes in its place
    emit cycleWanted(who->id);
}

void AttendanceList::openDetails(const Id &who)
{
    choose(who);
    if (const Attender *chosen = current(); chosen && writable_ == Writable::Yes)
        details_->open(*chosen, sections());
}

void AttendanceList::showMenu(const QPoint &at)
{
    const QModelIndex index = list_->indexAt(at);
    if (!model_.at(index.row()))
        return;
    QMenu menu(this);
    emit menuWanted(index.data(AttendanceModel::IdRole).toString(), &menu);
    if (!menu.isEmpty())
        menu.exec(list_->viewport()->mapToGlobal(at));
}

bool AttendanceList::filterKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const int row = list_->currentIndex().row();
    switch (key) {
        case Qt::Key_Up:
            setCurrentRow(model_.step(row, -1));
            return true;
        case Qt::Key_Down:
            setCurrentRow(model_.step(row, 1));
            return true;
        case Qt::Key_PageUp:
            setCurrentRow(model_.step(row, -pageStep));
            return true;
        case Qt::Key_PageDown:
            setCurrentRow(model_.step(row, pageStep));
            return true;
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            cycleCurrent();
            return true;
        case Qt::Key_Menu:
            showMenu(list_->visualRect(list_->currentIndex()).center());
            return true;
        case Qt::Key_Escape:
            if (filter_->text().isEmpty())
                return false;
            filter_->clear();
            return true;
        default:
            return false;
    }
}

bool AttendanceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != filter_)
        return QWidget::eventFilter(watched, event);
    if (keyboardMovesFor(*event))
        emit keyboardMoved();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress && filterKey(key->key(), key->modifiers()))
        return true;
    // Undo here means the attendance just set, not the letters of the filter.
    if (event->type() == QEvent::ShortcutOverride &&
        (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace motebok
