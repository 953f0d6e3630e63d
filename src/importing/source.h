// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QStringList>

#include <variant>

namespace motebok {

/// A foreign document before anyone asks what its parts mean: lines and rows of cells, in its order. What makes a
/// meeting of it (meetingbuilder.h) does not know which kind of file it was.

struct SourceLine {
    RichText text;
    enum class Kind { Plain, Heading };
    Kind kind = Kind::Plain;
    int line = 0;  ///< in the file, from 1
};

struct SourceRow {
    QList<RichText> cells;
    /// Whether the row follows the one before directly, or after a page break (a blank line, a row of dashes).
    enum class Place { Next, AfterBreak };
    Place place = Place::Next;
    int line = 0;
};

using SourcePart = std::variant<SourceLine, SourceRow>;

struct Source {
    QList<SourcePart> parts;
    QStringList warnings;
};

}  // namespace motebok
