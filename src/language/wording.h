// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

namespace motebok {

/// Words the program writes into documents, in the group's language form. Independent of the interface's language.

/// "nn-NO", "nb-NO", "en".
QString languageTag(LanguageForm form);

/// The attendance words for a state: "Ja", "Nei", "Delvis (deler av møtet)", "" for Unknown.
QString attendanceText(const Attendance &attendance, const AttendanceWords &words);

/// The note of somebody who was there for a part: "frå kl. 10.00", "til kl. 11.30", "kl. 10.00–11.30"; "" for neither.
QString partOfMeetingText(std::optional<QTime> from, std::optional<QTime> until, LanguageForm form);

/// The default words of a form: Ja, Nei, Delvis; Yes, No, Partly.
AttendanceWords defaultAttendanceWords(LanguageForm form);

/// A closing line from its typed values: "Referat skrive av A og B den 15. oktober 2021", "Referat sendt til
/// gjennomlesing: 15. november 2022", "Referat godkjent av møtedeltakarane: 22. november 2022", "Neste møte: …".
QString closingText(const ClosingLine &line, LanguageForm form);

/// What a closing line begins with while its names and date are not written yet: "Referat skrive av ", "Neste møte: ".
QString closingBeginning(ClosingKind kind, LanguageForm form);

/// The label of a fact as a new meeting begins with it: "Dato:", "Tid:", "Stad:", "Møteleiar:", "Referent:".
QString factLabel(FactKind kind, LanguageForm form);

/// The label of a column of mail addresses: "E-post".
QString contactLabel(LanguageForm form);

/// "Referat frå møte i Hamnestyret", or without the group.
QString proposedTitle(const QString &group, LanguageForm form);

/// What every meeting of a new group has: "Godkjenning av innkalling og saksliste", "Referat frå førre møte" first,
/// "Eventuelt" last.
QList<StandingItem> defaultStandingItems(LanguageForm form);
/// The item under which open actions of earlier meetings stand: "Oppfølging av tiltak".
QString followUpTopic(LanguageForm form);
/// What the command that puts an item off writes: "Saka vert utsett til neste møte."
QString postponedText(LanguageForm form);
/// Where an item that was put off comes from: "Utsett frå 12. mai 2026", "Utsett frå førre møte" without a date.
QString postponedFrom(const std::optional<QDate> &date, LanguageForm form);

/// What tells a meeting from the others in a list under its group: the title without "Referat frå møte i" and without
/// the group, in any language form; empty when nothing else is left.
QString titleInGroup(const QString &title, const QString &group);

/// "A, B og C".
QString joinNames(const QStringList &names, LanguageForm form);

/// Fixed words of a printed document.
struct DocumentWords {
    QString draft;         ///< "Utkast"
    QString pageOf;        ///< "Side %1 av %2"
    QString linkTo;        ///< "Lenkje: %1", alternative text of a link
    QString mailTo;        ///< "E-post til %1"
    QString itemsCaption;  ///< "Saker", for a table of items without a heading of its own
    QString participants;  ///< "Deltakarar"
    QString table;         ///< "Tabell"
};
DocumentWords documentWords(LanguageForm form);

}  // namespace motebok
