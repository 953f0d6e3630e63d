// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "exporting/document.h"
#include "exporting/progress.h"

#include <QByteArray>

namespace motebok {

struct PdfResult {
    QByteArray bytes;
    int pages = 0;
    QStringList warnings;  ///< letters no installed font can draw
};

/// The document as an A4 PDF, tagged (PDF/UA-1, PDF/A-2a). Needs a QGuiApplication, not the GUI thread. Same document
/// and clock, same bytes. Errors: Cancelled, or Io when no font can be embedded.
Result<PdfResult> writePdf(const Document &document, const Clock &clock, const Progress &progress);

}  // namespace motebok
