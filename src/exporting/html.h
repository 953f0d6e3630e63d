// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/document.h"

#include <QByteArray>

namespace motebok {

/// One self-contained, valid HTML5 file (UTF-8): semantic, with `lang`, a print style sheet, light and dark, narrow
/// screens. No script, nothing remote.
QByteArray writeHtml(const Document &document);

}  // namespace motebok
