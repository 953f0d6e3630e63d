// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QStringList>

namespace motebok {

struct Sanitized {
    RichText text;
    QStringList warnings;  ///< what was repaired, one sentence each; empty when nothing was
};

/// The one door for foreign rich text: paste, import, inline HTML in a cell. HTML5 parsing by libgumbo. Only known tags
/// are tags: "<kari@x.no>" and "3 < 4" are text. Styles, scripts, remote images and tracking go; structure stays; faked
/// lists become lists (see docs/import.md); broken nesting is repaired with a warning. No word is lost.
Sanitized sanitizeHtml(const QString &html);

/// Plain text by the same rules for faked lists: a line a paragraph.
Sanitized sanitizePlainText(const QString &text);

}  // namespace motebok
