// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/seam.h"

#include "importing/runs.h"

namespace motebok {

namespace {

/// Looks from the end, so that a text put together of many parts is not read again for each.
bool endsSentence(const Runs &runs)
{
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        for (auto c = run->text.crbegin(); c != run->text.crend(); ++c) {
            // A quote or bracket after the full stop belongs to the sentence: "(sjå vedlegg.)"
            if (!c->isSpace() && !QStringView(u"»”\"')]").contains(*c))
                return QStringView(u".:?!…").contains(*c);
        }
    }
    return true;
}

/// Puts the rest of a sentence behind its beginning, in place.
void appendSentence(Runs &runs, const Runs &rest)
{
    while (!runs.isEmpty() && runs.last().text.isEmpty())
        runs.removeLast();
    while (!runs.isEmpty() && runs.last().text.back().isSpace()) {
        runs.last().text.chop(1);
        if (runs.last().text.isEmpty())
            runs.removeLast();
    }
    Runs words = trimmed(rest);
    if (!runs.isEmpty() && runs.last().sameLook(words.first())) {
        runs.last().text += u' ' + words.takeFirst().text;
    } else if (!runs.isEmpty()) {
        runs.append(Run{QStringLiteral(" "), {}, {}, {}});
    }
    runs += words;
}

bool goesOn(const Block &block)
{
    const Runs runs = trimmed(block.runs);
    return block.kind == BlockKind::Paragraph && !runs.isEmpty() && runs.first().link.isEmpty() &&
           runs.first().text.front().isLower();
}

/// Over a seam a typed marker goes on with any list of its kind, as if the marker above had been typed too.
std::optional<TypedMarker> markerAsTyped(const Block &item, const Block &below)
{
    const auto next = typedMarker(below.text());
    if (!next || next->kind != item.kind)
        return std::nullopt;
    return TypedMarker{item.kind, next->bullet, item.number, 0};
}

}  // namespace

bool SeamJoiner::isCutBefore(const RichText &more) const
{
    if (blocks_.isEmpty() || more.isEmpty())
        return false;
    const Block &last = blocks_.last().block;
    return last.kind != BlockKind::Preformatted && !last.runs.isEmpty() && !endsSentence(last.runs) &&
           goesOn(more.blocks().first());
}

Seam SeamJoiner::add(const RichText &more)
{
    if (more.isEmpty())
        return Seam::Placed;
    const bool first = blocks_.isEmpty();
    while (!blocks_.isEmpty() && blocks_.last().block == Block{})
        blocks_.removeLast();
    const bool sentence = isCutBefore(more);
    if (sentence) {
        appendSentence(blocks_.last().block.runs, more.blocks().first().runs);
    } else if (!blocks_.isEmpty() && blocks_.last().block.isListItem()) {
        blocks_.last().typed = markerAsTyped(blocks_.last().block, more.blocks().first());
    }
    for (qsizetype i = sentence ? 1 : 0; i < more.blocks().size(); ++i)
        blocks_.append({more.blocks().at(i), 0, false, {}});
    return first ? Seam::Placed : sentence ? Seam::Sentence : Seam::Paragraphs;
}

RichText SeamJoiner::text() const
{
    QList<RawBlock> blocks = blocks_;
    repairParagraphs(blocks);
    return RichText(blocksOf(blocks));
}

}  // namespace motebok
