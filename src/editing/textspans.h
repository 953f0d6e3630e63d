// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"

namespace motebok {

/// A span with its words.
struct SpannedText {
    TextSpan span;
    QString text;
};

/// Where the text has any of the marks, and none of `without`: neighbouring runs are one span, which never goes over
/// the end of a block.
QList<SpannedText> spansOf(const RichText &text, Marks any, Marks without = {});
bool hasMark(const RichText &text, Mark mark);

/// With the span's characters replaced by `runs`. The span lies within one block; a run without marks takes the look of
/// the text before the span, its speaker and "check later" marks left out.
RichText withRuns(const RichText &text, TextSpan span, const Runs &runs);
/// With the span's characters replaced by `words`, which take the look of the first of them (or of the text before).
RichText withWords(const RichText &text, TextSpan span, const QString &words);
/// With marks set and taken off in the span, over blocks too.
RichText withMarks(const RichText &text, TextSpan span, Marks set, Marks taken);

/// With the span's text, over blocks too, belonging to the action (empty: to none).
RichText withAction(const RichText &text, TextSpan span, const Id &action);

/// What a command means for a selection (its ends, in any order): the selection without blanks around it, or with none
/// the sentence there. Length 0 when there is no text.
TextSpan sentenceOrSelection(const RichText &text, qsizetype anchor, qsizetype position);

/// The block a place is in, and its characters' span; nullptr beyond the end.
struct BlockPlace {
    const Block *block = nullptr;
    TextSpan span;
};
BlockPlace blockAt(const RichText &text, qsizetype position);
/// The run of the character before `position` in its block, or of the one after it at the start; an empty run in an
/// empty block.
Run runBefore(const RichText &text, qsizetype position);

/// Whether a cell holds running text: topic, minutes, conclusion and the group's own columns of an item, free text, a
/// plain table's cell.
bool isProse(const Meeting &meeting, const CellAddress &cell);

}  // namespace motebok
