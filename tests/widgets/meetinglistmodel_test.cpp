// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meetinglistmodel.h"

#include "printing.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

MeetingSummary summary(const QString &id, const QString &group, const QString &title)
{
    MeetingSummary made;
    made.id = id;
    made.group = group;
    made.title = title;
    made.date = QDate(2026, 3, 1);
    return made;
}

TEST(MeetingListModel, ShowsGroupsThenTheRestThenTheDeleted)
{
    MeetingListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Group group;
    group.id = u"g"_s;
    group.name = u"Hamnestyret"_s;
    Group empty = group;
    empty.id = u"tom"_s;
    model.show({group, empty}, {summary(u"a"_s, u"g"_s, u"Eitt"_s), summary(u"b"_s, {}, u"To"_s)},
               {summary(u"c"_s, u"g"_s, u"Tre"_s)});
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 1);
    EXPECT_EQ(model.rowCount(model.index(1, 0)), 0);
    EXPECT_EQ(model.meetingAt(model.indexOf(u"b"_s)), u"b"_s);
    EXPECT_EQ(model.groupAt(model.indexOf(u"a"_s)), u"g"_s);
    EXPECT_TRUE(model.isDeleted(model.indexOf(u"c"_s)));
    EXPECT_FALSE(model.indexOf(u"finst ikkje"_s).isValid());
    EXPECT_TRUE(model.data(model.indexOf(u"a"_s), Qt::DisplayRole).toString().contains(u"01.03.2026 Eitt"_s));

    MeetingSummary alike = summary(u"d"_s, u"g"_s, u"Referat frå møte i Hamnestyret"_s);
    alike.groupName = group.name;
    model.show({group}, {alike}, {});
    EXPECT_TRUE(model.data(model.indexOf(u"d"_s), Qt::DisplayRole).toString().endsWith(u"01.03.2026 "_s));
    EXPECT_TRUE(model.data(model.indexOf(u"d"_s), MeetingListModel::SearchRole).toString().contains(alike.title));
    model.show({group}, {summary(u"a"_s, u"g"_s, u"Eitt"_s)}, {});

    Meeting changed;
    changed.id = u"a"_s;
    changed.title = u"Nytt namn"_s;
    model.update(changed);
    EXPECT_TRUE(model.data(model.indexOf(u"a"_s), Qt::DisplayRole).toString().endsWith(u"Nytt namn"_s));
}

}  // namespace
}  // namespace motebok::test
