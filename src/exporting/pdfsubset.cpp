// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfsubset.h"

#include <QtEndian>

#include <hb-subset.h>
#include <hb.h>
#include <memory>
#include <vector>

namespace motebok::pdf {

namespace {

template <auto destroy>
struct Destroyer {
    template <typename T>
    void operator()(T *object) const
    {
        destroy(object);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;

/// The tables a PDF reader draws glyphs with; the rest of the font stays at home.
constexpr std::array drawingTables{"head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep", "CFF "};

Face drawingFace(const QRawFont &font)
{
    const Face builder(hb_face_builder_create());
    for (const char *name : drawingTables) {
        const QByteArray table = font.fontTable(name);
        if (table.isEmpty())
            continue;
        const Blob blob(
            hb_blob_create(table.constData(), uint(table.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
        hb_face_builder_add_table(builder.get(), hb_tag_from_string(name, 4), blob.get());
    }
    const Blob file(hb_face_reference_blob(builder.get()));
    return Face(hb_face_create(file.get(), 0));
}

QByteArray cut(const QRawFont &font, const std::set<quint16> &glyphs)
{
    const Face face = drawingFace(font);
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (const quint16 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    const Face smaller(hb_subset_or_fail(face.get(), input.get()));
    if (!smaller)
        return {};
    const Blob blob(hb_face_reference_blob(smaller.get()));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    return QByteArray(data, length);
}

QString subsetTag(int number)
{
    QString tag(6, u'A');
    for (qsizetype place = 5; place >= 0; --place, number /= 26)
        tag[place] = QChar(u'A' + number % 26);
    return tag;
}

QString postScriptName(const QRawFont &font)
{
    QString name = font.familyName() + u'-' + font.styleName();
    name.removeIf([](QChar c) { return c.unicode() > 126 || !(c.isLetterOrNumber() || c == u'-'); });
    return name;
}

}  // namespace

EmbeddedFont subset(const QRawFont &font, const std::set<quint16> &glyphs, int number)
{
    EmbeddedFont result;
    result.program = cut(font, glyphs);
    result.outlines = font.fontTable("CFF ").isEmpty() ? Outlines::TrueType : Outlines::Cff;
    result.name = subsetTag(number) + u'+' + postScriptName(font);

    const double unitsPerEm = font.unitsPerEm();
    const auto signed16 = [](const QByteArray &table, qsizetype offset) {
        return table.size() < offset + 2 ? 0 : int(qFromBigEndian<qint16>(table.constData() + offset));
    };
    const auto thousandths = [&](double units) { return qRound(units * 1000 / unitsPerEm); };
    const QByteArray head = font.fontTable("head");
    for (size_t side = 0; side < result.box.size(); ++side)
        result.box[side] = thousandths(signed16(head, 36 + 2 * qsizetype(side)));
    const QByteArray hhea = font.fontTable("hhea");
    result.ascent = thousandths(signed16(hhea, 4));
    result.descent = thousandths(signed16(hhea, 6));
    result.capHeight = thousandths(font.capHeight() * unitsPerEm / font.pixelSize());
    // No table of an OpenType font tells the stem's width; these are usual ones, and only a stand-in font would use
    // them.
    result.stem = font.weight() >= QFont::DemiBold ? 140 : 80;
    result.italicAngle = signed16(font.fontTable("post"), 4);
    return result;
}

QByteArray toUnicodeMap(const std::map<quint16, QString> &meanings)
{
    const auto hex = [](const QString &text) {
        QByteArray digits;
        for (const QChar unit : text)
            digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        return digits.toUpper();
    };
    QByteArray map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t longestSection = 100;
    std::vector<QByteArray> rows;
    for (const auto &[glyph, text] : meanings)
        rows.push_back('<' + hex(QChar(glyph)) + "> <" + hex(text) + ">\n");
    for (size_t first = 0; first < rows.size(); first += longestSection) {
        const size_t end = std::min(rows.size(), first + longestSection);
        map += QByteArray::number(quint64(end - first)) + " beginbfchar\n";
        for (size_t row = first; row < end; ++row)
            map += rows[row];
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace motebok::pdf
