// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/import.h"

#include <QCoreApplication>

namespace motebok {

Landing landingOf(const Imported &imported, const QList<Group> &groups)
{
    if (imported.form != Imported::Form::Json)
        return {groupNamedBy(imported.travelling.meeting, groups), {}};
    const TravellingMeeting &travelling = imported.travelling;
    for (const Group &group : groups) {
        if (group.id == travelling.groupId)
            return {group.id, {}};
    }
    for (const Group &group : groups) {
        if (group.name == travelling.groupName)
            return {group.id, {}};
    }
    if (travelling.groupName.isEmpty())
        return {};
    return {{},
            QCoreApplication::translate("Importing",
                                        "There is no group “%1” in this book; the meeting stands without a group.")
                .arg(travelling.groupName)};
}

}  // namespace motebok
