// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/people.h"

#include "domain/group.h"
#include "importing/participanttable.h"
#include "importing/runs.h"
#include "importing/tablekind.h"
#include "language/reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace motebok {

namespace {

using Field = ParticipantField;

struct PeopleImport {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isAddress(const QString &words)
{
    static const QRegularExpression address(QStringLiteral(R"(^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$)"));
    return address.match(words).hasMatch();
}

bool isPhone(const QString &words)
{
    static const QRegularExpression phone(QStringLiteral(R"(^\+?[\d][\d ()/-]{4,24}$)"));
    return phone.match(words).hasMatch();
}

/// "Kari Nes", "Anne-Lise von der Lippe"; not "Bergen kommune", not a sentence.
bool isName(const QString &words)
{
    static const QRegularExpression name(QStringLiteral(
        R"(^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|av|af|von|van|de|der|den|du|la|el|bin|al))*$)"));
    constexpr qsizetype longest = 60;
    constexpr qsizetype mostWords = 6;
    return words.size() <= longest && words.count(u' ') < mostWords && !words.endsWith(u'.') &&
           name.match(words).hasMatch();
}

bool isAttendance(const QString &words)
{
    constexpr qsizetype longest = 30;
    Attendance attendance;
    attendance.words = words;
    readAttendance(attendance, AttendanceWords());
    return words.size() <= longest && attendance.state != Attendance::State::Unknown;
}

RichText addressText(const QString &address)
{
    Run run;
    run.text = address;
    run.link = QStringLiteral("mailto:") + address;
    return paragraph({run});
}

/// One person as found in words.
struct Entry {
    QString name;
    QString organisation;
    QString address;
};

/// "Nes, Kari" → "Kari Nes", as the directory of a firm has it; only where an address shows that it is one person.
QString inSpokenOrder(const QString &name)
{
    const QStringList parts = name.split(u',');
    if (parts.size() != 2 || !isName(parts.at(0).simplified()) || !isName(parts.at(1).simplified()))
        return name;
    return parts.at(1).simplified() + u' ' + parts.at(0).simplified();
}

QString withoutQuotes(QString words)
{
    words = words.simplified();
    while (words.size() > 1 && QStringView(u"\"'“”«").contains(words.front()) &&
           QStringView(u"\"'“”»").contains(words.back()))
        words = words.mid(1, words.size() - 2).simplified();
    return words;
}

/// "Kari Nes (Hamnestyret)", and in a line of its own "Kari Nes, Hamnestyret" or "Kari Nes – Hamnestyret".
void splitOrganisation(Entry &entry)
{
    static const QRegularExpression bracket(QStringLiteral(R"(^(.+\S) \(([^()]+)\)$)"));
    static const QRegularExpression seam(QStringLiteral(R"(^([^,;]+?)(?:, ?| [–—-] )(.+)$)"));
    for (const QRegularExpression *form : {&bracket, &seam}) {
        const auto match = form->match(entry.name);
        if (!match.hasMatch() || !isName(match.captured(1).simplified()))
            continue;
        entry.organisation = match.captured(2).simplified();
        entry.name = match.captured(1).simplified();
        return;
    }
}

std::optional<Entry> entryIn(const QString &words)
{
    static const QRegularExpression addressed(
        QStringLiteral(R"(^(.*?)[<(\[]\s*(?:mailto:)?([^\s<>()\[\]]+@[^\s<>()\[\]]+)\s*[>)\]]$)"));
    Entry entry;
    QString all = words.simplified();
    if (const auto match = addressed.match(all); match.hasMatch()) {
        entry.address = match.captured(2);
        entry.name = inSpokenOrder(withoutQuotes(match.captured(1)));
    } else if (const QString last = all.section(u' ', -1); isAddress(last)) {
        entry.address = last;
        entry.name = inSpokenOrder(withoutQuotes(all.chopped(last.size())));
        while (!entry.name.isEmpty() && QStringView(u",:–-").contains(entry.name.back()))
            entry.name = entry.name.chopped(1).trimmed();
    } else {
        entry.name = withoutQuotes(all);
    }
    if (!entry.address.isEmpty() && !isAddress(entry.address))
        return std::nullopt;
    if (entry.name == entry.address)
        entry.name.clear();
    splitOrganisation(entry);
    if (entry.address.isEmpty() ? !isName(entry.name) : entry.name.size() > 100)
        return std::nullopt;
    return entry;
}

/// The parts of a To line: split at ";", and at a "," that follows an address; not inside quotes or brackets.
QStringList partsOf(const QString &line)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    bool bracketed = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'<' || c == u'>')
            bracketed = c == u'<';
        const auto afterAddress = [&part] {
            const QString before = part.trimmed();
            return before.endsWith(u'>') || isAddress(before.section(u' ', -1));
        };
        if (!quoted && !bracketed && (c == u';' || (c == u',' && afterAddress()))) {
            parts.append(part);
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part);
    for (QString &each : parts)
        each = each.simplified();
    parts.removeAll(QString());
    return parts;
}

/// The words of a line, with the address behind a name that is a link to it.
QString lineWords(const Block &block)
{
    QString words;
    for (qsizetype i = 0; i < block.runs.size(); ++i) {
        const Run &run = block.runs.at(i);
        words += run.text;
        const bool ends = i + 1 == block.runs.size() || block.runs.at(i + 1).link != run.link;
        const QString address =
            run.link.startsWith(u"mailto:", Qt::CaseInsensitive) ? run.link.mid(7).section(u'?', 0, 0) : QString();
        if (ends && isAddress(address) && !block.text().contains(address, Qt::CaseInsensitive))
            words += QStringLiteral(" <%1>").arg(address);
    }
    return words;
}

/// Columns filled cell by cell, made when first needed.
class TableMaker {
public:
    void begin() { table.rows.append({newId(), {}, {}, {}}); }
    void put(Field field, const RichText &text)
    {
        if (text.isEmpty())
            return;
        const ParticipantColumn *column = findColumn(table, field);
        if (!column || field == Field::Other) {
            table.columns.append({newId(), field, {}});
            column = &table.columns.last();
        }
        if (field == Field::Attendance)
            table.rows.last().attendance.words = oneLine(text);
        else
            table.rows.last().cells.insert(column->id, text);
    }

    ParticipantTable table;
};

void readAttendances(ParticipantTable &table)
{
    for (Participant &row : table.rows)
        readAttendance(row.attendance, AttendanceWords());
}

/// People in lines of text, or nothing when one of the lines is something else.
std::optional<People> peopleInLines(const QStringList &lines)
{
    constexpr qsizetype longest = 20'000;  // characters: some hundred people
    QList<Entry> entries;
    for (const QString &line : lines) {
        if (line.size() > longest)
            return std::nullopt;
        for (const QString &part : partsOf(line)) {
            const auto entry = entryIn(part);
            if (!entry)
                return std::nullopt;
            entries.append(*entry);
        }
    }
    if (entries.isEmpty() || (entries.size() == 1 && entries.first().address.isEmpty()))
        return std::nullopt;
    TableMaker maker;
    for (const Entry &entry : std::as_const(entries)) {
        maker.begin();
        maker.put(Field::Name, RichText::fromPlain(entry.name));
        maker.put(Field::Organisation, RichText::fromPlain(entry.organisation));
        if (!entry.address.isEmpty())
            maker.put(Field::Contact, addressText(entry.address));
    }
    return People{maker.table, {}};
}

bool isHeader(const SourceRow &row)
{
    const QStringList labels = cellWords(row);
    const bool name = std::any_of(labels.begin(), labels.end(),
                                  [](const QString &label) { return participantFieldForLabel(label) == Field::Name; });
    return name && std::none_of(labels.begin(), labels.end(),
                                [](const QString &label) { return label.contains(u'@') || label.size() > 60; });
}

/// What Teams writes of its own into a list of who was in a meeting.
bool isTeamsOwn(const QString &label)
{
    static const QRegularExpression own(
        QStringLiteral(
            R"(^(?:(?:first |last )?(?:join|leave)(?: time)?|(?:in-meeting )?duration|participant id.*|user action|)"
            R"(timestamp|første deltakelse|siste \w+|tid for .*|varighet(?: i møtet)?|deltaker-?id.*|)"
            R"(bli med-tidspunkt|tidspunkt for .*|brukerhandling|tidsstempel)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return own.match(label.simplified()).hasMatch();
}

/// Cells under a header row, by the import's rules; a bare address becomes a link.
People peopleUnderHeader(const QList<SourceRow> &rows)
{
    ParticipantTableBuilder builder(rows.first());
    for (const SourceRow &row : rows.mid(1)) {
        if (!cellWords(row).isEmpty())
            builder.add(row);
    }
    People people{builder.table(), builder.warnings()};
    QStringList left;
    for (qsizetype i = people.table.columns.size() - 1; i >= 0; --i) {
        const ParticipantColumn &column = people.table.columns.at(i);
        if (column.field != Field::Other || !isTeamsOwn(column.label))
            continue;
        left.prepend(column.label);
        for (Participant &row : people.table.rows)
            row.cells.remove(column.id);
        people.table.columns.removeAt(i);
    }
    if (!left.isEmpty())
        people.warnings += PeopleImport::tr("These columns of the list from Teams were left out: %1.")
                               .arg(left.join(QStringLiteral(", ")));
    for (Participant &row : people.table.rows) {
        for (RichText &cell : row.cells) {
            if (isAddress(oneLine(cell)))
                cell = addressText(oneLine(cell));
        }
    }
    return people;
}

/// What a cell without a header row is about.
Field fieldOf(const QString &words, bool hasName)
{
    if (isAddress(words) || isPhone(words))
        return Field::Contact;
    if (!hasName)
        return Field::Name;
    return isAttendance(words) ? Field::Attendance : Field::Organisation;
}

std::optional<People> peopleInCells(const QList<SourceRow> &rows, const QList<ParticipantColumn> &into)
{
    const bool fits = std::all_of(rows.begin(), rows.end(), [&](const SourceRow &row) {
        if (row.cells.size() > into.size() || row.cells.size() < 2)
            return false;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const bool contact = into.at(i).field == Field::Contact || into.at(i).field == Field::Other;
            if (isAddress(oneLine(row.cells.at(i))) && !contact)
                return false;
        }
        return row.cells.size() == into.size();
    });
    TableMaker maker;
    if (fits)
        maker.table.columns = into;
    for (const SourceRow &row : rows) {
        if (cellWords(row).isEmpty())
            continue;
        maker.begin();
        bool hasName = false;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString words = oneLine(row.cells.at(i));
            const RichText text = isAddress(words) ? addressText(words) : row.cells.at(i);
            if (fits && into.at(i).field != Field::Attendance) {
                if (!text.isEmpty())
                    maker.table.rows.last().cells.insert(into.at(i).id, text);
                continue;
            }
            Field field = fits ? Field::Attendance : fieldOf(words, hasName);
            const auto *known = findColumn(maker.table, field);
            const bool taken = known && maker.table.rows.last().cells.contains(known->id);
            maker.put(taken ? Field::Other : field, text);
            hasName = hasName || (field == Field::Name && !words.isEmpty());
        }
    }
    readAttendances(maker.table);
    return People{maker.table, {}};
}

}  // namespace

std::optional<People> peopleIn(const Source &source, const QList<ParticipantColumn> &into)
{
    QList<SourceRow> rows;
    QStringList lines;
    for (const SourcePart &part : source.parts) {
        if (const auto *row = std::get_if<SourceRow>(&part)) {
            rows.append(*row);
            continue;
        }
        for (const Block &block : std::get<SourceLine>(part).text.blocks())
            lines += lineWords(block).split(u'\n', Qt::SkipEmptyParts);
    }
    if (rows.isEmpty())
        return peopleInLines(lines);
    if (!lines.isEmpty())
        return std::nullopt;
    const bool header = isHeader(rows.first());
    if (header && rows.size() > 1)
        return peopleUnderHeader(rows);
    return header ? std::nullopt : peopleInCells(rows, into);
}

}  // namespace motebok
