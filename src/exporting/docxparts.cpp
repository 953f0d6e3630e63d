// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/docxparts.h"

#include "exporting/docxbody.h"
#include "exporting/docxxml.h"
#include "language/wording.h"

#include <QXmlStreamWriter>

namespace motebok::docx {

namespace {

constexpr auto officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

struct Relationship {
    QString id;
    QString type;
    QString target;
    enum class Mode { Internal, External };
    Mode mode = Mode::Internal;
};

QByteArray relationships(const QList<Relationship> &all)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("Relationships"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships"));
    for (const Relationship &each : all) {
        xml.writeEmptyElement(QStringLiteral("Relationship"));
        xml.writeAttribute(QStringLiteral("Id"), each.id);
        xml.writeAttribute(QStringLiteral("Type"), each.type);
        xml.writeAttribute(QStringLiteral("Target"), xmlText(each.target));
        if (each.mode == Relationship::Mode::External)
            xml.writeAttribute(QStringLiteral("TargetMode"), QStringLiteral("External"));
    }
    xml.writeEndDocument();
    return bytes;
}

QString officeType(const char *name)
{
    return QLatin1StringView(officeTypes) + QLatin1StringView(name);
}

/// One style. Lengths are twips, sizes half points.
struct Look {
    const char *id;
    const char *name;  ///< Word's own name, where it has one: then its list of styles shows it translated
    const char *type = "paragraph";
    const char *basedOn = nullptr;
    const char *next = nullptr;
    bool keepWithNext = false;
    int before = -1;
    int after = -1;
    bool together = false;  ///< no space between two paragraphs of this style
    int outline = -1;       ///< level in the navigation pane
    const char *font = nullptr;
    bool bold = false;
    bool underline = false;
    const char *colour = nullptr;
    int size = 0;
    const char *fill = nullptr;  ///< behind the characters
};

void writeParagraphLook(Xml &xml, const Look &look)
{
    if (!look.keepWithNext && look.before < 0 && look.after < 0 && look.outline < 0)
        return;
    xml.open("w:pPr");
    if (look.keepWithNext)
        xml.empty("w:keepNext");
    if (look.before >= 0 || look.after >= 0)
        xml.empty("w:spacing", {{"w:before", QString::number(std::max(0, look.before))},
                                {"w:after", QString::number(std::max(0, look.after))}});
    if (look.together)
        xml.empty("w:contextualSpacing");
    if (look.outline >= 0)
        xml.value("w:outlineLvl", QString::number(look.outline));
    xml.close();
}

void writeCharacterLook(Xml &xml, const Look &look)
{
    if (!look.font && !look.bold && !look.underline && !look.colour && look.size == 0 && !look.fill)
        return;
    xml.open("w:rPr");
    if (look.font) {
        const QString font = QString::fromLatin1(look.font);
        xml.empty("w:rFonts", {{"w:ascii", font}, {"w:hAnsi", font}, {"w:cs", font}});
    }
    if (look.bold)
        xml.empty("w:b");
    if (look.colour)
        xml.value("w:color", QString::fromLatin1(look.colour));
    if (look.size > 0) {
        xml.value("w:sz", QString::number(look.size));
        xml.value("w:szCs", QString::number(look.size));
    }
    if (look.underline)
        xml.value("w:u", QStringLiteral("single"));
    if (look.fill)
        xml.empty("w:shd", {{"w:val", QStringLiteral("clear")},
                            {"w:color", QStringLiteral("auto")},
                            {"w:fill", QString::fromLatin1(look.fill)}});
    xml.close();
}

/// CT_Style (17.7.4.17): name, basedOn, next, uiPriority, qFormat, pPr, rPr.
void writeStyle(Xml &xml, const Look &look)
{
    xml.open("w:style", {{"w:type", QString::fromLatin1(look.type)}, {"w:styleId", QString::fromLatin1(look.id)}});
    xml.value("w:name", QString::fromLatin1(look.name));
    if (look.basedOn)
        xml.value("w:basedOn", QString::fromLatin1(look.basedOn));
    if (look.next)
        xml.value("w:next", QString::fromLatin1(look.next));
    xml.empty("w:qFormat");
    writeParagraphLook(xml, look);
    writeCharacterLook(xml, look);
    xml.close();
}

void writeDefaults(Xml &xml, const Document &document)
{
    const QString language = languageTag(document.language);
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    xml.empty("w:rFonts", {{"w:ascii", QStringLiteral("Calibri")},
                           {"w:hAnsi", QStringLiteral("Calibri")},
                           {"w:eastAsia", QStringLiteral("Calibri")},
                           {"w:cs", QStringLiteral("Calibri")}});
    xml.value("w:sz", QStringLiteral("21"));
    xml.value("w:szCs", QStringLiteral("21"));
    xml.empty("w:lang", {{"w:val", language}, {"w:eastAsia", language}, {"w:bidi", QStringLiteral("ar-SA")}});
    xml.close();
    xml.close();
    xml.open("w:pPrDefault");
    xml.open("w:pPr");
    xml.empty(
        "w:spacing",
        {{"w:after", QStringLiteral("80")}, {"w:line", QStringLiteral("264")}, {"w:lineRule", QStringLiteral("auto")}});
    xml.close();
    xml.close();
    xml.close();
}

void border(Xml &xml, const char *side)
{
    xml.empty(side, {{"w:val", QStringLiteral("single")},
                     {"w:sz", QStringLiteral("4")},
                     {"w:space", QStringLiteral("0")},
                     {"w:color", QStringLiteral("A6AEB7")}});
}

void margin(Xml &xml, const char *side, int twips)
{
    xml.empty(side, {{"w:w", QString::number(twips)}, {"w:type", QStringLiteral("dxa")}});
}

void writeTableStyle(Xml &xml)
{
    xml.open("w:style", {{"w:type", QStringLiteral("table")}, {"w:styleId", QStringLiteral("MinutesTable")}});
    xml.value("w:name", QStringLiteral("Minutes Table"));
    xml.empty("w:qFormat");
    xml.open("w:tblPr");
    xml.open("w:tblBorders");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        border(xml, side);
    xml.close();
    xml.open("w:tblCellMar");
    margin(xml, "w:top", 60);
    margin(xml, "w:left", 100);
    margin(xml, "w:bottom", 20);
    margin(xml, "w:right", 100);
    xml.close();
    xml.close();
    xml.open("w:tblStylePr", {{"w:type", QStringLiteral("firstRow")}});
    xml.open("w:rPr");
    xml.empty("w:b");
    xml.close();
    xml.open("w:tcPr");
    xml.empty("w:shd", {{"w:val", QStringLiteral("clear")},
                        {"w:color", QStringLiteral("auto")},
                        {"w:fill", QStringLiteral("ECF0F4")}});
    xml.close();
    xml.close();
    xml.close();
}

}  // namespace

QByteArray contentTypes()
{
    struct Override {
        const char *part;
        const char *type;
    };
    static constexpr Override parts[] = {
        {"/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"},
        {"/word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"},
        {"/word/numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"},
        {"/word/settings.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"},
        {"/word/footer1.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"},
        {"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"},
        {"/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"},
    };
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("Types"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types"));
    for (const auto &[ending, type] : {std::pair("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                                       std::pair("xml", "application/xml")}) {
        xml.writeEmptyElement(QStringLiteral("Default"));
        xml.writeAttribute(QStringLiteral("Extension"), QString::fromLatin1(ending));
        xml.writeAttribute(QStringLiteral("ContentType"), QString::fromLatin1(type));
    }
    for (const Override &each : parts) {
        xml.writeEmptyElement(QStringLiteral("Override"));
        xml.writeAttribute(QStringLiteral("PartName"), QString::fromLatin1(each.part));
        xml.writeAttribute(QStringLiteral("ContentType"), QString::fromLatin1(each.type));
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray packageRelationships()
{
    return relationships(
        {{QStringLiteral("document"), officeType("officeDocument"), QStringLiteral("word/document.xml")},
         {QStringLiteral("core"),
          QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
          QStringLiteral("docProps/core.xml")},
         {QStringLiteral("app"), officeType("extended-properties"), QStringLiteral("docProps/app.xml")}});
}

QString footerId()
{
    return QStringLiteral("footer");
}

QByteArray documentRelationships(const QStringList &links)
{
    QList<Relationship> all = {{QStringLiteral("styles"), officeType("styles"), QStringLiteral("styles.xml")},
                               {QStringLiteral("numbering"), officeType("numbering"), QStringLiteral("numbering.xml")},
                               {QStringLiteral("settings"), officeType("settings"), QStringLiteral("settings.xml")},
                               {footerId(), officeType("footer"), QStringLiteral("footer1.xml")}};
    for (qsizetype i = 0; i < links.size(); ++i)
        all.append({linkId(i), officeType("hyperlink"), links.at(i), Relationship::Mode::External});
    return relationships(all);
}

QByteArray styles(const Document &document)
{
    const QList<Look> looks = {
        {.id = "Heading1",
         .name = "heading 1",
         .basedOn = "Normal",
         .next = "Normal",
         .keepWithNext = true,
         .before = 0,
         .after = 180,
         .outline = 0,
         .bold = true,
         .size = 36},
        {.id = "Heading2",
         .name = "heading 2",
         .basedOn = "Normal",
         .next = "Normal",
         .keepWithNext = true,
         .before = 300,
         .after = 100,
         .outline = 1,
         .bold = true,
         .size = 26},
        {.id = "Heading3",
         .name = "heading 3",
         .basedOn = "Normal",
         .next = "Normal",
         .keepWithNext = true,
         .before = 80,
         .after = 40,
         .outline = 2,
         .bold = true},
        {.id = "Fact", .name = "Fact", .basedOn = "Normal", .before = 0, .after = 200, .together = true},
        {.id = "Closing", .name = "Closing Line", .basedOn = "Normal", .before = 200, .after = 0, .together = true},
        {.id = "ListParagraph",
         .name = "List Paragraph",
         .basedOn = "Normal",
         .before = 0,
         .after = 80,
         .together = true},
        {.id = "Preformatted", .name = "HTML Preformatted", .basedOn = "Normal", .font = "Consolas", .size = 18},
        {.id = "TableEnd", .name = "Table End", .basedOn = "Normal", .before = 0, .after = 0, .size = 12},
        {.id = "Footer", .name = "footer", .basedOn = "Normal", .colour = "50565E", .size = 17},
        {.id = "FactLabel", .name = "Fact Label", .type = "character", .bold = true},
        {.id = "Speaker", .name = "Speaker", .type = "character", .bold = true},
        {.id = "Action", .name = "Action", .type = "character", .fill = "FBF4DC"},
        {.id = "Hyperlink", .name = "Hyperlink", .type = "character", .underline = true, .colour = "0B4A8F"},
    };
    Xml xml("w:styles");
    writeDefaults(xml, document);
    xml.open("w:style", {{"w:type", QStringLiteral("paragraph")},
                         {"w:default", QStringLiteral("1")},
                         {"w:styleId", QStringLiteral("Normal")}});
    xml.value("w:name", QStringLiteral("Normal"));
    xml.empty("w:qFormat");
    xml.close();
    for (const Look &look : looks)
        writeStyle(xml, look);
    writeTableStyle(xml);
    return xml.bytes();
}

QByteArray settings(const Document &document)
{
    Xml xml("w:settings");
    xml.empty("w:autoHyphenation");
    xml.value("w:defaultTabStop", QStringLiteral("708"));
    xml.open("w:compat");
    // Word 2013 and later; else it opens the file in compatibility mode.
    xml.empty("w:compatSetting", {{"w:name", QStringLiteral("compatibilityMode")},
                                  {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                                  {"w:val", QStringLiteral("15")}});
    xml.close();
    xml.empty("w:themeFontLang", {{"w:val", languageTag(document.language)}});
    return xml.bytes();
}

QByteArray footer(const Document &document)
{
    Xml xml("w:ftr");
    xml.open("w:p");
    xml.open("w:pPr");
    xml.value("w:pStyle", QStringLiteral("Footer"));
    xml.value("w:jc", QStringLiteral("right"));
    xml.close();
    const auto words = [&xml](const QString &text) {
        if (text.isEmpty())
            return;
        xml.open("w:r");
        xml.open("w:t", {{"xml:space", QStringLiteral("preserve")}});
        xml.text(text);
        xml.close();
        xml.close();
    };
    const auto field = [&xml, &words](const char *code) {
        xml.open("w:fldSimple", {{"w:instr", QString::fromLatin1(code)}});
        words(QStringLiteral("1"));
        xml.close();
    };
    const QString pattern = documentWords(document.language).pageOf;
    const qsizetype page = pattern.indexOf(u"%1");
    const qsizetype pages = pattern.indexOf(u"%2");
    words(pattern.left(page));
    field(" PAGE ");
    words(pattern.mid(page + 2, pages - page - 2));
    field(" NUMPAGES ");
    words(pattern.mid(pages + 2));
    xml.close();
    return xml.bytes();
}

QByteArray coreProperties(const Document &document, const QDateTime &now)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    const QString core = QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString terms = QStringLiteral("http://purl.org/dc/terms/");
    const QString instance = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");
    xml.writeNamespace(core, QStringLiteral("cp"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(terms, QStringLiteral("dcterms"));
    xml.writeNamespace(instance, QStringLiteral("xsi"));
    xml.writeStartElement(core, QStringLiteral("coreProperties"));
    xml.writeTextElement(dc, QStringLiteral("title"), xmlText(document.title));
    if (!document.author.isEmpty())
        xml.writeTextElement(dc, QStringLiteral("creator"), xmlText(document.author));
    xml.writeTextElement(dc, QStringLiteral("language"), languageTag(document.language));
    for (const char *when : {"created", "modified"}) {
        xml.writeStartElement(terms, QString::fromLatin1(when));
        xml.writeAttribute(instance, QStringLiteral("type"), QStringLiteral("dcterms:W3CDTF"));
        xml.writeCharacters(now.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray appProperties()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("Properties"));
    xml.writeDefaultNamespace(
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"));
    xml.writeTextElement(QStringLiteral("Application"), QStringLiteral("Møtebok"));
    xml.writeEndDocument();
    return bytes;
}

}  // namespace motebok::docx
