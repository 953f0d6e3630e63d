// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/meeting.h"
#include "exporting/progress.h"

#include <QList>

namespace motebok {

enum class ExportFormat { Html, Pdf, Docx, Text, Json };

/// "html", "pdf", "docx", "txt", "json": the name on the command line and the file's ending.
QString formatName(ExportFormat format);
std::optional<ExportFormat> formatNamed(const QString &name);

enum class Overwrite { Refuse, Allow };

struct ExportRequest {
    QList<ExportFormat> formats;
    QString folder;  ///< made if it is not there
    Overwrite overwrite = Overwrite::Refuse;
    /// Without ending; empty: fileBaseName(meeting).
    QString baseName;
};

struct ExportOutcome {
    QStringList paths;  ///< absolute, in the order of the formats
    QStringList warnings;
};

/// "2022-10-27 Referat frå møte i Styringsgruppa", without characters a file name on Linux, Windows or macOS cannot
/// hold, at most 120 bytes of UTF-8; never empty, never hidden.
QString fileBaseName(const Meeting &meeting);

/// Writes the meeting in the formats asked for, each file whole or not at all (QSaveFile). All targets are checked
/// before the first is written. Safe off the GUI thread. Errors: Exists, ReadOnly, DiskFull, Io, Cancelled.
Result<ExportOutcome> exportMeeting(const Meeting &meeting, const Group *group, const ExportRequest &request,
                                    const Clock &clock, const Progress &progress);

/// The bytes of one format.
Result<QByteArray> exportBytes(const Meeting &meeting, const Group *group, ExportFormat format, const Clock &clock,
                               const Progress &progress, QStringList *warnings = nullptr);

}  // namespace motebok
