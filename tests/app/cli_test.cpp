// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "domain/json.h"
#include "domain/newmeeting.h"
#include "importing/import.h"
#include "language/wording.h"
#include "printing.h"
#include "storage/child.h"
#include "storage/minutebook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

const QString minutes =
    u"# Referat frå møte i Hamnestyret\n\nDato: 3. mars 2026      Stad: Naustet\n\n"
    "Sak\tTema\tReferat\tKonklusjon\n"
    "1.\t<b>Velkomen</b>\t<p>Ærleg talt &amp; greitt, sa Kari <kari@båt.example>.</p><ul><li>ein</li></ul>\tTeke til "
    "vitande\n"
    "2.\tBryggja\tSjå <a href=\"https://kart.example/\">kartet</a>\t\n\n"
    "### Deltakarar\n\nNamn\tDeltok\nÅse Vik\tJa\nOla Nes\tNei\n\n"
    "Referat godkjent: 09.03.2026\n"_s;

/// What a run of the program answered.
struct Answer {
    int code = -1;
    QString out;
    QString err;

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    QStringList errorLines() const { return err.split(u'\n', Qt::SkipEmptyParts); }
};

class Cli : public testing::Test {
protected:
    /// The program with these arguments and no environment at all: no display, no LANG, no HOME.
    Answer run(const QStringList &arguments, const QStringList &environment = {}) const
    {
        QProcess program;
        program.setWorkingDirectory(folder.path());
        QProcessEnvironment given;
        for (const QString &each : environment)
            given.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
        if (environment.isEmpty())
            given.insert(u"NOTHING"_s, u"1"_s);  // an empty one would mean "inherit"
        program.setProcessEnvironment(given);
        program.start(QStringLiteral(MOTEBOK_PROGRAM), arguments);
        EXPECT_TRUE(program.waitForFinished(120000)) << program.errorString().toStdString();
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    Answer motebok(const QStringList &arguments) const
    {
        return run(QStringList{u"--book"_s, u"bok.db"_s} + arguments);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(QDir(folder.path()).absoluteFilePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QByteArray read(const QString &path) const
    {
        QFile file(QDir(folder.path()).absoluteFilePath(path));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    QString imported() const
    {
        write(u"referat.txt"_s, minutes.toUtf8());
        const Answer answer = motebok({u"import"_s, u"referat.txt"_s});
        EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
        return answer.out.section(u'\t', 0, 0);
    }
    void expectFailure(const Answer &answer, int code) const
    {
        EXPECT_EQ(answer.code, code);
        EXPECT_EQ(answer.out, QString());
        EXPECT_EQ(answer.errorLines().size(), 1) << answer.err.toStdString();
    }

    QTemporaryDir folder;
};

TEST_F(Cli, ImportPrintsALineAMeetingAndListShowsIt)
{
    write(u"a.txt"_s, minutes.toUtf8());
    write(u"b.txt"_s,
          u"# Årsmøte\n\nDato: 2. april 2026\n\nSak\tTema\tReferat\tKonklusjon\n1\tVal\tGjekk bra\t\n"_s.toUtf8());
    const Answer answer = motebok({u"import"_s, u"a.txt"_s, u"b.txt"_s, u"--group"_s, u"Hamnestyret"_s});
    EXPECT_EQ(answer.code, 0);
    ASSERT_EQ(answer.lines().size(), 2);
    EXPECT_EQ(answer.lines()[0].section(u'\t', 1), u"Referat frå møte i Hamnestyret"_s);
    const Answer list = motebok({u"list"_s});
    EXPECT_EQ(list.lines().size(), 2);
    EXPECT_EQ(list.lines()[0].section(u'\t', 1), u"2026-04-02\tHamnestyret\tÅrsmøte\tUtkast"_s);
    EXPECT_EQ(list.lines()[1].section(u'\t', 1),
              u"2026-03-03\tHamnestyret\tReferat frå møte i Hamnestyret\tGodkjent"_s);
    const QJsonArray json = QJsonDocument::fromJson(motebok({u"list"_s, u"--json"_s}).out.toUtf8()).array();
    ASSERT_EQ(json.size(), 2);
    EXPECT_EQ(json[1].toObject()[u"status"].toString(), u"approved"_s);
    EXPECT_EQ(json[1].toObject()[u"date"].toString(), u"2026-03-03"_s);
}

TEST_F(Cli, AMeetingLandsInAGroupOnlyWhenItSaysSo)
{
    ASSERT_EQ(motebok({u"new"_s, u"--title"_s, u"Første"_s, u"--group"_s, u"Hamnestyret"_s}).code, 0);
    imported();
    write(u"b.txt"_s, u"# Referat frå møte i Hamnestyret for Vik\n\nDato: 2. april 2027\n"_s.toUtf8());
    ASSERT_EQ(motebok({u"import"_s, u"b.txt"_s}).code, 0);
    const QStringList list = motebok({u"list"_s}).lines();
    ASSERT_EQ(list.size(), 3);
    EXPECT_EQ(list[0].section(u'\t', 2, 2), QString());
    EXPECT_EQ(list[1].section(u'\t', 2, 2), u"Hamnestyret"_s);
}

TEST_F(Cli, OfSeveralFilesTheRestIsDone)
{
    write(u"tom.txt"_s, {});
    write(u"god.txt"_s, minutes.toUtf8());
    const Answer answer = motebok({u"import"_s, u"tom.txt"_s, u"finst-ikkje.txt"_s, u"god.txt"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(answer.lines().size(), 1);
    EXPECT_EQ(motebok({u"list"_s}).lines().size(), 1);
}

TEST_F(Cli, WhatIsNoMinutesIsRefusedWithOneLineAndChangesNothing)
{
    const QString id = imported();
    const QByteArray before = read(u"bok.db"_s);
    write(u"tom.txt"_s, {});
    write(u"bilete.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0", 22));
    write(u"halv.json"_s,
          read(u"bok.db"_s).isEmpty() ? QByteArray() : motebok({u"show"_s, id, u"--json"_s}).out.toUtf8().first(300));
    for (const QString &name : {u"tom.txt"_s, u"bilete.png"_s, u"halv.json"_s, u"finst-ikkje.txt"_s, u"."_s})
        expectFailure(motebok({u"import"_s, name}), 1);
    EXPECT_EQ(read(u"bok.db"_s), before);
    EXPECT_EQ(motebok({u"list"_s}).lines().size(), 1);
}

TEST_F(Cli, ShowGivesTheTextFormAndTheJsonForm)
{
    const QString id = imported();
    const Answer text = motebok({u"show"_s, id.first(6)});
    EXPECT_EQ(text.code, 0);
    EXPECT_TRUE(text.out.startsWith(u"# Referat frå møte i Hamnestyret\n"_s));
    EXPECT_TRUE(text.out.contains(u"&lt;kari@båt.example&gt;"_s));
    EXPECT_EQ(motebok({u"show"_s, u"latest"_s}).out, text.out);
    const Result<TravellingMeeting> json = meetingFromJson(motebok({u"show"_s, id, u"--json"_s}).out.toUtf8());
    ASSERT_TRUE(json.ok());
    EXPECT_EQ(json->meeting.id, id);
}

TEST_F(Cli, ExportWritesWhatWasAskedForAndNothingOver)
{
    const QString id = imported();
    const QStringList arguments{u"export"_s, id, u"--format"_s, u"html,pdf,txt,json"_s, u"--to"_s, u"ut/mappe"_s};
    const Answer answer = motebok(arguments);
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.err, QString());
    ASSERT_EQ(answer.lines().size(), 4);
    for (const QString &path : answer.lines()) {
        EXPECT_TRUE(QDir::isAbsolutePath(path));
        EXPECT_GT(read(path).size(), 100);
    }
    EXPECT_TRUE(read(answer.lines()[0]).contains("lang=\"nn"));
    EXPECT_TRUE(read(answer.lines()[1]).startsWith("%PDF-"));
    write(answer.lines()[0], "mitt eige");
    expectFailure(motebok(arguments), 1);
    EXPECT_EQ(read(answer.lines()[0]), QByteArray("mitt eige"));
    EXPECT_EQ(motebok(arguments + QStringList{u"--force"_s}).code, 0);
    EXPECT_NE(read(answer.lines()[0]), QByteArray("mitt eige"));
}

TEST_F(Cli, JsonGoesOutAndComesBackInTheSame)
{
    const QString id = imported();
    ASSERT_EQ(motebok({u"export"_s, id, u"--format"_s, u"json"_s, u"--to"_s, u"."_s}).code, 0);
    const QString file = QDir(folder.path()).entryList({u"*.json"_s}).value(0);
    const QByteArray json = read(file);

    const Answer again = motebok({u"import"_s, file});
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.out.section(u'\t', 0, 0), id);
    EXPECT_EQ(motebok({u"list"_s}).lines().size(), 1);

    const Answer other = run({u"import"_s, file, u"--book=ei anna.db"_s});
    EXPECT_EQ(other.code, 0);
    EXPECT_EQ(run({u"--book"_s, u"ei anna.db"_s, u"show"_s, u"latest"_s, u"--json"_s}).out.toUtf8(), json);

    QByteArray changed = json;
    changed.replace("Bryggja", "Kaia");
    write(u"endra.json"_s, changed);
    const Answer copy = motebok({u"import"_s, u"endra.json"_s});
    EXPECT_EQ(copy.code, 0);
    EXPECT_NE(copy.out.section(u'\t', 0, 0), id);
    EXPECT_EQ(copy.errorLines().size(), 1);
    EXPECT_EQ(motebok({u"list"_s}).lines().size(), 2);
    EXPECT_TRUE(motebok({u"show"_s, id}).out.contains(u"Bryggja"_s));
}

TEST_F(Cli, NewDeleteAndRestore)
{
    const Answer made = motebok({u"new"_s, u"--title"_s, u"Nytt møte"_s, u"--group"_s, u"Båtlaget"_s, u"--date"_s,
                                 u"2026-11-22"_s, u"--place"_s, u"Teams"_s});
    EXPECT_EQ(made.code, 0);
    const QString id = made.out.trimmed();
    const Answer list = motebok({u"list"_s});
    EXPECT_EQ(list.out, id + u"\t2026-11-22\tBåtlaget\tNytt møte\tUtkast\n"_s);
    EXPECT_TRUE(motebok({u"show"_s, id}).out.contains(u"Dato: 22. november 2026"_s));
    EXPECT_EQ(motebok({u"delete"_s, u"latest"_s}).code, 0);
    EXPECT_EQ(motebok({u"list"_s}).out, QString());
    EXPECT_EQ(motebok({u"list"_s, u"--deleted"_s}).lines().size(), 1);
    expectFailure(motebok({u"delete"_s, id}), 1);
    EXPECT_EQ(motebok({u"restore"_s, id}).code, 0);
    EXPECT_EQ(motebok({u"list"_s}).out, list.out);
    expectFailure(motebok({u"restore"_s, id}), 1);
}

TEST_F(Cli, NewGoesOnFromItsGroupAsTheWindowDoes)
{
    const QString first = motebok({u"new"_s, u"--title"_s, u"Årsmøte"_s, u"--group"_s, u"Båtlaget"_s}).out.trimmed();
    const QString standing = defaultStandingItems(LanguageForm::Nynorsk).first().topic;
    EXPECT_TRUE(motebok({u"show"_s, first}).out.contains(standing)) << "as a group made in the window";

    Group group;
    group.id = u"hamn"_s;
    group.name = u"Hamnestyret"_s;
    group.standingItems = {{u"Ordet fritt"_s, StandingItem::Place::Last}};
    ParticipantTable roster;
    roster.columns = defaultParticipantColumns(LanguageForm::Nynorsk);
    roster.rows = {{newId(), {}, {{roster.columns[0].id, RichText::fromPlain(u"Siv Moe"_s)}}, {}}};
    group.roster = {Section{newId(), u"Medlemer"_s, roster}};
    const QDateTime now(QDate(2026, 5, 12), QTime(18, 0), Qt::UTC);
    Meeting before = newMeeting({u"Hamnemøte"_s, QDate(2026, 5, 12), 0, {}, {}, {}, {}}, &group, now);
    ActionItem action;
    action.id = newId();
    before.actions = {action};
    before.sections.first().items()->items.first().conclusion =
        RichText({{BlockKind::Paragraph, 0, 0, {motebok::Run{u"Siv ringjer båtbyggjaren."_s, {}, {}, action.id}}}});
    {
        const Result<std::unique_ptr<MinuteBook>> book =
            MinuteBook::open(QDir(folder.path()).absoluteFilePath(u"bok.db"_s));
        ASSERT_TRUE(book.ok());
        ASSERT_TRUE((*book)->save(group).ok());
        ASSERT_TRUE((*book)->save(before).ok());
    }
    const QString id =
        motebok({u"new"_s, u"--title"_s, u"Nytt"_s, u"--group"_s, u"Hamnestyret"_s, u"--date"_s, u"2026-06-12"_s})
            .out.trimmed();
    const QString text = motebok({u"show"_s, id}).out;
    for (const QString &words : {u"Siv Moe"_s, u"Ordet fritt"_s, u"Siv ringjer båtbyggjaren."_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
}

TEST_F(Cli, WrongUsageIsExitCode2AndOneLine)
{
    for (const QStringList &arguments : {QStringList{u"finst-ikkje"_s},
                                         {u"--finst-ikkje"_s},
                                         {u"import"_s},
                                         {u"show"_s},
                                         {u"show"_s, u"a"_s, u"b"_s},
                                         {u"list"_s, u"alt"_s},
                                         {u"list"_s, u"--finst-ikkje"_s},
                                         {u"export"_s, u"latest"_s},
                                         {u"export"_s, u"latest"_s, u"--format"_s, u"odt"_s, u"--to"_s, u"ut"_s},
                                         {u"export"_s, u"latest"_s, u"--format"_s, u"html"_s},
                                         {u"export"_s, u"latest"_s, u"--format"_s},
                                         {u"new"_s},
                                         {u"new"_s, u"--title"_s, u"x"_s, u"--date"_s, u"31. februar 2026"_s},
                                         {u"delete"_s},
                                         {u"restore"_s},
                                         {u"list"_s, u"--book"_s}})
        expectFailure(run(arguments), 2);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"ut"_s)));
}

TEST_F(Cli, NothingToFindIsExitCode1)
{
    expectFailure(motebok({u"show"_s, u"latest"_s}), 1);
    expectFailure(motebok({u"show"_s, u"abc"_s}), 1);
    expectFailure(run({}), 1);  // the window, without a display
}

TEST_F(Cli, NynorskWhateverLangSays)
{
    for (const QString &language : {u"LANG=en_US.UTF-8"_s, u"LANG=de_DE.UTF-8"_s, u"LC_ALL=C"_s}) {
        const Answer answer = run({u"finst-ikkje"_s}, {language, u"LANGUAGE=en"_s});
        EXPECT_EQ(answer.err,
                  u"motebok: Kommandoen «finst-ikkje» finst ikkje. «motebok --help» viser kva som finst.\n"_s);
    }
    EXPECT_TRUE(run({u"--help"_s}).out.contains(u"møte"_s));
}

TEST_F(Cli, AnAnswerThatCannotBeWrittenIsAFailure)
{
    imported();
    QProcess program;
    program.setWorkingDirectory(folder.path());
    program.setStandardOutputFile(u"/dev/full"_s);
    program.start(QStringLiteral(MOTEBOK_PROGRAM), {u"--book"_s, u"bok.db"_s, u"show"_s, u"latest"_s});
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), 1);
    EXPECT_EQ(program.readAllStandardError().count('\n'), 1);
}

TEST_F(Cli, AReadOnlyBookInAReadOnlyFolderIsListedShownAndExported)
{
    imported();
    const QString book = folder.filePath(u"bok.db"_s);
    const QTemporaryDir out;
    ASSERT_TRUE(QFile::setPermissions(out.path(), QFile::Permissions::fromInt(0x7777)));
    ASSERT_TRUE(QFile::setPermissions(book, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const auto traverse =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    ASSERT_TRUE(QFile::setPermissions(folder.path(), traverse));
    const auto runAs = [&book, &out](const QStringList &arguments) {
        QFile answer(out.filePath(u"svar"_s));
        QFile errors(out.filePath(u"feil"_s));
        if (!answer.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            !errors.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return -1;
        const Result<Invocation> invocation = readCommandLine(QStringList{u"--book"_s, book} + arguments);
        return invocation ? runCommand(*invocation, {answer, errors}) : 2;
    };
    EXPECT_TRUE(unprivileged([&]() -> QString {
        if (runAs({u"list"_s}) != 0 || runAs({u"show"_s, u"latest"_s}) != 0)
            return u"cannot read: "_s + QString::fromUtf8(read(out.filePath(u"feil"_s)));
        if (runAs({u"export"_s, u"latest"_s, u"--format"_s, u"html,txt,json"_s, u"--to"_s, out.filePath(u"ut"_s)}) != 0)
            return u"cannot export"_s;
        if (runAs({u"delete"_s, u"latest"_s}) != 1 || runAs({u"new"_s, u"--title"_s, u"x"_s}) != 1)
            return u"wrote in a read-only book"_s;
        return {};
    }));
    ASSERT_TRUE(QFile::setPermissions(folder.path(), traverse | QFile::WriteOwner));
    EXPECT_EQ(QDir(out.filePath(u"ut"_s)).entryList(QDir::Files).size(), 3);
}

}  // namespace
}  // namespace motebok::test
