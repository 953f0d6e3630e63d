// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/xhtml.h"
#include "printing.h"
#include "story.h"
#include "widgets/navigator.h"

#include <QAction>
#include <QClipboard>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

const QString itemTable =
    u"<table><tr><td>Sak</td><td>Tema</td><td>Referat</td><td>Konklusjon</td></tr>"
    u"<tr><td>4.</td><td>Hage</td><td>Vi planta.</td><td>Ola vatnar.</td></tr>"
    u"<tr><td>5.</td><td>Benk</td><td>Ny benk.</td><td></td></tr></table>"_s;

class ClipboardStory : public Story {
protected:
    void SetUp() override
    {
        Meeting given = newMeeting(u"Hagemøte"_s, nullptr, QDateTime::currentDateTimeUtc());
        given.sections[0].items()->items[0].topic = RichText::fromPlain(u"Opning"_s);
        ParticipantTable people;
        people.columns = {{u"n"_s, ParticipantField::Name, u"Namn"_s},
                          {u"o"_s, ParticipantField::Organisation, u"Organisasjon"_s},
                          {u"d"_s, ParticipantField::Attendance, u"Deltok"_s}};
        people.rows = {Participant{newId(), {}, {}, {}}};
        given.sections.append(Section{newId(), u"Deltakarar"_s, people});
        givenMeeting(given);
    }

    static void onClipboard(const QString &html, const QString &text = {})
    {
        auto *data = new QMimeData;
        if (!html.isEmpty())
            data->setHtml(html);
        if (!text.isEmpty())
            data->setText(text);
        QApplication::clipboard()->setMimeData(data);
    }
    void paste()
    {
        key(Qt::Key_V, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    void undo()
    {
        key(Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    const ParticipantTable &people() const { return *meeting().sections.last().participants(); }
    QStringList topics() const
    {
        QStringList all;
        for (const AgendaItem &item : items().items)
            all.append(item.number + u' ' + item.topic.plainText());
        return all;
    }
    void goToMinutes() { page().goTo({itemCell(0, 2), 0}); }
    void goToPerson(int row, int column = 0)
    {
        page().goTo({{CellKind::ParticipantText, people().rows[row].id, people().columns[column].id}, 0});
    }
    QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }
};

TEST_F(ClipboardStory, ATableOfItemsBecomesItemsAfterAskingInOneStep)
{
    const Meeting before = meeting();
    goToMinutes();
    onClipboard(itemTable);
    paste();
    EXPECT_EQ(answers.questions.size(), 1);
    EXPECT_EQ(answers.offered.size(), 2);
    EXPECT_EQ(topics(), QStringList({u"1. Opning"_s, u"4. Hage"_s, u"5. Benk"_s}));
    EXPECT_EQ(cell().address(), itemCell(1, 1));
    undo();
    EXPECT_EQ(meeting().sections, before.sections);
}

TEST_F(ClipboardStory, OrTextInTheCellOrNothing)
{
    const Meeting before = meeting();
    goToMinutes();
    onClipboard(itemTable);
    answers.choice = -1;
    paste();
    EXPECT_EQ(meeting().sections, before.sections);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasHtml());
    answers.choice = 1;
    paste();
    EXPECT_EQ(textOf(itemCell(0, 2)),
              u"Sak – Tema – Referat – Konklusjon\n4. – Hage – Vi planta. – Ola vatnar.\n5. – Benk – Ny benk.");
    EXPECT_EQ(items().items.size(), 1);
    undo();
    EXPECT_EQ(meeting().sections, before.sections);
}

TEST_F(ClipboardStory, TheQuestionIsAnsweredByKeyboard)
{
    DialogPrompts dialogs;
    const auto answered = [&](Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTimer::singleShot(0, [pressed, modifiers] {
            const QPointer<QWidget> dialog = QApplication::activeModalWidget();
            ASSERT_TRUE(dialog);
            dialog->activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
            QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog.data(), pressed, modifiers);
            // A button that is pressed by its letter shows so for a moment.
            if (!QTest::qWaitFor([dialog] { return !dialog || !dialog->isVisible(); })) {
                ADD_FAILURE() << "the key did not answer";
                dialog->close();
            }
        });
        return dialogs.choose(window.get(), u"Kva?"_s, u"Forklaring"_s, {u"Som &sak"_s, u"Som &tekst"_s});
    };
    EXPECT_EQ(answered(Qt::Key_Return), 0);
    EXPECT_EQ(answered(Qt::Key_T, Qt::AltModifier), 1);
    EXPECT_EQ(answered(Qt::Key_Escape), -1);
}

TEST_F(ClipboardStory, WholeMinutesBecomeAMeeting)
{
    goToMinutes();
    onClipboard(u"<h1>Referat frå møte i Båtlaget</h1><p>Dato: 9. mars 2026</p>"_s + itemTable +
                u"<p>Referent: Kari Nes</p>"_s);
    paste();
    EXPECT_EQ(meeting().title, u"Referat frå møte i Båtlaget");
    EXPECT_EQ(date(meeting()), QDate(2026, 3, 9));
    EXPECT_EQ(topics(), QStringList({u"4. Hage"_s, u"5. Benk"_s}));
    EXPECT_EQ(window->navigator().model().titleOf(meeting().id), u"Referat frå møte i Båtlaget");
}

TEST_F(ClipboardStory, MinutesAreAMeetingFromTheMenuToo)
{
    onClipboard({}, u"Eit ord"_s);
    action(u"clipboard.pasteMeeting"_s)->trigger();
    EXPECT_EQ(answers.errors.size(), 1);
    onClipboard({}, u"# Referat\n\nDato: 9. mars 2026\n\nSak\tTema\tReferat\n1.\tHage\tVi planta.\n"_s);
    action(u"clipboard.pasteMeeting"_s)->trigger();
    EXPECT_EQ(meeting().title, u"Referat");
}

TEST_F(ClipboardStory, ATableOfNumbersIsASectionOrText)
{
    const Meeting before = meeting();
    goToMinutes();
    onClipboard(u"<table><tr><td>Roser</td><td>1200</td></tr><tr><td>Jord</td><td>300</td></tr></table>"_s);
    paste();
    ASSERT_EQ(meeting().sections.size(), 3);
    ASSERT_TRUE(meeting().sections[1].plainTable());
    undo();
    EXPECT_EQ(meeting().sections, before.sections);
    goToMinutes();
    answers.choice = 1;
    paste();
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Roser – 1200\nJord – 300");
}

TEST_F(ClipboardStory, PeopleBecomeRowsWithoutAsking)
{
    const Meeting before = meeting();
    goToPerson(0);
    onClipboard({}, u"Kari Nes (Hamnestyret) <kari@nes.example>; Ola Vik <ola@vik.example>"_s);
    paste();
    EXPECT_TRUE(answers.questions.isEmpty());
    ASSERT_EQ(people().rows.size(), 2);
    ASSERT_EQ(people().columns.size(), 4);
    EXPECT_EQ(cellText(people().rows[0], people().columns[1]).plainText(), u"Hamnestyret");
    EXPECT_EQ(toXhtml(cellText(people().rows[1], people().columns[3])),
              u"<p><a href=\"mailto:ola@vik.example\">ola@vik.example</a></p>");
    EXPECT_EQ(cell().address().owner, people().rows[1].id);
    undo();
    EXPECT_EQ(meeting().sections, before.sections);
}

TEST_F(ClipboardStory, ASingleNameIsTextInItsCell)
{
    goToPerson(0);
    onClipboard({}, u"Kari Nes"_s);
    paste();
    ASSERT_EQ(people().rows.size(), 1);
    EXPECT_EQ(cellText(people().rows[0], people().columns[0]).plainText(), u"Kari Nes");
}

TEST_F(ClipboardStory, PastingIsAStepOfItsOwnAmongTyping)
{
    goToMinutes();
    type(u"Før "_s);
    onClipboard(u"<p><b>limt</b></p>"_s);
    paste();
    type(u" etter"_s);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Før limt etter");
    undo();
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Før limt");
    undo();
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Før ");
}

TEST_F(ClipboardStory, TextOnlyIsTextOnly)
{
    goToMinutes();
    onClipboard(itemTable, u"– ein\n– to"_s);
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(answers.questions.isEmpty());
    EXPECT_EQ(toXhtml(textAt(meeting(), itemCell(0, 2))), u"<p>– ein</p><p>– to</p>");
}

TEST_F(ClipboardStory, WhatIsCopiedWithinMotebokIsTheSameTextButNoSecondAction)
{
    Meeting changed = meeting();
    changed.actions = {ActionItem{u"a1"_s, {}, {}, {}, ActionItem::Status::Open}};
    const motebok::Run speaker{u"Kari Nes – "_s, Mark::Speaker, {}, {}};
    const motebok::Run note{u"sjekk tala"_s, Mark::CheckLater, {}, {}};
    const motebok::Run doing{u"Ola ringjer"_s, {}, {}, u"a1"_s};
    const RichText text({Block{BlockKind::Numbered, 0, 3, {speaker, note}}, Block{BlockKind::Numbered, 0, 4, {doing}}});
    changed.sections[0].items()->items[0].minutes = text;
    window->meeting()->edit(u"lagar"_s, [&](Meeting &now) {
        now = changed;
        return edits::Outcome(Spot{itemCell(0, 2)});
    });
    goToMinutes();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(u"<ol start=\"3\""));
    EXPECT_FALSE(QApplication::clipboard()->mimeData()->html().contains(u"a1"));
    EXPECT_EQ(QApplication::clipboard()->text(), u"3. Kari Nes – sjekk tala\n4. Ola ringjer");
    page().goTo({itemCell(0, 3), 0});
    paste();
    const RichText copy = textAt(meeting(), itemCell(0, 3));
    ASSERT_EQ(copy.blocks().size(), 2);
    EXPECT_EQ(copy.blocks()[0], text.blocks()[0]);
    EXPECT_EQ(copy.blocks()[1].runs[0].action, Id());
    undo();
    goToMinutes();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_X, Qt::ControlModifier);
    page().goTo({itemCell(0, 3), 0});
    paste();
    const RichText moved = textAt(meeting(), itemCell(0, 3));
    EXPECT_EQ(moved.plainText(), text.plainText());
    ASSERT_EQ(meeting().actions.size(), 1);
    EXPECT_EQ(moved.blocks()[1].runs[0].action, meeting().actions[0].id);
}

TEST_F(ClipboardStory, AnItemATableAndTheMinutesAreCopied)
{
    goToMinutes();
    type(u"Vi opna."_s);
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString html = QApplication::clipboard()->mimeData()->html();
    EXPECT_TRUE(html.contains(u"<table border=\"1\"")) << html.toStdString();
    EXPECT_EQ(QApplication::clipboard()->text(), u"1. Opning\nReferat: Vi opna.");
    EXPECT_FALSE(window->statusBar()->currentMessage().isEmpty());
    paste();
    EXPECT_EQ(topics(), QStringList({u"1. Opning"_s, u"1. Opning"_s}));
    goToPerson(0);
    action(u"clipboard.copyTable"_s)->trigger();
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(u"Deltakarar</h2>"));
    action(u"clipboard.copyAll"_s)->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"Hagemøte\n\n"));
    EXPECT_FALSE(action(u"clipboard.copyItem"_s)->isEnabled());
}

TEST_F(ClipboardStory, WhatIsTooLargeIsRefusedAndTheTextStays)
{
    goToMinutes();
    type(u"Ord"_s);
    onClipboard({}, u"linje\n"_s.repeated(400'000));
    paste();
    ASSERT_EQ(answers.errors.size(), 1);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Ord");
    onClipboard(u"<p>a</p>"_s.repeated(20'000), u"a"_s);
    paste();
    EXPECT_EQ(answers.errors.size(), 2);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Ord");
}

}  // namespace
}  // namespace motebok::test
