// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/wordstyles.h"

#include <QRegularExpression>

#include <algorithm>

namespace motebok {

namespace {

constexpr int highestNumber = 99999;
constexpr int deepestLevel = 8;         // 17.9.3
constexpr qsizetype longestChain = 20;  // of styles based on each other; Word allows ten

QString val(const QXmlStreamReader &xml)
{
    return wordAttribute(xml, QLatin1StringView("val"));
}

/// 1 → "a", 27 → "aa" as Word counts (17.18.59).
QString letters(int number)
{
    constexpr int highest = 780;  // as in Word's own list of formats: 30 letters
    if (number < 1 || number > highest)
        return QString::number(number);
    return QString((number - 1) / 26 + 1, QChar(u'a' + (number - 1) % 26));
}

QString roman(int number)
{
    static const QList<QPair<int, QString>> digits = {
        {1000, QStringLiteral("m")}, {900, QStringLiteral("cm")}, {500, QStringLiteral("d")},
        {400, QStringLiteral("cd")}, {100, QStringLiteral("c")},  {90, QStringLiteral("xc")},
        {50, QStringLiteral("l")},   {40, QStringLiteral("xl")},  {10, QStringLiteral("x")},
        {9, QStringLiteral("ix")},   {5, QStringLiteral("v")},    {4, QStringLiteral("iv")},
        {1, QStringLiteral("i")}};
    QString text;
    for (const auto &[value, digit] : digits) {
        for (; number >= value && text.size() < 20; number -= value)
            text += digit;
    }
    return text;
}

QString formatted(int number, const QString &format)
{
    if (format == u"lowerLetter")
        return letters(number);
    if (format == u"upperLetter")
        return letters(number).toUpper();
    if (format == u"lowerRoman")
        return roman(number);
    if (format == u"upperRoman")
        return roman(number).toUpper();
    if (format == u"decimalZero")
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    return QString::number(number);
}

}  // namespace

QString wordAttribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool wordToggle(const QXmlStreamReader &xml)
{
    const QString value = val(xml);
    return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

MarkChange readRunProperties(QXmlStreamReader &xml)
{
    MarkChange change;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        const Mark mark = name == u"b"   ? Mark::Bold
                          : name == u"i" ? Mark::Italic
                          : name == u"u" ? Mark::Underline
                                         : Mark::None;
        if (mark != Mark::None)
            (wordToggle(xml) ? change.on : change.off) |= mark;
        else if (name == u"rStyle")
            change.style = val(xml);
        else if (name == u"vanish")
            change.hidden = wordToggle(xml);
        xml.skipCurrentElement();
    }
    return change;
}

void WordStyles::read(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    QString id;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"style")
            id = wordAttribute(xml, QLatin1StringView("styleId"));
        if (id.isEmpty())
            continue;
        WordStyle &style = styles_[id];
        if (name == u"name")
            style.name = val(xml).toLower();
        else if (name == u"basedOn")
            style.basedOn = val(xml);
        else if (name == u"outlineLvl")
            style.outline = val(xml).toInt();
        else if (name == u"numId")
            style.numbering = val(xml).toInt();
        else if (name == u"ilvl")
            style.level = val(xml).toInt();
        else if (name == u"tblStylePr")
            xml.skipCurrentElement();  // how a table's first row looks is no mark of its text
        else if (name == u"rPr")
            style.marks = readRunProperties(xml);
    }
}

QList<WordStyle> WordStyles::chain(const QString &id) const
{
    QList<WordStyle> chain;
    QStringList seen;
    for (QString at = id; styles_.contains(at) && !seen.contains(at) && chain.size() < longestChain;
         at = styles_.value(at).basedOn) {
        seen.append(at);
        chain.append(styles_.value(at));
    }
    return chain;
}

bool WordStyles::isHeading(const QString &id) const
{
    constexpr int bodyText = 9;  // 17.3.1.20
    for (const WordStyle &style : chain(id)) {
        if (style.name == u"title" || style.name.startsWith(u"heading ") || style.name.startsWith(u"overskrift "))
            return true;
        if (style.outline)
            return *style.outline < bodyText;
    }
    return false;
}

bool WordStyles::isPreformatted(const QString &id) const
{
    const QList<WordStyle> styles = chain(id);
    return std::any_of(styles.begin(), styles.end(),
                       [](const WordStyle &style) { return style.name.contains(u"preformatted"); });
}

ListPlace WordStyles::list(const QString &id) const
{
    ListPlace place;
    bool numbered = false;
    bool levelled = false;
    for (const WordStyle &style : chain(id)) {
        if (style.numbering && !numbered)
            place.numbering = *style.numbering;
        if (style.level && !levelled)
            place.level = *style.level;
        numbered = numbered || style.numbering;
        levelled = levelled || style.level;
    }
    return place;
}

MarkChange WordStyles::marks(const QString &id) const
{
    MarkChange change;
    const QList<WordStyle> styles = chain(id);
    for (auto style = styles.crbegin(); style != styles.crend(); ++style) {
        change.on = (change.on | style->marks.on) & ~style->marks.off;
        change.off = (change.off | style->marks.off) & ~style->marks.on;
        change.hidden = change.hidden || style->marks.hidden;
        if (style->name == u"speaker")
            change.on |= Mark::Speaker;
    }
    // How these styles look is no mark of its own.
    if (change.on & Mark::Speaker)
        change.on &= ~Marks(Mark::Bold);
    if (!styles.isEmpty() && styles.first().name.endsWith(u"hyperlink"))
        change.on &= ~Marks(Mark::Underline);
    return change;
}

void WordNumbering::read(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    QMap<int, Level> *levels = nullptr;
    int level = 0;
    int num = -1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        const auto number = [&xml](const char *attribute) {
            return wordAttribute(xml, QLatin1StringView(attribute)).toInt();
        };
        if (name == u"abstractNum") {
            levels = &abstracts_[number("abstractNumId")];
            num = -1;
        } else if (name == u"num") {
            num = number("numId");
            levels = &numberings_[num].levels;
        } else if (name == u"abstractNumId" && num >= 0) {
            numberings_[num].abstract = number("val");
        } else if (name == u"lvl" || name == u"lvlOverride") {
            level = std::clamp(number("ilvl"), 0, deepestLevel);
        } else if (name == u"startOverride" && num >= 0) {
            numberings_[num].starts.insert(level, std::clamp(number("val"), 0, highestNumber));
        } else if (levels && name == u"start") {
            (*levels)[level].start = std::clamp(number("val"), 0, highestNumber);
        } else if (levels && name == u"numFmt") {
            (*levels)[level].format = val(xml);
        } else if (levels && name == u"lvlText") {
            (*levels)[level].text = val(xml);
        }
    }
}

WordNumbering::Level WordNumbering::levelOf(const ListPlace &place) const
{
    const Numbering numbering = numberings_.value(place.numbering);
    if (numbering.levels.contains(place.level))
        return numbering.levels.value(place.level);
    return abstracts_.value(numbering.abstract).value(place.level);
}

int WordNumbering::startOf(const ListPlace &place) const
{
    return numberings_.value(place.numbering).starts.value(place.level, levelOf(place).start);
}

WordNumbering::Label WordNumbering::next(const ListPlace &where)
{
    ListPlace place = where;
    place.level = std::clamp(place.level, 0, deepestLevel);
    if (place.numbering == 0 || !numberings_.contains(place.numbering))
        return {};
    const Numbering numbering = numberings_.value(place.numbering);
    const Level level = levelOf(place);
    if (level.format == u"bullet")
        return {BlockKind::Bullet, 0, level.text};
    QMap<int, int> &counts = counts_[numbering.abstract];
    QList<int> &started = started_[place.numbering];
    const bool ownStart = numbering.starts.contains(place.level) && !started.contains(place.level);
    if (ownStart)
        started.append(place.level);
    const int count = counts.contains(place.level) && !ownStart ? std::min(counts.value(place.level) + 1, highestNumber)
                                                                : startOf(place);
    counts.insert(place.level, count);
    while (!counts.isEmpty() && counts.lastKey() > place.level)
        counts.remove(counts.lastKey());
    if (level.format == u"none" || level.text.isEmpty())
        return {};
    QString label = level.text;
    for (int each = 0; each <= place.level; ++each) {
        const Level outer = levelOf({place.numbering, each});
        label.replace(QStringLiteral("%%1").arg(each + 1), formatted(counts.value(each, outer.start), outer.format));
    }
    return {BlockKind::Numbered, std::clamp(count, 1, highestNumber), label};
}

}  // namespace motebok
