// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

namespace motebok {

/// Typed values read out of the words of a Norwegian document, nynorsk or bokmål. The words are never changed.

/// Which fact a label names: "Dato:", "Tid:", "Stad:"/"Sted:", "Møteleiar:"/"Møteleder:", "Referent:" …; a trailing
/// colon and letter case do not matter.
FactKind factKind(const QString &label);
/// Sets the kind and typed values of `fact` from its label and words.
void readFact(Fact &fact);

/// Sets kind, names and date of `line` from its words: "Referantar: A og B", "Referat skrevet av A og B
/// den: 15.10.2021", "Referat sendt til gjennomlesing til møtedeltakarane: 15.11.2022", "Referat godkjent av
/// møtedeltakarane den: 29.10.2021", "Neste møte: 3. mars 2023 kl. 09.00". What it does not know becomes Other.
void readClosingLine(ClosingLine &line);

/// State and note from the words of an attendance cell: "Ja", "Nei", "X", "Til stades", "Forfall", "Ja (deler av
/// møtet)" (Partly, note "deler av møtet"), "Delvis: frå kl. 10"; the group's own words count first. Words nobody
/// knows: Unknown. Of Partly, from and until are read out of the note; a span alone ("kl. 10.00–11.30") is Partly too.
void readAttendance(Attendance &attendance, const AttendanceWords &words);

/// When somebody was there, out of a note: "frå kl. 10.00", "til 11.30", "kl. 10–11.30", "kom kl. 10, gjekk kl. 11".
/// Either end may be open. What is not one stretch of time (somebody came twice, or left before coming) is neither.
struct PartOfMeeting {
    std::optional<QTime> from = std::nullopt;
    std::optional<QTime> until = std::nullopt;
    QString rest;  ///< what else the note says
};
PartOfMeeting partOfMeeting(const QString &note);

/// Which cell a column label of an item table names ("Sak", "Saknr.", "Tema", "Agenda/Tema", "Referat", "Status",
/// "Konklusjon, ansvar og tidsfrist", "Vedtak" …), or nothing.
std::optional<ItemCell> itemCellForLabel(const QString &label);

/// What a column label of a participant table names ("Navn:", "Namn", "Kontaktinformasjon", "E-post",
/// "Kommune/organisasjon", "Representerer:", "Rolle", "Deltok på møtet:" …), or nothing.
std::optional<ParticipantField> participantFieldForLabel(const QString &label);

/// Names in "Kari Nes, Ola Vik og Siv Moe": split at commas, "og", "&", ";".
QStringList splitNames(const QString &text);

}  // namespace motebok
