// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"

#include "widgets/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace motebok {

namespace {

constexpr int margin = 8;  // pixels: the grid everything stands on

QLabel *labelFor(QLineEdit *line, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(line);
    return label;
}

}  // namespace

FindBar::FindBar(QWidget *parent)
    : QFrame(parent),
      line_(new QLineEdit),
      words_(new QLineEdit),
      count_(new QLabel),
      message_(new QLabel),
      letterCase_(new QCheckBox(tr("Match &case"))),
      whole_(new QCheckBox(tr("Whole &words"))),
      previous_(button(tr("Previous"))),
      next_(button(tr("Next"))),
      close_(button(tr("Close"))),
      replace_(new QPushButton(tr("Re&place"))),
      replaceAll_(new QPushButton(tr("Replace &all"))),
      replaceRow_(new QWidget),
      lastLine_(line_)
{
    setFrameShape(QFrame::StyledPanel);
    auto *top = new QHBoxLayout;
    top->setSpacing(margin);
    top->addWidget(labelFor(line_, tr("Fi&nd:")));
    top->addWidget(line_, 1);
    top->addWidget(count_);
    for (QToolButton *each : {previous_, next_, close_})
        top->addWidget(each);
    auto *replaceLayout = new QHBoxLayout(replaceRow_);
    replaceLayout->setContentsMargins(0, 0, 0, 0);
    replaceLayout->setSpacing(margin);
    replaceLayout->addWidget(labelFor(words_, tr("Replace wi&th:")));
    replaceLayout->addWidget(words_, 1);
    replaceLayout->addWidget(replace_);
    replaceLayout->addWidget(replaceAll_);
    auto *options = new QHBoxLayout;
    options->setSpacing(margin);
    options->addWidget(letterCase_);
    options->addWidget(whole_);
    options->addWidget(message_, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin / 2, margin, margin / 2);
    column->setSpacing(margin / 2);
    column->addLayout(top);
    column->addWidget(replaceRow_);
    column->addLayout(options);
    message_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // a long one must not widen the window
    for (QLineEdit *each : {line_, words_}) {
        each->setMinimumWidth(100);
        each->installEventFilter(this);
    }
    setTabOrder(line_, words_);
    setTabOrder(words_, replace_);
    setTabOrder(replace_, replaceAll_);
    setTabOrder(replaceAll_, previous_);
    connect(line_, &QLineEdit::textChanged, this, &FindBar::searchChanged);
    connect(letterCase_, &QCheckBox::toggled, this, &FindBar::searchChanged);
    connect(whole_, &QCheckBox::toggled, this, &FindBar::searchChanged);
    connect(next_, &QToolButton::clicked, this, &FindBar::next);
    connect(previous_, &QToolButton::clicked, this, &FindBar::previous);
    connect(replace_, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(replaceAll_, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(close_, &QToolButton::clicked, this, &FindBar::shut);
    hide();
}

QToolButton *FindBar::button(const QString &name)
{
    auto *made = new QToolButton;
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void FindBar::open(Purpose purpose, const QString &proposal)
{
    replaceRow_->setVisible(purpose == Purpose::Replace);
    if (!proposal.isEmpty())
        line_->setText(proposal);
    tell({});
    show();
    lastLine_ = line_;
    line_->setFocus(Qt::PopupFocusReason);  // what is selected in the cell stays selected
    line_->selectAll();
    emit searchChanged();
}

Search FindBar::search() const
{
    return {line_->text(), letterCase_->isChecked() ? Search::Case::Matters : Search::Case::Ignored,
            whole_->isChecked() ? Search::Words::Whole : Search::Words::Any};
}

QString FindBar::replacement() const
{
    return words_->text();
}

void FindBar::showCount(qsizetype current, qsizetype count)
{
    count_->setText(line_->text().isEmpty() ? QString()
                    : count == 0            ? tr("Not found")
                    : current < 0           ? tr("%n place(s)", nullptr, int(count))
                                            : tr("%1 of %2").arg(current + 1).arg(count));
    line_->setAccessibleDescription(count_->text());
    previous_->setEnabled(count > 0);
    next_->setEnabled(count > 0);
}

void FindBar::tell(const QString &message)
{
    message_->setText(message);
    message_->setToolTip(message);
}

void FindBar::setReplaceEnabled(bool enabled)
{
    replace_->setEnabled(enabled);
    replaceAll_->setEnabled(enabled);
}

void FindBar::setIcons(const QPalette &palette)
{
    previous_->setIcon(icon(QStringLiteral("move-up"), palette));
    next_->setIcon(icon(QStringLiteral("move-down"), palette));
    close_->setIcon(icon(QStringLiteral("close"), palette));
}

void FindBar::takeKeyboard()
{
    lastLine_->setFocus(Qt::PopupFocusReason);
}

void FindBar::shut()
{
    emit closed();  // the keyboard is given away first: hidden, the bar would give it to whatever is next
    hide();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        lastLine_ = static_cast<QLineEdit *>(watched);
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() != Qt::Key_Return && pressed->key() != Qt::Key_Enter)
        return false;
    if (pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (watched == words_)
        emit replaceOne();
    else if (pressed->modifiers() & Qt::ShiftModifier)
        emit previous();
    else
        emit next();
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace motebok
