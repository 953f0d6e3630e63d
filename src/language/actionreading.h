// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/duereading.h"
#include "language/knownnames.h"

namespace motebok {

/// Who and when, read out of the text of an action, and where in the text it stands.
struct ActionReading {
    struct Owner {
        ActionOwner owner;  ///< the full name of someone known; else as written
        TextSpan range;
    };
    QList<Owner> owners;  ///< in the order of the text, each once
    std::optional<FoundDue> due;

    QList<ActionOwner> who() const;
    Due when() const { return due ? due->due : Due{}; }
};

/// Reads Norwegian text, nynorsk or bokmål. Owners are who the text says outright ("Ansvar: Kari Nes", "Rydde i boka
/// (Ola)"), else who does something in it: "Kari, Liv og Anna tek ansvar for …", "Innan jul sender Kari …", "Styret
/// følgjer opp …", "Møtet ber Ola om å …", "… vert følgt opp av Siv". Someone only spoken of is no owner.
ActionReading readAction(const QString &text, const KnownNames &known, std::optional<QDate> reference);

}  // namespace motebok
