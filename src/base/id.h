// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motebok {

/// Stable across machines: a lower-case UUID without braces (RFC 4122, version 4). Empty means "none".
using Id = QString;

Id newId();

}  // namespace motebok
