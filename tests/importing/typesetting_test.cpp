// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/typesetting.h"

#include "imported.h"

using namespace motebok;
using namespace motebok::test;

TEST(Typesetting, LettersDrawnAsOneAndUnseenHyphensGo)
{
    EXPECT_EQ(withoutTypesetting(u"o\ufb03siell \ufb01nans\u00ad\u00adplan, \ufb02ytte sto\ufb00"_s),
              u"offisiell finansplan, flytte stoff");
}

TEST(Typesetting, LinesBrokenByThePageBecomeParagraphs)
{
    EXPECT_EQ(unwrapped(u"Styret gjekk gjennom rekneskapen for fjoråret og såg at\n"
                        u"utgiftene til leige av lokale hadde auka med ein femdel. Det\n"
                        u"vart bede om ei forklaring.\n"
                        u"Kasseraren la fram tala på nytt og viste til avtalen med\n"
                        u"kommunen."_s),
              u"Styret gjekk gjennom rekneskapen for fjoråret og såg at utgiftene til leige av lokale hadde auka med "
              u"ein femdel. Det vart bede om ei forklaring.\n"
              u"Kasseraren la fram tala på nytt og viste til avtalen med kommunen.");
}

TEST(Typesetting, WordsDividedAtALineEndAreMadeWhole)
{
    EXPECT_EQ(unwrapped(u"Møtet slutta seg til framlegget frå leiaren i arbeids-\n"
                        u"gruppa om å bruka haust- og vinterferien til vedlikehald.\n"
                        u"Dei skal møtast i veke førti, og det gjeld både haust-\n"
                        u"og vinterferien. Arbeidet med den nye nasjonale IKT-\n"
                        u"planen held fram."_s),
              u"Møtet slutta seg til framlegget frå leiaren i arbeidsgruppa om å bruka haust- og vinterferien til "
              u"vedlikehald. Dei skal møtast i veke førti, og det gjeld både haust- og vinterferien. Arbeidet med den "
              u"nye nasjonale IKT-planen held fram.");
}

TEST(Typesetting, RowsOfCellsStayAsTheyStand)
{
    const QString text = unwrapped(
        u"Styret gjekk gjennom rekneskapen for fjoråret og såg at\n"
        u"utgiftene til leige av lokale hadde auka med ein femdel.\n"
        u"\n\tKari\tJa\n"_s);
    EXPECT_TRUE(text.endsWith(u"\n\tKari\tJa")) << text.toStdString();
}

TEST(Typesetting, BlankLinesAndMarkersPartParagraphs)
{
    EXPECT_EQ(unwrapped(u"Det kom fram mange gode framlegg i gruppearbeidet, og dei\n"
                        u"vart samla i tre punkt:\n"
                        u"- betre merking av stiane opp mot fjellet og rundt vatnet på\n"
                        u"sørsida\n"
                        u"- nye benkar\n\n"
                        u"Alle var samde."_s),
              u"Det kom fram mange gode framlegg i gruppearbeidet, og dei vart samla i tre punkt:\n"
              u"- betre merking av stiane opp mot fjellet og rundt vatnet på sørsida\n"
              u"- nye benkar\n"
              u"Alle var samde.");
}

TEST(Typesetting, LinesSomebodyEndedStay)
{
    for (const QString &text :
         {u"mjølk\nbrød\nsmør"_s, u"Kari Nes\nOla Vik\n\nSiv Moe"_s,
          u"Ein svært lang paragraf som ingen side har brote av, for han står på ei einaste line heile vegen til "
          u"slutten, "
          u"som er eit godt stykke lenger bort enn nokon side er brei, og vel så det.\nog ein til"_s,
          u"Dette er ei heil setning på ei line for seg sjølv.\nDette er den neste heile setninga i teksten.\nSlutt."_s,
          u"Namn\tRolle\nKari Nes\tleiar av arbeidsgruppa for nye lokale\nog\tmeir"_s})
        EXPECT_EQ(unwrapped(text), text);
}

TEST(Typesetting, LongTextsTakeNoLongTime)
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += u"ord etter ord etter ord i ei lang rekkje utan noko punktum til\n"_s;
    EXPECT_EQ(unwrapped(text).count(u'\n'), 0);
}
