// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pdfcanvas.h"
#include "exporting/progress.h"

namespace motebok {
struct Document;
}

namespace motebok::pdf {

/// Lays the document out on A4 pages: at least one. Nothing if `progress` asked to stop.
std::optional<PagedDocument> layOut(const Document &document, Shaper &shaper, const Progress &progress);

}  // namespace motebok::pdf
