// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wording.h"

#include "language/reading.h"
#include "printing.h"

#include <gtest/gtest.h>

using namespace motebok;
using namespace Qt::StringLiterals;

namespace {

constexpr LanguageForm allForms[] = {LanguageForm::Nynorsk, LanguageForm::Bokmaal, LanguageForm::English};

ClosingLine closing(ClosingKind kind, const QStringList &names, std::optional<QDate> date)
{
    ClosingLine line;
    line.kind = kind;
    line.names = names;
    line.date = date;
    return line;
}

}  // namespace

TEST(Wording, ClosingLinesInNynorsk)
{
    const QDate date(2026, 11, 15);
    EXPECT_EQ(closingText(closing(ClosingKind::Writers, {u"Kari Nes"_s, u"Ola Vik"_s}, date), LanguageForm::Nynorsk),
              u"Referat skrive av Kari Nes og Ola Vik den 15. november 2026");
    EXPECT_EQ(closingText(closing(ClosingKind::SentForReview, {}, date), LanguageForm::Nynorsk),
              u"Referat sendt til gjennomlesing: 15. november 2026");
    EXPECT_EQ(closingText(closing(ClosingKind::Approved, {u"møtedeltakarane"_s}, date), LanguageForm::Nynorsk),
              u"Referat godkjent av møtedeltakarane: 15. november 2026");
    EXPECT_EQ(closingText(closing(ClosingKind::NextMeeting, {}, date), LanguageForm::Nynorsk),
              u"Neste møte: 15. november 2026");
    EXPECT_EQ(closingText(closing(ClosingKind::Writers, {}, std::nullopt), LanguageForm::Nynorsk), u"Referat skrive");
}

TEST(Wording, ClosingLinesAreReadBackAsTheyWereMeant)
{
    const QStringList names{u"Kari Nes"_s, u"Ola Vik"_s, u"Siv Moe"_s};
    for (const LanguageForm form : allForms) {
        for (const ClosingKind kind :
             {ClosingKind::Writers, ClosingKind::SentForReview, ClosingKind::Approved, ClosingKind::NextMeeting}) {
            const bool named = kind == ClosingKind::Writers || kind == ClosingKind::Approved;
            ClosingLine line = closing(kind, named ? names : QStringList(), QDate(2026, 3, 9));
            line.text = RichText::fromPlain(closingText(line, form));
            ClosingLine read;
            read.text = line.text;
            readClosingLine(read);
            EXPECT_EQ(read, line) << line.text.plainText().toStdString();
        }
    }
}

TEST(Wording, FactLabelsAreReadBackAsTheyWereMeant)
{
    for (const LanguageForm form : allForms) {
        for (const FactKind kind :
             {FactKind::Date, FactKind::Time, FactKind::Place, FactKind::Chair, FactKind::Secretary})
            EXPECT_EQ(factKind(factLabel(kind, form)), kind) << factLabel(kind, form).toStdString();
        EXPECT_EQ(factLabel(FactKind::Other, form), u"");
    }
}

TEST(Wording, DefaultColumnsAreKnownByTheirLabels)
{
    for (const LanguageForm form : allForms) {
        for (const ItemColumn &column : defaultItemColumns(form))
            EXPECT_EQ(itemCellForLabel(column.label), column.cell) << column.label.toStdString();
    }
}

TEST(Wording, AttendanceIsReadBackAsItWasMeant)
{
    using State = Attendance::State;
    for (const LanguageForm form : allForms) {
        const AttendanceWords words = defaultAttendanceWords(form);
        for (const State state : {State::Unknown, State::Present, State::Partly, State::Absent}) {
            for (const QString &note : {u""_s, u"sjuk"_s}) {
                if (state == State::Unknown && !note.isEmpty())
                    continue;
                Attendance attendance{state, {}, note, {}};
                attendance.words = attendanceText(attendance, words);
                Attendance read{State::Unknown, attendance.words, {}, {}};
                readAttendance(read, words);
                EXPECT_EQ(read, attendance) << attendance.words.toStdString();
            }
        }
    }
}

TEST(Wording, APartOfTheMeetingIsReadBackAsItWasMeant)
{
    using State = Attendance::State;
    const QTime from(10, 0);
    const QTime until(11, 30);
    EXPECT_EQ(partOfMeetingText(from, {}, LanguageForm::Nynorsk), u"frå kl. 10.00");
    EXPECT_EQ(partOfMeetingText({}, until, LanguageForm::Nynorsk), u"til kl. 11.30");
    EXPECT_EQ(partOfMeetingText(from, until, LanguageForm::Nynorsk), u"kl. 10.00–11.30");
    EXPECT_EQ(partOfMeetingText(from, {}, LanguageForm::Bokmaal), u"fra kl. 10.00");
    EXPECT_EQ(partOfMeetingText({}, until, LanguageForm::English), u"until 11:30");
    EXPECT_EQ(partOfMeetingText({}, {}, LanguageForm::Nynorsk), u"");
    using Time = std::optional<QTime>;
    for (const LanguageForm form : allForms) {
        const AttendanceWords words = defaultAttendanceWords(form);
        for (const auto &[begin, end] : {std::pair<Time, Time>{from, {}}, {{}, until}, {from, until}}) {
            Attendance attendance{State::Partly, {}, partOfMeetingText(begin, end, form), {}, begin, end};
            attendance.words = attendanceText(attendance, words);
            Attendance read;
            read.words = attendance.words;
            readAttendance(read, words);
            EXPECT_EQ(read, attendance) << attendance.words.toStdString();
        }
    }
}

TEST(Wording, AttendanceUsesTheGroupsWords)
{
    const AttendanceWords own{u"Møtte"_s, u"Forfall"_s, u"Dels"_s};
    EXPECT_EQ(attendanceText({Attendance::State::Partly, {}, u"frå sak 3"_s, {}}, own), u"Dels (frå sak 3)");
    EXPECT_EQ(attendanceText({Attendance::State::Absent, {}, {}, {}}, own), u"Forfall");
    EXPECT_EQ(attendanceText({}, own), u"");
}

TEST(Wording, JoinsNames)
{
    EXPECT_EQ(joinNames({}, LanguageForm::Nynorsk), u"");
    EXPECT_EQ(joinNames({u"Kari"_s}, LanguageForm::Nynorsk), u"Kari");
    EXPECT_EQ(joinNames({u"Kari"_s, u"Ola"_s, u"Siv"_s}, LanguageForm::Nynorsk), u"Kari, Ola og Siv");
    EXPECT_EQ(joinNames({u"Kari"_s, u"Ola"_s}, LanguageForm::English), u"Kari and Ola");
}

TEST(Wording, DocumentWordsHaveTheirPlaces)
{
    EXPECT_EQ(documentWords(LanguageForm::Nynorsk).pageOf.arg(2).arg(5), u"Side 2 av 5");
    EXPECT_EQ(documentWords(LanguageForm::Nynorsk).linkTo, u"Lenkje: %1");
    EXPECT_EQ(documentWords(LanguageForm::Bokmaal).linkTo, u"Lenke: %1");
    EXPECT_EQ(documentWords(LanguageForm::Bokmaal).participants, u"Deltakere");
    EXPECT_EQ(documentWords(LanguageForm::English).mailTo.arg(u"Kari"_s), u"E-mail to Kari");
    EXPECT_EQ(languageTag(LanguageForm::Nynorsk), u"nn-NO");
    EXPECT_EQ(languageTag(LanguageForm::Bokmaal), u"nb-NO");
}
