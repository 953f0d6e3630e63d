// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/source.h"

namespace motebok {

/// Where the reading of a source has come to. It only goes forward.
class Parts {
public:
    explicit Parts(const QList<SourcePart> &parts);

    bool atEnd() const { return at_ >= parts_.size(); }
    void advance() { ++at_; }
    /// The row or line `ahead` parts from here; null when there is none, or it is of the other sort.
    const SourceRow *row(qsizetype ahead = 0) const;
    const SourceLine *line(qsizetype ahead = 0) const;
    /// Whether rows of a table are still to come; closing lines in the shape of a row are none.
    bool beforeLastRow() const { return at_ < lastRow_; }
    bool afterLastRow() const { return at_ > lastRow_; }

private:
    const QList<SourcePart> &parts_;
    qsizetype at_ = 0;
    qsizetype lastRow_ = -1;
};

}  // namespace motebok
