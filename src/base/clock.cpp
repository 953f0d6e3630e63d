// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace motebok {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

}  // namespace motebok
