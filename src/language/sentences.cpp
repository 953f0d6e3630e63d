// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/sentences.h"

#include <QRegularExpression>
#include <QSet>

namespace motebok {

namespace {

/// "jul." and "no." are left out: in Norwegian they are words at the end of a sentence.
bool isAbbreviation(const QString &word)
{
    static const QSet<QString> known = [] {
        const QStringList all =
            QStringLiteral(
                "kl nr jf jfr ca evt ev mv osv dvs pga mht ifm iht vs tlf mob pkt art kap sml eks ref red adm dir avd "
                "forts inkl ekskl maks min gj st dr prof mr mrs ms pp etc ff fig tab str bd utg vedr div mill mrd prop "
                "innst if fv tidl sen jr jan feb mar apr jun aug sep sept okt nov des mån tys ons tor fre lau søn "
                "man tirs tors lør resp kr vol dec oct mon tue wed thu fri sat sun")
                .split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return known.contains(word.toLower());
}

bool isQuoteOrBracket(QChar c)
{
    return QStringView(u"»”\"’)]").contains(c);
}

}  // namespace

bool endsSentence(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isSpace() || isQuoteOrBracket(text[end - 1])))
        --end;
    if (end == 0)
        return false;
    const QChar last = text[end - 1];
    if (last == u'?' || last == u'!')
        return true;
    if (last != u'.')
        return false;
    qsizetype from = end - 1;
    while (from > 0 && !text[from - 1].isSpace() && !QStringView(u"(«“\"/–").contains(text[from - 1]))
        --from;
    const QString word = text.mid(from, end - 1 - from).toString();
    if (word.isEmpty() || word.endsWith(u'.'))
        return false;  // a point alone, or three of them
    // "11.30." and "2026." end a sentence; "13." and "3.2." more often do not.
    static const QRegularExpression timeOrYear(QStringLiteral(R"(^(?:\d{1,2}[.:]\d{2}|\d{4})$)"));
    if (timeOrYear.match(word).hasMatch())
        return true;
    if (word.contains(u'.') || word.back().isDigit())
        return word.contains(u'@');
    if (word.size() == 1)
        return false;
    return !isAbbreviation(word);
}

/// Where the sentence that begins at `from` ends: the first blank after it, or the end of the line.
static qsizetype endOfSentence(const QString &text, qsizetype from, qsizetype lineEnd)
{
    for (qsizetype i = from + 1; i < lineEnd; ++i) {
        if (text.at(i).isSpace() && endsSentence(QStringView(text).mid(from, i - from)))
            return i;
    }
    return lineEnd;
}

static qsizetype skipBlanks(const QString &text, qsizetype from, qsizetype end)
{
    while (from < end && text.at(from).isSpace())
        ++from;
    return from;
}

static TextSpan withoutBlanks(const QString &text, qsizetype from, qsizetype end)
{
    from = skipBlanks(text, from, end);
    while (end > from && text.at(end - 1).isSpace())
        --end;
    return {from, end - from};
}

static qsizetype endOfLine(const QString &text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

TextSpan sentenceAt(const QString &text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    qsizetype from = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    const qsizetype lineEnd = endOfLine(text, position);
    for (;;) {
        const qsizetype end = endOfSentence(text, from, lineEnd);
        const qsizetype next = skipBlanks(text, end, lineEnd);
        if (position < next || next == lineEnd)
            return withoutBlanks(text, from, end);
        from = next;
    }
}

QList<TextSpan> sentencesIn(const QString &text)
{
    QList<TextSpan> sentences;
    for (qsizetype line = 0; line < text.size();) {
        const qsizetype lineEnd = endOfLine(text, line);
        for (qsizetype from = line; from < lineEnd;) {
            const qsizetype end = endOfSentence(text, from, lineEnd);
            if (const TextSpan sentence = withoutBlanks(text, from, end); sentence.length > 0)
                sentences.append(sentence);
            from = skipBlanks(text, end, lineEnd);
        }
        line = lineEnd + 1;
    }
    return sentences;
}

}  // namespace motebok
