// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/matching.h"

#include <gtest/gtest.h>

using namespace motebok;

namespace {

bool finds(const char *pattern, const char *text)
{
    return matchScore(QString::fromUtf8(pattern), QString::fromUtf8(text)).has_value();
}

int score(const char *pattern, const char *text)
{
    return matchScore(QString::fromUtf8(pattern), QString::fromUtf8(text)).value_or(-1000);
}

}  // namespace

TEST(Matching, FindsTheStartsOfWords)
{
    EXPECT_TRUE(finds("lin ka", "Linda Kark"));
    EXPECT_TRUE(finds("linka", "Linda Kark"));
    EXPECT_TRUE(finds("lk", "Linda Kark"));
    EXPECT_TRUE(finds("kark linda", "Linda Kark"));
    EXPECT_TRUE(finds("LINDA", "linda kark"));
    EXPECT_TRUE(finds("linda hamn", "Linda Kark, Hamnestyret"));
}

TEST(Matching, LettersMayBeLeftOutInsideAWord)
{
    EXPECT_TRUE(finds("lnda", "Linda Kark"));
    EXPECT_TRUE(finds("hmnest", "Hamnestyret"));
}

TEST(Matching, WhatIsNotThereIsNoMatch)
{
    EXPECT_FALSE(finds("olga", "Linda Kark"));
    EXPECT_FALSE(finds("linda olga", "Linda Kark"));
    EXPECT_FALSE(finds("anna", "Arne Nilsen"));
    EXPECT_FALSE(finds("lindar", "Linda Kark"));
    EXPECT_FALSE(finds("x", ""));
}

TEST(Matching, AnEmptyPatternMatchesEverythingAlike)
{
    EXPECT_EQ(matchScore({}, QStringLiteral("Linda Kark")), 0);
    EXPECT_EQ(matchScore(QStringLiteral("  "), QString()), 0);
}

TEST(Matching, StartsOfWordsBeatInnerLetters)
{
    EXPECT_GT(score("ka", "Linda Kark"), score("ka", "Erika Moe"));
    EXPECT_GT(score("ka", "Kari Moe"), score("ka", "Linda Kark"));
    EXPECT_GT(score("in", "Inga Moe"), score("in", "Linda Moe"));
    EXPECT_GT(score("linda", "Linda Moe"), score("linda", "Lindaas Moe"));
    EXPECT_GT(score("linda", "Linda Kark"), score("linda", "Lidia Nanda"));
    EXPECT_GT(score("moe", "Ola Moe"), score("moe", "Ola Moen"));
}

TEST(Matching, DiacriticsDoNotMatterButCount)
{
    EXPECT_TRUE(finds("ase", "Åse Bø"));
    EXPECT_TRUE(finds("aase", "Åse Bø"));
    EXPECT_TRUE(finds("åse", "Aase Bø"));
    EXPECT_TRUE(finds("bjorn", "Bjørn Sæther"));
    EXPECT_TRUE(finds("bjoern", "Bjørn Sæther"));
    EXPECT_TRUE(finds("saether", "Bjørn Sæther"));
    EXPECT_TRUE(finds("sæther", "Bjørn Saether"));
    EXPECT_TRUE(finds("andre", "André Moe"));
    EXPECT_TRUE(finds("andre", "Andre\u0301 Moe"));
    EXPECT_GT(score("åse", "Åse Bø"), score("åse", "Ase Bø"));
    EXPECT_GT(score("ase", "Ase Bø"), score("ase", "Åse Bø"));
}

TEST(Matching, CommandsAreFoundByTheirInitials)
{
    EXPECT_TRUE(finds("nmed", "Nytt møte etter dette"));
    EXPECT_TRUE(finds("nytt ett", "Nytt møte etter dette"));
}
