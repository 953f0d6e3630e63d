// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"
#include "exporting/docx.h"
#include "exporting/text.h"
#include "importing/import.h"
#include "printing.h"
#include "storage/minutebook.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

class WordRoundTrip : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(exampleBook(folder_.filePath(u"døme.db"_s), systemClock()).ok());
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(folder_.filePath(u"døme.db"_s));
        ASSERT_TRUE(book.ok());
        const Result<QList<MeetingSummary>> all = (*book)->meetings();
        ASSERT_TRUE(all.ok());
        for (const MeetingSummary &summary : *all)
            meetings_.append(*(*book)->meeting(summary.id));
        ASSERT_FALSE(meetings_.isEmpty());
    }

    static QByteArray docx(const Meeting &meeting)
    {
        const Result<QByteArray> bytes = writeDocx(documentFrom(meeting, nullptr), systemClock());
        EXPECT_TRUE(bytes.ok());
        return bytes.ok() ? *bytes : QByteArray();
    }

    static void expectSame(const Meeting &meeting, const QByteArray &bytes)
    {
        const Result<Imported> imported = importMeeting(bytes, QDateTime::currentDateTimeUtc());
        ASSERT_TRUE(imported.ok()) << imported.error().message.toStdString();
        EXPECT_EQ(QString::fromUtf8(writeTextForm(imported->travelling.meeting)),
                  QString::fromUtf8(writeTextForm(meeting)));
    }

    QTemporaryDir folder_;
    QList<Meeting> meetings_;
};

/// A Word file of ours, brought in again, is the same minutes.
TEST_F(WordRoundTrip, TheExampleComesBackAsItWent)
{
    for (const Meeting &meeting : std::as_const(meetings_))
        expectSame(meeting, docx(meeting));
}

/// Also when the receiver opened it in LibreOffice and saved it.
TEST_F(WordRoundTrip, TheExampleComesBackThroughLibreOffice)
{
    QStringList files;
    for (const Meeting &meeting : std::as_const(meetings_)) {
        QFile file(folder_.filePath(u"%1.docx"_s.arg(files.size())));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(docx(meeting));
        files.append(file.fileName());
    }
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(QStringLiteral(SOFFICE),
                 QStringList{u"-env:UserInstallation=file://"_s + folder_.filePath(u"profil"_s), u"--headless"_s,
                             u"--convert-to"_s, u"docx:MS Word 2007 XML"_s, u"--outdir"_s, folder_.filePath(u"ut"_s)} +
                     files);
    ASSERT_TRUE(office.waitForFinished(120'000)) << office.errorString().toStdString();
    const std::string said = office.readAll().toStdString();
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile saved(folder_.filePath(u"ut/%1.docx"_s.arg(i)));
        ASSERT_TRUE(saved.open(QIODevice::ReadOnly)) << said;
        expectSame(meetings_.at(i), saved.readAll());
    }
}

}  // namespace
}  // namespace motebok::test
