// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/docx_package.h"

#include <QXmlStreamReader>

#include <zip.h>

namespace motebok::test {

namespace {

struct Level {
    QString format;
    QString text;
    int start = 1;
};

struct Numbering {
    QMap<int, QMap<int, Level>> abstracts;
    QMap<int, int> abstractOf;
    QMap<int, QMap<int, int>> startOf;  ///< overridden, by w:numId and level
};

int number(const QXmlStreamReader &xml, const char *name)
{
    return xml.attributes().value(QString::fromLatin1(name)).toInt();
}

Numbering numberingOf(const QByteArray &part)
{
    Numbering all;
    QXmlStreamReader xml(part);
    int abstract = 0;
    int num = 0;
    int level = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.qualifiedName();
        const QString value = xml.attributes().value(QStringLiteral("w:val")).toString();
        if (name == u"w:abstractNum")
            abstract = number(xml, "w:abstractNumId");
        else if (name == u"w:lvl" || name == u"w:lvlOverride")
            level = number(xml, "w:ilvl");
        else if (name == u"w:start")
            all.abstracts[abstract][level].start = value.toInt();
        else if (name == u"w:numFmt")
            all.abstracts[abstract][level].format = value;
        else if (name == u"w:lvlText")
            all.abstracts[abstract][level].text = value;
        else if (name == u"w:num")
            num = number(xml, "w:numId");
        else if (name == u"w:abstractNumId")
            all.abstractOf[num] = value.toInt();
        else if (name == u"w:startOverride")
            all.startOf[num][level] = value.toInt();
    }
    return all;
}

}  // namespace

DocxPackage::DocxPackage(const QByteArray &bytes)
{
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray part(qsizetype(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        if (file && zip_fread(file, part.data(), stat.size) == zip_int64_t(stat.size)) {
            names.append(QString::fromUtf8(stat.name));
            parts.insert(names.last(), part);
        }
        if (file)
            zip_fclose(file);
    }
    zip_close(archive);
}

QString DocxPackage::malformed() const
{
    for (const QString &name : names) {
        QXmlStreamReader xml(parts.value(name));
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            return name + QStringLiteral(": ") + xml.errorString();
    }
    return {};
}

QList<PrintedParagraph> printed(const DocxPackage &package)
{
    const Numbering numbering = numberingOf(package.parts.value(QStringLiteral("word/numbering.xml")));
    QMap<int, QMap<int, int>> counted;  // by w:numId and level
    QList<PrintedParagraph> paragraphs;
    QXmlStreamReader xml(package.parts.value(QStringLiteral("word/document.xml")));
    int tables = 0;
    int level = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        const QStringView name = xml.qualifiedName();
        const QString value = xml.attributes().value(QStringLiteral("w:val")).toString();
        if (name == u"w:tbl" && (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement))
            tables += token == QXmlStreamReader::StartElement ? 1 : -1;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (name == u"w:p") {
            paragraphs.append(PrintedParagraph{{}, {}, {}, tables > 0});
        } else if (name == u"w:pStyle") {
            paragraphs.last().style = value;
        } else if (name == u"w:ilvl") {
            level = value.toInt();
        } else if (name == u"w:numId") {
            const int num = value.toInt();
            const Level look = numbering.abstracts.value(numbering.abstractOf.value(num)).value(level);
            QMap<int, int> &counts = counted[num];
            const int start = numbering.startOf[num].value(level, look.start);
            counts[level] = counts.contains(level) ? counts[level] + 1 : start;
            QString label = look.text;
            paragraphs.last().label =
                label.replace(QStringLiteral("%%1").arg(level + 1), QString::number(counts[level]));
        } else if (name == u"w:t") {
            paragraphs.last().text += xml.readElementText();
        } else if (name == u"w:br") {
            paragraphs.last().text += u'\n';
        } else if (name == u"w:tab") {
            paragraphs.last().text += u'\t';
        }
    }
    return paragraphs;
}

}  // namespace motebok::test
