// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/peopledialog.h"

#include "language/matching.h"
#include "ui_peopledialog.h"
#include "ui_persondialog.h"
#include "widgets/prompts.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>

#include <algorithm>

namespace motebok {

namespace {

constexpr int idRole = Qt::UserRole;

}  // namespace

PersonDialog::PersonDialog(const Person &person, const QList<Person> &others, Prompts &prompts, QWidget *parent)
    : QDialog(parent), ui_(new Ui::PersonDialog), prompts_(prompts), person_(person), others_(others)
{
    ui_->setupUi(this);
    ui_->problem->hide();
    ui_->name->setText(person.name);
    ui_->organisation->setText(person.organisation);
    ui_->email->setText(person.email);
    ui_->name->setFocus();
}

PersonDialog::~PersonDialog() = default;

Person PersonDialog::person() const
{
    return {person_.id, ui_->name->text().simplified(), ui_->organisation->text().simplified(),
            ui_->email->text().trimmed()};
}

void PersonDialog::accept()
{
    static const QRegularExpression mail(QStringLiteral(R"(^[^\s@]+@[^\s@]+\.[^\s@]+$)"));
    const Person now = person();
    QString problem;
    QWidget *where = ui_->name;
    if (now.name.isEmpty()) {
        problem = tr("Write a name.");
    } else if (!now.email.isEmpty() && !mail.match(now.email).hasMatch()) {
        problem = tr("This is not a mail address. Write it as name@example.no, or leave it empty.");
        where = ui_->email;
    } else if (!std::exchange(twiceAsked_, true)) {
        for (const Person &other : std::as_const(others_)) {
            if (other.id != now.id && other.name.compare(now.name, Qt::CaseInsensitive) == 0 &&
                other.organisation.compare(now.organisation, Qt::CaseInsensitive) == 0)
                problem =
                    tr("%1 is in the register already. Press OK once more if this is somebody else.").arg(other.name);
        }
        where = ui_->organisation;
    }
    if (problem.isEmpty()) {
        QDialog::accept();
        return;
    }
    ui_->problem->setText(problem);
    ui_->problem->show();
    where->setFocus();
}

void PersonDialog::reject()
{
    const Written written = person() == person_ ? Written::Nothing : Written::Something;
    if (mayDiscard(prompts_, this, written, tr("Discard what you wrote about this person?")))
        QDialog::reject();
}

PeopleDialog::PeopleDialog(Register all, Prompts &prompts, QWidget *parent)
    : QDialog(parent), ui_(new Ui::PeopleDialog), register_(std::move(all)), prompts_(prompts)
{
    ui_->setupUi(this);
    ui_->takeIn->setEnabled(bool(register_.takeIn));
    ui_->people->setMinimumHeight(fontMetrics().height() * 10);
    ui_->filter->installEventFilter(this);
    ui_->people->installEventFilter(this);
    connect(ui_->filter, &QLineEdit::textChanged, this, &PeopleDialog::showFound);
    connect(ui_->people, &QTreeWidget::itemDoubleClicked, this, &PeopleDialog::edit);
    connect(ui_->add, &QPushButton::clicked, this, &PeopleDialog::add);
    connect(ui_->edit, &QPushButton::clicked, this, &PeopleDialog::edit);
    connect(ui_->remove, &QPushButton::clicked, this, &PeopleDialog::remove);
    connect(ui_->takeIn, &QPushButton::clicked, this, [this] {
        register_.takeIn();
        read();
    });
    connect(ui_->people, &QTreeWidget::currentItemChanged, this, [this] {
        const bool one = current().has_value();
        ui_->edit->setEnabled(one);
        ui_->remove->setEnabled(one);
    });
    ui_->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    read();
    ui_->people->resizeColumnToContents(0);
    ui_->people->resizeColumnToContents(1);
    ui_->filter->setFocus();
}

PeopleDialog::~PeopleDialog() = default;

void PeopleDialog::read(const Id &current)
{
    people_ = register_.people();
    showFound();
    for (int i = 0; i < ui_->people->topLevelItemCount(); ++i) {
        if (ui_->people->topLevelItem(i)->data(0, idRole).toString() == current)
            ui_->people->setCurrentItem(ui_->people->topLevelItem(i));
    }
}

void PeopleDialog::showFound()
{
    const QString pattern = ui_->filter->text();
    QList<QPair<int, const Person *>> found;
    for (const Person &person : std::as_const(people_)) {
        const auto score =
            matchScore(pattern, QStringLiteral("%1 %2 %3").arg(person.name, person.organisation, person.email));
        if (score)
            found.append({*score, &person});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    ui_->people->clear();
    for (const auto &[score, person] : std::as_const(found)) {
        auto *row = new QTreeWidgetItem({person->name, person->organisation, person->email});
        row->setData(0, idRole, person->id);
        ui_->people->addTopLevelItem(row);
    }
    if (!found.isEmpty())
        ui_->people->setCurrentItem(ui_->people->topLevelItem(0));
    ui_->edit->setEnabled(!found.isEmpty());
    ui_->remove->setEnabled(!found.isEmpty());
    ui_->count->setText(people_.isEmpty() ? tr("Nobody is in the register yet. Add somebody, or take in the "
                                               "participants of a meeting.")
                                          : tr("%n of %1 people", nullptr, int(found.size())).arg(people_.size()));
}

std::optional<Person> PeopleDialog::current() const
{
    const QTreeWidgetItem *row = ui_->people->currentItem();
    const Id id = row ? row->data(0, idRole).toString() : Id();
    for (const Person &person : people_) {
        if (person.id == id)
            return person;
    }
    return std::nullopt;
}

void PeopleDialog::write(const Person &person)
{
    PersonDialog dialog(person, people_, prompts_, this);
    dialog.setWindowTitle(person.name.isEmpty() ? tr("New person") : person.name);
    // What was written stays in the dialog until it is in the book, or she lets it be.
    while (dialog.exec() == QDialog::Accepted) {
        Person written = dialog.person();
        if (written.id.isEmpty())
            written.id = newId();
        if (!register_.save(written))
            continue;
        if (person.id.isEmpty())
            ui_->filter->clear();
        read(written.id);
        break;
    }
    ui_->people->setFocus();
}

void PeopleDialog::add()
{
    write({});
}

void PeopleDialog::edit()
{
    if (const std::optional<Person> person = current())
        write(*person);
}

void PeopleDialog::remove()
{
    const std::optional<Person> person = current();
    if (!person || !prompts_.confirm(this, tr("Remove %1 from the register?").arg(person->name),
                                     tr("Meetings and groups keep the words they have."), tr("Remove")))
        return;
    if (register_.remove(*person))
        read();
}

/// Down goes from the line one finds with to the list; Enter changes the one found, Delete removes it.
bool PeopleDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == ui_->filter && key == Qt::Key_Down) {
        ui_->people->setFocus();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        edit();
    } else if (watched == ui_->people && key == Qt::Key_Delete) {
        remove();
    } else if (watched == ui_->people && key == Qt::Key_Insert) {
        add();
    } else {
        return QDialog::eventFilter(watched, event);
    }
    return true;
}

}  // namespace motebok
