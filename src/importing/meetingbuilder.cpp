// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/meetingbuilder.h"

#include "importing/closingrow.h"
#include "importing/factline.h"
#include "importing/freetext.h"
#include "importing/itemtable.h"
#include "importing/participanttable.h"
#include "importing/plaintable.h"
#include "importing/runs.h"
#include "importing/tablekind.h"
#include "language/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace motebok {

namespace {

struct MeetingImport {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool hasLink(const RichText &text)
{
    return std::any_of(text.blocks().begin(), text.blocks().end(), [](const Block &block) {
        return std::any_of(block.runs.begin(), block.runs.end(), [](const Run &run) { return !run.link.isEmpty(); });
    });
}

/// Reads the parts in their order, one after the other; each function takes what belongs together and moves on.
class MeetingBuilder {
public:
    explicit MeetingBuilder(const QList<SourcePart> &parts) : parts_(parts)
    {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const SourceRow *source = row(i);
            if (source && !isClosingRow(*source))
                lastRow_ = i;
        }
    }

    Meeting build()
    {
        takeTitle();
        while (at_ < parts_.size()) {
            if (row(at_))
                takeRow();
            else
                takeLine();
        }
        placeWaitingText();
        return meeting_;
    }

private:
    const SourceRow *row(qsizetype at) const
    {
        return at < parts_.size() ? std::get_if<SourceRow>(&parts_.at(at)) : nullptr;
    }
    const SourceLine *line(qsizetype at) const
    {
        return at < parts_.size() ? std::get_if<SourceLine>(&parts_.at(at)) : nullptr;
    }
    void warn(const QString &warning) { meeting_.importWarnings.append(warning); }

    // --- the head

    void takeTitle()
    {
        const SourceLine *first = line(at_);
        const bool heading = first && first->kind == SourceLine::Kind::Heading;
        const bool plain = first && !heading && !row(at_ + 1) && factsIn(first->text, FactLabels::Any).isEmpty();
        if (!heading && !plain) {
            warn(MeetingImport::tr("The minutes have no title; give them one."));
            return;
        }
        meeting_.title = oneLine(first->text);
        ++at_;
        if (plain)
            warn(MeetingImport::tr("The first line became the title."));
    }

    bool inHead() const
    {
        return meeting_.sections.isEmpty() && waiting_.heading.isEmpty() &&
               (meeting_.closing.isEmpty() || at_ < lastRow_);
    }

    /// Facts on a line of the head. Free labels ("Kopi til:") count until the first line that is no fact.
    bool takeFacts(const RichText &text)
    {
        if (!inHead())
            return false;
        const QList<Fact> facts = factsIn(text, waiting_.lines.isEmpty() ? FactLabels::Any : FactLabels::Known);
        const bool headingOfTable = facts.size() == 1 && facts.first().text.isEmpty() && row(at_ + 1);
        if (facts.isEmpty() || headingOfTable)
            return false;
        meeting_.facts += facts;
        return true;
    }

    bool takeFactRow(const SourceRow &source)
    {
        const QList<Fact> facts = inHead() && waiting_.lines.isEmpty() ? factsIn(source) : QList<Fact>();
        meeting_.facts += facts;
        return !facts.isEmpty();
    }

    // --- lines

    void takeLine()
    {
        const SourceLine &source = *line(at_);
        if (source.kind == SourceLine::Kind::Heading) {
            placeWaitingText();
            waiting_.heading = oneLine(source.text);
        } else if (!takeClosing(source.text, source.line) && !takeFacts(source.text)) {
            takePlainLine(source);
        }
        ++at_;
    }

    void takePlainLine(const SourceLine &source)
    {
        const bool afterClosing = at_ > lastRow_ && !meeting_.closing.isEmpty() && waiting_.isEmpty();
        if (!afterClosing)
            return waiting_.lines.append(source);
        ClosingLine other;  // keeps its place among the closing lines
        other.id = newId();
        other.text = source.text;
        meeting_.closing.append(other);
    }

    bool takeClosing(const RichText &text, int number)
    {
        const ClosingLine closing = closingLine(text);
        if (closing.kind == ClosingKind::Other)
            return false;
        const bool early = at_ < lastRow_;
        const bool bare = closing.names.isEmpty() && !closing.date;
        const bool lifeOfMinutes = closing.kind == ClosingKind::SentForReview || closing.kind == ClosingKind::Approved;
        if (early && (bare || (inHead() && !lifeOfMinutes)))
            return false;  // a heading of a table, or a fact
        if (!early)
            placeWaitingText();
        else
            warn(MeetingImport::tr("Line %1 stood before a table and now stands among the closing lines.").arg(number));
        meeting_.closing.append(closing);
        return true;
    }

    /// What waited and is no heading of a table: free text in its place.
    void placeWaitingText()
    {
        if (waiting_.isEmpty())
            return;
        Section section{newId(), waiting_.heading, FreeText{textOf(waiting_.lines)}};
        meeting_.sections.append(section);
        if (!waiting_.lines.isEmpty())
            warn(MeetingImport::tr("Line %1 is neither fact, table nor closing line; it is kept as free text.")
                     .arg(waiting_.lines.first().line));
        waiting_ = WaitingText();
    }

    /// The heading of the table that begins now; what else waited is placed before it.
    QString headingFor(TableKind kind)
    {
        QString heading;
        if (!waiting_.lines.isEmpty()) {
            const SourceLine last = waiting_.lines.last();
            const bool label = kind == TableKind::Participants || oneLine(last.text).endsWith(u':');
            if (label && last.text.blocks().size() == 1 && !hasLink(last.text)) {
                waiting_.lines.removeLast();
                heading = oneLine(last.text);
            }
        } else {
            heading = std::exchange(waiting_.heading, QString());
        }
        placeWaitingText();
        return heading;
    }

    // --- tables

    void takeRow()
    {
        const SourceRow &source = *row(at_);
        const TableKind kind = tableKindOfHeader(source);
        if (kind == TableKind::Items) {
            const QString heading = headingFor(kind);
            ++at_;
            takeItems(heading, ItemTableBuilder(source), &source);
        } else if (kind == TableKind::Participants) {
            takeParticipants(source);
        } else if (takeFactRow(source) || takeClosingRow(source)) {
            ++at_;
        } else if (const ItemTable *above = tableThatGoesOn(source)) {
            const QList<ItemColumn> columns = above->columns;
            placeWaitingText();
            warn(MeetingImport::tr("Line %1 goes on with the table of items above it.").arg(source.line));
            takeItems({}, ItemTableBuilder(columns), nullptr);
        } else {
            takePlainTable();
        }
    }

    /// "Referent:⇥Kari Nes" after the tables.
    bool takeClosingRow(const SourceRow &source)
    {
        const RichText text = inHead() ? RichText() : closingTextOf(source);
        return !text.isEmpty() && takeClosing(text, source.line);
    }

    /// The table of items just above, when only lines without a heading are between and the row has the shape of its
    /// rows.
    const ItemTable *tableThatGoesOn(const SourceRow &source) const
    {
        if (!waiting_.heading.isEmpty() || waiting_.lines.isEmpty())
            return nullptr;
        const ItemTable *above = itemsAbove();
        const QStringList words = cellWords(source);
        if (!above || words.isEmpty() || !looksLikeItemNumber(words.first()) ||
            oneLine(waiting_.lines.last().text).endsWith(u':'))
            return nullptr;
        return source.cells.size() == ItemTableBuilder(above->columns).width() ? above : nullptr;
    }

    const ItemTable *itemsAbove() const
    {
        for (auto section = meeting_.sections.crbegin(); section != meeting_.sections.crend(); ++section) {
            if (!section->freeText() || !section->heading.isEmpty())
                return section->items();
        }
        return nullptr;
    }

    /// Whether the row at `at_` is no longer of the table that `header` began.
    bool endsTable(const SourceRow &source, const SourceRow *header) const
    {
        const TableKind kind = tableKindOfHeader(source);
        if (kind == TableKind::Plain)
            return false;
        const bool repeated = header && sameWords(source, *header) && source.place == SourceRow::Place::AfterBreak;
        return !repeated;
    }

    /// Moves past page numbers that stand between two rows of one table; false when the table ends here.
    bool skipPageNumbers(QList<SourceLine> &between)
    {
        qsizetype next = at_;
        while (line(next) && line(next)->kind == SourceLine::Kind::Plain &&
               looksLikePageNumber(oneLine(line(next)->text)))
            ++next;
        if (next == at_ || !row(next) || tableKindOfHeader(*row(next)) == TableKind::Participants)
            return false;
        for (; at_ < next; ++at_)
            between.append(*line(at_));
        return true;
    }

    /// A line between two halves of a sentence: the sentence is made whole, the line stands after the table's item.
    bool skipLineInSentence(const ItemTableBuilder &builder, QList<SourceLine> &between)
    {
        const SourceLine *source = line(at_);
        if (!source || source->kind == SourceLine::Kind::Heading || !row(at_ + 1) ||
            !builder.isCutFromLastItem(*row(at_ + 1)))
            return false;
        between.append(*source);
        ++at_;
        return true;
    }

    void takeItems(const QString &heading, ItemTableBuilder builder, const SourceRow *header)
    {
        QList<SourceLine> between;
        while (at_ < parts_.size()) {
            const SourceRow *source = row(at_);
            if (!source) {
                if (skipPageNumbers(between) || skipLineInSentence(builder, between))
                    continue;
                break;
            }
            if (endsTable(*source, header) || beginsOtherTable(builder) || isClosingRow(*source))
                break;
            if (tableKindOfHeader(*source) == TableKind::Plain)
                builder.add(*source);
            else
                warn(MeetingImport::tr("Line %1 repeats the header row after a page break and was left out.")
                         .arg(source->line));
            ++at_;
        }
        meeting_.importWarnings += builder.warnings();
        meeting_.sections.append(Section{newId(), heading, builder.finished()});
        placeAfterTable(between);
    }

    /// After a page break: rows that all have two cells and no number, or all have more cells than the header, are a
    /// table of their own, which lacks a heading.
    bool beginsOtherTable(const ItemTableBuilder &builder) const
    {
        if (row(at_)->place != SourceRow::Place::AfterBreak || at_ == 0)
            return false;
        constexpr qsizetype narrow = 2;
        const qsizetype cells = row(at_)->cells.size();
        const qsizetype width = builder.width();
        const QString first = oneLine(row(at_)->cells.first());
        if (first.isEmpty() || looksLikeItemNumber(first) ||
            !((cells == narrow && width > narrow + 1) || cells > width))
            return false;
        qsizetype rows = 0;
        for (qsizetype i = at_; row(i) && (i == at_ || row(i)->place == SourceRow::Place::Next); ++i, ++rows) {
            if (row(i)->cells.size() != cells)
                return false;
        }
        return rows > 1;
    }

    void placeAfterTable(const QList<SourceLine> &between)
    {
        if (between.isEmpty())
            return;
        for (const SourceLine &moved : between)
            warn(MeetingImport::tr("Line %1 (“%2”) stood inside a table and now stands after it.")
                     .arg(QString::number(moved.line), oneLine(moved.text)));
        meeting_.sections.append(Section{newId(), {}, FreeText{textOf(between)}});
    }

    void takeParticipants(const SourceRow &header)
    {
        const QString heading = headingFor(TableKind::Participants);
        ParticipantTableBuilder builder(header);
        QList<SourceLine> between;
        ++at_;
        while (at_ < parts_.size()) {
            const SourceRow *source = row(at_);
            if (!source) {
                if (skipPageNumbers(between))
                    continue;
                break;
            }
            if (endsTable(*source, &header) || isClosingRow(*source))
                break;
            if (tableKindOfHeader(*source) == TableKind::Plain)
                builder.add(*source);
            else
                warn(MeetingImport::tr("Line %1 repeats the header row after a page break and was left out.")
                         .arg(source->line));
            ++at_;
        }
        meeting_.importWarnings += builder.warnings();
        meeting_.sections.append(Section{newId(), heading, builder.table()});
        placeAfterTable(between);
    }

    void takePlainTable()
    {
        const QString heading = headingFor(TableKind::Plain);
        const qsizetype cells = row(at_)->cells.size();
        QList<SourceRow> rows;
        for (; row(at_); ++at_) {
            const SourceRow &source = *row(at_);
            const bool otherTable =
                !rows.isEmpty() && source.place == SourceRow::Place::AfterBreak && source.cells.size() != cells;
            if (otherTable || tableKindOfHeader(source) != TableKind::Plain || isClosingRow(source))
                break;
            rows.append(source);
        }
        warn(MeetingImport::tr("The table in line %1 is neither of items nor of participants; it is kept as it is.")
                 .arg(rows.first().line));
        meeting_.sections.append(Section{newId(), heading, plainTable(rows)});
    }

    const QList<SourcePart> &parts_;
    qsizetype at_ = 0;
    qsizetype lastRow_ = -1;
    Meeting meeting_;
    WaitingText waiting_;
};

}  // namespace

Meeting buildMeeting(const Source &source, const QDateTime &now)
{
    Meeting meeting = MeetingBuilder(source.parts).build();
    meeting.id = newId();
    meeting.created = now;
    meeting.changed = now;
    meeting.importWarnings = source.warnings + meeting.importWarnings;
    if (!date(meeting))
        meeting.importWarnings += MeetingImport::tr("No date of the meeting was found.");
    return meeting;
}

}  // namespace motebok
