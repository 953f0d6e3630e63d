// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/texts.h"

#include <algorithm>

namespace motebok {

namespace {

void add(QSet<Id> &actions, const RichText &text)
{
    for (const Block &block : text.blocks()) {
        for (const Run &run : block.runs) {
            if (!run.action.isEmpty())
                actions.insert(run.action);
        }
    }
}

template <typename Part>
QSet<Id> actionsInPart(const Part &part)
{
    QSet<Id> actions;
    eachText(part, TextRole::Prose, [&actions](const TextPlace &, const RichText &text) { add(actions, text); });
    return actions;
}

}  // namespace

bool hasAction(const RichText &text)
{
    return std::any_of(text.blocks().begin(), text.blocks().end(), [](const Block &block) {
        return std::any_of(block.runs.begin(), block.runs.end(), [](const Run &run) { return !run.action.isEmpty(); });
    });
}

QSet<Id> actionsIn(const RichText &text)
{
    QSet<Id> actions;
    add(actions, text);
    return actions;
}

QSet<Id> actionsIn(const Section &section)
{
    return actionsInPart(section);
}

QSet<Id> actionsIn(const Meeting &meeting)
{
    return actionsInPart(meeting);
}

}  // namespace motebok
