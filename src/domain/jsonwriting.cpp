// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "domain/notation.h"
#include "domain/xhtml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace motebok {

namespace {

/// What is empty is left out.
void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1StringView(key), text);
}

void put(QJsonObject &object, const char *key, const RichText &text)
{
    put(object, key, toXhtml(text));
}

void put(QJsonObject &object, const char *key, const std::optional<QDate> &date)
{
    put(object, key, date ? notation::dateText(*date) : QString());
}

void put(QJsonObject &object, const char *key, const std::optional<QTime> &time)
{
    put(object, key, time ? notation::timeText(*time) : QString());
}

void put(QJsonObject &object, const char *key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(QLatin1StringView(key), array);
}

void put(QJsonObject &object, const char *key, const QJsonObject &inner)
{
    if (!inner.isEmpty())
        object.insert(QLatin1StringView(key), inner);
}

void put(QJsonObject &object, const char *key, const QMap<Id, RichText> &cells)
{
    QJsonObject written;
    for (auto it = cells.begin(); it != cells.end(); ++it)
        written.insert(it.key(), toXhtml(it.value()));
    put(object, key, written);
}

template <typename List, typename Write>
QJsonArray listed(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(write(element));
    return array;
}

QJsonObject written(const Fact &fact)
{
    QJsonObject object{{QStringLiteral("id"), fact.id}, {QStringLiteral("kind"), notation::word(fact.kind)}};
    put(object, "label", fact.label);
    put(object, "text", fact.text);
    put(object, "date", fact.date);
    put(object, "start", fact.start);
    put(object, "end", fact.end);
    return object;
}

QJsonObject written(const ClosingLine &line)
{
    QJsonObject object{{QStringLiteral("id"), line.id}, {QStringLiteral("kind"), notation::word(line.kind)}};
    put(object, "text", line.text);
    put(object, "names", QJsonArray::fromStringList(line.names));
    put(object, "date", line.date);
    return object;
}

QJsonObject written(const ActionItem &action)
{
    QJsonObject object{{QStringLiteral("id"), action.id}, {QStringLiteral("status"), notation::word(action.status)}};
    put(object, "owners", listed(action.owners, [](const ActionOwner &owner) {
            QJsonObject inner{{QStringLiteral("name"), owner.name}};
            put(inner, "person", owner.person);
            return inner;
        }));
    put(object, "due", action.due);
    put(object, "dueText", action.dueText);
    if (action.event) {
        QJsonObject event{{QStringLiteral("kind"), notation::word(action.event->kind)}};
        put(event, "name", action.event->name);
        put(object, "event", event);
    }
    put(object, "carriedFrom", action.carriedFrom);
    return object;
}

QJsonObject written(const ItemColumn &column)
{
    QJsonObject object{{QStringLiteral("id"), column.id}, {QStringLiteral("cell"), notation::word(column.cell)}};
    put(object, "label", column.label);
    if (!column.shown)
        object.insert(QStringLiteral("shown"), false);
    return object;
}

QJsonObject written(const AgendaItem &item)
{
    QJsonObject object{{QStringLiteral("id"), item.id}};
    put(object, "number", item.number);
    if (item.level != 0)
        object.insert(QStringLiteral("level"), item.level);
    put(object, "topic", item.topic);
    put(object, "minutes", item.minutes);
    put(object, "conclusion", item.conclusion);
    put(object, "extra", item.extra);
    return object;
}

QJsonObject written(const ParticipantColumn &column)
{
    QJsonObject object{{QStringLiteral("id"), column.id}, {QStringLiteral("field"), notation::word(column.field)}};
    put(object, "label", column.label);
    return object;
}

QJsonObject written(const Participant &row)
{
    QJsonObject object{{QStringLiteral("id"), row.id}};
    put(object, "person", row.person);
    put(object, "cells", row.cells);
    QJsonObject attendance;
    if (row.attendance.state != Attendance::State::Unknown)
        attendance.insert(QStringLiteral("state"), notation::word(row.attendance.state));
    put(attendance, "words", row.attendance.words);
    put(attendance, "note", row.attendance.note);
    put(attendance, "deputyFor", row.attendance.deputyFor);
    put(attendance, "from", row.attendance.from);
    put(attendance, "until", row.attendance.until);
    put(object, "attendance", attendance);
    return object;
}

QJsonObject written(const PlainRow &row)
{
    return {{QStringLiteral("id"), row.id}, {QStringLiteral("cells"), listed(row.cells, toXhtml)}};
}

void writeContent(QJsonObject &object, const ItemTable &table)
{
    put(object, "columns", listed(table.columns, [](const ItemColumn &column) { return written(column); }));
    put(object, "items", listed(table.items, [](const AgendaItem &item) { return written(item); }));
}

void writeContent(QJsonObject &object, const ParticipantTable &table)
{
    put(object, "columns", listed(table.columns, [](const ParticipantColumn &column) { return written(column); }));
    put(object, "rows", listed(table.rows, [](const Participant &row) { return written(row); }));
}

void writeContent(QJsonObject &object, const FreeText &text)
{
    put(object, "text", text.text);
}

void writeContent(QJsonObject &object, const PlainTable &table)
{
    if (table.header != PlainTable::Header::None)
        object.insert(QStringLiteral("header"), notation::word(table.header));
    put(object, "rows", listed(table.rows, [](const PlainRow &row) { return written(row); }));
}

QJsonObject written(const Section &section)
{
    QJsonObject object{{QStringLiteral("id"), section.id},
                       {QStringLiteral("kind"), notation::word(notation::kindOf(section))}};
    put(object, "heading", section.heading);
    std::visit([&](const auto &content) { writeContent(object, content); }, section.content);
    return object;
}

}  // namespace

QByteArray toJson(const Meeting &meeting, const Group *group)
{
    QJsonObject object{{QStringLiteral("format"), notation::jsonFormat},
                       {QStringLiteral("version"), notation::jsonVersion},
                       {QStringLiteral("id"), meeting.id},
                       {QStringLiteral("title"), meeting.title}};
    put(object, "facts", listed(meeting.facts, [](const Fact &fact) { return written(fact); }));
    put(object, "sections", listed(meeting.sections, [](const Section &section) { return written(section); }));
    put(object, "closing", listed(meeting.closing, [](const ClosingLine &line) { return written(line); }));
    put(object, "actions", listed(meeting.actions, [](const ActionItem &action) { return written(action); }));
    put(object, "importWarnings", QJsonArray::fromStringList(meeting.importWarnings));
    put(object, "created", notation::momentText(meeting.created));
    put(object, "changed", notation::momentText(meeting.changed));
    QJsonObject home;
    put(home, "id", group ? group->id : meeting.group);
    put(home, "name", group ? group->name : QString());
    put(object, "group", home);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

}  // namespace motebok
