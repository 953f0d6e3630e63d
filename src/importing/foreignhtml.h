// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/blockbuilder.h"

#include <QStringList>

namespace motebok {

/// Foreign HTML as blocks and rows, with what there is to tell about it. Lists are not repaired yet.
struct ForeignHtml {
    BuiltBlocks built;
    QStringList warnings;
};

/// Reads a page, or what a clipboard holds: of that only what was copied, in the tables and lists it stands in.
ForeignHtml readForeignHtml(const QString &html, Tables tables);

/// What is told when links to unsafe places were dropped.
void addLinkWarning(QStringList &warnings, int dropped);

/// Blocks without empty paragraphs at either end.
QList<RawBlock> withoutEmptyEnds(const QList<RawBlock> &blocks);

/// Blocks with their lists made real. Adds a warning when typed lines became a list.
RichText repairedText(QList<RawBlock> blocks, QStringList &warnings);

}  // namespace motebok
