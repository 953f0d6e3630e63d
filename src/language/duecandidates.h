// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/duereading.h"

class QRegularExpression;

namespace motebok::due {

/// What reading a due date is made of; nobody else's business.

/// How surely a stretch of text tells the due date; the surest wins.
enum class Sureness { Weak, Date, Period, Deadline };

struct Candidate {
    FoundDue found;
    Sureness sureness;
};

/// Upper and lower case alike, with MONTH, WEEKDAY and LIMIT ("innan", "før", "seinast" …) for what they name.
QRegularExpression expression(const QString &pattern);

/// "innan utgangen av mars", "i veke 12", "innan jul", "kvar haust", "snarast", "innan to veker".
QList<Candidate> periods(const QString &text, std::optional<QDate> reference);

}  // namespace motebok::due
