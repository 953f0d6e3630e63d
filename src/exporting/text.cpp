// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/text.h"

#include "domain/ownnotes.h"
#include "domain/xhtml.h"
#include "language/dates.h"
#include "language/wording.h"

#include <QRegularExpression>
#include <QStringList>

namespace motebok {

namespace {

using namespace Qt::StringLiterals;

/// Action marks carry ids, and ids are not in the text form.
RichText withoutActions(const RichText &text)
{
    QList<Block> blocks = text.blocks();
    for (Block &block : blocks) {
        for (Run &run : block.runs)
            run.action.clear();
    }
    return RichText(blocks);
}

/// One line of the file: line ends and tabs part cells and rows, so none may stand in a text.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return text;
}

QString reference(QChar c)
{
    return QStringLiteral("&#%1;").arg(c.unicode());
}

/// A cell or line of nothing but dashes would be read as a ruler.
QString notARuler(const QString &html)
{
    static const QRegularExpression dashes(QStringLiteral("^:?[-–—_=]{2,}:?$"));
    return dashes.match(html.trimmed()).hasMatch() ? reference(html.trimmed().front()) + html.trimmed().mid(1) : html;
}

/// Plain words; nothing in them is taken for a tag or a reference when the file is read.
QString words(const QString &plain)
{
    QString text = oneLine(plain.trimmed());
    text.replace(u'&', QStringLiteral("&amp;"))
        .replace(u'<', QStringLiteral("&lt;"))
        .replace(u'>', QStringLiteral("&gt;"));
    return notARuler(text);
}

/// Quotation marks as they are, where no attribute needs them written otherwise.
QString readableQuotes(const QString &html)
{
    QString out;
    out.reserve(html.size());
    bool inTag = false;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const QChar c = html.at(i);
        if (c == u'<' || c == u'>')
            inTag = c == u'<';
        if (!inTag && QStringView(html).mid(i).startsWith(u"&quot;")) {
            out += u'"';
            i += 5;
        } else {
            out += c;
        }
    }
    return out;
}

/// A text as inline HTML; a single paragraph without <p>, as people write it.
QString inlineHtml(const RichText &text)
{
    QString html = toXhtml(withoutActions(text));
    const QList<Block> &blocks = text.blocks();
    if (blocks.size() == 1 && blocks.first().kind == BlockKind::Paragraph)
        html = html.mid(3, html.size() - 7);
    static const QRegularExpression seam(QStringLiteral("(</(?:p|h4|pre)>(?=<)|</[uo]l>(?=<(?:p|h4|pre)>))"));
    return notARuler(oneLine(readableQuotes(html.replace(seam, QStringLiteral("\\1 ")))));
}

/// A line of text outside tables, which must not look like a heading.
QString textLine(const RichText &text)
{
    const QString html = inlineHtml(text).trimmed();
    return html.startsWith(u'#') ? reference(u'#') + html.mid(1) : html;
}

/// Paragraphs as lines of one paragraph: a fact is a single line.
RichText inOneParagraph(const RichText &text)
{
    Runs runs;
    for (const Block &block : text.blocks()) {
        if (block.kind != BlockKind::Paragraph)
            return text;
        if (!runs.isEmpty())
            runs.append(Run{QStringLiteral("\n"), {}, {}, {}});
        runs.append(block.runs);
    }
    return RichText({Block{BlockKind::Paragraph, 0, 0, runs}});
}

QString factLine(const Fact &fact)
{
    RichText text = fact.text;
    if (text.isEmpty() && fact.date)
        text = RichText::fromPlain(dateText(*fact.date, LanguageForm::Nynorsk));
    else if (text.isEmpty() && fact.start)
        text = RichText::fromPlain(timeText(*fact.start, fact.end, LanguageForm::Nynorsk));
    QString label = words(fact.label);
    if (!label.isEmpty() && !label.endsWith(u':'))
        label += u':';
    return QStringList{label, inlineHtml(inOneParagraph(text))}.join(u' ').trimmed();
}

/// Gathers the parts of the file; a blank line stands between two parts.
class TextWriter {
public:
    void part(const QString &text)
    {
        if (text.isEmpty())
            return;
        out_ += out_.isEmpty() ? text : u'\n' + text;
        out_ += u'\n';
    }

    void section(const Section &section)
    {
        QString heading = words(section.heading);
        if (heading.endsWith(u'#'))  // else taken for the end of the heading's mark
            heading = heading.chopped(1) + reference(u'#');
        if (!heading.isEmpty())
            part(u"### "_s + heading);
        std::visit([this](const auto &content) { part(lines(content)); }, section.content);
    }

    QByteArray bytes() const { return out_.toUtf8(); }

private:
    static QString row(const QStringList &cells)
    {
        // A tab is what makes a line a table's row, also in a table of one column.
        return cells.size() == 1 ? cells.first() + u'\t' : cells.join(u'\t');
    }

    static QString lines(const ItemTable &table)
    {
        QList<ItemColumn> columns;
        for (const ItemColumn &column : table.columns) {
            if (column.shown)
                columns.append(column);
        }
        return lines(columns, table.items);
    }

    static QString lines(const ParticipantTable &table)
    {
        QList<Participant> rows = table.rows;
        for (Participant &participant : rows) {
            Attendance &attendance = participant.attendance;
            if (attendance.words.isEmpty())
                attendance.words = attendanceText(attendance, defaultAttendanceWords(LanguageForm::Nynorsk));
        }
        return lines(table.columns, rows);
    }

    template <typename Column, typename Row>
    static QString lines(const QList<Column> &columns, const QList<Row> &rows)
    {
        if (columns.isEmpty())
            return {};
        QStringList lines;
        QStringList cells;
        for (const Column &column : columns)
            cells.append(words(column.label));
        if (!cells.join(QString()).isEmpty())
            lines.append(row(cells));
        for (const Row &content : rows) {
            cells.clear();
            for (const Column &column : columns)
                cells.append(inlineHtml(cellText(content, column)));
            lines.append(row(cells));
        }
        return lines.join(u'\n');
    }

    static QString lines(const PlainTable &table)
    {
        QStringList lines;
        for (const PlainRow &content : table.rows) {
            QStringList cells;
            for (const RichText &cell : content.cells)
                cells.append(inlineHtml(cell));
            lines.append(row(cells));
        }
        return lines.join(u'\n');
    }

    /// A line a paragraph; a list or anything else with structure is a line of HTML.
    static QString lines(const FreeText &content)
    {
        QStringList lines;
        QList<Block> structured;
        const auto flush = [&] {
            if (!structured.isEmpty())
                lines.append(textLine(RichText(structured)));
            structured.clear();
        };
        for (const Block &block : content.text.blocks()) {
            if (block.kind == BlockKind::Paragraph) {
                flush();
                lines.append(textLine(RichText({block})));
            } else {
                structured.append(block);
            }
        }
        flush();
        lines.removeAll(QString());
        return lines.join(QStringLiteral("\n\n"));
    }

    QString out_;
};

}  // namespace

QByteArray writeTextForm(const Meeting &kept)
{
    const Meeting meeting = withoutOwnNotes(kept);
    TextWriter writer;
    if (!meeting.title.trimmed().isEmpty())
        writer.part(u"# "_s + words(meeting.title));
    for (const Fact &fact : meeting.facts)
        writer.part(factLine(fact));
    for (const Section &section : meeting.sections)
        writer.section(section);
    for (const ClosingLine &line : meeting.closing) {
        const bool said = !line.text.isEmpty() || (line.names.isEmpty() && !line.date);
        writer.part(textLine(said ? line.text : RichText::fromPlain(closingText(line, LanguageForm::Nynorsk))));
    }
    return writer.bytes();
}

}  // namespace motebok
