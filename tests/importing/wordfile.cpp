// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/wordfile.h"

#include <zip.h>

namespace motebok::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto officeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relationships(const QString &all)
{
    return u"<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1</Relationships>"_s
        .arg(all)
        .toUtf8();
}

QString relationship(const QString &id, const QString &type, const QString &target, const QString &more = {})
{
    return u"<Relationship Id=\"%1\" Type=\"%2%3\" Target=\"%4\"%5/>"_s.arg(id, QLatin1StringView(officeType), type,
                                                                            target.toHtmlEscaped(), more);
}

}  // namespace

QByteArray wordPart(const QString &root, const QString &content)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1 "
           u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           u"xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
           u"xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
           u"xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
           u"xmlns:v=\"urn:schemas-microsoft-com:vml\" "
           u"xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">%2</w:%1>"_s.arg(root, content)
               .toUtf8();
}

WordFile::WordFile(const QString &body)
{
    parts_.insert(u"_rels/.rels"_s, relationships(relationship(u"a"_s, u"officeDocument"_s, u"word/document.xml"_s)));
    parts_.insert(u"word/document.xml"_s, wordPart(u"document"_s, u"<w:body>%1</w:body>"_s.arg(body)));
}

WordFile &WordFile::with(const QString &name, const QString &type, const QByteArray &xml)
{
    parts_.insert(u"word/"_s + name, xml);
    relationships_ += relationship(name.section(u'.', 0, 0), type, name);
    return *this;
}

WordFile &WordFile::linking(const QString &id, const QString &target)
{
    relationships_ += relationship(id, u"hyperlink"_s, target, u" TargetMode=\"External\""_s);
    return *this;
}

WordFile &WordFile::holding(const QString &name, const QByteArray &bytes)
{
    parts_.insert(name, bytes);
    return *this;
}

QByteArray WordFile::bytes() const
{
    QMap<QString, QByteArray> parts = parts_;
    parts.insert(u"word/_rels/document.xml.rels"_s, relationships(relationships_));
    return zipped(parts);
}

QString p(const QString &words)
{
    return u"<w:p><w:r><w:t xml:space=\"preserve\">%1</w:t></w:r></w:p>"_s.arg(words.toHtmlEscaped());
}

QString table(const QList<QStringList> &rows)
{
    QString xml = u"<w:tbl>"_s;
    for (const QStringList &row : rows) {
        xml += u"<w:tr>"_s;
        for (const QString &cell : row)
            xml += u"<w:tc>%1</w:tc>"_s.arg(cell.startsWith(u'<') ? cell : p(cell));
        xml += u"</w:tr>"_s;
    }
    return xml + u"</w:tbl>"_s;
}

QByteArray zipped(const QMap<QString, QByteArray> &parts)
{
    zip_error_t error;
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(buffer);
    zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        zip_file_add(archive, part.key().toUtf8().constData(),
                     zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0), ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(buffer, &stat);
    zip_source_open(buffer);
    QByteArray bytes(qsizetype(stat.size), '\0');
    zip_source_read(buffer, bytes.data(), stat.size);
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

}  // namespace motebok::test
