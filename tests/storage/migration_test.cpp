// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "domain/random_meeting.h"
#include "storage/bookfile.h"

#include <QRandomGenerator>

namespace motebok {

namespace {

using test::bytesOf;
using test::detailOf;
using test::writeBytes;
using testing::ElementsAre;

const SchemaFile first{
    1, QStringLiteral("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)\n--;;\n"
                      "CREATE TABLE mark (note INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE)")};
/// Rebuilds a table others refer to; the texts hold what a splitter of statements may stumble over.
const SchemaFile second{2, QStringLiteral("CREATE TABLE note_2 (id INTEGER PRIMARY KEY, text TEXT NOT NULL, tag TEXT)\n"
                                          "--;;\n"
                                          "-- eitt steg; to delar\n"
                                          "INSERT INTO note_2 SELECT id, text || ';--;;', 'a;b' FROM note;\n"
                                          "--;;\n"
                                          "DROP TABLE note\n"
                                          "  --;;  \n"
                                          "ALTER TABLE note_2 RENAME TO note")};
const SchemaFile third{3, QStringLiteral("CREATE TABLE extra (id INTEGER)")};
const SchemaFile failing{2, QStringLiteral("CREATE TABLE half (id INTEGER)\n--;;\n"
                                           "DELETE FROM note\n--;;\n"
                                           "INSERT INTO nowhere VALUES (1)")};
const SchemaFile orphaning{2, QStringLiteral("DELETE FROM note")};

class MigrationTest : public test::BookTest {
protected:
    Result<BookFile> openWith(const QList<SchemaFile> &schema)
    {
        return openBookFile(
            path(), [this] { return now_; }, schema);
    }

    /// A book of version 1 with three notes and a mark.
    void makeFirst()
    {
        Result<BookFile> file = openWith({first});
        ASSERT_TRUE(file) << detailOf(file);
        file->database->run("INSERT INTO note (text) VALUES ('ein'), ('to'), ('tre på ærleg')");
        file->database->run("INSERT INTO mark (note) VALUES (3)");
        ASSERT_TRUE(file->database->outcome());
    }

    void expectUntouched(const QByteArray &before, const QStringList &filesBefore)
    {
        EXPECT_EQ(bytesOf(path()), before);
        EXPECT_EQ(files(), filesBefore);
    }

    QString onlyBackup() const
    {
        const QStringList backups = files().filter(QStringLiteral(".backup-"));
        EXPECT_EQ(backups.size(), 1);
        return backups.value(0);
    }
};

// ---- The six cases

TEST_F(MigrationTest, ANewBookGetsTheNewestVersion)
{
    Result<BookFile> file = openWith({first, second, third});
    ASSERT_TRUE(file) << detailOf(file);
    EXPECT_EQ(file->mode, BookFile::Mode::ReadWrite);
    EXPECT_EQ(file->database->once(QStringLiteral("PRAGMA user_version")).value(0).toInt(), 3);
    EXPECT_EQ(file->database->once(QStringLiteral("PRAGMA application_id")).value(0).toInt(), bookApplicationId);
    EXPECT_EQ(file->database->once(QStringLiteral("PRAGMA journal_mode")).value(0).toString(), QStringLiteral("wal"));
    EXPECT_EQ(file->database->once(QStringLiteral("PRAGMA synchronous")).value(0).toInt(), 2);
    EXPECT_EQ(file->database->once(QStringLiteral("PRAGMA foreign_keys")).value(0).toInt(), 1);
    EXPECT_TRUE(files().filter(QStringLiteral("backup")).isEmpty());
}

TEST_F(MigrationTest, ABookAtTheNewestVersionIsOpenedUnchanged)
{
    makeFirst();
    const QByteArray before = bytesOf(path());
    {
        const Result<BookFile> file = openWith({first});
        ASSERT_TRUE(file) << detailOf(file);
        EXPECT_EQ(file->database->once(QStringLiteral("SELECT text FROM note")).size(), 3);
    }
    expectUntouched(before, {QStringLiteral("motebok.db")});
}

TEST_F(MigrationTest, AnOlderBookIsBackedUpAndBroughtUpToDateWithNothingLost)
{
    makeFirst();
    {
        const Result<BookFile> file = openWith({first, second, third});
        ASSERT_TRUE(file) << detailOf(file);
        EXPECT_EQ(file->database->once(QStringLiteral("SELECT text || tag FROM note")).value(2).toString(),
                  QStringLiteral("tre på ærleg;--;;a;b"));
        EXPECT_EQ(file->database->once(QStringLiteral("SELECT note FROM mark")).value(0).toInt(), 3);
        EXPECT_EQ(file->database->once(QStringLiteral("PRAGMA user_version")).value(0).toInt(), 3);
        EXPECT_EQ(file->database->once(QStringLiteral("PRAGMA foreign_keys")).value(0).toInt(), 1);
    }
    ASSERT_EQ(onlyBackup(), QStringLiteral("motebok.db.backup-v1-20261122T101500"));
    const QString backup = inFolder(onlyBackup());
    EXPECT_EQ(QFile::permissions(backup) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
              QFile::ReadOwner | QFile::WriteOwner);
    const Result<BookFile> old = openBookFile(backup, systemClock(), {first});
    ASSERT_TRUE(old) << detailOf(old);
    EXPECT_EQ(old->database->once(QStringLiteral("SELECT text FROM note")).value(2).toString(),
              QStringLiteral("tre på ærleg"));
}

TEST_F(MigrationTest, ANewerBookIsRefusedUntouched)
{
    ASSERT_TRUE(openWith({first, second}));
    const QByteArray before = bytesOf(path());
    const Result<BookFile> file = openWith({first});
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, ErrorKind::NewerFile);
    expectUntouched(before, {QStringLiteral("motebok.db")});
}

TEST_F(MigrationTest, AMigrationThatFailsHalfWayLeavesTheBookAsItWas)
{
    makeFirst();
    const QByteArray before = bytesOf(path());
    for (const SchemaFile &bad : {failing, orphaning}) {
        const Result<BookFile> file = openWith({first, bad});
        ASSERT_FALSE(file);
        EXPECT_FALSE(file.error().message.isEmpty());
        EXPECT_FALSE(file.error().detail.isEmpty());
        expectUntouched(before, {QStringLiteral("motebok.db")});
    }
    const Result<BookFile> again = openWith({first});
    ASSERT_TRUE(again) << detailOf(again);
    EXPECT_EQ(again->database->once(QStringLiteral("SELECT text FROM note")).size(), 3);
}

TEST_F(MigrationTest, ADamagedBookIsNotBroughtUpToDate)
{
    makeFirst();
    // An index with other rows than its table: nothing but a full check finds it.
    sqlOutside(path(),
               {QStringLiteral("CREATE INDEX by_text ON note (text)"), QStringLiteral("PRAGMA writable_schema = ON"),
                QStringLiteral("UPDATE sqlite_schema SET sql = 'CREATE INDEX by_text ON note (text || 1)' "
                               "WHERE name = 'by_text'"),
                QStringLiteral("PRAGMA journal_mode = DELETE")});
    ASSERT_EQ(sqlOutside(path(), {QStringLiteral("PRAGMA quick_check")}).toString(), QStringLiteral("ok"));
    const QByteArray before = bytesOf(path());
    const Result<BookFile> file = openWith({first, second});
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, ErrorKind::Damaged) << detailOf(file);
    expectUntouched(before, {QStringLiteral("motebok.db")});
}

// ---- And around them

TEST_F(MigrationTest, WhatAFailedStepStandsOnIsKeptWithItsBackup)
{
    makeFirst();
    const SchemaFile bad{3, QStringLiteral("nonsense")};
    ASSERT_FALSE(openWith({first, second, bad}));
    EXPECT_EQ(onlyBackup(), QStringLiteral("motebok.db.backup-v1-20261122T101500"));
    const Result<BookFile> file = openWith({first, second});
    ASSERT_TRUE(file) << detailOf(file);
    EXPECT_EQ(file->database->once(QStringLiteral("SELECT text FROM note")).size(), 3);
}

TEST_F(MigrationTest, WhatWasKilledHalfWayWithoutALogIsUndone)
{
    makeFirst();
    const QString killed = inFolder(QStringLiteral("drepen.db"));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("killed"));
        other.setDatabaseName(path());
        ASSERT_TRUE(other.open());
        for (const char *statement :
             {"PRAGMA journal_mode = DELETE", "PRAGMA cache_size = 2", "BEGIN", "UPDATE note SET text = 'halvt'",
              "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
              "INSERT INTO note (text) SELECT 'fyll ' || i FROM n"})
            sql(QString::fromLatin1(statement), other);
        for (const QString &end : {QString(), QStringLiteral("-journal")})
            ASSERT_TRUE(QFile::copy(path() + end, killed + end));
        sql(QStringLiteral("ROLLBACK"), other);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("killed"));
    ASSERT_TRUE(bytesOf(killed).contains("fyll"));
    const Result<BookFile> file = openBookFile(killed, systemClock(), {first, second});
    ASSERT_TRUE(file) << detailOf(file);
    EXPECT_EQ(file->database->once(QStringLiteral("SELECT text FROM note")).size(), 3);
}

TEST_F(MigrationTest, ABackupOverwritesNone)
{
    makeFirst();
    ASSERT_TRUE(writeBytes(inFolder(QStringLiteral("motebok.db.backup-v1-20261122T101500")), "mine"));
    ASSERT_TRUE(openWith({first, second}));
    EXPECT_EQ(bytesOf(inFolder(QStringLiteral("motebok.db.backup-v1-20261122T101500"))), "mine");
    EXPECT_TRUE(QFile::exists(inFolder(QStringLiteral("motebok.db.backup-v1-20261122T101500-2"))));
}

TEST_F(MigrationTest, AnEmptyFileBecomesABookOfTheOwnersAlone)
{
    ASSERT_TRUE(writeBytes(path(), ""));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const auto book = open();
    ASSERT_TRUE(book);
    EXPECT_FALSE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(MigrationTest, WhatIsNoSoundBookIsRefusedUntouched)
{
    ASSERT_TRUE(open()->save(test::RandomMeeting(4).meeting()));
    const QByteArray sound = bytesOf(path());
    QByteArray noise(20000, '\0');
    QRandomGenerator(17).generate(noise.begin(), noise.end());
    QByteArray hole = sound;
    hole.replace(4096 * 3, 4096 * 2, noise.left(4096 * 2));
    sqlOutside(inFolder(QStringLiteral("foreign")), {QStringLiteral("CREATE TABLE a (b)")});
    const QByteArray foreign = bytesOf(inFolder(QStringLiteral("foreign")));
    QFile::remove(inFolder(QStringLiteral("foreign")));
    QByteArray versionless = sound;
    versionless.replace(60, 4, QByteArray(4, '\0'));

    const QList<QByteArray> contents{noise,
                                     foreign,
                                     versionless,
                                     hole,
                                     sound.left(sound.size() / 2),
                                     sound.left(sound.size() - 1),
                                     sound.left(4096),
                                     sound.left(100),
                                     sound.left(10),
                                     QByteArray("SQLite format 3", 16),
                                     QByteArray("Referat frå møtet\n")};
    for (const QByteArray &content : contents) {
        ASSERT_TRUE(writeBytes(path(), content));
        const auto book = MinuteBook::open(path());
        ASSERT_FALSE(book) << content.size();
        EXPECT_EQ(book.error().kind, ErrorKind::Damaged) << content.size() << ": " << detailOf(book);
        expectUntouched(content, {QStringLiteral("motebok.db")});
    }
}

TEST_F(MigrationTest, AnEmptyFileWithALogBesideItIsNotWrittenOver)
{
    ASSERT_TRUE(writeBytes(path(), ""));
    ASSERT_TRUE(writeBytes(path() + QStringLiteral("-wal"), "what is left of a book"));
    const auto book = MinuteBook::open(path());
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().kind, ErrorKind::Damaged);
    expectUntouched("", {QStringLiteral("motebok.db"), QStringLiteral("motebok.db-wal")});
}

TEST_F(MigrationTest, AFolderIsNoBook)
{
    const auto book = MinuteBook::open(QFileInfo(path()).path());
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().kind, ErrorKind::Io);
}

/// A book as the first Møtebok left it, its rows written by hand.
TEST_F(MigrationTest, ABookOfVersionOneComesUpWhole)
{
    {
        Result<BookFile> file = openWith({compiledSchema().first()});
        ASSERT_TRUE(file) << detailOf(file);
        for (const char *statement :
             {"INSERT INTO meeting_group VALUES (1, 'g', 'Hamnestyret', 'nynorsk', 'running', '', '.', 'Ja', 'Nei', "
              "'Delvis', 'Naustet')",
              "INSERT INTO group_item_column VALUES (1, 0, 'gk', 'topic', 'Sak', 1)",
              "INSERT INTO person VALUES (1, 'k', 'Kari Nes', 'Hamnelaget', 'kari@example.no')",
              "INSERT INTO meeting VALUES (7, 'm', 1, 'Hamnemøte', '2026-10-27T07:55:00.000Z', NULL, NULL, 3, "
              "'2026-10-27', 'draft')",
              "INSERT INTO meeting VALUES (8, 'n', NULL, 'Kassert', NULL, NULL, '2026-11-20T07:55:00.000Z', 1, NULL, "
              "'draft')",
              "INSERT INTO fact VALUES (1, 7, 'f', 0, 'date', 'Dato:', '<p>27. oktober</p>', '2026-10-27', NULL, NULL)",
              "INSERT INTO section VALUES (1, 7, NULL, 's', 0, 'Saker', 'items', NULL, NULL)",
              "INSERT INTO section VALUES (2, 7, NULL, 'd', 1, '', 'participants', NULL, NULL)",
              "INSERT INTO item_column VALUES (1, 0, 'c', 'minutes', 'Referat', 1)",
              "INSERT INTO item VALUES (1, 1, 'i', 0, '1.', 0, '', '<p>Kaia <u>sig</u>.</p>', '<p><span "
              "data-action=\"t\">Kari ringjer</span></p>')",
              "INSERT INTO participant_column VALUES (2, 0, 'pc', 'name', 'Namn')",
              "INSERT INTO participant VALUES (1, 2, 'p', 0, 'k', 'partly', 'Ja (til 10)', 'til 10', '')",
              "INSERT INTO participant_cell VALUES (1, 'pc', '<p>Kari Nes</p>')",
              "INSERT INTO action_item VALUES (1, 7, 't', 0, NULL, 'kvar haust', 'open')",
              "INSERT INTO action_owner VALUES (1, 0, 'Kari', 'k')"})
            file->database->once(QString::fromUtf8(statement));
        const Result<void> made = file->database->outcome();
        ASSERT_TRUE(made) << detailOf(made);
    }
    {
        const auto book = open();
        const Result<Meeting> meeting = book->meeting(QStringLiteral("m"));
        ASSERT_TRUE(meeting) << detailOf(meeting);
        EXPECT_EQ(meeting->group, QStringLiteral("g"));
        EXPECT_EQ(meeting->facts.first().date, QDate(2026, 10, 27));
        EXPECT_EQ(meeting->sections.first().items()->items.first().minutes.plainText(), QStringLiteral("Kaia sig."));
        const Attendance expected{
            Attendance::State::Partly, QStringLiteral("Ja (til 10)"), QStringLiteral("til 10"), {}};
        EXPECT_EQ(meeting->sections.last().participants()->rows.first().attendance, expected);
        const ActionItem action{
            QStringLiteral("t"), {{QStringLiteral("Kari"), QStringLiteral("k")}}, {}, QStringLiteral("kvar haust")};
        EXPECT_EQ(meeting->actions, QList<ActionItem>{action});
        EXPECT_EQ(book->meetings()->size(), 1);
        EXPECT_EQ(book->meetings(Deleted::Only)->first().title, QStringLiteral("Kassert"));
        const Group group = book->groups()->first();
        EXPECT_EQ(group.place, QStringLiteral("Naustet"));
        EXPECT_EQ(group.itemColumns.size(), 1);
        EXPECT_TRUE(group.standingItems.isEmpty() && group.autoTexts.isEmpty() && group.speakerPattern.isEmpty());

        Meeting changed = *meeting;
        changed.actions[0].event = DueEvent{DueEvent::Kind::NamedMeeting, QStringLiteral("årsmøte")};
        changed.sections[1].participants()->rows[0].attendance.until = QTime(10, 0);
        ASSERT_TRUE(book->save(changed));
        EXPECT_EQ(*open()->meeting(QStringLiteral("m")), changed);
    }
    const Result<BookFile> old = openBookFile(inFolder(onlyBackup()), systemClock(), {compiledSchema().first()});
    ASSERT_TRUE(old) << detailOf(old);
    EXPECT_EQ(old->database->once(QStringLiteral("SELECT title FROM meeting")).size(), 2);
}

TEST_F(MigrationTest, TheCompiledSchemaIsWhole)
{
    const QList<SchemaFile> schema = compiledSchema();
    ASSERT_FALSE(schema.isEmpty());
    for (qsizetype i = 0; i < schema.size(); ++i) {
        EXPECT_EQ(schema.at(i).version, i + 1);
        EXPECT_TRUE(schema.at(i).sql.contains(u"CREATE TABLE"));
    }
}

}  // namespace

}  // namespace motebok
