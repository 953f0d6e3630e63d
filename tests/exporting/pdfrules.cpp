// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfrules.h"

#include <QRawFont>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace motebok::test {

namespace {

using Handle = QPDFObjectHandle;

class Rules {
public:
    explicit Rules(PdfReader &reader) : reader_(reader) {}

    QStringList broken;

    void check()
    {
        checkCatalog();
        checkContent();
        checkNesting();
        checkTables();
        checkLists();
        checkHeadings();
        checkParentTree();
        checkAnnotations();
        checkFonts();
    }

private:
    void need(bool good, const QString &rule)
    {
        if (!good && !broken.contains(rule))
            broken.append(rule);
    }

    static QString nameOf(Handle object)
    {
        return object.isName() ? QString::fromStdString(object.getName()) : QString();
    }

    static QByteArray bytesOf(Handle stream)
    {
        if (!stream.isStream())
            return {};
        const auto buffer = stream.getStreamData();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

    void checkCatalog()
    {
        Handle root = reader_.file().getRoot();
        need(root.getKey("/Lang").isString(), QStringLiteral("catalog: language"));
        need(root.getKey("/MarkInfo").isDictionary() && root.getKey("/MarkInfo").getKey("/Marked").getBoolValue(),
             QStringLiteral("catalog: marked"));
        need(root.getKey("/ViewerPreferences").isDictionary() &&
                 root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue(),
             QStringLiteral("catalog: show the title"));
        const QByteArray packet = bytesOf(root.getKey("/Metadata"));
        for (const char *fact : {"<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "<dc:title>",
                                 "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<"})
            need(packet.contains(fact), QStringLiteral("metadata: %1").arg(QString::fromLatin1(fact)));
        Handle intents = root.getKey("/OutputIntents");
        need(intents.isArray() && intents.getArrayNItems() == 1 &&
                 bytesOf(intents.getArrayItem(0).getKey("/DestOutputProfile")).contains("acsp"),
             QStringLiteral("catalog: output intent with a colour profile"));
        need(reader_.file().getTrailer().getKey("/ID").isArray(), QStringLiteral("trailer: file id"));
    }

    /// Everything painted is in one element, and every element's content is on its page.
    void checkContent()
    {
        std::map<std::pair<int, int>, int> claims;
        for (const PdfNode &node : reader_.nodes()) {
            for (const auto &place : node.content)
                ++claims[place];
        }
        std::map<std::pair<int, int>, int> onPages;
        for (size_t page = 0; page < reader_.pages().size(); ++page) {
            for (const QString &problem : reader_.pages()[page].problems)
                need(false, QStringLiteral("content: ") + problem);
            for (const MarkedText &text : reader_.pages()[page].marked) {
                need(text.mcid >= 0 || text.tag == u"Artifact", QStringLiteral("content: mark without element"));
                if (text.mcid >= 0)
                    ++onPages[{int(page), text.mcid}];
            }
        }
        need(claims == onPages, QStringLiteral("content: each mark in one element"));
        for (const auto &[place, count] : onPages)
            need(count == 1, QStringLiteral("content: a mark used twice"));
    }

    QStringList childTags(const PdfNode &node) const
    {
        QStringList tags;
        for (const int child : node.children)
            tags.append(reader_.nodes()[size_t(child)].tag);
        return tags;
    }

    /// ISO 32000-1, 14.8.4.
    void checkNesting()
    {
        static const QMap<QString, QStringList> allowed{
            {QStringLiteral("Document"), QStringLiteral("H1 H2 H3 H4 H5 H6 P L Table").split(u' ')},
            {QStringLiteral("Table"), QStringLiteral("THead TBody").split(u' ')},
            {QStringLiteral("THead"), {QStringLiteral("TR")}},
            {QStringLiteral("TBody"), {QStringLiteral("TR")}},
            {QStringLiteral("TR"), QStringLiteral("TH TD").split(u' ')},
            {QStringLiteral("TH"), QStringLiteral("P L").split(u' ')},
            {QStringLiteral("TD"), QStringLiteral("P L H1 H2 H3 H4 H5 H6").split(u' ')},
            {QStringLiteral("L"), {QStringLiteral("LI")}},
            {QStringLiteral("LI"), QStringLiteral("Lbl LBody").split(u' ')},
            {QStringLiteral("LBody"), QStringLiteral("P L").split(u' ')}};
        const auto &nodes = reader_.nodes();
        need(!nodes.empty() && nodes.front().tag == u"Document", QStringLiteral("tree: begins with Document"));
        for (const PdfNode &node : nodes) {
            const QStringList fits = allowed.value(node.tag, {QStringLiteral("Link")});
            for (const QString &tag : childTags(node))
                need(fits.contains(tag), QStringLiteral("tree: %1 in %2").arg(tag, node.tag));
            need(node.content.empty() || !allowed.contains(node.tag), QStringLiteral("tree: text in ") + node.tag);
            Handle parent = Handle(node.object).getKey("/P");
            Handle expected = node.parent < 0 ? reader_.file().getRoot().getKey("/StructTreeRoot")
                                              : nodes[size_t(node.parent)].object;
            need(parent.getObjGen() == expected.getObjGen(), QStringLiteral("tree: parent"));
        }
    }

    void checkTables()
    {
        for (const PdfNode &node : reader_.nodes()) {
            if (node.tag == u"TH")
                need(node.attribute("/Scope") == u"Row" || node.attribute("/Scope") == u"Column",
                     QStringLiteral("table: scope"));
            if (node.tag == u"TH")
                need(!node.text.trimmed().isEmpty(), QStringLiteral("table: empty header cell"));
            if (node.tag != u"Table")
                continue;
            need(!node.attribute("/Summary").isEmpty(), QStringLiteral("table: summary"));
            QList<size_t> widths;
            for (const int part : node.children) {
                for (const int row : reader_.nodes()[size_t(part)].children)
                    widths.append(reader_.nodes()[size_t(row)].children.size());
            }
            need(!widths.isEmpty() && std::count(widths.begin(), widths.end(), widths.first()) == widths.size(),
                 QStringLiteral("table: as many cells in each row"));
        }
    }

    void checkLists()
    {
        for (const PdfNode &node : reader_.nodes()) {
            if (node.tag == u"L")
                need(!node.attribute("/ListNumbering").isEmpty() && node.attribute("/ListNumbering") != u"None",
                     QStringLiteral("list: numbering"));
            if (node.tag == u"LI")
                need(childTags(node) == QStringList{QStringLiteral("Lbl"), QStringLiteral("LBody")},
                     QStringLiteral("list: label and body"));
        }
    }

    void checkHeadings()
    {
        static const QRegularExpression heading(QStringLiteral("^H([1-6])$"));
        int last = 0;
        for (const PdfNode &node : reader_.nodes()) {
            const QRegularExpressionMatch match = heading.match(node.tag);
            if (!match.hasMatch())
                continue;
            const int level = match.captured(1).toInt();
            need(level <= last + 1, QStringLiteral("headings: a level is skipped"));
            last = level;
        }
    }

    Handle inParentTree(qint64 key)
    {
        Handle numbers = reader_.file().getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2) {
            if (numbers.getArrayItem(i).getIntValue() == key)
                return numbers.getArrayItem(i + 1);
        }
        return Handle::newNull();
    }

    void checkParentTree()
    {
        std::vector<Handle> owners;
        for (Handle page : reader_.pageObjects()) {
            Handle key = page.getKey("/StructParents");
            owners.push_back(key.isInteger() ? inParentTree(key.getIntValue()) : Handle::newNull());
            need(owners.back().isArray(), QStringLiteral("parent tree: page"));
        }
        for (const PdfNode &node : reader_.nodes()) {
            for (const auto &[page, mcid] : node.content) {
                Handle here = page < 0 ? Handle::newNull() : owners[size_t(page)];
                need(here.isArray() && mcid < here.getArrayNItems() &&
                         here.getArrayItem(mcid).getObjGen() == Handle(node.object).getObjGen(),
                     QStringLiteral("parent tree: content"));
            }
            for (Handle annotation : node.annotations) {
                need(node.tag == u"Link", QStringLiteral("annotation: under Link"));
                Handle key = annotation.getKey("/StructParent");
                need(key.isInteger() && inParentTree(key.getIntValue()).getObjGen() == Handle(node.object).getObjGen(),
                     QStringLiteral("parent tree: annotation"));
            }
            if (node.tag == u"Link")
                need(!node.annotations.empty(), QStringLiteral("annotation: none for a Link"));
        }
    }

    void checkAnnotations()
    {
        size_t onPages = 0;
        size_t inTree = 0;
        for (const PdfNode &node : reader_.nodes())
            inTree += node.annotations.size();
        for (Handle page : reader_.pageObjects()) {
            need(nameOf(page.getKey("/Tabs")) == u"/S", QStringLiteral("page: tab order"));
            Handle annotations = page.getKey("/Annots");
            for (Handle one : annotations.isArray() ? annotations.getArrayAsVector() : std::vector<Handle>()) {
                ++onPages;
                need(one.getKey("/F").isInteger() && one.getKey("/F").getIntValue() == 4,
                     QStringLiteral("annotation: to be printed"));
                need(one.getKey("/Contents").isString() && !one.getKey("/Contents").getUTF8Value().empty(),
                     QStringLiteral("annotation: description"));
                std::vector<double> sides;
                for (Handle side : one.getKey("/Rect").getArrayAsVector())
                    sides.push_back(side.getNumericValue());
                need(sides.size() == 4 && sides[0] >= 0 && sides[1] >= 0 && sides[2] <= 595.3 && sides[3] <= 841.9 &&
                         sides[2] - sides[0] >= 1 && sides[3] - sides[1] >= 1,
                     QStringLiteral("annotation: on the page"));
                need(one.getKey("/QuadPoints").isArray() && one.getKey("/QuadPoints").getArrayNItems() % 8 == 0,
                     QStringLiteral("annotation: area"));
            }
        }
        need(onPages == inTree, QStringLiteral("annotation: all in the tree"));
    }

    void checkFonts()
    {
        std::map<std::string, Handle> fonts;
        for (Handle page : reader_.pageObjects()) {
            Handle all = page.getKey("/Resources").getKey("/Font");
            for (const std::string &key : all.getKeys())
                fonts[key] = all.getKey(key);
        }
        for (auto &[key, font] : fonts) {
            Handle glyphs = font.getKey("/DescendantFonts").getArrayItem(0);
            Handle descriptor = glyphs.getKey("/FontDescriptor");
            const bool trueType = nameOf(glyphs.getKey("/Subtype")) == u"/CIDFontType2";
            const QByteArray program = bytesOf(descriptor.getKey(trueType ? "/FontFile2" : "/FontFile3"));
            need(!program.isEmpty(), QStringLiteral("font: embedded"));
            need(font.getKey("/ToUnicode").isStream(), QStringLiteral("font: what the glyphs mean"));
            need(!trueType || nameOf(glyphs.getKey("/CIDToGIDMap")) == u"/Identity", QStringLiteral("font: glyph map"));
            checkWidths(glyphs, program);
        }
    }

    /// The widths the file tells are those of the font in it.
    void checkWidths(Handle font, const QByteArray &program)
    {
        const QRawFont raw(program, 1000, QFont::PreferNoHinting);
        need(raw.isValid(), QStringLiteral("font: can be read"));
        const std::vector<Handle> widths = font.getKey("/W").getArrayAsVector();
        for (size_t i = 0; i + 1 < widths.size(); i += 2) {
            quint32 glyph = quint32(Handle(widths[i]).getIntValue());
            for (Handle width : Handle(widths[i + 1]).getArrayAsVector()) {
                const QList<QPointF> advances = raw.advancesForGlyphIndexes({glyph++}, QRawFont::UseDesignMetrics);
                need(advances.size() == 1 && qAbs(advances.first().x() - width.getNumericValue()) < 1,
                     QStringLiteral("font: widths"));
            }
        }
    }

    PdfReader &reader_;
};

}  // namespace

QStringList brokenRules(PdfReader &reader)
{
    Rules rules(reader);
    rules.check();
    return rules.broken;
}

}  // namespace motebok::test
