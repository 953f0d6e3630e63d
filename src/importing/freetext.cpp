// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/freetext.h"

#include "importing/fakedlist.h"

namespace motebok {

RichText textOf(const QList<SourceLine> &lines)
{
    QList<RawBlock> raw;
    for (const SourceLine &line : lines) {
        for (const Block &block : line.text.blocks())
            raw.append({block, 0, false, {}});
    }
    repairParagraphs(raw);
    return RichText(blocksOf(raw));
}

}  // namespace motebok
