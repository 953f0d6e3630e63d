// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/peopleactions.h"

#include "editing/openmeeting.h"
#include "widgets/meetingpage.h"
#include "widgets/peopledialog.h"
#include "widgets/prompts.h"

#include <QApplication>
#include <QMenu>

namespace motebok {

PeopleActions::PeopleActions(Prompts &prompts, MeetingPage &page, Clock clock, QWidget *window)
    : DeskPart(window), prompts_(prompts), page_(page), clock_(std::move(clock))
{
    register_ =
        addAction(QStringLiteral("people.register"), tr("The register of &people …"), {}, [this] { showRegister(); });
    takeIn_ = addAction(QStringLiteral("people.takeIn"), tr("&Take this meeting's participants into the register"), {},
                        [this] { takeIn(); });
    updateActions();
}

void PeopleActions::setBook(MinuteBook *book)
{
    book_ = book;
    setMeeting(nullptr);
}

void PeopleActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    updateActions();
}

void PeopleActions::updateActions()
{
    const bool writable = book_ && !book_->isReadOnly();
    register_->setEnabled(writable);
    takeIn_->setEnabled(writable && open_);
}

void PeopleActions::fill(QMenu &menu) const
{
    menu.addSeparator();
    menu.addActions({register_, takeIn_});
}

bool PeopleActions::told(const Result<void> &result)
{
    if (!result)
        prompts_.tell(QApplication::activeWindow(), result.error());
    return result.ok();
}

QList<Person> PeopleActions::people()
{
    const Result<QList<Person>> all = book_->people();
    if (!all)
        prompts_.tell(QApplication::activeWindow(), all.error());
    return all ? *all : QList<Person>();
}

void PeopleActions::showRegister()
{
    if (!book_ || book_->isReadOnly())
        return;
    PeopleDialog::Register all;
    all.people = [this] { return people(); };
    all.save = [this](const Person &person) { return save(person); };
    all.remove = [this](const Person &person) { return told(book_->removePerson(person.id)); };
    if (open_)
        all.takeIn = [this] { takeIn(); };
    PeopleDialog dialog(all, prompts_, window_);
    dialog.exec();
}

/// Runs a change on the open meeting; the cursor stays where it is.
bool PeopleActions::editOpen(const QString &what, const std::function<bool(Meeting &)> &change)
{
    const Spot stay = page_.place().value_or(Spot{});
    return open_->edit(
        what, [&change, &stay](Meeting &meeting) { return change(meeting) ? edits::Outcome(stay) : std::nullopt; });
}

void PeopleActions::takeIn()
{
    if (!open_ || open_->isReadOnly())
        return;
    TakenIn taken = motebok::takeIn(open_->meeting(), people());
    if (!taken.unclear.isEmpty()) {
        WhoDialog dialog(taken.unclear, QApplication::activeWindow());
        if (dialog.exec() != QDialog::Accepted)
            return;
        dialog.tell(taken);
    }
    for (const Person &person : std::as_const(taken.fresh)) {
        if (!told(book_->save(person)))
            return;
    }
    const qsizetype known = taken.ties.size() - taken.fresh.size();
    editOpen(tr("Tie participants to the register"),
             [&taken](Meeting &meeting) { return tieRows(meeting, taken.ties); });
    prompts_.tellWarnings(QApplication::activeWindow(), tr("The register of people is up to date."),
                          {tr("%n new in the register", nullptr, int(taken.fresh.size())),
                           tr("%n row(s) of people who were there already", nullptr, int(known))});
}

bool PeopleActions::save(const Person &person)
{
    Person before;
    for (const Person &each : people()) {
        if (each.id == person.id)
            before = each;
    }
    if (!told(book_->save(person)))
        return false;
    if (before.id.isEmpty() || before == person)
        return true;
    const QList<Place> places = placesOf(before, person);
    if (places.isEmpty())
        return true;
    QStringList names;
    for (const Place &place : places)
        names.append(place.name);
    PlacesDialog dialog(
        tr("%1 still stands with the old words here. Meetings that are approved are left alone.").arg(person.name),
        names, tr("Change the ticked ones"), QApplication::activeWindow());
    if (dialog.exec() == QDialog::Accepted) {
        for (const qsizetype chosen : dialog.chosen())
            changeAt(places[chosen], before, person);
    }
    return true;
}

QList<PeopleActions::Place> PeopleActions::placesOf(const Person &before, const Person &after)
{
    QList<Place> places;
    const auto add = [&](Meeting meeting) {
        if (status(meeting) == MeetingStatus::Approved || !applyChange(meeting.sections, before, after))
            return;
        const std::optional<QDate> day = date(meeting);
        places.append(
            {meeting.id,
             {},
             day ? tr("%1, %2").arg(meeting.title, day->toString(QStringLiteral("dd.MM.yyyy"))) : meeting.title});
    };
    if (open_)
        add(open_->meeting());
    const Result<QList<Id>> meetings = book_->meetingsOf(before);
    if (!meetings)
        prompts_.tell(QApplication::activeWindow(), meetings.error());
    for (const Id &id : meetings ? *meetings : QList<Id>()) {
        if (open_ && open_->meeting().id == id)
            continue;
        if (const Result<Meeting> meeting = book_->meeting(id); meeting)
            add(*meeting);
    }
    const Result<QList<Group>> groups = book_->groups();
    for (Group group : groups ? *groups : QList<Group>()) {
        if (applyChange(group.roster, before, after))
            places.append({{}, group.id, tr("The group %1").arg(group.name)});
    }
    return places;
}

void PeopleActions::changeAt(const Place &place, const Person &before, const Person &after)
{
    if (open_ && open_->meeting().id == place.meeting) {
        editOpen(tr("Change in the register"),
                 [&](Meeting &meeting) { return applyChange(meeting.sections, before, after); });
        return;
    }
    if (!place.meeting.isEmpty()) {
        Result<Meeting> meeting = book_->meeting(place.meeting);
        if (!meeting) {
            prompts_.tell(QApplication::activeWindow(), meeting.error());
            return;
        }
        if (applyChange(meeting->sections, before, after)) {
            meeting->changed = clock_();
            told(book_->save(*meeting));
        }
        return;
    }
    const Result<QList<Group>> groups = book_->groups();
    for (Group group : groups ? *groups : QList<Group>()) {
        if (group.id != place.group || !applyChange(group.roster, before, after))
            continue;
        if (told(book_->save(group)) && open_ && open_->meeting().group == group.id)
            open_->setHabits(group);
    }
}

}  // namespace motebok
