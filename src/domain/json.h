// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/meeting.h"

#include <QByteArray>

namespace motebok {

/// A meeting as it travels: the value, and the name of its group (ids of groups mean nothing in another book).
struct TravellingMeeting {
    Meeting meeting;  ///< `group` is empty in what is read; the reader of the file decides where it lands
    Id groupId;
    QString groupName;
};

/// The open form of a meeting, documented in docs/json.md. Ids, times and import warnings are kept; nothing is added.
/// `group` may be nullptr. UTF-8, indented, keys in a fixed order of Qt's (alphabetical), one newline at the end.
QByteArray toJson(const Meeting &meeting, const Group *group);

/// Reads what toJson() writes. An Error (BadInput) names the place in the file; unknown keys are an error too, so that
/// nothing is dropped silently.
Result<TravellingMeeting> meetingFromJson(const QByteArray &json);

}  // namespace motebok
