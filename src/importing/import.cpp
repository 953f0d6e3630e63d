// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/import.h"

#include "importing/encoding.h"
#include "importing/meetingbuilder.h"
#include "importing/textform.h"
#include "importing/worddocument.h"
#include "importing/wordpackage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace motebok {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The longest minutes anyone writes are a few hundred kilobytes. Beyond these limits a file is something else, and
/// would cost a hundred times its size in memory.
constexpr qsizetype largestText = 8 * 1024 * 1024;
constexpr qsizetype largestFile = 32 * 1024 * 1024;
constexpr qsizetype mostLines = 50'000;
constexpr qsizetype mostCells = 200'000;

Error tooLarge()
{
    return {ErrorKind::BadInput, ImportText::tr("The file is too large for minutes; nothing was brought in."), {}};
}

/// JSON begins with a brace and a key, or a bracket and a value; minutes do not.
bool looksLikeJson(const QString &text)
{
    static const QRegularExpression start(QStringLiteral(R"(^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{\["]|\]\s*$|$)))"));
    constexpr qsizetype enough = 1000;
    return start.match(text.left(enough)).hasMatch();
}

Result<Imported> importJson(const QString &text)
{
    auto travelling = meetingFromJson(text.toUtf8());
    if (!travelling)
        return travelling.error();
    Imported imported;
    imported.travelling = std::move(travelling).value();
    imported.form = Imported::Form::Json;
    return imported;
}

Imported importText(const DecodedText &decoded, const QDateTime &now)
{
    Source source = readTextForm(decoded.text);
    source.warnings = decoded.warnings + source.warnings;
    Imported imported;
    imported.travelling.meeting = buildMeeting(source, now);
    imported.warnings = imported.travelling.meeting.importWarnings;
    return imported;
}

Result<Imported> importWord(const QByteArray &bytes, const QDateTime &now)
{
    const Result<Source> source = readWordFile(bytes);
    if (!source)
        return source.error();
    Imported imported;
    imported.form = Imported::Form::Word;
    imported.travelling.meeting = buildMeeting(*source, now);
    imported.warnings = imported.travelling.meeting.importWarnings;
    return imported;
}

bool isEmpty(const Meeting &meeting)
{
    return meeting.title.isEmpty() && meeting.facts.isEmpty() && meeting.sections.isEmpty() &&
           meeting.closing.isEmpty();
}

Error nothingInIt()
{
    return {ErrorKind::BadInput, ImportText::tr("The file is empty, so there are no minutes to read in it."), {}};
}

}  // namespace

Result<Imported> importMeeting(const QByteArray &bytes, const QDateTime &now)
{
    if (bytes.size() > largestFile)
        return tooLarge();
    if (looksLikeWordFile(bytes)) {
        Result<Imported> imported = importWord(bytes, now);
        return imported && isEmpty(imported->travelling.meeting) ? nothingInIt() : imported;
    }
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    if (looksLikeJson(decoded->text))
        return importJson(decoded->text);
    if (bytes.size() > largestText || std::max(decoded->text.count(u'\n'), decoded->text.count(u'\r')) > mostLines ||
        decoded->text.count(u'\t') > mostCells)
        return tooLarge();
    Imported imported = importText(*decoded, now);
    if (isEmpty(imported.travelling.meeting))
        return nothingInIt();
    return imported;
}

Result<Imported> importFile(const QString &path, const QDateTime &now)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{ErrorKind::Io, ImportText::tr("“%1” is a folder; choose a file with minutes.").arg(name), path};
    if (!file.exists())
        return Error{ErrorKind::NotFound, ImportText::tr("There is no file “%1”; nothing was brought in.").arg(path),
                     path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, ImportText::tr("The file “%1” cannot be read; nothing was brought in.").arg(name),
                     file.errorString()};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io, ImportText::tr("Reading the file “%1” failed; nothing was brought in.").arg(name),
                     file.errorString()};
    auto imported = importMeeting(bytes, now);
    if (!imported) {
        Error error = imported.error();
        error.message = ImportText::tr("%1: %2").arg(name, error.message);
        return error;
    }
    Meeting &meeting = imported->travelling.meeting;
    if (imported->form != Imported::Form::Json && meeting.title.isEmpty())
        meeting.title = QFileInfo(path).completeBaseName();
    return imported;
}

}  // namespace motebok
