// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/encoding.h"

#include "imported.h"

#include <QStringEncoder>

using namespace motebok;
using namespace motebok::test;

namespace {

const QString sample = u"# Møte på Ås «i dag» – 😀\r\n"_s;

QByteArray encoded(QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(sample);
}

}  // namespace

TEST(Encoding, Unicode)
{
    for (const QByteArray &bytes :
         {sample.toUtf8(), encoded(QStringConverter::Utf8), encoded(QStringConverter::Utf16LE),
          encoded(QStringConverter::Utf16BE), encoded(QStringConverter::Utf32LE), encoded(QStringConverter::Utf32BE)}) {
        const auto decoded = decodeText(bytes);
        ASSERT_TRUE(decoded);
        EXPECT_EQ(decoded->text, sample);
        EXPECT_TRUE(decoded->warnings.isEmpty());
    }
}

TEST(Encoding, ElseWindows1252WithAWarning)
{
    const auto decoded = decodeText(QByteArray("M\xf8te p\xe5 \xc5s \x96 \x80 10 \x93hei\x94 \xe9n"));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->text, u"Møte på Ås – € 10 “hei” én");
    EXPECT_EQ(decoded->warnings.size(), 1);
}

TEST(Encoding, DamagedUtf16IsReadWithAWarning)
{
    const auto decoded = decodeText(encoded(QStringConverter::Utf16LE).chopped(1));
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(decoded->text.startsWith(u"# Møte på Ås"));
    EXPECT_EQ(decoded->warnings.size(), 1);
}

TEST(Encoding, AUtf8FileCutInALetterIsStillUtf8)
{
    const auto decoded = decodeText(u"Møte på Å"_s.toUtf8().chopped(1));
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(decoded->text.startsWith(u"Møte på "));
    EXPECT_EQ(decoded->warnings.size(), 1);
    EXPECT_EQ(decodeText(QByteArray("Vi gjekk p\xe5"))->text, u"Vi gjekk på");
}

TEST(Encoding, WhatIsNoTextIsRefusedInOneLine)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray(" \r\n\t"), QByteArray("\xef\xbb\xbf"),
                                    QByteArray("\xff\xfe"), QByteArray("ab\0cd", 5),
                                    QByteArray("\x7f"
                                               "ELF\x02\x01\x01\0\0",
                                               9),
                                    QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), QByteArray("PK\x03\x04 og meir"),
                                    QByteArray("%PDF-1.7\n"), QByteArray("{\\rtf1 hei}"), QByteArray("\x01\x02\x03")}) {
        const auto decoded = decodeText(bytes);
        ASSERT_FALSE(decoded) << bytes.toStdString();
        EXPECT_EQ(decoded.error().kind, ErrorKind::BadInput);
        EXPECT_FALSE(decoded.error().message.isEmpty());
        EXPECT_FALSE(decoded.error().message.contains(u'\n'));
    }
}
