// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/nextmeeting.h"

#include "language/dates.h"
#include "language/sentences.h"
#include "language/wording.h"

#include <QRegularExpression>

namespace motebok {

namespace {

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// "Saka vert utsett", "utsett til neste møte", "vedtok å utsetja saka", without a word that says no.
bool sentencePostpones(const QString &sentence)
{
    static const QRegularExpression no = insensitive(QStringLiteral(R"(\b(?:ikkje|ikke|ingen|not)\b)"));
    // What is put off must be the item or its handling, not a deadline or an event.
    static const QString item = QStringLiteral(
        R"((?:sak(?:[ae]n?)?(?: om [^.,:;]*?| [\d/]+)?|saka|punktet|(?:real(?:itets))?(?:hand|be?hand)\w*|behandling(?:a|en)|)"
        R"(avgjer[ds]\w*|avgjørelse[nr]?|drøfting\w*|diskusjon\w*|vedtak(?:et)?|votering\w*|)"
        R"((?:the |this )?(?:item|matter|decision|discussion)))");
    static const QString off =
        QStringLiteral(R"((?:utsett|utset|utsatt|utsettes|utsettast|utsetjast|postponed|deferred))");
    static const QRegularExpression passive = insensitive(
        QStringLiteral(
            R"(\b%1\b(?: av saka| av saken| i saka| i saken)?,? )"
            R"((?:(?:er|vert|verte|blir|blei|ble|vart|må|skal|is|was|were|will be|has been) )*)"
            R"((?:(?:difor|derfor|då|da|dermed|samrøystes|einstemmig|enstemmig|førebels|foreløpig|igjen|på nytt|therefore) )*%2\b)")
            .arg(item, off));
    static const QRegularExpression active = insensitive(
        QStringLiteral(
            R"(\b(?:utset|utsett|utsetter|utsetje|utsetja|utsette|utsetta|utsatte|postpone[ds]?|defer(?:s|red)?) (?:difor |derfor )?%1\b)")
            .arg(item));
    static const QRegularExpression alone = insensitive(
        QStringLiteral(
            R"(^(?:(?:vert|blir|blei|ble|vart|er|is|was) )?%1(?: sak(?: [\d/]+)?)?(?:$|[,;:(–-]| (?:til|inntil|for|until|to|på grunn|pga|fordi|då|da|ettersom)\b))")
            .arg(off));
    if (no.match(sentence).hasMatch())
        return false;
    return alone.match(sentence).hasMatch() || passive.match(sentence).hasMatch() || active.match(sentence).hasMatch();
}

/// The place in what stands after "Neste møte:", its date and time taken out.
QString placeIn(QString rest)
{
    static const QRegularExpression weekday = insensitive(QStringLiteral(R"(\b%1\b)").arg(weekdayPattern()));
    static const QRegularExpression label = insensitive(QStringLiteral(R"(\b(?:stad|sted|place)\s*:\s*(.+)$)"));
    static const QRegularExpression lead =
        insensitive(QStringLiteral(R"(^[\s,.;:()–-]*(?:(?:den|dato|tid|kl|klokka|date|time|on|at)\b[\s,.;:()–-]*)*)"));
    static const QRegularExpression tail(QStringLiteral(R"([\s,.;:(–-]+$)"));
    static const QRegularExpression preposition =
        insensitive(QStringLiteral(R"(^(?:på|i|ved|hos|via|over|in|at|on)\s+(?=\S))"));
    if (const QRegularExpressionMatch match = label.match(rest); match.hasMatch())
        rest = match.captured(1);
    rest.remove(weekday).remove(lead).remove(tail);
    const bool told = preposition.match(rest).hasMatch();
    rest.remove(preposition);
    // A place is a few words: a sentence about the next meeting is none.
    constexpr qsizetype longestPlace = 60;
    if (rest.isEmpty() || rest.size() > longestPlace || rest.contains(QStringLiteral(". ")))
        return {};
    if (told)
        rest[0] = rest[0].toUpper();
    return rest;
}

bool isGoneOnWith(const AgendaItem &item)
{
    return item.topic.plainText().trimmed().isEmpty() && item.number.trimmed().isEmpty();
}

/// What the item is about; where the table has no topic, the first paragraph of its minutes.
RichText topicOf(const AgendaItem &item)
{
    if (!item.topic.plainText().trimmed().isEmpty() || item.minutes.isEmpty())
        return item.topic;
    return RichText::fromPlain(item.minutes.blocks().first().text().simplified());
}

}  // namespace

bool saysPostponed(const QString &conclusion)
{
    for (const TextSpan &sentence : sentencesIn(conclusion)) {
        QString words = conclusion.mid(sentence.from, sentence.length).simplified();
        while (!words.isEmpty() && QStringView(u".!?").contains(words.back()))
            words.chop(1);
        if (sentencePostpones(words))
            return true;
    }
    return false;
}

QList<ComingItem> postponedItems(const Meeting &meeting, LanguageForm form)
{
    const RichText from = RichText::fromPlain(postponedFrom(date(meeting), form));
    QList<ComingItem> coming;
    for (const Section &section : meeting.sections) {
        const ItemTable *table = section.items();
        if (!table)
            continue;
        const QList<AgendaItem> &items = table->items;
        constexpr int none = -1;
        int above = none;  // level of the item put off, under which sub-items follow
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (isGoneOnWith(items[i]))
                continue;
            bool putOff = saysPostponed(items[i].conclusion.plainText());
            for (qsizetype next = i + 1; next < items.size() && isGoneOnWith(items[next]); ++next)
                putOff = putOff || saysPostponed(items[next].conclusion.plainText());
            if (items[i].level <= above)
                above = none;
            if (putOff && above == none)
                above = items[i].level;
            if (above != none)
                coming.append({topicOf(items[i]), from});
        }
    }
    return coming;
}

AgreedMeeting agreedMeeting(const Meeting &meeting)
{
    AgreedMeeting agreed;
    const ClosingLine *line = findClosing(meeting, ClosingKind::NextMeeting);
    if (!line)
        return agreed;
    QString rest = line->text.plainText().simplified();
    rest.remove(insensitive(QStringLiteral(R"(^(?:neste møte|next meeting)\s*(?:(?:er|vert|blir|is)\b)?\s*:?)")));
    agreed.date = line->date;
    if (const std::optional<FoundDate> found = findDate(rest))
        rest.replace(found->from, found->length, QStringLiteral(" "));
    if (const std::optional<FoundTime> found = findTime(rest)) {
        agreed.start = found->start;
        agreed.end = found->end;
        rest.replace(found->from, found->length, QStringLiteral(" "));
    }
    if (agreed.date)
        agreed.place = placeIn(rest.simplified());
    return agreed;
}

QString nextTitle(const QString &title, QDate date, LanguageForm form)
{
    QString next = title;
    if (const std::optional<FoundDate> found = findDate(title))
        next.replace(found->from, found->length, dateText(date, form));
    return next;
}

}  // namespace motebok
