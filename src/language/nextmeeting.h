// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/newmeeting.h"

namespace motebok {

/// What the words of one meeting say about the next one.

/// Whether a conclusion puts the item off: "Utsett til neste møte.", "Saka vert utsett", "Styret vedtok å utsetja
/// saka", "Saken utsettes", "Postponed". Not "Fristen er utsett" (something else is put off), nor "Saka vert ikkje
/// utsett". A rule of ours, sentence by sentence, for nynorsk, bokmål and English.
bool saysPostponed(const QString &conclusion);

/// The items of the meeting that are put off, with the topic they come along with and a first line that tells where
/// they came from. Sub-items follow an item that is put off; a row without a topic goes on with the item above it.
QList<ComingItem> postponedItems(const Meeting &meeting, LanguageForm form);

/// When and where the next meeting is, as far as the closing line "Neste møte: 3. mars 2027 kl. 09.00 på Teams" tells.
struct AgreedMeeting {
    std::optional<QDate> date;
    std::optional<QTime> start;
    std::optional<QTime> end;
    QString place;

    bool operator==(const AgreedMeeting &) const = default;
};
AgreedMeeting agreedMeeting(const Meeting &meeting);

/// The title of the meeting after one called `title`: a date in it becomes the new one.
QString nextTitle(const QString &title, QDate date, LanguageForm form);

}  // namespace motebok
