// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export.h"

#include "domain/json.h"
#include "exporting/document.h"
#include "exporting/docx.h"
#include "exporting/html.h"
#include "exporting/pdf.h"
#include "exporting/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace motebok {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct Target {
    ExportFormat format;
    QString path;
    QByteArray bytes;
};

QString systemText(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

bool isNoRoom(int number)
{
    return number == ENOSPC || number == EDQUOT || number == EFBIG;
}

Error cancelled()
{
    return {ErrorKind::Cancelled,
            Words::tr("The export was stopped; no file was written, and the meeting is as it was."),
            {}};
}

Error cannotWriteFolder(const QString &folder, int number)
{
    const QString native = QDir::toNativeSeparators(folder);
    if (isNoRoom(number))
        return {ErrorKind::DiskFull,
                Words::tr("There is no room left for the folder %1, so nothing was exported; free some space or choose "
                          "another place. The meeting itself is safe.")
                    .arg(native),
                systemText(number)};
    if (number == EACCES || number == EPERM || number == EROFS)
        return {
            ErrorKind::ReadOnly,
            Words::tr("You may not write in the folder %1, so nothing was exported; choose another folder. The meeting "
                      "itself is safe.")
                .arg(native),
            systemText(number)};
    return {
        ErrorKind::Io,
        Words::tr("The folder %1 could not be made, so nothing was exported; choose another folder. The meeting itself "
                  "is safe.")
            .arg(native),
        systemText(number)};
}

Error cannotWriteFile(const QString &path, int number, const QString &detail)
{
    const QString native = QDir::toNativeSeparators(path);
    if (isNoRoom(number))
        return {ErrorKind::DiskFull,
                Words::tr(
                    "There is no room left for %1, so it was not written; free some space or choose another place. The "
                    "meeting itself is safe.")
                    .arg(native),
                detail};
    if (number == EACCES || number == EPERM || number == EROFS)
        return {
            ErrorKind::ReadOnly,
            Words::tr(
                "You may not write %1, so it is as it was; choose another folder or another name. The meeting itself "
                "is safe.")
                .arg(native),
            detail};
    return {ErrorKind::Io,
            Words::tr(
                "%1 could not be written, so it is as it was; try again or choose another place. The meeting itself is "
                "safe.")
                .arg(native),
            detail};
}

/// Whether the folder can be written, or made where it is not there yet.
Result<void> checkFolder(const QString &folder)
{
    QFileInfo nearest(folder);
    while (!nearest.exists() && !nearest.isRoot())
        nearest.setFile(nearest.absolutePath());
    if (!nearest.isDir())
        return Error{ErrorKind::Io,
                     Words::tr("%1 is a file, not a folder, so nothing was exported; choose a folder.")
                         .arg(QDir::toNativeSeparators(nearest.filePath())),
                     {}};
    return nearest.isWritable() ? Result<void>() : cannotWriteFolder(folder, EACCES);
}

Result<void> makeFolder(const QString &folder)
{
    errno = 0;
    return QDir().mkpath(folder) ? Result<void>() : cannotWriteFolder(folder, errno);
}

/// A device or a folder under the file's name is never replaced, not even on request.
Result<void> checkTarget(const QString &path, Overwrite overwrite)
{
    const QFileInfo info(path);
    const QString native = QDir::toNativeSeparators(path);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (overwrite == Overwrite::Refuse)
        return Error{
            ErrorKind::Exists,
            Words::tr("%1 is already there and was left as it is; nothing was exported. Choose another folder, or say "
                      "that it may be replaced.")
                .arg(native),
            {}};
    if (info.exists() && !info.isFile())
        return Error{
            ErrorKind::Io,
            Words::tr("%1 is not an ordinary file and was left as it is; nothing was exported. Choose another name.")
                .arg(native),
            {}};
    if (info.exists() && !info.isWritable())
        return cannotWriteFile(path, EACCES, {});
    return {};
}

/// Whole or not at all. A file that is there is replaced only once the new one is on the disk.
Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    // Unbuffered, so that errno is that of this write and not of a later flush.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWriteFile(path, errno, file.errorString());
    errno = 0;
    if (file.write(bytes) != bytes.size()) {
        const int number = file.error() == QFileDevice::ResourceError ? ENOSPC : errno;
        const Error error = cannotWriteFile(path, number, file.errorString());
        file.cancelWriting();
        return error;
    }
    errno = 0;
    if (!file.commit())
        return cannotWriteFile(path, errno, file.errorString());
    return {};
}

Result<QList<Target>> targetsOf(const Meeting &meeting, const ExportRequest &request)
{
    const QString base = request.baseName.isEmpty() ? fileBaseName(meeting) : request.baseName;
    if (base.contains(u'/') || base.contains(QChar(u'\0')) || base == u"." || base == u"..")
        return Error{
            ErrorKind::BadInput,
            Words::tr("“%1” cannot be the name of a file, so nothing was exported; choose another name.").arg(base),
            {}};
    const QDir folder(QFileInfo(request.folder.isEmpty() ? QStringLiteral(".") : request.folder).absoluteFilePath());
    QList<Target> targets;
    for (const ExportFormat format : request.formats) {
        const QString path = QDir::cleanPath(folder.filePath(base + u'.' + formatName(format)));
        const bool twice =
            std::any_of(targets.begin(), targets.end(), [&path](const Target &target) { return target.path == path; });
        if (!twice)
            targets.append({format, path, {}});
    }
    return targets;
}

}  // namespace

QString formatName(ExportFormat format)
{
    switch (format) {
        case ExportFormat::Html:
            return QStringLiteral("html");
        case ExportFormat::Pdf:
            return QStringLiteral("pdf");
        case ExportFormat::Docx:
            return QStringLiteral("docx");
        case ExportFormat::Text:
            return QStringLiteral("txt");
        case ExportFormat::Json:
            break;
    }
    return QStringLiteral("json");
}

std::optional<ExportFormat> formatNamed(const QString &name)
{
    for (const ExportFormat format :
         {ExportFormat::Html, ExportFormat::Pdf, ExportFormat::Docx, ExportFormat::Text, ExportFormat::Json}) {
        if (name.compare(formatName(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

Result<QByteArray> exportBytes(const Meeting &meeting, const Group *group, ExportFormat format, const Clock &clock,
                               const Progress &progress, QStringList *warnings)
{
    if (!goOn(progress, 0))
        return cancelled();
    switch (format) {
        case ExportFormat::Html:
            return writeHtml(documentFrom(meeting, group));
        case ExportFormat::Docx:
            return writeDocx(documentFrom(meeting, group), clock);
        case ExportFormat::Text:
            return writeTextForm(meeting);
        case ExportFormat::Json:
            return toJson(meeting, group);
        case ExportFormat::Pdf:
            break;
    }
    Result<PdfResult> pdf = writePdf(documentFrom(meeting, group), clock, progress);
    if (!pdf)
        return pdf.error();
    if (warnings)
        warnings->append(pdf->warnings);
    return pdf->bytes;
}

Result<ExportOutcome> exportMeeting(const Meeting &meeting, const Group *group, const ExportRequest &request,
                                    const Clock &clock, const Progress &progress)
{
    Result<QList<Target>> targets = targetsOf(meeting, request);
    if (!targets)
        return targets.error();
    if (targets->isEmpty())
        return ExportOutcome{};

    const auto checkAll = [&]() -> Result<void> {
        for (const Target &target : *targets) {
            if (Result<void> checked = checkTarget(target.path, request.overwrite); !checked)
                return checked;
        }
        return {};
    };
    if (Result<void> checked = checkAll(); !checked)
        return checked.error();
    const QString folder = QFileInfo(targets->first().path).absolutePath();
    if (Result<void> checked = checkFolder(folder); !checked)
        return checked.error();

    // Everything is made before anything is written: what fails or is stopped on the way leaves no file behind.
    ExportOutcome outcome;
    const double share = 1.0 / double(targets->size());
    for (qsizetype i = 0; i < targets->size(); ++i) {
        const Progress part = [&](double done) { return goOn(progress, share * (double(i) + done)); };
        Target &target = (*targets)[i];
        Result<QByteArray> bytes = exportBytes(meeting, group, target.format, clock, part, &outcome.warnings);
        if (!bytes)
            return bytes.error();
        target.bytes = *std::move(bytes);
    }
    if (!goOn(progress, 1))
        return cancelled();

    // Making a long document takes time enough for somebody else to put a file there.
    if (Result<void> checked = checkAll(); !checked)
        return checked.error();
    if (Result<void> made = makeFolder(folder); !made)
        return made.error();
    for (const Target &target : *targets) {
        if (Result<void> written = writeFile(target.path, target.bytes); !written)
            return written.error();
        outcome.paths.append(target.path);
    }
    return outcome;
}

}  // namespace motebok
