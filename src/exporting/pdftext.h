// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"
#include "exporting/pdfletters.h"
#include "exporting/pdfstyle.h"

#include <QGlyphRun>
#include <QTextLine>

#include <memory>
#include <vector>

namespace motebok::pdf {

/// Lengths here are points; x from the paragraph's left edge.

struct Glyph {
    quint16 id = 0;
    double x = 0;
};

/// Glyphs of one font on one base line.
struct GlyphStrip {
    int font = 0;     ///< in the FontSet
    double rise = 0;  ///< above the line's base line
    std::vector<Glyph> glyphs;
};

/// Whether a reader gets the text from the glyphs, or must be told it (/ActualText; ISO 32000-1, 14.9.4): where one
/// glyph serves for two characters, where they stand in another order than they are read, or where U+FFFD is drawn.
enum class Reading { FromGlyphs, Spelled };

/// The part of a line that belongs to one run.
struct TextPiece {
    int run = 0;
    double left = 0;  ///< of what is seen
    double right = 0;
    QString text;  ///< ends with a blank where the line breaks at one, so that words stay apart
    Reading reading = Reading::FromGlyphs;
    std::vector<GlyphStrip> strips;
};

struct TextLine {
    double height = 0;
    double baseline = 0;  ///< below the line's top
    std::vector<TextPiece> pieces;
};

/// A paragraph broken into lines.
struct Paragraph {
    Runs runs;
    double size = size::text;
    Rgb colour = colour::text;
    std::vector<TextLine> lines;  ///< never empty

    double height() const;
    double widthOfLine(int line) const;
};

struct TextStyle {
    double size = size::text;
    Weight weight = Weight::Regular;  ///< Bold makes the bold runs no bolder
    Typeface typeface = Typeface::Text;
    Rgb colour = colour::text;
};

/// Shapes text and breaks it into lines with Qt, and ties every glyph to the text it stands for.
class Shaper {
public:
    explicit Shaper(FontSet &fonts) : fonts_(fonts), letters_(fonts) {}

    /// Words wider than `width` are broken anywhere.
    std::shared_ptr<const Paragraph> shape(const Runs &runs, const TextStyle &style, double width);

    double widthOf(const QString &text, const TextStyle &style) const;

    /// Characters that no font here can draw, each once.
    const QStringList &missingLetters() const { return letters_.missing(); }

private:
    struct Prepared;
    enum class PieceEnd { Inside, Blank, Hyphen };
    Prepared prepare(const Runs &runs, const TextStyle &style);
    TextLine readLine(const QTextLine &line, const Prepared &prepared);
    TextPiece readPiece(const QTextLine &line, const Prepared &prepared, qsizetype from, qsizetype to, PieceEnd end);
    void addGlyphs(TextPiece &piece, const QGlyphRun &run, double baseline);
    void addBlank(TextPiece &piece, const Prepared &prepared, double x);
    bool readsAs(const TextPiece &piece);
    QString readingOf(const TextPiece &piece) const;
    void learnClusters(const QTextLine &line, const QString &drawn, qsizetype from, qsizetype to);

    FontSet &fonts_;
    Letters letters_;
};

}  // namespace motebok::pdf
