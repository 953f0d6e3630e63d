// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "exporting/document.h"

#include <QByteArray>

namespace motebok {

/// A Word file (Office Open XML, ISO/IEC 29500-1 transitional): paragraph and character styles that the receiver can
/// change, real tables whose header row repeats, lists as lists with the numbers they are printed with, links, language
/// and core properties. The same document and time give the same bytes. Error: Io, when the container cannot be made.
Result<QByteArray> writeDocx(const Document &document, const Clock &clock);

}  // namespace motebok
