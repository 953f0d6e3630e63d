// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfflow.h"

#include <algorithm>

namespace motebok::pdf {

namespace {

constexpr int fewestLines = 2;      // of a paragraph, before and after a cut
constexpr double tolerance = 0.01;  // of adding up heights

double step(const Flow &flow, int from, int line)
{
    const FlowLine &here = flow[size_t(line)];
    return here.height + (line > from ? here.before : 0);
}

/// Moves a cut upwards until it falls at a good place; gives `from` if there is none.
int niceCut(const Flow &flow, int from, int end)
{
    const FlowLine &next = flow[size_t(end)];
    if (next.line > 0) {
        int kept = std::min(next.line, end - from);
        const int left = next.lineCount - next.line;
        if (left < fewestLines) {
            end -= fewestLines - left;
            kept -= fewestLines - left;
        }
        const bool beginsHere = end - kept >= from && flow[size_t(end - kept)].line == 0;
        if (beginsHere && kept < fewestLines)
            end -= kept;
    }
    while (end > from && flow[size_t(end - 1)].keepWithNext)
        --end;
    return std::max(end, from);
}

}  // namespace

Fit fit(const Flow &flow, int from, double room, Cut cut)
{
    const int count = int(flow.size());
    Fit result{from, 0};
    while (result.end < count && result.height + step(flow, from, result.end) <= room + tolerance)
        result.height += step(flow, from, result.end++);
    if (result.end == count || result.end == from || cut == Cut::Anywhere)
        return result;

    result.end = niceCut(flow, from, result.end);
    result.height = 0;
    for (int line = from; line < result.end; ++line)
        result.height += step(flow, from, line);
    return result;
}

double heightOf(const Flow &flow, int from)
{
    double height = 0;
    for (int line = from; line < int(flow.size()); ++line)
        height += step(flow, from, line);
    return height;
}

double leadHeight(const Flow &flow)
{
    double height = 0;
    for (int line = 0; line < int(flow.size()); ++line) {
        height += step(flow, 0, line);
        if (fit(flow, 0, height).end > 0)
            break;
    }
    return height;
}

void draw(Canvas &canvas, const Flow &flow, int from, int end, double x, double top, DrawAs as)
{
    for (int i = from; i < end; ++i) {
        const FlowLine &line = flow[size_t(i)];
        if (i > from)
            top += line.before;
        for (const FlowLabel &label : line.labels)
            canvas.draw(label.paragraph, 0, x + label.x, top, as);
        canvas.draw(line.paragraph, line.line, x + line.x, top, as);
        top += line.height;
    }
    if (as == DrawAs::Content)
        canvas.endMarked();
}

}  // namespace motebok::pdf
