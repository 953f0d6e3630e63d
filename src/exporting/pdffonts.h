// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pdfsubset.h"

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace motebok::pdf {

enum class Typeface { Text, Fixed };
enum class Weight { Regular, Bold };
enum class Slant { Upright, Italic };

/// Text is laid out this many times larger than it is printed, so that Qt's rounding cannot be seen.
constexpr double layoutScale = 20;

/// The font files that one document uses, with the glyphs used of each and the characters they stand for. To be used in
/// one thread; each document has its own.
class FontSet {
public:
    /// Picks the families: Noto Sans where it is installed, else the first of a few other sans-serifs that may be
    /// embedded.
    FontSet();

    /// False when this machine has no font with the letters of Norwegian that may be put into a file.
    bool usable() const { return !textFamily_.isEmpty(); }
    QString family(Typeface typeface) const { return typeface == Typeface::Fixed ? fixedFamily_ : textFamily_; }

    /// For laying out at layoutScale; `size` in points.
    QFont font(Typeface typeface, double size, Weight weight, Slant slant) const;

    /// Whether the face can go into a file: static TrueType or CFF outlines (no variable font, no bitmaps only), and a
    /// licence flag that allows it (OpenType OS/2.fsType).
    static bool embeddable(const QRawFont &font);

    /// The number of the font file behind `font`; the same for all sizes.
    int index(const QRawFont &font);
    int count() const { return int(faces_.size()); }
    bool mayEmbed(int font) const { return faces_.at(size_t(font)).embeddable; }
    bool isUsed(int font) const { return !faces_.at(size_t(font)).used.empty(); }

    /// The glyph a single character has by itself, 0 if none.
    quint16 glyphOf(int font, char32_t character);
    /// Says that `glyph` was drawn for `text`; the first to say so is heard, as a glyph stands for one text in the
    /// whole file (ISO 32000-1, 9.10.3).
    void means(int font, quint16 glyph, const QString &text);
    /// Empty if nobody has said.
    QString meaning(int font, quint16 glyph) const;
    void use(int font, quint16 glyph);

    /// Advance width in thousandths of the font size.
    double advance(int font, quint16 glyph) const;

    EmbeddedFont embedded(int font) const;

private:
    struct Face {
        QRawFont font;
        bool embeddable = false;
        QByteArray metrics;  // hmtx
        int longMetrics = 1;
        double unitsPerEm = 1000;
        std::unordered_map<char32_t, quint16> glyphs;
        std::map<quint16, QString> meanings;
        std::set<quint16> used;
    };

    QString textFamily_;
    QString fixedFamily_;
    std::vector<Face> faces_;
    QHash<QRawFont, int> bySize_;
    QHash<QByteArray, int> byFile_;
};

}  // namespace motebok::pdf
