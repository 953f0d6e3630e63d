// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newmeetingdialog.h"

#include "language/wording.h"
#include "ui_newmeetingdialog.h"
#include "widgets/prompts.h"

#include <QKeyEvent>
#include <QPushButton>

namespace motebok {

namespace {

/// A box for what can come along; it is not there when nothing can.
void offer(QCheckBox *box, qsizetype count, const QString &text)
{
    box->setText(text);
    box->setVisible(count > 0);
}

NewMeetingWish::Bring bring(const QCheckBox *box)
{
    return box->isChecked() ? NewMeetingWish::Bring::Yes : NewMeetingWish::Bring::No;
}

}  // namespace

NewMeetingDialog::NewMeetingDialog(const QList<Group> &groups, const Id &group, QDate date, Source source,
                                   Prompts &prompts, QWidget *parent)
    : QDialog(parent), ui_(new Ui::NewMeetingDialog), groups_(groups), source_(std::move(source)), prompts_(prompts)
{
    ui_->setupUi(this);
    ui_->problem->hide();
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Make the meeting"));
    ui_->date->setDate(date);
    ui_->date->installEventFilter(this);
    ui_->date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    ui_->group->addItem(tr("(no group)"), QString());
    for (const Group &each : groups_)
        ui_->group->addItem(each.name, each.id);
    ui_->group->setCurrentIndex(std::max(0, ui_->group->findData(group)));
    connect(ui_->group, &QComboBox::currentIndexChanged, this, &NewMeetingDialog::groupChosen);
    connect(ui_->date, &QDateEdit::dateChanged, this, &NewMeetingDialog::groupChosen);
    connect(ui_->title, &QLineEdit::textEdited, this, [this] { titleWritten_ = true; });
    connect(ui_->place, &QLineEdit::textEdited, this, [this] { placeWritten_ = true; });
    for (QLineEdit *each : {ui_->title, ui_->place, ui_->time})
        connect(each, &QLineEdit::textEdited, this, [this] { written_ = true; });
    groupChosen();
    ui_->title->setFocus();
    ui_->title->selectAll();
}

NewMeetingDialog::~NewMeetingDialog() = default;

void NewMeetingDialog::setAfter(const Meeting &after, const AgreedMeeting &agreed)
{
    after_ = after;
    setWindowTitle(tr("New meeting after “%1”").arg(after.title));
    if (agreed.date)
        ui_->date->setDate(*agreed.date);
    if (agreed.start)
        ui_->time->setText(timeText(*agreed.start, agreed.end, LanguageForm::Nynorsk).remove(QStringLiteral("kl. ")));
    if (!agreed.place.isEmpty()) {
        ui_->place->setText(agreed.place);
        placeWritten_ = true;
    }
    groupChosen();
    ui_->title->selectAll();
}

/// Qt's date field takes three Tabs, one for each part; here Tab goes on to the next field.
bool NewMeetingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == ui_->date && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            (key == Qt::Key_Tab ? ui_->time : ui_->title)->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

Group NewMeetingDialog::chosenGroup() const
{
    const Id id = group();
    const auto found = std::find_if(groups_.begin(), groups_.end(), [&id](const Group &each) { return each.id == id; });
    return found == groups_.end() ? Group() : *found;
}

void NewMeetingDialog::groupChosen()
{
    const Group chosen = chosenGroup();
    if (!titleWritten_)
        ui_->title->setText(after_ ? nextTitle(after_->title, ui_->date->date(), chosen.language)
                                   : proposedTitle(chosen.name, chosen.language));
    if (!placeWritten_)
        ui_->place->setText(after_ && !place(*after_).isEmpty() ? place(*after_) : chosen.place);
    coming_ = source_ ? source_(chosen, ui_->date->date()) : ComingAlong{chosen, {}, {}, {}, 0};
    showComing();
}

void NewMeetingDialog::showComing()
{
    const qsizetype standing = coming_.habits.standingItems.size();
    offer(ui_->standing, standing, tr("%n &standing item(s)", nullptr, int(standing)));
    offer(ui_->actions, coming_.actions.size(), tr("%n open &action(s)", nullptr, int(coming_.actions.size())));
    offer(ui_->postponed, coming_.postponed.size(),
          tr("%n p&ostponed item(s)", nullptr, int(coming_.postponed.size())));
    ui_->alongLabel->setVisible(standing + coming_.actions.size() + coming_.postponed.size() > 0);
}

Id NewMeetingDialog::group() const
{
    return ui_->group->currentData().toString();
}

std::optional<FoundTime> NewMeetingDialog::time() const
{
    return findTime(QStringLiteral("kl. ") + ui_->time->text().simplified());
}

NewMeetingWish NewMeetingDialog::wish() const
{
    NewMeetingWish wish;
    wish.title = ui_->title->text().trimmed();
    wish.date = ui_->date->date();
    if (const std::optional<FoundTime> found = time()) {
        wish.start = found->start;
        wish.end = found->end;
    }
    wish.place = ui_->place->text().trimmed();
    wish.standing = bring(ui_->standing);
    wish.actions = bring(ui_->actions);
    wish.postponed = bring(ui_->postponed);
    return wish;
}

void NewMeetingDialog::reject()
{
    if (mayDiscard(prompts_, this, written_ ? Written::Something : Written::Nothing,
                   tr("Discard what you wrote for the new meeting?")))
        QDialog::reject();
}

void NewMeetingDialog::accept()
{
    if (!ui_->time->text().trimmed().isEmpty() && !time()) {
        ui_->problem->setText(tr("This is no time of day. Write it as 09.00 or 09.00–11.30, or leave it empty."));
        ui_->problem->show();
        ui_->time->setFocus();
        ui_->time->selectAll();
        return;
    }
    QDialog::accept();
}

}  // namespace motebok
