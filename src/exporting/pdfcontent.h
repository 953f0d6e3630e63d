// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pdfcanvas.h"

#include <QByteArray>

#include <functional>

namespace motebok::pdf {

/// Advance width of a glyph, in thousandths of the font size.
using Advance = std::function<double(int font, quint16 glyph)>;

/// The page as a content stream (ISO 32000-1, 7.8.2); font number n is called /Fn.
QByteArray contentStream(const PageContent &page, const Advance &advance);

/// A text string as it stands in a file: UTF-16BE with a byte order mark, in hexadecimal (ISO 32000-1, 7.9.2.2).
QByteArray hexTextString(const QString &text);

}  // namespace motebok::pdf
