// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QMimeData>

#include <optional>

namespace motebok {

/// What Møtebok puts on a clipboard for itself, beside what others read: the text to the letter, with speakers and the
/// secretary's own marks; and rows or sections as our JSON.
inline QString ownTextFormat()
{
    return QStringLiteral("application/x-motebok+xhtml");
}
inline QString ownPartFormat()
{
    return QStringLiteral("application/x-motebok+json");
}

/// Our own text on a clipboard, if there is one.
std::optional<RichText> ownText(const QMimeData &source);

}  // namespace motebok
