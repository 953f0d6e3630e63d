// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pdfcanvas.h"
#include "exporting/pdfqpdf.h"

#include <functional>
#include <vector>

namespace motebok::pdf {

/// "Lenkje: …": what a link annotation says of itself (ISO 14289-1, 7.18.5).
using LinkDescription = std::function<QString(const LinkOnPage &)>;

/// Writes the structure tree, the parent tree and the link annotations, and ties them to the pages.
void writeTags(QPDF &file, const std::vector<QPDFObjectHandle> &pages, const PagedDocument &document,
               const LinkDescription &describe);

/// Writes the bookmarks, nested by their levels.
void writeOutline(QPDF &file, const std::vector<QPDFObjectHandle> &pages, const std::vector<Bookmark> &bookmarks);

QPDFObjectHandle pdfName(const char *name);
QPDFObjectHandle pdfInteger(qint64 value);
QPDFObjectHandle pdfReal(double value);
QPDFObjectHandle pdfText(const QString &text);

}  // namespace motebok::pdf
