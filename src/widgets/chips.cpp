// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chips.h"

#include "language/matching.h"
#include "widgets/flowlayout.h"
#include "widgets/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

namespace motebok {

namespace {

constexpr int mostOffered = 7;
constexpr int fieldWidth = 120;  // pixels, at least

}  // namespace

Chips::Chips(QWidget *parent) : QWidget(parent), field_(new QLineEdit)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(look::half);
    field_->setMinimumWidth(fieldWidth);
    field_->installEventFilter(this);
    flow->addWidget(field_);
    setFocusProxy(field_);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(field_, &QLineEdit::textEdited, this, &Chips::offer);
}

void Chips::setName(const QString &name, const QString &hint)
{
    name_ = name;
    setAccessibleName(name);
    field_->setAccessibleName(name);
    field_->setPlaceholderText(hint);
}

void Chips::setValues(const QStringList &values)
{
    values_ = values;
    field_->clear();
    stopOffering();
    makeChips();
}

void Chips::makeChips()
{
    for (QToolButton *chip : std::exchange(chips_, {})) {
        chip->hide();
        chip->removeEventFilter(this);
        chip->deleteLater();  // it may be in its own click
    }
    while (QLayoutItem *item = layout()->takeAt(0))
        delete item;
    QWidget *before = nullptr;
    for (const QString &value : std::as_const(values_)) {
        auto *chip = new QToolButton(this);
        chip->setText(value + QStringLiteral(" ✕"));
        chip->setToolTip(tr("Take %1 away").arg(value));
        chip->setAccessibleName(tr("%1: %2").arg(name_, value));
        chip->setAccessibleDescription(tr("Delete takes it away"));
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, chip] { remove(chips_.indexOf(chip)); });
        layout()->addWidget(chip);
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
        chips_.append(chip);
    }
    layout()->addWidget(field_);
    if (before)
        setTabOrder(before, field_);
    updateGeometry();
}

void Chips::add(const QString &word)
{
    const QString plain = word.simplified();
    if (plain.isEmpty())
        return;
    const QString value = meaning_ ? meaning_(plain) : plain;
    field_->clear();
    stopOffering();
    if (values_.contains(value, Qt::CaseInsensitive))
        return;
    values_.append(value);
    makeChips();
    emit changed();
}

void Chips::takeTyped()
{
    add(field_->text());
}

void Chips::remove(qsizetype index)
{
    if (index < 0 || index >= values_.size())
        return;
    values_.removeAt(index);
    makeChips();
    focusChip(std::min(index, values_.size()));
    emit changed();
}

/// One past the last is the field.
void Chips::focusChip(qsizetype index)
{
    if (index >= 0 && index < chips_.size())
        chips_[index]->setFocus(Qt::OtherFocusReason);
    else if (index >= chips_.size())
        field_->setFocus(Qt::OtherFocusReason);
}

bool Chips::isOffering() const
{
    return offered_ && offered_->isVisible();
}

void Chips::stopOffering()
{
    if (offered_)
        offered_->hide();
    field_->setAccessibleDescription({});
}

void Chips::offer(const QString &typed)
{
    QList<std::pair<int, QString>> found;
    for (const QString &each : std::as_const(proposals_)) {
        const std::optional<int> score = matchScore(typed, each);
        if (score && !values_.contains(each))
            found.append({*score, each});
    }
    if (typed.trimmed().isEmpty() || found.isEmpty()) {
        stopOffering();
        return;
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    if (!offered_) {
        offered_ = new QListWidget(window());
        offered_->setObjectName(QStringLiteral("chipProposals"));
        offered_->setFocusPolicy(Qt::NoFocus);
        offered_->setAccessibleName(tr("Proposals: choose with the arrow keys and Enter"));
        connect(offered_, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { add(item->text()); });
        connect(this, &QObject::destroyed, offered_, &QObject::deleteLater);
    }
    offered_->clear();
    for (const auto &[score, each] : found.mid(0, mostOffered))
        offered_->addItem(each);
    const int height = offered_->count() * offered_->sizeHintForRow(0) + 2 * offered_->frameWidth();
    const QPoint below = field_->mapTo(window(), QPoint(0, field_->height()));
    const int y = below.y() + height <= window()->height() ? below.y() : below.y() - field_->height() - height;
    offered_->setGeometry(below.x(), y, std::max(field_->width(), 2 * fieldWidth), height);
    offered_->show();
    offered_->raise();
    field_->setAccessibleDescription(tr("%n proposal(s), the arrow keys choose", nullptr, offered_->count()));
}

/// The keyboard stays in the field; a screen reader is told what is chosen.
void Chips::tellProposal()
{
    if (const QListWidgetItem *item = offered_->currentItem())
        field_->setAccessibleDescription(item->text());
}

bool Chips::fieldKey(int key, const QString &)
{
    switch (key) {
        case Qt::Key_Down:
        case Qt::Key_Up: {
            if (!isOffering())
                return false;
            const int count = offered_->count();
            const int row = offered_->currentRow();
            offered_->setCurrentRow(key == Qt::Key_Down ? (row + 1) % count : (row <= 0 ? count : row) - 1);
            tellProposal();
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (isOffering() && offered_->currentItem())
                add(offered_->currentItem()->text());
            else if (!field_->text().trimmed().isEmpty())
                takeTyped();
            else
                emit accepted();
            return true;
        case Qt::Key_Comma:
        case Qt::Key_Semicolon:
            takeTyped();
            return true;
        case Qt::Key_Backspace:
            if (!field_->text().isEmpty() || values_.isEmpty())
                return false;
            remove(values_.size() - 1);
            focusChip(values_.size());
            return true;
        case Qt::Key_Left:
            if (field_->cursorPosition() > 0 || chips_.isEmpty())
                return false;
            focusChip(chips_.size() - 1);
            return true;
        case Qt::Key_Escape:
            if (!isOffering())
                return false;
            stopOffering();
            return true;
        default:
            return false;
    }
}

bool Chips::chipKey(qsizetype index, int key, const QString &text)
{
    switch (key) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            remove(index);
            return true;
        case Qt::Key_Left:
            focusChip(index - 1);
            return true;
        case Qt::Key_Right:
            focusChip(index + 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit accepted();
            return true;
        default:
            break;
    }
    if (text.isEmpty() || !text.front().isLetter())
        return false;
    field_->setFocus(Qt::OtherFocusReason);
    field_->setText(field_->text() + text);
    offer(field_->text());
    return true;
}

bool Chips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool bare = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (bare && watched == field_ && fieldKey(key->key(), key->text()))
            return true;
        const qsizetype index = chips_.indexOf(qobject_cast<QToolButton *>(watched));
        if (bare && index >= 0 && chipKey(index, key->key(), key->text()))
            return true;
    }
    if (event->type() == QEvent::FocusOut && watched == field_)
        stopOffering();
    return QWidget::eventFilter(watched, event);
}

void Chips::hideEvent(QHideEvent *event)
{
    stopOffering();
    QWidget::hideEvent(event);
}

}  // namespace motebok
