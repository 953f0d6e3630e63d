// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/factline.h"

#include "importing/runs.h"
#include "language/reading.h"

#include <algorithm>

namespace motebok {

namespace {

struct Label {
    qsizetype from = 0;
    qsizetype colon = 0;
};

bool endsLabel(const QString &text, qsizetype colon)
{
    return colon + 1 >= text.size() || text.at(colon + 1) != u'/';  // not "https://"
}

/// Whether a label may begin at `at`: at the line's start, after a run of blanks or a tab, or with a capital after one.
bool mayBegin(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    if (!text.at(at - 1).isSpace())
        return false;
    const bool run = at >= 2 && text.at(at - 2).isSpace();
    return run || text.at(at - 1) == u'\t' || text.at(at).isUpper();
}

/// The known label that ends at `colon`, the longest one of up to four words; it begins at `least` or later.
std::optional<Label> knownLabel(const QString &text, qsizetype colon, qsizetype least)
{
    constexpr int mostWords = 4;
    std::optional<Label> longest;
    qsizetype at = colon;
    for (int words = 0; words < mostWords; ++words) {
        while (at > least && text.at(at - 1).isSpace())
            --at;
        while (at > least && !text.at(at - 1).isSpace())
            --at;
        if (mayBegin(text, at) && factKind(text.mid(at, colon - at)) != FactKind::Other)
            longest = Label{at, colon};
    }
    return longest;
}

bool isWanted(const Fact &fact, FactLabels wanted)
{
    switch (wanted) {
        case FactLabels::WhenAndWhere:
            return fact.kind == FactKind::Date || fact.kind == FactKind::Time || fact.kind == FactKind::Place;
        case FactLabels::Known:
            return fact.kind != FactKind::Other;
        case FactLabels::Any:
            break;
    }
    return true;
}

/// The facts when all of them are wanted, else none: a line is a line of facts or it is not.
QList<Fact> allOrNone(const QList<Fact> &facts, FactLabels wanted)
{
    const bool all =
        std::all_of(facts.begin(), facts.end(), [wanted](const Fact &fact) { return isWanted(fact, wanted); });
    return all ? facts : QList<Fact>();
}

/// "Kopi til:" is a label, "Vi minner om dette, og hugs:" is a sentence.
bool looksLikeLabel(const QString &label)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype mostWords = 4;
    const QString words = label.simplified();
    if (words.isEmpty() || words.size() > longest || !words.front().isUpper() || words.count(u' ') >= mostWords)
        return false;
    return std::none_of(words.begin(), words.end(), [](QChar c) { return QStringView(u",;!?\"«»<>").contains(c); });
}

QList<Label> labelsIn(const QString &text, FactLabels wanted)
{
    QList<Label> labels;
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        if (!endsLabel(text, colon))
            continue;
        const auto known = knownLabel(text, colon, labels.isEmpty() ? 0 : labels.last().colon + 1);
        if (labels.isEmpty()) {
            const bool blankAfter = colon + 1 >= text.size() || text.at(colon + 1).isSpace();
            if (known && known->from == 0)
                labels.append(*known);
            else if (wanted == FactLabels::Any && blankAfter && looksLikeLabel(text.left(colon)))
                labels.append({0, colon});
            else
                return {};
        } else if (known) {
            labels.append(*known);
        }
    }
    return labels;
}

/// Without the "|" or ";" that set the facts on a line apart.
Runs withoutSeparator(const Runs &runs)
{
    Runs result = trimmed(runs);
    if (!result.isEmpty() && QStringView(u"|;").contains(result.last().text.back())) {
        result.last().text.chop(1);
        result = trimmed(result);
    }
    return result;
}

/// "Dato:⇥27. oktober 2026⇥Stad:⇥Teams"
QList<Fact> pairsIn(const SourceRow &row)
{
    QList<Fact> facts;
    if (row.cells.size() % 2 != 0)
        return {};
    for (qsizetype i = 0; i < row.cells.size(); i += 2) {
        const RichText &text = row.cells.at(i + 1);
        Fact fact;
        fact.id = newId();
        fact.label = oneLine(row.cells.at(i));
        fact.text = text;
        readFact(fact);
        const bool labelled = fact.label.endsWith(u':') || fact.date || fact.start;
        if (!labelled || text.blocks().size() > 1 || oneLine(text).endsWith(u':'))
            return {};
        facts.append(fact);
    }
    return facts;
}

/// "Dato: 27. oktober 2026⇥Stad: Teams"
QList<Fact> labelledCellsIn(const SourceRow &row)
{
    QList<Fact> facts;
    for (const RichText &cell : row.cells) {
        const QList<Fact> inCell = factsIn(cell, FactLabels::Known);
        if (inCell.isEmpty() && !cell.isEmpty())
            return {};
        facts += inCell;
    }
    return facts;
}

}  // namespace

QList<Fact> factsIn(const RichText &line, FactLabels wanted)
{
    if (line.blocks().size() != 1 || line.blocks().first().isListItem())
        return {};
    const Runs &runs = line.blocks().first().runs;
    const QString text = line.blocks().first().text();
    const QList<Label> labels = labelsIn(text, wanted);
    QList<Fact> facts;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const bool last = i + 1 == labels.size();
        const qsizetype from = labels.at(i).colon + 1;
        const qsizetype to = last ? text.size() : labels.at(i + 1).from;
        Fact fact;
        fact.id = newId();
        fact.label = text.mid(labels.at(i).from, from - labels.at(i).from).simplified();
        const Runs words = sliced(runs, from, to - from);
        fact.text = paragraph(last ? trimmed(words) : withoutSeparator(words));
        readFact(fact);
        facts.append(fact);
    }
    return allOrNone(facts, wanted);
}

QList<Fact> factsIn(const SourceRow &row, FactLabels wanted)
{
    const QList<Fact> pairs = pairsIn(row);
    return allOrNone(pairs.isEmpty() ? labelledCellsIn(row) : pairs, wanted);
}

}  // namespace motebok
