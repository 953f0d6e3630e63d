// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QHash>

namespace motebok {

/// The rows of meetings against the register of people. A row's words are the meeting's own: nothing here changes them
/// but applyChange(), which the user has asked for.

/// What a row says of a person: name, organisation, the first mail address in its contact column; `id` as it is tied.
Person personIn(const ParticipantTable &table, const Participant &row);

/// Those of `people` who have the name of `words` and, where both tell one, its organisation. Case and blanks do not
/// matter. More than one: nobody but the user can tell.
QList<Person> matching(const QList<Person> &people, const Person &words);

/// What taking a meeting's participants into the register comes to.
struct TakenIn {
    struct Unclear {
        Id row;
        Person words;
        QList<Person> candidates;  ///< of the same name: several, or one of another organisation
    };
    QList<Person> fresh;     ///< people the register does not have
    QHash<Id, Id> ties;      ///< from rows to people, fresh ones too; those already tied are left out
    QList<Unclear> unclear;  ///< for the user to tell
};
TakenIn takeIn(const Meeting &meeting, const QList<Person> &people);

/// Ties rows to people. False when nothing changed.
bool tieRows(Meeting &meeting, const QHash<Id, Id> &ties);

/// Where a row of a person still has the words the register had, it gets the new ones. A person's rows are those tied
/// to the person and those untied with exactly the same name and organisation. False when nothing changed.
bool applyChange(QList<Section> &sections, const Person &before, const Person &after);

}  // namespace motebok
