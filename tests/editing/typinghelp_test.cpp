// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/typinghelp.h"

#include "domain/xhtml.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

const TypingAids all = TypingAid::Quotes | TypingAid::Dashes | TypingAid::Capitals | TypingAid::AutoTexts;

Group group(LanguageForm form = LanguageForm::Nynorsk)
{
    Group made;
    made.language = form;
    made.autoTexts = {{u"pst"_s, u"prosjektstøtteriggen"_s}, {u"FK"_s, u"Fjordhagen kommune"_s}};
    return made;
}

/// The text as it is after the last character of it was typed; "-" when there is no help.
QString helped(const RichText &text, const Group &habits = group(), TypingAids aids = all, qsizetype typedFrom = 0)
{
    const auto help = typingHelp(text, text.plainText().size(), typedFrom, habits, aids);
    return help ? withWords(text, help->span, help->words).plainText() : u"-"_s;
}

QString helped(const QString &text, const Group &habits = group(), TypingAids aids = all)
{
    return helped(RichText::fromPlain(text), habits, aids);
}

TEST(TypingHelp, QuotesFollowTheFormAndTheContext)
{
    EXPECT_EQ(helped(u"Ho sa \""_s), u"Ho sa «"_s);
    EXPECT_EQ(helped(u"Ho sa «ja\""_s), u"Ho sa «ja»"_s);
    EXPECT_EQ(helped(u"\""_s), u"«"_s);
    EXPECT_EQ(helped(u"(\""_s), u"(«"_s);
    EXPECT_EQ(helped(u"Ho sa «ja.\""_s), u"Ho sa «ja.»"_s);
    EXPECT_EQ(helped(u"She said \""_s, group(LanguageForm::English)), u"She said “"_s);
    EXPECT_EQ(helped(u"She said “yes\""_s, group(LanguageForm::English)), u"She said “yes”"_s);
    EXPECT_EQ(helped(u"https://nes.no/?q=\""_s), u"-"_s);
    EXPECT_EQ(helped(u"Ho sa \""_s, group(), TypingAid::Dashes), u"-"_s);
}

TEST(TypingHelp, ADashBetweenBlanks)
{
    EXPECT_EQ(helped(u"Linda - "_s), u"Linda – "_s);
    EXPECT_EQ(helped(u"- "_s), u"-"_s);
    EXPECT_EQ(helped(u" - "_s), u"-"_s);
    EXPECT_EQ(helped(u"Av-"_s), u"-"_s);
    EXPECT_EQ(helped(u"Linda - "_s, group(), TypingAid::Quotes), u"-"_s);
}

TEST(TypingHelp, CapitalsWhereASentenceBegins)
{
    EXPECT_EQ(helped(u"møtet "_s), u"Møtet "_s);
    EXPECT_EQ(helped(u"Slutt. ja,"_s), u"Slutt. Ja,"_s);
    EXPECT_EQ(helped(u"Kven? ola "_s), u"Kven? Ola "_s);
    EXPECT_EQ(helped(u"Slutt. «ja "_s), u"Slutt. «Ja "_s);
    EXPECT_EQ(helped(u"åtte "_s), u"Åtte "_s);
    EXPECT_EQ(helped(u"e-post "_s), u"E-post "_s);
    for (const QString &text : {u"Møte bl.a. om "_s, u"Start kl. ti "_s, u"Frist 13. januar "_s, u"Ved A. vik "_s,
                                u"Sak nr. to "_s, u"T.d. slik "_s, u"pH "_s, u"www.nes.no "_s, u"kari@nes.no "_s,
                                u"mp3 "_s, u"Ikkje her "_s, u"Slutt. Ja "_s, u"slik."_s, u"Så, ja "_s})
        EXPECT_EQ(helped(text), u"-"_s) << text.toStdString();
}

TEST(TypingHelp, AParagraphBeginsWithACapitalAListItemAndALineNeedNot)
{
    const auto rich = [](const QString &text) { return helped(*fromXhtml(text)); };
    EXPECT_EQ(rich(u"<p>Før.</p><p>ny </p>"_s), u"Før.\nNy "_s);
    EXPECT_EQ(rich(u"<ul><li>ny </li></ul>"_s), u"-"_s);
    EXPECT_EQ(rich(u"<ul><li>Ferdig. ny </li></ul>"_s), u"Ferdig. Ny "_s);
    EXPECT_EQ(rich(u"<p>Før<br/>ny </p>"_s), u"-"_s);
    EXPECT_EQ(rich(u"<pre>ny </pre>"_s), u"-"_s);
    EXPECT_EQ(rich(u"<p><a href=\"https://nes.no\">ny </a></p>"_s), u"-"_s);
}

TEST(TypingHelp, AutoTextsAreWholeWordsAndKeepTheirCapital)
{
    EXPECT_EQ(helped(u"Vi i pst "_s), u"Vi i prosjektstøtteriggen "_s);
    EXPECT_EQ(helped(u"Vi i pst,"_s), u"Vi i prosjektstøtteriggen,"_s);
    EXPECT_EQ(helped(u"Vi i pst."_s), u"Vi i prosjektstøtteriggen."_s);
    EXPECT_EQ(helped(u"Vi i Pst "_s), u"Vi i Prosjektstøtteriggen "_s);
    EXPECT_EQ(helped(u"pst "_s), u"Prosjektstøtteriggen "_s);
    EXPECT_EQ(helped(u"pst "_s, group(), TypingAid::AutoTexts), u"prosjektstøtteriggen "_s);
    EXPECT_EQ(helped(u"(pst)"_s), u"(Prosjektstøtteriggen)"_s);
    EXPECT_EQ(helped(u"Vi i FK "_s), u"Vi i Fjordhagen kommune "_s);
    for (const QString &text :
         {u"Vi i PST "_s, u"Ein apst "_s, u"Ein a-pst "_s, u"Til pst@nes.no "_s, u"Vi i fk "_s, u"Vi i pst"_s})
        EXPECT_EQ(helped(text), u"-"_s) << text.toStdString();
    EXPECT_EQ(helped(u"Vi i pst "_s, group(), TypingAid::Capitals), u"-"_s);
}

TEST(TypingHelp, EnterEndsAWordToo)
{
    const RichText text = *fromXhtml(u"<p>Vi i pst</p><p></p>"_s);
    EXPECT_EQ(helped(text), u"Vi i prosjektstøtteriggen\n"_s);
}

TEST(TypingHelp, WhatWasThereBeforeIsLeftAlone)
{
    const RichText text = RichText::fromPlain(u"møtet "_s);
    EXPECT_EQ(helped(text, group(), all, 5), u"-"_s);
    EXPECT_EQ(helped(text, group(), all, 0), u"Møtet "_s);
}

}  // namespace
}  // namespace motebok
