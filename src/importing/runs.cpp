// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/runs.h"

#include <limits>

namespace motebok {

namespace {

QString textOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

}  // namespace

Runs sliced(const Runs &runs, qsizetype from, qsizetype length)
{
    Runs result;
    qsizetype at = 0;
    const qsizetype end = length < 0 ? std::numeric_limits<qsizetype>::max() : from + length;
    for (const Run &run : runs) {
        const qsizetype first = std::max(from, at);
        const qsizetype last = std::min(end, at + run.text.size());
        if (first < last) {
            Run part = run;
            part.text = run.text.mid(first - at, last - first);
            result.append(part);
        }
        at += run.text.size();
    }
    return result;
}

Runs trimmed(const Runs &runs)
{
    const QString text = textOf(runs);
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text.at(from).isSpace())
        ++from;
    while (to > from && text.at(to - 1).isSpace())
        --to;
    return sliced(runs, from, to - from);
}

Runs joinedWithBlank(const Runs &first, const Runs &second)
{
    Runs result = trimmed(first);
    const Runs rest = trimmed(second);
    if (!result.isEmpty() && !rest.isEmpty()) {
        Run blank;
        if (result.last().sameLook(rest.first()))
            blank = rest.first();
        blank.text = QStringLiteral(" ");
        result.append(blank);
    }
    return result + rest;
}

QString oneLine(const RichText &text)
{
    return text.plainText().simplified();
}

bool isAllBold(const Runs &runs)
{
    bool any = false;
    for (const Run &run : runs) {
        if (run.text.trimmed().isEmpty())
            continue;
        if (!run.marks.testFlag(Mark::Bold))
            return false;
        any = true;
    }
    return any;
}

RichText paragraph(const Runs &runs)
{
    return RichText({Block{BlockKind::Paragraph, 0, 0, runs}});
}

}  // namespace motebok
