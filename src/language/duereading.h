// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "language/sentences.h"

namespace motebok {

/// When something is to be done, as ActionItem keeps it: a date, words, a meeting that may not have a date yet.
struct Due {
    std::optional<QDate> date;
    QString text;  ///< empty when `date` says it all
    std::optional<DueEvent> event;

    bool isEmpty() const { return !date && text.isEmpty() && !event; }
    bool operator==(const Due &) const = default;
};

struct FoundDue {
    Due due;
    TextSpan range;
};

/// The due date in Norwegian text (nynorsk or bokmål): "innan 13. januar", "frist 15.10.2026", "innan utgangen av
/// mars", "i veke 12", "på årsmøtet (13. januar)", "til neste møte", "kvar haust", "snarast". Of several, one with a
/// word for a deadline ("innan", "frist"), then a meeting or a period, then a bare date. A day without a year is the
/// next such day on or after `reference`, the date of the meeting; without it, words.
std::optional<FoundDue> findDue(const QString &text, std::optional<QDate> reference);

/// What words that are known to tell a due date mean: "13. januar", "neste møte", "årsmøtet", "veke 12"; words that
/// tell nothing more are kept as they are.
Due dueFromWords(const QString &words, std::optional<QDate> reference);

/// "13. januar 2027", "kvar haust", "på årsmøtet (13. januar 2027)": the words with the date they have.
QString dueWords(const Due &due, LanguageForm form);

}  // namespace motebok
