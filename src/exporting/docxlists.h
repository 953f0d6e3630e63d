// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QByteArray>

#include <array>

namespace motebok::docx {

/// The lists of a Word file. Word counts for itself: every list of ours becomes a numbering instance (w:num) that
/// starts with the number the list is printed with.
class Lists {
public:
    static constexpr int deepest = 8;  ///< levels of a Word list are 0 to 8 (ISO/IEC 29500-1, 17.9.3)

    /// A cell or another text begins: no list goes on into it.
    void begin();
    /// The block is next. For a list item, the w:numId it belongs to.
    int numberingOf(const Block &block);

    /// word/numbering.xml.
    QByteArray part() const;

private:
    struct Going {
        int id = 0;  ///< w:numId, 0 for none
        BlockKind kind = BlockKind::Bullet;
        int number = 0;
    };
    struct Started {
        int level = 0;
        int number = 0;
    };
    std::array<Going, deepest + 1> going_;
    QList<Started> numbered_;  ///< each a w:num of its own; the bullets share the first
};

}  // namespace motebok::docx
