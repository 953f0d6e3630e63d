// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/json.h"
#include "domain/meeting.h"

#include <QByteArray>

namespace motebok {

/// What came out of one file.
struct Imported {
    TravellingMeeting travelling;  ///< the meeting; text form: its warnings are in meeting.importWarnings too
    QStringList warnings;          ///< for stderr or the window, one sentence each
    enum class Form { Text, Word, Json };
    Form form = Form::Text;  ///< Json meetings keep their ids
};

/// Reads minutes from the bytes of a file: a Word file (.docx), our JSON, or the text form (docs/import.md). `now`
/// dates a meeting that brings no times of its own. Errors: BadInput for an empty or binary file, half a JSON, or
/// something too large.
Result<Imported> importMeeting(const QByteArray &bytes, const QDateTime &now);

/// importMeeting() of a file; Io errors with the file's name.
Result<Imported> importFile(const QString &path, const QDateTime &now);

/// The group a text-form meeting says it belongs to: a fact ("Gruppe:", "Utval:") or a title that, without its
/// "Referat frå møte i" and date, is exactly the name of one. Id of the group or empty.
Id groupNamedBy(const Meeting &meeting, const QList<Group> &groups);

/// Where an imported meeting lands in a book with these groups: in none unless it says so by name or, from JSON, by id.
struct Landing {
    Id group;
    QString warning;  ///< the file names a group this book has not; empty otherwise
};
Landing landingOf(const Imported &imported, const QList<Group> &groups);

}  // namespace motebok
