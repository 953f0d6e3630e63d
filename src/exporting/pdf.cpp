// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdf.h"

#include "exporting/pdflayout.h"
#include "exporting/pdfwriter.h"
#include "language/wording.h"

#include <QCoreApplication>

namespace motebok {

namespace {

constexpr double layoutShare = 0.75;  ///< of the whole time
constexpr qsizetype mostLettersTold = 20;

Error cancelled()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("Pdf", "The PDF was stopped before it was finished; nothing was written."),
            {}};
}

/// "U+1F600 😀", so that also those whose screen cannot draw it can look it up.
QString letterWithCode(const QString &letter)
{
    const QList<uint> codes = letter.toUcs4();
    return QStringLiteral("%1 (U+%2)")
        .arg(letter, QString::number(codes.value(0), 16).toUpper().rightJustified(4, u'0'));
}

QStringList warnings(const QStringList &missing)
{
    if (missing.isEmpty())
        return {};
    QStringList told;
    for (const QString &letter : missing.first(std::min(missing.size(), mostLettersTold)))
        told.append(letterWithCode(letter));
    if (missing.size() > mostLettersTold)
        told.append(QStringLiteral("…"));
    return {
        QCoreApplication::translate(
            "Pdf",
            "No font on this machine can print these characters: %1. In the PDF they are shown as �, but can still be "
            "searched, copied and read aloud; install a font that has them to see them.")
            .arg(told.join(QStringLiteral(", ")))};
}

}  // namespace

Result<PdfResult> writePdf(const Document &document, const Clock &clock, const Progress &progress)
{
    pdf::FontSet fonts;
    if (!fonts.usable()) {
        return Error{
            ErrorKind::Io,
            QCoreApplication::translate(
                "Pdf",
                "No font that may be put into a PDF was found, so none was made; install the Noto Sans fonts, or "
                "export as HTML."),
            {}};
    }
    pdf::Shaper shaper(fonts);
    const Progress laying = [&progress](double part) { return goOn(progress, layoutShare * part); };
    const std::optional<pdf::PagedDocument> paged = pdf::layOut(document, shaper, laying);
    if (!paged)
        return cancelled();

    pdf::Metadata metadata;
    // A title is required (ISO 14289-1, 7.1).
    metadata.title = document.title.simplified().isEmpty() ? QStringLiteral("Møtebok") : document.title.simplified();
    metadata.author = document.author.simplified();
    metadata.language = languageTag(document.language);
    metadata.producer = QStringLiteral("Møtebok " MOTEBOK_VERSION);
    metadata.written = clock();
    const DocumentWords words = documentWords(document.language);
    const auto describe = [&words](const pdf::LinkOnPage &link) {
        const bool mail = link.target.startsWith(u"mailto:", Qt::CaseInsensitive);
        return (mail ? words.mailTo : words.linkTo).arg(link.text.simplified());
    };
    const Progress writing = [&progress](double part) {
        return goOn(progress, layoutShare + (1 - layoutShare) * part);
    };
    Result<QByteArray> bytes = pdf::writeFile(*paged, fonts, metadata, describe, writing);
    if (!bytes)
        return bytes.error();
    return PdfResult{std::move(*bytes), int(paged->pages.size()), warnings(shaper.missingLetters())};
}

}  // namespace motebok
