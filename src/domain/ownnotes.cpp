// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ownnotes.h"

#include <algorithm>

namespace motebok {

namespace {

bool hasNotes(const RichText &text)
{
    return std::any_of(text.blocks().begin(), text.blocks().end(), [](const Block &block) {
        return std::any_of(block.runs.begin(), block.runs.end(),
                           [](const Run &run) { return run.marks.testFlag(Mark::CheckLater); });
    });
}

/// Takes the notes out of every text of a section.
class Remover {
public:
    void operator()(RichText &text) { text = withoutOwnNotes(text); }
    void operator()(QMap<Id, RichText> &cells)
    {
        for (RichText &cell : cells)
            (*this)(cell);
    }
    void operator()(ItemTable &table)
    {
        for (AgendaItem &item : table.items) {
            (*this)(item.topic);
            (*this)(item.minutes);
            (*this)(item.conclusion);
            (*this)(item.extra);
        }
    }
    void operator()(ParticipantTable &table)
    {
        for (Participant &row : table.rows)
            (*this)(row.cells);
    }
    void operator()(FreeText &content) { (*this)(content.text); }
    void operator()(PlainTable &table)
    {
        for (PlainRow &row : table.rows) {
            for (RichText &cell : row.cells)
                (*this)(cell);
        }
    }
};

}  // namespace

RichText withoutOwnNotes(const RichText &text)
{
    if (!hasNotes(text))
        return text;
    QList<Block> blocks = text.blocks();
    for (Block &block : blocks) {
        for (Run &run : block.runs)
            run.marks.setFlag(Mark::CheckLater, false);
    }
    return RichText(blocks);
}

Meeting withoutOwnNotes(Meeting meeting)
{
    Remover remove;
    for (Fact &fact : meeting.facts)
        remove(fact.text);
    for (Section &section : meeting.sections)
        std::visit(remove, section.content);
    for (ClosingLine &line : meeting.closing)
        remove(line.text);
    return meeting;
}

}  // namespace motebok
