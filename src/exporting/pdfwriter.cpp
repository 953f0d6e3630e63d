// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfwriter.h"

#include "exporting/pdfcontent.h"

#include <QColorSpace>
#include <QCoreApplication>

#include <exception>
#include <memory>

namespace motebok::pdf {

namespace {

using Handle = QPDFObjectHandle;

Handle stream(QPDF &file, const QByteArray &bytes)
{
    return file.newStream(bytes.toStdString());
}

Handle fontDescriptor(QPDF &file, const EmbeddedFont &font, const Handle &name)
{
    constexpr int symbolic = 4;  // glyphs are called by number, not by name
    const bool cff = font.outlines == Outlines::Cff;
    Handle program = stream(file, font.program);
    if (cff)
        program.getDict().replaceKey("/Subtype", pdfName("OpenType"));
    else
        program.getDict().replaceKey("/Length1", pdfInteger(font.program.size()));

    Handle box = Handle::newArray();
    for (const int side : font.box)
        box.appendItem(pdfInteger(side));
    Handle descriptor = Handle::newDictionary();
    descriptor.replaceKey("/Type", pdfName("FontDescriptor"));
    descriptor.replaceKey("/FontName", name);
    descriptor.replaceKey("/Flags", pdfInteger(symbolic));
    descriptor.replaceKey("/FontBBox", box);
    descriptor.replaceKey("/ItalicAngle", pdfReal(font.italicAngle));
    descriptor.replaceKey("/Ascent", pdfInteger(font.ascent));
    descriptor.replaceKey("/Descent", pdfInteger(font.descent));
    descriptor.replaceKey("/CapHeight", pdfInteger(font.capHeight));
    descriptor.replaceKey("/StemV", pdfInteger(font.stem));
    descriptor.replaceKey(cff ? "/FontFile3" : "/FontFile2", program);
    return file.makeIndirectObject(descriptor);
}

/// Runs of neighbouring glyphs: "first [width width …]" (ISO 32000-1, 9.7.4.3).
Handle widths(const EmbeddedFont &font)
{
    Handle all = Handle::newArray();
    Handle run;
    int next = -1;
    for (const auto &[glyph, width] : font.widths) {
        if (glyph != next) {
            run = Handle::newArray();
            all.appendItem(pdfInteger(glyph));
            all.appendItem(run);
        }
        run.appendItem(pdfReal(width));
        next = glyph + 1;
    }
    return all;
}

/// A composite font whose codes are glyph numbers (ISO 32000-1, 9.7).
Handle fontObject(QPDF &file, const EmbeddedFont &font)
{
    const Handle name = Handle::newName("/" + font.name.toStdString());
    Handle glyphs = Handle::newDictionary();
    glyphs.replaceKey("/Type", pdfName("Font"));
    glyphs.replaceKey("/Subtype", pdfName(font.outlines == Outlines::Cff ? "CIDFontType0" : "CIDFontType2"));
    glyphs.replaceKey("/BaseFont", name);
    glyphs.replaceKey("/CIDSystemInfo", Handle::parse("<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"));
    glyphs.replaceKey("/FontDescriptor", fontDescriptor(file, font, name));
    glyphs.replaceKey("/DW", pdfInteger(0));
    glyphs.replaceKey("/W", file.makeIndirectObject(widths(font)));
    if (font.outlines == Outlines::TrueType)
        glyphs.replaceKey("/CIDToGIDMap", pdfName("Identity"));

    Handle composite = Handle::newDictionary();
    composite.replaceKey("/Type", pdfName("Font"));
    composite.replaceKey("/Subtype", pdfName("Type0"));
    composite.replaceKey("/BaseFont", name);
    composite.replaceKey("/Encoding", pdfName("Identity-H"));
    composite.replaceKey("/DescendantFonts", Handle::newArray({file.makeIndirectObject(glyphs)}));
    composite.replaceKey("/ToUnicode", stream(file, toUnicodeMap(font.meanings)));
    return file.makeIndirectObject(composite);
}

/// ISO 19005-2, 6.2.3: what the colours mean.
Handle outputIntent(QPDF &file)
{
    Handle profile = stream(file, QColorSpace(QColorSpace::SRgb).iccProfile());
    profile.getDict().replaceKey("/N", pdfInteger(3));
    Handle intent = Handle::parse(
        "<</Type/OutputIntent /S/GTS_PDFA1 /OutputConditionIdentifier(sRGB IEC61966-2.1) /Info(sRGB IEC61966-2.1)"
        " /RegistryName(http://www.color.org)>>");
    intent.replaceKey("/DestOutputProfile", profile);
    return file.makeIndirectObject(intent);
}

void writeCatalog(QPDF &file, const Metadata &metadata)
{
    Handle root = file.getRoot();
    root.replaceKey("/Lang", Handle::newString(metadata.language.toStdString()));
    root.replaceKey("/MarkInfo", Handle::parse("<</Marked true>>"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<</DisplayDocTitle true>>"));
    root.replaceKey("/OutputIntents", Handle::newArray({outputIntent(file)}));
    Handle packet = stream(file, xmpPacket(metadata));
    packet.getDict().replaceKey("/Type", pdfName("Metadata"));
    packet.getDict().replaceKey("/Subtype", pdfName("XML"));
    root.replaceKey("/Metadata", packet);

    Handle information = Handle::newDictionary();
    information.replaceKey("/Title", pdfText(metadata.title));
    if (!metadata.author.isEmpty())
        information.replaceKey("/Author", pdfText(metadata.author));
    information.replaceKey("/Creator", pdfText(metadata.producer));
    information.replaceKey("/Producer", pdfText(metadata.producer));
    const Handle date = Handle::newString(pdfDate(metadata.written).toStdString());
    information.replaceKey("/CreationDate", date);
    information.replaceKey("/ModDate", date);
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(information));
}

QByteArray bytesOf(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);  // ISO 19005-2, 6.1.7.1
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

Error cancelled()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("Pdf", "The PDF was stopped before it was finished; nothing was written."),
            {}};
}

Error failed(const QString &detail)
{
    return {ErrorKind::Io,
            QCoreApplication::translate(
                "Pdf", "The PDF could not be made; your text is untouched. Export it as HTML instead."),
            detail};
}

Result<QByteArray> assemble(const PagedDocument &document, const FontSet &fonts, const Metadata &metadata,
                            const LinkDescription &describe, const Progress &progress)
{
    QPDF file;
    file.emptyPDF();
    QPDFPageDocumentHelper pageTree(file);
    Handle fontResources = Handle::newDictionary();
    Handle resources = Handle::newDictionary();
    resources.replaceKey("/Font", fontResources);
    resources = file.makeIndirectObject(resources);
    std::vector<Handle> pages;
    const Advance advance = [&fonts](int font, quint16 glyph) { return fonts.advance(font, glyph); };
    for (const PageContent &content : document.pages) {
        if (!goOn(progress, 0.6 * double(pages.size()) / double(document.pages.size())))
            return cancelled();
        Handle page = Handle::newDictionary();
        page.replaceKey("/Type", pdfName("Page"));
        page.replaceKey("/MediaBox", Handle::newArray({pdfInteger(0), pdfInteger(0), Handle::newReal(page::width, 3),
                                                       Handle::newReal(page::height, 3)}));
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", stream(file, contentStream(content, advance)));
        pages.push_back(file.makeIndirectObject(page));
        pageTree.addPage(QPDFPageObjectHelper(pages.back()), false);
    }
    for (int font = 0; font < fonts.count(); ++font) {
        if (!fonts.isUsed(font))
            continue;
        const EmbeddedFont embedded = fonts.embedded(font);
        if (embedded.program.isEmpty())
            return failed(QStringLiteral("HarfBuzz could not subset %1").arg(embedded.name));
        fontResources.replaceKey("/F" + std::to_string(font), fontObject(file, embedded));
    }
    if (!goOn(progress, 0.7))
        return cancelled();
    writeTags(file, pages, document, describe);
    writeOutline(file, pages, document.bookmarks);
    writeCatalog(file, metadata);
    if (!goOn(progress, 0.8))
        return cancelled();
    return bytesOf(file);
}

}  // namespace

Result<QByteArray> writeFile(const PagedDocument &document, const FontSet &fonts, const Metadata &metadata,
                             const LinkDescription &describe, const Progress &progress)
{
    try {
        return assemble(document, fonts, metadata, describe, progress);
    } catch (const std::exception &problem) {
        return failed(QString::fromUtf8(problem.what()));
    }
}

}  // namespace motebok::pdf
