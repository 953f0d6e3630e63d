// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/meetingbuilder.h"

#include "importing/closingrow.h"
#include "importing/factline.h"
#include "importing/freetext.h"
#include "importing/parts.h"
#include "importing/runs.h"
#include "importing/tablekind.h"
#include "importing/tablerows.h"
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
    explicit MeetingBuilder(const QList<SourcePart> &parts) : parts_(parts) {}

    Meeting build()
    {
        takeTitle();
        while (!parts_.atEnd()) {
            if (parts_.row())
                takeRow(*parts_.row());
            else
                takeLine(*parts_.line());
        }
        placeWaitingText();
        return meeting_;
    }

private:
    void warn(const QString &warning) { meeting_.importWarnings.append(warning); }

    // --- the head

    void takeTitle()
    {
        const SourceLine *first = parts_.line();
        const bool heading = first && first->kind == SourceLine::Kind::Heading;
        const bool plain = first && !heading && !parts_.row(1) && factsIn(first->text, FactLabels::Any).isEmpty();
        if (!heading && !plain) {
            warn(MeetingImport::tr("The minutes have no title; give them one."));
            return;
        }
        meeting_.title = oneLine(first->text);
        parts_.advance();
        if (plain)
            warn(MeetingImport::tr("The first line became the title."));
    }

    bool inHead() const
    {
        return meeting_.sections.isEmpty() && (meeting_.closing.isEmpty() || parts_.beforeLastRow());
    }

    /// Which facts may stand here. Free labels ("Kopi til:") count until the first line that is no fact.
    FactLabels factLabels() const
    {
        if (!waiting_.heading.isEmpty())
            return FactLabels::WhenAndWhere;
        return waiting_.lines.isEmpty() ? FactLabels::Any : FactLabels::Known;
    }

    bool takeFacts(const QList<Fact> &facts)
    {
        meeting_.facts += facts;
        return !facts.isEmpty();
    }

    bool takeFactLine(const RichText &text)
    {
        if (!inHead())
            return false;
        const QList<Fact> facts = factsIn(text, factLabels());
        const bool headingOfTable = facts.size() == 1 && facts.first().text.isEmpty() && parts_.row(1);
        return !headingOfTable && takeFacts(facts);
    }

    // --- lines

    void takeLine(const SourceLine &source)
    {
        if (source.kind == SourceLine::Kind::Heading) {
            placeWaitingText();
            waiting_.heading = oneLine(source.text);
        } else if (!takeClosing(source.text, source.line) && !takeFactLine(source.text)) {
            takePlainLine(source);
        }
        parts_.advance();
    }

    void takePlainLine(const SourceLine &source)
    {
        const bool afterClosing = parts_.afterLastRow() && !meeting_.closing.isEmpty() && waiting_.isEmpty();
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
        const bool early = parts_.beforeLastRow();
        const bool bare = closing.names.isEmpty() && !closing.date;
        const bool lifeOfMinutes = closing.kind == ClosingKind::SentForReview || closing.kind == ClosingKind::Approved;
        const bool head = inHead() && waiting_.heading.isEmpty();
        if (early && (bare || (head && !lifeOfMinutes)))
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

    void takeRow(const SourceRow &source)
    {
        const TableKind kind = tableKindOfHeader(source);
        if (kind == TableKind::Items) {
            const QString heading = headingFor(kind);
            place(heading, takeItemTable(parts_));
        } else if (kind == TableKind::Participants) {
            const QString heading = headingFor(kind);
            place(heading, takeParticipantTable(parts_));
        } else if ((inHead() && takeFacts(factsIn(source, factLabels()))) || takeClosingRow(source)) {
            parts_.advance();
        } else if (const ItemTable *above = tableThatGoesOn(source)) {
            const QList<ItemColumn> columns = above->columns;
            placeWaitingText();
            warn(MeetingImport::tr("Line %1 goes on with the table of items above it.").arg(source.line));
            place({}, takeMoreItems(parts_, columns));
        } else {
            const QString heading = headingFor(kind);
            warn(MeetingImport::tr("The table in line %1 is neither of items nor of participants; it is kept as it is.")
                     .arg(source.line));
            meeting_.sections.append(Section{newId(), heading, takePlainTable(parts_)});
        }
    }

    template <typename Table>
    void place(const QString &heading, const TakenTable<Table> &taken)
    {
        meeting_.importWarnings += taken.warnings;
        meeting_.sections.append(Section{newId(), heading, taken.table});
        if (taken.between.isEmpty())
            return;
        for (const SourceLine &moved : taken.between)
            warn(MeetingImport::tr("Line %1 (“%2”) stood inside a table and now stands after it.")
                     .arg(QString::number(moved.line), oneLine(moved.text)));
        meeting_.sections.append(Section{newId(), {}, FreeText{textOf(taken.between)}});
    }

    /// "Referent:⇥Kari Nes" after the tables.
    bool takeClosingRow(const SourceRow &source)
    {
        const bool head = inHead() && waiting_.heading.isEmpty() && parts_.beforeLastRow();
        const RichText text = head ? RichText() : closingTextOf(source);
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

    Parts parts_;
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
