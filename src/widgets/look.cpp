// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look.h"

#include <QApplication>
#include <QPalette>

namespace motebok::look {

void keepHintsReadable()
{
    constexpr float strength = 0.62F;  // 4.5 : 1 and more (WCAG 2.1, 1.4.3), and still weaker than text
    const QPalette now = QApplication::palette();
    const QColor text = now.color(QPalette::Text);
    const QColor ground = now.color(QPalette::Base);
    const auto mixed = [](float one, float other) { return one * strength + other * (1 - strength); };
    const QColor hint = QColor::fromRgbF(mixed(text.redF(), ground.redF()), mixed(text.greenF(), ground.greenF()),
                                         mixed(text.blueF(), ground.blueF()));
    if (now.color(QPalette::PlaceholderText).rgb() == hint.rgb())
        return;
    QPalette own;  // of all the roles only this one is ours; the others go on following the desktop
    own.setColor(QPalette::PlaceholderText, hint);
    QApplication::setPalette(own);
}

}  // namespace motebok::look
