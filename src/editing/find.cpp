// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/find.h"

#include "domain/texts.h"

#include <algorithm>

namespace motebok {

namespace {

/// As it is compared: every kind of space is a space. As long as it was.
QString comparable(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
}

bool isWordPart(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark() || text[at] == u'_');
}

/// Whether what stands there is what was asked for, and not a piece of a letter or (if so asked) of a word.
bool stands(const QString &text, qsizetype at, qsizetype length, Search::Words words)
{
    if (at + length < text.size() && text[at + length].isMark())
        return false;  // the a of an å written as a and a ring
    return words == Search::Words::Any || (!isWordPart(text, at - 1) && !isWordPart(text, at + length));
}

/// A letter with a ring or dots may be one character or two; it is looked for in both forms.
QStringList spellings(const QString &text)
{
    const QString wanted = comparable(text);
    QStringList all{wanted, wanted.normalized(QString::NormalizationForm_C),
                    wanted.normalized(QString::NormalizationForm_D)};
    all.removeDuplicates();
    return all;
}

QList<Hit> findIn(const QString &plain, const CellAddress &cell, const QStringList &wanted, const Search &search)
{
    const auto letters = search.letterCase == Search::Case::Matters ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QList<Hit> hits;
    // Where each spelling stands next: one that does not occur is looked for once, not after every hit.
    QList<qsizetype> next(wanted.size(), -1);
    qsizetype from = 0;
    while (from < plain.size()) {
        qsizetype at = plain.size();
        qsizetype length = 0;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (next[i] < from) {
                const qsizetype found = plain.indexOf(wanted[i], from, letters);
                next[i] = found < 0 ? plain.size() : found;
            }
            if (next[i] < at) {
                at = next[i];
                length = wanted[i].size();
            }
        }
        if (at == plain.size())
            break;
        const bool good = stands(plain, at, length, search.words);
        if (good)
            hits.append({cell, int(at), int(length)});
        from = at + (good ? length : 1);
    }
    return hits;
}

/// The words in the place of the hits, which are in order and each within one block. One walk over the text.
RichText replaced(const RichText &text, const QList<Hit> &hits, const QString &words)
{
    QList<Block> blocks = text.blocks();
    auto hit = hits.begin();
    qsizetype start = 0;  // of the run, in the text as it was
    for (Block &block : blocks) {
        for (Run &run : block.runs) {
            const qsizetype end = start + run.text.size();
            QString fresh;
            qsizetype kept = start;  // so far
            while (hit != hits.end() && hit->position < end) {
                const qsizetype hitEnd = hit->position + hit->length;
                if (hit->position >= start) {
                    fresh += run.text.mid(kept - start, hit->position - kept);
                    fresh += words;
                }
                kept = std::min(hitEnd, end);
                if (hitEnd > end)
                    break;  // goes on in the next run
                ++hit;
            }
            if (kept > start)
                run.text = fresh + run.text.mid(kept - start);
            start = end;
        }
        ++start;  // the end of the block
    }
    return RichText(blocks);
}

}  // namespace

QList<Hit> findIn(const RichText &text, const CellAddress &cell, const Search &search)
{
    if (search.text.isEmpty())
        return {};
    return findIn(comparable(text.plainText()), cell, spellings(search.text), search);
}

Hits findAll(const Meeting &meeting, const Search &search)
{
    Hits hits;
    if (search.text.isEmpty())
        return hits;
    const QStringList wanted = spellings(search.text);
    eachText(meeting, TextRole::Label, [&](const TextPlace &place, const RichText &text) {
        if (text.isEmpty())
            return;
        const QList<Hit> found = findIn(comparable(text.plainText()), place.cell, wanted, search);
        if (place.shown)
            hits.shown += found;
        else
            hits.hidden += found.size();
    });
    return hits;
}

namespace edits {

Outcome replace(Meeting &meeting, const QList<Hit> &hits, const Search &search, const QString &words,
                const AttendanceWords &attendance)
{
    Outcome outcome;
    for (qsizetype first = 0; first < hits.size();) {
        const CellAddress cell = hits[first].cell;
        qsizetype last = first;
        while (last + 1 < hits.size() && hits[last + 1].cell == cell)
            ++last;
        const RichText before = textAt(meeting, cell);
        const QList<Hit> there = findIn(before, cell, search);
        QList<Hit> wanted;  // those asked for that still stand there; both lists are in order
        for (auto each = there.begin(); each != there.end() && first <= last; ++each) {
            while (first <= last && hits[first].position < each->position)
                ++first;
            if (first <= last && hits[first] == *each)
                wanted.append(*each);
        }
        if (!wanted.isEmpty()) {
            const int cursor = wanted.first().position + int(words.size());
            const Outcome done = setText(meeting, cell, replaced(before, wanted, words), cursor, attendance);
            if (!outcome && done)
                outcome = Spot{cell, cursor};
        }
        first = last + 1;
    }
    return outcome;
}

}  // namespace edits

}  // namespace motebok
