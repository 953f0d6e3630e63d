// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/knownnames.h"
#include "language/sentences.h"

namespace motebok {

/// A word of a text.
struct Word {
    QString text;
    TextSpan range;
};

/// Letters, with hyphens and apostrophes inside; an initial keeps its point ("C."). Figures are words too.
QList<Word> wordsOf(const QString &text);

/// Finds names and lists of names ("Kari, Liv Moe og NVE Vest") in a sentence taken apart.
class NameLists {
public:
    /// Whether a name nobody knows counts: a capitalised word that is no ordinary one.
    enum class Unknown { No, Capitalised };
    struct Found {
        KnownNames::Kind kind = KnownNames::Kind::Unknown;
        ActionOwner owner;
        TextSpan range;
    };
    struct List {
        QList<Found> names;
        qsizetype next = 0;  ///< index of the first word after the list
    };

    NameLists(const QString &text, const KnownNames &known) : text_(text), known_(known), words_(wordsOf(text)) {}

    const QList<Word> &words() const { return words_; }
    /// The list that begins at a word; empty when no name does.
    List listAt(qsizetype word, Unknown unknown) const;
    /// What stands between a word and the one before it.
    QString gapBefore(qsizetype word) const;

private:
    std::optional<Found> nameAt(qsizetype word, Unknown unknown, qsizetype *next) const;
    std::optional<Found> knownAt(qsizetype word, qsizetype *next) const;
    QString organisationAfter(qsizetype word, qsizetype *next) const;
    bool isCapitalised(qsizetype word) const;
    QString joined(qsizetype from, qsizetype to) const;
    Found found(const KnownNames::Meaning &meaning, qsizetype from, qsizetype to) const;

    const QString &text_;
    const KnownNames &known_;
    QList<Word> words_;
};

}  // namespace motebok
