// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

#include <QSet>

using namespace motebok;
using namespace motebok::test;
using testing::HasSubstr;

namespace {

const QString oneItem = u"Sak\tTema\tReferat\tVedtak\n1.\ta\tb\tc\n"_s;

QString facts(const Meeting &meeting)
{
    QStringList all;
    for (const Fact &fact : meeting.facts)
        all += fact.label + u'=' + fact.text.plainText();
    return all.join(u'|');
}

QString closing(const Meeting &meeting)
{
    QStringList all;
    for (const ClosingLine &line : meeting.closing)
        all += line.text.plainText();
    return all.join(u'|');
}

}  // namespace

TEST(Minutes, TitleAndFacts)
{
    const Meeting meeting = imported(
        u"\n# Referat frå møte i Byrådet\n\nDato: 27. oktober 2026\n\nStad: Teams\nKopi til: Ola Vik\n\n"_s + oneItem);
    EXPECT_EQ(meeting.title, u"Referat frå møte i Byrådet");
    EXPECT_EQ(facts(meeting), u"Dato:=27. oktober 2026|Stad:=Teams|Kopi til:=Ola Vik");
    EXPECT_EQ(date(meeting), QDate(2026, 10, 27));
    EXPECT_EQ(place(meeting), u"Teams");
    EXPECT_EQ(meeting.created, noon);
    EXPECT_TRUE(meeting.importWarnings.isEmpty()) << warningsOf(meeting).toStdString();
}

TEST(Minutes, SeveralFactsOnALine)
{
    EXPECT_EQ(facts(imported(u"# R\n\nDato: 07.10.2026 \u00a0 \u00a0 Stad: Teams\n"_s)),
              u"Dato:=07.10.2026|Stad:=Teams");
    EXPECT_EQ(facts(imported(u"# R\n\nDato: 7.10.2026 Tid: 09:00-10:00 Møteleiar: Kari: ja\n"_s)),
              u"Dato:=7.10.2026|Tid:=09:00-10:00|Møteleiar:=Kari: ja");
    EXPECT_EQ(facts(imported(u"# R\n\n<b>Dato:</b> 7.10.2026 | <b>Stad:</b> <i>Voss</i>\n"_s)),
              u"Dato:=7.10.2026|Stad:=Voss");
    EXPECT_EQ(facts(imported(u"# R\n\nDato:\t7.10.2026\nStad:\tVoss\tMøteleiar:\tKari Nes\n\n"_s + oneItem)),
              u"Dato:=7.10.2026|Stad:=Voss|Møteleiar:=Kari Nes");
}

TEST(Minutes, FactsInCellsAndUnderAHeading)
{
    EXPECT_EQ(facts(imported(u"# R\n\nDato: 7.10.2026\tStad: Voss\n\n"_s + oneItem)), u"Dato:=7.10.2026|Stad:=Voss");
    const Meeting under = imported(u"# R\n\n## Møtet\n\nDato: 7.10.2026\nStad: Voss\nKopi til: Ola\n\n"_s + oneItem);
    EXPECT_EQ(facts(under), u"Dato:=7.10.2026|Stad:=Voss");
    EXPECT_EQ(under.sections.first().heading, u"Møtet");
    EXPECT_EQ(under.sections.first().freeText()->text.plainText(), u"Kopi til: Ola");
    EXPECT_TRUE(imported(u"# R\n\nPost: mat\tSum: 100\nPost: leige\tSum: 200\n"_s).facts.isEmpty());
}

TEST(Minutes, AClosingRowAfterText)
{
    const Meeting meeting = imported(u"# R\n\nVi hadde det fint.\n\nReferent:\tKari Nes\n"_s);
    EXPECT_EQ(facts(meeting) + closing(meeting), u"Referent:=Kari Nes");
    EXPECT_EQ(closing(imported(u"# R\n\nVi møttest.\n\nNeste møte:\t3.4.2026\n"_s)), u"Neste møte: 3.4.2026");
}

TEST(Minutes, SentencesAreNoFacts)
{
    const Meeting meeting = imported(
        u"# R\n\nDato: 2.3.2026\nVi minner alle om dette, og hugs: ta med kaffi.\nSjå https://x.example\n\n"_s +
        oneItem);
    EXPECT_EQ(facts(meeting), u"Dato:=2.3.2026");
    ASSERT_EQ(meeting.sections.size(), 2);
    EXPECT_EQ(meeting.sections.first().freeText()->text.blocks().size(), 2);
}

TEST(Minutes, WithoutAHeading)
{
    const Meeting meeting = imported(u"Referat frå styret\nDato: 2.3.2026\n\n"_s + oneItem);
    EXPECT_EQ(meeting.title, u"Referat frå styret");
    EXPECT_EQ(meeting.importWarnings.size(), 1);
    EXPECT_EQ(imported(u"Dato: 2.3.2026\n\n"_s + oneItem).title, u"");
    EXPECT_THAT(warningsOf(imported(u"# R\n\n"_s + oneItem)).toStdString(), HasSubstr("No date"));
}

TEST(Minutes, ClosingLines)
{
    const Meeting meeting =
        imported(u"# R\n\nDato: 2.3.2026\n\n"_s + oneItem +
                 u"\nReferat skrevet av Kari Nes og Ola Vik den: 15.10.2026\n\nReferat sendt til gjennomlesing til "
                 u"møtedeltakarane: 20.10.2026\nReferat godkjent av møtedeltakarane den: 29.10.2026\n"_s);
    ASSERT_EQ(meeting.closing.size(), 3);
    EXPECT_EQ(writers(meeting), (QStringList{u"Kari Nes"_s, u"Ola Vik"_s}));
    EXPECT_EQ(findClosing(meeting, ClosingKind::Approved)->names, QStringList{u"møtedeltakarane"_s});
    EXPECT_EQ(findClosing(meeting, ClosingKind::Approved)->date, QDate(2026, 10, 29));
    EXPECT_EQ(status(meeting), MeetingStatus::Approved);
    EXPECT_EQ(meeting.closing.first().text.plainText(), u"Referat skrevet av Kari Nes og Ola Vik den: 15.10.2026");
    EXPECT_TRUE(meeting.importWarnings.isEmpty()) << warningsOf(meeting).toStdString();
}

TEST(Minutes, ClosingLinesInOtherPlaces)
{
    const Meeting early =
        imported(u"# R\n\nDato: 2.3.2026\n\n"_s + oneItem + u"\nReferent: Kari Nes\n\nNamn\tDeltok\nOla Vik\tJa\n"_s);
    EXPECT_EQ(writers(early), QStringList{u"Kari Nes"_s});
    EXPECT_EQ(early.importWarnings.size(), 1);
    EXPECT_EQ(closing(imported(u"# R\n\n"_s + oneItem + u"\nReferent:\tKari Nes\nGodkjent:\t3.4.2026\n"_s)),
              u"Referent: Kari Nes|Godkjent: 3.4.2026");
    const Meeting mixed = imported(u"# R\n\n"_s + oneItem +
                                   u"\nTakk for møtet.\nReferent: Kari Nes\nUnderskrift\nNeste møte: 1.5.2026\n"_s);
    EXPECT_EQ(closing(mixed), u"Referent: Kari Nes|Underskrift|Neste møte: 1.5.2026");
    EXPECT_EQ(mixed.sections.last().freeText()->text.plainText(), u"Takk for møtet.");
}

TEST(Minutes, AnApprovalInTheHeadIsAClosingLine)
{
    const Meeting meeting =
        imported(u"# R\n\nReferat godkjent: 3.4.2026\nDato: 2.3.2026\nReferent: Kari Nes\n\n"_s + oneItem);
    EXPECT_EQ(closing(meeting), u"Referat godkjent: 3.4.2026");
    EXPECT_EQ(facts(meeting), u"Dato:=2.3.2026|Referent:=Kari Nes");
    EXPECT_EQ(status(meeting), MeetingStatus::Approved);
}

TEST(Minutes, UnknownLinesAndTablesKeepTheirPlace)
{
    const Meeting meeting = imported(
        u"# R\n\nDato: 2.3.2026\n\nVi starta ti minutt seint.\n\n"_s + oneItem +
        u"\n## Økonomi\n\nSlik står det til:\n\n<b>Post</b>\t<b>Sum</b>\nDrift\t100\tja\n\nLån\t20\n\n- ein\n- to\n\nNamn\tDeltok\nOla Vik\tJa\n"_s);
    ASSERT_EQ(meeting.sections.size(), 6);
    EXPECT_EQ(meeting.sections.at(0).freeText()->text.plainText(), u"Vi starta ti minutt seint.");
    EXPECT_TRUE(meeting.sections.at(1).items());
    EXPECT_EQ(meeting.sections.at(2).heading, u"Økonomi");
    EXPECT_EQ(meeting.sections.at(3).heading, u"Slik står det til:");
    const PlainTable &table = *meeting.sections.at(3).plainTable();
    EXPECT_EQ(table.header, PlainTable::Header::FirstRow);
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows.at(2).cells.size(), 3);
    EXPECT_EQ(toXhtml(meeting.sections.at(4).freeText()->text), u"<p>- ein</p>");
}

TEST(Minutes, NoTableAtAll)
{
    const Meeting meeting = imported(
        u"# R\n\nDato: 2.3.2026\n\nKari ønskte velkomen.\n\n## Vedtak\n\nVi sel bilen.\n\nReferent: Ola Vik\n"_s);
    ASSERT_EQ(meeting.sections.size(), 2);
    EXPECT_EQ(meeting.sections.at(1).heading, u"Vedtak");
    EXPECT_EQ(meeting.sections.at(1).freeText()->text.plainText(), u"Vi sel bilen.");
    EXPECT_EQ(writers(meeting), QStringList{u"Ola Vik"_s});
}

TEST(Minutes, EveryPartHasAnIdOfItsOwn)
{
    const Meeting meeting = imported(u"# R\n\nDato: 2.3.2026 Stad: Voss\n\n"_s + oneItem +
                                     u"2.\ta\tb\tc\n\nNamn\tDeltok\nOla Vik\tJa\n\nReferent: Ola Vik\n"_s);
    const Meeting renamed = withNewIds(meeting);
    EXPECT_NE(renamed, meeting);
    QList<Id> ids{meeting.id};
    for (const Fact &fact : meeting.facts)
        ids += fact.id;
    for (const Section &section : meeting.sections)
        ids += section.id;
    for (const AgendaItem &item : meeting.sections.first().items()->items)
        ids += item.id;
    for (const ItemColumn &column : meeting.sections.first().items()->columns)
        ids += column.id;
    for (const Participant &row : meeting.sections.at(1).participants()->rows)
        ids += row.id;
    for (const ClosingLine &line : meeting.closing)
        ids += line.id;
    EXPECT_FALSE(ids.contains(Id()));
    EXPECT_EQ(QSet<Id>(ids.begin(), ids.end()).size(), ids.size());
}

TEST(Minutes, ActionsDoNotComeAlong)
{
    const Meeting meeting = imported(
        u"# R\n\nSak\tTema\tReferat\tVedtak\n1.\ta\tb\t<p><span data-action=\"t1\">Kari ringjer</span></p>\n"_s);
    EXPECT_TRUE(meeting.actions.isEmpty());
    EXPECT_EQ(toXhtml(meeting.sections.first().items()->items.first().conclusion), u"<p>Kari ringjer</p>");
}
