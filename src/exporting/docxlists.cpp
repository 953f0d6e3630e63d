// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/docxlists.h"

#include "exporting/docxxml.h"

#include <algorithm>

namespace motebok::docx {

namespace {

constexpr int bullets = 1;   // w:abstractNumId and w:numId of all bullet lists
constexpr int numbers = 2;   // w:abstractNumId of numbered lists
constexpr int indent = 284;  // twips a level, 5 mm

void abstract(Xml &xml, int id, const char *format)
{
    xml.open("w:abstractNum", {{"w:abstractNumId", QString::number(id)}});
    xml.value("w:multiLevelType", QStringLiteral("hybridMultilevel"));
    for (int level = 0; level <= Lists::deepest; ++level) {
        xml.open("w:lvl", {{"w:ilvl", QString::number(level)}});
        xml.value("w:start", QStringLiteral("1"));
        xml.value("w:numFmt", QString::fromLatin1(format));
        xml.value("w:lvlText", id == bullets ? QString(QChar(0x2022)) : QStringLiteral("%%1.").arg(level + 1));
        xml.value("w:lvlJc", QStringLiteral("left"));
        xml.open("w:pPr");
        xml.empty("w:ind", {{"w:left", QString::number(indent * (level + 1))}, {"w:hanging", QString::number(indent)}});
        xml.close();
        xml.close();
    }
    xml.close();
}

}  // namespace

void Lists::begin()
{
    going_.fill({});
}

int Lists::numberingOf(const Block &block)
{
    if (!block.isListItem()) {
        begin();
        return 0;
    }
    const int level = std::clamp(block.level, 0, deepest);
    std::fill(going_.begin() + level + 1, going_.end(), Going{});
    Going &here = going_.at(level);
    const bool goesOn =
        here.id != 0 && here.kind == block.kind && (block.kind == BlockKind::Bullet || block.number == here.number + 1);
    if (!goesOn && block.kind == BlockKind::Numbered)
        numbered_.append({level, block.number});
    if (!goesOn)
        here.id = block.kind == BlockKind::Bullet ? bullets : bullets + int(numbered_.size());
    here.kind = block.kind;
    here.number = block.number;
    return here.id;
}

QByteArray Lists::part() const
{
    Xml xml("w:numbering");
    abstract(xml, bullets, "bullet");
    abstract(xml, numbers, "decimal");
    xml.open("w:num", {{"w:numId", QString::number(bullets)}});
    xml.value("w:abstractNumId", QString::number(bullets));
    xml.close();
    for (qsizetype i = 0; i < numbered_.size(); ++i) {
        const Started &list = numbered_.at(i);
        xml.open("w:num", {{"w:numId", QString::number(bullets + i + 1)}});
        xml.value("w:abstractNumId", QString::number(numbers));
        xml.open("w:lvlOverride", {{"w:ilvl", QString::number(list.level)}});
        xml.value("w:startOverride", QString::number(std::max(0, list.number)));
        xml.close();
        xml.close();
    }
    return xml.bytes();
}

}  // namespace motebok::docx
