// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actioneditor.h"

#include "widgets/chips.h"
#include "widgets/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace motebok {

ActionEditor::ActionEditor(QWidget *parent)
    : QFrame(parent), chips_(new Chips), due_(new QLineEdit), understood_(new QLabel), remarks_(new QLabel)
{
    setObjectName(QStringLiteral("actionEditor"));
    setFrameShape(QFrame::Box);
    setForegroundRole(QPalette::Mid);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Action item"));
    auto *who = new QLabel(tr("&Owners"));
    who->setBuddy(chips_);
    auto *when = new QLabel(tr("&Due"));
    when->setBuddy(due_);
    chips_->setName(tr("Owners"), tr("Add a name"));
    due_->setAccessibleName(tr("Due"));
    due_->setPlaceholderText(tr("13 January, next meeting, every autumn …"));
    due_->installEventFilter(this);
    auto *hint = new QLabel(tr("Enter: done · Tab: next · Delete: take away"));
    for (QLabel *label : {understood_, remarks_, hint}) {
        label->setFont(look::scaled(font(), look::small));
        label->setWordWrap(true);
    }
    understood_->setForegroundRole(QPalette::PlaceholderText);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap, look::gap, look::gap, look::gap);
    column->setSpacing(look::half);
    for (QWidget *each : std::initializer_list<QWidget *>{who, chips_, remarks_, when, due_, understood_, hint})
        column->addWidget(each);
    connect(chips_, &Chips::changed, this, &ActionEditor::showRemarks);
    connect(chips_, &Chips::accepted, this, &ActionEditor::finishByKey);
    connect(due_, &QLineEdit::textChanged, this, &ActionEditor::showRemarks);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    hide();
}

void ActionEditor::edit(const Meeting &meeting, const ActionItem &action, LanguageForm form)
{
    finish();
    action_ = action.id;
    meeting_ = meeting;
    form_ = form;
    ownersBefore_ = action.owners;
    dueBefore_ = dueOf(action);
    known_ = KnownNames::of(meeting);
    QStringList proposals;
    for (const KnownNames::Name &name : known_.names()) {
        if (!name.name.isEmpty() && !proposals.contains(name.name))
            proposals.append(name.name);
    }
    chips_->setProposals(proposals + known_.organisations());
    chips_->setMeaning([this](const QString &typed) {
        const QString letters = typed.toUpper();
        const KnownNames::Meaning initials = known_.initials(letters);
        return initials.kind == KnownNames::Kind::Person ? initials.owner.name : known_.meaning(typed).owner.name;
    });
    QStringList names;
    for (const ActionOwner &owner : action.owners)
        names.append(owner.name);
    chips_->setValues(names);
    due_->setText(dueWords(dueBefore_, form_));
    due_->setCursorPosition(0);
    active_ = true;
    showRemarks();
    show();
    raise();
    chips_->field()->setFocus(Qt::OtherFocusReason);
}

QList<ActionOwner> ActionEditor::owners() const
{
    QList<ActionOwner> all;
    for (const QString &name : chips_->values()) {
        const auto same = [&name](const ActionOwner &owner) { return owner.name == name; };
        const auto before = std::find_if(ownersBefore_.begin(), ownersBefore_.end(), same);
        all.append(before != ownersBefore_.end() ? *before : known_.meaning(name).owner);
    }
    return all;
}

Due ActionEditor::due() const
{
    if (due_->text().simplified() == dueWords(dueBefore_, form_))
        return dueBefore_;
    return dueFromWords(due_->text(), dueReference(meeting_));
}

void ActionEditor::finish()
{
    if (!std::exchange(active_, false))
        return;
    chips_->takeTyped();
    const QList<ActionOwner> who = owners();
    const Due when = due();
    hide();
    meeting_ = {};  // a meeting that is held by nobody else is cheaper to change
    emit finished(action_, who, when);
}

void ActionEditor::finishByKey()
{
    finish();
    emit left();
}

void ActionEditor::showRemarks()
{
    const OwnerCheck check(meeting_);
    QStringList remarks;
    for (const ActionOwner &owner : owners())
        remarks.append(ownerRemark(owner, check.standing(owner)));
    remarks.removeAll(QString());
    remarks_->setText(remarks.join(u'\n'));
    remarks_->setVisible(!remarks.isEmpty());
    const Due now = due();
    const QString words = dueWords(now, form_);
    // What was understood, where it says more than what was typed.
    const bool more = now.date && words != due_->text().simplified();
    understood_->setText(more ? tr("Understood as %1").arg(words) : QString());
    understood_->setVisible(more);
    adjustSize();
}

void ActionEditor::focusMoved(QWidget *now)
{
    // A menu or another window has the keyboard for a while.
    if (active_ && now && now->window() == window() && now != this && !isAncestorOf(now))
        finish();
}

bool ActionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == due_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finishByKey();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ActionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finishByKey();
    else
        QFrame::keyPressEvent(event);
}

/// Tab goes round among the chips and the due date: one leaves by Enter.
bool ActionEditor::focusNextPrevChild(bool next)
{
    QList<QWidget *> ring;
    for (qsizetype i = 0; chips_->chip(i); ++i)
        ring.append(chips_->chip(i));
    ring << chips_->field() << due_;
    const qsizetype at = ring.indexOf(focusWidget());
    ring[(at + (next ? 1 : -1) + ring.size()) % ring.size()]->setFocus(next ? Qt::TabFocusReason
                                                                            : Qt::BacktabFocusReason);
    return true;
}

QString ownerRemark(const ActionOwner &owner, OwnerStanding standing)
{
    switch (standing) {
        case OwnerStanding::Absent:
            return ActionEditor::tr("%1 was absent").arg(owner.name);
        case OwnerStanding::Body:
            return ActionEditor::tr("%1 is an organisation or a group, not a person").arg(owner.name);
        case OwnerStanding::Ambiguous:
            return ActionEditor::tr("%1 may be several of the participants").arg(owner.name);
        case OwnerStanding::Unknown:
            return ActionEditor::tr("%1 is not among the participants").arg(owner.name);
        case OwnerStanding::Expected:
            break;
    }
    return {};
}

}  // namespace motebok
