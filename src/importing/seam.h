// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/fakedlist.h"

namespace motebok {

/// How a part of a cell, cut apart by a page break, came to the part before it.
enum class Seam {
    Placed,     ///< one of them was empty
    Sentence,   ///< in the middle of a sentence: joined with a blank
    Paragraphs  ///< one after the other
};

/// Puts the parts of one cell together again: as one sentence where a part ends without . : ? ! and the next goes on
/// with lower-case text that is no link; else as new paragraphs. A list with typed markers goes on over the seam.
/// Linear in all.
class SeamJoiner {
public:
    SeamJoiner() = default;
    explicit SeamJoiner(const RichText &first) { add(first); }

    Seam add(const RichText &more);
    /// Whether `more` goes on in the middle of a sentence.
    bool isCutBefore(const RichText &more) const;
    RichText text() const;

private:
    QList<RawBlock> blocks_;
};

}  // namespace motebok
