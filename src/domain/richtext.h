// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace motebok {

/// CheckLater is the secretary's own note to herself ("Sjekk seinare"): kept in the file, never handed out.
enum class Mark { None = 0, Bold = 1, Italic = 2, Underline = 4, Speaker = 8, CheckLater = 16 };
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// Text with one look. A line break inside a paragraph is '\n' in `text`.
struct Run {
    QString text;
    Marks marks;
    QString link;  ///< target, empty when the run is no link
    Id action;     ///< the ActionItem this text belongs to, or empty

    bool operator==(const Run &) const = default;
    bool sameLook(const Run &other) const
    {
        return marks == other.marks && link == other.link && action == other.action;
    }
};
using Runs = QList<Run>;

enum class BlockKind { Paragraph, SubHeading, Preformatted, Bullet, Numbered };

/// One paragraph or one list item. Lists are not objects of their own: neighbouring items of the same kind and level
/// are one list, and a numbered item carries the number it is printed with. A new list begins where the number does not
/// go on from the item before at its level; so "4." after a paragraph stays 4.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;   ///< nesting of a list item, 0 outermost; 0 for everything else
    int number = 0;  ///< of a Numbered item, 1 or more as a rule; 0 for everything else
    Runs runs;

    bool operator==(const Block &) const = default;
    bool isListItem() const { return kind == BlockKind::Bullet || kind == BlockKind::Numbered; }
    QString text() const;
};

/// A stretch of a text by the places of its characters, as plainText() and the editor's document count them.
struct TextSpan {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
    qsizetype end() const { return from + length; }
};

/// The text of one cell: a value, implicitly shared, always in normal form (see normalised()).
class RichText {
public:
    RichText() = default;
    explicit RichText(QList<Block> blocks);
    /// A paragraph a line; an empty string is the empty text.
    static RichText fromPlain(const QString &text);

    const QList<Block> &blocks() const { return blocks_; }
    bool isEmpty() const { return blocks_.isEmpty(); }
    /// Words only: blocks separated by '\n', no list labels.
    QString plainText() const;
    bool operator==(const RichText &) const = default;

    /// This text and then `other`; at the seam the blocks stay apart.
    RichText followedBy(const RichText &other) const;

    /// With `length` characters of plainText() from `from` on replaced by `words`, which take the look of what they
    /// replace. The range lies within one block.
    RichText replaced(qsizetype from, qsizetype length, const QString &words) const;

private:
    QList<Block> blocks_;
};

/// The normal form: equal neighbouring runs joined, empty runs dropped, characters no XML 1.0 file or text document can
/// hold dropped (controls, lone surrogates, U+2028/9 become line breaks, U+FDD0–1, U+FFFC, U+FFFE–F), levels without a
/// gap, number and level zeroed where they mean nothing; a text of nothing but one empty paragraph is the empty text.
QList<Block> normalised(QList<Block> blocks);

/// What a writer that nests lists needs to hear, in order. Item bodies are the block's runs; nested lists come before
/// closeItem of the item they hang under.
class BlockVisitor {
public:
    virtual ~BlockVisitor() = default;
    virtual void openList(BlockKind kind, int level, int start) = 0;
    virtual void openItem(const Block &item) = 0;
    virtual void closeItem() = 0;
    virtual void closeList(BlockKind kind) = 0;
    virtual void block(const Block &block) = 0;  ///< paragraph, sub-heading or preformatted
};
void visit(const RichText &text, BlockVisitor &visitor);

}  // namespace motebok
