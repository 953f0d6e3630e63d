// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "domain/jsonreader.h"

#include <QJsonDocument>

namespace motebok {

namespace {

constexpr int deepestLevel = 99;

Fact readFact(JsonReader &in)
{
    return {in.ownId(QStringLiteral("fact")),
            in.word<FactKind>("kind"),
            in.text("label"),
            in.richText("text"),
            in.date("date"),
            in.time("start"),
            in.time("end")};
}

ClosingLine readClosing(JsonReader &in)
{
    return {in.ownId(QStringLiteral("closing")), in.word<ClosingKind>("kind"), in.richText("text"), in.texts("names"),
            in.date("date")};
}

ActionOwner readOwner(JsonReader &in)
{
    return {in.text("name"), in.reference("person")};
}

std::optional<DueEvent> readEvent(JsonReader &in)
{
    if (!in.has("event"))
        return std::nullopt;
    JsonReader inner = in.object("event");
    const DueEvent event{inner.word<DueEvent::Kind>("kind"), inner.text("name")};
    inner.end();
    return event;
}

ActionItem readAction(JsonReader &in)
{
    return {in.ownId(QStringLiteral("action")),
            in.list("owners", readOwner),
            in.date("due"),
            in.text("dueText"),
            in.word<ActionItem::Status>("status", ActionItem::Status::Open),
            readEvent(in),
            in.reference("carriedFrom")};
}

AgendaItem readItem(JsonReader &in)
{
    return {in.ownId(QStringLiteral("item")),
            in.text("number"),
            in.number("level", 0, deepestLevel),
            in.richText("topic"),
            in.richText("minutes"),
            in.richText("conclusion"),
            in.cells("extra")};
}

Attendance readAttendance(JsonReader in)
{
    const Attendance attendance{in.word<Attendance::State>("state", Attendance::State::Unknown),
                                in.text("words"),
                                in.text("note"),
                                in.reference("deputyFor"),
                                in.time("from"),
                                in.time("until")};
    in.end();
    return attendance;
}

Participant readParticipant(JsonReader &in)
{
    return {in.ownId(QStringLiteral("participant")), in.reference("person"), in.cells("cells"),
            in.has("attendance") ? readAttendance(in.object("attendance")) : Attendance{}};
}

PlainRow readPlainRow(JsonReader &in)
{
    return {in.ownId(QStringLiteral("row")), in.richTexts("cells")};
}

/// Column ids are one's own within a section only: two tables may share theirs.
ItemTable readItems(JsonReader &in, const Id &section)
{
    ItemTable table;
    table.columns = in.list("columns", [&](JsonReader &column) {
        return ItemColumn{column.ownId(QStringLiteral("column ") + section), column.word<ItemCell>("cell"),
                          column.text("label"), column.flag("shown", true)};
    });
    table.items = in.list("items", readItem);
    return table;
}

ParticipantTable readParticipants(JsonReader &in, const Id &section)
{
    ParticipantTable table;
    table.columns = in.list("columns", [&](JsonReader &column) {
        return ParticipantColumn{column.ownId(QStringLiteral("column ") + section),
                                 column.word<ParticipantField>("field"), column.text("label")};
    });
    table.rows = in.list("rows", readParticipant);
    return table;
}

PlainTable readPlainTable(JsonReader &in)
{
    PlainTable table{in.word<PlainTable::Header>("header", PlainTable::Header::None), in.list("rows", readPlainRow)};
    for (const PlainRow &row : table.rows) {
        if (row.cells.size() != table.rows.first().cells.size())
            in.fail("rows", JsonReader::tr("all rows must have the same number of cells"));
    }
    return table;
}

Section readSection(JsonReader &in)
{
    Section section{in.ownId(QStringLiteral("section")), in.text("heading"), {}};
    switch (in.word<notation::SectionKind>("kind")) {
        case notation::SectionKind::Items:
            section.content = readItems(in, section.id);
            break;
        case notation::SectionKind::Participants:
            section.content = readParticipants(in, section.id);
            break;
        case notation::SectionKind::Text:
            section.content = FreeText{in.richText("text")};
            break;
        case notation::SectionKind::Table:
            section.content = readPlainTable(in);
            break;
    }
    return section;
}

TravellingMeeting readMeeting(JsonReader &in)
{
    TravellingMeeting read;
    read.meeting.id = in.ownId(QStringLiteral("meeting"));
    read.meeting.title = in.text("title");
    if (!in.has("title"))
        in.fail("title", JsonReader::tr("is missing"));
    read.meeting.facts = in.list("facts", readFact);
    read.meeting.sections = in.list("sections", readSection);
    read.meeting.closing = in.list("closing", readClosing);
    read.meeting.actions = in.list("actions", readAction);
    read.meeting.importWarnings = in.texts("importWarnings");
    read.meeting.created = in.moment("created");
    read.meeting.changed = in.moment("changed");
    if (in.has("group")) {
        JsonReader group = in.object("group");
        read.groupId = group.reference("id");
        read.groupName = group.text("name");
        group.end();
    }
    in.end();
    return read;
}

Error unreadable(const QString &reason)
{
    return {ErrorKind::BadInput,
            JsonReader::tr("This is not a meeting in Møtebok's JSON form (%1), so nothing was brought in; correct the "
                           "file or get a new copy of it.")
                .arg(reason),
            reason};
}

// ---- Keys written twice: Qt's parser keeps the last one, which would drop the first silently.

qsizetype keysIn(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &inner : object)
            count += 1 + keysIn(inner);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &inner : array)
            count += keysIn(inner);
    }
    return count;
}

qsizetype colonsOutsideTexts(const QByteArray &json)
{
    qsizetype count = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && c == ':')
            ++count;
    }
    return count;
}

}  // namespace

Result<TravellingMeeting> meetingFromJson(const QByteArray &json)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return unreadable(JsonReader::tr("byte %1: %2").arg(trouble.offset).arg(trouble.errorString()));
    const QJsonObject object = document.object();
    if (object.value(QStringLiteral("format")) != QJsonValue(notation::jsonFormat))
        return unreadable(QStringLiteral("format: ") + JsonReader::tr("must be “%1”").arg(notation::jsonFormat));

    JsonReading reading;
    JsonReader in(reading, object, QString());
    in.text("format");
    if (object.value(QStringLiteral("version")).toDouble() > notation::jsonVersion)
        return Error{ErrorKind::NewerFile,
                     JsonReader::tr("The meeting was written by a newer Møtebok, so nothing was brought in; update "
                                    "Møtebok, or ask for another form of the file."),
                     QStringLiteral("version: %1").arg(object.value(QStringLiteral("version")).toDouble())};
    if (in.number("version", 0, notation::jsonVersion) < 1)
        in.fail("version", JsonReader::tr("must be a whole number from %1 to %2").arg(1).arg(notation::jsonVersion));
    TravellingMeeting read = readMeeting(in);
    if (colonsOutsideTexts(json) != keysIn(object))
        reading.fail(QString(), JsonReader::tr("a key is written twice in the same object"));
    if (!reading.problem.isEmpty())
        return unreadable(reading.problem);
    return read;
}

}  // namespace motebok
