// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/typinghelp.h"

#include "language/sentences.h"

namespace motebok {

namespace {

bool isWordEnd(QChar c)
{
    return c.isSpace() || QStringView(u".,;:!?)»”").contains(c);
}

bool isOpening(QChar c)
{
    return c.isSpace() || QStringView(u"([{«“‹‘-–—/").contains(c);
}

/// The characters without a blank between them that end `text`.
QString lastToken(const QString &text)
{
    qsizetype from = text.size();
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    return text.mid(from);
}

bool isAddress(const QString &token)
{
    return token.contains(u'@') || token.contains(QStringLiteral("://")) ||
           token.contains(QStringLiteral("www."), Qt::CaseInsensitive) || token.contains(u'\\') ||
           token.count(u'/') > 1;
}

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : word.front().toUpper() + word.mid(1);
}

std::optional<TypingHelp> quote(const QString &before, LanguageForm form)
{
    if (!before.endsWith(u'"') || isAddress(lastToken(before.chopped(1))))
        return std::nullopt;
    const bool opens = before.size() == 1 || isOpening(before.at(before.size() - 2));
    const bool english = form == LanguageForm::English;
    const QChar open = english ? u'“' : u'«';
    const QChar close = english ? u'”' : u'»';
    return TypingHelp{TypingAid::Quotes, {before.size() - 1, 1}, opens ? open : close};
}

std::optional<TypingHelp> dash(const QString &before)
{
    constexpr qsizetype length = 3;  // " - "
    if (!before.endsWith(QStringLiteral(" - ")) || before.size() == length ||
        before.at(before.size() - length - 1).isSpace())
        return std::nullopt;
    return TypingHelp{TypingAid::Dashes, {before.size() - 2, 1}, QStringLiteral("–")};
}

/// The group's short form that ends `words`, standing alone; nullptr when there is none.
const AutoText *autoTextAt(const QString &words, const QList<AutoText> &all)
{
    const AutoText *longest = nullptr;
    for (const AutoText &each : all) {
        const QString typed = each.typed.trimmed();
        if (typed.isEmpty() || each.text.isEmpty() || each.text == typed)
            continue;
        const bool written = words.endsWith(typed) || words.endsWith(capitalised(typed));
        const qsizetype from = words.size() - typed.size();
        const bool alone =
            from <= 0 || !(words.at(from - 1).isLetterOrNumber() || QStringView(u"-_.").contains(words.at(from - 1)));
        if (written && alone && (!longest || typed.size() > longest->typed.trimmed().size()))
            longest = &each;
    }
    return longest;
}

/// Whether a word at the end of `before` begins a sentence, or a paragraph.
bool beginsSentence(const QString &before, const Block &block)
{
    QString lead = before;
    while (!lead.isEmpty() && QStringView(u"«“\"(").contains(lead.back()))
        lead.chop(1);
    if (lead.isEmpty())
        return block.kind == BlockKind::Paragraph || block.kind == BlockKind::SubHeading;
    return lead.back().isSpace() && endsSentence(lead);
}

/// A word as one writes it with small letters: not "pH", "e2", "www".
bool takesCapital(const QString &word)
{
    if (word.isEmpty() || !word.front().isLower())
        return false;
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'-' || (c.isLetter() && !c.isUpper()); });
}

std::optional<TypingHelp> wordHelp(const QString &before, const Block &block, qsizetype typedFrom, const Group &habits,
                                   TypingAids aids)
{
    const QString words = before.chopped(1);
    const bool point = before.back() == u'.';
    if (words.isEmpty() || words.back().isSpace() || isAddress(lastToken(words)))
        return std::nullopt;
    if (aids.testFlag(TypingAid::AutoTexts)) {
        if (const AutoText *found = autoTextAt(words, habits.autoTexts)) {
            const qsizetype length = found->typed.trimmed().size();
            const qsizetype from = words.size() - length;
            if (from < typedFrom)
                return std::nullopt;
            const bool capital = words.at(from).isUpper() && !found->typed.trimmed().front().isUpper();
            const bool begins = aids.testFlag(TypingAid::Capitals) && beginsSentence(words.left(from), block);
            const QString text = capital || begins ? capitalised(found->text) : found->text;
            return TypingHelp{TypingAid::AutoTexts, {from, length}, text};
        }
    }
    if (!aids.testFlag(TypingAid::Capitals) || point)
        return std::nullopt;  // "e.g.", "kari.nes@…": a point may be inside what is being typed
    qsizetype from = words.size();
    while (from > 0 && (words.at(from - 1).isLetterOrNumber() || QStringView(u"-.'’&").contains(words.at(from - 1))))
        --from;
    if (from < typedFrom || !takesCapital(words.mid(from)) || !beginsSentence(words.left(from), block))
        return std::nullopt;
    return TypingHelp{TypingAid::Capitals, {from, 1}, words.at(from).toUpper()};
}

}  // namespace

std::optional<TypingHelp> typingHelp(const RichText &text, qsizetype position, qsizetype typedFrom, const Group &habits,
                                     TypingAids aids)
{
    BlockPlace place = blockAt(text, position);
    if (!place.block)
        return std::nullopt;
    QString before = place.block->text().left(position - place.span.from);
    if (before.isEmpty() && position > 0) {  // Enter: what was typed is in the block before
        place = blockAt(text, position - 1);
        before = place.block->text() + u'\n';
    }
    if (before.isEmpty() || place.block->kind == BlockKind::Preformatted ||
        !runBefore(text, place.span.from + before.size() - 1).link.isEmpty())
        return std::nullopt;
    // A line break in a paragraph begins a line, not a paragraph; nothing before it matters here.
    const qsizetype lineFrom = before.chopped(1).lastIndexOf(u'\n') + 1;
    const QString line = before.mid(lineFrom);
    std::optional<TypingHelp> help;
    if (line.endsWith(u'"')) {
        if (aids.testFlag(TypingAid::Quotes))
            help = quote(line, habits.language);
    } else if (aids.testFlag(TypingAid::Dashes) && dash(line)) {
        help = dash(line);
    } else if (isWordEnd(line.back())) {
        const Block asLine = lineFrom > 0 ? Block{BlockKind::Bullet, 0, 0, {}} : *place.block;
        help = wordHelp(line, asLine, typedFrom - place.span.from - lineFrom, habits, aids);
    }
    if (help)
        help->span.from += place.span.from + lineFrom;
    return help;
}

}  // namespace motebok
