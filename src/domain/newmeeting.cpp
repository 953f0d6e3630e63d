// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/newmeeting.h"

#include "domain/texts.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace motebok {

namespace {

struct ActionTexts {
    QList<Id> order;
    QHash<Id, Runs> runs;
};

ActionTexts actionTexts(const Meeting &meeting)
{
    ActionTexts texts;
    if (meeting.actions.isEmpty())
        return texts;
    eachText(meeting, TextRole::Prose, [&texts](const TextPlace &, const RichText &text) {
        for (const Block &block : text.blocks()) {
            QSet<Id> inThisBlock;
            for (Run run : block.runs) {
                const Id action = std::exchange(run.action, {});
                if (action.isEmpty())
                    continue;
                if (!texts.runs.contains(action))
                    texts.order.append(action);
                else if (!inThisBlock.contains(action))
                    texts.runs[action].append(Run{QStringLiteral(" "), {}, {}, {}});
                inThisBlock.insert(action);
                run.marks.setFlag(Mark::CheckLater, false);
                texts.runs[action].append(run);
            }
        }
    });
    return texts;
}

Fact headFact(FactKind kind, const QString &label, const QString &text)
{
    Fact fact;
    fact.id = newId();
    fact.kind = kind;
    fact.label = label;
    fact.text = RichText::fromPlain(text);
    return fact;
}

QString dateLabel(LanguageForm form)
{
    return form == LanguageForm::English ? QStringLiteral("Date:") : QStringLiteral("Dato:");
}

QString placeLabel(LanguageForm form)
{
    switch (form) {
        case LanguageForm::Bokmaal:
            return QStringLiteral("Sted:");
        case LanguageForm::English:
            return QStringLiteral("Place:");
        case LanguageForm::Nynorsk:
            break;
    }
    return QStringLiteral("Stad:");
}

/// The items of a new meeting, from the first to the last.
class Agenda {
public:
    Agenda(QList<ItemColumn> columns, const NumberingScheme &scheme, const MeetingStart &start)
        : scheme_(scheme), start_(start)
    {
        table_.columns = std::move(columns);
    }

    void add(const RichText &topic, const RichText &body)
    {
        AgendaItem item;
        item.id = newId();
        item.number = table_.items.isEmpty() ? schemeNumber(scheme_, start_.lastNumber + 1, start_.date)
                                             : proposedNumber(table_, int(table_.items.size()), scheme_, start_.date);
        item.topic = topic;
        switch (bodyCell()) {
            case ItemCell::Minutes:
                item.minutes = body;
                break;
            case ItemCell::Conclusion:
                item.conclusion = body;
                break;
            default:
                item.topic = topic.followedBy(body);
        }
        table_.items.append(item);
    }

    void addStanding(StandingItem::Place place)
    {
        for (const StandingItem &item : start_.standing) {
            if (item.place == place)
                add(RichText::fromPlain(item.topic), {});
        }
    }

    const ItemTable &table() const { return table_; }

private:
    /// Where text goes that must be seen: a column that is shown.
    ItemCell bodyCell() const
    {
        for (const ItemCell cell : {ItemCell::Minutes, ItemCell::Conclusion}) {
            const ItemColumn *column = findColumn(table_, cell);
            if (column && column->shown)
                return cell;
        }
        return ItemCell::Topic;
    }

    const NumberingScheme &scheme_;
    const MeetingStart &start_;
    ItemTable table_;
};

/// The action as the new meeting has it. "Neste møte" was said of another meeting: the words stay, the meeting they
/// named does not.
ActionItem carriedOn(const ActionItem &earlier)
{
    ActionItem action = earlier;
    action.id = newId();
    action.carriedFrom = earlier.id;
    if (action.event && action.event->kind == DueEvent::Kind::NextMeeting)
        action.event.reset();
    return action;
}

}  // namespace

QList<OpenAction> openActions(QList<Meeting> meetings)
{
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Meeting &a, const Meeting &b) { return date(a) < date(b); });
    QList<QPair<OpenAction, Id>> open;
    QSet<Id> carried;
    for (const Meeting &meeting : std::as_const(meetings)) {
        const ActionTexts texts = actionTexts(meeting);
        for (const Id &id : texts.order) {
            const auto action = std::find_if(meeting.actions.begin(), meeting.actions.end(),
                                             [&id](const ActionItem &each) { return each.id == id; });
            const RichText text({Block{BlockKind::Paragraph, 0, 0, texts.runs.value(id)}});
            if (action == meeting.actions.end() || text.plainText().trimmed().isEmpty())
                continue;
            carried.insert(action->carriedFrom);
            if (action->status == ActionItem::Status::Open)
                open.append({{*action, text}, id});
        }
    }
    QList<OpenAction> result;
    for (const auto &[action, id] : std::as_const(open)) {
        if (!carried.contains(id))
            result.append(action);
    }
    return result;
}

const Meeting *meetingBefore(const QList<Meeting> &meetings, QDate day)
{
    const Meeting *latest = nullptr;
    for (const Meeting &meeting : meetings) {
        const std::optional<QDate> its = date(meeting);
        if (!its || *its >= day)
            continue;
        if (!latest || std::pair(its, meeting.created) > std::pair(date(*latest), latest->created))
            latest = &meeting;
    }
    return latest;
}

QString schemeNumber(const NumberingScheme &scheme, int count, std::optional<QDate> date)
{
    switch (scheme.kind) {
        case NumberingScheme::Kind::None:
            return {};
        case NumberingScheme::Kind::Running:
            return scheme.prefix + QString::number(count) + scheme.suffix;
        case NumberingScheme::Kind::RunningInYear:
            break;
    }
    return scheme.prefix + QString::number(count) + (date ? date->toString(QStringLiteral("/yy")) : QString());
}

int lastNumberInYear(const QList<Meeting> &meetings, const NumberingScheme &scheme, int year)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^\s*(.*?)\s*(\d{1,6})\s*/\s*(\d{4}|\d{2})\D*$)"));
    const QString prefix = scheme.prefix.simplified();
    int last = 0;
    for (const Meeting &meeting : meetings) {
        for (const Section &section : meeting.sections) {
            const ItemTable *table = section.items();
            for (const AgendaItem &item : table ? table->items : QList<AgendaItem>()) {
                const QRegularExpressionMatch match = numbered.match(item.number);
                if (match.hasMatch() && match.captured(1).compare(prefix, Qt::CaseInsensitive) == 0 &&
                    match.captured(3).toInt() % 100 == year % 100)
                    last = std::max(last, match.captured(2).toInt());
            }
        }
    }
    return last;
}

Meeting newMeeting(const MeetingStart &start, const Group *group, const QDateTime &now)
{
    const Group defaults;
    const Group &habits = group ? *group : defaults;

    Meeting meeting;
    meeting.id = newId();
    meeting.group = habits.id;
    meeting.title = start.title;
    meeting.created = now;
    meeting.changed = now;
    meeting.facts = {headFact(FactKind::Date, dateLabel(habits.language), {}),
                     headFact(FactKind::Place, placeLabel(habits.language), habits.place)};

    Agenda agenda(habits.itemColumns.isEmpty() ? defaultItemColumns(habits.language) : habits.itemColumns,
                  habits.numbering, start);
    agenda.addStanding(StandingItem::Place::First);
    QList<Block> bullets;
    for (const OpenAction &open : start.actions) {
        const ActionItem action = carriedOn(open.action);
        Runs runs = open.text.blocks().value(0).runs;
        for (Run &run : runs)
            run.action = action.id;
        bullets.append({BlockKind::Bullet, 0, 0, runs});
        meeting.actions.append(action);
    }
    if (!bullets.isEmpty())
        agenda.add(RichText::fromPlain(start.followUp), RichText(bullets));
    for (const ComingItem &item : start.postponed)
        agenda.add(item.topic, item.minutes);
    agenda.add({}, {});
    agenda.addStanding(StandingItem::Place::Last);

    meeting.sections.append(Section{newId(), {}, agenda.table()});
    meeting.sections.append(habits.roster);

    // The roster and the columns are the group's; the meeting gets rows of its own, so that ids stay unique in a book.
    Meeting own = withNewIds(meeting);
    own.id = meeting.id;
    return own;
}

Meeting newMeeting(const QString &title, const Group *group, const QDateTime &now)
{
    MeetingStart start;
    start.title = title;
    if (group)
        start.standing = group->standingItems;
    return newMeeting(start, group, now);
}

}  // namespace motebok
