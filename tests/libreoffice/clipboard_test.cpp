// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/clipboard.h"

#include "domain/xhtml.h"
#include "importing/clipboard.h"
#include "office.h"
#include "printing.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

QString document(const QString &name)
{
    return QStringLiteral(DOCUMENTS "/") + name;
}

/// What the clipboard of the display holds, as the window would read it.
Pasted fromClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(data && data->hasHtml());
    const auto pasted = readClipboard({data->html(), data->text()}, {}, QDateTime::currentDateTimeUtc());
    EXPECT_TRUE(pasted);
    return pasted ? *pasted : Pasted();
}

void toClipboard(const Copied &copied)
{
    auto *data = new QMimeData;
    data->setHtml(copied.html);
    data->setText(copied.text);
    QGuiApplication::clipboard()->setMimeData(data);
}

/// The paragraphs LibreOffice got, "label text" each.
QStringList lines(const QJsonArray &blocks)
{
    QStringList all;
    for (const QJsonValue &each : blocks) {
        const QJsonObject block = each.toObject();
        if (block.contains(u"text"_s))
            all.append((block[u"label"_s].toString() + u' ' + block[u"text"_s].toString()).trimmed());
    }
    return all;
}

QJsonObject table(const QJsonArray &blocks, int index = 0)
{
    for (const QJsonValue &each : blocks) {
        if (each.toObject().contains(u"table"_s) && index-- == 0)
            return each.toObject();
    }
    return {};
}

QJsonArray cell(const QJsonObject &table, int row, int column)
{
    return table[u"table"_s][row][column].toArray();
}

/// "text" of all runs with the mark ("b", "i", "u").
QString marked(const QJsonArray &blocks, const QString &mark)
{
    QString words;
    for (const QJsonValue &block : blocks) {
        const QJsonArray runs = block[u"runs"_s].toArray();
        for (const QJsonValue &run : runs) {
            if (run[1].toString().contains(mark))
                words += run[0].toString();
        }
    }
    return words;
}

/// One LibreOffice for all tests: it takes seconds to start.
class LibreOffice : public testing::Test {
protected:
    static void SetUpTestSuite() { office = new Office; }
    static void TearDownTestSuite() { delete office; }

    /// What LibreOffice makes of what is on the clipboard.
    static QJsonArray pasted()
    {
        const QByteArray answer = office->paste();
        EXPECT_FALSE(answer.isEmpty());
        return QJsonDocument::fromJson(answer).array();
    }

    static inline Office *office = nullptr;
};

TEST_F(LibreOffice, TextListsAndLinksComeInClean)
{
    ASSERT_TRUE(office->copy(document(u"minutes.fodt"_s)));
    const Pasted pasted = fromClipboard();
    EXPECT_EQ(pasted.kind, Pasted::Kind::Text);
    EXPECT_EQ(toXhtml(pasted.text),
              u"<p>Vi las <b>heile</b> rekneskapen, <u>Kari Nes</u> og <i>Ola</i> med, sjå "
              u"<a href=\"https://hage.example/tal?a=1\">tala</a>.</p>"
              u"<ul><li>roser<ul><li>raude</li></ul></li><li>lauk</li></ul>"
              u"<ol start=\"3\"><li>grava</li><li>planta</li></ol>"
              u"<ul><li>jord</li><li>gjødsel</li></ul><p>Slutt på møtet.</p>");
    EXPECT_EQ(pasted.warnings.size(), 1) << pasted.warnings.join(u'\n').toStdString();  // the typed dashes
}

TEST_F(LibreOffice, WholeMinutesBecomeAMeeting)
{
    ASSERT_TRUE(office->copy(document(u"whole.fodt"_s)));
    const Pasted pasted = fromClipboard();
    ASSERT_EQ(pasted.kind, Pasted::Kind::Document);
    const Meeting &meeting = pasted.document.travelling.meeting;
    EXPECT_EQ(meeting.title, u"Referat frå møte i Hageutvalet");
    EXPECT_EQ(date(meeting), QDate(2026, 3, 9));
    EXPECT_EQ(place(meeting), u"Samfunnshuset");
    ASSERT_EQ(meeting.sections.size(), 2);
    ASSERT_TRUE(meeting.sections[0].items());
    ASSERT_EQ(meeting.sections[0].items()->items.size(), 2);
    EXPECT_EQ(toXhtml(meeting.sections[0].items()->items[1].minutes),
              u"<p>Vi gjekk gjennom planen og <b>valde</b> roser.</p>");
    EXPECT_EQ(meeting.sections[1].heading, u"Medlemmar:");
    ASSERT_TRUE(meeting.sections[1].participants());
    EXPECT_EQ(meeting.sections[1].participants()->rows[1].attendance.state, Attendance::State::Absent);
    EXPECT_EQ(writers(meeting), QStringList(u"Kari Nes"_s));
}

TEST_F(LibreOffice, CopiedTextIsShownWell)
{
    const motebok::Run bold{u"heile"_s, Mark::Bold, {}, {}};
    const motebok::Run link{u"tala"_s, {}, u"https://hage.example/tal"_s, {}};
    const RichText text({Block{BlockKind::Paragraph, 0, 0, {motebok::Run{u"Vi las "_s, {}, {}, {}}, bold}},
                         Block{BlockKind::Bullet, 0, 0, {motebok::Run{u"roser"_s, {}, {}, {}}}},
                         Block{BlockKind::Bullet, 1, 0, {motebok::Run{u"raude"_s, {}, {}, {}}}},
                         Block{BlockKind::Numbered, 0, 3, {motebok::Run{u"grava på nytt"_s, {}, {}, {}}}},
                         Block{BlockKind::Paragraph, 0, 0, {link}}});
    toClipboard(copyOf(text));
    const QJsonArray blocks = pasted();
    const QStringList got = lines(blocks);
    ASSERT_GE(got.size(), 5) << got.join(u'|').toStdString();
    EXPECT_EQ(got[0], u"Vi las heile");
    EXPECT_EQ(got[1], u"roser");  // a bullet has no label in words
    EXPECT_EQ(blocks[1][u"level"_s].toInt(), 0);
    EXPECT_EQ(blocks[2][u"level"_s].toInt(), 1);
    EXPECT_EQ(got[3], u"3. grava på nytt");
    EXPECT_EQ(got[4], u"tala");
    EXPECT_EQ(marked({blocks[0]}, u"b"_s), u"heile");
    EXPECT_EQ(blocks[4][u"runs"_s][0][2].toString(), u"https://hage.example/tal");
}

TEST_F(LibreOffice, CopiedMinutesAreShownWell)
{
    Meeting meeting = newMeeting(u"Referat frå møte i Båtlaget"_s, nullptr, QDateTime::currentDateTimeUtc());
    AgendaItem &item = meeting.sections[0].items()->items[0];
    item.topic = RichText::fromPlain(u"Bryggja"_s);
    item.minutes = RichText::fromPlain(u"Vi såg på bryggja.\nHo er råten."_s);
    item.conclusion = RichText({Block{BlockKind::Bullet, 0, 0, {motebok::Run{u"ny bryggje"_s, {}, {}, {}}}}});
    toClipboard(copyOf(documentFrom(meeting, nullptr)));
    const QJsonArray blocks = pasted();
    EXPECT_EQ(blocks[0][u"text"_s].toString(), meeting.title);
    EXPECT_EQ(blocks[0][u"style"_s].toString(), u"Heading 1");
    const QJsonObject items = table(blocks);
    ASSERT_FALSE(items.isEmpty());
    EXPECT_GT(items[u"border"_s].toInt(), 0);
    EXPECT_EQ(lines(cell(items, 0, 1)).value(0), u"Tema");
    EXPECT_EQ(marked(cell(items, 0, 1), u"b"_s), u"Tema");
    EXPECT_EQ(lines(cell(items, 1, 0)).value(0), u"1.");
    EXPECT_EQ(lines(cell(items, 1, 2)), QStringList({u"Vi såg på bryggja."_s, u"Ho er råten."_s}));
    EXPECT_EQ(cell(items, 1, 3)[0][u"level"_s].toInt(), 0);
    EXPECT_EQ(blocks[0][u"language"_s].toString(), u"nn-NO");
}

TEST_F(LibreOffice, WhatWentOutComesInAgain)
{
    Meeting meeting = newMeeting(u"Referat"_s, nullptr, QDateTime::currentDateTimeUtc());
    meeting.sections[0].items()->items[0].topic = RichText::fromPlain(u"Bryggja"_s);
    const Copied copied = copyOfItem(meeting, nullptr, meeting.sections[0].items()->items[0].id);
    toClipboard(copied);
    const Pasted pasted = fromClipboard();
    ASSERT_EQ(pasted.kind, Pasted::Kind::Items);
    EXPECT_EQ(pasted.items.items[0].topic, meeting.sections[0].items()->items[0].topic);
    EXPECT_TRUE(pasted.warnings.isEmpty()) << pasted.warnings.join(u'\n').toStdString();
}

}  // namespace
}  // namespace motebok::test
