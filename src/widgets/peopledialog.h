// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class PeopleDialog;
class PersonDialog;
}  // namespace Ui

class QComboBox;
class QListWidget;

namespace motebok {

class Prompts;

/// Name, organisation and address of one person. Esc asks before what was written goes.
class PersonDialog : public QDialog {
    Q_OBJECT
public:
    /// `others`: those already in the register; the same name and organisation twice is asked about once.
    PersonDialog(const Person &person, const QList<Person> &others, Prompts &prompts, QWidget *parent);
    ~PersonDialog() override;

    Person person() const;
    void accept() override;
    void reject() override;

private:
    std::unique_ptr<Ui::PersonDialog> ui_;
    Prompts &prompts_;
    Person person_;
    QList<Person> others_;
    bool twiceAsked_ = false;
};

/// The register of people: a list one finds in by typing, and what can be done with those in it.
class PeopleDialog : public QDialog {
    Q_OBJECT
public:
    /// What the dialog asks of the book. Each tells the user itself when it fails.
    struct Register {
        std::function<QList<Person>()> people;
        /// True when it is saved.
        std::function<bool(const Person &)> save;
        std::function<bool(const Person &)> remove;
        /// Takes in the participants of the open meeting; empty when none is open.
        std::function<void()> takeIn;
    };

    PeopleDialog(Register all, Prompts &prompts, QWidget *parent);
    ~PeopleDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(const Id &current = {});
    void showFound();
    void write(const Person &person);
    void add();
    void edit();
    void remove();
    std::optional<Person> current() const;

    std::unique_ptr<Ui::PeopleDialog> ui_;
    Register register_;
    Prompts &prompts_;
    QList<Person> people_;
};

/// A list of places where something can be done, all of them ticked: she takes the tick off where it shall not be.
class PlacesDialog : public QDialog {
    Q_OBJECT
public:
    PlacesDialog(const QString &question, const QStringList &places, const QString &act, QWidget *parent);

    /// Indexes of those ticked.
    QList<qsizetype> chosen() const;

private:
    QListWidget *places_;
};

/// Who is who, where the register cannot tell.
class WhoDialog : public QDialog {
    Q_OBJECT
public:
    WhoDialog(const QList<TakenIn::Unclear> &unclear, QWidget *parent);

    /// Adds to `taken` what the user told.
    void tell(TakenIn &taken) const;

private:
    QList<TakenIn::Unclear> unclear_;
    QList<QComboBox *> answers_;
};

}  // namespace motebok
