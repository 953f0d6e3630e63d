// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "editing/textspans.h"

#include <QFlags>

#include <optional>

namespace motebok {

/// What the program may do with what has just been typed. Each is an undo step of its own: undoing it leaves what was
/// typed.
enum class TypingAid { Quotes = 1, Dashes = 2, Capitals = 4, AutoTexts = 8 };
Q_DECLARE_FLAGS(TypingAids, TypingAid)
Q_DECLARE_OPERATORS_FOR_FLAGS(TypingAids)

/// Words to put in the place of a span of the text.
struct TypingHelp {
    TypingAid aid = TypingAid::Quotes;
    TextSpan span;
    QString words;

    bool operator==(const TypingHelp &) const = default;
};

/// The help for the character just typed, which stands before `position` ('\n' at the start of a block: Enter), if
/// there is any:
/// - a straight quote becomes « or », “ or ” in English, by what stands before it;
/// - " - " between words becomes " – " when the blank after it is typed;
/// - at a word's end (blank, point, comma …) the group's short forms become its long words, with a capital if one was
///   typed or a sentence begins;
/// - a word that begins a sentence or a paragraph (no list item) gets its capital.
/// Never in preformatted text, links, addresses of web pages and mail, nor in a word that was not typed just now:
/// `typedFrom` is where the typing began.
std::optional<TypingHelp> typingHelp(const RichText &text, qsizetype position, qsizetype typedFrom, const Group &habits,
                                     TypingAids aids);

}  // namespace motebok
