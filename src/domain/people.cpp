// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include <QRegularExpression>

#include <algorithm>

namespace motebok {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

QString wordsIn(const ParticipantTable &table, const Participant &row, ParticipantField field)
{
    const ParticipantColumn *column = findColumn(table, field);
    return column ? cellText(row, *column).plainText().simplified() : QString();
}

/// `text` with `before` in it become `after`; a mail link goes along.
RichText exchanged(const RichText &text, qsizetype at, const QString &before, const QString &after)
{
    const RichText words = text.replaced(at, before.size(), after);
    QList<Block> blocks = words.blocks();
    for (Block &block : blocks) {
        for (Run &run : block.runs) {
            if (run.link.compare(QStringLiteral("mailto:") + before, Qt::CaseInsensitive) == 0)
                run.link = QStringLiteral("mailto:") + after;
        }
    }
    return RichText(blocks);
}

enum class Within { Whole, Part };

/// The cell of `field` says `before`, as the whole of it or somewhere in it: it says `after` then.
bool exchange(const ParticipantTable &table, Participant &row, ParticipantField field, Within within,
              const QString &before, const QString &after)
{
    const ParticipantColumn *column = findColumn(table, field);
    if (!column || before == after || after.isEmpty())
        return false;
    const RichText text = row.cells.value(column->id);
    const QString words = text.plainText();
    if (before.isEmpty()) {
        if (!words.trimmed().isEmpty())
            return false;
        row.cells.insert(column->id, RichText::fromPlain(after));
        return true;
    }
    const qsizetype at = words.indexOf(before, 0, Qt::CaseInsensitive);
    if (at < 0 || (within == Within::Whole && words.trimmed().size() != before.size()))
        return false;
    row.cells.insert(column->id, exchanged(text, at, before, after));
    return true;
}

bool isRowOf(const ParticipantTable &table, const Participant &row, const Person &person)
{
    if (!row.person.isEmpty())
        return row.person == person.id;
    const Person words = personIn(table, row);
    return !words.name.isEmpty() && same(words.name, person.name) && same(words.organisation, person.organisation);
}

bool applyToRow(const ParticipantTable &table, Participant &row, const Person &before, const Person &after)
{
    bool changed = exchange(table, row, ParticipantField::Name, Within::Whole, before.name, after.name);
    changed |=
        exchange(table, row, ParticipantField::Organisation, Within::Whole, before.organisation, after.organisation);
    changed |= exchange(table, row, ParticipantField::Contact, Within::Part, before.email, after.email);
    return changed;
}

}  // namespace

Person personIn(const ParticipantTable &table, const Participant &row)
{
    static const QRegularExpression mail(QStringLiteral(R"([^\s<>(),;:@]+@[^\s<>(),;:@]+\.[^\s<>(),;:@.]+)"));
    Person person;
    person.id = row.person;
    person.name = wordsIn(table, row, ParticipantField::Name);
    person.organisation = wordsIn(table, row, ParticipantField::Organisation);
    person.email = mail.match(wordsIn(table, row, ParticipantField::Contact)).captured();
    return person;
}

QList<Person> matching(const QList<Person> &people, const Person &words)
{
    QList<Person> exact;
    QList<Person> open;
    for (const Person &person : people) {
        if (words.name.isEmpty() || !same(person.name, words.name))
            continue;
        if (same(person.organisation, words.organisation))
            exact.append(person);
        else if (person.organisation.isEmpty() || words.organisation.isEmpty())
            open.append(person);
    }
    return exact.isEmpty() ? open : exact;
}

TakenIn takeIn(const Meeting &meeting, const QList<Person> &people)
{
    TakenIn taken;
    const auto known = [&people](const Id &id) {
        return std::any_of(people.begin(), people.end(), [&id](const Person &person) { return person.id == id; });
    };
    for (const Section &section : meeting.sections) {
        const ParticipantTable *table = section.participants();
        for (const Participant &row : table ? table->rows : QList<Participant>()) {
            const Person words = personIn(*table, row);
            if (words.name.isEmpty() || known(row.person))
                continue;
            const QList<Person> matches = matching(people + taken.fresh, words);
            if (matches.size() == 1) {
                taken.ties.insert(row.id, matches.first().id);
                continue;
            }
            QList<Person> candidates = matches;
            if (candidates.isEmpty())
                candidates = matching(people, {{}, words.name, {}, {}});  // of another organisation
            if (candidates.isEmpty()) {
                Person fresh = words;
                fresh.id = newId();
                taken.fresh.append(fresh);
                taken.ties.insert(row.id, fresh.id);
            } else {
                taken.unclear.append({row.id, words, candidates});
            }
        }
    }
    return taken;
}

bool tieRows(Meeting &meeting, const QHash<Id, Id> &ties)
{
    bool changed = false;
    for (Section &section : meeting.sections) {
        const ParticipantTable *seen = std::as_const(section).participants();
        for (qsizetype i = 0; seen && i < seen->rows.size(); ++i) {
            const Id person = ties.value(seen->rows[i].id);
            if (person.isEmpty() || person == seen->rows[i].person)
                continue;
            section.participants()->rows[i].person = person;
            seen = std::as_const(section).participants();
            changed = true;
        }
    }
    return changed;
}

bool applyChange(QList<Section> &sections, const Person &before, const Person &after)
{
    bool changed = false;
    for (Section &section : sections) {
        ParticipantTable *table = std::as_const(section).participants() ? section.participants() : nullptr;
        for (qsizetype i = 0; table && i < table->rows.size(); ++i) {
            const Participant &seen = std::as_const(table->rows)[i];
            if (!isRowOf(*table, seen, before))
                continue;
            Participant row = seen;
            if (!applyToRow(*table, row, before, after))
                continue;
            row.person = before.id;
            table->rows[i] = row;
            changed = true;
        }
    }
    return changed;
}

}  // namespace motebok
