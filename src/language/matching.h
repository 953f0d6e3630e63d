// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace motebok {

/// How well `text` answers to what someone typed to find it: higher is better, nothing is no match, 0 for an empty
/// pattern. Every word of the pattern must be found, in any order: at a word's start (best), as letters that follow
/// words' starts ("linka" and "lk" find "Linda Kark"; letters may be left out inside a word), or as a piece from inside
/// a word (least). Case and diacritics do not matter but count when they are right: "ase" and "aase" find "Åse",
/// "bjorn" finds "Bjørn".
std::optional<int> matchScore(const QString &pattern, const QString &text);

/// Letters as they are compared: lower case, without diacritics, æ as "ae", ø as "o", å as "a".
QString folded(const QString &text);

}  // namespace motebok
