// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

#include <QFile>
#include <QTemporaryDir>

using namespace motebok;
using namespace motebok::test;

namespace {

Meeting sample()
{
    Meeting meeting = newMeeting(u"Møte i Byrådet"_s, nullptr, noon);
    meeting.importWarnings = {u"Sak 1: gjetta."_s};
    return meeting;
}

}  // namespace

TEST(Import, JsonKeepsIdsTimesAndWarnings)
{
    const Meeting meeting = sample();
    for (const QByteArray &bytes : {toJson(meeting, nullptr), "\xef\xbb\xbf" + toJson(meeting, nullptr)}) {
        const auto result = importMeeting(bytes, noon.addDays(1));
        ASSERT_TRUE(result);
        EXPECT_EQ(result->form, Imported::Form::Json);
        EXPECT_EQ(result->travelling.meeting, meeting);
        EXPECT_TRUE(result->warnings.isEmpty());
    }
}

TEST(Import, HalfAJsonIsRefusedInOneLine)
{
    const QByteArray whole = toJson(sample(), nullptr);
    for (const QByteArray &bytes : {whole.left(whole.size() / 2), QByteArray("{"), QByteArray("{}"),
                                    QByteArray("{\"a\": 1}"), QByteArray("[]\n"), '[' + whole + ']'}) {
        const auto result = importMeeting(bytes, noon);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::BadInput);
        EXPECT_FALSE(result.error().message.contains(u'\n'));
    }
}

TEST(Import, TextThatBeginsWithABraceIsNoJson)
{
    const auto result = importMeeting("{Utkast}\n\nDato: 2.3.2026\n", noon);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->travelling.meeting.title, u"{Utkast}");
    EXPECT_EQ(imported(u"[Utkast] Referat\n\nDato: 2.3.2026\n"_s).title, u"[Utkast] Referat");
}

TEST(Import, LineEndsDoNotMatter)
{
    const QString text = u"# R\n\nDato: 2.3.2026\n\nSak\tTema\tReferat\tVedtak\n1.\ta\tb\tc\n\nReferent: Ola Vik\n"_s;
    for (const QString &end : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
        const Meeting meeting = imported(QString(text).replace(u"\n"_s, end));
        EXPECT_EQ(meeting.facts.size(), 1);
        ASSERT_EQ(meeting.sections.size(), 1);
        EXPECT_EQ(words(meeting.sections.first().items()->items.first()), u"1.|a|b|c");
        EXPECT_EQ(meeting.closing.size(), 1);
    }
}

TEST(Import, WarningsComeWithTheMeetingToo)
{
    const auto result = importMeeting("# M\xf8te\n\nDato: 2.3.2026\n", noon);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->travelling.meeting.title, u"Møte");
    EXPECT_EQ(result->warnings.size(), 1);
    EXPECT_EQ(result->warnings, result->travelling.meeting.importWarnings);
}

TEST(Import, NothingButMarkup)
{
    for (const QByteArray &bytes : {QByteArray("<p></p>\n"), QByteArray("--\t--\n"), QByteArray("<!-- a -->\n\t\t\n")})
        EXPECT_FALSE(importMeeting(bytes, noon)) << bytes.toStdString();
}

TEST(Import, Files)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Møte 3.txt"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dato: 2.3.2026\n\nSak\tTema\tReferat\tVedtak\n1.\ta\tb\tc\n");
    file.close();
    const auto result = importFile(path, noon);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->travelling.meeting.title, u"Møte 3") << "the file's name stands in for a title";

    EXPECT_EQ(importFile(folder.filePath(u"finst-ikkje.txt"_s), noon).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(importFile(folder.path(), noon).error().kind, ErrorKind::Io);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    const Error empty = importFile(path, noon).error();
    EXPECT_EQ(empty.kind, ErrorKind::BadInput);
    EXPECT_TRUE(empty.message.startsWith(u"Møte 3.txt")) << empty.message.toStdString();
}
