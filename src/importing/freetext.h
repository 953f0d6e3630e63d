// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/source.h"

namespace motebok {

/// Lines that wait for what comes after them: they may be a table's heading, or text that stands for itself.
struct WaitingText {
    QString heading;  ///< of a "#" line; empty without one
    QList<SourceLine> lines;

    bool isEmpty() const { return heading.isEmpty() && lines.isEmpty(); }
};

/// The lines as one text, a paragraph or more a line; lists that were typed line by line become lists.
RichText textOf(const QList<SourceLine> &lines);

}  // namespace motebok
