// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/beginning.h"

#include "editing/edits.h"
#include "language/dates.h"
#include "language/wording.h"

#include <algorithm>

namespace motebok {

namespace {

/// The lines of the earlier meeting's head, so that the two look alike; what was written there stays there.
QList<Fact> headLike(const QList<Fact> &earlier)
{
    QList<Fact> facts;
    for (const Fact &fact : earlier) {
        Fact fresh;
        fresh.id = newId();
        fresh.kind = fact.kind;
        fresh.label = fact.label;
        facts.append(fresh);
    }
    return facts;
}

qsizetype indexOf(const Meeting &meeting, FactKind kind)
{
    const auto found = std::find_if(meeting.facts.begin(), meeting.facts.end(),
                                    [kind](const Fact &fact) { return fact.kind == kind; });
    return found == meeting.facts.end() ? -1 : found - meeting.facts.begin();
}

/// Index of the line of that kind; a new one at `position` when there is none.
qsizetype lineFor(Meeting &meeting, FactKind kind, qsizetype position, LanguageForm form)
{
    if (const qsizetype index = indexOf(meeting, kind); index >= 0)
        return index;
    Fact fresh;
    fresh.id = newId();
    fresh.kind = kind;
    fresh.label = factLabel(kind, form);
    meeting.facts.insert(position, fresh);
    return position;
}

void write(Meeting &meeting, qsizetype fact, const QString &words)
{
    const CellAddress cell{CellKind::FactText, std::as_const(meeting.facts)[fact].id, {}};
    edits::setText(meeting, cell, RichText::fromPlain(words), 0, {});
}

void writeHead(Meeting &meeting, const ComingAlong &coming, const NewMeetingWish &wish)
{
    const LanguageForm form = coming.habits.language;
    bool timeInDate = false;
    if (coming.after) {
        meeting.facts = headLike(coming.after->facts);
        // "Tid og stad: 12. mai 2026 kl. 09.00": one line for both.
        timeInDate = indexOf(*coming.after, FactKind::Time) < 0 &&
                     std::any_of(coming.after->facts.begin(), coming.after->facts.end(),
                                 [](const Fact &fact) { return fact.kind == FactKind::Date && fact.start; });
    }
    const qsizetype date = lineFor(meeting, FactKind::Date, 0, form);
    QString words = wish.date.isValid() ? dateText(wish.date, form) : QString();
    const QString time = wish.start ? timeText(*wish.start, wish.end, form) : QString();
    if (timeInDate && !time.isEmpty())
        words += u' ' + time;
    write(meeting, date, words);
    if (!timeInDate && !time.isEmpty())
        write(meeting, lineFor(meeting, FactKind::Time, date + 1, form), time);
    if (!wish.place.isEmpty() || indexOf(meeting, FactKind::Place) >= 0)
        write(meeting, lineFor(meeting, FactKind::Place, meeting.facts.size(), form), wish.place);
}

bool hasParticipants(const Meeting &meeting)
{
    return std::any_of(meeting.sections.begin(), meeting.sections.end(),
                       [](const Section &section) { return section.participants(); });
}

}  // namespace

ComingAlong comingAlong(const Group &group, const QList<Meeting> &meetings, QDate day, const Meeting *after)
{
    ComingAlong coming;
    coming.habits = group;
    QList<Meeting> earlier;
    for (const Meeting &meeting : group.id.isEmpty() ? QList<Meeting>() : meetings) {
        // A later meeting's actions are not open yet on that day; but it tells what it carried on.
        earlier.append(meeting);
        if (const std::optional<QDate> its = date(meeting); its && *its > day) {
            for (ActionItem &action : earlier.last().actions)
                action.status = ActionItem::Status::Done;
        }
    }
    if (after) {
        coming.after = *after;
        if (std::none_of(earlier.begin(), earlier.end(), [after](const Meeting &each) { return each.id == after->id; }))
            earlier.append(*after);
    }
    const Meeting *before = after ? after : meetingBefore(earlier, day);
    if (before) {
        coming.postponed = postponedItems(*before, group.language);
        const Group its = habitsFrom(*before, group);
        if (group.itemColumns.isEmpty())
            coming.habits.itemColumns = its.itemColumns;
        if (group.roster.isEmpty() && hasParticipants(*before))
            coming.habits.roster = its.roster;
    }
    coming.actions = openActions(earlier);
    if (group.numbering.kind == NumberingScheme::Kind::RunningInYear)
        coming.lastNumber = lastNumberInYear(earlier, group.numbering, day.year());
    return coming;
}

Meeting beginMeeting(const ComingAlong &coming, const NewMeetingWish &wish, const QDateTime &now)
{
    using Bring = NewMeetingWish::Bring;
    MeetingStart start;
    start.title = wish.title;
    if (wish.date.isValid())
        start.date = wish.date;
    start.lastNumber = coming.lastNumber;
    start.followUp = followUpTopic(coming.habits.language);
    if (wish.standing == Bring::Yes)
        start.standing = coming.habits.standingItems;
    if (wish.actions == Bring::Yes)
        start.actions = coming.actions;
    if (wish.postponed == Bring::Yes)
        start.postponed = coming.postponed;
    Meeting meeting = newMeeting(start, &coming.habits, now);
    writeHead(meeting, coming, wish);
    return meeting;
}

}  // namespace motebok
