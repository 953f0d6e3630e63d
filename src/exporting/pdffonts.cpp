// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdffonts.h"

#include <QFontDatabase>

#include <algorithm>

namespace motebok::pdf {

namespace {

int bigEndian16(const QByteArray &table, int offset)
{
    if (table.size() < offset + 2)
        return 0;
    return quint8(table[offset]) << 8 | quint8(table[offset + 1]);
}

QFont plainFont(const QString &family)
{
    QFont font(family);
    font.setPixelSize(100);
    return font;
}

bool isInstalled(const QString &family)
{
    const QRawFont font = QRawFont::fromFont(plainFont(family));
    // fontconfig hands out some other font for a family it does not have.
    return font.isValid() && font.familyName().compare(family, Qt::CaseInsensitive) == 0;
}

bool canWriteNorwegian(const QString &family)
{
    const QRawFont font = QRawFont::fromFont(plainFont(family));
    const QString letters = QStringLiteral("AaÆæØøÅå«»–-0123456789");
    return font.isValid() && FontSet::embeddable(font) &&
           std::all_of(letters.begin(), letters.end(), [&](QChar letter) { return font.supportsCharacter(letter); });
}

QString firstOf(const QStringList &families)
{
    for (const QString &family : families) {
        if (isInstalled(family) && canWriteNorwegian(family))
            return family;
    }
    return {};
}

}  // namespace

FontSet::FontSet()
{
    textFamily_ = firstOf({QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"),
                           QStringLiteral("DejaVu Sans"), QStringLiteral("Arial"), QStringLiteral("Helvetica")});
    if (textFamily_.isEmpty())
        textFamily_ = firstOf(QFontDatabase::families(QFontDatabase::Latin));
    fixedFamily_ = firstOf({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                            QStringLiteral("Liberation Mono"), QStringLiteral("Courier New")});
    if (fixedFamily_.isEmpty())
        fixedFamily_ = textFamily_;
}

QFont FontSet::font(Typeface typeface, double size, Weight weight, Slant slant) const
{
    QFont font(family(typeface));
    font.setPixelSize(qRound(size * layoutScale));
    font.setBold(weight == Weight::Bold);
    font.setItalic(slant == Slant::Italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Qt makes no ligatures in spaced text. They would read as one letter in some readers, and join the parts of
    // compounds
    // ("hoff|inspeksjon"); the space is the smallest Qt knows, 1/1280 pt.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1 / 64.);
    return font;
}

bool FontSet::embeddable(const QRawFont &font)
{
    const bool outlines = !font.fontTable("glyf").isEmpty() || !font.fontTable("CFF ").isEmpty();
    if (!outlines || !font.fontTable("fvar").isEmpty())
        return false;
    const int usage = bigEndian16(font.fontTable("OS/2"), 8);
    const bool restricted = (usage & 0x000f) == 0x0002;
    const bool bitmapsOnly = usage & 0x0200;
    return !restricted && !bitmapsOnly;
}

int FontSet::index(const QRawFont &font)
{
    const auto known = bySize_.constFind(font);
    if (known != bySize_.constEnd())
        return *known;

    // The header table holds a checksum of the whole file.
    const QByteArray file = font.fontTable("head") + font.familyName().toUtf8() + '/' + font.styleName().toUtf8();
    int &index = bySize_[font];
    const auto same = byFile_.constFind(file);
    if (same != byFile_.constEnd())
        return index = *same;

    index = byFile_[file] = count();
    Face face;
    face.font = font;
    face.embeddable = embeddable(font);
    face.metrics = font.fontTable("hmtx");
    face.longMetrics = std::max(1, bigEndian16(font.fontTable("hhea"), 34));
    face.unitsPerEm = font.unitsPerEm();
    faces_.push_back(std::move(face));
    // Before any look-alike (non-breaking hyphen, Greek question mark) can take the glyph.
    for (char32_t character = U' '; character <= U'~'; ++character) {
        if (const quint16 glyph = glyphOf(index, character))
            means(index, glyph, QChar(ushort(character)));
    }
    return index;
}

quint16 FontSet::glyphOf(int font, char32_t character)
{
    Face &face = faces_.at(size_t(font));
    const auto known = face.glyphs.find(character);
    if (known != face.glyphs.end())
        return known->second;
    const QList<quint32> glyphs = face.font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return face.glyphs[character] = glyphs.size() == 1 ? quint16(glyphs.first()) : quint16(0);
}

void FontSet::means(int font, quint16 glyph, const QString &text)
{
    faces_.at(size_t(font)).meanings.try_emplace(glyph, text);
}

QString FontSet::meaning(int font, quint16 glyph) const
{
    const auto &meanings = faces_.at(size_t(font)).meanings;
    const auto known = meanings.find(glyph);
    return known == meanings.end() ? QString() : known->second;
}

void FontSet::use(int font, quint16 glyph)
{
    faces_.at(size_t(font)).used.insert(glyph);
}

double FontSet::advance(int font, quint16 glyph) const
{
    const Face &face = faces_.at(size_t(font));
    const int row = std::min<int>(glyph, face.longMetrics - 1);
    return bigEndian16(face.metrics, 4 * row) * 1000. / face.unitsPerEm;
}

EmbeddedFont FontSet::embedded(int font) const
{
    const Face &face = faces_.at(size_t(font));
    EmbeddedFont result = subset(face.font, face.used, font);
    for (const quint16 glyph : face.used) {
        const QString text = meaning(font, glyph);
        result.widths[glyph] = advance(font, glyph);
        result.meanings[glyph] = text.isEmpty() ? QString(QChar::ReplacementCharacter) : text;
    }
    return result;
}

}  // namespace motebok::pdf
