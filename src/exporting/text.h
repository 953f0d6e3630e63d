// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QByteArray>

namespace motebok {

/// The text form (docs/import.md): heading, facts, tab-separated tables with inline HTML in cells, closing lines.
/// UTF-8. It is what importMeeting() reads; ids and times are not in it.
QByteArray writeTextForm(const Meeting &meeting);

}  // namespace motebok
