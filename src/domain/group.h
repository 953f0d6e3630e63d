// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/section.h"

namespace motebok {

enum class LanguageForm { Nynorsk, Bokmaal, English };

/// The words a group prints for attendance; a note follows in parentheses.
struct AttendanceWords {
    QString present = QStringLiteral("Ja");
    QString absent = QStringLiteral("Nei");
    QString partly = QStringLiteral("Delvis");

    bool operator==(const AttendanceWords &) const = default;
};

/// How the program proposes item numbers. It never renumbers by itself.
struct NumberingScheme {
    enum class Kind { None, Running, RunningInYear };  ///< nothing; 1, 2, 3; 12/26
    Kind kind = Kind::Running;
    QString prefix;                        ///< "PS " in "PS 3/26"
    QString suffix = QStringLiteral(".");  ///< "." in "1."

    bool operator==(const NumberingScheme &) const = default;
};

struct Person {
    Id id;
    QString name;
    QString organisation;
    QString email;

    bool operator==(const Person &) const = default;
};

/// A short form the secretary types and what it becomes: "pst" → "prosjektstøtteriggen".
struct AutoText {
    QString typed;
    QString text;

    bool operator==(const AutoText &) const = default;
};

/// An item every meeting of the group has: "Godkjenning av innkalling og saksliste", "Eventuelt".
struct StandingItem {
    enum class Place { First, Last };
    QString topic;
    Place place = Place::First;

    bool operator==(const StandingItem &) const = default;
};

/// A body that meets; owns what its meetings have in common.
struct Group {
    Id id;
    QString name;
    LanguageForm language = LanguageForm::Nynorsk;
    NumberingScheme numbering;
    AttendanceWords attendance;
    QString place;  ///< proposed for new meetings
    QList<ItemColumn>
        itemColumns;        ///< labels, which cells are shown, plain columns of its own; empty = the default four
    QList<Section> roster;  ///< participant sections as a new meeting begins with them
    QList<StandingItem> standingItems = {};
    QList<AutoText> autoTexts = {};
    /// How a contribution begins, with {name} and {organisation}: "{name} frå {organisation} – "; empty for the
    /// language form's own.
    QString speakerPattern = {};

    bool operator==(const Group &) const = default;
};

}  // namespace motebok
