// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfdirection.h"

#include <algorithm>
#include <optional>

namespace motebok::pdf {

void addStretches(std::vector<Stretch> &stretches, int run, const QString &text, qsizetype from)
{
    std::optional<bool> rightToLeft;
    stretches.push_back({run, from, from});
    for (; from < text.size(); ++from) {
        const QChar::Direction direction = text.at(from).direction();
        const bool right = direction == QChar::DirR || direction == QChar::DirAL;
        if (right || direction == QChar::DirL) {
            if (rightToLeft && *rightToLeft != right)
                stretches.push_back({run, from, from});
            rightToLeft = right;
        }
        stretches.back().to = from + 1;
    }
}

QList<QGlyphRun> inReadingOrder(QList<QGlyphRun> runs)
{
    const auto isRightToLeft = [](const QGlyphRun &run) { return run.isRightToLeft(); };
    const auto isFartherRight = [](const QGlyphRun &a, const QGlyphRun &b) {
        return a.positions().value(0).x() > b.positions().value(0).x();
    };
    if (std::any_of(runs.begin(), runs.end(), isRightToLeft))
        std::stable_sort(runs.begin(), runs.end(), isFartherRight);
    return runs;
}

}  // namespace motebok::pdf
