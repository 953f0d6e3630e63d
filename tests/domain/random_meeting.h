// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "domain/random_text.h"

namespace motebok::test {

/// Meetings of every shape the value can have, the same for the same seed (ids too). Their `group` is empty.
class RandomMeeting {
public:
    explicit RandomMeeting(quint32 seed) : text_(seed) {}

    Meeting meeting()
    {
        Meeting meeting;
        meeting.id = id();
        meeting.title = words();
        meeting.facts = some<Fact>(5, [this] { return fact(); });
        meeting.actions = some<ActionItem>(3, [this] { return action(); });
        meeting.sections = some<Section>(5, [this] { return section(); });
        meeting.closing = some<ClosingLine>(4, [this] { return closing(); });
        meeting.importWarnings = some<QString>(3, [this] { return words(); });
        meeting.created = moment();
        meeting.changed = moment();
        return meeting;
    }

    /// The same meeting after a few of the things people do to one; sometimes after nothing at all.
    Meeting changed(Meeting meeting)
    {
        for (int i = below(5); i > 0; --i)
            change(meeting);
        return meeting;
    }

    Section section()
    {
        Section section{id(), below(3) ? words() : QString(), {}};
        switch (below(4)) {
            case 0:
                section.content = itemTable();
                break;
            case 1:
                section.content = participantTable();
                break;
            case 2:
                section.content = FreeText{text()};
                break;
            default:
                section.content = plainTable();
        }
        return section;
    }

    AgendaItem item(const ItemTable &table)
    {
        AgendaItem item{id(), below(4) ? words() : QString(), below(3), text(), text(), text(), {}};
        for (const ItemColumn &column : table.columns) {
            if (column.cell == ItemCell::Extra && below(2))
                item.extra.insert(column.id, text());
        }
        return item;
    }

    /// Looks like newId(), but comes from the seed.
    Id id()
    {
        return QStringLiteral("%1-%2-4%3-a%4-%5")
            .arg(hex(0x10000) + hex(0x10000), hex(0x10000), hex(0x1000), hex(0x1000),
                 hex(0x10000) + hex(0x10000) + hex(0x10000));
    }

    RichText text() { return text_.text(); }
    QString words() { return text_.words(); }
    int below(int limit) { return text_.below(limit); }

private:
    template <typename T, typename Make>
    QList<T> some(int limit, Make make)
    {
        QList<T> list;
        for (int i = below(limit); i > 0; --i)
            list.append(make());
        return list;
    }

    QString hex(int limit)
    {
        const int width = limit == 0x1000 ? 3 : 4;
        return QStringLiteral("%1").arg(below(limit), width, 16, QLatin1Char('0'));
    }

    std::optional<QDate> date()
    {
        if (below(2))
            return std::nullopt;
        return QDate(1990, 1, 1).addDays(below(20000));
    }

    std::optional<QTime> time()
    {
        switch (below(4)) {
            case 0:
                return QTime(below(24), below(60));
            case 1:
                return QTime(below(24), below(60), below(60), below(2) ? below(1000) : 0);
            default:
                return std::nullopt;
        }
    }

    QDateTime moment()
    {
        if (below(8) == 0)
            return {};
        return QDateTime::fromMSecsSinceEpoch(qint64(below(2'000'000'000)) * 1000 + below(1000), Qt::UTC);
    }

    QString rarely(const QString &words) { return below(3) ? QString() : words; }

    Fact fact() { return {id(), FactKind(below(6)), below(4) ? words() : QString(), text(), date(), time(), time()}; }

    ClosingLine closing()
    {
        return {id(), ClosingKind(below(5)), text(), some<QString>(4, [this] { return words(); }), date()};
    }

    ActionItem action()
    {
        const auto owner = [this] { return ActionOwner{words(), rarely(id())}; };
        return {
            id(),        some<ActionOwner>(4, owner), date(), rarely(words()), ActionItem::Status(below(3)), event(),
            rarely(id())};
    }

    std::optional<DueEvent> event()
    {
        if (below(2))
            return std::nullopt;
        return DueEvent{DueEvent::Kind(below(2)), rarely(words())};
    }

    ItemTable itemTable()
    {
        ItemTable table;
        table.columns = some<ItemColumn>(7, [this] {
            return ItemColumn{id(), ItemCell(below(5)), words(), below(4) != 0};
        });
        table.items = some<AgendaItem>(8, [&] { return item(table); });
        return table;
    }

    ParticipantTable participantTable()
    {
        ParticipantTable table;
        table.columns = some<ParticipantColumn>(6, [this] {
            return ParticipantColumn{id(), ParticipantField(below(6)), rarely(words())};
        });
        Id above;
        table.rows = some<Participant>(8, [&] {
            Participant row{
                id(),
                rarely(id()),
                {},
                {Attendance::State(below(4)), rarely(words()), rarely(words()), rarely(above), time(), time()}};
            for (const ParticipantColumn &column : table.columns) {
                if (const RichText cell = text(); !cell.isEmpty())
                    row.cells.insert(column.id, cell);
            }
            above = row.id;
            return row;
        });
        return table;
    }

    PlainTable plainTable()
    {
        const int width = below(4);
        PlainTable table{PlainTable::Header(below(2)), {}};
        table.rows = some<PlainRow>(5, [&] {
            PlainRow row{id(), {}};
            for (int i = 0; i < width; ++i)
                row.cells.append(text());
            return row;
        });
        return table;
    }

    void change(Meeting &meeting)
    {
        Section *section =
            meeting.sections.isEmpty() ? nullptr : &meeting.sections[below(int(meeting.sections.size()))];
        switch (below(12)) {
            case 0:
                meeting.title = words();
                break;
            case 1:
                meeting.facts.insert(below(int(meeting.facts.size()) + 1), fact());
                break;
            case 2:
                meeting.closing = some<ClosingLine>(4, [this] { return closing(); });
                break;
            case 3:
                meeting.actions.append(action());
                break;
            case 4:
                meeting.sections.insert(below(int(meeting.sections.size()) + 1), this->section());
                break;
            case 5:
                if (section)
                    meeting.sections.move(below(int(meeting.sections.size())), below(int(meeting.sections.size())));
                break;
            case 6:
                if (section)
                    meeting.sections.removeAt(below(int(meeting.sections.size())));
                break;
            case 7:
                if (section)
                    section->content = this->section().content;
                break;
            case 8:
                meeting.changed = moment();
                break;
            default:
                if (section)
                    changeContent(*section);
        }
    }

    void changeContent(Section &section)
    {
        section.heading = rarely(words());
        if (ItemTable *table = section.items(); table)
            changeRows(
                table->items, [&] { return item(*table); }, [&](AgendaItem &edited) { edit(edited, *table); });
        if (ParticipantTable *table = section.participants(); table)
            changeRows(
                table->rows,
                [&] {
                    return Participant{id(), {}, {}, {}};
                },
                [&](Participant &row) {
                    row.attendance.note = words();
                    row.cells.clear();
                });
        if (FreeText *free = section.freeText(); free)
            free->text = text();
        if (PlainTable *table = section.plainTable(); table && !table->rows.isEmpty())
            changeRows(
                table->rows,
                [&] {
                    return PlainRow{id(), table->rows.first().cells};
                },
                [&](PlainRow &row) { row.cells.fill(text()); });
    }

    void edit(AgendaItem &item, const ItemTable &table)
    {
        switch (below(3)) {
            case 0:
                item.minutes = text();
                break;
            case 1:
                item.extra = this->item(table).extra;
                break;
            default:
                item.number = words();
                item.level = below(3);
        }
    }

    template <typename Row, typename Make, typename Edit>
    void changeRows(QList<Row> &rows, Make make, Edit edit)
    {
        const int size = int(rows.size());
        switch (below(4)) {
            case 0:
                rows.insert(below(size + 1), make());
                break;
            case 1:
                if (size)
                    rows.removeAt(below(size));
                break;
            case 2:
                if (size)
                    rows.move(below(size), below(size));
                break;
            default:
                if (size)
                    edit(rows[below(size)]);
        }
    }

    RandomText text_;
};

}  // namespace motebok::test
