// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfletters.h"

#include "exporting/pdfstyle.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace motebok::pdf {

namespace {

constexpr int tabColumns = 8;

QString utf16(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

/// Says how its neighbours look, and has no look itself: joiners, direction marks, soft hyphens.
bool isInvisible(char32_t c)
{
    return isVariationSelector(c) || QChar::category(c) == QChar::Other_Format;
}

/// Belongs to the character before it, and means nothing without it.
bool leansOn(char32_t c)
{
    constexpr char32_t zeroWidthJoiner = 0x200d;
    return c == zeroWidthJoiner || isVariationSelector(c) || (c >= 0x1f3fb && c <= 0x1f3ff);
}

}  // namespace

bool isBlank(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; });
}

QString DrawableText::original(qsizetype from, qsizetype length) const
{
    if (originals.isEmpty())
        return drawn.mid(from, length);
    QString result;
    for (qsizetype i = from; i < from + length; ++i) {
        const auto replaced = originals.constFind(i);
        result += replaced == originals.constEnd() ? QString(drawn.at(i)) : *replaced;
    }
    return result;
}

DrawableText Letters::prepare(const QString &text, Typeface typeface)
{
    DrawableText result;
    result.drawn.reserve(text.size());
    qsizetype lineStart = 0;
    for (const char32_t c : text.toUcs4()) {
        const qsizetype place = result.drawn.size();
        if (c == U'\n') {
            result.drawn += QChar(QChar::LineSeparator);
            lineStart = place + 1;
        } else if (c == U'\t') {
            const qsizetype column = (place - lineStart) % tabColumns;
            result.drawn += QString(typeface == Typeface::Fixed ? tabColumns - column : 1, QChar::Space);
        } else if (c == 0xfeff) {
            continue;  // a byte order mark in the middle of a text says nothing
        } else if (c >= 0xfb00 && c <= 0xfb06) {
            result.drawn += utf16(c).normalized(QString::NormalizationForm_KC);  // "ﬁ" as the two letters it is
        } else if (leansOn(c) && result.originals.contains(place - 1)) {
            result.originals[place - 1] += utf16(c);
        } else if (isInvisible(c) || canDraw(c, typeface)) {
            result.drawn += utf16(c);
        } else {
            result.originals[place] = utf16(c);
            result.drawn += QChar(QChar::ReplacementCharacter);
            reportMissing(utf16(c));
        }
    }
    return result;
}

void Letters::reportMissing(const QString &letter)
{
    if (!missing_.contains(letter))
        missing_.append(letter);
}

bool Letters::canDraw(char32_t character, Typeface typeface)
{
    if (character >= U' ' && character <= U'~')
        return true;
    const QPair<int, char32_t> key(int(typeface), character);
    const auto known = known_.constFind(key);
    if (known != known_.constEnd())
        return *known;
    return known_[key] = probe(character, typeface);
}

bool Letters::probe(char32_t character, Typeface typeface)
{
    QTextLayout layout(utf16(character), fonts_.font(typeface, size::text, Weight::Regular, Slant::Upright));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = line.glyphRuns();
    if (runs.isEmpty())
        return QChar::isSpace(character) || QChar::isMark(character);
    return std::all_of(runs.begin(), runs.end(), [this](const QGlyphRun &run) {
        return fonts_.mayEmbed(fonts_.index(run.rawFont())) && !run.glyphIndexes().contains(0u);
    });
}

}  // namespace motebok::pdf
