// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/welcomepage.h"

#include "widgets/icons.h"

#include <QApplication>
#include <QCommandLinkButton>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace motebok {

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), heading_(new QLabel), lead_(new QLabel)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    newMeeting_ = new QCommandLinkButton(tr("New meeting"), tr("Write the minutes while the meeting runs."));
    import_ = new QCommandLinkButton(tr("Bring in minutes"), tr("Text copied out of Word or a PDF, or a JSON file."));
    example_ =
        new QCommandLinkButton(tr("Look at an example"), tr("A book of its own, with a group and two meetings."));
    connect(newMeeting_, &QAbstractButton::clicked, this, &WelcomePage::newMeetingWanted);
    connect(import_, &QAbstractButton::clicked, this, &WelcomePage::importWanted);
    connect(example_, &QAbstractButton::clicked, this, &WelcomePage::exampleWanted);

    QFont font = heading_->font();
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setWeight(QFont::DemiBold);
    heading_->setFont(font);
    lead_->setWordWrap(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(heading_);
    column->addWidget(lead_);
    column->addSpacing(16);
    for (QCommandLinkButton *button : {newMeeting_, import_, example_}) {
        button->setIconSize(QSize(24, 24));
        column->addWidget(button);
    }
    column->addStretch(3);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addLayout(column, 4);
    outer->addStretch(1);
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
    setBook(Book::Empty);
}

void WelcomePage::setBook(Book book)
{
    heading_->setText(book == Book::Empty ? tr("Welcome to Møtebok") : tr("No meeting is open"));
    lead_->setText(book == Book::Empty         ? tr("Your book is empty. Three ways on:")
                   : book == Book::HasMeetings ? tr("Choose a meeting on the left, or:")
                                               : tr("This book can only be read. Choose a meeting on the left."));
    newMeeting_->setVisible(book != Book::ReadOnly);
    import_->setVisible(book != Book::ReadOnly);
    example_->setVisible(book == Book::Empty);
    if (book == Book::Empty)
        newMeeting_->setFocus();
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = enter ? qobject_cast<QAbstractButton *>(focusWidget()) : nullptr;
    if (button)
        button->click();
    else
        QWidget::keyPressEvent(event);
}

/// The style draws no focus on these buttons; without it one cannot see where one is.
void WelcomePage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    const QWidget *now = QApplication::focusWidget();
    if (!now || now->parentWidget() != this)
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(now->geometry().adjusted(-2, -2, 1, 1));
}

void WelcomePage::setIcons(const QPalette &palette)
{
    newMeeting_->setIcon(icon(QStringLiteral("new"), palette));
    import_->setIcon(icon(QStringLiteral("import"), palette));
    example_->setIcon(icon(QStringLiteral("search"), palette));
}

}  // namespace motebok
