// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

TEST(CommandLine, BookStandsAnywhere)
{
    for (const QStringList &arguments : {QStringList{u"--book"_s, u"b.db"_s, u"list"_s, u"--json"_s},
                                         {u"list"_s, u"--json"_s, u"--book"_s, u"b.db"_s},
                                         {u"list"_s, u"--book=b.db"_s, u"--json"_s}}) {
        const Result<Invocation> read = readCommandLine(arguments);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read->book, u"b.db"_s);
        ASSERT_TRUE(std::holds_alternative<invoked::List>(read->what));
        EXPECT_TRUE(std::get<invoked::List>(read->what).json);
    }
    const Result<Invocation> window = readCommandLine({u"--book"_s, u"b.db"_s});
    ASSERT_TRUE(window.ok());
    EXPECT_TRUE(std::holds_alternative<invoked::Window>(window->what));
}

TEST(CommandLine, FormatsAreReadInOrderAndOnce)
{
    const Result<Invocation> read = readCommandLine(
        {u"export"_s, u"latest"_s, u"--format"_s, u"pdf,html, pdf"_s, u"--to"_s, u"ut"_s, u"--force"_s});
    ASSERT_TRUE(read.ok());
    const ExportRequest &request = std::get<invoked::Export>(read->what).request;
    EXPECT_EQ(request.formats, QList<ExportFormat>({ExportFormat::Pdf, ExportFormat::Html}));
    EXPECT_EQ(request.overwrite, Overwrite::Allow);
}

TEST(CommandLine, ADateIsReadAsItIsWrittenInNorway)
{
    for (const QString &date : {u"2026-11-22"_s, u"22.11.2026"_s, u"22. november 2026"_s}) {
        const Result<Invocation> read = readCommandLine({u"new"_s, u"--title"_s, u"x"_s, u"--date"_s, date});
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(std::get<invoked::New>(read->what).date, QDate(2026, 11, 22));
    }
}

}  // namespace
}  // namespace motebok::test
