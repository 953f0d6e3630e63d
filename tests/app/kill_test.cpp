// SPDX-License-Identifier: GPL-3.0-or-later
#include "fingerprint.h"
#include "printing.h"
#include "storage/minutebook.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

struct Typed {
    qint64 milliseconds = 0;
    int words = 0;
};

QList<Typed> readTyped(const QByteArray &output)
{
    QList<Typed> all;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            all.append({parts[0].toLongLong(), parts[1].toInt()});
    }
    return all;
}

TEST(Kill, TextOlderThanASecondIsThereAfterKill9WhileTyping)
{
    for (const int after : {1500, 2300, 3100}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bok.db"_s);
        Meeting meeting = newMeeting(u"Straumbrot"_s, nullptr, QDateTime::currentDateTimeUtc());
        {
            Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path);
            ASSERT_TRUE(book.ok());
            ASSERT_TRUE((*book)->save(meeting).ok());
        }
        QProcess typist;
        typist.start(QStringLiteral(TYPIST_PROGRAM), {path});
        ASSERT_TRUE(typist.waitForStarted());
        QByteArray output;
        while (readTyped(output).isEmpty() || readTyped(output).last().milliseconds < after) {
            ASSERT_TRUE(typist.waitForReadyRead(20000)) << typist.readAllStandardError().toStdString();
            output += typist.readAllStandardOutput();
        }
        ::kill(pid_t(typist.processId()), SIGKILL);
        typist.waitForFinished();
        output += typist.readAllStandardOutput();

        const QList<Typed> typed = readTyped(output);
        const qint64 killed = typed.last().milliseconds;
        int due = 0;
        for (const Typed &each : typed) {
            if (each.milliseconds <= killed - 1000)
                due = each.words;
        }
        ASSERT_GT(due, 10);
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path);
        ASSERT_TRUE(book.ok()) << book.error().message.toStdString();
        const Result<Meeting> stored = (*book)->meeting(meeting.id);
        ASSERT_TRUE(stored.ok());
        const QString text = stored->sections.first().items()->items.first().topic.plainText();
        EXPECT_TRUE(text.contains(u"ord%1 "_s.arg(due)))
            << "word " << due << " of " << typed.last().words << " was due: " << text.right(60).toStdString();
    }
}

struct Seen {
    qint64 milliseconds = 0;
    QByteArray fingerprint;
};

QList<Seen> readSeen(const QByteArray &output)
{
    QList<Seen> all;
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            all.append({parts[0].toLongLong(), parts[1]});
    }
    return all;
}

/// What is in the file is what was on the screen at some moment of the last second, or still was then.
TEST(Kill, WhateverSheDidMoreThanASecondAgoIsThereAfterKill9AtAnyMoment)
{
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bok.db"_s);
        Meeting meeting = newMeeting(u"Straumbrot"_s, nullptr, QDateTime::currentDateTimeUtc());
        {
            Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path);
            ASSERT_TRUE(book.ok());
            ASSERT_TRUE((*book)->save(meeting).ok());
        }
        const qint64 after = 1300 + qint64(seed) * 377;
        QProcess typist;
        typist.start(QStringLiteral(TYPIST_PROGRAM), {path, u"--at-random"_s, QString::number(seed)});
        ASSERT_TRUE(typist.waitForStarted());
        QByteArray output;
        while (readSeen(output).isEmpty() || readSeen(output).last().milliseconds < after) {
            ASSERT_TRUE(typist.waitForReadyRead(20000)) << typist.readAllStandardError().toStdString();
            output += typist.readAllStandardOutput();
        }
        ::kill(pid_t(typist.processId()), SIGKILL);
        typist.waitForFinished();
        output += typist.readAllStandardOutput();

        const QList<Seen> seen = readSeen(output);
        const qint64 due = seen.last().milliseconds - 1000;
        QSet<QByteArray> right;
        QSet<QByteArray> all;
        for (qsizetype i = 0; i < seen.size(); ++i) {
            all.insert(seen[i].fingerprint);
            if (i + 1 == seen.size() || seen[i + 1].milliseconds > due)
                right.insert(seen[i].fingerprint);
        }
        ASSERT_GT(all.size(), 20) << "she did next to nothing";
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path);
        ASSERT_TRUE(book.ok()) << book.error().message.toStdString();
        const Result<Meeting> stored = (*book)->meeting(meeting.id);
        ASSERT_TRUE(stored.ok());
        EXPECT_TRUE(right.contains(fingerprint(*stored)))
            << "seed " << seed << ": the file has "
            << (all.contains(fingerprint(*stored)) ? "an older state" : "what never was on the screen");
    }
}

}  // namespace
}  // namespace motebok::test
