// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/docx.h"

#include "exporting/docxbody.h"
#include "exporting/docxparts.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace motebok {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Docx)
};

Error cannotPack(zip_error_t *error)
{
    return {ErrorKind::Io,
            Words::tr("The Word file could not be put together, so it was not written; try again, or choose another "
                      "format. The meeting itself is safe."),
            QString::fromUtf8(zip_error_strerror(error))};
}

struct SourceFree {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;

/// The parts as a ZIP file, in their order, all with the same time.
Result<QByteArray> packed(const QList<docx::Part> &parts, const QDateTime &when)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!buffer)
        return cannotPack(&error);
    zip_source_keep(buffer.get());  // closing the archive lets go of it once
    zip_t *archive = zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(buffer.get());
        return cannotPack(&error);
    }
    for (const docx::Part &part : parts) {
        zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            const Error failed = cannotPack(zip_get_error(archive));
            zip_discard(archive);
            return failed;
        }
        zip_file_set_mtime(archive, zip_uint64_t(index), when.toSecsSinceEpoch(), 0);
    }
    if (zip_close(archive) != 0) {
        const Error failed = cannotPack(zip_get_error(archive));
        zip_discard(archive);
        return failed;
    }
    zip_stat_t size;
    QByteArray bytes;
    if (zip_source_stat(buffer.get(), &size) == 0 && zip_source_open(buffer.get()) == 0) {
        bytes.resize(qsizetype(size.size));
        const zip_int64_t read = zip_source_read(buffer.get(), bytes.data(), size.size);
        zip_source_close(buffer.get());
        if (read == bytes.size())
            return bytes;
    }
    return cannotPack(zip_source_error(buffer.get()));
}

}  // namespace

Result<QByteArray> writeDocx(const Document &document, const Clock &clock)
{
    const QDateTime now = clock();
    const docx::Body body = docx::bodyOf(document, docx::footerId());
    return packed({{QStringLiteral("[Content_Types].xml"), docx::contentTypes()},
                   {QStringLiteral("_rels/.rels"), docx::packageRelationships()},
                   {QStringLiteral("word/document.xml"), body.document},
                   {QStringLiteral("word/_rels/document.xml.rels"), docx::documentRelationships(body.links)},
                   {QStringLiteral("word/styles.xml"), docx::styles(document)},
                   {QStringLiteral("word/numbering.xml"), body.numbering},
                   {QStringLiteral("word/settings.xml"), docx::settings(document)},
                   {QStringLiteral("word/footer1.xml"), docx::footer(document)},
                   {QStringLiteral("docProps/core.xml"), docx::coreProperties(document, now)},
                   {QStringLiteral("docProps/app.xml"), docx::appProperties()}},
                  now);
}

}  // namespace motebok
