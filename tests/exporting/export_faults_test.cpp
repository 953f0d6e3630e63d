// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export.h"
#include "exporting/sample.h"
#include "printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace motebok {
namespace {

using namespace test;

Result<ExportOutcome> run(const ExportRequest &request)
{
    return exportMeeting(longMeeting(400), nullptr, request, systemClock(), {});
}

/// What a child process answered; it may limit itself or give up its rights without harm to the tests.
int inChild(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        const int answer = work();
        _exit(answer);
    }
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status)) << "the child died of signal " << WTERMSIG(status);
    return WEXITSTATUS(status);
}

constexpr int wentWell = 100;
constexpr int noMessage = 101;
constexpr int couldNotPrepare = 102;

/// The kind of error as a number a child can answer with.
int answer(const Result<ExportOutcome> &outcome)
{
    if (outcome.ok())
        return wentWell;
    return outcome.error().message.isEmpty() ? noMessage : int(outcome.error().kind);
}

/// As somebody without rights, also where the tests run as root.
bool becomeNobody()
{
    constexpr uid_t nobody = 65534;
    return geteuid() != 0 || (setresgid(nobody, nobody, nobody) == 0 && setresuid(nobody, nobody, nobody) == 0);
}

int asNobody(const ExportRequest &request)
{
    return inChild([&request] { return becomeNobody() ? answer(run(request)) : couldNotPrepare; });
}

class ExportFaults : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder_.isValid());
        ASSERT_EQ(chmod(QFile::encodeName(folder_.path()).constData(), 0755), 0);
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(folder_.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(folder_.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QStringList files() const
    {
        return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    ExportRequest request(const QList<ExportFormat> &formats, Overwrite overwrite = Overwrite::Refuse) const
    {
        return {formats, folder_.path(), overwrite, QStringLiteral("referat")};
    }

    QTemporaryDir folder_;
};

/// Files may hold 4 kB in this child; the system then says that there is no more room.
int withLittleRoom(const ExportRequest &request)
{
    return inChild([&request] {
        const rlimit limit{4096, 4096};
        if (std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR || setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return couldNotPrepare;
        return answer(run(request));
    });
}

TEST_F(ExportFaults, AFullDiskLeavesNoHalfFile)
{
    EXPECT_EQ(withLittleRoom(request({ExportFormat::Html})), int(ErrorKind::DiskFull));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ExportFaults, AFullDiskLeavesTheOldFileWhole)
{
    put(QStringLiteral("referat.txt"), "det gamle referatet");
    EXPECT_EQ(withLittleRoom(request({ExportFormat::Text}, Overwrite::Allow)), int(ErrorKind::DiskFull));
    EXPECT_EQ(contentOf(QStringLiteral("referat.txt")), QByteArray("det gamle referatet"));
    EXPECT_EQ(files().size(), 1);
}

TEST_F(ExportFaults, AFolderWithoutRightsIsReadOnly)
{
    EXPECT_EQ(asNobody(request({ExportFormat::Html})), int(ErrorKind::ReadOnly));
    ExportRequest below = request({ExportFormat::Html});
    below.folder = folder_.filePath(QStringLiteral("ny/mappe"));
    EXPECT_EQ(asNobody(below), int(ErrorKind::ReadOnly));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ExportFaults, AFileWithoutRightsIsLeftAsItIs)
{
    put(QStringLiteral("referat.txt"), "verna");
    const QByteArray path = QFile::encodeName(folder_.filePath(QStringLiteral("referat.txt")));
    ASSERT_EQ(chmod(path.constData(), 0444), 0);
    ASSERT_EQ(chmod(QFile::encodeName(folder_.path()).constData(), 0777), 0);
    EXPECT_EQ(asNobody(request({ExportFormat::Html, ExportFormat::Text}, Overwrite::Allow)), int(ErrorKind::ReadOnly));
    EXPECT_EQ(contentOf(QStringLiteral("referat.txt")), QByteArray("verna"));
    EXPECT_EQ(files().size(), 1) << "nothing is written when one of the targets cannot be";
}

TEST_F(ExportFaults, AFileInTheFoldersPlaceIsAnError)
{
    put(QStringLiteral("mappe"), "eg er ei fil");
    for (const QString &folder : {QStringLiteral("mappe"), QStringLiteral("mappe/under")}) {
        ExportRequest wanted = request({ExportFormat::Text});
        wanted.folder = folder_.filePath(folder);
        const Result<ExportOutcome> outcome = run(wanted);
        ASSERT_FALSE(outcome.ok());
        EXPECT_EQ(outcome.error().kind, ErrorKind::Io);
        EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("mappe")));
    }
    EXPECT_EQ(contentOf(QStringLiteral("mappe")), QByteArray("eg er ei fil"));
}

TEST_F(ExportFaults, AFolderInTheFilesPlaceIsAnError)
{
    ASSERT_TRUE(QDir(folder_.path()).mkdir(QStringLiteral("referat.html")));
    const Result<ExportOutcome> outcome = run(request({ExportFormat::Text, ExportFormat::Html}, Overwrite::Allow));
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().kind, ErrorKind::Io);
    EXPECT_EQ(files(), QStringList{QStringLiteral("referat.html")});
}

TEST_F(ExportFaults, APipeIsNeverReplaced)
{
    const QByteArray pipe = QFile::encodeName(folder_.filePath(QStringLiteral("referat.html")));
    ASSERT_EQ(mkfifo(pipe.constData(), 0666), 0);
    const Result<ExportOutcome> outcome = run(request({ExportFormat::Html}, Overwrite::Allow));
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().kind, ErrorKind::Io);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("referat.html")));
    struct stat info = {};
    ASSERT_EQ(stat(pipe.constData(), &info), 0);
    EXPECT_TRUE(S_ISFIFO(info.st_mode));
}

/// As nobody, who could not replace the device even if the program tried: that would be ReadOnly.
TEST_F(ExportFaults, ADeviceBehindALinkIsNeverReplaced)
{
    ASSERT_EQ(chmod(QFile::encodeName(folder_.path()).constData(), 0777), 0);
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), folder_.filePath(QStringLiteral("referat.html"))));
    EXPECT_EQ(asNobody(request({ExportFormat::Html}, Overwrite::Allow)), int(ErrorKind::Io));
    EXPECT_EQ(asNobody(request({ExportFormat::Html})), int(ErrorKind::Exists));
    struct stat info = {};
    ASSERT_EQ(stat("/dev/full", &info), 0);
    EXPECT_TRUE(S_ISCHR(info.st_mode));
}

TEST_F(ExportFaults, ALinkIsFollowedAndStays)
{
    put(QStringLiteral("eigentleg.txt"), "gammalt");
    ASSERT_TRUE(QFile::link(folder_.filePath(QStringLiteral("eigentleg.txt")),
                            folder_.filePath(QStringLiteral("referat.txt"))));
    ASSERT_TRUE(run(request({ExportFormat::Text}, Overwrite::Allow)).ok());
    EXPECT_TRUE(QFileInfo(folder_.filePath(QStringLiteral("referat.txt"))).isSymLink());
    EXPECT_TRUE(contentOf(QStringLiteral("eigentleg.txt")).startsWith("# Referat"));
}

}  // namespace
}  // namespace motebok
