// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QHash>

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
    const QStringList &organisations() const { return organisations_; }

    /// Who "Kari Nes", "Kari", "Kari N.", "Nes" or "NVE Vest" is. `organisation`, where it was written too ("Kari frå
    /// NVE"), tells people of the same first name apart.
    Meaning meaning(const QString &written, const QString &organisation = {}) const;
    /// Who "KN" is, if only one person has those initials.
    Meaning initials(const QString &letters) const;

    /// Whether a name or an organisation may begin with the word; cheap, and a no is certain.
    bool mayBegin(const QString &word) const;

private:
    /// A name's words, as they are compared.
    struct Words {
        QStringList lower;
        QStringList folded;  ///< without diacritics: "Rene" is "René"
    };
    static Words wordsFor(const QString &name);
    static bool mayMean(const QStringList &written, const QStringList &known);
    QList<qsizetype> namesLike(const Words &written) const;

    QList<Name> names_;
    QList<Words> words_;                      ///< of the names
    QHash<QString, QList<qsizetype>> index_;  ///< names by first and last word and by first letter, folded
    QStringList organisations_;
    QHash<QString, QList<qsizetype>> organisationIndex_;  ///< by first word in lower case
};

/// Whether a word names a body or all of a kind rather than a person: "styret", "arbeidsgruppa", "kommunane", "alle".
bool namesBody(const QString &word);

}  // namespace motebok
