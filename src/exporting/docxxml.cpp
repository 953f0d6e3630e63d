// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/docxxml.h"

namespace motebok::docx {

Xml::Xml(const char *root) : writer_(&bytes_)
{
    writer_.writeStartDocument(QStringLiteral("1.0"), true);
    open(root, {{"xmlns:w", QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main")},
                {"xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships")}});
}

void Xml::open(const char *name, const QList<Attribute> &attributes)
{
    writer_.writeStartElement(QString::fromLatin1(name));
    for (const Attribute &attribute : attributes)
        writer_.writeAttribute(QString::fromLatin1(attribute.name), xmlText(attribute.value));
}

void Xml::close()
{
    writer_.writeEndElement();
}

void Xml::empty(const char *name, const QList<Attribute> &attributes)
{
    open(name, attributes);
    close();
}

void Xml::value(const char *name, const QString &value)
{
    empty(name, {{"w:val", value}});
}

void Xml::text(const QString &text)
{
    writer_.writeCharacters(xmlText(text));
}

QByteArray Xml::bytes()
{
    writer_.writeEndDocument();
    return bytes_;
}

QString xmlText(const QString &text)
{
    QString valid;
    valid.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            valid += c;
            valid += text.at(++i);
        } else if (!c.isSurrogate() && c < u'\xfffe' && (c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r')) {
            valid += c;
        }
    }
    return valid;
}

}  // namespace motebok::docx
