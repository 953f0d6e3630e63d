// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdftext.h"

#include "exporting/pdfdirection.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace motebok::pdf {

namespace {

QTextOption wrapping()
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// A soft hyphen is not seen, unless a line breaks at it.
QString saidText(const TextPiece &piece)
{
    QString text = piece.text;
    text.remove(QChar(QChar::SoftHyphen));
    return text;
}

}  // namespace

double Paragraph::height() const
{
    double sum = 0;
    for (const TextLine &line : lines)
        sum += line.height;
    return sum;
}

double Paragraph::widthOfLine(int line) const
{
    double width = 0;
    for (const TextPiece &piece : lines.at(size_t(line)).pieces)
        width = std::max(width, piece.right);
    return width;
}

struct Shaper::Prepared {
    DrawableText text;
    std::vector<Stretch> stretches;
    QList<QTextLayout::FormatRange> formats;
    QFont font;
    double size = 0;
    double ascent = 0;  // of the main font
    double descent = 0;
};

Shaper::Prepared Shaper::prepare(const Runs &runs, const TextStyle &style)
{
    Prepared prepared;
    prepared.font = fonts_.font(style.typeface, style.size, style.weight, Slant::Upright);
    prepared.size = style.size;
    const QFontMetricsF metrics(prepared.font);
    prepared.ascent = metrics.ascent() / layoutScale;
    prepared.descent = metrics.descent() / layoutScale;

    for (const Run &run : runs) {
        const DrawableText part = letters_.prepare(run.text, style.typeface);
        const qsizetype start = prepared.text.drawn.size();
        prepared.text.drawn += part.drawn;
        addStretches(prepared.stretches, int(prepared.formats.size()), prepared.text.drawn, start);
        for (auto it = part.originals.begin(); it != part.originals.end(); ++it)
            prepared.text.originals[start + it.key()] = it.value();

        const bool bold = style.weight == Weight::Bold || run.marks.testAnyFlags(Mark::Bold | Mark::Speaker);
        QTextLayout::FormatRange range;
        range.start = int(start);
        range.length = int(part.drawn.size());
        range.format.setFont(fonts_.font(style.typeface, style.size, bold ? Weight::Bold : Weight::Regular,
                                         run.marks.testFlag(Mark::Italic) ? Slant::Italic : Slant::Upright));
        prepared.formats.append(range);
    }
    return prepared;
}

std::shared_ptr<const Paragraph> Shaper::shape(const Runs &runs, const TextStyle &style, double width)
{
    const Prepared prepared = prepare(runs, style);
    auto paragraph = std::make_shared<Paragraph>();
    paragraph->runs = runs;
    paragraph->size = style.size;
    paragraph->colour = style.colour;

    QTextLayout layout(prepared.text.drawn, prepared.font);
    layout.setFormats(prepared.formats);
    layout.setTextOption(wrapping());
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(std::max(width, 1.) * layoutScale);
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i)
        paragraph->lines.push_back(readLine(layout.lineAt(i), prepared));
    return paragraph;
}

double Shaper::widthOf(const QString &text, const TextStyle &style) const
{
    const QFontMetricsF metrics(fonts_.font(style.typeface, style.size, style.weight, Slant::Upright));
    return metrics.horizontalAdvance(text) / layoutScale;
}

TextLine Shaper::readLine(const QTextLine &line, const Prepared &prepared)
{
    // An even rhythm: a letter from another font moves the line only where it would not fit.
    const double natural = prepared.ascent + prepared.descent;
    const double above = std::max(0., line.ascent() / layoutScale - prepared.ascent);
    const double below = std::max(0., line.descent() / layoutScale - prepared.descent);
    TextLine result;
    result.height = prepared.size * space::leading + above + below;
    result.baseline = above + prepared.ascent + (prepared.size * space::leading - natural) / 2;

    const QString &drawn = prepared.text.drawn;
    const qsizetype start = line.textStart();
    const qsizetype end = start + line.textLength();
    qsizetype seenEnd = end;
    while (seenEnd > start && drawn.at(seenEnd - 1).isSpace())
        --seenEnd;
    const bool hyphenated = seenEnd > start && seenEnd == end && drawn.at(seenEnd - 1).unicode() == QChar::SoftHyphen &&
                            !line.glyphRuns(int(seenEnd - 1), 1).isEmpty();
    const qsizetype wordsEnd = hyphenated ? seenEnd - 1 : seenEnd;

    for (const Stretch &stretch : prepared.stretches) {
        const qsizetype from = std::max(start, stretch.from);
        const qsizetype to = std::min(end, stretch.to);
        const auto add = [&](qsizetype pieceFrom, qsizetype pieceTo, PieceEnd pieceEnd) {
            TextPiece piece = readPiece(line, prepared, pieceFrom, pieceTo, pieceEnd);
            piece.run = stretch.run;
            if (!piece.strips.empty())
                result.pieces.push_back(std::move(piece));
        };
        const bool hasBlank = from <= seenEnd && seenEnd < to;
        if (from < std::min(to, wordsEnd) || hasBlank)
            add(from, std::min(to, wordsEnd), hasBlank ? PieceEnd::Blank : PieceEnd::Inside);
        if (hyphenated && from <= wordsEnd && wordsEnd < to)
            add(wordsEnd, seenEnd, PieceEnd::Hyphen);
    }
    return result;
}

TextPiece Shaper::readPiece(const QTextLine &line, const Prepared &prepared, qsizetype from, qsizetype to, PieceEnd end)
{
    TextPiece piece;
    piece.text = prepared.text.original(from, to - from);
    piece.left = piece.right = line.cursorToX(int(from)) / layoutScale;
    QList<QGlyphRun> runs;
    if (to > from)
        runs = inReadingOrder(line.glyphRuns(int(from), int(to - from)));
    const double baseline = line.y() + line.ascent();
    for (const QGlyphRun &run : runs)
        addGlyphs(piece, run, baseline);
    bool first = true;
    for (const GlyphStrip &strip : piece.strips) {
        for (const Glyph &glyph : strip.glyphs) {
            const double right = glyph.x + fonts_.advance(strip.font, glyph.id) * prepared.size / 1000;
            piece.left = first ? glyph.x : std::min(piece.left, glyph.x);
            piece.right = first ? right : std::max(piece.right, right);
            first = false;
        }
    }
    if (end == PieceEnd::Blank)
        addBlank(piece, prepared, piece.right);
    if (end == PieceEnd::Hyphen || !readsAs(piece))
        learnClusters(line, prepared.text.drawn, from, to);
    piece.reading =
        end != PieceEnd::Hyphen && readingOf(piece) == saidText(piece) ? Reading::FromGlyphs : Reading::Spelled;
    return piece;
}

void Shaper::addGlyphs(TextPiece &piece, const QGlyphRun &run, double baseline)
{
    const int font = fonts_.index(run.rawFont());
    const QList<quint32> ids = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        int drawnWith = font;
        quint16 id = quint16(ids.at(i));
        if (id == 0 || !fonts_.mayEmbed(font)) {
            // A letter that could be drawn alone, but not beside its neighbours. The glyph for "no such letter" is
            // forbidden (ISO 14289-1, 7.21.8).
            drawnWith = fonts_.index(
                QRawFont::fromFont(fonts_.font(Typeface::Text, size::text, Weight::Regular, Slant::Upright)));
            id = fonts_.glyphOf(drawnWith, QChar::ReplacementCharacter);
            if (id == 0)
                id = fonts_.glyphOf(drawnWith, U'?');
            letters_.reportMissing(piece.text);
        }
        // Rounded, so that no rounding of Qt's starts a strip of its own.
        const double rise = std::round((baseline - positions.at(i).y()) / layoutScale * 100) / 100;
        if (piece.strips.empty() || piece.strips.back().font != drawnWith || piece.strips.back().rise != rise)
            piece.strips.push_back({drawnWith, rise, {}});
        piece.strips.back().glyphs.push_back({id, positions.at(i).x() / layoutScale});
        fonts_.use(drawnWith, id);
    }
}

/// Qt draws no blank where a line breaks at one; without it the words would run together for those who listen or copy.
void Shaper::addBlank(TextPiece &piece, const Prepared &prepared, double x)
{
    const int font = piece.strips.empty() || piece.strips.back().rise != 0
                         ? fonts_.index(QRawFont::fromFont(prepared.font))
                         : piece.strips.back().font;
    const quint16 glyph = fonts_.glyphOf(font, U' ');
    if (glyph == 0)
        return;
    if (piece.strips.empty() || piece.strips.back().font != font || piece.strips.back().rise != 0)
        piece.strips.push_back({font, 0, {}});
    piece.strips.back().glyphs.push_back({glyph, x});
    piece.text += QChar(QChar::Space);
    fonts_.use(font, glyph);
}

/// Tries the glyphs that the characters have by themselves, one for one: how nearly all text is drawn.
bool Shaper::readsAs(const TextPiece &piece)
{
    const QList<uint> characters = saidText(piece).toUcs4();
    qsizetype next = 0;
    for (const GlyphStrip &strip : piece.strips) {
        for (const Glyph &glyph : strip.glyphs) {
            if (next == characters.size())
                return false;
            const char32_t character = characters.at(next++);
            if (fonts_.glyphOf(strip.font, character) != glyph.id)
                return false;
            fonts_.means(strip.font, glyph.id, QString::fromUcs4(&character, 1));
        }
    }
    return next == characters.size();
}

/// What a reader makes of the glyphs.
QString Shaper::readingOf(const TextPiece &piece) const
{
    QString text;
    for (const GlyphStrip &strip : piece.strips) {
        for (const Glyph &glyph : strip.glyphs)
            text += fonts_.meaning(strip.font, glyph.id);
    }
    return text;
}

/// Every glyph must stand for some text, also where the text is spelled out (ISO 19005-2, 6.2.11.7.2). Qt 6.4 does not
/// tell which characters made a glyph, but which glyphs a character has part in: neighbours with the same answer are
/// one cluster.
void Shaper::learnClusters(const QTextLine &line, const QString &drawn, qsizetype from, qsizetype to)
{
    using Drawn = std::pair<int, quint32>;
    std::vector<Drawn> glyphs;
    QList<QPointF> places;
    QString cluster;
    const auto learn = [&] {
        for (const auto &[font, glyph] : glyphs) {
            if (glyph != 0)
                fonts_.means(font, quint16(glyph), cluster);
        }
    };
    for (qsizetype i = from; i < to; ++i) {
        std::vector<Drawn> here;
        QList<QPointF> herePlaces;
        for (const QGlyphRun &run : line.glyphRuns(int(i), 1)) {
            for (const quint32 glyph : run.glyphIndexes())
                here.emplace_back(fonts_.index(run.rawFont()), glyph);
            herePlaces += run.positions();
        }
        if (here != glyphs || herePlaces != places) {
            learn();
            cluster.clear();
            glyphs = here;
            places = herePlaces;
        }
        cluster += drawn.at(i);
    }
    learn();
}

}  // namespace motebok::pdf
