// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html_style.h"

#include <QColor>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace motebok {
namespace {

using Palette = QMap<QString, QColor>;

/// The colours named in the n-th `:root` of the sheet: light, dark, print.
Palette palette(int n)
{
    static const QRegularExpression root(QStringLiteral(":root \\{([^}]*)\\}"));
    static const QRegularExpression colour(QStringLiteral("--([a-z-]+): (#[0-9a-f]{6});"));
    auto blocks = root.globalMatch(htmlStyle());
    for (int i = 0; i < n; ++i)
        blocks.next();
    Palette result;
    auto colours = colour.globalMatch(blocks.next().captured(1));
    while (colours.hasNext()) {
        const QRegularExpressionMatch match = colours.next();
        result.insert(match.captured(1), QColor(match.captured(2)));
    }
    return result;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, relative luminance and contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

TEST(HtmlStyle, HasContrastAaInEveryScheme)
{
    for (int scheme = 0; scheme < 3; ++scheme) {
        SCOPED_TRACE(scheme);
        const Palette colours = palette(scheme);
        ASSERT_EQ(colours.size(), 9);
        for (const char *text : {"ink", "quiet", "link"}) {
            for (const char *ground : {"paper", "action", "code"})
                EXPECT_GE(contrast(colours.value(QLatin1String(text)), colours.value(QLatin1String(ground))), 4.5)
                    << text << " on " << ground;
        }
        for (const char *edge : {"rule-strong", "action-rule"})
            EXPECT_GE(contrast(colours.value(QLatin1String(edge)), colours.value(QStringLiteral("paper"))), 3.0)
                << edge;
    }
}

TEST(HtmlStyle, NamesEveryColourInThePalettesOnly)
{
    QString rules = htmlStyle();
    static const QRegularExpression root(QStringLiteral(":root \\{[^}]*\\}"));
    rules.remove(root);
    static const QRegularExpression literal(QStringLiteral("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl)a?\\("));
    EXPECT_FALSE(rules.contains(literal)) << literal.match(rules).captured(0).toStdString();
}

TEST(HtmlStyle, CannotEndItsElement)
{
    EXPECT_FALSE(htmlStyle().contains(u'<'));
    EXPECT_EQ(htmlStyle().count(u'{'), htmlStyle().count(u'}'));
}

}  // namespace
}  // namespace motebok
