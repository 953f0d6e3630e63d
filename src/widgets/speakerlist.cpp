// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/speakerlist.h"

#include "editing/pagerows.h"
#include "ui_markspeakersdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace motebok {

QString inWords(const SpeakerCheck &check, const QString &speaker)
{
    switch (check.standing) {
        case SpeakerStanding::Unknown:
            return SpeakerList::tr("“%1” is in no table of participants.").arg(speaker);
        case SpeakerStanding::OtherOrganisation:
            return SpeakerList::tr("The table of participants has %1 from %2.").arg(check.name, check.organisation);
        case SpeakerStanding::SeveralOfThatName:
            return SpeakerList::tr("“%1” may be several of the participants.").arg(speaker);
        case SpeakerStanding::Known:
            break;
    }
    return {};
}

SpeakerList::SpeakerList(QWidget *parent) : QWidget(parent), what_(new QLabel), list_(new QListWidget)
{
    what_->setWordWrap(true);
    what_->setContentsMargins(8, 0, 8, 0);
    list_->setWordWrap(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Speakers to look at"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(what_);
    column->addWidget(list_, 1);
    setFocusProxy(list_);
    connect(list_, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const int row = list_->row(item);
        if (row >= 0 && row < odd_.size())
            emit wanted({odd_[row].cell, int(odd_[row].span.from)});
    });
}

void SpeakerList::show(const Meeting &meeting, const QList<OddSpeaker> &odd)
{
    const int row = list_->currentRow();
    odd_ = odd;
    list_->clear();
    for (const OddSpeaker &each : odd) {
        list_->addItem(cellName(meeting, each.cell) + QStringLiteral(": ") + each.text + u'\n' +
                       inWords(each.check, each.text));
    }
    list_->setCurrentRow(std::clamp(row, odd.isEmpty() ? -1 : 0, int(odd.size()) - 1));
    what_->setText(odd.isEmpty() ? tr("Every speaker is in a table of participants, with that organisation.")
                                 : tr("%n speaker(s) to look at. Enter goes there.", nullptr, int(odd.size())));
}

MarkSpeakersDialog::MarkSpeakersDialog(const Meeting &meeting, const QList<SpeakerOffer> &offers, QWidget *parent)
    : QDialog(parent), ui_(new Ui::MarkSpeakersDialog), offers_(offers)
{
    ui_->setupUi(this);
    for (const SpeakerOffer &offer : offers) {
        const QString where = cellName(meeting, offer.cell);
        const QString odd = inWords(offer.check, offer.text);
        const QString place = QStringLiteral("%1 (%2)").arg(offer.text, where);
        auto *item = new QListWidgetItem(odd.isEmpty() ? place : place + QStringLiteral(": ") + odd);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(offer.isKnown() ? Qt::Checked : Qt::Unchecked);
        ui_->list->addItem(item);
    }
    ui_->list->setCurrentRow(0);
    ui_->list->setFocus();
    ui_->what->setText(
        tr("%n underlined or bold place(s) look like speakers. The ticked ones become speakers, and "
           "lose the underline; Space ticks.",
           nullptr, int(offers.size())));
    connect(ui_->list, &QListWidget::itemChanged, this, &MarkSpeakersDialog::count);
    count();
}

MarkSpeakersDialog::~MarkSpeakersDialog() = default;

QList<SpeakerOffer> MarkSpeakersDialog::chosen() const
{
    QList<SpeakerOffer> ticked;
    for (int i = 0; i < ui_->list->count(); ++i) {
        if (ui_->list->item(i)->checkState() == Qt::Checked)
            ticked.append(offers_[i]);
    }
    return ticked;
}

void MarkSpeakersDialog::count()
{
    const int ticked = int(chosen().size());
    QPushButton *mark = ui_->buttons->button(QDialogButtonBox::Ok);
    mark->setText(tr("Mark %n speaker(s)", nullptr, ticked));
    mark->setEnabled(ticked > 0);
}

}  // namespace motebok
