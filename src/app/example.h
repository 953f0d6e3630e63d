// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

namespace motebok {

/// The book with the worked example: a group and two meetings that use everything a meeting can hold. Made at `path` if
/// it is not there; what the user changed in it stays. Returns the path.
Result<QString> exampleBook(const QString &path, const Clock &clock);

/// Beside the user's own book.
QString exampleBookPath();

}  // namespace motebok
