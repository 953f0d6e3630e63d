// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/largemeeting.h"

#include "base/clock.h"
#include "exporting/document.h"
#include "exporting/pdf.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace motebok::bench {

namespace {

QString words(QRandomGenerator &random, int characters)
{
    static const QStringList some = {
        u"kaia"_s,      u"fortøying"_s, u"møtet"_s,     u"styret"_s,  u"vart"_s,   u"drøfta"_s,
        u"og"_s,        u"innstilt"_s,  u"på"_s,        u"å"_s,       u"søkja"_s,  u"tilskot"_s,
        u"frå"_s,       u"kommunen"_s,  u"før"_s,       u"hausten"_s, u"dugnad"_s, u"kostnadsoverslag"_s,
        u"medlemene"_s, u"ynskjer"_s,   u"straum"_s,    u"betre"_s,   u"lys"_s,    u"ytst"_s,
        u"ved"_s,       u"moloen"_s,    u"rapporten"_s, u"viser"_s,   u"at"_s,     u"arbeidet"_s};
    QString text;
    while (text.size() < characters)
        text += some[random.bounded(some.size())] + (random.bounded(12) == 0 ? u". "_s : u" "_s);
    return text.trimmed();
}

Block paragraph(const Runs &runs, BlockKind kind = BlockKind::Paragraph)
{
    return {kind, 0, 0, runs};
}

RichText minutesOf(QRandomGenerator &random)
{
    QList<Block> blocks;
    for (int i = 0; i < 2; ++i)
        blocks.append(paragraph({{u"Åse Vik frå Hamnelaget – "_s, Mark::Speaker, {}, {}},
                                 {words(random, 240), {}, {}, {}},
                                 {u" viktig "_s, Mark::Bold, {}, {}},
                                 {words(random, 120), {}, {}, {}}}));
    for (int i = 0; i < 2; ++i)
        blocks.append(paragraph({{words(random, 80), {}, {}, {}}}, BlockKind::Bullet));
    return RichText(blocks);
}

AgendaItem itemOf(QRandomGenerator &random, int number)
{
    AgendaItem item;
    item.id = newId();
    item.number = QString::number(number) + u'.';
    item.topic = RichText::fromPlain(words(random, 40));
    item.minutes = minutesOf(random);
    item.conclusion = RichText::fromPlain(u"Jon Hauge tek ansvar for "_s + words(random, 160) + u" innan 1. mars."_s);
    return item;
}

}  // namespace

Meeting largeMeeting(int items)
{
    QRandomGenerator random(2026);
    Meeting meeting = newMeeting(u"Stort møte med %1 saker"_s.arg(items), nullptr, systemClock()());
    QList<AgendaItem> &table = meeting.sections.first().items()->items;
    table.clear();
    for (int i = 0; i < items; ++i)
        table.append(itemOf(random, i + 1));
    return meeting;
}

Meeting usualMeeting(int number)
{
    QRandomGenerator random(number);
    Meeting meeting = newMeeting(u"Styremøte %1"_s.arg(number), nullptr, systemClock()());
    const QDate date = QDate(2000, 1, 1).addDays(number);
    meeting.facts.first().date = date;
    meeting.facts.first().text = RichText::fromPlain(date.toString(u"dd.MM.yyyy"_s));
    QList<AgendaItem> &table = meeting.sections.first().items()->items;
    table.clear();
    for (int i = 0; i < 10; ++i) {
        AgendaItem item;
        item.id = newId();
        item.number = QString::number(i + 1) + u'.';
        item.topic = RichText::fromPlain(words(random, 30));
        item.minutes = RichText::fromPlain(words(random, 200));
        table.append(item);
    }
    return meeting;
}

int pages(const Meeting &meeting)
{
    const Result<PdfResult> pdf = writePdf(documentFrom(meeting, nullptr), systemClock(), {});
    return pdf ? pdf->pages : 0;
}

}  // namespace motebok::bench
