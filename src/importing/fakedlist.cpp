// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/fakedlist.h"

#include "importing/runs.h"

#include <QHash>
#include <QRegularExpression>

namespace motebok {

namespace {

/// "13. januar", "3. des.": a date, not the thirteenth item.
bool beginsWithMonth(QStringView text)
{
    static const QRegularExpression month(
        QStringLiteral(R"(^(?:jan(?:uar)?|feb(?:ruar)?|mars|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|)"
                       R"(okt(?:ober)?|nov(?:ember)?|des(?:ember)?)(?![\p{L}\d-]))"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestMonth = 10;
    return month.match(text.left(longestMonth).toString()).hasMatch();
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar::Nbsp;
}

qsizetype skipBlanks(const QString &text, qsizetype at)
{
    while (at < text.size() && isBlank(text.at(at)))
        ++at;
    return at;
}

std::optional<TypedMarker> bulletMarker(const QString &text, qsizetype at)
{
    // Some stand for nothing else, so no blank need follow; U+F0xx is how Word's Symbol fonts come through.
    static const QString sure = QStringLiteral("•▪●◦‣■□➢\uf0b7\uf0a7\uf0d8\uf0fc");
    static const QString perhaps = QStringLiteral("-–—·*");
    const QChar c = text.at(at);
    const qsizetype after = skipBlanks(text, at + 1);
    if (!sure.contains(c) && (!perhaps.contains(c) || after == at + 1))
        return std::nullopt;
    return TypedMarker{BlockKind::Bullet, c, 0, after};
}

std::optional<TypedMarker> numberMarker(const QString &text, qsizetype at)
{
    constexpr qsizetype mostDigits = 3;
    qsizetype end = at;
    while (end < text.size() && end - at <= mostDigits && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    const qsizetype digits = end - at;
    if (digits < 1 || digits > mostDigits || end >= text.size() || (text.at(end) != u'.' && text.at(end) != u')'))
        return std::nullopt;
    const int number = QStringView(text).mid(at, digits).toInt();
    const qsizetype after = skipBlanks(text, end + 1);
    if (number < 1 || after == end + 1 || beginsWithMonth(QStringView(text).mid(after)))
        return std::nullopt;
    return TypedMarker{BlockKind::Numbered, {}, number, after};
}

void becomeItem(RawBlock &raw, const TypedMarker &marker)
{
    raw.block.runs = sliced(raw.block.runs, marker.length);
    raw.block.kind = marker.kind;
    raw.block.number = marker.number;
    raw.typed = marker;
}

void becomeBullet(RawBlock &raw)
{
    raw.block.kind = BlockKind::Bullet;
    raw.block.number = 0;
}

/// An item of a list without labels: its typed marker is the only one the reader saw.
void repairUnlabelled(RawBlock &raw)
{
    if (const auto marker = typedMarker(raw.block.text()))
        becomeItem(raw, *marker);
    else
        becomeBullet(raw);
}

/// Whether typed numbers make up a labelled list's own: each follows from the one before. One alone may be an ordinal
/// ("2. etasje er stengd").
bool isNumbering(const QList<RawBlock> &blocks, const QList<qsizetype> &items)
{
    std::optional<TypedMarker> previous;
    for (const qsizetype i : items) {
        const QString text = blocks.at(i).block.text();
        const auto marker = typedMarker(text);
        if (!marker || marker->kind != BlockKind::Numbered || (previous && !previous->leadsTo(*marker)))
            return false;
        if (items.size() == 1 && text.at(marker->length).isLower())
            return false;
        previous = marker;
    }
    return true;
}

void repairLabelled(QList<RawBlock> &blocks, const QList<qsizetype> &items)
{
    const bool numbering = isNumbering(blocks, items);
    for (const qsizetype i : items) {
        RawBlock &raw = blocks[i];
        const auto marker = typedMarker(raw.block.text());
        if (!marker)
            continue;
        const bool dash = marker->kind == BlockKind::Bullet && raw.block.kind == BlockKind::Bullet;
        if (numbering || dash)
            becomeItem(raw, *marker);
    }
}

bool goesOnFrom(const RawBlock *above, const TypedMarker &marker)
{
    return above && above->typed && above->block.level == 0 && above->typed->leadsTo(marker);
}

}  // namespace

bool TypedMarker::leadsTo(const TypedMarker &next) const
{
    return kind == next.kind && (kind == BlockKind::Bullet ? bullet == next.bullet : number + 1 == next.number);
}

std::optional<TypedMarker> typedMarker(const QString &text)
{
    const qsizetype at = skipBlanks(text, 0);
    if (at >= text.size())
        return std::nullopt;
    auto marker = bulletMarker(text, at);
    if (!marker)
        marker = numberMarker(text, at);
    if (!marker || marker->length >= text.size())  // a marker without an item
        return std::nullopt;
    return marker;
}

void repairListItems(QList<RawBlock> &blocks)
{
    QHash<int, QList<qsizetype>> lists;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        RawBlock &raw = blocks[i];
        if (!raw.block.isListItem())
            continue;
        if (raw.unlabelled)
            repairUnlabelled(raw);
        else
            lists[raw.list].append(i);
    }
    for (const QList<qsizetype> &items : std::as_const(lists))
        repairLabelled(blocks, items);
}

bool repairParagraphs(QList<RawBlock> &blocks)
{
    bool any = false;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks.at(i).block.kind != BlockKind::Paragraph)
            continue;
        const auto marker = typedMarker(blocks.at(i).block.text());
        if (!marker)
            continue;
        const auto next = i + 1 < blocks.size() && blocks.at(i + 1).block.kind == BlockKind::Paragraph
                              ? typedMarker(blocks.at(i + 1).block.text())
                              : std::nullopt;
        if (goesOnFrom(i > 0 ? &blocks.at(i - 1) : nullptr, *marker) || (next && marker->leadsTo(*next))) {
            becomeItem(blocks[i], *marker);
            any = true;
        }
    }
    return any;
}

QList<Block> blocksOf(const QList<RawBlock> &raw)
{
    QList<Block> blocks;
    blocks.reserve(raw.size());
    for (const RawBlock &block : raw)
        blocks.append(block.block);
    return blocks;
}

}  // namespace motebok
