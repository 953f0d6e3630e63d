// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/textdocument.h"

#include <QTextCursor>

namespace motebok {

/// Changes to the blocks a cursor touches, each one step of the document.

/// Makes them items of a list of that kind, or plain paragraphs when all of them are such items already.
void toggleList(const QTextCursor &cursor, BlockKind kind, const TextLook &look);

/// Sets the kind of block: Paragraph, SubHeading, Preformatted; a list item leaves its list.
void setBlockKind(const QTextCursor &cursor, BlockKind kind, const TextLook &look);

/// Nests (by = 1) or lifts (-1) list items; lifting an outermost item makes it a paragraph. False when nothing could
/// change.
bool nest(const QTextCursor &cursor, int by, const TextLook &look);

/// What Enter does in a block: a new item in a list, out of the list from an empty item, a paragraph after a
/// sub-heading.
void breakBlock(QTextCursor &cursor, const TextLook &look);

/// Backspace at the start of a list item or sub-heading takes the form off, not the text. False when there was none.
bool takeFormOff(QTextCursor &cursor, const TextLook &look);

/// "- " and "1. " typed at the start of a paragraph begin a list, when the blank has just been typed. True if it did.
bool listFromTypedMarker(QTextCursor &cursor, const TextLook &look);

/// Adds or takes away a mark in the selection; with no selection, in what is typed next (`typing` is then changed).
void toggleMark(QTextCursor &cursor, QTextCharFormat &typing, Mark mark, const TextLook &look);
bool hasMark(const QTextCharFormat &format, Mark mark);

/// What is typed next at the end of a link, a speaker or a "check later" mark, which is no part of it; nothing where
/// the cursor stands inside one or there is none. An action goes on until its sentence has ended.
std::optional<QTextCharFormat> formatAfterMarks(const QTextCursor &cursor, const QTextCharFormat &typing,
                                                const TextLook &look);

/// Makes the selection a link, or takes the link off when `target` is empty; without a selection the link under the
/// cursor.
void setLink(QTextCursor &cursor, const QString &target, const TextLook &look);
/// The link under the cursor selected, with its target; nothing when there is none.
QString selectLink(QTextCursor &cursor);

}  // namespace motebok
