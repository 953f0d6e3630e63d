// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pdfreader.h"

namespace motebok::test {

/// What keeps the file from being PDF/UA-1 and PDF/A-2a, as far as a program can tell; nothing if all is well.
QStringList brokenRules(PdfReader &reader);

}  // namespace motebok::test
