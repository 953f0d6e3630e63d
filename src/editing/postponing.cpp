// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/postponing.h"

#include "editing/rows.h"
#include "language/nextmeeting.h"
#include "language/wording.h"

namespace motebok::edits {

Outcome postpone(Meeting &meeting, const Id &item, LanguageForm form)
{
    for (Section &section : meeting.sections) {
        const ItemTable *seen = std::as_const(section).items();
        const qsizetype index = seen ? indexOf(seen->items, item) : -1;
        if (index < 0)
            continue;
        const ItemColumn *column = findColumn(*seen, ItemCell::Conclusion);
        const RichText written = seen->items[index].conclusion;
        if (!column || !column->shown || saysPostponed(written.plainText()))
            return std::nullopt;
        const CellAddress cell{CellKind::ItemText, item, column->id};
        const RichText text = written.followedBy(RichText::fromPlain(postponedText(form)));
        section.items()->items[index].conclusion = text;
        return Spot{cell, int(text.plainText().size())};
    }
    return std::nullopt;
}

}  // namespace motebok::edits
