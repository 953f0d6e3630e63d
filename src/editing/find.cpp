// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/find.h"

#include <functional>

namespace motebok {

namespace {

using See = std::function<void(const CellAddress &, const RichText &, bool shown)>;

void walk(const Section &section, const ItemTable &table, const See &see)
{
    const auto label = [](const ItemColumn &column) { return RichText::fromPlain(column.label); };
    for (const ItemColumn &column : table.columns)
        see({CellKind::ItemLabel, section.id, column.id}, label(column), column.shown);
    for (const AgendaItem &item : table.items) {
        for (const ItemColumn &column : table.columns)
            see({CellKind::ItemText, item.id, column.id}, cellText(item, column), column.shown);
    }
}

void walk(const Section &section, const ParticipantTable &table, const See &see)
{
    for (const ParticipantColumn &column : table.columns)
        see({CellKind::ParticipantLabel, section.id, column.id}, RichText::fromPlain(column.label), true);
    for (const Participant &row : table.rows) {
        for (const ParticipantColumn &column : table.columns)
            see({CellKind::ParticipantText, row.id, column.id}, cellText(row, column), true);
    }
}

/// Every text once, in the order of cells(); those of hidden columns too. Not through textAt(), which looks each cell
/// up anew: that would cost the square of the number of items.
void walk(const Meeting &meeting, const See &see)
{
    see({CellKind::Title, {}, {}}, RichText::fromPlain(meeting.title), true);
    for (const Fact &fact : meeting.facts) {
        see({CellKind::FactLabel, fact.id, {}}, RichText::fromPlain(fact.label), true);
        see({CellKind::FactText, fact.id, {}}, fact.text, true);
    }
    for (const Section &section : meeting.sections) {
        see({CellKind::SectionHeading, section.id, {}}, RichText::fromPlain(section.heading), true);
        if (const ItemTable *items = section.items())
            walk(section, *items, see);
        else if (const ParticipantTable *people = section.participants())
            walk(section, *people, see);
        else if (const FreeText *free = section.freeText())
            see({CellKind::SectionText, section.id, {}}, free->text, true);
        else if (const PlainTable *plain = section.plainTable()) {
            for (const PlainRow &row : plain->rows) {
                for (qsizetype i = 0; i < row.cells.size(); ++i)
                    see({CellKind::TableText, row.id, QString::number(i)}, row.cells[i], true);
            }
        }
    }
    for (const ClosingLine &line : meeting.closing)
        see({CellKind::ClosingText, line.id, {}}, line.text, true);
}

/// As it is compared: every kind of space is a space. As long as it was.
QString comparable(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
}

bool isWordPart(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark() || text[at] == u'_');
}

/// Whether what stands there is what was asked for, and not a piece of a letter or (if so asked) of a word.
bool stands(const QString &text, qsizetype at, qsizetype length, Search::Words words)
{
    if (at + length < text.size() && text[at + length].isMark())
        return false;  // the a of an å written as a and a ring
    return words == Search::Words::Any || (!isWordPart(text, at - 1) && !isWordPart(text, at + length));
}

/// A letter with a ring or dots may be one character or two; it is looked for in both forms.
QStringList spellings(const QString &text)
{
    const QString wanted = comparable(text);
    QStringList all{wanted, wanted.normalized(QString::NormalizationForm_C),
                    wanted.normalized(QString::NormalizationForm_D)};
    all.removeDuplicates();
    return all;
}

QList<Hit> findIn(const QString &plain, const CellAddress &cell, const QStringList &wanted, const Search &search)
{
    const auto letters = search.letterCase == Search::Case::Matters ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QList<Hit> hits;
    qsizetype from = 0;
    while (from < plain.size()) {
        qsizetype at = -1;
        qsizetype length = 0;
        for (const QString &each : wanted) {
            const qsizetype found = plain.indexOf(each, from, letters);
            if (found >= 0 && (at < 0 || found < at)) {
                at = found;
                length = each.size();
            }
        }
        if (at < 0)
            break;
        const bool good = stands(plain, at, length, search.words);
        if (good)
            hits.append({cell, int(at), int(length)});
        from = at + (good ? length : 1);
    }
    return hits;
}

}  // namespace

QList<Hit> findIn(const RichText &text, const CellAddress &cell, const Search &search)
{
    if (search.text.isEmpty())
        return {};
    return findIn(comparable(text.plainText()), cell, spellings(search.text), search);
}

Hits findAll(const Meeting &meeting, const Search &search)
{
    Hits hits;
    if (search.text.isEmpty())
        return hits;
    const QStringList wanted = spellings(search.text);
    walk(meeting, [&](const CellAddress &cell, const RichText &text, bool shown) {
        if (text.isEmpty())
            return;
        const QList<Hit> found = findIn(comparable(text.plainText()), cell, wanted, search);
        if (shown)
            hits.shown += found;
        else
            hits.hidden += found.size();
    });
    return hits;
}

namespace edits {

Outcome replace(Meeting &meeting, const QList<Hit> &hits, const Search &search, const QString &words,
                const AttendanceWords &attendance)
{
    Outcome outcome;
    for (qsizetype first = 0; first < hits.size();) {
        const CellAddress cell = hits[first].cell;
        qsizetype last = first;
        while (last + 1 < hits.size() && hits[last + 1].cell == cell)
            ++last;
        const RichText before = textAt(meeting, cell);
        const QList<Hit> there = findIn(before, cell, search);
        RichText text = before;
        int cursor = -1;
        // From the last to the first, so that the places of those still to come stay right.
        for (qsizetype i = last; i >= first; --i) {
            if (!there.contains(hits[i]))
                continue;
            text = text.replaced(hits[i].position, hits[i].length, words);
            cursor = hits[i].position + int(words.size());
        }
        if (cursor >= 0) {
            const Outcome done = setText(meeting, cell, text, cursor, attendance);
            if (!outcome && done)
                outcome = Spot{cell, cursor};
        }
        first = last + 1;
    }
    return outcome;
}

}  // namespace edits

}  // namespace motebok
