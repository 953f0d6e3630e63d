// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export.h"

#include "domain/cell.h"
#include "domain/json.h"
#include "exporting/html.h"
#include "exporting/sample.h"
#include "exporting/text.h"
#include "printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace motebok {
namespace {

using namespace Qt::StringLiterals;

using namespace test;

const QList<ExportFormat> allFormats = {ExportFormat::Html, ExportFormat::Pdf, ExportFormat::Docx, ExportFormat::Text,
                                        ExportFormat::Json};

QDateTime fixedTime()
{
    return QDateTime(QDate(2026, 11, 12), QTime(10, 0), Qt::UTC);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class Export : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(folder_.isValid()); }

    Result<ExportOutcome> run(const ExportRequest &request, const Progress &progress = {})
    {
        return exportMeeting(meeting_, nullptr, request, fixedTime, progress);
    }
    ExportRequest request(const QList<ExportFormat> &formats, Overwrite overwrite = Overwrite::Refuse) const
    {
        return {formats, folder_.path(), overwrite, {}};
    }
    QStringList files() const
    {
        return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder_;
    Meeting meeting_ = sampleMeeting();
};

/// "Sjekk seinare" is the secretary's note to herself.
TEST_F(Export, TheSecretarysOwnMarksReachNoDocument)
{
    const ExportRequest wanted =
        request({ExportFormat::Html, ExportFormat::Pdf, ExportFormat::Docx, ExportFormat::Text}, Overwrite::Allow);
    const auto made = [&] {
        QList<QByteArray> contents;
        const Result<ExportOutcome> outcome = run(wanted);
        EXPECT_TRUE(outcome);
        for (const QString &path : outcome->paths)
            contents.append(contentOf(path));
        return contents;
    };
    const QList<QByteArray> without = made();
    Meeting marked = meeting_;
    for (const CellAddress &address : cells(meeting_)) {
        QList<Block> blocks = textAt(meeting_, address).blocks();
        for (Block &block : blocks) {
            // The middle of a word, so that runs are cut where no document may show it.
            if (block.runs.isEmpty() || block.runs.first().text.size() < 4)
                continue;
            motebok::Run rest = block.runs.first();
            rest.text = rest.text.mid(2);
            rest.marks |= Mark::CheckLater;
            block.runs.first().text.truncate(2);
            block.runs.insert(1, rest);
        }
        ASSERT_TRUE(setTextAt(marked, address, RichText(blocks)));
    }
    ASSERT_NE(marked, meeting_);
    meeting_ = marked;
    EXPECT_EQ(made(), without);
}

TEST_F(Export, NamesFormatsAsOnTheCommandLine)
{
    for (const ExportFormat format : allFormats)
        EXPECT_EQ(formatNamed(formatName(format)), format);
    EXPECT_EQ(formatNamed(QStringLiteral("HTML")), ExportFormat::Html);
    EXPECT_EQ(formatNamed(QStringLiteral("odt")), std::nullopt);
    EXPECT_EQ(formatNamed(QString()), std::nullopt);
}

TEST_F(Export, WritesEveryFormatIntoAFolderItMakes)
{
    ExportRequest wanted = request(allFormats);
    wanted.folder = folder_.filePath(QStringLiteral("ny/mappe med æøå"));
    const Result<ExportOutcome> outcome = run(wanted);
    ASSERT_TRUE(outcome.ok()) << outcome.error().message.toStdString();
    const QString base = wanted.folder + u"/2026-11-12 Referat frå møte i Stinemnda i Storavatnet grendelag."_s;
    EXPECT_EQ(outcome->paths,
              (QStringList{base + u"html"_s, base + u"pdf"_s, base + u"docx"_s, base + u"txt"_s, base + u"json"_s}));
    EXPECT_EQ(contentOf(outcome->paths.at(0)), writeHtml(documentFrom(meeting_, nullptr)));
    EXPECT_TRUE(contentOf(outcome->paths.at(1)).startsWith("%PDF-"));
    EXPECT_TRUE(contentOf(outcome->paths.at(2)).startsWith("PK"));
    EXPECT_EQ(contentOf(outcome->paths.at(3)), writeTextForm(meeting_));
    EXPECT_EQ(contentOf(outcome->paths.at(4)), toJson(meeting_, nullptr));
}

TEST_F(Export, GivesAbsolutePathsForARelativeFolder)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(folder_.path()));
    ExportRequest wanted = request({ExportFormat::Text, ExportFormat::Text});
    wanted.folder = QStringLiteral("ut");
    wanted.baseName = QStringLiteral("referat");
    const Result<ExportOutcome> outcome = run(wanted);
    ASSERT_TRUE(QDir::setCurrent(before));
    ASSERT_TRUE(outcome.ok()) << outcome.error().message.toStdString();
    ASSERT_EQ(outcome->paths.size(), 1) << "one file a format";
    EXPECT_TRUE(QFileInfo(outcome->paths.first()).isAbsolute());
    EXPECT_TRUE(outcome->paths.first().endsWith(QStringLiteral("/ut/referat.txt")));
}

TEST_F(Export, TakesTheModeFromTheUmask)
{
    const mode_t before = umask(022);
    const Result<ExportOutcome> open = run(request({ExportFormat::Html}));
    umask(077);
    const Result<ExportOutcome> closed = run(request({ExportFormat::Text}));
    umask(before);
    ASSERT_TRUE(open.ok() && closed.ok());
    struct stat info = {};
    ASSERT_EQ(stat(QFile::encodeName(open->paths.first()).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0644U);
    ASSERT_EQ(stat(QFile::encodeName(closed->paths.first()).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600U);
}

TEST_F(Export, ReplacesNothingUnasked)
{
    const Result<ExportOutcome> first = run(request({ExportFormat::Text}));
    ASSERT_TRUE(first.ok());
    QFile file(first->paths.first());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mitt");
    file.close();

    const Result<ExportOutcome> second = run(request({ExportFormat::Html, ExportFormat::Text}));
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().kind, ErrorKind::Exists);
    EXPECT_TRUE(second.error().message.contains(first->paths.first()));
    EXPECT_EQ(files().size(), 1) << "all targets are checked before the first is written";
    EXPECT_EQ(contentOf(first->paths.first()), QByteArray("mitt"));

    const Result<ExportOutcome> third = run(request({ExportFormat::Html, ExportFormat::Text}, Overwrite::Allow));
    ASSERT_TRUE(third.ok()) << third.error().message.toStdString();
    EXPECT_EQ(contentOf(first->paths.first()), writeTextForm(meeting_));
    EXPECT_EQ(files().size(), 2);
}

TEST_F(Export, ReplacesNothingThatCameWhileItWorked)
{
    const QString path = folder_.filePath(fileBaseName(meeting_) + u".txt"_s);
    const Result<ExportOutcome> outcome = run(request({ExportFormat::Text}), [&path](double) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("ein annan") > 0;
    });
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().kind, ErrorKind::Exists);
    EXPECT_EQ(contentOf(path), QByteArray("ein annan"));
}

TEST_F(Export, CanBeStoppedAnywhereWithoutATrace)
{
    int steps = 0;
    ASSERT_TRUE(run({allFormats, folder_.filePath(QStringLiteral("telje")), Overwrite::Refuse, {}}, [&steps](double) {
                    ++steps;
                    return true;
                }).ok());
    ASSERT_GE(steps, 5);
    ASSERT_TRUE(QDir(folder_.filePath(QStringLiteral("telje"))).removeRecursively());
    for (int stop = 0; stop < steps; ++stop) {
        int step = 0;
        ExportRequest wanted = request(allFormats);
        wanted.folder = folder_.filePath(QStringLiteral("ny"));
        const Result<ExportOutcome> outcome = run(wanted, [&](double) { return step++ != stop; });
        ASSERT_FALSE(outcome.ok()) << "stopped at step " << stop;
        EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
        EXPECT_EQ(files(), QStringList());
    }
}

TEST_F(Export, TellsHowFarItHasCome)
{
    QList<double> told;
    ASSERT_TRUE(run(request(allFormats), [&told](double done) {
                    told.append(done);
                    return true;
                }).ok());
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_GE(told.first(), 0);
    EXPECT_EQ(told.last(), 1);
}

TEST_F(Export, RefusesNamesThatLeaveTheFolder)
{
    for (const QString &name : {QStringLiteral("../ute"), QStringLiteral("a/b"), QStringLiteral("..")}) {
        ExportRequest wanted = request({ExportFormat::Text}, Overwrite::Allow);
        wanted.baseName = name;
        const Result<ExportOutcome> outcome = run(wanted);
        ASSERT_FALSE(outcome.ok());
        EXPECT_EQ(outcome.error().kind, ErrorKind::BadInput);
    }
    EXPECT_EQ(files(), QStringList());
}

}  // namespace
}  // namespace motebok
