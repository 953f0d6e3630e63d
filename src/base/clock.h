// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace motebok {

/// Where "now" comes from; a test or a reproducible export hands in its own. Always UTC, whole milliseconds.
using Clock = std::function<QDateTime()>;

Clock systemClock();

}  // namespace motebok
