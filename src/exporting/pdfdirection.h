// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGlyphRun>
#include <QList>
#include <QString>

#include <vector>

namespace motebok::pdf {

/// Part of a run that is written in one direction.
struct Stretch {
    int run = 0;
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Adds the stretches of the run that begins at `from` and goes to the text's end. Readers put letters from right to
/// left in order by themselves, but not those mixed with others.
void addStretches(std::vector<Stretch> &stretches, int run, const QString &text, qsizetype from);

/// Qt gives glyphs from left to right; these come as the text is read.
QList<QGlyphRun> inReadingOrder(QList<QGlyphRun> runs);

}  // namespace motebok::pdf
