// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/people.h"
#include "storage/minutebook.h"
#include "widgets/deskpart.h"

#include <QAction>

#include <functional>

class QMenu;

namespace motebok {

class MeetingPage;
class OpenMeeting;
class Prompts;

/// The register of people, and what a change in it means for meetings and groups: proposed, never done unasked.
class PeopleActions : public DeskPart {
    Q_OBJECT
public:
    PeopleActions(Prompts &prompts, MeetingPage &page, Clock clock, QWidget *window);

    void setBook(MinuteBook *book) override;
    void setMeeting(OpenMeeting *open) override;
    void fill(QMenu &menu) const;

private:
    /// Where a person's old words stand: in a meeting not approved yet, or in a group's roster.
    struct Place {
        Id meeting;
        Id group;
        QString name;
    };
    void showRegister();
    void takeIn();
    bool save(const Person &person);
    QList<Person> people();
    QList<Place> placesOf(const Person &before, const Person &after);
    void changeAt(const Place &place, const Person &before, const Person &after);
    bool editOpen(const QString &what, const std::function<bool(Meeting &)> &change);
    void updateActions();
    bool told(const Result<void> &result);

    Prompts &prompts_;
    MeetingPage &page_;
    Clock clock_;
    MinuteBook *book_ = nullptr;
    QAction *register_, *takeIn_;
};

}  // namespace motebok
