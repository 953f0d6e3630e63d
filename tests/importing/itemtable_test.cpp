// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

using namespace motebok;
using namespace motebok::test;
using testing::HasSubstr;

TEST(ItemTable, WholeRows)
{
    const ItemTable table =
        importedItems(u"1.\tOpning\tKari ønskte velkomen.\tIngen merknader.\nPS 3/26\tFerie\t\t\n"_s);
    ASSERT_EQ(table.items.size(), 2);
    EXPECT_EQ(words(table.items.at(0)), u"1.|Opning|Kari ønskte velkomen.|Ingen merknader.");
    EXPECT_EQ(words(table.items.at(1)), u"PS 3/26|Ferie||");
}

TEST(ItemTable, LabelsStandAsTheyAre)
{
    const Meeting meeting =
        imported(u"# R\n\nSak:\tAgenda/Tema:\tStatus\tKonklusjon/ ansvar og tidsfrist:\n1\ta\tb\tc\n"_s);
    const QList<ItemColumn> columns = meeting.sections.first().items()->columns;
    ASSERT_EQ(columns.size(), 4);
    EXPECT_EQ(columns.at(1).label, u"Agenda/Tema:");
    EXPECT_EQ(columns.at(3).label, u"Konklusjon/ ansvar og tidsfrist:");
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(columns.at(i).cell, ItemCell(i));
        EXPECT_TRUE(columns.at(i).shown);
    }
}

TEST(ItemTable, MissingCellsAreThereAndHidden)
{
    const Meeting meeting = imported(u"# R\n\nSak\tReferat\tFrist\n1\ta\t1. mai\n"_s);
    const ItemTable &table = *meeting.sections.first().items();
    ASSERT_EQ(table.columns.size(), 5);
    EXPECT_EQ(table.columns.at(1).cell, ItemCell::Topic);
    EXPECT_FALSE(table.columns.at(1).shown);
    EXPECT_FALSE(table.columns.at(3).shown);
    const ItemColumn &extra = table.columns.at(4);
    EXPECT_EQ(extra.cell, ItemCell::Extra);
    EXPECT_EQ(extra.label, u"Frist");
    EXPECT_EQ(words(table.items.first()), u"1||a|");
    EXPECT_EQ(cellText(table.items.first(), extra).plainText(), u"1. mai");
}

TEST(ItemTable, NrBesideSak)
{
    const Meeting meeting = imported(u"# R\n\nNr\tSak\tVedtak\n1\tFerie\tUtsett.\n"_s);
    EXPECT_EQ(words(meeting.sections.first().items()->items.first()), u"1|Ferie||Utsett.");
}

TEST(ItemTable, ThreeCellsWithANumberLackTheTopic)
{
    const ItemTable table = importedItems(
        u"4.\t<p><b>Val av styre</b></p> <p><b>Valnemnda</b></p> <p>la fram lista.</p>\tVedteken.\n"
        u"5.\t<p>Ingen feit tekst.</p>\tTatt til vitande.\n9.\t<b>Eventuelt</b>\t\n"_s);
    ASSERT_EQ(table.items.size(), 3);
    EXPECT_EQ(words(table.items.at(0)), u"4.|Val av styre|Valnemnda/la fram lista.|Vedteken.");
    EXPECT_EQ(words(table.items.at(1)), u"5.||Ingen feit tekst.|Tatt til vitande.");
    EXPECT_EQ(words(table.items.at(2)), u"9.|Eventuelt||");
}

TEST(ItemTable, ThreeCellsWithNothingFirstGoOnWithTheItemAbove)
{
    const ItemTable table =
        importedItems(u"3.\tPlan\tSlik vart det:\tDette.\n\n\t<p><b>Oppfølging</b></p><p>Meir.</p>\tOg dette.\n"_s);
    ASSERT_EQ(table.items.size(), 1);
    EXPECT_EQ(words(table.items.first()), u"3.|Plan|Slik vart det:/Oppfølging/Meir.|Dette./Og dette.");
    EXPECT_EQ(toXhtml(table.items.first().minutes), u"<p>Slik vart det:</p><p><b>Oppfølging</b></p><p>Meir.</p>");
}

TEST(ItemTable, ThreeCellsWithATextLackTheNumber)
{
    const ItemTable table = importedItems(u"1.\ta\tb\tc\nOrdskifte\tKari sa ja.\tEinige.\n"_s);
    ASSERT_EQ(table.items.size(), 2);
    EXPECT_EQ(words(table.items.at(1)), u"|Ordskifte|Kari sa ja.|Einige.");
}

TEST(ItemTable, FourCellsWithATopicAreAnItem)
{
    const ItemTable table = importedItems(u"1.\ta\tb\tc\n\tUtan nummer\tKari sa ja.\t\n"_s);
    ASSERT_EQ(table.items.size(), 2);
    EXPECT_EQ(words(table.items.at(1)), u"|Utan nummer|Kari sa ja.|");
}

TEST(ItemTable, CutSentencesAreJoined)
{
    const ItemTable table = importedItems(
        u"1.\ta\t<p>Fyrst.</p><p>Vi tek det opp på neste møte i</p>\tKari\n--\t---\t--\n\n"
        u"\t\t<p>styret. Innan då</p> <p>Slutt.</p>\tog Ola\n"_s);
    ASSERT_EQ(table.items.size(), 1);
    EXPECT_EQ(words(table.items.first()),
              u"1.|a|Fyrst./Vi tek det opp på neste møte i styret. Innan då/Slutt.|Kari og Ola");
}

TEST(ItemTable, OtherSeamsAreNewParagraphs)
{
    EXPECT_EQ(words(importedItems(u"1.\ta\tSlutt.\t\n\t\tliten bokstav\t\n"_s).items.first()),
              u"1.|a|Slutt./liten bokstav|");
    EXPECT_EQ(words(importedItems(u"1.\ta\tIkkje slutt\t\n\t\tStor bokstav\t\n"_s).items.first()),
              u"1.|a|Ikkje slutt/Stor bokstav|");
    EXPECT_EQ(
        words(importedItems(u"1.\ta\tSjå\t\n\t\t<a href=\"https://x.example\">x.example</a>\t\n"_s).items.first()),
        u"1.|a|Sjå/x.example|");
    EXPECT_EQ(words(importedItems(u"1.\ta\t(Slutt.)\t\n\t\tliten\t\n"_s).items.first()), u"1.|a|(Slutt.)/liten|");
}

TEST(ItemTable, AListGoesOnOverAPageBreak)
{
    const ItemTable table = importedItems(
        u"1.\ta\t<ul style=\"list-style-type: none\"> <li>- ein</li> <li>- to</li> </ul>\t\n\n"
        u"\t\t<p>- Tre</p> <p>Etter.</p>\t\n"_s);
    EXPECT_EQ(toXhtml(table.items.first().minutes), u"<ul><li>ein</li><li>to</li><li>Tre</li></ul><p>Etter.</p>");
    const ItemTable numbers = importedItems(u"1.\ta\t<ol><li>Ein</li></ol>\t\n\n\t\t<p>2. To</p>\t\n"_s);
    EXPECT_EQ(toXhtml(numbers.items.first().minutes), u"<ol><li>Ein</li><li>To</li></ol>");
}

TEST(ItemTable, ManyContinuationsOfOneItem)
{
    QString rows = u"1.\ta\tord\t\n"_s;
    for (int i = 0; i < 5; ++i)
        rows += u"\n\t\tmeir%1\t\n"_s.arg(i);
    EXPECT_EQ(words(importedItems(rows).items.first()), u"1.|a|ord meir0 meir1 meir2 meir3 meir4|");
}

TEST(ItemTable, GuessesAreWarnings)
{
    const Meeting meeting =
        imported(u"# R\n\nDato: 2.3.2026\n\nSak\tTema\tReferat\tVedtak\n1.\t<b>Opning</b>\tx\n\n\tvidare\t\n"_s);
    EXPECT_EQ(meeting.importWarnings.size(), 2) << warningsOf(meeting).toStdString();
    EXPECT_THAT(meeting.importWarnings.at(0).toStdString(), HasSubstr("Item 1"));
    EXPECT_THAT(meeting.importWarnings.at(1).toStdString(), HasSubstr("line 8"));
}

TEST(ItemTable, CellsBeyondTheHeaderSurvive)
{
    const ItemTable table = importedItems(u"1.\ta\tb\tc\td\te\n"_s);
    ASSERT_EQ(table.columns.size(), 6);
    EXPECT_EQ(cellText(table.items.first(), table.columns.at(5)).plainText(), u"e");
    EXPECT_EQ(table.columns.at(5).label, u"");
}

TEST(ItemTable, NoCellIsLostWhereTheTableHasOddColumns)
{
    const Meeting meeting = imported(u"# R\n\nSak\tTema\tReferat\n1.\ta\tb\tc\n2.\td\te\n\n\tf\tg\n"_s);
    const ItemTable &table = *meeting.sections.first().items();
    const ItemColumn &extra = table.columns.last();
    ASSERT_EQ(extra.cell, ItemCell::Extra);
    ASSERT_EQ(table.items.size(), 2);
    EXPECT_EQ(words(table.items.at(1)), u"2.||d f|");
    EXPECT_EQ(cellText(table.items.at(1), extra).plainText(), u"e g");
}

TEST(ItemTable, NumbersInManyForms)
{
    for (const QString &number : {u"1"_s, u"(1)"_s, u"12/26"_s, u"PS 3/26"_s, u"3.1"_s, u"Nr. 4"_s, u"Sak nr. 4"_s,
                                  u"Sak 12A"_s, u"§ 4"_s, u"5–7"_s, u"b)"_s, u"IV."_s}) {
        const ItemTable table = importedItems(number + u"\t<p><b>Tema</b></p><p>Ord.</p>\tSlutt.\n"_s);
        EXPECT_EQ(words(table.items.first()), number + u"|Tema|Ord.|Slutt."_s);
    }
    EXPECT_EQ(words(importedItems(u"Ordskifte\tOrd.\tSlutt.\n"_s).items.first()), u"|Ordskifte|Ord.|Slutt.");
}

TEST(ItemTable, RowsOfDashesAreDropped)
{
    const ItemTable table = importedItems(u"1.\ta\tord\t-\n-\t-\t-\t-\n—\n\t\tmeir\t\n2.\tb\t-\t\n"_s);
    ASSERT_EQ(table.items.size(), 2);
    EXPECT_EQ(words(table.items.first()), u"1.|a|ord meir|-");
}

TEST(ItemTable, ARowWithNothingAboveItIsAnItemAndAWarning)
{
    const Meeting meeting = imported(u"# R\n\nDato: 2.3.2026\n\nSak\tTema\tReferat\tVedtak\n\t\tord\t\n"_s);
    EXPECT_EQ(words(meeting.sections.first().items()->items.first()), u"||ord|");
    EXPECT_THAT(warningsOf(meeting).toStdString(), HasSubstr("no item above"));
}

TEST(ItemTable, SubItems)
{
    const ItemTable table = importedItems(
        u"3.\ta\t\t\n3.1\tb\t\t\n3.1.2\tc\t\t\na)\td\t\t\nb)\te\t\t\n4.\tf\t\t\n4b\tg\t\t\n7.1\th\t\t\n"_s);
    QList<int> levels;
    for (const AgendaItem &item : table.items)
        levels.append(item.level);
    EXPECT_EQ(levels, (QList<int>{0, 1, 2, 3, 3, 0, 1, 0}));
}

TEST(ItemTable, ARepeatedHeaderIsDroppedOnlyAfterAPageBreak)
{
    const QString header = u"Sak\tTema\tReferat\tVedtak\n"_s;
    const Meeting once = imported(u"# R\n\n"_s + header + u"1.\ta\tb\tc\n\n"_s + header + u"2.\td\te\tf\n"_s);
    ASSERT_EQ(once.sections.size(), 1);
    EXPECT_EQ(once.sections.first().items()->items.size(), 2);
    EXPECT_THAT(warningsOf(once).toStdString(), HasSubstr("repeats the header"));
    const Meeting twice =
        imported(u"# R\n\n"_s + header + u"1.\ta\tb\tc\n\nSak\tTema\tReferat\tAvgjerd\n2.\td\te\tf\n"_s);
    EXPECT_EQ(twice.sections.size(), 2);
}

TEST(ItemTable, SeveralTablesWithHeadings)
{
    const Meeting meeting = imported(
        u"# R\n\n## Frå styret\n\nSak\tTema\tReferat\tVedtak\n1.\ta\tb\tc\n\n"
        u"## Frå elevrådet\n\nSak\tTema\tReferat\tVedtak\n1.\td\te\tf\n"_s);
    ASSERT_EQ(meeting.sections.size(), 2);
    EXPECT_EQ(meeting.sections.at(0).heading, u"Frå styret");
    EXPECT_EQ(meeting.sections.at(1).heading, u"Frå elevrådet");
}

TEST(ItemTable, ACellMaySpanSeveralLines)
{
    const ItemTable table = importedItems(
        u"1.\ta\t<p>ein\n\nto</p>\tb\n2.\tc\t<ul>\n<li>x</li>\n<li>y</li>\n</ul>\td\n3.\te\t<p>open\tf\n"_s);
    ASSERT_EQ(table.items.size(), 3);
    EXPECT_EQ(words(table.items.at(0)), u"1.|a|ein to|b");
    EXPECT_EQ(words(table.items.at(1)), u"2.|c|x/y|d");
    EXPECT_EQ(words(table.items.at(2)), u"3.|e|open|f");
}

TEST(ItemTable, PageNumbersBetweenRowsLeaveItWhole)
{
    const Meeting meeting = imported(
        u"# R\n\nSak\tTema\tReferat\tVedtak\n1.\ta\tVi møtest i\tc\nSide 1 av 2\n\t\tmars.\t\n2.\td\te\tf\n"_s);
    ASSERT_EQ(meeting.sections.size(), 2);
    EXPECT_EQ(words(meeting.sections.first().items()->items.first()), u"1.|a|Vi møtest i mars.|c");
    EXPECT_EQ(meeting.sections.first().items()->items.size(), 2);
    EXPECT_EQ(meeting.sections.at(1).freeText()->text.plainText(), u"Side 1 av 2");
}

TEST(ItemTable, AnUnknownLineBetweenRowsKeepsItsPlace)
{
    const Meeting meeting =
        imported(u"# R\n\nSak\tTema\tReferat\tVedtak\n1.\ta\tb\tc\nPause i ti minutt.\n2.\td\te\tf\n"_s);
    ASSERT_EQ(meeting.sections.size(), 3);
    EXPECT_EQ(meeting.sections.at(1).freeText()->text.plainText(), u"Pause i ti minutt.");
    EXPECT_EQ(words(meeting.sections.at(2).items()->items.first()), u"2.|d|e|f");
    const Meeting cut =
        imported(u"# R\n\nSak\tTema\tReferat\tVedtak\n1.\ta\tVi møtest\tc\nTopptekst\n\t\ti mars.\t\n"_s);
    EXPECT_EQ(words(cut.sections.first().items()->items.first()), u"1.|a|Vi møtest i mars.|c");
    EXPECT_EQ(cut.sections.at(1).freeText()->text.plainText(), u"Topptekst");
}
