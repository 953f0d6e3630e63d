// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "storage/child.h"
#include "storage/minutebook.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

/// The window, run by somebody without root's rights: root may write anything, whatever its mode.
class Unprivileged : public testing::Test {
protected:
    void SetUp() override
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(folder.filePath(u"bok.db"_s));
        ASSERT_TRUE(book.ok());
        ASSERT_TRUE((*book)->save(newMeeting(u"Brannøving"_s, nullptr, QDateTime::currentDateTimeUtc())).ok());
        // A copy where anybody may run it; the build folder may be closed to others.
        ASSERT_TRUE(QFile::copy(QStringLiteral(TYPIST_PROGRAM), folder.filePath(u"typist"_s)));
        allow(u"typist"_s, 0x5555);
    }
    void TearDown() override { allow({}, 0x7777); }

    void allow(const QString &name, int mode) const
    {
        const QString path = name.isEmpty() ? folder.path() : folder.filePath(name);
        ASSERT_TRUE(QFile::setPermissions(path, QFile::Permissions::fromInt(mode)));
    }
    QStringList run(const QString &exportFolder) const
    {
        QProcess typist;
        typist.setChildProcessModifier([] {
            if (geteuid() == 0 && (setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0))
                _exit(99);
        });
        typist.start(folder.filePath(u"typist"_s), {folder.filePath(u"bok.db"_s), exportFolder});
        EXPECT_TRUE(typist.waitForFinished(60000));
        EXPECT_EQ(typist.exitCode(), 0) << typist.readAllStandardError().toStdString();
        return QString::fromUtf8(typist.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    QTemporaryDir folder;
};

TEST_F(Unprivileged, ABookThatCanOnlyBeReadSaysSoTakesNoTextAndIsExported)
{
    const QTemporaryDir out;
    ASSERT_TRUE(QFile::setPermissions(out.path(), QFile::Permissions::fromInt(0x7777)));
    allow(u"bok.db"_s, 0x4444);
    allow({}, 0x5555);
    const QStringList seen = run(out.path());
    EXPECT_TRUE(seen.contains(u"readonly 1"_s));
    EXPECT_TRUE(seen.contains(u"banner 1"_s));
    EXPECT_TRUE(seen.contains(u"exported 1"_s));
    EXPECT_FALSE(seen.contains(u"text ord"_s));
    EXPECT_TRUE(QFile::exists(out.filePath(u"referat.html"_s)));
}

TEST_F(Unprivileged, AFolderThatCannotBeWrittenIsToldAndTheTextStays)
{
    allow(u"bok.db"_s, 0x7777);
    allow({}, 0x7777);
    const QStringList seen = run(u"/ikkje-for-alle"_s);
    EXPECT_TRUE(seen.contains(u"text ord"_s));
    EXPECT_TRUE(seen.contains(u"saved 1"_s));
    EXPECT_TRUE(seen.contains(u"exported 0"_s));
    EXPECT_EQ(seen.filter(u"told "_s).size(), 1);
}

}  // namespace
}  // namespace motebok::test
