// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/textform.h"

#include "importing/htmltags.h"
#include "importing/sanitizer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace motebok {

namespace {

struct TextForm {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct FileLine {
    QString text;
    int number = 0;
};

QList<FileLine> linesOf(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\n|\r|\f"));
    QList<FileLine> lines;
    int number = 0;
    for (QString &line : text.split(lineEnd)) {
        line.replace(u'\v', QStringLiteral("<br/>"));  // Word's line break inside a paragraph
        line.replace(QChar::LineSeparator, QStringLiteral("<br/>"));
        lines.append({line, ++number});
    }
    return lines;
}

bool isDashes(const QString &cell)
{
    static const QRegularExpression dashes(QStringLiteral(R"(^:?[-–—_=]+:?$)"));
    return dashes.match(cell.trimmed()).hasMatch();
}

/// "--⇥---⇥--", a ruler that only shows where a page ended. One dash alone in a row is a cell that was left open.
bool isRuler(const QString &line)
{
    const QStringList cells = line.split(u'\t');
    qsizetype marks = 0;
    for (const QString &cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        if (!isDashes(cell))
            return false;
        marks += cell.trimmed().size();
    }
    return marks > (cells.size() > 1 ? 1 : 0);
}

/// How many lines after `at` belong to its last cell: up to the line whose first cell closes a tag that the cell left
/// open. 0 when there is no such line before the next row.
qsizetype linesOfSameCell(const QList<FileLine> &lines, qsizetype at)
{
    const QString lastCell = lines.at(at).text.section(u'\t', -1);
    if (!lastCell.contains(u'<'))
        return 0;
    const QSet<QString> open = tagBalance(lastCell).open;
    if (open.isEmpty())
        return 0;
    for (qsizetype i = at + 1; i < lines.size(); ++i) {
        const QString &line = lines.at(i).text;
        if (tagBalance(line.section(u'\t', 0, 0)).closing.intersects(open))
            return i - at;
        if (line.contains(u'\t'))
            return 0;
    }
    return 0;
}

/// Puts cells together that go on in the following lines. A line without tabs that opens nothing looks at no other
/// line, and the lines between two rows are looked at once a row, so the time stays linear.
QList<FileLine> withWholeCells(const QList<FileLine> &lines)
{
    QList<FileLine> whole;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        FileLine line = lines.at(i);
        if (line.text.contains(u'\t')) {
            for (qsizetype more = linesOfSameCell(lines, i); more > 0; more = linesOfSameCell(lines, i)) {
                for (qsizetype last = i + more; i < last;)
                    line.text += u'\n' + lines.at(++i).text;
            }
        }
        whole.append(line);
    }
    return whole;
}

/// Anchors of actions mean nothing here: the actions themselves are not in the text form.
RichText withoutActions(const RichText &text)
{
    QList<Block> blocks = text.blocks();
    for (Block &block : blocks) {
        for (Run &run : block.runs)
            run.action.clear();
    }
    return RichText(blocks);
}

class TextFormReader {
public:
    Source source;

    void read(const QString &text)
    {
        for (const FileLine &line : withWholeCells(linesOf(text))) {
            if (line.text.trimmed().isEmpty() || isRuler(line.text))
                place_ = SourceRow::Place::AfterBreak;
            else if (line.text.contains(u'\t'))
                row(line);
            else
                plain(line);
        }
    }

private:
    void row(const FileLine &line)
    {
        SourceRow row;
        row.line = line.number;
        row.place = std::exchange(place_, SourceRow::Place::Next);
        for (const QString &cell : line.text.split(u'\t'))
            row.cells.append(sanitized(cell, line.number));
        const bool empty =
            std::all_of(row.cells.begin(), row.cells.end(), [](const RichText &c) { return c.isEmpty(); });
        if (!empty)
            source.parts.append(row);
    }

    void plain(const FileLine &line)
    {
        static const QRegularExpression heading(QStringLiteral(R"(^\s*#{1,6}\s+(.*?)(?:\s+#+)?\s*$)"));
        SourceLine part;
        part.line = line.number;
        const auto match = heading.match(line.text);
        part.kind = match.hasMatch() ? SourceLine::Kind::Heading : SourceLine::Kind::Plain;
        part.text = sanitized(match.hasMatch() ? match.captured(1) : line.text, line.number);
        if (!part.text.isEmpty())
            source.parts.append(part);
        place_ = SourceRow::Place::AfterBreak;
    }

    RichText sanitized(const QString &html, int line)
    {
        const Sanitized result = sanitizeHtml(html.trimmed());
        for (const QString &warning : result.warnings)
            source.warnings += TextForm::tr("Line %1: %2").arg(QString::number(line), warning);
        return withoutActions(result.text);
    }

    SourceRow::Place place_ = SourceRow::Place::AfterBreak;
};

}  // namespace

Source readTextForm(const QString &text)
{
    TextFormReader reader;
    reader.read(text);
    return reader.source;
}

}  // namespace motebok
