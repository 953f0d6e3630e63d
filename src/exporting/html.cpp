// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html.h"

#include "exporting/html_richtext.h"
#include "exporting/html_style.h"
#include "language/wording.h"

#include <algorithm>

namespace motebok {

namespace {

using namespace Qt::StringLiterals;

QString programName()
{
    return QStringLiteral("Møtebok");
}

/// An element in a page that is written line by line.
QString tag(const QString &name, const QString &attributes, const QString &content)
{
    return u'<' + name + attributes + u'>' + content + u"</"_s + name + u'>';
}

QString attribute(const QString &name, const QString &value)
{
    return u' ' + name + u"=\""_s + htmlEscaped(value) + u'"';
}

QString columnClass(DocColumnKind kind)
{
    switch (kind) {
        case DocColumnKind::Number:
            return QStringLiteral("number");
        case DocColumnKind::Topic:
            return QStringLiteral("topic");
        case DocColumnKind::Minutes:
            return QStringLiteral("minutes");
        case DocColumnKind::Conclusion:
            return QStringLiteral("conclusion");
        case DocColumnKind::Name:
            return QStringLiteral("name");
        case DocColumnKind::Contact:
            return QStringLiteral("contact");
        case DocColumnKind::Attendance:
            return QStringLiteral("attendance");
        case DocColumnKind::Other:
            break;
    }
    return {};
}

QString tableClass(DocTableKind kind)
{
    switch (kind) {
        case DocTableKind::Items:
            return QStringLiteral("items");
        case DocTableKind::Participants:
            return QStringLiteral("participants");
        case DocTableKind::Plain:
            break;
    }
    return QStringLiteral("plain");
}

QString inlineDirection(const RichText &text)
{
    return isBareParagraph(text) ? directionAttribute(text.blocks().first().text()) : QString();
}

/// Writes the blocks of a document one after the other. Roles are spelled out in tables because narrow screens show
/// them as blocks, and browsers then forget that they are tables.
class PageWriter {
public:
    QString out;

    void add(const QList<DocBlock> &blocks)
    {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const auto *heading = std::get_if<DocHeading>(&blocks.at(i));
            const auto *table = i + 1 < blocks.size() ? std::get_if<DocTable>(&blocks.at(i + 1)) : nullptr;
            // The heading of a table is its caption, so that it is printed and read once.
            if (heading && heading->level > 1 && table && table->caption == heading->text) {
                headingLevel_ = heading->level;
                write(*table, tag(QStringLiteral("caption"), {}, headingElement(*heading)));
                ++i;
                continue;
            }
            std::visit([this](const auto &block) { write(block); }, blocks.at(i));
        }
    }

private:
    static QString headingElement(const DocHeading &heading)
    {
        return tag(u'h' + QString::number(heading.level), directionAttribute(heading.text), htmlEscaped(heading.text));
    }

    /// Sub-headings in a text stand one level below the heading over it.
    QString rich(const RichText &text, RichTextPlace::Headings headings = RichTextPlace::Headings::Allowed) const
    {
        return htmlOf(text, {headingLevel_ + 1, headings});
    }

    void line(const QString &text) { out += text + u'\n'; }

    void write(const DocHeading &heading)
    {
        headingLevel_ = heading.level;
        if (!heading.text.trimmed().isEmpty())
            line(headingElement(heading));
        else if (heading.level == 1)  // a page begins with a heading, also when the meeting has no title yet
            line(tag(QStringLiteral("h1"), attribute(u"class"_s, QStringLiteral("unseen")), programName()));
    }

    void write(const DocText &text)
    {
        line(tag(QStringLiteral("div"), attribute(u"class"_s, QStringLiteral("text")), paragraphs(text.text)));
        headingLevel_ = 1;
    }

    QString paragraphs(const RichText &text) const
    {
        return isBareParagraph(text) ? tag(QStringLiteral("p"), inlineDirection(text), rich(text)) : rich(text);
    }

    /// Labelled facts are a description list; one without a label stands between two such lists.
    void write(const DocFacts &facts)
    {
        bool open = false;
        for (const DocFact &fact : facts.facts) {
            const bool labelled = !fact.label.trimmed().isEmpty();
            if (labelled != open)
                line(labelled ? QStringLiteral("<dl class=\"facts\">") : QStringLiteral("</dl>"));
            open = labelled;
            if (!labelled) {
                line(tag(QStringLiteral("div"), attribute(u"class"_s, QStringLiteral("fact")), paragraphs(fact.text)));
                continue;
            }
            line(tag(QStringLiteral("dt"), directionAttribute(fact.label), htmlEscaped(fact.label)));
            line(tag(QStringLiteral("dd"), inlineDirection(fact.text), rich(fact.text)));
        }
        if (open)
            line(QStringLiteral("</dl>"));
    }

    void write(const DocClosing &closing)
    {
        headingLevel_ = 1;
        line(QStringLiteral("<div class=\"closing\">"));
        for (const RichText &text : closing.lines)
            line(paragraphs(text));
        line(QStringLiteral("</div>"));
    }

    void write(const DocTable &table)
    {
        headingLevel_ = 1;
        const QString hidden = attribute(u"class"_s, QStringLiteral("unseen"));
        write(table, table.caption.trimmed().isEmpty()
                         ? QString()
                         : tag(QStringLiteral("caption"), hidden, htmlEscaped(table.caption)));
    }

    void write(const DocTable &table, const QString &caption)
    {
        line(u"<table role=\"table\""_s + attribute(u"class"_s, tableClass(table.kind)) + u'>');
        if (!caption.isEmpty())
            line(caption);
        writeColumns(table);
        if (table.hasHeader)
            writeHeader(table);
        if (!table.rows.isEmpty()) {
            line(QStringLiteral("<tbody role=\"rowgroup\">"));
            for (const DocRow &row : table.rows)
                writeRow(table, row);
            line(QStringLiteral("</tbody>"));
        }
        line(QStringLiteral("</table>"));
        headingLevel_ = 1;
    }

    /// Widths, where the columns differ; else the text decides.
    void writeColumns(const DocTable &table)
    {
        if (table.kind == DocTableKind::Plain)
            return;
        double sum = 0;
        for (const DocColumn &column : table.columns)
            sum += column.weight;
        QString columns;
        for (const DocColumn &column : table.columns) {
            const double percent = sum > 0 ? 100 * column.weight / sum : 0;
            columns += QStringLiteral("<col style=\"width:%1%\">").arg(percent, 0, 'f', 1);
        }
        line(tag(QStringLiteral("colgroup"), {}, columns));
    }

    void writeHeader(const DocTable &table)
    {
        line(QStringLiteral("<thead role=\"rowgroup\">"));
        line(QStringLiteral("<tr role=\"row\">"));
        for (const DocColumn &column : table.columns) {
            const QString looks = classAttribute(columnClass(column.kind));
            if (column.label.trimmed().isEmpty())
                line(QStringLiteral("<td role=\"cell\"") + looks + u"></td>"_s);
            else
                line(tag(
                    QStringLiteral("th"),
                    QStringLiteral(" scope=\"col\" role=\"columnheader\"") + looks + directionAttribute(column.label),
                    htmlEscaped(column.label)));
        }
        line(QStringLiteral("</tr>"));
        line(QStringLiteral("</thead>"));
    }

    void writeRow(const DocTable &table, const DocRow &row)
    {
        const QString level = row.level > 0 ? QStringLiteral("sub sub%1").arg(std::min(row.level, 3)) : QString();
        line(QStringLiteral("<tr role=\"row\"") + classAttribute(level) + u'>');
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            writeCell(row.cells.at(i), table.columns.value(i));
        line(QStringLiteral("</tr>"));
    }

    void writeCell(const DocCell &cell, const DocColumn &column)
    {
        const bool header = cell.kind == DocCell::Kind::RowHeader;
        QString attributes =
            header ? QStringLiteral(" scope=\"row\" role=\"rowheader\"") : QStringLiteral(" role=\"cell\"");
        attributes += classAttribute(columnClass(column.kind));
        const QString label = column.label.simplified();
        if (!label.isEmpty())
            attributes += attribute(u"data-label"_s, label);
        attributes += inlineDirection(cell.text);
        const auto headings = header ? RichTextPlace::Headings::AsParagraphs : RichTextPlace::Headings::Allowed;
        line(tag(header ? QStringLiteral("th") : QStringLiteral("td"), attributes, rich(cell.text, headings)));
    }

    static QString classAttribute(const QString &name)
    {
        return name.isEmpty() ? QString() : attribute(u"class"_s, name);
    }

    int headingLevel_ = 1;
};

QString head(const Document &document)
{
    // A page must have a title even when the meeting has none.
    const QString title = document.title.trimmed().isEmpty() ? programName() : document.title.simplified();
    QString out;
    out += u"<meta charset=\"utf-8\">\n";
    out += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
    out += u"<meta name=\"color-scheme\" content=\"light dark\">\n";
    out += u"<meta name=\"generator\" content=\"Møtebok " MOTEBOK_VERSION "\">\n";
    if (!document.author.isEmpty())
        out += u"<meta name=\"author\""_s + attribute(u"content"_s, document.author) + u">\n"_s;
    out += u"<title>"_s + htmlEscaped(title) + u"</title>\n"_s;
    out += u"<style>\n"_s + htmlStyle() + u"</style>\n"_s;
    return out;
}

}  // namespace

QByteArray writeHtml(const Document &document)
{
    PageWriter page;
    page.add(document.blocks);
    const QString language = languageTag(document.language).section(u'-', 0, 0);
    const QString html = u"<!DOCTYPE html>\n<html"_s + attribute(u"lang"_s, language) + u">\n<head>\n"_s +
                         head(document) + u"</head>\n<body>\n<main>\n"_s + page.out + u"</main>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

}  // namespace motebok
