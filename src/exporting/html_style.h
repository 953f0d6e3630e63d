// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motebok {

/// The style sheet of an exported page: screen light and dark, narrow, print.
QString htmlStyle();

}  // namespace motebok
