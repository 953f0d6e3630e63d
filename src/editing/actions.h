// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edits.h"
#include "language/actionreading.h"
#include "storage/minutebook.h"

namespace motebok {

/// Where an action stands in the text, and what is to be done.
struct ActionAnchor {
    Id action;
    CellAddress cell;  ///< the first, if it stands in several
    TextSpan range;    ///< in the cell, as plainText() counts
    QString text;      ///< lines apart by '\n'
};

/// The meeting's anchored actions in the order of the text, each once. One walk over the meeting.
QList<ActionAnchor> actionAnchors(const Meeting &meeting);
/// What is to be done; empty when the action stands nowhere.
QString actionText(const Meeting &meeting, const Id &action);

/// The action the text at a place belongs to, or empty.
Id actionAt(const RichText &text, qsizetype position);
/// The day from which a date without a year is counted: that of the meeting, or the day it was made.
std::optional<QDate> dueReference(const Meeting &meeting);
Due dueOf(const ActionItem &action);

/// What is worth knowing about an owner; nothing of it is wrong.
enum class OwnerStanding {
    Expected,  ///< a participant, or present
    Absent,
    Body,       ///< an organisation or a group, not a person
    Ambiguous,  ///< several participants may be meant
    Unknown     ///< in no participant table
};

/// Looks owners up in the meeting's participant tables.
class OwnerCheck {
public:
    explicit OwnerCheck(const Meeting &meeting);

    const KnownNames &known() const { return known_; }
    OwnerStanding standing(const ActionOwner &owner) const;

private:
    KnownNames known_;
    QHash<QString, bool> absent_;  ///< by name in lower case
};

/// When an action of the meeting is due, as far as anybody knows: its date; for a meeting it is due at, the date that
/// meeting has: the closing line about the next meeting, or the first later meeting of the group; for one with a name
/// the first later meeting with it in its title, of this group before others. Nothing is stored.
std::optional<QDate> dueDate(const ActionItem &action, const Meeting &meeting, const QList<MeetingSummary> &meetings);

namespace edits {

/// Makes sentenceOrSelection() an action with the id `fresh`; owners and due date are read out of it. Text that
/// belonged to other actions goes over to this one. Only in running text.
Outcome makeAction(Meeting &meeting, const CellAddress &cell, qsizetype anchor, qsizetype position, const Id &fresh);
Outcome setOwners(Meeting &meeting, const Id &action, const QList<ActionOwner> &owners);
Outcome setDue(Meeting &meeting, const Id &action, const Due &due);
Outcome setStatus(Meeting &meeting, const Id &action, ActionItem::Status status);
/// Takes the mark off; the text stays.
Outcome removeAction(Meeting &meeting, const Id &action);

/// After the text of a cell has changed: owners and due date are read again where they still were what the old text
/// says (else the user has corrected them); an action without text goes; what is pasted from another action's text is
/// one of its own. Costs nothing where neither text has an action.
void followText(Meeting &meeting, const CellAddress &cell, const RichText &before);
/// After any other edit: actions whose text went with a row go too.
void settleActions(const Meeting &before, Meeting &after);

}  // namespace edits

}  // namespace motebok
