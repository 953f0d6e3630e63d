// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look.h"
#include "widgets/peopledialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace motebok {

namespace {

QString named(const Person &person)
{
    return person.organisation.isEmpty() ? person.name : QStringLiteral("%1, %2").arg(person.name, person.organisation);
}

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

QDialogButtonBox *answers(QDialog *dialog, const QString &act)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Ok)->setText(act);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

}  // namespace

PlacesDialog::PlacesDialog(const QString &question, const QStringList &places, const QString &act, QWidget *parent)
    : QDialog(parent), places_(new QListWidget)
{
    setWindowTitle(tr("Change in the register"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    layout->setSpacing(look::wide);
    layout->addWidget(wrapped(question));
    places_->setAccessibleName(tr("Where the words change"));
    for (const QString &place : places) {
        auto *row = new QListWidgetItem(place, places_);
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Checked);
    }
    places_->setCurrentRow(0);
    layout->addWidget(places_, 1);
    QDialogButtonBox *buttons = answers(this, act);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Leave them as they are"));
    layout->addWidget(buttons);
    places_->setFocus();
}

QList<qsizetype> PlacesDialog::chosen() const
{
    QList<qsizetype> all;
    for (int row = 0; row < places_->count(); ++row) {
        if (places_->item(row)->checkState() == Qt::Checked)
            all.append(row);
    }
    return all;
}

WhoDialog::WhoDialog(const QList<TakenIn::Unclear> &unclear, QWidget *parent) : QDialog(parent), unclear_(unclear)
{
    setWindowTitle(tr("Who is who?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    layout->setSpacing(look::wide);
    layout->addWidget(
        wrapped(tr("The register has the same name already. The words of the meeting stay as they are.")));
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const TakenIn::Unclear &each : unclear_) {
        auto *answer = new QComboBox;
        answer->addItem(tr("Leave for now"));
        answer->addItem(tr("A new person"));
        for (const Person &candidate : each.candidates)
            answer->addItem(tr("The same as %1").arg(named(candidate)));
        auto *label = new QLabel(named(each.words));
        label->setWordWrap(true);
        label->setBuddy(answer);
        form->addRow(label, answer);
        answers_.append(answer);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int linesShown = 8;
    scroll->setMinimumHeight(std::min(inside->sizeHint().height(), fontMetrics().height() * linesShown));
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    layout->addWidget(answers(this, tr("Take in")));
    constexpr int minimum = 440;  // pixels, as the forms in ui/
    setMinimumWidth(minimum);
    answers_.first()->setFocus();
}

void WhoDialog::tell(TakenIn &taken) const
{
    constexpr int newPerson = 1;
    constexpr int firstCandidate = 2;
    for (qsizetype i = 0; i < unclear_.size(); ++i) {
        const TakenIn::Unclear &each = unclear_[i];
        const int answer = answers_[i]->currentIndex();
        if (answer == newPerson) {
            Person fresh = each.words;
            fresh.id = newId();
            taken.fresh.append(fresh);
            taken.ties.insert(each.row, fresh.id);
        } else if (answer >= firstCandidate) {
            taken.ties.insert(each.row, each.candidates[answer - firstCandidate].id);
        }
    }
}

}  // namespace motebok
