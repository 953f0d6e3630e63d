// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/section.h"
#include "importing/source.h"

#include <QStringList>

namespace motebok {

/// Makes participants of the rows of a table whose columns the header row names, labels as they stand.
class ParticipantTableBuilder {
public:
    explicit ParticipantTableBuilder(const SourceRow &header);

    void add(const SourceRow &row);

    const ParticipantTable &table() const { return table_; }
    const QStringList &warnings() const { return warnings_; }

private:
    QList<RichText> fitted(const SourceRow &row);

    ParticipantTable table_;
    QStringList warnings_;
};

}  // namespace motebok
