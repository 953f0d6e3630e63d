// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/removed.h"

#include "domain/texts.h"

#include <algorithm>

namespace motebok {

namespace {

constexpr qsizetype nameLength = 100;

/// Calls `visit(list)` for every list of rows in the meeting: facts, sections, their rows, closing lines.
template <typename Visit>
void eachList(const Meeting &meeting, Visit visit)
{
    visit(meeting.facts);
    visit(meeting.sections);
    for (const Section &section : meeting.sections) {
        if (const ItemTable *table = section.items())
            visit(table->items);
        else if (const ParticipantTable *people = section.participants())
            visit(people->rows);
        else if (const PlainTable *plain = section.plainTable())
            visit(plain->rows);
    }
    visit(meeting.closing);
}

QList<Id> idsOf(const Meeting &meeting)
{
    QList<Id> ids;
    eachList(meeting, [&ids](const auto &list) {
        for (const auto &row : list)
            ids.append(row.id);
    });
    return ids;
}

bool isBlank(const RichText &text)
{
    return text.plainText().trimmed().isEmpty();
}

template <typename Texts>
bool anyText(const Texts &texts)
{
    return std::any_of(texts.begin(), texts.end(), [](const RichText &text) { return !isBlank(text); });
}

bool hasText(const AgendaItem &item)
{
    return !isBlank(item.topic) || !isBlank(item.minutes) || !isBlank(item.conclusion) || anyText(item.extra);
}

bool hasText(const Participant &row)
{
    return anyText(row.cells) || !row.attendance.words.trimmed().isEmpty() || !row.attendance.note.trimmed().isEmpty();
}

bool hasText(const PlainRow &row)
{
    return anyText(row.cells);
}

bool hasText(const Fact &fact)
{
    return !isBlank(fact.text);
}

bool hasText(const ClosingLine &line)
{
    return !isBlank(line.text);
}

template <typename Row>
bool anyRow(const QList<Row> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const Row &row) { return hasText(row); });
}

bool hasText(const Section &section)
{
    if (const FreeText *free = section.freeText())
        return !isBlank(free->text);
    if (const ItemTable *table = section.items())
        return anyRow(table->items);
    if (const ParticipantTable *people = section.participants())
        return anyRow(people->rows);
    return anyRow(section.plainTable()->rows);
}

// ---- Names

QString firstWords(const RichText &text)
{
    const QString words = text.plainText().simplified();
    return words.size() <= nameLength ? words : words.left(nameLength) + u'…';
}

QString nameOf(const AgendaItem &item)
{
    const RichText &said = !isBlank(item.topic) ? item.topic : !isBlank(item.minutes) ? item.minutes : item.conclusion;
    return QString(item.number + u' ' + firstWords(said)).trimmed();
}

template <typename Texts>
QString joined(const Texts &texts)
{
    QStringList words;
    for (const RichText &text : texts) {
        if (!isBlank(text))
            words.append(text.plainText().simplified());
    }
    return words.join(QStringLiteral(", ")).left(nameLength);
}

QString nameOf(const Participant &row)
{
    return row.cells.isEmpty() ? row.attendance.words : joined(row.cells);
}

/// The name first, as people look for it.
QString nameOf(const Participant &row, const ParticipantTable &people)
{
    const ParticipantColumn *column = findColumn(people, ParticipantField::Name);
    const QString name = column ? row.cells.value(column->id).plainText().simplified() : QString();
    return name.isEmpty() ? nameOf(row) : name;
}

QString nameOf(const PlainRow &row)
{
    return joined(row.cells);
}

QString nameOf(const Fact &fact)
{
    return QString(fact.label + u' ' + firstWords(fact.text)).trimmed();
}

QString nameOf(const ClosingLine &line)
{
    return firstWords(line.text);
}

template <typename Row>
QString firstNamed(const QList<Row> &rows)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [](const Row &row) { return hasText(row); });
    return found == rows.end() ? QString() : nameOf(*found);
}

QString nameOf(const Section &section)
{
    if (!section.heading.trimmed().isEmpty())
        return section.heading.simplified();
    if (const FreeText *free = section.freeText())
        return firstWords(free->text);
    if (const ItemTable *table = section.items())
        return firstNamed(table->items);
    if (const ParticipantTable *people = section.participants())
        return firstNamed(people->rows);
    return firstNamed(section.plainTable()->rows);
}

// ---- Finding them

/// Compares a meeting with what it was.
class Comparison {
public:
    Comparison(const Meeting &before, const Meeting &now) : before_(before)
    {
        const QList<Id> ids = idsOf(now);
        there_ = QSet<Id>(ids.begin(), ids.end());
    }

    QList<RemovedPart> removed()
    {
        forEach(before_.facts, PartKind::Fact, [](Meeting &content, const Fact &fact) { content.facts = {fact}; });
        for (qsizetype i = 0; i < before_.sections.size(); ++i)
            section(before_.sections.at(i), int(i));
        forEach(before_.closing, PartKind::ClosingLine,
                [](Meeting &content, const ClosingLine &line) { content.closing = {line}; });
        return parts_;
    }

private:
    void section(const Section &section, int position)
    {
        if (!there_.contains(section.id)) {
            if (hasText(section))
                add({section.id, PartKind::Section, nameOf(section), position, ofSection(section)});
        } else if (const ItemTable *table = section.items()) {
            forEach(table->items, PartKind::Item, [&](Meeting &content, const AgendaItem &item) {
                content = ofSection({section.id, section.heading, ItemTable{table->columns, {item}}});
            });
        } else if (const ParticipantTable *people = section.participants()) {
            forEach(people->rows, PartKind::Participant, [&](Meeting &content, const Participant &row) {
                content = ofSection({section.id, section.heading, ParticipantTable{people->columns, {row}}});
                name_ = nameOf(row, *people);
            });
        } else if (const PlainTable *plain = section.plainTable()) {
            forEach(plain->rows, PartKind::Row, [&](Meeting &content, const PlainRow &row) {
                content = ofSection({section.id, section.heading, PlainTable{plain->header, {row}}});
            });
        }
    }

    Meeting ofSection(const Section &section) const
    {
        Meeting content;
        content.sections = {section};
        const QSet<Id> anchored = actionsIn(section);
        for (const ActionItem &action : before_.actions) {
            if (anchored.contains(action.id))
                content.actions.append(action);
        }
        return content;
    }

    template <typename Row, typename Fill>
    void forEach(const QList<Row> &rows, PartKind kind, Fill fill)
    {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Row &row = rows.at(i);
            if (there_.contains(row.id) || !hasText(row))
                continue;
            RemovedPart part{row.id, kind, nameOf(row), int(i), {}};
            name_.clear();
            fill(part.content, row);
            if (!name_.isEmpty())
                part.name = name_;
            add(part);
        }
    }

    void add(RemovedPart part)
    {
        part.content.id = before_.id;
        parts_.append(part);
    }

    const Meeting &before_;
    QSet<Id> there_;
    QList<RemovedPart> parts_;
    QString name_;
};

}  // namespace

QList<RemovedPart> removedParts(const Meeting &before, const Meeting &now)
{
    if (idsOf(before) == idsOf(now))
        return {};
    return Comparison(before, now).removed();
}

QList<Id> newParts(const Meeting &before, const Meeting &now)
{
    const QList<Id> then = idsOf(before);
    QList<Id> ids = idsOf(now);
    if (then == ids)
        return {};
    const QSet<Id> known(then.begin(), then.end());
    ids.removeIf([&known](const Id &id) { return known.contains(id); });
    return ids;
}

}  // namespace motebok
