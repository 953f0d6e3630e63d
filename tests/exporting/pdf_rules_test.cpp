// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks a good file in many ways: the rules must see each, or they are worth nothing.
#include "exporting/pdf.h"
#include "exporting/pdfrules.h"
#include "exporting/sample.h"
#include "printing.h"

#include <functional>
#include <gtest/gtest.h>

namespace motebok {
namespace {

using namespace test;
using Handle = QPDFObjectHandle;

struct Breakage {
    const char *name;
    const char *rule;  ///< how the broken rule begins
    std::function<void(PdfReader &)> breakIt;
};

Handle firstWith(PdfReader &reader, const char *tag)
{
    return reader.nodes().at(size_t(reader.nodesWith(QString::fromUtf8(tag)).at(0))).object;
}

Handle root(PdfReader &reader)
{
    return reader.file().getRoot();
}

Handle firstAnnotation(PdfReader &reader)
{
    for (Handle page : reader.pageObjects()) {
        if (page.hasKey("/Annots"))
            return page.getKey("/Annots").getArrayItem(0);
    }
    return Handle::newNull();
}

Handle firstFont(PdfReader &reader)
{
    return reader.pageObjects().at(0).getKey("/Resources").getKey("/Font").getKey("/F0");
}

/// Changes the first page's content.
void rewrite(PdfReader &reader, const char *from, const char *to)
{
    Handle page = reader.pageObjects().at(0);
    const auto buffer = page.getKey("/Contents").getStreamData();
    std::string content(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
    const size_t at = content.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    content.replace(at, std::string(from).size(), to);
    page.replaceKey("/Contents", reader.file().newStream(content));
}

const std::vector<Breakage> breakages{
    {"language", "catalog: language", [](PdfReader &r) { root(r).removeKey("/Lang"); }},
    {"marked", "catalog: marked", [](PdfReader &r) { root(r).removeKey("/MarkInfo"); }},
    {"title", "catalog: show", [](PdfReader &r) { root(r).removeKey("/ViewerPreferences"); }},
    {"metadata", "metadata:", [](PdfReader &r) { root(r).removeKey("/Metadata"); }},
    {"colours", "catalog: output", [](PdfReader &r) { root(r).removeKey("/OutputIntents"); }},
    {"scope", "table: scope", [](PdfReader &r) { firstWith(r, "TH").removeKey("/A"); }},
    {"numbering", "list: numbering", [](PdfReader &r) { firstWith(r, "L").removeKey("/A"); }},
    {"nesting", "tree: Lbl in P", [](PdfReader &r) { firstWith(r, "LI").replaceKey("/S", Handle::newName("/P")); }},
    {"parent", "tree: parent", [](PdfReader &r) { firstWith(r, "P").replaceKey("/P", firstWith(r, "TR")); }},
    {"row", "table: as many", [](PdfReader &r) { firstWith(r, "TR").getKey("/K").eraseItem(0); }},
    {"heading", "headings:", [](PdfReader &r) { firstWith(r, "H2").replaceKey("/S", Handle::newName("/H4")); }},
    {"parent tree", "parent tree: content",
     [](PdfReader &r) {
         Handle owners = root(r).getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums").getArrayItem(1);
         owners.setArrayItem(0, owners.getArrayItem(5));
     }},
    {"link parent", "parent tree: annotation",
     [](PdfReader &r) { firstAnnotation(r).replaceKey("/StructParent", Handle::newInteger(0)); }},
    {"link lost", "annotation: all", [](PdfReader &r) { firstWith(r, "Link").replaceKey("/K", Handle::newArray()); }},
    {"link described", "annotation: description", [](PdfReader &r) { firstAnnotation(r).removeKey("/Contents"); }},
    {"link printed", "annotation: to be", [](PdfReader &r) { firstAnnotation(r).removeKey("/F"); }},
    {"tab order", "page:", [](PdfReader &r) { r.pageObjects().at(0).removeKey("/Tabs"); }},
    {"font program", "font: embedded",
     [](PdfReader &r) {
         firstFont(r).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").removeKey("/FontFile2");
     }},
    {"font meaning", "content: glyph", [](PdfReader &r) { firstFont(r).removeKey("/ToUnicode"); }},
    {"font widths", "font: widths",
     [](PdfReader &r) {
         firstFont(r)
             .getKey("/DescendantFonts")
             .getArrayItem(0)
             .getKey("/W")
             .getArrayItem(1)
             .setArrayItem(0, Handle::newInteger(999));
     }},
    {"mark", "content: each mark", [](PdfReader &r) { rewrite(r, "/MCID 2>>", "/MCID 777>>"); }},
    {"unmarked", "content: TJ", [](PdfReader &r) { rewrite(r, "/H1 <</MCID 0>> BDC", ""); }},
    {"open", "content: something", [](PdfReader &r) { rewrite(r, "EMC", ""); }},
};

class PdfRulesTest : public testing::TestWithParam<Breakage> {};

TEST_P(PdfRulesTest, seeWhatIsBroken)
{
    const Result<PdfResult> good = writePdf(documentFrom(sampleMeeting(), nullptr), systemClock(), {});
    ASSERT_TRUE(good.ok());
    PdfReader reader(good->bytes);
    ASSERT_EQ(brokenRules(reader), QStringList());
    GetParam().breakIt(reader);

    QPDFWriter writer(reader.file());
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    PdfReader broken(QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())));
    const QStringList rules = brokenRules(broken);
    EXPECT_TRUE(std::any_of(rules.begin(), rules.end(), [](const QString &rule) {
        return rule.startsWith(QString::fromUtf8(GetParam().rule));
    })) << rules.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Breakages, PdfRulesTest, testing::ValuesIn(breakages), [](const auto &breakage) {
    return QString::fromUtf8(breakage.param.name).replace(u' ', u'_').toStdString();
});

}  // namespace
}  // namespace motebok
