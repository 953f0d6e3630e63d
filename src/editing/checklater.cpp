// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/checklater.h"

#include "domain/texts.h"

#include <algorithm>

namespace motebok {

QList<CheckMark> checkMarks(const Meeting &meeting)
{
    QList<CheckMark> marks;
    eachText(meeting, TextRole::Words, [&marks](const TextPlace &place, const RichText &text) {
        if (!place.shown || !hasMark(text, Mark::CheckLater))
            return;
        for (const SpannedText &span : spansOf(text, Mark::CheckLater))
            marks.append({place.cell, span.span});
    });
    return marks;
}

std::optional<CheckMark> nextCheckMark(const Meeting &meeting, const Spot &from, int direction)
{
    const QList<CheckMark> marks = checkMarks(meeting);
    if (marks.isEmpty())
        return std::nullopt;
    const QList<CellAddress> order = cells(meeting);
    const auto place = [&order](const CellAddress &cell, qsizetype position) {
        return std::pair(order.indexOf(cell), position);
    };
    const auto here = place(from.cell, from.position);
    if (direction > 0) {
        const auto next = std::find_if(marks.begin(), marks.end(),
                                       [&](const CheckMark &mark) { return place(mark.cell, mark.span.from) > here; });
        return next == marks.end() ? marks.first() : *next;
    }
    const auto before = std::find_if(marks.rbegin(), marks.rend(),
                                     [&](const CheckMark &mark) { return place(mark.cell, mark.span.from) < here; });
    return before == marks.rend() ? marks.last() : *before;
}

namespace edits {

Outcome toggleCheckLater(Meeting &meeting, const CellAddress &cell, qsizetype anchor, qsizetype position)
{
    const RichText text = textAt(meeting, cell);
    const QList<SpannedText> marked = spansOf(text, Mark::CheckLater);
    TextSpan span = sentenceOrSelection(text, anchor, position);
    const auto taken = [&](TextSpan range) {
        return setTextAt(meeting, cell, withMarks(text, range, {}, Mark::CheckLater))
                   ? Outcome(Spot{cell, int(position)})
                   : std::nullopt;
    };
    if (anchor == position) {
        for (const SpannedText &each : marked) {
            if (each.span.from <= position && position <= each.span.end())
                return taken(each.span);
        }
    }
    if (span.length == 0)
        return std::nullopt;
    const RichText with = withMarks(text, span, Mark::CheckLater, {});
    if (with == text)
        return taken(span);
    return setTextAt(meeting, cell, with) ? Outcome(Spot{cell, int(position)}) : std::nullopt;
}

}  // namespace edits

}  // namespace motebok
