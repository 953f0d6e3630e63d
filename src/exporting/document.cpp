// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/document.h"

#include "domain/ownnotes.h"
#include "language/dates.h"
#include "language/wording.h"

#include <algorithm>

namespace motebok {

namespace {

constexpr qsizetype bookmarkLength = 100;

bool isBlank(const RichText &text)
{
    return text.plainText().trimmed().isEmpty();
}

/// Words where there are any, else those of the typed value.
RichText factText(const Fact &fact, LanguageForm form)
{
    if (!isBlank(fact.text))
        return fact.text;
    QStringList words;
    if (fact.date)
        words.append(dateText(*fact.date, form));
    if (fact.start)
        words.append(timeText(*fact.start, fact.end, form));
    return RichText::fromPlain(words.join(u' '));
}

RichText closingWords(const ClosingLine &line, LanguageForm form)
{
    if (!isBlank(line.text))
        return line.text;
    if (line.names.isEmpty() && !line.date)
        return {};
    return RichText::fromPlain(closingText(line, form));
}

DocColumn docColumn(const ItemColumn &column)
{
    switch (column.cell) {
        case ItemCell::Number:
            return {column.label, 0.6, DocColumnKind::Number};
        case ItemCell::Topic:
            return {column.label, 2, DocColumnKind::Topic};
        case ItemCell::Minutes:
            return {column.label, 4.4, DocColumnKind::Minutes};
        case ItemCell::Conclusion:
            return {column.label, 2.4, DocColumnKind::Conclusion};
        case ItemCell::Extra:
            break;
    }
    return {column.label, 1.4, DocColumnKind::Other};
}

DocColumn docColumn(const ParticipantColumn &column)
{
    switch (column.field) {
        case ParticipantField::Name:
            return {column.label, 2.4, DocColumnKind::Name};
        case ParticipantField::Contact:
            return {column.label, 3.2, DocColumnKind::Contact};
        case ParticipantField::Organisation:
            return {column.label, 2.4, DocColumnKind::Other};
        case ParticipantField::Attendance:
            return {column.label, 1.4, DocColumnKind::Attendance};
        case ParticipantField::Role:
        case ParticipantField::Other:
            break;
    }
    return {column.label, 1.8, DocColumnKind::Other};
}

bool anyLabel(const QList<DocColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const DocColumn &column) { return !column.label.trimmed().isEmpty(); });
}

DocCell dataCell(const RichText &text)
{
    return {text, DocCell::Kind::Data};
}

DocCell headerCell(const RichText &text)
{
    return {text, isBlank(text) ? DocCell::Kind::Data : DocCell::Kind::RowHeader};
}

QString bookmarkOf(const AgendaItem &item, const QList<ItemColumn> &columns)
{
    const auto shows = [&](ItemCell cell) {
        return std::any_of(columns.begin(), columns.end(), [cell](const ItemColumn &c) { return c.cell == cell; });
    };
    QStringList words;
    if (shows(ItemCell::Number))
        words.append(item.number.simplified());
    if (shows(ItemCell::Topic) && !item.topic.isEmpty())
        words.append(item.topic.blocks().first().text().simplified());
    words.removeAll(QString());
    const QString bookmark = words.join(u' ');
    if (bookmark.size() <= bookmarkLength)
        return bookmark;
    const qsizetype seam = bookmark.lastIndexOf(u' ', bookmarkLength);
    return bookmark.left(seam > bookmarkLength / 2 ? seam : bookmarkLength) + u'…';
}

/// Puts a meeting's sections into a document, one after the other.
class SectionWalk {
public:
    SectionWalk(Document &document, const Group *group)
        : document_(document),
          words_(documentWords(document.language)),
          attendance_(group ? group->attendance : defaultAttendanceWords(document.language))
    {
    }

    void add(const Section &section)
    {
        heading_ = section.heading.trimmed();
        if (!heading_.isEmpty())
            document_.blocks.append(DocHeading{2, heading_});
        std::visit([this](const auto &content) { add(content); }, section.content);
    }

private:
    void add(const ItemTable &content)
    {
        QList<ItemColumn> columns;
        // A table without columns (a foreign JSON) still has its words.
        const bool bare = content.columns.isEmpty() && !content.items.isEmpty();
        for (const ItemColumn &column : bare ? defaultItemColumns(document_.language) : content.columns) {
            if (column.shown)
                columns.append(column);
        }
        DocTable table = begin(DocTableKind::Items, words_.itemsCaption, columns);
        for (const AgendaItem &item : content.items) {
            DocRow row;
            for (const ItemColumn &column : columns) {
                const RichText text = cellText(item, column);
                row.cells.append(column.cell == ItemCell::Number ? headerCell(text) : dataCell(text));
            }
            row.bookmark = bookmarkOf(item, columns);
            row.level = item.level;
            table.rows.append(row);
        }
        append(table);
    }

    void add(const ParticipantTable &content)
    {
        DocTable table = begin(DocTableKind::Participants, words_.participants, content.columns);
        for (const Participant &participant : content.rows) {
            DocRow row;
            for (const ParticipantColumn &column : content.columns) {
                const RichText text = participantText(participant, column);
                row.cells.append(column.field == ParticipantField::Name ? headerCell(text) : dataCell(text));
            }
            table.rows.append(row);
        }
        append(table);
    }

    void add(const FreeText &content)
    {
        if (!isBlank(content.text))
            document_.blocks.append(DocText{content.text});
    }

    void add(const PlainTable &content)
    {
        DocTable table;
        table.caption = heading_.isEmpty() ? words_.table : heading_;
        for (const PlainRow &plain : content.rows) {
            DocRow row;
            for (const RichText &cell : plain.cells)
                row.cells.append(dataCell(cell));
            table.rows.append(row);
        }
        if (table.rows.isEmpty())
            return;
        for (const DocCell &cell : table.rows.first().cells)
            table.columns.append({cell.text.plainText().simplified(), 1, DocColumnKind::Other});
        table.hasHeader = content.header == PlainTable::Header::FirstRow && anyLabel(table.columns);
        if (table.hasHeader)
            table.rows.removeFirst();
        for (DocColumn &column : table.columns) {
            if (!table.hasHeader)
                column.label.clear();
        }
        append(table);
    }

    template <typename Column>
    DocTable begin(DocTableKind kind, const QString &caption, const QList<Column> &columns) const
    {
        DocTable table;
        table.kind = kind;
        table.caption = heading_.isEmpty() ? caption : heading_;
        for (const Column &column : columns)
            table.columns.append(docColumn(column));
        table.hasHeader = anyLabel(table.columns);
        return table;
    }

    RichText participantText(const Participant &row, const ParticipantColumn &column) const
    {
        if (column.field == ParticipantField::Attendance && row.attendance.words.isEmpty())
            return RichText::fromPlain(attendanceText(row.attendance, attendance_));
        return cellText(row, column);
    }

    void append(const DocTable &table)
    {
        if (!table.columns.isEmpty() && (table.hasHeader || !table.rows.isEmpty()))
            document_.blocks.append(table);
    }

    Document &document_;
    DocumentWords words_;
    AttendanceWords attendance_;
    QString heading_;
};

}  // namespace

Document documentFrom(const Meeting &kept, const Group *group)
{
    const Meeting meeting = withoutOwnNotes(kept);
    Document document;
    document.title = meeting.title;
    document.language = group ? group->language : LanguageForm::Nynorsk;
    document.author = joinNames(writers(meeting), document.language);
    document.status = status(meeting);
    document.blocks.append(DocHeading{1, meeting.title});

    DocFacts facts;
    for (const Fact &fact : meeting.facts) {
        const DocFact printed{fact.label, factText(fact, document.language)};
        if (!printed.label.trimmed().isEmpty() || !isBlank(printed.text))
            facts.facts.append(printed);
    }
    if (!facts.facts.isEmpty())
        document.blocks.append(facts);

    SectionWalk walk(document, group);
    for (const Section &section : meeting.sections)
        walk.add(section);

    DocClosing closing;
    for (const ClosingLine &line : meeting.closing) {
        const RichText text = closingWords(line, document.language);
        if (!isBlank(text))
            closing.lines.append(text);
    }
    if (!closing.lines.isEmpty())
        document.blocks.append(closing);
    return document;
}

}  // namespace motebok
