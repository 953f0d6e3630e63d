// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/fakedlist.h"

#include <QByteArray>

namespace motebok {

/// The blocks of HTML that has been through cleanHtml(). White space as HTML has it: runs of it are one blank.
struct BuiltBlocks {
    QList<RawBlock> blocks;
    int droppedLinks = 0;  ///< links that lead nowhere safe (javascript: …); their text stays
};
BuiltBlocks buildBlocks(const QByteArray &cleanUtf8);

/// The target as it may be kept, or an empty string.
QString safeLink(const QString &target);

}  // namespace motebok
