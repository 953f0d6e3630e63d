// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfcontent.h"

#include <cmath>
#include <numbers>

namespace motebok::pdf {

namespace {

QByteArray number(double value)
{
    QByteArray digits = QByteArray::number(value, 'f', 2);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    return digits == "-0" ? QByteArray("0") : digits;
}

/// Of a matrix, where two decimals are too few.
QByteArray exact(double value)
{
    return QByteArray::number(value, 'f', 6);
}

QByteArray hex16(quint16 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

const char *artifactProperties(Artifact kind)
{
    switch (kind) {
        case Artifact::Layout:
            return "<</Type/Layout>>";
        case Artifact::Header:
            return "<</Type/Pagination/Subtype/Header>>";
        case Artifact::Footer:
            return "<</Type/Pagination/Subtype/Footer>>";
        case Artifact::Watermark:
            return "<</Type/Pagination/Subtype/Watermark>>";
    }
    return "<<>>";
}

class Painter {
public:
    explicit Painter(const Advance &advance) : advance_(advance) { out_.reserve(16 * 1024); }

    QByteArray finish()
    {
        endText();
        return std::move(out_);
    }

    void paint(const BeginContent &begin)
    {
        endText();
        out_ += QByteArray("/") + tagName(begin.tag) + " <</MCID " + QByteArray::number(begin.mcid) + ">> BDC\n";
    }

    void paint(const BeginArtifact &begin)
    {
        endText();
        out_ += QByteArray("/Artifact ") + artifactProperties(begin.kind) + " BDC\n";
    }

    void paint(const EndMarked &)
    {
        endText();
        out_ += "EMC\n";
    }

    void paint(const BeginTurned &turn)
    {
        endText();
        const double angle = turn.degrees * std::numbers::pi / 180;
        const double x = turn.centre.x();
        const double y = page::height - turn.centre.y();
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        out_ += "q " + exact(c) + ' ' + exact(s) + ' ' + exact(-s) + ' ' + exact(c) + ' ' + number(x - c * x + s * y) +
                ' ' + number(y - s * x - c * y) + " cm\n";
    }

    void paint(const EndTurned &)
    {
        endText();
        out_ += "Q\n";
        font_ = -1;  // the state is that of before the turn
        colour_ = noColour;
    }

    void paint(const FillArea &fill)
    {
        endText();
        setColour(fill.colour);
        const QRectF &area = fill.area;
        out_ += number(area.left()) + ' ' + number(page::height - area.bottom()) + ' ' + number(area.width()) + ' ' +
                number(area.height()) + " re f\n";
    }

    void paint(const DrawPiece &draw)
    {
        const Paragraph &paragraph = *draw.paragraph;
        const TextPiece &piece = draw.text();
        const Run &run = paragraph.runs.at(piece.run);
        const bool isLink = !run.link.isEmpty();
        setColour(isLink ? colour::link : paragraph.colour);
        if (piece.reading == Reading::Spelled) {
            endText();
            out_ += "/Span <</ActualText " + hexTextString(piece.text) + ">> BDC\n";
        }
        for (const GlyphStrip &strip : piece.strips)
            paint(strip, draw.x, page::height - draw.baseline, paragraph.size);
        if (piece.reading == Reading::Spelled) {
            endText();
            out_ += "EMC\n";
        }
        if ((isLink || run.marks.testFlag(Mark::Underline)) && piece.right > piece.left)
            underline(draw, piece, paragraph.size);
    }

private:
    void paint(const GlyphStrip &strip, double left, double baseline, double size)
    {
        if (!inText_)
            out_ += "BT\n";
        inText_ = true;
        if (font_ != strip.font || size_ != size)
            out_ += "/F" + QByteArray::number(strip.font) + ' ' + number(size) + " Tf\n";
        font_ = strip.font;
        size_ = size;
        const double start = strip.glyphs.front().x;
        out_ += "1 0 0 1 " + number(left + start) + ' ' + number(baseline + strip.rise) + " Tm\n[";
        double pen = start;
        bool inString = false;
        for (const Glyph &glyph : strip.glyphs) {
            // Kerning, and what rounding adds up to.
            const int shift = int(std::lround((pen - glyph.x) * 1000 / size));
            if (std::abs(shift) >= leastShift) {
                out_ += (inString ? ">" : "") + QByteArray::number(shift);
                inString = false;
                pen -= shift * size / 1000;
            }
            if (!inString)
                out_ += '<';
            inString = true;
            out_ += hex16(glyph.id);
            pen += advance_(strip.font, glyph.id) * size / 1000;
        }
        out_ += inString ? ">] TJ\n" : "] TJ\n";
    }

    void underline(const DrawPiece &draw, const TextPiece &piece, double size)
    {
        constexpr double depth = 0.13;
        constexpr double thickness = 0.05;
        endText();
        out_ += number(draw.x + piece.left) + ' ' + number(page::height - draw.baseline - depth * size) + ' ' +
                number(piece.right - piece.left) + ' ' + number(thickness * size) + " re f\n";
    }

    void setColour(Rgb colour)
    {
        if (colour_ == colour)
            return;
        colour_ = colour;
        for (const int shift : {16, 8, 0})
            out_ += number(((colour >> shift) & 0xff) / 255.) + ' ';
        out_ += "rg\n";
    }

    /// Marked content and text objects must not overlap (ISO 32000-1, 14.6.1).
    void endText()
    {
        if (inText_)
            out_ += "ET\n";
        inText_ = false;
    }

    static constexpr int leastShift = 2;  ///< thousandths of the font size; less cannot be seen

    const Advance &advance_;
    QByteArray out_;
    bool inText_ = false;
    int font_ = -1;
    double size_ = 0;
    static constexpr Rgb noColour = 0xffffffff;
    Rgb colour_ = noColour;
};

}  // namespace

QByteArray contentStream(const PageContent &page, const Advance &advance)
{
    Painter painter(advance);
    for (const DrawOp &op : page)
        std::visit([&painter](const auto &drawn) { painter.paint(drawn); }, op);
    return painter.finish();
}

QByteArray hexTextString(const QString &text)
{
    QByteArray digits = "<FEFF";
    for (const QChar unit : text)
        digits += hex16(unit.unicode()).toUpper();
    return digits + '>';
}

}  // namespace motebok::pdf
