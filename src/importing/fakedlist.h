// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <optional>

namespace motebok {

/// A list label somebody typed: "- ", "• ", "1. ", "2) ".
struct TypedMarker {
    BlockKind kind = BlockKind::Bullet;
    QChar bullet;          ///< of a Bullet
    int number = 0;        ///< of a Numbered
    qsizetype length = 0;  ///< up to the item's text, white space included

    /// Whether `next` is the item after this one in one list.
    bool leadsTo(const TypedMarker &next) const;
};

/// The marker the text begins with. "13. januar" and "3,5" begin with none.
std::optional<TypedMarker> typedMarker(const QString &text);

/// A block on its way through the sanitizer, with what it takes to judge its list.
struct RawBlock {
    Block block;
    int list = 0;                      ///< items of one list of the source share this; 0 outside lists
    bool unlabelled = false;           ///< an item of a list that shows no labels (list-style: none)
    std::optional<TypedMarker> typed;  ///< the marker that was taken off
};

/// Typed markers inside list items become the list's own labels. A marker goes only when that is so.
void repairListItems(QList<RawBlock> &blocks);

/// Runs of two or more paragraphs with typed markers become lists, as does a paragraph whose typed marker goes on where
/// the typed markers of the list just above it left off. Returns whether there were any.
bool repairParagraphs(QList<RawBlock> &blocks);

QList<Block> blocksOf(const QList<RawBlock> &raw);

}  // namespace motebok
