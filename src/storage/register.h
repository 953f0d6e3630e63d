// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "storage/database.h"

namespace motebok {

/// Groups and people; lists in no order, writing new ones or over those with the same id.
QList<Group> readGroups(Database &database);
void writeGroup(Database &database, const Group &group);
void removeGroup(Database &database, const Id &id);

QList<Person> readPeople(Database &database);
void writePerson(Database &database, const Person &person);
void removePerson(Database &database, const Id &id);
/// See MinuteBook::meetingsOf().
QList<Id> meetingsOf(Database &database, const Person &person);

}  // namespace motebok
