// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/richtext.h"

namespace motebok {

/// The form a RichText is stored and sent in: a small canonical XHTML fragment without a root. One value has exactly
/// one spelling, so two versions can be compared as strings. See docs/richtext.md for the grammar.
QString toXhtml(const RichText &text);

/// Reads canonical XHTML. Strict: anything toXhtml() would not write is an Error (BadInput); foreign HTML goes through
/// the sanitizer in importing/.
Result<RichText> fromXhtml(const QString &xhtml);

}  // namespace motebok
