// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/newmeeting.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace motebok {

namespace {

/// Gives each old id one new id, so that references inside the meeting stay whole.
class Renamer {
public:
    void operator()(Id &id)
    {
        if (id.isEmpty())
            return;
        auto known = ids_.find(id);
        if (known == ids_.end())
            known = ids_.insert(id, newId());
        id = *known;
    }
    void operator()(RichText &text)
    {
        QList<Block> blocks = text.blocks();
        for (Block &block : blocks) {
            for (Run &run : block.runs)
                (*this)(run.action);
        }
        text = RichText(blocks);
    }
    void operator()(QMap<Id, RichText> &cells)
    {
        QMap<Id, RichText> renamed;
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            Id column = it.key();
            (*this)(column);
            (*this)(it.value());
            renamed.insert(column, it.value());
        }
        cells = renamed;
    }
    void operator()(ItemTable &table)
    {
        for (ItemColumn &column : table.columns)
            (*this)(column.id);
        for (AgendaItem &item : table.items) {
            (*this)(item.id);
            (*this)(item.topic);
            (*this)(item.minutes);
            (*this)(item.conclusion);
            (*this)(item.extra);
        }
    }
    void operator()(ParticipantTable &table)
    {
        for (ParticipantColumn &column : table.columns)
            (*this)(column.id);
        for (Participant &row : table.rows) {
            (*this)(row.id);
            (*this)(row.cells);
            (*this)(row.attendance.deputyFor);
        }
    }
    void operator()(FreeText &content) { (*this)(content.text); }
    void operator()(PlainTable &table)
    {
        for (PlainRow &row : table.rows) {
            (*this)(row.id);
            for (RichText &cell : row.cells)
                (*this)(cell);
        }
    }
    void operator()(Section &section)
    {
        (*this)(section.id);
        std::visit(*this, section.content);
    }

private:
    QHash<Id, Id> ids_;
};

struct Labels {
    const char16_t *number, *topic, *minutes, *conclusion, *name, *organisation, *attended;
};

Labels labels(LanguageForm form)
{
    switch (form) {
        case LanguageForm::Bokmaal:
            return {u"Sak", u"Tema", u"Referat", u"Konklusjon, ansvar og frist", u"Navn", u"Organisasjon", u"Deltok"};
        case LanguageForm::English:
            return {u"Item", u"Topic",        u"Minutes", u"Conclusion, responsibility and deadline",
                    u"Name", u"Organisation", u"Attended"};
        case LanguageForm::Nynorsk:
            break;
    }
    return {u"Sak", u"Tema", u"Referat", u"Konklusjon, ansvar og tidsfrist", u"Namn", u"Organisasjon", u"Deltok"};
}

}  // namespace

MeetingStatus status(const Meeting &meeting)
{
    bool sent = false;
    for (const ClosingLine &line : meeting.closing) {
        if (!line.date)
            continue;
        if (line.kind == ClosingKind::Approved)
            return MeetingStatus::Approved;
        sent = sent || line.kind == ClosingKind::SentForReview;
    }
    return sent ? MeetingStatus::InReview : MeetingStatus::Draft;
}

std::optional<QDate> date(const Meeting &meeting)
{
    for (const Fact &fact : meeting.facts) {
        if (fact.date)
            return fact.date;
    }
    return std::nullopt;
}

QString place(const Meeting &meeting)
{
    for (const Fact &fact : meeting.facts) {
        if (fact.kind == FactKind::Place)
            return fact.text.plainText();
    }
    return {};
}

QStringList writers(const Meeting &meeting)
{
    const ClosingLine *line = findClosing(meeting, ClosingKind::Writers);
    if (line && !line->names.isEmpty())
        return line->names;
    QStringList names;
    for (const Fact &fact : meeting.facts) {
        if (fact.kind == FactKind::Secretary && !fact.text.isEmpty())
            names.append(fact.text.plainText());
    }
    return names;
}

const ClosingLine *findClosing(const Meeting &meeting, ClosingKind kind)
{
    for (const ClosingLine &line : meeting.closing) {
        if (line.kind == kind)
            return &line;
    }
    return nullptr;
}

Meeting withNewIds(Meeting meeting)
{
    Renamer rename;
    rename(meeting.id);
    for (Fact &fact : meeting.facts) {
        rename(fact.id);
        rename(fact.text);
    }
    for (Section &section : meeting.sections)
        rename(section);
    for (ClosingLine &line : meeting.closing) {
        rename(line.id);
        rename(line.text);
    }
    for (ActionItem &action : meeting.actions)
        rename(action.id);
    return meeting;
}

QList<ItemColumn> defaultItemColumns(LanguageForm form)
{
    const Labels words = labels(form);
    return {{newId(), ItemCell::Number, QString::fromUtf16(words.number), true},
            {newId(), ItemCell::Topic, QString::fromUtf16(words.topic), true},
            {newId(), ItemCell::Minutes, QString::fromUtf16(words.minutes), true},
            {newId(), ItemCell::Conclusion, QString::fromUtf16(words.conclusion), true}};
}

QList<ParticipantColumn> defaultParticipantColumns(LanguageForm form)
{
    const Labels words = labels(form);
    return {{newId(), ParticipantField::Name, QString::fromUtf16(words.name)},
            {newId(), ParticipantField::Organisation, QString::fromUtf16(words.organisation)},
            {newId(), ParticipantField::Attendance, QString::fromUtf16(words.attended)}};
}

/// The number without what ends it: "3" of "3." and "3)".
static QString stem(QString number)
{
    while (!number.isEmpty() && !number.back().isLetterOrNumber())
        number.chop(1);
    return number;
}

QString proposedNumber(const ItemTable &table, int position, const NumberingScheme &scheme, std::optional<QDate> date,
                       int level)
{
    if (scheme.kind == NumberingScheme::Kind::None)
        return {};
    // "PS 12/26" counts at 12, "3.1" at its last part, "4." at 4.
    static const QRegularExpression counted(QStringLiteral(R"(^(.*?)(\d+)(/\d+|\D*)$)"));
    // The next one that is free: an item put in between must not get the number of the one below.
    const auto firstFree = [&table](qint64 count, const auto &numberOf) {
        QString number = numberOf(count);
        while (!number.isEmpty() && std::any_of(table.items.begin(), table.items.end(),
                                                [&number](const AgendaItem &item) { return item.number == number; }))
            number = numberOf(++count);
        return number;
    };
    for (int i = std::min(position, int(table.items.size())) - 1; i >= 0; --i) {
        const AgendaItem &above = table.items.at(i);
        const QRegularExpressionMatch match = counted.match(above.number);
        if (above.level > level || !match.hasMatch())
            continue;
        if (above.level < level)  // the first under its item
            return firstFree(1, [&](qint64 count) { return stem(above.number) + u'.' + QString::number(count); });
        return firstFree(match.captured(2).toLongLong() + 1, [&](qint64 count) {
            return QString(match.captured(1) + QString::number(count) + match.captured(3));
        });
    }
    return firstFree(1, [&](qint64 count) { return schemeNumber(scheme, int(count), date); });
}

}  // namespace motebok
