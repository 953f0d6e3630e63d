// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/fakedlist.h"

#include <QByteArray>

namespace motebok {

/// What becomes of tables: a paragraph a row; or rows of their own, but for tables inside tables and those that only
/// lay out a page (never two cells with text beside each other).
enum class Tables { InText, Apart };

/// A row of a table that stands apart.
struct BuiltRow {
    QList<QList<RawBlock>> cells;  ///< one a column: merged cells are followed by empty ones
    qsizetype blocksBefore = 0;    ///< how many of the blocks stand before it
    bool beginsTable = false;
};

/// The blocks of HTML that has been through cleanHtml(). White space as HTML has it: runs of it are one blank.
struct BuiltBlocks {
    QList<RawBlock> blocks;
    QList<BuiltRow> rows;  ///< in order; none with Tables::InText
    int droppedLinks = 0;  ///< links that lead nowhere safe (javascript: …); their text stays
};
BuiltBlocks buildBlocks(const QByteArray &cleanUtf8, Tables tables);

/// The target as it may be kept, or an empty string. Detours that only track who follows a link are taken out.
QString safeLink(const QString &target);

}  // namespace motebok
