// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

using namespace motebok;
using namespace motebok::test;

namespace {

Group group(const QString &name)
{
    Group group;
    group.id = u"id-"_s + name;
    group.name = name;
    return group;
}

Id namedBy(const QString &title, const QString &label = {}, const QString &text = {})
{
    static const QList<Group> groups{group(u"Styringsgruppa"_s), group(u"Møteutvalet"_s),
                                     group(u"Ressursgruppa for læring"_s)};
    Meeting meeting;
    meeting.title = title;
    if (!label.isEmpty())
        meeting.facts.append(Fact{u"f"_s, FactKind::Other, label, RichText::fromPlain(text), {}, {}, {}});
    return groupNamedBy(meeting, groups);
}

}  // namespace

TEST(GroupName, InTheTitle)
{
    EXPECT_EQ(namedBy(u"Styringsgruppa"_s), u"id-Styringsgruppa");
    EXPECT_EQ(namedBy(u"Referat frå møte i styringsgruppa"_s), u"id-Styringsgruppa");
    EXPECT_EQ(namedBy(u"Møtereferat – Møteutvalet, torsdag 27. oktober 2026"_s), u"id-Møteutvalet");
    EXPECT_EQ(namedBy(u"Referat fra møte 3 i Ressursgruppa for læring den 7.10.2026"_s),
              u"id-Ressursgruppa for læring");
}

TEST(GroupName, OnlyAnExactNameCounts)
{
    EXPECT_EQ(namedBy(u"Referat frå møte i Styringsgruppa for skulen"_s), u"");
    EXPECT_EQ(namedBy(u"Referat frå møte i Ressursgruppa"_s), u"");
    EXPECT_EQ(namedBy(u"Referat frå møte"_s), u"");
    EXPECT_EQ(namedBy(u""_s), u"");
}

TEST(GroupName, InAFact)
{
    EXPECT_EQ(namedBy(u"Referat"_s, u"Gruppe:"_s, u"Styringsgruppa"_s), u"id-Styringsgruppa");
    EXPECT_EQ(namedBy(u"Referat"_s, u"Utval:"_s, u"Møteutvalet "_s), u"id-Møteutvalet");
    EXPECT_EQ(namedBy(u"Referat"_s, u"Kopi til:"_s, u"Styringsgruppa"_s), u"");
}
