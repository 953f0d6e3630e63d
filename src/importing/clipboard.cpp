// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/clipboard.h"

#include "domain/xhtml.h"
#include "importing/freetext.h"
#include "importing/htmlsource.h"
#include "importing/meetingbuilder.h"
#include "importing/parts.h"
#include "importing/people.h"
#include "importing/runs.h"
#include "importing/sanitizer.h"
#include "importing/tablekind.h"
#include "importing/tablerows.h"
#include "importing/textform.h"
#include "importing/typesetting.h"

#include <QCoreApplication>

#include <algorithm>

namespace motebok {

namespace {

struct Clipboard {
    Q_DECLARE_TR_FUNCTIONS(Clipboard)
};

/// Reading a megabyte of HTML takes some tenths of a second, and the window waits. The longest minutes have less text
/// than this by far; what is larger is a book, a log, or a spreadsheet.
constexpr qsizetype largestHtml = 3'000'000;  // characters
constexpr qsizetype largestText = 1'000'000;
constexpr qsizetype mostRows = 5'000;

/// Word and mail programs put whole pictures into the HTML, as text of many megabytes. They are left out in any case.
QString withoutPictureData(const QString &html)
{
    if (html.size() <= largestHtml)
        return html;
    QString rest;
    qsizetype at = 0;
    for (qsizetype data = html.indexOf(u"data:image/"); data >= 0; data = html.indexOf(u"data:image/", at)) {
        rest += QStringView(html).mid(at, data - at);
        at = data;
        while (at < html.size() && html.at(at) != u'"' && html.at(at) != u'\'' && html.at(at) != u'>' &&
               html.at(at) != u')')
            ++at;
    }
    rest += QStringView(html).mid(at);
    return rest;
}

/// Anchors of actions belong to the meeting they came from.
RichText withoutActions(const RichText &text)
{
    QList<Block> blocks = text.blocks();
    for (Block &block : blocks) {
        for (Run &run : block.runs)
            run.action.clear();
    }
    return RichText(blocks);
}

void forgetActions(Source &source)
{
    for (SourcePart &part : source.parts) {
        if (auto *row = std::get_if<SourceRow>(&part)) {
            for (RichText &cell : row->cells)
                cell = withoutActions(cell);
        } else {
            SourceLine &line = std::get<SourceLine>(part);
            line.text = withoutActions(line.text);
        }
    }
}

QList<SourceRow> rowsOf(const Source &source)
{
    QList<SourceRow> rows;
    for (const SourcePart &part : source.parts) {
        if (const auto *row = std::get_if<SourceRow>(&part))
            rows.append(*row);
    }
    return rows;
}

/// A row as text in a cell: its words with dashes between; a row with more than words has a paragraph a cell.
QList<Block> blocksOf(const SourceRow &row)
{
    const bool simple = std::all_of(row.cells.begin(), row.cells.end(), [](const RichText &cell) {
        return cell.isEmpty() || (cell.blocks().size() == 1 && cell.blocks().first().kind == BlockKind::Paragraph);
    });
    QList<Block> blocks;
    Runs runs;
    for (const RichText &cell : row.cells) {
        if (!simple) {
            blocks += cell.blocks();
        } else if (!cell.isEmpty()) {
            if (!runs.isEmpty())
                runs.append(Run{QStringLiteral(" – "), {}, {}, {}});
            runs += cell.blocks().first().runs;
        }
    }
    if (simple)
        blocks.append(Block{BlockKind::Paragraph, 0, 0, runs});
    return blocks;
}

/// All of a source as text for one cell.
RichText cellTextOf(const Source &source)
{
    QList<Block> blocks;
    QList<SourceLine> lines;
    const auto flush = [&] {
        if (!lines.isEmpty())
            blocks += textOf(lines).blocks();
        lines.clear();
    };
    for (const SourcePart &part : source.parts) {
        if (const auto *row = std::get_if<SourceRow>(&part)) {
            flush();
            blocks += blocksOf(*row);
            continue;
        }
        SourceLine line = std::get<SourceLine>(part);
        if (line.kind == SourceLine::Kind::Heading && line.text.blocks().size() == 1)
            line.text = RichText({Block{BlockKind::SubHeading, 0, 0, line.text.blocks().first().runs}});
        lines.append(line);
    }
    flush();
    return RichText(blocks);
}

/// Decides what a source is, the most telling first.
class Judge {
public:
    Judge(const Source &source, const PastePlace &place, const QDateTime &now)
        : source_(source), place_(place), now_(now), rows_(rowsOf(source))
    {
    }

    Pasted judged()
    {
        if (!isPeople() && !isItems() && !isTable())
            isDocument();
        return pasted_;
    }

private:
    bool isPeople()
    {
        if (place_.kind != PastePlace::Kind::Participants)
            return false;
        const auto people = peopleIn(source_, place_.participantColumns);
        if (!people)
            return false;
        pasted_.kind = Pasted::Kind::People;
        pasted_.people = people->table;
        pasted_.warnings = people->warnings;
        return true;
    }

    /// Nothing but the rows, and what a page break leaves between them.
    bool onlyRows() const
    {
        return std::all_of(source_.parts.begin(), source_.parts.end(), [](const SourcePart &part) {
            const auto *line = std::get_if<SourceLine>(&part);
            return !line || looksLikePageNumber(oneLine(line->text));
        });
    }

    bool isItems()
    {
        if (rows_.isEmpty() || !onlyRows())
            return false;
        Parts parts(source_.parts);
        while (parts.line())
            parts.advance();
        const bool header = tableKindOfHeader(*parts.row()) == TableKind::Items;
        if (!header && !fitsItems())
            return false;
        const TakenTable<ItemTable> taken = header ? takeItemTable(parts) : takeMoreItems(parts, place_.itemColumns);
        while (parts.line())
            parts.advance();
        if (!parts.atEnd() || taken.table.items.isEmpty())
            return false;
        pasted_.kind = Pasted::Kind::Items;
        pasted_.items = taken.table;
        pasted_.warnings = taken.warnings;
        return true;
    }

    /// Rows without a header row, as wide as the table of items they go to.
    bool fitsItems() const
    {
        const auto shown = std::count_if(place_.itemColumns.begin(), place_.itemColumns.end(),
                                         [](const ItemColumn &column) { return column.shown; });
        return place_.kind == PastePlace::Kind::Items && shown > 1 &&
               std::all_of(rows_.begin(), rows_.end(), [shown](const SourceRow &row) {
                   return row.cells.size() == shown && tableKindOfHeader(row) == TableKind::Plain;
               });
    }

    bool isTable()
    {
        const bool wide =
            std::any_of(rows_.begin(), rows_.end(), [](const SourceRow &row) { return cellWords(row).size() > 1; });
        if (!onlyRows() || rows_.size() < 2 || !wide)
            return false;
        Parts parts(source_.parts);
        while (parts.line())
            parts.advance();
        QStringList warnings;
        if (tableKindOfHeader(*parts.row()) == TableKind::Participants) {
            const TakenTable<ParticipantTable> taken = takeParticipantTable(parts);
            pasted_.section.content = taken.table;
            warnings = taken.warnings;
        } else {
            pasted_.section.content = takePlainTable(parts);
        }
        while (parts.line())
            parts.advance();
        if (!parts.atEnd())
            return false;
        pasted_.kind = Pasted::Kind::Table;
        pasted_.warnings = warnings;
        return true;
    }

    bool isDocument()
    {
        const Meeting meeting = buildMeeting(source_, now_);
        const auto facts = std::count_if(meeting.facts.begin(), meeting.facts.end(),
                                         [](const Fact &fact) { return fact.kind != FactKind::Other; });
        const auto closing = std::count_if(meeting.closing.begin(), meeting.closing.end(),
                                           [](const ClosingLine &line) { return line.kind != ClosingKind::Other; });
        const auto items = std::count_if(meeting.sections.begin(), meeting.sections.end(),
                                         [](const Section &section) { return section.items(); });
        const auto people = std::count_if(meeting.sections.begin(), meeting.sections.end(),
                                          [](const Section &section) { return section.participants(); });
        const bool tables = items > 0 || (people > 0 && facts + closing > 0);
        const bool words = facts > 1 && closing > 0 && date(meeting);
        if (!tables && !words)
            return false;
        pasted_.kind = Pasted::Kind::Document;
        pasted_.document.travelling.meeting = meeting;
        pasted_.document.warnings = meeting.importWarnings;
        return true;
    }

    const Source &source_;
    const PastePlace &place_;
    QDateTime now_;
    QList<SourceRow> rows_;
    Pasted pasted_;
};

Pasted judgedHtml(const QString &html, const PastePlace &place, const QDateTime &now)
{
    Pasted pasted;
    if (fromXhtml(html)) {
        const Sanitized own = sanitizeHtml(html);
        pasted.text = withoutActions(own.text);
        pasted.warnings = own.warnings;
        return pasted;
    }
    const ForeignHtml foreign = readForeignHtml(html, Tables::Apart);
    Source source = sourceOf(foreign);
    forgetActions(source);
    pasted = Judge(source, place, now).judged();
    pasted.warnings = source.warnings + pasted.warnings;
    if (foreign.built.rows.isEmpty()) {
        QStringList told;
        const RichText text = repairedText(withoutEmptyEnds(foreign.built.blocks), told);
        pasted.text = withoutActions(withoutTypesetting(text));
        for (const QString &warning : told) {
            if (!pasted.warnings.contains(warning))
                pasted.warnings.append(warning);
        }
    } else {
        pasted.text = cellTextOf(source);
    }
    return pasted;
}

Pasted judgedText(const QString &text, const PastePlace &place, const QDateTime &now)
{
    const QString plain = withoutTypesetting(unwrapped(text));
    Source source;
    constexpr qsizetype fewestLines = 4;  // of whole minutes
    constexpr qsizetype longest = 200'000;
    const bool mayBeMinutes = plain.count(u'\n') >= fewestLines && plain.size() <= longest;
    if (plain.contains(u'\t') || place.kind == PastePlace::Kind::Participants || mayBeMinutes)
        source = readTextForm(plain);
    Pasted pasted = Judge(source, place, now).judged();
    const Sanitized clean = sanitizePlainText(plain);
    pasted.text = plain.contains(u'\t') && !source.parts.isEmpty() ? cellTextOf(source) : clean.text;
    if (pasted.kind == Pasted::Kind::Text)
        pasted.warnings = clean.warnings;
    return pasted;
}

}  // namespace

Result<Pasted> readClipboard(const ClipboardContent &content, const PastePlace &place, const QDateTime &now)
{
    const QString html = withoutPictureData(content.html);
    const bool htmlFits = html.size() <= largestHtml && html.count(QStringLiteral("<tr")) <= mostRows;
    if (!html.isEmpty() && htmlFits) {
        const Pasted pasted = judgedHtml(html, place, now);
        if (!pasted.text.isEmpty() || content.text.trimmed().isEmpty())
            return pasted;
    }
    if (content.text.size() > largestText || (content.text.isEmpty() && !htmlFits) ||
        (content.text.contains(u'\t') && content.text.count(u'\n') > mostRows))
        return tooLargeToPaste();
    Pasted pasted = judgedText(content.text, place, now);
    if (!htmlFits)
        pasted.warnings.prepend(Clipboard::tr("What was copied is large, so it came in as text without formatting."));
    return pasted;
}

bool fitsInCell(const RichText &text)
{
    constexpr qsizetype mostParagraphs = 3'000;
    return text.blocks().size() <= mostParagraphs;
}

Error tooLargeToPaste()
{
    return {
        ErrorKind::BadInput,
        Clipboard::tr("What was copied is too large to paste; nothing was changed. Copy a part of it, or bring it in "
                      "as a file."),
        {}};
}

Result<RichText> readPlainClipboard(const QString &text)
{
    if (text.size() > largestText)
        return tooLargeToPaste();
    return RichText::fromPlain(withoutTypesetting(unwrapped(text)));
}

}  // namespace motebok
