// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace motebok {

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent), what_(new QLabel), bar_(new QProgressBar)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setFlat(true);
    cancel->setFocusPolicy(Qt::TabFocus);
    bar_->setRange(0, 100);
    bar_->setMaximumWidth(160);
    layout->addWidget(what_);
    layout->addWidget(bar_);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
    hide();
}

void ProgressLine::start(const QString &what)
{
    what_->setText(what);
    bar_->setAccessibleName(what);
    bar_->setValue(0);
    show();
}

void ProgressLine::setDone(double done)
{
    bar_->setValue(int(done * 100));
}

void ProgressLine::finish()
{
    hide();
}

}  // namespace motebok
