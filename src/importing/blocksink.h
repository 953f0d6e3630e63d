// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/fakedlist.h"

#include <optional>

namespace motebok {

/// Collects inline text into blocks. White space is as HTML has it: runs of it are one blank, which waits until it is
/// known that a word follows.
class BlockSink {
public:
    QList<RawBlock> blocks;

    enum class Space { Collapsed, Preformatted };
    /// Ends the open block, if any, and begins this one.
    void open(const RawBlock &block, Space space);
    void close();
    bool isInItem() const { return isOpen_ && current_.block.isListItem(); }
    void setCurrent(BlockKind kind, int level, int number);

    void text(const QString &words, const Run &look);
    void lineBreak(const Run &look);
    /// A paragraph inside a list item begins or ends: an item is one text, so it goes on in a new line.
    void breakInItem();

private:
    void openIfNeeded();
    void word(const QString &word, const Run &look);
    bool endsInBreak() const;
    void append(const QString &words, const Run &look);
    void finish();

    RawBlock current_;
    bool isOpen_ = false;
    Space space_ = Space::Collapsed;
    bool sawBreak_ = false;
    bool breakDue_ = false;
    std::optional<Run> blank_;  ///< the look of white space that waits
};

}  // namespace motebok
