// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/actions.h"

#include "domain/texts.h"
#include "editing/rows.h"
#include "editing/textspans.h"

#include <QSet>

namespace motebok {

namespace {

/// What stands under each action in a text, in its order.
QList<ActionAnchor> anchorsIn(const CellAddress &cell, const RichText &text)
{
    QList<ActionAnchor> anchors;
    qsizetype at = 0;
    for (const Block &block : text.blocks()) {
        QSet<Id> inBlock;
        for (const Run &run : block.runs) {
            const qsizetype from = std::exchange(at, at + run.text.size());
            if (run.action.isEmpty())
                continue;
            const auto known = std::find_if(anchors.begin(), anchors.end(),
                                            [&run](const ActionAnchor &anchor) { return anchor.action == run.action; });
            if (known == anchors.end()) {
                anchors.append({run.action, cell, {from, run.text.size()}, run.text});
            } else {
                if (!inBlock.contains(run.action))
                    known->text += u'\n';
                known->text += run.text;
                known->range.length = from + run.text.size() - known->range.from;
            }
            inBlock.insert(run.action);
        }
        ++at;  // the end of the block
    }
    return anchors;
}

/// The text with `change(run)` for every run that belongs to an action.
template <typename Change>
RichText withActionRuns(const RichText &text, Change change)
{
    QList<Block> blocks = text.blocks();
    for (Block &block : blocks) {
        for (Run &run : block.runs) {
            if (!run.action.isEmpty())
                change(run);
        }
    }
    return RichText(blocks);
}

void put(ActionItem &action, const Due &due)
{
    action.due = due.date;
    action.dueText = due.text;
    action.event = due.event;
}

ActionReading readIn(const Meeting &meeting, const KnownNames &known, const QString &text)
{
    return readAction(text, known, dueReference(meeting));
}

}  // namespace

QList<ActionAnchor> actionAnchors(const Meeting &meeting)
{
    QList<ActionAnchor> all;
    QHash<Id, qsizetype> known;
    eachText(meeting, TextRole::Prose, [&](const TextPlace &place, const RichText &text) {
        if (!hasAction(text))
            return;
        for (const ActionAnchor &anchor : anchorsIn(place.cell, text)) {
            const auto there = known.constFind(anchor.action);
            if (there != known.constEnd()) {
                all[*there].text += u'\n' + anchor.text;
                continue;
            }
            known.insert(anchor.action, all.size());
            all.append(anchor);
        }
    });
    return all;
}

QString actionText(const Meeting &meeting, const Id &action)
{
    for (const ActionAnchor &anchor : actionAnchors(meeting)) {
        if (anchor.action == action)
            return anchor.text;
    }
    return {};
}

Id actionAt(const RichText &text, qsizetype position)
{
    qsizetype at = 0;
    for (const Block &block : text.blocks()) {
        Id before;
        for (const Run &run : block.runs) {
            const qsizetype end = at + run.text.size();
            if (position < end && position >= at)
                return run.action.isEmpty() && position == at ? before : run.action;
            before = run.action;
            at = end;
        }
        if (position == at)
            return before;
        ++at;
    }
    return {};
}

std::optional<QDate> dueReference(const Meeting &meeting)
{
    if (const std::optional<QDate> day = date(meeting))
        return day;
    return meeting.created.isValid() ? std::optional(meeting.created.date()) : std::nullopt;
}

Due dueOf(const ActionItem &action)
{
    return {action.due, action.dueText, action.event};
}

std::optional<QDate> dueDate(const ActionItem &action, const Meeting &meeting, const QList<MeetingSummary> &meetings)
{
    if (!action.event)
        return action.due;
    const std::optional<QDate> now = dueReference(meeting);
    const bool next = action.event->kind == DueEvent::Kind::NextMeeting;
    const ClosingLine *agreed = next ? findClosing(meeting, ClosingKind::NextMeeting) : nullptr;
    if (agreed && agreed->date)
        return agreed->date;
    std::optional<QDate> ours, others;
    for (const MeetingSummary &other : meetings) {
        const bool later = other.date && now && *other.date > *now && other.id != meeting.id && !other.deleted;
        const bool named = next || other.title.contains(action.event->name, Qt::CaseInsensitive);
        if (!later || !named)
            continue;
        std::optional<QDate> &first = !meeting.group.isEmpty() && other.group == meeting.group ? ours : others;
        if (!first || *other.date < *first)
            first = other.date;
    }
    if (ours)
        return ours;
    return !next && others ? others : action.due;
}

OwnerCheck::OwnerCheck(const Meeting &meeting) : known_(KnownNames::of(meeting))
{
    for (const Section &section : meeting.sections) {
        const ParticipantTable *table = section.participants();
        const ParticipantColumn *name = table ? findColumn(*table, ParticipantField::Name) : nullptr;
        if (!name)
            continue;
        for (const Participant &row : table->rows) {
            const QString key = row.cells.value(name->id).plainText().simplified().toLower();
            const bool absent = row.attendance.state == Attendance::State::Absent;
            if (!key.isEmpty())
                absent_[key] = absent_.value(key, true) && absent;
        }
    }
}

OwnerStanding OwnerCheck::standing(const ActionOwner &owner) const
{
    const KnownNames::Meaning meaning = known_.meaning(owner.name);
    switch (meaning.kind) {
        case KnownNames::Kind::Person:
            return absent_.value(meaning.owner.name.toLower()) ? OwnerStanding::Absent : OwnerStanding::Expected;
        case KnownNames::Kind::Organisation:
            return OwnerStanding::Body;
        case KnownNames::Kind::Ambiguous:
            return OwnerStanding::Ambiguous;
        case KnownNames::Kind::Unknown:
            break;
    }
    return namesBody(owner.name.section(u' ', 0, 0)) ? OwnerStanding::Body : OwnerStanding::Unknown;
}

namespace edits {

namespace {

Outcome change(Meeting &meeting, const Id &id, const std::function<void(ActionItem &)> &act)
{
    const qsizetype index = indexOf(std::as_const(meeting.actions), id);
    if (index < 0)
        return std::nullopt;
    const ActionItem before = meeting.actions[index];
    act(meeting.actions[index]);
    if (meeting.actions[index] == before)
        return std::nullopt;
    for (const ActionAnchor &anchor : actionAnchors(meeting)) {
        if (anchor.action == id)
            return Spot{anchor.cell, int(anchor.range.end())};
    }
    return Spot{};
}

/// Values that were what the old text says become what the new one says.
void readAgain(Meeting &meeting, ActionItem &action, const QString &was, const QString &is)
{
    const KnownNames known = KnownNames::of(meeting);
    const ActionReading before = readIn(meeting, known, was);
    const ActionReading now = readIn(meeting, known, is);
    if (action.owners == before.who())
        action.owners = now.who();
    if (dueOf(action) == before.when())
        put(action, now.when());
}

bool standsElsewhere(const Meeting &meeting, const CellAddress &cell, const Id &action)
{
    bool found = false;
    eachText(meeting, TextRole::Prose, [&](const TextPlace &place, const RichText &text) {
        found = found || (hasAction(text) && place.cell != cell && actionsIn(text).contains(action));
    });
    return found;
}

/// Text of an action came into the cell by pasting: it goes on with an action that has no other text, is a new one
/// where the meeting has no such action, and plain text where its action stands elsewhere already.
void takeIn(Meeting &meeting, const CellAddress &cell, const ActionAnchor &anchor)
{
    const bool known = indexOf(std::as_const(meeting.actions), anchor.action) >= 0;
    if (known && !standsElsewhere(meeting, cell, anchor.action))
        return;
    const Id fresh = known ? Id() : newId();
    if (!known) {
        const ActionReading reading = readIn(meeting, KnownNames::of(meeting), anchor.text);
        ActionItem action;
        action.id = fresh;
        action.owners = reading.who();
        put(action, reading.when());
        meeting.actions.append(action);
    }
    setTextAt(meeting, cell, withActionRuns(textAt(meeting, cell), [&](Run &run) {
                  if (run.action == anchor.action)
                      run.action = fresh;
              }));
}

QString textUnder(const QList<ActionAnchor> &anchors, const Id &action)
{
    for (const ActionAnchor &anchor : anchors) {
        if (anchor.action == action)
            return anchor.text;
    }
    return {};
}

}  // namespace

Outcome makeAction(Meeting &meeting, const CellAddress &cell, qsizetype anchor, qsizetype position, const Id &fresh)
{
    if (!isProse(meeting, cell))
        return std::nullopt;
    const RichText before = textAt(meeting, cell);
    const TextSpan range = sentenceOrSelection(before, anchor, position);
    if (range.length == 0)
        return std::nullopt;
    ActionItem action;
    action.id = fresh;
    const ActionReading reading =
        readIn(meeting, KnownNames::of(meeting), before.plainText().mid(range.from, range.length));
    action.owners = reading.who();
    put(action, reading.when());
    meeting.actions.append(action);
    if (!setTextAt(meeting, cell, withAction(before, range, fresh)))
        return std::nullopt;
    followText(meeting, cell, before);
    return Spot{cell, int(anchor == position ? position : range.end())};
}

Outcome setOwners(Meeting &meeting, const Id &action, const QList<ActionOwner> &owners)
{
    return change(meeting, action, [&owners](ActionItem &item) { item.owners = owners; });
}

Outcome setDue(Meeting &meeting, const Id &action, const Due &due)
{
    return change(meeting, action, [&due](ActionItem &item) { put(item, due); });
}

Outcome setStatus(Meeting &meeting, const Id &action, ActionItem::Status status)
{
    return change(meeting, action, [status](ActionItem &item) { item.status = status; });
}

Outcome removeAction(Meeting &meeting, const Id &action)
{
    const qsizetype index = indexOf(std::as_const(meeting.actions), action);
    if (index < 0)
        return std::nullopt;
    meeting.actions.removeAt(index);
    QList<QPair<CellAddress, RichText>> texts;
    std::optional<Spot> spot;
    eachText(meeting, TextRole::Prose, [&](const TextPlace &place, const RichText &text) {
        const QList<ActionAnchor> anchors = hasAction(text) ? anchorsIn(place.cell, text) : QList<ActionAnchor>();
        for (const ActionAnchor &anchor : anchors) {
            if (anchor.action != action)
                continue;
            if (!spot)
                spot = Spot{place.cell, int(anchor.range.end())};
            texts.append({place.cell, withActionRuns(text, [&action](Run &run) {
                              if (run.action == action)
                                  run.action.clear();
                          })});
        }
    });
    for (const auto &[cell, text] : std::as_const(texts))
        setTextAt(meeting, cell, text);
    return spot.value_or(Spot{});
}

void followText(Meeting &meeting, const CellAddress &cell, const RichText &before)
{
    const RichText after = textAt(meeting, cell);
    if (!hasAction(before) && !hasAction(after))
        return;
    const QList<ActionAnchor> was = anchorsIn(cell, before);
    const QList<ActionAnchor> is = anchorsIn(cell, after);
    for (const ActionAnchor &old : was) {
        const QString now = textUnder(is, old.action);
        const qsizetype index = indexOf(std::as_const(meeting.actions), old.action);
        if (index < 0 || now == old.text)
            continue;
        if (!now.isEmpty())
            readAgain(meeting, meeting.actions[index], old.text, now);
        else if (!standsElsewhere(meeting, cell, old.action))
            meeting.actions.removeAt(index);
    }
    for (const ActionAnchor &fresh : is) {
        if (textUnder(was, fresh.action).isEmpty())
            takeIn(meeting, cell, fresh);
    }
}

void settleActions(const Meeting &before, Meeting &after)
{
    if (after.actions.isEmpty() || before.sections.isSharedWith(after.sections))
        return;
    QSet<Id> gone = actionsIn(before);
    gone.subtract(actionsIn(after));
    if (!gone.isEmpty())
        after.actions.removeIf([&gone](const ActionItem &action) { return gone.contains(action.id); });
}

}  // namespace edits

}  // namespace motebok
