// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"

#include "domain/random_meeting.h"
#include "printing.h"

#include <QFile>

#include <gmock/gmock.h>

namespace motebok {

namespace {

using testing::HasSubstr;

const QByteArray start = R"({"format": "motebok-meeting", "version": 1, "id": "m", "title": "Møte", )";

std::string problem(const QByteArray &json)
{
    const Result<TravellingMeeting> read = meetingFromJson(json);
    if (read)
        return "was read";
    EXPECT_EQ(read.error().kind, ErrorKind::BadInput);
    return read.error().detail.toStdString();
}

TEST(Json, RoundTripIsExact)
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        const Meeting meeting = test::RandomMeeting(seed).meeting();
        const QByteArray json = toJson(meeting, nullptr);
        const Result<TravellingMeeting> read = meetingFromJson(json);
        ASSERT_TRUE(read) << read.error().detail.toStdString() << "\n" << json.toStdString();
        ASSERT_EQ(read->meeting, meeting) << json.toStdString();
        ASSERT_EQ(toJson(read->meeting, nullptr), json);
    }
}

TEST(Json, TellsTheGroupButDoesNotPutTheMeetingInIt)
{
    Group group;
    group.id = QStringLiteral("g");
    group.name = QStringLiteral("Fagrådet for ål og ørret");
    Meeting meeting;
    meeting.id = QStringLiteral("m");
    meeting.group = group.id;
    const Result<TravellingMeeting> read = meetingFromJson(toJson(meeting, &group));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->groupId, group.id);
    EXPECT_EQ(read->groupName, group.name);
    EXPECT_EQ(read->meeting.group, Id());
}

TEST(Json, EqualMeetingsGiveEqualBytesEndingInOneNewline)
{
    const QByteArray json = toJson(test::RandomMeeting(7).meeting(), nullptr);
    EXPECT_EQ(json, toJson(test::RandomMeeting(7).meeting(), nullptr));
    EXPECT_TRUE(json.endsWith("}\n"));
    EXPECT_FALSE(json.endsWith("\n\n"));
}

TEST(Json, KeepsMillisecondsAndNonsenseInTitles)
{
    Meeting meeting;
    meeting.id = QStringLiteral("m");
    meeting.title = QStringLiteral("  «Å\t\"ja\"»\n\u0001 \U0001F600 ");
    meeting.created = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 7), Qt::UTC);
    const Result<TravellingMeeting> read = meetingFromJson(toJson(meeting, nullptr));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->meeting, meeting);
    EXPECT_EQ(read->meeting.created.timeSpec(), Qt::UTC);
}

TEST(Json, ReadsAHandWrittenMeetingWithAByteOrderMark)
{
    const Result<TravellingMeeting> read = meetingFromJson("\xEF\xBB\xBF" + start + R"("sections": []})");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->meeting.title, QStringLiteral("Møte"));
}

TEST(Json, HalfAFileIsRefusedWhereverItIsCut)
{
    const QByteArray json = toJson(test::RandomMeeting(3).meeting(), nullptr);
    for (qsizetype cut = 0; cut < json.size() - 2; cut += 1 + cut / 20)
        EXPECT_FALSE(meetingFromJson(json.left(cut))) << cut;
    EXPECT_THAT(problem(json.left(json.size() / 2)), HasSubstr("byte "));
}

TEST(Json, WhatIsNoMeetingIsRefused)
{
    EXPECT_THAT(problem(""), HasSubstr("byte 0"));
    EXPECT_THAT(problem("[]"), HasSubstr("format"));
    EXPECT_THAT(problem("{}"), HasSubstr("format"));
    EXPECT_THAT(problem(R"({"format": "anna", "version": 1})"), HasSubstr("format"));
    EXPECT_THAT(problem(R"({"format": "motebok-meeting", "id": "m", "title": ""})"), HasSubstr("version"));
    EXPECT_THAT(problem(R"({"format": "motebok-meeting", "version": "1", "id": "m", "title": ""})"),
                HasSubstr("version"));
    EXPECT_THAT(problem(R"({"format": "motebok-meeting", "version": 1, "id": "m"})"), HasSubstr("title"));
    EXPECT_THAT(problem("\x89PNG\r\n"), HasSubstr("byte "));
}

TEST(Json, AFileOfVersionOneIsStillRead)
{
    const Result<TravellingMeeting> read = meetingFromJson(start + R"(
        "actions": [{"id":"t","status":"open","dueText":"på årsmøtet"}],
        "sections": [{"id":"a","kind":"participants","rows":[{"id":"r","attendance":{"state":"partly","note":"til kl. 10"}}]}]})");
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read->meeting.actions.first().event, std::nullopt);
    EXPECT_EQ(read->meeting.actions.first().carriedFrom, Id());
    EXPECT_EQ(read->meeting.sections.first().participants()->rows.first().attendance.until, std::nullopt);
}

TEST(Json, ANewerVersionIsSaidToBeNewer)
{
    const auto read = meetingFromJson(R"({"format": "motebok-meeting", "version": 3, "id": "m", "votes": []})");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::NewerFile);
    EXPECT_THAT(read.error().message.toStdString(), HasSubstr("newer"));
}

struct Fault {
    const char *json;
    const char *place;
};

TEST(Json, EveryFaultIsNamedWithItsPlace)
{
    const Fault faults[] = {
        {R"("sections": [{"id":"a","kind":"text"},{"id":"b","kind":"items","items":[{"id":"i","level":-1}]}]})",
         "sections[1].items[0].level: must be a whole number"},
        {R"("sections": [{"id":"b","kind":"items","items":[{"id":"i","level":1.5}]}]})",
         "sections[0].items[0].level: "},
        {R"("sections": [{"id":"b","kind":"items","items":[{"id":"i","minutes":"<p>a<p>"}]}]})",
         "sections[0].items[0].minutes: is not the XHTML"},
        {R"("sections": [{"id":"b","kind":"items","items":[{"id":"i","extra":{"c":"<script/>"}}]}]})",
         "sections[0].items[0].extra.c: is not the XHTML"},
        {R"("sections": [{"id":"b","kind":"pictures"}]})", "sections[0].kind: “pictures” is none of items, "},
        {R"("sections": [{"id":"b"}]})", "sections[0].kind: "},
        {R"("sections": [{"kind":"text"}]})", "sections[0].id: is missing"},
        {R"("sections": [{"id":"a","kind":"text"},{"id":"a","kind":"text"}]})", "sections[1].id: “a” is used twice"},
        {R"("sections": [{"id":"a","kind":"items","items":[{"id":"i"},{"id":"i"}]}]})",
         "sections[0].items[1].id: “i” is used twice"},
        {R"("sections": [{"id":"a","kind":"participants","columns":[{"id":"k","field":"name"},{"id":"k","field":"other"}]}]})",
         "sections[0].columns[1].id: “k” is used twice"},
        {R"("sections": [{"id":"a","kind":"table","rows":[{"id":"r","cells":["",""]},{"id":"s","cells":[""]}]}]})",
         "sections[0].rows: all rows"},
        {R"("sections": [{"id":"a","kind":"table","rows":[{"id":"r","cells":[1]}]}]})",
         "sections[0].rows[0].cells[0]: "},
        {R"("sections": {}})", "sections: must be a list"},
        {R"("sections": [3]})", "sections[0]: must be an object"},
        {R"("facts": [{"id":"f","kind":"date","date":"27.10.2022"}]})", "facts[0].date: must be a date"},
        {R"("facts": [{"id":"f","kind":"date","date":"2022-02-30"}]})", "facts[0].date: must be a date"},
        {R"("facts": [{"id":"f","kind":"time","start":"9.00"}]})", "facts[0].start: must be a time"},
        {R"("facts": [{"id":"f","kind":"time","start":null}]})", "facts[0].start: must be a text"},
        {R"("facts": [{"id":"f f","kind":"time"}]})", "facts[0].id: an id holds no spaces"},
        {R"("created": "2022-10-27T09:00:00.000+02:00"})", "created: must be a moment"},
        {R"("created": "2022-10-27T09:00:00.1234Z"})", "created: must be a moment"},
        {R"("closing": [{"id":"c","kind":"writers","names":["Kari",3]}]})", "closing[0].names[1]: must be a text"},
        {R"("actions": [{"id":"a","owners":[{"name":"Kari","role":"leiar"}]}]})",
         "actions[0].owners[0].role: is not known here"},
        {R"("importWarnings": "ei"})", "importWarnings: must be a list"},
        {R"("actions": [{"id":"t","event":{"kind":"haustmøte"}}]})", "actions[0].event.kind: “haustmøte” is none of"},
        {R"("actions": [{"id":"t","event":{"kind":"nextMeeting","day":1}}]})", "actions[0].event.day: is not known"},
        {R"("sections": [{"id":"a","kind":"participants","rows":[{"id":"r","attendance":{"until":"ti"}}]}]})",
         "sections[0].rows[0].attendance.until: must be a time"},
        {R"("votes": []})", "votes: is not known here"},
        {R"("group": {"id":"g","name":"G","colour":"blå"}})", "group.colour: is not known here"},
        {R"("importWarnings": [], "importWarnings": ["x: y"]})", "a key is written twice"},
    };
    for (const Fault &fault : faults)
        EXPECT_THAT(problem(start + fault.json), HasSubstr(fault.place)) << fault.json;
}

TEST(Json, TheDocumentedExampleIsWhatMotebokWrites)
{
    QFile document(QStringLiteral(MOTEBOK_DOCS "/json.md"));
    ASSERT_TRUE(document.open(QIODevice::ReadOnly));
    const QByteArray text = document.readAll();
    const qsizetype begin = text.indexOf("```json\n") + 8;
    const QByteArray example = text.mid(begin, text.indexOf("```", begin) - begin);
    const Result<TravellingMeeting> read = meetingFromJson(example);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    Group group;
    group.id = read->groupId;
    group.name = read->groupName;
    EXPECT_EQ(toJson(read->meeting, &group), example);
}

TEST(Json, ColonsAndQuotesInTextsAreNoKeys)
{
    EXPECT_EQ(problem(start + R"("importWarnings": ["a: \"b\": {c: 1} \\"]})"), "was read");
}

TEST(Json, TwoTablesMayShareTheirColumns)
{
    EXPECT_EQ(problem(start + R"("sections": [
        {"id":"a","kind":"items","columns":[{"id":"k","cell":"topic"}],"items":[{"id":"i"}]},
        {"id":"b","kind":"items","columns":[{"id":"k","cell":"topic","shown":false}],"items":[{"id":"j"}]}]})"),
              "was read");
}

}  // namespace

}  // namespace motebok
