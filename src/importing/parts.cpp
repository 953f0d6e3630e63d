// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/parts.h"

#include "importing/closingrow.h"

namespace motebok {

Parts::Parts(const QList<SourcePart> &parts) : parts_(parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto *row = std::get_if<SourceRow>(&parts.at(i));
        if (row && !isClosingRow(*row))
            lastRow_ = i;
    }
}

const SourceRow *Parts::row(qsizetype ahead) const
{
    return at_ + ahead < parts_.size() ? std::get_if<SourceRow>(&parts_.at(at_ + ahead)) : nullptr;
}

const SourceLine *Parts::line(qsizetype ahead) const
{
    return at_ + ahead < parts_.size() ? std::get_if<SourceLine>(&parts_.at(at_ + ahead)) : nullptr;
}

}  // namespace motebok
