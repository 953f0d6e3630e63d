// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attendancedetails.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace motebok {

namespace {

QString shown(const std::optional<QTime> &time)
{
    return time ? time->toString(QStringLiteral("HH.mm")) : QString();
}

QLineEdit *field(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    return edit;
}

}  // namespace

std::optional<QTime> clockTyped(const QString &text)
{
    static const QRegularExpression clock(
        QStringLiteral(R"(^(?:kl(?:\.|okka|okken)? ?)?(\d{1,2})(?:[.:,]?([0-5]\d))?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = clock.match(text.simplified());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

AttendanceDetailsForm::AttendanceDetailsForm(QWidget *parent)
    : QWidget(parent),
      heading_(new QLabel),
      from_(field(tr("Present from"))),
      until_(field(tr("Present until"))),
      remark_(field(tr("Note"))),
      deputyFor_(new QComboBox),
      hint_(new QLabel)
{
    from_->setObjectName(QStringLiteral("attendanceFrom"));
    until_->setObjectName(QStringLiteral("attendanceUntil"));
    remark_->setObjectName(QStringLiteral("attendanceRemark"));
    deputyFor_->setObjectName(QStringLiteral("attendanceDeputyFor"));
    from_->setPlaceholderText(tr("09.00"));
    until_->setPlaceholderText(tr("11.30"));
    deputyFor_->setAccessibleName(tr("Deputy for"));
    deputyFor_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    hint_->setWordWrap(true);
    hint_->hide();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading_->setFont(bold);
    heading_->setTextFormat(Qt::PlainText);

    auto *times = new QHBoxLayout;
    auto *to = new QLabel(tr("&to"));
    to->setBuddy(until_);
    times->addWidget(from_);
    times->addWidget(to);
    times->addWidget(until_);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&From"), times);
    qobject_cast<QLabel *>(form->labelForField(times))->setBuddy(from_);
    form->addRow(tr("&Note"), remark_);
    form->addRow(tr("&Deputy for"), deputyFor_);
    auto *done = new QPushButton(tr("Done"));
    connect(done, &QPushButton::clicked, this, [this] {
        if (finish(Unclear::Tell))
            emit left();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(heading_);
    column->addLayout(form);
    column->addWidget(hint_);
    column->addWidget(done, 0, Qt::AlignRight);
    hide();
    // Whoever goes on elsewhere in the window is done here. A window on top is the fields' own, or one comes back.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isOpen() && now && now->window() == window() && !isAncestorOf(now))
            close();
    });
}

void AttendanceDetailsForm::open(const Attender &who, const QList<AttendanceSection> &sections)
{
    close();
    who_ = who.id;
    before_ = edits::attendanceDetails(who.attendance);
    heading_->setText(who.name);
    from_->setText(shown(before_.from));
    until_->setText(shown(before_.until));
    remark_->setText(before_.remark);
    hint_->hide();
    deputyFor_->clear();
    deputyFor_->addItem(tr("(nobody)"), Id());
    for (const AttendanceSection &section : sections) {
        for (const Attender &member : section.people) {
            if (member.id != who.id && !member.name.isEmpty())
                deputyFor_->addItem(member.name, member.id);
        }
    }
    deputyFor_->setCurrentIndex(std::max(0, deputyFor_->findData(before_.deputyFor)));
    show();
    from_->setFocus(Qt::OtherFocusReason);
    from_->selectAll();
}

/// False when a time could not be read and it was asked to tell; the form stays as it is.
bool AttendanceDetailsForm::finish(Unclear unclear)
{
    if (!isOpen())
        return true;
    edits::AttendanceDetails now{before_.from, before_.until, remark_->text().simplified(),
                                 deputyFor_->currentData().toString()};
    QStringList unread;
    const auto take = [&unread](const QLineEdit &edit, std::optional<QTime> &time) {
        const QString text = edit.text().simplified();
        time = clockTyped(text);
        if (!text.isEmpty() && !time)
            unread.append(text);
    };
    take(*from_, now.from);
    take(*until_, now.until);
    const bool backwards = now.from && now.until && *now.until <= *now.from;
    if ((!unread.isEmpty() || backwards) && unclear == Unclear::Tell) {
        hint_->setText(backwards ? tr("The second time must be after the first one.")
                                 : tr("“%1” is no time of day. Write it as 10.15.").arg(unread.first()));
        hint_->show();
        return false;
    }
    if (backwards) {
        unread = {from_->text().simplified() + u'–' + until_->text().simplified()};
        now.from.reset();
        now.until.reset();
    }
    if (!unread.isEmpty())
        now.remark = (now.remark.isEmpty() ? unread : QStringList{now.remark} + unread).join(QStringLiteral(", "));
    const Id who = std::exchange(who_, {});
    if (isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);  // what is hidden gives it to whatever comes next
    hide();
    if (now != before_)
        emit given(who, now);
    return true;
}

void AttendanceDetailsForm::close()
{
    finish(Unclear::BecomesRemark);
}

void AttendanceDetailsForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (finish(Unclear::Tell))
                emit left();
            break;
        case Qt::Key_Escape:
            close();
            emit left();
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace motebok
