// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dates.h"

#include "printing.h"

#include <gtest/gtest.h>

using namespace motebok;
using namespace Qt::StringLiterals;

namespace {

QString foundIn(const QString &text)
{
    const auto found = findDate(text);
    if (!found)
        return QStringLiteral("nothing");
    return found->date.toString(Qt::ISODate) + u' ' + text.mid(found->from, found->length);
}

QString timeIn(const QString &text)
{
    const auto found = findTime(text);
    if (!found)
        return QStringLiteral("nothing");
    return found->start.toString(QStringLiteral("HH:mm")) +
           (found->end ? u'-' + found->end->toString(QStringLiteral("HH:mm")) : QString()) + u' ' +
           text.mid(found->from, found->length);
}

}  // namespace

TEST(Dates, AreWrittenInTheGroupsForm)
{
    EXPECT_EQ(dateText(QDate(2022, 10, 27), LanguageForm::Nynorsk), u"27. oktober 2022");
    EXPECT_EQ(dateText(QDate(2022, 12, 1), LanguageForm::Bokmaal), u"1. desember 2022");
    EXPECT_EQ(dateText(QDate(2022, 10, 27), LanguageForm::English), u"27 October 2022");
    EXPECT_EQ(dateText(QDate(), LanguageForm::Nynorsk), u"");
}

TEST(Dates, KnowTheWeekdaysOfEveryForm)
{
    for (const QString &week : {u"måndag tysdag onsdag torsdag fredag laurdag søndag"_s,
                                u"mandag tirsdag onsdag torsdag fredag lørdag søndag"_s,
                                u"Monday Tuesday Wednesday Thursday Friday Saturday Sunday"_s}) {
        const QStringList days = week.split(u' ');
        for (qsizetype i = 0; i < days.size(); ++i)
            EXPECT_EQ(weekdayNamed(days[i]), i + 1) << days[i].toStdString();
    }
    EXPECT_EQ(weekdayNamed(u"dag"_s), 0);
}

TEST(Times, AreWrittenWithPointsInNorwegian)
{
    EXPECT_EQ(timeText(QTime(9, 0), QTime(11, 30), LanguageForm::Nynorsk), u"kl. 09.00–11.30");
    EXPECT_EQ(timeText(QTime(9, 5), std::nullopt, LanguageForm::Bokmaal), u"kl. 09.05");
    EXPECT_EQ(timeText(QTime(9, 0), QTime(11, 30), LanguageForm::English), u"09:00–11:30");
    EXPECT_EQ(timeText(QTime(), QTime(11, 30), LanguageForm::Nynorsk), u"");
}

TEST(FindDate, KnowsTheFormsMinutesUse)
{
    EXPECT_EQ(foundIn(u"27. oktober 2022"_s), u"2022-10-27 27. oktober 2022");
    EXPECT_EQ(foundIn(u"Møtet var torsdag 27 okt. 2022 i Førde"_s), u"2022-10-27 27 okt. 2022");
    EXPECT_EQ(foundIn(u"den: 07.10.2021"_s), u"2021-10-07 07.10.2021");
    EXPECT_EQ(foundIn(u"7-10-2021"_s), u"2021-10-07 7-10-2021");
    EXPECT_EQ(foundIn(u"7/10-2021"_s), u"2021-10-07 7/10-2021");
    EXPECT_EQ(foundIn(u"7.10.21"_s), u"2021-10-07 7.10.21");
    EXPECT_EQ(foundIn(u"(2021-10-07)"_s), u"2021-10-07 2021-10-07");
    EXPECT_EQ(foundIn(u"1.MAI 2023"_s), u"2023-05-01 1.MAI 2023");
    EXPECT_EQ(foundIn(u"27 October 2022"_s), u"2022-10-27 27 October 2022");
    EXPECT_EQ(foundIn(u"27.\u00a0oktober\u00a02022"_s), u"2022-10-27 27.\u00a0oktober\u00a02022");
}

TEST(FindDate, TakesTheFirstOne)
{
    EXPECT_EQ(foundIn(u"sendt 3.4.2023, godkjent 12. mai 2023"_s), u"2023-04-03 3.4.2023");
    EXPECT_EQ(foundIn(u"sendt 12. mai 2023, godkjent 3.4.2023"_s), u"2023-05-12 12. mai 2023");
}

TEST(FindDate, LeavesOtherNumbersAlone)
{
    for (const QString &text : {u"13. januar"_s, u"31.02.2023"_s, u"sak 12/26"_s, u"kl. 10.15"_s, u"3.1.2"_s,
                                u"29. februar 2023"_s, u"1.2.3.2023"_s, u"tlf. 12.34.56.78"_s, u""_s})
        EXPECT_EQ(foundIn(text), u"nothing") << text.toStdString();
}

TEST(FindDate, ReadsWhatTheProgramWrites)
{
    for (const LanguageForm form : {LanguageForm::Nynorsk, LanguageForm::Bokmaal, LanguageForm::English}) {
        for (QDate date(2024, 1, 1); date.year() == 2024; date = date.addDays(1)) {
            const auto found = findDate(u"laurdag "_s + dateText(date, form));
            ASSERT_TRUE(found);
            EXPECT_EQ(found->date, date);
        }
    }
}

TEST(FindTime, KnowsTheFormsMinutesUse)
{
    EXPECT_EQ(timeIn(u"kl. 09.00–11.30"_s), u"09:00-11:30 kl. 09.00–11.30");
    EXPECT_EQ(timeIn(u"kl 9-11"_s), u"09:00-11:00 kl 9-11");
    EXPECT_EQ(timeIn(u"09:00 - 11:30"_s), u"09:00-11:30 09:00 - 11:30");
    EXPECT_EQ(timeIn(u"frå 09.00 til 11.30"_s), u"09:00-11:30 09.00 til 11.30");
    EXPECT_EQ(timeIn(u"klokka 14"_s), u"14:00 klokka 14");
    EXPECT_EQ(timeIn(u"Kl. 0830"_s), u"08:30 Kl. 0830");
    EXPECT_EQ(timeIn(u"kl. 23.30–25.00"_s), u"23:30 kl. 23.30–25.00");
}

TEST(FindTime, TakesNoBareNumber)
{
    for (const QString &text : {u"9"_s, u"12.30"_s, u"27.10.2022"_s, u"sak 9-11"_s, u"kl. 99"_s, u"stykkl 9"_s})
        EXPECT_EQ(timeIn(text), u"nothing") << text.toStdString();
}
