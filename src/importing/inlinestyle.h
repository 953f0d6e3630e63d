// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <optional>

namespace motebok {

/// What a style attribute says that means something in minutes; all else is looks.
struct InlineStyle {
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> underline;
    bool noLabels = false;   ///< list-style: none
    bool wordLabel = false;  ///< the label Word wrote out in front of a list item (mso-list: Ignore)
    int wordListLevel = 0;   ///< 1 and up: the paragraph is an item of a list of Word's (mso-list: l0 level2 lfo1)

    Marks applied(Marks marks) const;
};
InlineStyle inlineStyle(const QString &css);

}  // namespace motebok
