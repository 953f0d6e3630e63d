// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace motebok {

struct DecodedText {
    QString text;
    QStringList warnings;
};

/// UTF-8 with or without byte order mark, UTF-16 and UTF-32 with one, else Windows-1252 with a warning. BadInput for an
/// empty file and for what is no text.
Result<DecodedText> decodeText(const QByteArray &bytes);

}  // namespace motebok
