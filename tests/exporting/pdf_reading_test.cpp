// SPDX-License-Identifier: GPL-3.0-or-later
// The file as other people's programs read it: Poppler's tools.
#include "exporting/pdf.h"
#include "exporting/pdfreader.h"
#include "exporting/sample.h"
#include "printing.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace motebok {
namespace {

using namespace test;

class PdfReadingTest : public testing::Test {
protected:
    void write(const Meeting &meeting)
    {
        const Result<PdfResult> result = writePdf(documentFrom(meeting, nullptr), systemClock(), {});
        ASSERT_TRUE(result.ok());
        pages_ = result->pages;
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(result->bytes), result->bytes.size());
    }

    QString path() const { return folder_.filePath(QStringLiteral("referat.pdf")); }

    QString said(const char *program, const QStringList &arguments) const
    {
        QProcess process;
        process.start(QString::fromUtf8(program), arguments);
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0);
        EXPECT_EQ(process.readAllStandardError().toStdString(), "");
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString area(int page, int x, int y, int width, int height) const
    {
        const auto number = [](int value) { return QString::number(value); };
        return said(PDFTOTEXT, {QStringLiteral("-f"), number(page), QStringLiteral("-l"), number(page),
                                QStringLiteral("-x"), number(x), QStringLiteral("-y"), number(y), QStringLiteral("-W"),
                                number(width), QStringLiteral("-H"), number(height), path(), QStringLiteral("-")});
    }

    QTemporaryDir folder_;
    int pages_ = 0;
};

TEST_F(PdfReadingTest, aPopplerReaderFindsEveryWord)
{
    const Meeting meeting = sampleMeeting();
    write(meeting);
    QStringList found = split(said(PDFTOTEXT, {path(), QStringLiteral("-")}));
    for (const QString &word : wordsOf(meeting))
        EXPECT_TRUE(found.removeOne(word)) << word.toStdString();
}

TEST_F(PdfReadingTest, eachCellStandsInItsColumn)
{
    write(sampleMeeting());
    const QString bounds = said(PDFTOTEXT, {QStringLiteral("-bbox"), path(), QStringLiteral("-")});
    static const QRegularExpression word(QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>([^<]+)<"));
    QMap<QString, QPair<int, int>> labels;
    for (auto it = word.globalMatch(bounds); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!labels.contains(match.captured(3)))
            labels[match.captured(3)] = {int(match.captured(1).toDouble()), int(match.captured(2).toDouble())};
    }
    for (const char16_t *label : {u"Sak:", u"Tema:", u"Referat:", u"Konklusjon"})
        ASSERT_TRUE(labels.contains(QString::fromUtf16(label)));
    const auto column = [&](const char16_t *from, const char16_t *to, const char16_t *top, const char16_t *bottom) {
        const int left = labels[QString::fromUtf16(from)].first - 1;
        const int right = labels[QString::fromUtf16(to)].first - 1;
        const int above = labels[QString::fromUtf16(top)].second - 1;
        const int below = labels[QString::fromUtf16(bottom)].second - 1;
        return area(1, left, above, right - left, below - above).simplified();
    };
    EXPECT_EQ(column(u"Sak:", u"Tema:", u"Velkomen", u"Turstiane"), QStringLiteral("1."));
    EXPECT_EQ(column(u"Tema:", u"Referat:", u"Velkomen", u"Turstiane"),
              QStringLiteral("Velkomen og gjennomgang av sakslista"));
    EXPECT_EQ(column(u"Referat:", u"Konklusjon", u"Velkomen", u"Turstiane"),
              QStringLiteral("Møteleiaren ønskte velkomen. Det kom ingen merknader til sakslista."));
    EXPECT_EQ(column(u"Konklusjon", u"Frist", u"Velkomen", u"Turstiane"), QStringLiteral("Sakslista er godkjend."));
}

TEST_F(PdfReadingTest, everyPageHasTheHeaderRowAndItsNumber)
{
    write(longMeeting(150));
    ASSERT_GT(pages_, 3);
    for (int page = 1; page <= pages_; ++page) {
        const QString number = QString::number(page);
        const QString text = said(PDFTOTEXT, {QStringLiteral("-layout"), QStringLiteral("-f"), number,
                                              QStringLiteral("-l"), number, path(), QStringLiteral("-")});
        EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("Sak: +Tema: +Referat: +Konklusjon og ansvar:"))));
        EXPECT_TRUE(text.contains(QStringLiteral("Side %1 av %2").arg(page).arg(pages_)));
    }
}

TEST_F(PdfReadingTest, tellsTitleAuthorsSizeAndTags)
{
    write(sampleMeeting());
    const QString info = said(PDFINFO, {path()});
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Title: +Referat frå møte i Stinemnda"))));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Author: +Siv Tveit og Olav Ness"))));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Page size: +595\\.276 x 841\\.89 pts \\(A4\\)"))));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(pages_))));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("PDF version: +1\\.7"))));
}

TEST_F(PdfReadingTest, theFileIsInTheLanguageOfTheGroup)
{
    const Document nynorsk = documentFrom(sampleMeeting(), nullptr);
    for (const auto &[form, tag] :
         {std::pair(LanguageForm::Nynorsk, "nn-NO"), std::pair(LanguageForm::Bokmaal, "nb-NO")}) {
        Document document = nynorsk;
        document.language = form;
        const Result<PdfResult> result = writePdf(document, systemClock(), {});
        ASSERT_TRUE(result.ok());
        PdfReader reader(result->bytes);
        EXPECT_EQ(reader.file().getRoot().getKey("/Lang").getStringValue(), tag);
    }
}

}  // namespace
}  // namespace motebok
