// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/speakers.h"

#include "domain/xhtml.h"
#include "editing/checklater.h"
#include "editing/meetingtimes.h"
#include "language/reading.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

Participant person(const QString &id, const QString &name, const QString &organisation,
                   Attendance::State state = Attendance::State::Unknown)
{
    Participant row;
    row.id = id;
    row.cells = {{u"n"_s, RichText::fromPlain(name)}, {u"o"_s, RichText::fromPlain(organisation)}};
    row.cells.removeIf([](const auto &cell) { return cell.value().isEmpty(); });
    row.attendance.state = state;
    return row;
}

Section people(const QString &id, const QList<Participant> &rows)
{
    return {id,
            {},
            ParticipantTable{{{u"n"_s, ParticipantField::Name, u"Namn"_s},
                              {u"o"_s, ParticipantField::Organisation, u"Organisasjon"_s},
                              {u"a"_s, ParticipantField::Attendance, u"Deltok"_s}},
                             rows}};
}

RichText xhtml(const QString &text)
{
    return *fromXhtml(text);
}

Meeting meetingWith(const QString &text)
{
    Meeting meeting;
    meeting.sections = {
        Section{u"t"_s, {}, FreeText{xhtml(text)}},
        people(u"p"_s,
               {person(u"linda"_s, u"Linda Kark"_s, u"Fjordhagen kommune"_s),
                person(u"ola"_s, u"Ola Vik (leiar)"_s, u"Hamnestyret"_s, Attendance::State::Absent),
                person(u"bente1"_s, u"Bente Moe"_s, {}), person(u"bente2"_s, u"Bente Nes"_s, u"Ungdomsrådet"_s)}),
    };
    return meeting;
}

const CellAddress cell{CellKind::SectionText, u"t"_s, {}};

QStringList names(const QList<SpeakerCandidate> &candidates)
{
    QStringList all;
    for (const SpeakerCandidate &each : candidates)
        all.append(each.speaker.name);
    return all;
}

TEST(Speakers, ParticipantsThenRosterThenRegisterAndNobodyTwice)
{
    Group habits;
    habits.roster = {people(u"r"_s, {person(u"x"_s, u"Linda Kark"_s, u"Fjordhagen kommune"_s),
                                     person(u"y"_s, u"Siv Ås"_s, u"Elevrådet"_s)})};
    const QList<Person> registered{{u"1"_s, u"Siv Ås"_s, u"Elevrådet"_s, {}}, {u"2"_s, u"Tor Berg"_s, u"Nav"_s, {}}};
    const QList<SpeakerCandidate> all = speakerCandidates(meetingWith({}), habits, registered);
    EXPECT_EQ(names(all),
              QStringList({u"Linda Kark"_s, u"Ola Vik"_s, u"Bente Moe"_s, u"Bente Nes"_s, u"Siv Ås"_s, u"Tor Berg"_s}));
    EXPECT_EQ(all[0].row, u"linda"_s);
    EXPECT_EQ(all[4].source, SpeakerCandidate::Source::Roster);
    EXPECT_EQ(all[5].person, u"2"_s);
}

TEST(Speakers, TypingNarrowsByNameAndOrganisation)
{
    const QList<Person> registered{{u"1"_s, u"Linn Berg"_s, u"Nav"_s, {}}};
    const QList<SpeakerCandidate> all = speakerCandidates(meetingWith({}), {}, registered);
    EXPECT_EQ(names(matchingSpeakers(all, {})).first(), u"Linda Kark"_s);
    EXPECT_EQ(names(matchingSpeakers(all, u"lin"_s)), QStringList({u"Linda Kark"_s, u"Linn Berg"_s}));
    EXPECT_EQ(names(matchingSpeakers(all, u"lin ka"_s)), QStringList({u"Linda Kark"_s}));
    EXPECT_EQ(names(matchingSpeakers(all, u"ungdom"_s)), QStringList({u"Bente Nes"_s}));
    EXPECT_EQ(names(matchingSpeakers(all, u"berg"_s)).first(), u"Linn Berg"_s);
    EXPECT_TRUE(matchingSpeakers(all, u"zz"_s).isEmpty());
}

TEST(Speakers, AreBeingTypedAfterAnAtSignAtAWordsStart)
{
    const auto typed = [](const QString &text) {
        return speakerBeingTyped(xhtml(text), xhtml(text).plainText().size());
    };
    EXPECT_EQ(typed(u"<p>@</p>"_s), (TextSpan{0, 1}));
    EXPECT_EQ(typed(u"<p>Først</p><p>så @lin ka</p>"_s), (TextSpan{9, 7}));
    EXPECT_FALSE(typed(u"<p>kari@nes</p>"_s));
    EXPECT_FALSE(typed(u"<p>møte @ kl</p>"_s));
    EXPECT_FALSE(typed(u"<pre>@linda</pre>"_s));
    EXPECT_FALSE(typed(u"<p>@dette er no vorte ei heil setning og ikkje eit namn</p>"_s));
    EXPECT_FALSE(typed(u"<p>ingen</p>"_s));
}

TEST(Speakers, InsertingPutsThePatternAndMarksPresent)
{
    Meeting meeting = meetingWith(u"<p>Så @lin tek ordet</p>"_s);
    const auto all = speakerCandidates(meeting, {}, {});
    const auto spot = edits::insertSpeaker(meeting, cell, {3, 4}, all[0], {});
    ASSERT_TRUE(spot);
    EXPECT_EQ(toXhtml(textAt(meeting, cell)),
              u"<p>Så <span class=\"speaker\">Linda Kark frå Fjordhagen kommune</span> –  tek ordet</p>"_s);
    EXPECT_EQ(textAt(meeting, cell).plainText().left(spot->position), u"Så Linda Kark frå Fjordhagen kommune – "_s);
    const Attendance &linda = meeting.sections[1].participants()->rows[0].attendance;
    EXPECT_EQ(linda.state, Attendance::State::Present);
    EXPECT_EQ(linda.words, u"Ja"_s);
    ASSERT_TRUE(edits::insertSpeaker(meeting, cell, {0, 0}, all[1], {}));
    EXPECT_EQ(meeting.sections[1].participants()->rows[1].attendance.state, Attendance::State::Absent);
}

TEST(Speakers, ASpeakerInAnActionIsItsOwner)
{
    Meeting meeting = meetingWith(u"<p><span data-action=\"t\">@lin tek ansvar</span></p>"_s);
    ActionItem action;
    action.id = u"t"_s;
    meeting.actions = {action};
    ASSERT_TRUE(edits::insertSpeaker(meeting, cell, {0, 4}, speakerCandidates(meeting, {}, {})[0], {}));
    ASSERT_EQ(meeting.actions[0].owners.size(), 1);
    EXPECT_EQ(meeting.actions[0].owners[0].name, u"Linda Kark"_s);
}

TEST(Speakers, AFirstNameTwoHaveIsWrittenInFull)
{
    Group habits;
    habits.speakerPattern = u"{firstName}: "_s;
    Meeting meeting = meetingWith(u"<p>@</p>"_s);
    const auto all = speakerCandidates(meeting, {}, {});
    Meeting other = meeting;
    ASSERT_TRUE(edits::insertSpeaker(meeting, cell, {0, 1}, all[0], habits));
    EXPECT_EQ(textAt(meeting, cell).plainText(), u"Linda: "_s);
    ASSERT_TRUE(edits::insertSpeaker(other, cell, {0, 1}, all[2], habits));
    EXPECT_EQ(textAt(other, cell).plainText(), u"Bente Moe: "_s);
}

TEST(Speakers, AreCheckedAgainstTheTables)
{
    const SpeakerRegister known(meetingWith({}), {});
    const auto standing = [&known](const QString &text) { return known.check(text).standing; };
    EXPECT_EQ(standing(u"Linda frå Fjordhagen"_s), SpeakerStanding::Known);
    EXPECT_EQ(standing(u"Linda Kark"_s), SpeakerStanding::Known);
    EXPECT_EQ(standing(u"Linda og Ola"_s), SpeakerStanding::Known);
    EXPECT_EQ(standing(u"Linda frå Hamnestyret"_s), SpeakerStanding::OtherOrganisation);
    EXPECT_EQ(known.check(u"Linda frå Hamnestyret"_s).organisation, u"Fjordhagen kommune"_s);
    EXPECT_EQ(standing(u"Bente"_s), SpeakerStanding::SeveralOfThatName);
    EXPECT_EQ(standing(u"Bente Moe"_s), SpeakerStanding::Known);
    EXPECT_EQ(standing(u"Per frå Nav"_s), SpeakerStanding::Unknown);
    const auto odd = oddSpeakers(
        meetingWith(
            u"<p><span class=\"speaker\">Per frå Nav</span> – ja</p><p><span class=\"speaker\">Ola</span> – nei</p>"_s),
        {});
    ASSERT_EQ(odd.size(), 1);
    EXPECT_EQ(odd[0].span, (TextSpan{0, 11}));
    EXPECT_EQ(odd[0].text, u"Per frå Nav"_s);
}

TEST(Speakers, UnderlinedOnesAreOfferedAndMarkedWhenAsked)
{
    Meeting meeting = meetingWith(
        u"<p><u>Linda frå Fjordhagen –</u> ja. <u>Viktig</u> – nei</p><p><b>Per frå Nav</b> – kanskje</p>"
        u"<p><u>Ola</u> – vil ikkje. <u>Linda frå Fjordhagen</u> meiner</p><p><u>Orientering frå leiaren</u> kjem</p>"
        u"<p><span class=\"speaker\">Ola</span> – ferdig</p>"_s);
    const auto offers = speakerOffers(meeting, {});
    QStringList texts;
    for (const SpeakerOffer &offer : offers)
        texts.append(offer.text + (offer.isKnown() ? u'+' : u'?'));
    EXPECT_EQ(texts,
              QStringList({u"Linda frå Fjordhagen+"_s, u"Per frå Nav?"_s, u"Ola+"_s, u"Linda frå Fjordhagen+"_s}));
    const QString before = textAt(meeting, cell).plainText();
    ASSERT_TRUE(edits::markSpeakers(meeting, {offers[0], offers[2]}, {cell, 4}));
    EXPECT_EQ(textAt(meeting, cell).plainText(), before);
    EXPECT_TRUE(toXhtml(textAt(meeting, cell))
                    .startsWith(u"<p><span class=\"speaker\">Linda frå Fjordhagen</span><u> –</u> ja. <u>Viktig</u>"_s))
        << toXhtml(textAt(meeting, cell)).toStdString();
    EXPECT_EQ(speakerOffers(meeting, {}).size(), 2);
    EXPECT_FALSE(edits::markSpeakers(meeting, {}, {cell, 4}));
}

TEST(CheckLater, MarksTheSentenceOrTheSelectionAndTakesItOff)
{
    Meeting meeting = meetingWith(u"<p>Kari tek det. Ola ser på <b>resten</b>.</p><p>Sist</p>"_s);
    const Meeting before = meeting;
    ASSERT_TRUE(edits::toggleCheckLater(meeting, cell, 20, 20));
    EXPECT_EQ(spansOf(textAt(meeting, cell), Mark::CheckLater).value(0).text, u"Ola ser på resten."_s);
    ASSERT_TRUE(edits::toggleCheckLater(meeting, cell, 16, 16));
    EXPECT_EQ(meeting, before);
    ASSERT_TRUE(edits::toggleCheckLater(meeting, cell, 14, 38));
    EXPECT_EQ(spansOf(textAt(meeting, cell), Mark::CheckLater).size(), 2);
    ASSERT_TRUE(edits::toggleCheckLater(meeting, cell, 38, 14));
    EXPECT_EQ(meeting, before);
    Meeting empty = meetingWith({});
    EXPECT_FALSE(edits::toggleCheckLater(empty, cell, 0, 0));
}

TEST(CheckLater, GoesRoundTheMeeting)
{
    Meeting meeting = meetingWith(u"<p>Ein. To. Tre.</p>"_s);
    EXPECT_FALSE(nextCheckMark(meeting, {cell, 0}, 1));
    ASSERT_TRUE(edits::toggleCheckLater(meeting, cell, 1, 1));
    ASSERT_TRUE(edits::toggleCheckLater(meeting, cell, 10, 10));
    EXPECT_EQ(checkMarks(meeting).size(), 2);
    EXPECT_EQ(nextCheckMark(meeting, {{CellKind::Title, {}, {}}, 0}, 1)->span.from, 0);
    EXPECT_EQ(nextCheckMark(meeting, {cell, 0}, 1)->span.from, 9);
    EXPECT_EQ(nextCheckMark(meeting, {cell, 9}, 1)->span.from, 0);
    EXPECT_EQ(nextCheckMark(meeting, {cell, 9}, -1)->span.from, 0);
    EXPECT_EQ(nextCheckMark(meeting, {cell, 0}, -1)->span.from, 9);
}

Meeting withTime(const QString &words)
{
    Meeting meeting;
    meeting.facts = {Fact{u"d"_s,
                          FactKind::Date,
                          u"Dato:"_s,
                          RichText::fromPlain(u"27. oktober 2026"_s),
                          QDate(2026, 10, 27),
                          {},
                          {}},
                     Fact{u"s"_s, FactKind::Place, u"Stad:"_s, RichText::fromPlain(u"Teams"_s), {}, {}, {}}};
    if (!words.isNull())
        meeting.facts.insert(1, Fact{u"k"_s, FactKind::Time, u"Tid:"_s, RichText::fromPlain(words), {}, {}, {}});
    readFact(meeting.facts[1]);
    return meeting;
}

TEST(MeetingTimes, KeepTheFormOfTheWords)
{
    using edits::MeetingMoment;
    const Spot here{cell, 3};
    const auto after = [&here](const QString &words, QTime start, QTime end) {
        Meeting meeting = withTime(words);
        EXPECT_TRUE(edits::setMoment(meeting, MeetingMoment::Opened, start, LanguageForm::Nynorsk, here));
        EXPECT_EQ(edits::setMoment(meeting, MeetingMoment::Closed, end, LanguageForm::Nynorsk, here), here);
        EXPECT_EQ(meeting.facts[1].start, start);
        EXPECT_EQ(meeting.facts[1].end, end);
        return meeting.facts[1].text.plainText();
    };
    const QTime nine(9, 2), half(11, 30);
    EXPECT_EQ(after(QString(), nine, half), u"kl. 09.02–11.30"_s);
    EXPECT_EQ(after(u""_s, nine, half), u"kl. 09.02–11.30"_s);
    EXPECT_EQ(after(u"kl. 09.00–10.00"_s, nine, half), u"kl. 09.02–11.30"_s);
    EXPECT_EQ(after(u"09:00 - 10:00"_s, nine, half), u"09:02 - 11:30"_s);
    EXPECT_EQ(after(u"09.00"_s, nine, half), u"09.02–11.30"_s);
    EXPECT_EQ(after(u"Klokka 9 til 10 (lunsj etterpå)"_s, nine, half), u"Klokka 09.02 til 11.30 (lunsj etterpå)"_s);
    EXPECT_EQ(after(u"før lunsj"_s, nine, half), u"før lunsj kl. 09.02–11.30"_s);
}

TEST(MeetingTimes, AreAddedAfterTheDateAndClosedWithoutBeginning)
{
    using edits::MeetingMoment;
    Meeting meeting = withTime({});
    ASSERT_TRUE(edits::setMoment(meeting, MeetingMoment::Closed, QTime(11, 30, 45), LanguageForm::Nynorsk, {}));
    ASSERT_EQ(meeting.facts.size(), 3);
    EXPECT_EQ(meeting.facts[1].label, u"Tid:"_s);
    EXPECT_EQ(meeting.facts[1].text.plainText(), u"til kl. 11.30"_s);
    ASSERT_TRUE(edits::setMoment(meeting, MeetingMoment::Opened, QTime(9, 0), LanguageForm::Nynorsk, {}));
    EXPECT_EQ(meeting.facts[1].text.plainText(), u"kl. 09.00–11.30"_s);
    ASSERT_TRUE(edits::setMoment(meeting, MeetingMoment::Opened, QTime(12, 0), LanguageForm::Nynorsk, {}));
    EXPECT_EQ(meeting.facts[1].text.plainText(), u"kl. 12.00"_s);
    EXPECT_FALSE(meeting.facts[1].end);
}

TEST(MeetingTimes, AClockStampStandsApartFromTheWordBefore)
{
    Meeting meeting = meetingWith(u"<p>Pause</p>"_s);
    const auto spot = edits::insertClock(meeting, cell, 5, QTime(10, 42, 30), {});
    EXPECT_EQ(textAt(meeting, cell).plainText(), u"Pause kl. 10.42"_s);
    EXPECT_EQ(spot, (Spot{cell, 15}));
    ASSERT_TRUE(edits::insertClock(meeting, cell, 0, QTime(9, 5), {}));
    EXPECT_EQ(textAt(meeting, cell).plainText(), u"kl. 09.05Pause kl. 10.42"_s);
    EXPECT_FALSE(edits::insertClock(meeting, cell, 99, QTime(9, 5), {}));
}

}  // namespace
}  // namespace motebok
