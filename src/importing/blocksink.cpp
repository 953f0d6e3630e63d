// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/blocksink.h"

#include "importing/runs.h"

namespace motebok {

namespace {

bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

}  // namespace

void BlockSink::open(const RawBlock &block, Space space)
{
    close();
    current_ = block;
    isOpen_ = true;
    space_ = space;
}

void BlockSink::close()
{
    if (isOpen_)
        finish();
    isOpen_ = false;
    space_ = Space::Collapsed;
    blank_.reset();
    breakDue_ = false;
    sawBreak_ = false;
}

void BlockSink::setCurrent(BlockKind kind, int level, int number)
{
    current_.block.kind = kind;
    current_.block.level = level;
    current_.block.number = number;
}

void BlockSink::breakInItem()
{
    blank_.reset();
    breakDue_ = !current_.block.runs.isEmpty();
}

void BlockSink::text(const QString &words, const Run &look)
{
    if (space_ == Space::Preformatted) {
        openIfNeeded();
        append(words, look);
        return;
    }
    for (qsizetype from = 0; from < words.size();) {
        const bool blank = isHtmlBlank(words.at(from));
        qsizetype to = from;
        while (to < words.size() && isHtmlBlank(words.at(to)) == blank)
            ++to;
        if (!blank)
            word(words.mid(from, to - from), look);
        else if (isOpen_ && !blank_)
            blank_ = look;
        from = to;
    }
}

void BlockSink::lineBreak(const Run &look)
{
    openIfNeeded();
    sawBreak_ = true;
    blank_.reset();
    append(QStringLiteral("\n"), look);
}

void BlockSink::openIfNeeded()
{
    if (isOpen_)
        return;
    current_ = RawBlock();
    isOpen_ = true;
}

void BlockSink::word(const QString &word, const Run &look)
{
    openIfNeeded();
    if (breakDue_)
        append(QStringLiteral("\n"), {});
    else if (blank_ && !endsInBreak())
        append(QStringLiteral(" "), *blank_);
    breakDue_ = false;
    blank_.reset();
    append(word, look);
}

bool BlockSink::endsInBreak() const
{
    const Runs &runs = current_.block.runs;
    return runs.isEmpty() || runs.last().text.endsWith(u'\n');
}

void BlockSink::append(const QString &words, const Run &look)
{
    Runs &runs = current_.block.runs;
    if (!runs.isEmpty() && runs.last().sameLook(look)) {
        runs.last().text += words;
        return;
    }
    Run run = look;
    run.text = words;
    runs.append(run);
}

void BlockSink::finish()
{
    const QString text = current_.block.text();
    if (text.endsWith(u'\n'))  // a break at the end shows nothing
        current_.block.runs = sliced(current_.block.runs, 0, text.size() - 1);
    if (space_ == Space::Preformatted) {
        blocks.append(current_);
        return;
    }
    const bool onlyNoBreakSpace = !text.isEmpty() && text.trimmed().isEmpty();
    if (onlyNoBreakSpace)  // Word's empty line
        current_.block.runs.clear();
    if (current_.block.isListItem() || sawBreak_ || !text.isEmpty())
        blocks.append(current_);
}

}  // namespace motebok
