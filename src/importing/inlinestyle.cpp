// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/inlinestyle.h"

#include <QRegularExpression>

namespace motebok {

namespace {

bool isBoldWeight(const QString &value)
{
    constexpr int semiBold = 600;
    return value == u"bold" || value == u"bolder" || value.toInt() >= semiBold;
}

void readWordList(InlineStyle &style, const QString &value)
{
    static const QRegularExpression level(QStringLiteral(R"(\blevel(\d)\b)"));
    style.wordLabel = value == u"ignore";
    if (const auto match = level.match(value); match.hasMatch())
        style.wordListLevel = match.captured(1).toInt();
}

}  // namespace

Marks InlineStyle::applied(Marks marks) const
{
    if (bold)
        marks.setFlag(Mark::Bold, *bold);
    if (italic)
        marks.setFlag(Mark::Italic, *italic);
    if (underline)
        marks.setFlag(Mark::Underline, *underline);
    return marks;
}

InlineStyle inlineStyle(const QString &css)
{
    InlineStyle style;
    for (const QString &declaration : css.split(u';', Qt::SkipEmptyParts)) {
        const QString name = declaration.section(u':', 0, 0).trimmed().toLower();
        const QString value = declaration.section(u':', 1).trimmed().toLower();
        if (name == u"font-weight")
            style.bold = isBoldWeight(value);
        else if (name == u"font-style")
            style.italic = value == u"italic" || value == u"oblique";
        else if ((name == u"text-decoration" || name == u"text-decoration-line") && value != u"inherit")
            style.underline = value.contains(u"underline");
        else if (name == u"list-style" || name == u"list-style-type")
            style.noLabels = value.split(u' ').contains(QStringLiteral("none"));
        else if (name == u"mso-list")
            readWordList(style, value);
    }
    return style;
}

}  // namespace motebok
