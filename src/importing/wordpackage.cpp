// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/wordpackage.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <zip.h>

namespace motebok {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WordFile)
};

constexpr zip_uint64_t largestPart = 64 * 1024 * 1024;  // unpacked; minutes of a thousand pages are a fifth of it
constexpr zip_int64_t mostParts = 5000;

Error broken(const QString &detail)
{
    return {ErrorKind::BadInput,
            Words::tr("The Word file is damaged and cannot be read, so nothing was brought in; open it in Word or "
                      "LibreOffice and save it anew."),
            detail};
}

Error tooLarge()
{
    return {ErrorKind::BadInput, Words::tr("The Word file is too large for minutes; nothing was brought in."), {}};
}

Error encrypted()
{
    return {ErrorKind::BadInput,
            Words::tr("The file is encrypted, or from a Word older than 2007, so nothing was brought in; open it in "
                      "Word or LibreOffice and save it as .docx without a password."),
            {}};
}

bool isOle(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1"));
}

/// "word/../media/x" and "/word/x" as the name of a part.
QString partName(const QString &base, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target.mid(1) : base.left(base.lastIndexOf(u'/') + 1) + target;
    QStringList name;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..")
            name = name.mid(0, name.size() - 1);
        else if (step != u".")
            name.append(step);
    }
    return name.join(u'/');
}

QString relationshipsName(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

}  // namespace

bool looksLikeWordFile(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || isOle(bytes);
}

void WordPackage::Discard::operator()(struct zip *archive) const
{
    zip_discard(archive);
}

Result<WordPackage> WordPackage::open(const QByteArray &bytes)
{
    if (isOle(bytes))
        return encrypted();
    WordPackage package;
    package.bytes_ = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(package.bytes_.constData(), zip_uint64_t(package.bytes_.size()), 0, &error);
    package.archive_.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!package.archive_) {
        zip_source_free(source);
        return broken(QString::fromUtf8(zip_error_strerror(&error)));
    }
    if (zip_get_num_entries(package.archive_.get(), 0) > mostParts)
        return tooLarge();
    const auto relationships = package.relationships({});
    if (!relationships)
        return relationships.error();
    package.mainPart_ = partOfType(*relationships, QStringLiteral("officeDocument"));
    if (package.mainPart_.isEmpty() || !package.mainPart_.endsWith(u".xml") || !package.mainPart_.startsWith(u"word"))
        return Error{ErrorKind::BadInput,
                     Words::tr("The file is a packed file, but no Word document, so nothing was brought in; choose a "
                               ".docx, a text file or JSON."),
                     package.mainPart_};
    return package;
}

Result<QByteArray> WordPackage::part(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(archive_.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return QByteArray();
    zip_stat_t stat;
    if (zip_stat_index(archive_.get(), zip_uint64_t(index), 0, &stat) != 0)
        return broken(name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return encrypted();
    zip_file_t *file = zip_fopen_index(archive_.get(), zip_uint64_t(index), 0);
    if (!file)
        return broken(name + QStringLiteral(": ") + QString::fromUtf8(zip_strerror(archive_.get())));
    // The container may lie about the size: what is read counts, not what it says.
    QByteArray bytes;
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    zip_int64_t read = 0;
    while ((read = zip_fread(file, chunk.data(), zip_uint64_t(chunk.size()))) > 0) {
        bytes.append(chunk.constData(), qsizetype(read));
        if (zip_uint64_t(bytes.size()) > largestPart) {
            zip_fclose(file);
            return tooLarge();
        }
    }
    const QString said = QString::fromUtf8(zip_file_strerror(file));
    const bool whole = zip_fclose(file) == 0 && read == 0;  // closing checks the sum
    if (!whole)
        return broken(name + QStringLiteral(": ") + said);
    if (const Result<void> safe = refuseEntities(bytes); !safe)
        return safe.error();
    return bytes;
}

Result<QHash<QString, WordPackage::Relationship>> WordPackage::relationships(const QString &part) const
{
    const Result<QByteArray> bytes = this->part(relationshipsName(part));
    if (!bytes)
        return bytes.error();
    QHash<QString, Relationship> all;
    QXmlStreamReader xml(*bytes);
    while (!bytes->isEmpty() && !xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes at = xml.attributes();
        Relationship each;
        each.mode = at.value(QStringLiteral("TargetMode")) == u"External" ? Relationship::Mode::External
                                                                          : Relationship::Mode::Internal;
        each.target = at.value(QStringLiteral("Target")).toString();
        if (each.mode == Relationship::Mode::Internal)
            each.target = partName(part, each.target);
        each.type = at.value(QStringLiteral("Type")).toString().section(u'/', -1);
        all.insert(at.value(QStringLiteral("Id")).toString(), each);
    }
    if (!bytes->isEmpty() && xml.hasError())
        return broken(relationshipsName(part) + QStringLiteral(": ") + xml.errorString());
    return all;
}

QString WordPackage::partOfType(const QHash<QString, Relationship> &relationships, const QString &type)
{
    const auto found = std::find_if(relationships.begin(), relationships.end(), [&type](const Relationship &each) {
        return each.mode == Relationship::Mode::Internal && each.type == type;
    });
    return found == relationships.end() ? QString() : found->target;
}

Result<void> refuseEntities(const QByteArray &xml)
{
    // In whatever encoding: a declaration can only stand before the first element.
    constexpr qsizetype prologue = 4096;
    QByteArray start = xml.left(prologue);
    start.replace('\0', QByteArray());
    if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY"))
        return broken(QStringLiteral("document type declaration"));
    return {};
}

}  // namespace motebok
