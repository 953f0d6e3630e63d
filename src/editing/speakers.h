// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "editing/edits.h"
#include "editing/textspans.h"
#include "language/speaker.h"

#include <QHash>

namespace motebok {

/// Somebody who may speak.
struct SpeakerCandidate {
    enum class Source { Meeting, Roster, Register };
    Speaker speaker;
    Source source = Source::Meeting;
    Id row;     ///< the Participant in this meeting, or empty
    Id person;  ///< Person::id or empty

    bool operator==(const SpeakerCandidate &) const = default;
};

/// The meeting's participants, then the group's roster, then the register; nobody twice. Words as the row has them.
QList<SpeakerCandidate> speakerCandidates(const Meeting &meeting, const Group &habits, const QList<Person> &people);

/// Those who answer to what was typed, the best first: names that begin so before looser matches, participants before
/// the roster before the register.
QList<SpeakerCandidate> matchingSpeakers(const QList<SpeakerCandidate> &candidates, const QString &typed);

/// The "@" a name is being typed after: at a word's start in the block of `position`, no mail address, with at most a
/// name's length of text between. Nothing when there is none.
std::optional<TextSpan> speakerBeingTyped(const RichText &text, qsizetype position);

enum class SpeakerStanding { Known, OtherOrganisation, SeveralOfThatName, Unknown };

/// What the participant tables say of a speaker.
struct SpeakerCheck {
    SpeakerStanding standing = SpeakerStanding::Unknown;
    QString name;          ///< of OtherOrganisation: who it is about
    QString organisation;  ///< … and what the table says

    bool operator==(const SpeakerCheck &) const = default;
};

/// The participants of a meeting, to check speakers against.
class SpeakerRegister {
public:
    SpeakerRegister(const Meeting &meeting, const Group &habits);

    /// "Marit og Sara frå Ungdomsrådet" are two: the first with something to say counts.
    SpeakerCheck check(const Speaker &speaker) const;
    /// Of a text under Mark::Speaker.
    SpeakerCheck check(const QString &text) const;
    const QString &pattern() const { return pattern_; }

private:
    SpeakerCheck checkOne(const QString &name, const QString &organisation) const;

    QList<Speaker> participants_;
    QString pattern_;
    mutable QHash<QString, SpeakerCheck> checked_;  ///< by text: the same few speak again and again
};
/// Whether the participant tables are the same; costs next to nothing where the meetings share them.
bool sameParticipants(const Meeting &a, const Meeting &b);

/// A speaker the tables do not know, or know otherwise.
struct OddSpeaker {
    CellAddress cell;
    TextSpan span;
    QString text;
    SpeakerCheck check;
};
QList<OddSpeaker> oddSpeakers(const CellAddress &cell, const RichText &text, const SpeakerRegister &known);
QList<OddSpeaker> oddSpeakers(const Meeting &meeting, const Group &habits);

/// A stretch of underlined or bold text that looks like a speaker and has no mark yet.
struct SpeakerOffer {
    CellAddress cell;
    TextSpan span;
    QString text;
    SpeakerCheck check;
    bool isKnown() const { return check.standing != SpeakerStanding::Unknown; }
};
QList<SpeakerOffer> speakerOffers(const Meeting &meeting, const Group &habits);

namespace edits {

/// Puts a speaker in the place of a span (the "@" and what was typed after it), and marks a participant present whose
/// attendance is not set.
Outcome insertSpeaker(Meeting &meeting, const CellAddress &cell, TextSpan span, const SpeakerCandidate &who,
                      const Group &habits);

/// Makes the offered stretches speakers; the mark takes the place of underline and bold.
Outcome markSpeakers(Meeting &meeting, const QList<SpeakerOffer> &offers, const Spot &cursor);

}  // namespace edits

}  // namespace motebok
