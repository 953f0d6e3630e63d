// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QString>

#include <array>
#include <map>
#include <set>

namespace motebok::pdf {

enum class Outlines { TrueType, Cff };

/// A font as it goes into the file, glyphs numbered as in the original. Lengths in thousandths of the font size.
struct EmbeddedFont {
    QByteArray program;  ///< empty if the font could not be cut
    Outlines outlines = Outlines::TrueType;
    QString name;  ///< PostScript name with the subset's tag: "AAAAAB+NotoSans-Bold" (ISO 32000-1, 9.6.4)
    std::array<int, 4> box{};
    int ascent = 0;
    int descent = 0;  ///< negative below the base line
    int capHeight = 0;
    int stem = 80;
    double italicAngle = 0;
    std::map<quint16, double> widths;
    std::map<quint16, QString> meanings;
};

/// Cuts out the glyphs with HarfBuzz; `number` makes the subset's tag.
EmbeddedFont subset(const QRawFont &font, const std::set<quint16> &glyphs, int number);

/// The CMap that tells which text each glyph stands for (ISO 32000-1, 9.10.3).
QByteArray toUnicodeMap(const std::map<quint16, QString> &meanings);

}  // namespace motebok::pdf
