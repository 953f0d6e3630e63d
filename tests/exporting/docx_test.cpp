// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/docx.h"

#include "domain/random_meeting.h"
#include "exporting/docx_package.h"
#include "exporting/html.h"
#include "exporting/html_page.h"
#include "exporting/sample.h"
#include "printing.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace motebok {
namespace {

using namespace test;

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

QByteArray docx(const Meeting &meeting, const Group *group = nullptr)
{
    const Result<QByteArray> bytes = writeDocx(documentFrom(meeting, group), [] { return noon; });
    EXPECT_TRUE(bytes.ok());
    return bytes.ok() ? *bytes : QByteArray();
}

QList<Meeting> manyMeetings()
{
    QList<Meeting> all = {sampleMeeting(), hostileMeeting(), longMeeting(20), Meeting{}};
    for (quint32 seed = 1; seed <= 40; ++seed)
        all.append(RandomMeeting(seed).meeting());
    return all;
}

QStringList words(const QList<PrintedParagraph> &paragraphs)
{
    QStringList all;
    for (const PrintedParagraph &paragraph : paragraphs)
        all += split(paragraph.text);
    return all;
}

/// What is in one document is in all.
TEST(Docx, HasTheWordsOfTheHtmlInTheSameOrder)
{
    const QList<Meeting> meetings = manyMeetings();
    for (const Meeting &meeting : meetings) {
        const QStringList there = words(printed(DocxPackage(docx(meeting))));
        const QStringList wanted = HtmlPage(writeHtml(documentFrom(meeting, nullptr))).seenWords();
        for (qsizetype i = 0; i < wanted.size(); ++i)
            ASSERT_EQ(there.value(i), wanted.at(i))
                << "after " << wanted.mid(std::max<qsizetype>(0, i - 5), 5).join(u' ').toStdString();
        ASSERT_EQ(there.size(), wanted.size());
    }
}

/// ISO/IEC 29500-2: content types come first, every part has one, every relationship leads somewhere.
TEST(Docx, FollowsTheContainersRules)
{
    const QList<Meeting> meetings = manyMeetings();
    for (const Meeting &meeting : meetings) {
        const DocxPackage package(docx(meeting));
        ASSERT_FALSE(package.names.isEmpty());
        EXPECT_EQ(package.names.first(), u"[Content_Types].xml");
        EXPECT_EQ(package.names.size(), package.parts.size()) << "a name twice";
        ASSERT_EQ(package.malformed(), QString());

        QStringList typed;
        QXmlStreamReader types(package.parts.value(package.names.first()));
        while (!types.atEnd()) {
            if (types.readNext() == QXmlStreamReader::StartElement && types.name() == u"Override")
                typed.append(types.attributes().value(QStringLiteral("PartName")).mid(1).toString());
        }
        for (const QString &name : package.names) {
            const bool typedByEnding = name.endsWith(u".rels") || name == package.names.first();
            EXPECT_TRUE(typedByEnding || typed.removeOne(name)) << name.toStdString();
        }
        EXPECT_EQ(typed, QStringList()) << "types of parts that are not there";

        QStringList ids;
        QXmlStreamReader rels(package.parts.value(QStringLiteral("word/_rels/document.xml.rels")));
        while (!rels.atEnd()) {
            if (rels.readNext() != QXmlStreamReader::StartElement || rels.name() != u"Relationship")
                continue;
            const QXmlStreamAttributes at = rels.attributes();
            EXPECT_FALSE(ids.contains(at.value(QStringLiteral("Id")).toString()));
            ids.append(at.value(QStringLiteral("Id")).toString());
            const bool external = at.value(QStringLiteral("TargetMode")) == u"External";
            const QString target = QStringLiteral("word/") + at.value(QStringLiteral("Target")).toString();
            EXPECT_TRUE(external || package.parts.contains(target)) << target.toStdString();
        }
        QXmlStreamReader body(package.parts.value(QStringLiteral("word/document.xml")));
        while (!body.atEnd()) {
            if (body.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString id = body.attributes().value(QStringLiteral("r:id")).toString();
            EXPECT_TRUE(id.isEmpty() || ids.contains(id)) << id.toStdString();
        }
    }
}

TEST(Docx, HasTheElementsInTheOrderOfTheSchema)
{
    const QTemporaryDir folder;
    QStringList files;
    const QList<Meeting> meetings = manyMeetings();
    for (const Meeting &meeting : meetings) {
        const DocxPackage package(docx(meeting));
        for (const char *name : {"document", "numbering", "styles", "settings", "footer1"}) {
            QFile file(folder.filePath(QStringLiteral("%1.xml").arg(files.size())));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(package.parts.value(QStringLiteral("word/%1.xml").arg(QLatin1StringView(name))));
            files.append(file.fileName());
        }
    }
    QProcess xmllint;
    xmllint.setProcessChannelMode(QProcess::MergedChannels);
    xmllint.start(
        QStringLiteral(XMLLINT),
        QStringList{QStringLiteral("--noout"), QStringLiteral("--relaxng"), QStringLiteral(DOCX_SCHEMA)} + files);
    ASSERT_TRUE(xmllint.waitForFinished(60'000)) << xmllint.errorString().toStdString();
    EXPECT_EQ(xmllint.exitCode(), 0) << xmllint.readAll().toStdString();
}

TEST(Docx, CountsItsListsAsTheyArePrinted)
{
    Meeting meeting;
    Section text;
    text.id = newId();
    text.content =
        FreeText{rich(u"<ol><li>ein<ol><li>ein a</li><li>ein b</li></ol></li><li>to</li></ol><p>Imellom.</p>"
                      u"<ol start=\"3\"><li>tre<ul><li>punkt</li></ul></li><li>fire<ol><li>ny</li></ol></li></ol>"
                      u"<ol><li>på nytt</li></ol>")};
    meeting.sections = {text};
    QStringList labels;
    for (const PrintedParagraph &paragraph : printed(DocxPackage(docx(meeting)))) {
        if (!paragraph.text.isEmpty())
            labels.append(paragraph.label + paragraph.text);
    }
    EXPECT_EQ(labels, QStringList({QStringLiteral("1.ein"), QStringLiteral("1.ein a"), QStringLiteral("2.ein b"),
                                   QStringLiteral("2.to"), QStringLiteral("Imellom."), QStringLiteral("3.tre"),
                                   QStringLiteral("•punkt"), QStringLiteral("4.fire"), QStringLiteral("1.ny"),
                                   QStringLiteral("1.på nytt")}));
}

TEST(Docx, RepeatsTheHeaderRowOfEveryTableThatHasOne)
{
    const Document document = documentFrom(sampleMeeting(), nullptr);
    int headers = 0;
    for (const DocBlock &block : document.blocks) {
        const DocTable *table = std::get_if<DocTable>(&block);
        headers += table && table->hasHeader ? 1 : 0;
    }
    ASSERT_GT(headers, 1);
    const QByteArray body = DocxPackage(docx(sampleMeeting())).parts.value(QStringLiteral("word/document.xml"));
    EXPECT_EQ(body.count("<w:tblHeader/>"), headers);
}

TEST(Docx, SaysItsLanguageTitleAndWriters)
{
    Group english;
    english.language = LanguageForm::English;
    const DocxPackage package(docx(sampleMeeting(), &english));
    EXPECT_TRUE(package.parts.value(QStringLiteral("word/styles.xml")).contains("<w:lang w:val=\"en\""));
    EXPECT_TRUE(package.parts.value(QStringLiteral("word/document.xml")).contains("<w:lang w:val=\"en\"/>"));
    const QByteArray core = package.parts.value(QStringLiteral("docProps/core.xml"));
    EXPECT_TRUE(core.contains(sampleMeeting().title.toUtf8()));
    EXPECT_TRUE(core.contains(">en<"));
    EXPECT_TRUE(core.contains(">2026-11-22T12:00:00Z<"));
    EXPECT_TRUE(
        DocxPackage(docx(sampleMeeting())).parts.value(QStringLiteral("word/styles.xml")).contains("\"nn-NO\""));
}

TEST(Docx, IsTheSameBytesAtTheSameTime)
{
    EXPECT_EQ(docx(sampleMeeting()), docx(sampleMeeting()));
}

TEST(Docx, KeepsTwoTablesApartAndEndsWithAParagraph)
{
    Meeting meeting;
    for (int i = 0; i < 2; ++i)
        meeting.sections.append(Section{
            newId(),
            {},
            PlainTable{PlainTable::Header::None, {PlainRow{newId(), {RichText::fromPlain(QStringLiteral("celle"))}}}}});
    const QByteArray body = DocxPackage(docx(meeting)).parts.value(QStringLiteral("word/document.xml"));
    EXPECT_FALSE(body.contains("</w:tbl><w:tbl>"));
    EXPECT_FALSE(body.contains("</w:tbl><w:sectPr>"));
}

/// LibreOffice reads it back without losing a word.
TEST(Docx, OpensInLibreOfficeWithEveryWord)
{
    const QTemporaryDir folder;
    QStringList files;
    const QList<Meeting> meetings = {sampleMeeting(), longMeeting(30), RandomMeeting(3).meeting()};
    for (const Meeting &meeting : meetings) {
        QFile file(folder.filePath(QStringLiteral("%1.docx").arg(files.size())));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(docx(meeting));
        files.append(file.fileName());
    }
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.setWorkingDirectory(folder.path());
    office.start(QStringLiteral(SOFFICE), QStringList{QStringLiteral("-env:UserInstallation=file://") +
                                                          folder.filePath(QStringLiteral("profil")),
                                                      QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                                      QStringLiteral("txt:Text (encoded):UTF8")} +
                                              files);
    ASSERT_TRUE(office.waitForFinished(120'000)) << office.errorString().toStdString();
    const std::string said = office.readAll().toStdString();
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile text(folder.filePath(QStringLiteral("%1.txt").arg(i)));
        ASSERT_TRUE(text.open(QIODevice::ReadOnly)) << said;
        const QStringList there = split(QString::fromUtf8(text.readAll()).remove(QChar(0xfeff)));
        // List labels stand between the words.
        qsizetype at = 0;
        for (const QString &word : wordsOf(meetings.at(i))) {
            at = there.indexOf(word, at) + 1;
            ASSERT_GT(at, 0) << "lost: " << word.toStdString();
        }
    }
}

}  // namespace
}  // namespace motebok
