// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/typesetting.h"

#include "importing/fakedlist.h"

#include <QRegularExpression>
#include <QStringList>

namespace motebok {

namespace {

constexpr qsizetype narrowestPage = 35;  // characters: shorter lines were ended by somebody
constexpr qsizetype widestPage = 160;    // longer ones were never broken

QString trimmedEnd(QString line)
{
    while (!line.isEmpty() && line.back().isSpace() && line.back() != u'\t')  // tabs are empty cells
        line.chop(1);
    return line;
}

bool endsSentence(const QString &line)
{
    return !line.isEmpty() && QStringView(u".:?!;").contains(line.back());
}

QString firstWord(const QString &line)
{
    return line.simplified().section(u' ', 0, 0);
}

/// "møte-" before "leiar": a word that was divided. "haust-" before "og" is a word of its own.
bool endsInHyphen(const QString &line)
{
    return line.size() > 1 && QStringView(u"-\u2010\u00ad").contains(line.back()) &&
           line.at(line.size() - 2).isLetter();
}

bool dividesWord(const QString &line, const QString &next)
{
    static const QStringList between{QStringLiteral("og"), QStringLiteral("eller"), QStringLiteral("and"),
                                     QStringLiteral("or"), QStringLiteral("til"),   QStringLiteral("samt")};
    return endsInHyphen(line) && !next.isEmpty() && next.front().isLower() &&
           (line.back() == QChar::SoftHyphen || !between.contains(firstWord(next)));
}

/// Puts the next line to the paragraph; a divided word is made whole. "IKT-" keeps its hyphen: so such words are
/// written.
void join(QString &paragraph, const QString &next)
{
    if (!dividesWord(paragraph, next)) {
        paragraph += u' ';
    } else {
        const QString word = paragraph.mid(paragraph.lastIndexOf(u' ') + 1).chopped(1);
        if (paragraph.back() == QChar::SoftHyphen || word != word.toUpper())
            paragraph.chop(1);
    }
    paragraph += next;
}

/// How wide the page was, told by its lines; 0 when nothing shows that a page broke them.
qsizetype pageWidth(const QStringList &lines)
{
    qsizetype widest = 0;
    for (const QString &line : lines) {
        if (!line.contains(u'\t'))
            widest = std::max(widest, line.size());
    }
    if (widest < narrowestPage || widest > widestPage)
        return 0;
    const qsizetype nearlyFull = widest * 2 / 3;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const QString next = lines.at(i + 1).trimmed();
        const bool cut = line.size() >= nearlyFull && !endsSentence(line) && !next.isEmpty() &&
                         next.front().isLower() && !typedMarker(next);
        if (cut || (line.size() >= nearlyFull && dividesWord(line, next)))
            return widest;
    }
    return 0;
}

/// Whether a page, not a person, ended the line.
bool goesOn(const QString &line, const QString &next, qsizetype width)
{
    if (line.isEmpty() || next.isEmpty() || line.contains(u'\t') || next.contains(u'\t') || typedMarker(next))
        return false;
    if (dividesWord(line, next))
        return true;
    const bool cut = !endsSentence(line) && next.front().isLower();
    const qsizetype room = width - line.size();
    // Letters are not equally wide, so a line that was full may hold some characters less than another.
    const qsizetype slack = cut ? width / 4 : endsSentence(line) ? width / 20 : width / 8;
    return firstWord(next).size() + 1 + slack > room;
}

}  // namespace

QString withoutTypesetting(const QString &text)
{
    static const QList<QPair<QChar, QString>> ligatures{
        {QChar(0xfb00), QStringLiteral("ff")},  {QChar(0xfb01), QStringLiteral("fi")},
        {QChar(0xfb02), QStringLiteral("fl")},  {QChar(0xfb03), QStringLiteral("ffi")},
        {QChar(0xfb04), QStringLiteral("ffl")}, {QChar(0xfb05), QStringLiteral("st")},
        {QChar(0xfb06), QStringLiteral("st")}};
    QString plain = text;
    for (const auto &[drawn, letters] : ligatures)
        plain.replace(drawn, letters);
    return plain.remove(QChar::SoftHyphen);
}

RichText withoutTypesetting(const RichText &text)
{
    QList<Block> blocks = text.blocks();
    for (Block &block : blocks) {
        for (Run &run : block.runs)
            run.text = withoutTypesetting(run.text);
    }
    return RichText(blocks);
}

QString unwrapped(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\n|\r|\f"));
    QStringList lines = text.split(lineEnd);
    const QString asItStands = lines.join(u'\n');
    for (QString &line : lines)
        line = trimmedEnd(line);
    const qsizetype width = pageWidth(lines);
    if (width == 0)
        return asItStands;
    QStringList paragraphs;
    bool open = false;
    QString last;  // the line as it stood, not the paragraph
    for (const QString &line : std::as_const(lines)) {
        const QString words = line.contains(u'\t') ? line : line.trimmed();  // tabs are empty cells
        if (words.isEmpty()) {
            open = false;
            continue;
        }
        if (open && goesOn(last, words, width))
            join(paragraphs.last(), words);
        else
            paragraphs.append(words);
        open = true;
        last = line;
    }
    return paragraphs.join(u'\n');
}

}  // namespace motebok
