// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "importing/source.h"

namespace motebok {

/// A Word file (.docx of Word or LibreOffice) as lines and rows, and what there is to tell: tracked changes are read as
/// accepted, comments and pictures stay out, notes and text boxes follow the paragraph they hang on, headers and
/// footers come with the text. Errors: BadInput.
Result<Source> readWordFile(const QByteArray &bytes);

}  // namespace motebok
