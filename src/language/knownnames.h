// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

namespace motebok {

/// The people and organisations a meeting's text may name, and which of them a name means.
class KnownNames {
public:
    struct Name {
        QString name;
        QString organisation;
        Id person;  ///< Person::id or empty

        bool operator==(const Name &) const = default;
    };
    enum class Kind { Person, Organisation, Ambiguous, Unknown };
    /// What a name means. The full name of a person or an organisation that is known; else the name as written.
    struct Meaning {
        Kind kind = Kind::Unknown;
        ActionOwner owner;
    };

    KnownNames() = default;
    explicit KnownNames(QList<Name> names);
    /// Those in the meeting's participant tables.
    static KnownNames of(const Meeting &meeting);

    const QList<Name> &names() const { return names_; }
    QStringList organisations() const;

    /// Who "Kari Nes", "Kari", "Kari N.", "Nes" or "RVTS Vest" is. `organisation`, where it was written too ("Kari frå
    /// RVTS"), tells people of the same first name apart.
    Meaning meaning(const QString &written, const QString &organisation = {}) const;
    /// Who "KN" is, if only one person has those initials.
    Meaning initials(const QString &letters) const;

private:
    QList<Name> names_;
};

/// Whether a word names a body or all of a kind rather than a person: "styret", "arbeidsgruppa", "kommunane", "alle".
bool namesBody(const QString &word);

}  // namespace motebok
