// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace motebok {

/// Called now and then during long work with what is done, 0 to 1; false asks the work to stop. May be empty.
using Progress = std::function<bool(double done)>;

inline bool goOn(const Progress &progress, double done)
{
    return !progress || progress(done);
}

}  // namespace motebok
