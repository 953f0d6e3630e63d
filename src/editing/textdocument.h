// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QColor>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <optional>

class QPainter;

namespace motebok {

/// RichText ↔ QTextDocument, exact both ways. The document carries our own properties; fonts and colours are only for
/// the eye and are never read back. Lists are paragraphs with kind, level and number, not QTextLists: Qt 6.4 has no
/// list that starts at 4, and a numbered paragraph is what the value holds anyway. The editor paints the labels.
enum TextProperty {
    BlockKindProperty = QTextFormat::UserProperty + 1,  ///< block: BlockKind
    LevelProperty,                                      ///< block: nesting of a list item
    NumberProperty,  ///< block: number of an item that begins a list; absent where it goes on
    MarksProperty,   ///< characters: Marks
    ActionProperty   ///< characters: ActionItem id
};

/// How text looks on the screen; follows the palette.
struct TextLook {
    QColor link;
    int listIndent = 22;     ///< pixels a level
    QColor checkLater = {};  ///< behind what is to be checked later, which is dotted under too
    QColor action = {};      ///< behind the text of an action, which has a bar beside its lines too

    static constexpr int labelGap = 6;  ///< pixels between a list label and its text
};

void fill(QTextDocument &document, const RichText &text, const TextLook &look);
RichText read(const QTextDocument &document);

/// Puts text in the place of the selection. The first block goes on in the one the cursor stands in; an empty one takes
/// its form.
void insertAt(QTextCursor &cursor, const RichText &text, const TextLook &look);

/// Formats for a run and a block, for an editor that applies marks itself.
QTextCharFormat charFormat(const Run &run, BlockKind kind, const TextLook &look);
QTextBlockFormat blockFormat(BlockKind kind, int level, std::optional<int> number, const TextLook &look);

/// What a character format says of the value.
Run lookOf(const QTextCharFormat &format);
BlockKind kindOf(const QTextBlockFormat &format);
int levelOf(const QTextBlockFormat &format);

/// Labels ("3.", "•", "") for every block of the document, in order.
QStringList listLabels(const QTextDocument &document);
/// Paints them beside their blocks, with the painter's font and pen; the document's origin is the painter's.
void paintListLabels(QPainter &painter, const QTextDocument &document, const TextLook &look);
/// Paints a bar beside the lines that have text of an action, with the painter's pen: what tells it without colour.
void paintActionBars(QPainter &painter, const QTextDocument &document);

}  // namespace motebok
