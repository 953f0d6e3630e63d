// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/clipboard.h"

#include "domain/ownnotes.h"
#include "exporting/html_richtext.h"
#include "language/wording.h"

#include <algorithm>
#include <cmath>

namespace motebok {

namespace {

using namespace Qt::StringLiterals;

QString fontStyle()
{
    return u"font-family:Calibri,Arial,sans-serif;font-size:11pt"_s;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// Runs as inline HTML; neighbours with the same link are one link.
QString inlineHtml(const Runs &runs)
{
    QString out;
    QString open;
    for (const Run &run : runs) {
        const QString link = safeTarget(run.link);
        if (link != open) {
            out += open.isEmpty() ? QString() : u"</a>"_s;
            out += link.isEmpty() ? QString() : u"<a href=\"%1\">"_s.arg(htmlEscaped(link));
            open = link;
        }
        QString text = htmlEscaped(run.text);
        text.replace(u'\n', u"<br>"_s);
        for (const auto &[mark, name] :
             {std::pair(Mark::Underline, u"u"_s), std::pair(Mark::Italic, u"i"_s), std::pair(Mark::Bold, u"b"_s)}) {
            if (run.marks.testFlag(mark) || (mark == Mark::Bold && run.marks.testFlag(Mark::Speaker)))
                text = u"<%1>%2</%1>"_s.arg(name, text);
        }
        out += text;
    }
    return open.isEmpty() ? out : out + u"</a>"_s;
}

enum class Place { Page, Cell };

/// Blocks as HTML with their distances spelled out: Word would put its own between them.
class BlockWriter : public BlockVisitor {
public:
    explicit BlockWriter(Place place) : place_(place) {}

    QString out;

    void openList(BlockKind kind, int level, int start) override
    {
        const QString style = u" style=\"margin-top:0;margin-bottom:%1\""_s.arg(level == 0 ? u"6pt"_s : u"0"_s);
        if (kind == BlockKind::Bullet)
            out += u"<ul"_s + style + u'>';
        else
            out += start == 1 ? u"<ol"_s + style + u'>' : u"<ol start=\"%1\""_s.arg(start) + style + u'>';
    }
    void openItem(const Block &item) override
    {
        out += u"<li"_s + directionAttribute(item.text()) + u'>' + inlineHtml(item.runs);
    }
    void closeItem() override { out += u"</li>"_s; }
    void closeList(BlockKind kind) override { out += kind == BlockKind::Bullet ? u"</ul>"_s : u"</ol>"_s; }

    void block(const Block &block) override
    {
        const QString inner = isBlank(block.text()) ? u"&nbsp;"_s : inlineHtml(block.runs);
        if (block.kind == BlockKind::SubHeading && place_ == Place::Page)
            element(u"h3"_s, u"font-size:12pt;margin:8pt 0 3pt 0"_s, block, inner);
        else if (block.kind == BlockKind::SubHeading)  // as a heading it would be in Word's contents
            element(u"p"_s, u"margin:0 0 3pt 0"_s, block, u"<b>"_s + inner + u"</b>"_s);
        else if (block.kind == BlockKind::Preformatted)
            element(u"pre"_s, u"font-family:Consolas,monospace;font-size:10pt;margin:0 0 6pt 0"_s, block, inner);
        else
            element(u"p"_s, u"margin:0 0 6pt 0"_s, block, inner);
    }

private:
    void element(const QString &name, const QString &style, const Block &block, const QString &inner)
    {
        out +=
            u"<%1 style=\"%2\"%3>"_s.arg(name, style, directionAttribute(block.text())) + inner + u"</%1>"_s.arg(name);
    }

    Place place_;
};

QString blocksHtml(const RichText &text, Place place)
{
    BlockWriter writer(place);
    visit(text, writer);
    return writer.out;
}

QString cellHtml(const RichText &text)
{
    if (text.isEmpty())
        return u"&nbsp;"_s;
    if (isBareParagraph(text))
        return u"<p style=\"margin:0\"%1>"_s.arg(directionAttribute(text.plainText())) +
               inlineHtml(text.blocks().first().runs) + u"</p>"_s;
    return blocksHtml(text, Place::Cell);
}

/// List labels and indents in plain text.
class TextLines : public BlockVisitor {
public:
    QStringList lines;

    void openList(BlockKind, int, int) override {}
    void openItem(const Block &item) override
    {
        const QString label = item.kind == BlockKind::Numbered ? QString::number(item.number) + u". "_s : u"– "_s;
        add(QString(2 * item.level, u' '), label, item.text());
    }
    void closeItem() override {}
    void closeList(BlockKind) override {}
    void block(const Block &block) override { add({}, {}, block.text()); }

private:
    void add(const QString &indent, const QString &label, const QString &text)
    {
        QString hanging = text;
        hanging.replace(u'\n', u'\n' + indent + QString(label.size(), u' '));
        lines.append(indent + label + hanging);
    }
};

/// The parts of the minutes, one after the other, in both forms.
class Copier {
public:
    QString html;
    QStringList text;  ///< parts; a blank line between two

    void operator()(const DocHeading &heading)
    {
        if (isBlank(heading.text))
            return;
        const QString style =
            heading.level == 1 ? u"font-size:18pt;margin:0 0 8pt 0"_s : u"font-size:14pt;margin:12pt 0 4pt 0"_s;
        html += u"<h%1 style=\"%2\"%3>%4</h%1>\n"_s.arg(QString::number(std::clamp(heading.level, 1, 3)), style,
                                                        directionAttribute(heading.text), htmlEscaped(heading.text));
        text.append(heading.text.simplified());
    }

    void operator()(const DocText &part)
    {
        html += blocksHtml(part.text, Place::Page) + u'\n';
        text.append(readableText(part.text));
    }

    void operator()(const DocFacts &part)
    {
        QStringList lines;
        for (const DocFact &fact : part.facts) {
            const QString label = fact.label.trimmed();
            const QString bold = label.isEmpty() ? QString() : u"<b>"_s + htmlEscaped(label) + u"</b> "_s;
            if (isBareParagraph(fact.text) || fact.text.isEmpty()) {
                const Runs runs = fact.text.isEmpty() ? Runs() : fact.text.blocks().first().runs;
                html += u"<p style=\"margin:0 0 2pt 0\">"_s + bold + inlineHtml(runs) + u"</p>\n"_s;
            } else {
                html += bold.isEmpty() ? QString() : u"<p style=\"margin:0 0 2pt 0\">"_s + bold + u"</p>"_s;
                html += blocksHtml(fact.text, Place::Page) + u'\n';
            }
            lines.append(QStringList{label, readableText(fact.text)}.join(u' ').trimmed());
        }
        text.append(lines.join(u'\n'));
    }

    void operator()(const DocClosing &part)
    {
        QStringList lines;
        for (const RichText &line : part.lines) {
            html += blocksHtml(line, Place::Page) + u'\n';
            lines.append(readableText(line));
        }
        text.append(lines.join(u'\n'));
    }

    void operator()(const DocTable &table)
    {
        html +=
            u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" "
            u"style=\"border-collapse:collapse;border:1px solid #808080;width:100%\">\n"_s;
        if (table.hasHeader) {
            html += u"<thead><tr>"_s;
            for (const DocColumn &column : table.columns)
                html += cell(u"th"_s, u" scope=\"col\" align=\"left\""_s, width(table, column),
                             u"text-align:left;font-weight:bold;background-color:#f0f0f0;"_s,
                             u"<p style=\"margin:0\"%1><b>"_s.arg(directionAttribute(column.label)) +
                                 htmlEscaped(column.label) + u"</b></p>"_s);
            html += u"</tr></thead>\n"_s;
        }
        html += u"<tbody>\n"_s;
        for (const DocRow &row : table.rows) {
            html += u"<tr>"_s;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                html += cell(u"td"_s, {}, width(table, table.columns.value(i)), {}, cellHtml(row.cells.at(i).text));
            html += u"</tr>\n"_s;
        }
        html += u"</tbody></table>\n"_s;
        text.append(table.kind == DocTableKind::Items ? itemLines(table) : rowLines(table));
    }

private:
    static QString width(const DocTable &table, const DocColumn &column)
    {
        double sum = 0;
        for (const DocColumn &each : table.columns)
            sum += each.weight;
        const bool even = table.kind == DocTableKind::Plain || sum <= 0;
        return even ? QString() : u" width=\"%1%\""_s.arg(std::lround(100 * column.weight / sum));
    }

    static QString cell(const QString &name, const QString &attributes, const QString &width, const QString &style,
                        const QString &content)
    {
        return u"<%1 valign=\"top\"%2%3 style=\"%4border:1px solid #808080;padding:3pt 5pt;vertical-align:top;%5\">"_s
                   .arg(name, attributes, width, style, fontStyle()) +
               content + u"</%1>"_s.arg(name);
    }

    /// "3. Rekneskap", and under it each cell with its label.
    static QString itemLines(const DocTable &table)
    {
        QStringList items;
        for (const DocRow &row : table.rows) {
            QStringList head;
            QStringList lines;
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const DocColumn column = table.columns.value(i);
                const QString words = readableText(row.cells.at(i).text);
                if (isBlank(words))
                    continue;
                if (column.kind == DocColumnKind::Number || column.kind == DocColumnKind::Topic)
                    head.append(words);
                else
                    lines.append(labelled(column.label, words));
            }
            if (!head.isEmpty())
                lines.prepend(head.join(u' '));
            if (!lines.isEmpty())
                items.append(lines.join(u'\n'));
        }
        return items.join(u"\n\n"_s);
    }

    static QString labelled(const QString &label, const QString &words)
    {
        QString name = label.simplified();
        if (name.isEmpty())
            return words;
        if (!name.endsWith(u':'))
            name += u':';
        return name + (words.contains(u'\n') ? u'\n' : u' ') + words;
    }

    /// A row a line, a tab between the cells: so a spreadsheet takes it too.
    static QString rowLines(const DocTable &table)
    {
        QStringList lines;
        QStringList cells;
        if (table.hasHeader) {
            for (const DocColumn &column : table.columns)
                cells.append(column.label.simplified());
            lines.append(cells.join(u'\t'));
        }
        for (const DocRow &row : table.rows) {
            cells.clear();
            for (const DocCell &each : row.cells)
                cells.append(readableText(each.text).simplified());
            lines.append(cells.join(u'\t'));
        }
        return lines.join(u'\n');
    }
};

/// A page around the fragment. LibreOffice takes HTML without a charset for Latin-1.
QString page(const QString &language, const QString &fragment)
{
    const QString lang = language.isEmpty() ? QString() : u" lang=\"%1\""_s.arg(language);
    return u"<html%1><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head><body%1>"
           u"<!--StartFragment-->"_s.arg(lang) +
           fragment + u"<!--EndFragment--></body></html>"_s;
}

Copied copied(const QList<DocBlock> &blocks, LanguageForm form)
{
    Copier copier;
    for (const DocBlock &block : blocks)
        std::visit(copier, block);
    copier.text.removeAll(QString());
    if (copier.text.isEmpty())
        return {};
    const QString language = languageTag(form);
    const QString content =
        u"<div lang=\"%1\" style=\"%2\">\n"_s.arg(language, fontStyle()) + copier.html + u"</div>"_s;
    return {page(language, content), copier.text.join(u"\n\n"_s)};
}

Copied copiedPart(const Meeting &part, const Group *group)
{
    const Document document = documentFrom(part, group);
    return copied(document.blocks.mid(1), document.language);  // without the title
}

}  // namespace

QString readableText(const RichText &text)
{
    TextLines lines;
    visit(text, lines);
    return lines.lines.join(u'\n');
}

Meeting onlySection(const Meeting &meeting, const Id &section)
{
    Meeting part;
    part.id = meeting.id;
    for (const Section &each : meeting.sections) {
        if (each.id == section)
            part.sections.append(each);
    }
    return part;
}

Meeting onlyItem(const Meeting &meeting, const Id &item)
{
    Meeting part;
    part.id = meeting.id;
    for (Section section : meeting.sections) {
        const ItemTable *seen = std::as_const(section).items();
        if (!seen)
            continue;
        const auto isIt = [&item](const AgendaItem &each) { return each.id == item; };
        const auto first = std::find_if(seen->items.begin(), seen->items.end(), isIt);
        if (first == seen->items.end())
            continue;
        const qsizetype at = first - seen->items.begin();
        const QList<AgendaItem> items = seen->items.mid(at, endOfItem(seen->items, at) - at);
        section.heading.clear();
        section.items()->items = items;
        part.sections.append(section);
    }
    return part;
}

Copied copyOf(const Document &document)
{
    return copied(document.blocks, document.language);
}

Copied copyOfSection(const Meeting &meeting, const Group *group, const Id &section)
{
    return copiedPart(onlySection(meeting, section), group);
}

Copied copyOfItem(const Meeting &meeting, const Group *group, const Id &item)
{
    return copiedPart(onlyItem(meeting, item), group);
}

Copied copyOf(const RichText &text)
{
    if (text.isEmpty())
        return {};
    const RichText clean = withoutOwnNotes(text);
    const QString content =
        isBareParagraph(clean) ? inlineHtml(clean.blocks().first().runs) : blocksHtml(clean, Place::Page);
    return {page({}, content), readableText(clean)};
}

}  // namespace motebok
