// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfmetadata.h"

namespace motebok::pdf {

namespace {

constexpr char packet[] = R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
%3<dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>%5</xmp:CreatorTool>
<xmp:CreateDate>%6</xmp:CreateDate>
<xmp:ModifyDate>%6</xmp:ModifyDate>
<pdf:Producer>%5</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)";

}  // namespace

QByteArray xmpPacket(const Metadata &metadata)
{
    const QString author = metadata.author.isEmpty()
                               ? QString()
                               : QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n")
                                     .arg(metadata.author.toHtmlEscaped());
    // One pass over all of them: a title may hold "%3".
    return QString::fromUtf8(packet)
        .arg(QString(QChar(QChar::ByteOrderMark)), metadata.title.toHtmlEscaped(), author,
             metadata.language.toHtmlEscaped(), metadata.producer.toHtmlEscaped(),
             metadata.written.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"))
        .toUtf8();
}

QByteArray pdfDate(const QDateTime &time)
{
    return "D:" + time.toUTC().toString(u"yyyyMMddHHmmss").toLatin1() + 'Z';
}

}  // namespace motebok::pdf
