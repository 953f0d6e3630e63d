// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door to libqpdf's headers.

#if defined(__clang__) && __clang_major__ < 15
// In C++20 these versions cannot read qpdf/JSON.hh (a vector of the class it is part of). Nothing here uses JSON, and
// the other headers only name it.
#define JSON_HH
class JSON;
#endif

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
