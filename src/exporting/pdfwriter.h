// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exporting/pdfcanvas.h"
#include "exporting/pdfmetadata.h"
#include "exporting/pdftags.h"
#include "exporting/progress.h"

#include <QByteArray>

namespace motebok::pdf {

/// The file's bytes: PDF 1.7, PDF/A-2a and PDF/UA-1. Errors: Cancelled, Io.
Result<QByteArray> writeFile(const PagedDocument &document, const FontSet &fonts, const Metadata &metadata,
                             const LinkDescription &describe, const Progress &progress);

}  // namespace motebok::pdf
