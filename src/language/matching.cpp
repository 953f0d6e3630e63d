// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/matching.h"

#include <QList>

#include <algorithm>
#include <climits>

namespace motebok {

namespace {

constexpr int wordStart = 10;     // a letter at the start of a word
constexpr int goesOn = 9;         // a letter right after the one before
constexpr int skipped = -2;       // letters left out inside a word …
constexpr int eachSkipped = 1;    // … and for each of them
constexpr int inside = 4;         // a letter of a piece from inside a word
constexpr int asWritten = 1;      // a letter with its own diacritics
constexpr int wholeWord = 5;      // the pattern is all of the word
constexpr int firstWord = 3;      // the match begins where the text begins
constexpr int lettersAPoint = 8;  // among equals the shorter text comes first
constexpr int impossible = INT_MIN / 2;

/// A letter as it is compared, with the one that stands there and whether a word begins with it.
struct Letter {
    QChar folded;
    QChar written;
    bool starts = false;
};
using Letters = QList<Letter>;

QString foldedLetter(QChar c)
{
    c = c.toLower();
    switch (c.unicode()) {
        case u'æ':
            return QStringLiteral("ae");
        case u'ø':
            return QStringLiteral("o");
        case u'ß':
            return QStringLiteral("ss");
        case u'ð':
        case u'đ':
            return QStringLiteral("d");
        case u'ł':
            return QStringLiteral("l");
        case u'þ':
            return QStringLiteral("th");
        default:
            break;
    }
    if (c.category() == QChar::Mark_NonSpacing)
        return {};
    while (c.decompositionTag() == QChar::Canonical && !c.decomposition().isEmpty())
        c = c.decomposition().at(0);
    return c;
}

Letters lettersOf(const QString &text)
{
    Letters letters;
    letters.reserve(text.size());
    QChar before = u' ';
    for (const QChar c : text) {
        const bool begins = c.isLetterOrNumber() && (!before.isLetterOrNumber() || (c.isUpper() && before.isLower()));
        const QString same = foldedLetter(c);
        for (qsizetype i = 0; i < same.size(); ++i)
            letters.append({same.at(i), c.toLower(), begins && i == 0});
        before = c;
    }
    return letters;
}

int exactness(const Letter &wanted, const Letter &found)
{
    return wanted.written == found.written ? asWritten : 0;
}

bool endsWord(const Letters &text, qsizetype end)
{
    return end == text.size() || text[end].starts || !text[end].folded.isLetterOrNumber();
}

/// The best way through the text that begins at a word's start, and goes on letter by letter, to a word's start, or
/// over letters left out inside a word.
int alongWords(const Letters &pattern, const Letters &text)
{
    QList<int> best(text.size(), impossible);  // with the letters so far, the last of them here
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        QList<int> next(text.size(), impossible);
        int anywhere = impossible;  // the best before this place
        int inWord = impossible;    // the best in the same word, letters since then left out
        for (qsizetype j = 0; j < text.size(); ++j) {
            if (text[j].starts)
                inWord = impossible;
            if (text[j].folded == pattern[i].folded) {
                int here = impossible;
                if (text[j].starts)
                    here = i == 0 ? wordStart + (j == 0 ? firstWord : 0) : anywhere + wordStart;
                if (i > 0 && j > 0)
                    here = std::max(here, best[j - 1] + goesOn);
                here = std::max(here, inWord + skipped);
                next[j] = here + exactness(pattern[i], text[j]);
            }
            anywhere = std::max(anywhere, best[j]);
            inWord = std::max(inWord - eachSkipped, j > 0 ? best[j - 1] - eachSkipped : impossible);
            if (text[j].starts)
                inWord = impossible;
        }
        best = next;
    }
    int result = impossible;
    for (qsizetype j = 0; j < text.size(); ++j)
        result = std::max(result, best[j] + (endsWord(text, j + 1) ? wholeWord : 0));
    return result;
}

/// The pattern as a piece of the text, wherever it begins.
int asPiece(const Letters &pattern, const Letters &text)
{
    int result = impossible;
    for (qsizetype from = 0; from + pattern.size() <= text.size(); ++from) {
        int score = 0;
        qsizetype i = 0;
        for (; i < pattern.size() && pattern[i].folded == text[from + i].folded; ++i)
            score += inside + exactness(pattern[i], text[from + i]);
        if (i == pattern.size())
            result = std::max(result, score);
    }
    return result;
}

int wordScore(const QString &word, const Letters &text)
{
    const Letters pattern = lettersOf(word);
    return std::max(alongWords(pattern, text), asPiece(pattern, text));
}

/// "aa" and "oe" as one writes å and ø without them.
QString withoutDoubles(QString word)
{
    return word.replace(QStringLiteral("aa"), QStringLiteral("a")).replace(QStringLiteral("oe"), QStringLiteral("o"));
}

}  // namespace

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        result += foldedLetter(c);
    return result;
}

std::optional<int> matchScore(const QString &pattern, const QString &text)
{
    const QStringList words = pattern.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return 0;
    const Letters letters = lettersOf(text);
    int total = 0;
    for (const QString &word : words) {
        int score = wordScore(word, letters);
        if (score < impossible / 2) {
            const QString other = withoutDoubles(folded(word));
            if (other.isEmpty() || other == folded(word))
                return std::nullopt;
            score = wordScore(other, letters);
        }
        if (score < impossible / 2)
            return std::nullopt;
        total += score;
    }
    return total - int(letters.size()) / lettersAPoint;
}

}  // namespace motebok
