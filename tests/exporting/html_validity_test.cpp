// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/random_meeting.h"
#include "exporting/html.h"
#include "exporting/sample.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <string>

namespace motebok {
namespace {

using namespace test;

/// Pages on the disk for programs that validate HTML; one that is not installed is a failure.
class HtmlValidity : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder_.isValid());
        add(sampleMeeting());
        add(hostileMeeting());
        add(longMeeting(20));
        add(Meeting{});
        for (quint32 seed = 1; seed <= 12; ++seed)
            add(RandomMeeting(seed).meeting());
    }

    void add(const Meeting &meeting)
    {
        QFile file(folder_.filePath(QStringLiteral("%1.html").arg(paths_.size())));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(writeHtml(documentFrom(meeting, nullptr)));
        paths_.append(file.fileName());
    }

    struct Answer {
        int exitCode = -1;
        std::string said;
    };
    /// A failure when the program could not run.
    static Answer run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000))
            << program.toStdString() << ": " << process.errorString().toStdString();
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAll().toStdString()};
    }
    static void expectContent(const QString &program, const QStringList &arguments)
    {
        const Answer answer = run(program, arguments);
        EXPECT_EQ(answer.exitCode, 0) << answer.said;
        EXPECT_EQ(answer.said, std::string());
    }

    QTemporaryDir folder_;
    QStringList paths_;
};

TEST_F(HtmlValidity, TidyFindsNothing)
{
    for (const QString &path : paths_)
        expectContent(QStringLiteral(TIDY),
                      {QStringLiteral("-quiet"), QStringLiteral("-errors"), QStringLiteral("-utf8"), path});
}

TEST_F(HtmlValidity, Html5libFindsNothing)
{
    expectContent(QStringLiteral(PYTHON3), QStringList{QStringLiteral(CHECK_HTML)} + paths_);
}

TEST_F(HtmlValidity, TheValidatorsFindWhatIsWrong)
{
    const QString path = folder_.filePath(QStringLiteral("wrong.html"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<!DOCTYPE html><html lang=nn><title>x</title><p><b>ope</p><td></i>");
    file.close();
    EXPECT_EQ(run(QStringLiteral(PYTHON3), {QStringLiteral(CHECK_HTML), path}).exitCode, 1);
    EXPECT_NE(run(QStringLiteral(TIDY), {QStringLiteral("-quiet"), QStringLiteral("-errors"), path}).exitCode, 0);
}

}  // namespace
}  // namespace motebok
