// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wording.h"

#include "language/dates.h"

namespace motebok {

namespace {

/// The word of the group's form. Not tr(): what a document says does not follow the interface's language.
QString word(LanguageForm form, const char16_t *nynorsk, const char16_t *bokmaal, const char16_t *english)
{
    switch (form) {
        case LanguageForm::Bokmaal:
            return QString::fromUtf16(bokmaal);
        case LanguageForm::English:
            return QString::fromUtf16(english);
        case LanguageForm::Nynorsk:
            break;
    }
    return QString::fromUtf16(nynorsk);
}

QString withDate(const QString &text, const std::optional<QDate> &date, const QString &before, LanguageForm form)
{
    return date ? text + before + dateText(*date, form) : text;
}

QString writersText(const ClosingLine &line, LanguageForm form)
{
    QString text = word(form, u"Referat skrive", u"Referat skrevet", u"Minutes written");
    if (!line.names.isEmpty())
        text += word(form, u" av ", u" av ", u" by ") + joinNames(line.names, form);
    return withDate(text, line.date, word(form, u" den ", u" den ", u" on "), form);
}

QString approvedText(const ClosingLine &line, LanguageForm form)
{
    QString text = word(form, u"Referat godkjent", u"Referat godkjent", u"Minutes approved");
    if (!line.names.isEmpty())
        text += word(form, u" av ", u" av ", u" by ") + joinNames(line.names, form);
    return withDate(text, line.date, QStringLiteral(": "), form);
}

}  // namespace

QString languageTag(LanguageForm form)
{
    return word(form, u"nn-NO", u"nb-NO", u"en");
}

QString attendanceText(const Attendance &attendance, const AttendanceWords &words)
{
    QString text;
    switch (attendance.state) {
        case Attendance::State::Present:
            text = words.present;
            break;
        case Attendance::State::Absent:
            text = words.absent;
            break;
        case Attendance::State::Partly:
            text = words.partly;
            break;
        case Attendance::State::Unknown:
            return attendance.note;
    }
    if (attendance.note.isEmpty())
        return text;
    return QStringLiteral("%1 (%2)").arg(text, attendance.note);
}

QString partOfMeetingText(std::optional<QTime> from, std::optional<QTime> until, LanguageForm form)
{
    if (from)
        return (until ? QString() : word(form, u"frå ", u"fra ", u"from ")) + timeText(*from, until, form);
    return until ? word(form, u"til ", u"til ", u"until ") + timeText(*until, std::nullopt, form) : QString();
}

AttendanceWords defaultAttendanceWords(LanguageForm form)
{
    if (form == LanguageForm::English)
        return {QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("Partly")};
    return {};  // Ja, Nei, Delvis in both written forms of Norwegian
}

QString closingText(const ClosingLine &line, LanguageForm form)
{
    switch (line.kind) {
        case ClosingKind::Writers:
            return writersText(line, form);
        case ClosingKind::SentForReview:
            return withDate(word(form, u"Referat sendt til gjennomlesing", u"Referat sendt til gjennomlesing",
                                 u"Minutes sent for review"),
                            line.date, QStringLiteral(": "), form);
        case ClosingKind::Approved:
            return approvedText(line, form);
        case ClosingKind::NextMeeting:
            return withDate(word(form, u"Neste møte:", u"Neste møte:", u"Next meeting:"), line.date,
                            QStringLiteral(" "), form);
        case ClosingKind::Other:
            break;
    }
    return line.text.plainText();
}

QString closingBeginning(ClosingKind kind, LanguageForm form)
{
    switch (kind) {
        case ClosingKind::Writers:
            return word(form, u"Referat skrive av ", u"Referat skrevet av ", u"Minutes written by ");
        case ClosingKind::SentForReview:
            return word(form, u"Referat sendt til gjennomlesing: ", u"Referat sendt til gjennomlesing: ",
                        u"Minutes sent for review: ");
        case ClosingKind::Approved:
            return word(form, u"Referat godkjent: ", u"Referat godkjent: ", u"Minutes approved: ");
        case ClosingKind::NextMeeting:
            return word(form, u"Neste møte: ", u"Neste møte: ", u"Next meeting: ");
        case ClosingKind::Other:
            break;
    }
    return {};
}

QString contactLabel(LanguageForm form)
{
    return word(form, u"E-post", u"E-post", u"E-mail");
}

QString factLabel(FactKind kind, LanguageForm form)
{
    switch (kind) {
        case FactKind::Date:
            return word(form, u"Dato:", u"Dato:", u"Date:");
        case FactKind::Time:
            return word(form, u"Tid:", u"Tid:", u"Time:");
        case FactKind::Place:
            return word(form, u"Stad:", u"Sted:", u"Place:");
        case FactKind::Chair:
            return word(form, u"Møteleiar:", u"Møteleder:", u"Chair:");
        case FactKind::Secretary:
            return word(form, u"Referent:", u"Referent:", u"Secretary:");
        case FactKind::Other:
            break;
    }
    return {};
}

QString proposedTitle(const QString &group, LanguageForm form)
{
    if (group.isEmpty())
        return word(form, u"Møtereferat", u"Møtereferat", u"Minutes");
    return word(form, u"Referat frå møte i %1", u"Referat fra møte i %1", u"Minutes of the meeting of %1").arg(group);
}

QList<StandingItem> defaultStandingItems(LanguageForm form)
{
    using Place = StandingItem::Place;
    return {{word(form, u"Godkjenning av innkalling og saksliste", u"Godkjenning av innkalling og saksliste",
                  u"Approval of the notice and the agenda"),
             Place::First},
            {word(form, u"Referat frå førre møte", u"Referat fra forrige møte", u"Minutes of the previous meeting"),
             Place::First},
            {word(form, u"Eventuelt", u"Eventuelt", u"Any other business"), Place::Last}};
}

QString followUpTopic(LanguageForm form)
{
    return word(form, u"Oppfølging av tiltak", u"Oppfølging av tiltak", u"Follow-up of actions");
}

QString postponedText(LanguageForm form)
{
    return word(form, u"Saka vert utsett til neste møte.", u"Saken utsettes til neste møte.",
                u"The item is postponed to the next meeting.");
}

QString postponedFrom(const std::optional<QDate> &date, LanguageForm form)
{
    if (!date)
        return word(form, u"Utsett frå førre møte", u"Utsatt fra forrige møte", u"Postponed from the previous meeting");
    return word(form, u"Utsett frå %1", u"Utsatt fra %1", u"Postponed from %1").arg(dateText(*date, form));
}

QString titleInGroup(const QString &title, const QString &group)
{
    for (const LanguageForm form : {LanguageForm::Nynorsk, LanguageForm::Bokmaal, LanguageForm::English}) {
        const QString whole = proposedTitle(group, form);
        const QString rest = title.mid(whole.size());
        if (!group.isEmpty() && title.startsWith(whole, Qt::CaseInsensitive) &&
            (rest.isEmpty() || !rest.front().isLetter()))
            return rest.trimmed();
        const QString pattern = proposedTitle(QStringLiteral("%1"), form);
        const QString beginning = pattern.left(pattern.indexOf(u'%'));
        if (title.startsWith(beginning, Qt::CaseInsensitive))
            return title.mid(beginning.size()).trimmed();
    }
    return title;
}

QString joinNames(const QStringList &names, LanguageForm form)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + word(form, u" og ", u" og ", u" and ") +
           names.last();
}

DocumentWords documentWords(LanguageForm form)
{
    DocumentWords words;
    words.draft = word(form, u"Utkast", u"Utkast", u"Draft");
    words.pageOf = word(form, u"Side %1 av %2", u"Side %1 av %2", u"Page %1 of %2");
    words.linkTo = word(form, u"Lenkje: %1", u"Lenke: %1", u"Link: %1");
    words.mailTo = word(form, u"E-post til %1", u"E-post til %1", u"E-mail to %1");
    words.itemsCaption = word(form, u"Saker", u"Saker", u"Items");
    words.participants = word(form, u"Deltakarar", u"Deltakere", u"Participants");
    words.table = word(form, u"Tabell", u"Tabell", u"Table");
    return words;
}

}  // namespace motebok
