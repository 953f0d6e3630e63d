// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "printing.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

QString own()
{
    return QCoreApplication::translate("motebok::MeetingListModel", "Approved");
}

QString qts()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

TEST(Translations, OursAndQtsSpeakTheSameLanguage)
{
    {
        const Translations nynorsk(u"nn"_s);
        EXPECT_EQ(own(), u"Godkjent"_s);
        EXPECT_EQ(qts(), u"Avbryt"_s);
        EXPECT_EQ(QLocale().dayName(6), u"laurdag"_s);
    }
    {
        const Translations bokmaal(u"nb"_s);
        EXPECT_EQ(own(), u"Godkjent"_s);
        EXPECT_EQ(qts(), u"Avbryt"_s);
        EXPECT_EQ(QLocale().dayName(6), u"lørdag"_s);
    }
    const Translations english(u"en"_s);
    EXPECT_EQ(own(), u"Approved"_s);
    EXPECT_EQ(qts(), u"Cancel"_s);
}

TEST(Translations, AnUnknownLanguageIsNynorsk)
{
    const Translations unknown(u"xx"_s);
    EXPECT_EQ(own(), u"Godkjent"_s);
}

}  // namespace
}  // namespace motebok::test
