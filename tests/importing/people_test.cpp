// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/people.h"

#include "imported.h"
#include "importing/clipboard.h"

using namespace motebok;
using namespace motebok::test;

namespace {

const QList<ParticipantColumn> columns{{u"n"_s, ParticipantField::Name, u"Namn:"_s},
                                       {u"o"_s, ParticipantField::Organisation, u"Organisasjon:"_s},
                                       {u"k"_s, ParticipantField::Contact, u"E-post:"_s},
                                       {u"d"_s, ParticipantField::Attendance, u"Deltok:"_s}};

/// "name|organisation|contact|attendance|other", a person a line; "–" when it is no block of people.
QString peopleIn(const ClipboardContent &content)
{
    const auto pasted = readClipboard(content, {PastePlace::Kind::Participants, {}, columns}, noon);
    if (!pasted || pasted->kind != Pasted::Kind::People)
        return u"–"_s;
    QStringList lines;
    for (const Participant &row : pasted->people.rows) {
        QMap<ParticipantField, QString> words;
        for (const ParticipantColumn &column : pasted->people.columns) {
            const QString text = cellText(row, column).plainText();
            QString &all = words[column.field];
            all += all.isEmpty() || text.isEmpty() ? text : u'/' + text;
        }
        QStringList line;
        for (const auto field : {ParticipantField::Name, ParticipantField::Organisation, ParticipantField::Contact,
                                 ParticipantField::Attendance, ParticipantField::Other})
            line.append(words.value(field));
        while (!line.isEmpty() && line.last().isEmpty())
            line.removeLast();
        lines.append(line.join(u'|'));
    }
    return lines.join(u'\n');
}

QString peopleIn(const QString &text)
{
    return peopleIn(ClipboardContent{{}, text});
}

}  // namespace

TEST(People, AToLine)
{
    EXPECT_EQ(peopleIn(u"Kari Nes <kari@nes.example>; Ola Vik <ola@vik.example>; siv@moe.example"_s),
              u"Kari Nes||kari@nes.example\nOla Vik||ola@vik.example\n||siv@moe.example");
    EXPECT_EQ(peopleIn(u"\"Nes, Kari\" <kari@nes.example>, Ola Vik <ola@vik.example>"_s),
              u"Kari Nes||kari@nes.example\nOla Vik||ola@vik.example");
    EXPECT_EQ(peopleIn(u"Kari Nes (Hamnestyret) <kari@nes.example>;"_s), u"Kari Nes|Hamnestyret|kari@nes.example");
}

TEST(People, ALineEach)
{
    EXPECT_EQ(peopleIn(u"Kari Nes\nOla Vik\n\nAnne-Lise von der Lippe\n"_s),
              u"Kari Nes\nOla Vik\nAnne-Lise von der Lippe");
    EXPECT_EQ(peopleIn(u"Kari Nes, Hamnestyret\nOla Vik – Bergen kommune\nSiv Moe"_s),
              u"Kari Nes|Hamnestyret\nOla Vik|Bergen kommune\nSiv Moe");
    EXPECT_EQ(peopleIn(u"Kari Nes kari@nes.example\nOla Vik ola@vik.example"_s),
              u"Kari Nes||kari@nes.example\nOla Vik||ola@vik.example");
}

TEST(People, WhatIsNoneStaysText)
{
    EXPECT_EQ(peopleIn(u"Kari Nes"_s), u"–");
    EXPECT_EQ(peopleIn(u"Bergen kommune"_s), u"–");
    EXPECT_EQ(peopleIn(u"kari@nes.example\n55 55 55 55"_s), u"–");
    EXPECT_EQ(peopleIn(u"Ho ønskte alle velkomne.\nKari Nes"_s), u"–");
    EXPECT_EQ(peopleIn(u"Ja (deler av møtet)"_s), u"–");
}

TEST(People, CellsFromASpreadsheet)
{
    EXPECT_EQ(peopleIn(u"Kari Nes\tHamnestyret\tkari@nes.example\tJa\nOla Vik\t\tola@vik.example\tNei\n"_s),
              u"Kari Nes|Hamnestyret|kari@nes.example|Ja\nOla Vik||ola@vik.example|Nei");
    EXPECT_EQ(peopleIn(u"Kari Nes\tkari@nes.example\nOla Vik\tola@vik.example"_s),
              u"Kari Nes||kari@nes.example\nOla Vik||ola@vik.example");
    EXPECT_EQ(peopleIn(u"E-post\tRom\tNamn\nkari@nes.example\t12\tKari Nes\n"_s), u"Kari Nes||kari@nes.example||12");
}

TEST(People, TheHtmlOfExcel)
{
    const QString html =
        u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style>td{}</style></head><body>"
        u"<table border=0 cellpadding=0 width=200><!--StartFragment--><col width=80><col width=120>"
        u"<tr height=20><td height=20 class=xl65>Kari Nes</td><td><a href=\"mailto:kari@nes.example\">kari@nes.example"
        u"</a></td></tr><tr><td>Ola Vik</td><td>ola@vik.example</td></tr><!--EndFragment--></table></body></html>"_s;
    EXPECT_EQ(peopleIn(ClipboardContent{html, u"tull"_s}), u"Kari Nes||kari@nes.example\nOla Vik||ola@vik.example");
}

TEST(People, NamesThatAreLinksToTheirAddress)
{
    EXPECT_EQ(peopleIn(ClipboardContent{u"<div><a href=\"mailto:kari@nes.example\">Kari Nes</a>; "
                                        u"<a href=\"mailto:ola@vik.example\">Ola Vik</a></div>"_s,
                                        {}}),
              u"Kari Nes||kari@nes.example\nOla Vik||ola@vik.example");
}

TEST(People, TheListOfWhoWasInATeamsMeeting)
{
    const auto pasted = readClipboard(
        {{},
         u"Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n"
         u"Kari Nes\t3/9/26, 9:00:12 AM\t3/9/26, 11:30:02 AM\t2h 29m\tkari@nes.example\tkari@nes.example\tOrganizer\n"
         u"Ola Vik\t3/9/26, 9:01:00 AM\t3/9/26, 11:30:02 AM\t2h 29m\tola@vik.example\tola@vik.example\tPresenter\n"_s},
        {PastePlace::Kind::Participants, {}, columns}, noon);
    ASSERT_TRUE(pasted);
    ASSERT_EQ(pasted->kind, Pasted::Kind::People);
    ASSERT_EQ(pasted->people.rows.size(), 2);
    const ParticipantTable &table = pasted->people;
    EXPECT_EQ(cellText(table.rows[1], *findColumn(table, ParticipantField::Name)).plainText(), u"Ola Vik");
    EXPECT_EQ(cellText(table.rows[1], *findColumn(table, ParticipantField::Contact)).plainText(), u"ola@vik.example");
    EXPECT_EQ(table.columns.size(), 3);
    EXPECT_THAT(pasted->warnings, testing::ElementsAre(testing::Truly([](const QString &told) {
                    return told.contains(u"First Join") && told.contains(u"Participant ID");
                })));
}

TEST(People, OnlyWhereTheyGoToATableOfParticipants)
{
    const auto pasted = readClipboard({{}, u"Kari Nes <kari@nes.example>; Ola Vik <ola@vik.example>"_s}, {}, noon);
    ASSERT_TRUE(pasted);
    EXPECT_EQ(pasted->kind, Pasted::Kind::Text);
    EXPECT_EQ(pasted->text.plainText(), u"Kari Nes <kari@nes.example>; Ola Vik <ola@vik.example>");
}
