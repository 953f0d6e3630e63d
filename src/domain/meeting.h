// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "domain/section.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QTime>

#include <optional>

namespace motebok {

enum class FactKind { Date, Time, Place, Chair, Secretary, Other };

/// A line of the meeting's head: "Dato: 27. oktober 2022". The words are what is printed; the typed value stands beside
/// them and is read again when the user changes the words.
struct Fact {
    Id id;
    FactKind kind = FactKind::Other;
    QString label;               ///< "Dato:", as printed
    RichText text;               ///< "27. oktober 2022", as printed
    std::optional<QDate> date;   ///< of a Date fact
    std::optional<QTime> start;  ///< of a Time fact (or a Date fact that tells the time too)
    std::optional<QTime> end;

    bool operator==(const Fact &) const = default;
};

enum class ClosingKind { Writers, SentForReview, Approved, NextMeeting, Other };

/// A line after the sections: who wrote, sent for review when, approved when and by whom, next meeting. The words are
/// what is printed; the typed values stand beside them.
struct ClosingLine {
    Id id;
    ClosingKind kind = ClosingKind::Other;
    RichText text;              ///< "Referat skrevet av Kari Nes den: 15.10.2021", as printed
    QStringList names;          ///< writers; or by whom it was approved ("møtedeltakarane")
    std::optional<QDate> date;  ///< written, sent, approved or next meeting

    bool operator==(const ClosingLine &) const = default;
};

struct ActionOwner {
    QString name;  ///< a person, a group or an organisation, as written
    Id person;     ///< Person::id or empty

    bool operator==(const ActionOwner &) const = default;
};

/// A meeting an action is due at, which may not have a date yet.
struct DueEvent {
    enum class Kind { NextMeeting, NamedMeeting };
    Kind kind = Kind::NextMeeting;
    QString name;  ///< of NamedMeeting, in its basic form: "årsmøte"; found in meetings' titles

    bool operator==(const DueEvent &) const = default;
};

/// A tiltak; anchored in the text by runs whose `action` is this id. What is to be done is the text of those runs.
struct ActionItem {
    enum class Status { Open, Done, Dropped };
    Id id;
    QList<ActionOwner> owners;
    std::optional<QDate> due;
    QString dueText;  ///< "på årsmøtet", "kvar haust"; empty when `due` says it all
    Status status = Status::Open;
    std::optional<DueEvent> event = std::nullopt;  ///< the meeting `dueText` names
    Id carriedFrom = {};  ///< the action of an earlier meeting that this one goes on with, or empty

    bool operator==(const ActionItem &) const = default;
};

/// Where the minutes are in their life; follows from the closing lines' dates.
enum class MeetingStatus { Draft, InReview, Approved };

/// One meeting and its minutes: a value, implicitly shared throughout, cheap to copy and compare.
struct Meeting {
    Id id;
    Id group;  ///< Group::id or empty
    QString title;
    QList<Fact> facts;
    QList<Section> sections;
    QList<ClosingLine> closing;
    QList<ActionItem> actions;
    QStringList importWarnings;  ///< what was guessed when the meeting was brought in, one sentence each
    QDateTime created;           ///< UTC
    QDateTime changed;           ///< UTC

    bool operator==(const Meeting &) const = default;
};

MeetingStatus status(const Meeting &meeting);
std::optional<QDate> date(const Meeting &meeting);
QString place(const Meeting &meeting);
/// From the closing line about writers, else from the Secretary fact.
QStringList writers(const Meeting &meeting);
const ClosingLine *findClosing(const Meeting &meeting, ClosingKind kind);

/// The same meeting under new ids throughout, its inner references kept whole.
Meeting withNewIds(Meeting meeting);

/// A new meeting in `group` (or in none): its labels, roster, place and standing items, and an empty item to begin in.
/// domain/newmeeting.h makes one that goes on from earlier meetings.
Meeting newMeeting(const QString &title, const Group *group, const QDateTime &now);

/// The four columns with the words of the language form.
QList<ItemColumn> defaultItemColumns(LanguageForm form);
/// Name, organisation, attendance.
QList<ParticipantColumn> defaultParticipantColumns(LanguageForm form);

/// The number to propose for an item put in at `position` of the table, `level` 0 an item, 1 a sub-item …; empty for a
/// scheme without numbers. Takes its form from the item above on its level where there is one ("1." → "2.", "12/26" →
/// "13/26", "3.1" → "3.2"); the first under an item gets that one's number and ".1". Always free in the table.
QString proposedNumber(const ItemTable &table, int position, const NumberingScheme &scheme, std::optional<QDate> date,
                       int level = 0);

}  // namespace motebok
