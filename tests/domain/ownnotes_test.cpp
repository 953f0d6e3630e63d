// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ownnotes.h"

#include "domain/json.h"
#include "domain/random_meeting.h"
#include "printing.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(OwnNotes, AreGoneFromEveryTextAndTheWordsStay)
{
    int withNotes = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Meeting meeting = test::RandomMeeting(seed).meeting();
        const QByteArray json = toJson(meeting, nullptr);
        const Meeting bare = withoutOwnNotes(meeting);
        ASSERT_FALSE(toJson(bare, nullptr).contains("class=\\\"check\\\"")) << "seed " << seed;
        const bool noted = json.contains("class=\\\"check\\\"");
        ASSERT_EQ(bare == meeting, !noted) << "seed " << seed;
        withNotes += int(noted);
    }
    EXPECT_GT(withNotes, 50);
}

TEST(OwnNotes, OtherMarksStay)
{
    const RichText text({Block{BlockKind::Paragraph,
                               0,
                               0,
                               {motebok::Run{QStringLiteral("Talet er "), Mark::Bold, {}, {}},
                                motebok::Run{QStringLiteral("40"), Mark::Bold | Mark::CheckLater, {}, {}}}}});
    EXPECT_EQ(withoutOwnNotes(text),
              RichText({Block{
                  BlockKind::Paragraph, 0, 0, {motebok::Run{QStringLiteral("Talet er 40"), Mark::Bold, {}, {}}}}}));
}

}  // namespace
}  // namespace motebok
