// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/speakers.h"

#include "domain/xhtml.h"
#include "editing/checklater.h"
#include "widgets/speakerlist.h"
#include "widgets/speakerpopup.h"
#include "widgets/story.h"

#include <QAccessible>
#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

class Speakers : public Story {
protected:
    static Participant person(const QString &id, const QString &name, const QString &organisation)
    {
        Participant row;
        row.id = id;
        row.cells = {{u"n"_s, RichText::fromPlain(name)}, {u"o"_s, RichText::fromPlain(organisation)}};
        return row;
    }

    static Meeting someMeeting(const QString &minutes = {})
    {
        Meeting meeting = newMeeting(u"Møte i ressursgruppa"_s, nullptr, QDateTime::currentDateTimeUtc());
        Section people{newId(), u"Deltakarar"_s,
                       ParticipantTable{{{u"n"_s, ParticipantField::Name, u"Namn"_s},
                                         {u"o"_s, ParticipantField::Organisation, u"Organisasjon"_s},
                                         {u"a"_s, ParticipantField::Attendance, u"Deltok"_s}},
                                        {person(u"linda"_s, u"Linda Kark"_s, u"Fjordhagen kommune"_s),
                                         person(u"liv"_s, u"Liv Åsen"_s, u"Ungdomsrådet"_s),
                                         person(u"ola"_s, u"Ola Vik"_s, u"Hamnestyret"_s)}}};
        meeting.sections.append(people);
        ItemTable *table = meeting.sections[0].items();
        table->items[0].minutes = *fromXhtml(minutes);
        return meeting;
    }

    CellAddress minutes() const { return itemCell(0, 2); }
    SpeakerPopup &popup() const { return *window->findChild<SpeakerPopup *>(); }
    QListWidget &list() const { return *popup().findChild<QListWidget *>(); }
    QStringList offered() const
    {
        QStringList names;
        for (int i = 0; i < list().count(); ++i)
            names.append(list().item(i)->text());
        return names;
    }
    QString written() const { return toXhtml(textAt(meeting(), minutes())); }
    Attendance::State attendance(int row) const
    {
        for (const Section &section : meeting().sections) {
            if (const ParticipantTable *people = section.participants())
                return people->rows[row].attendance.state;
        }
        return {};
    }
    QAction &action(const char *id) const { return *window->findChild<QAction *>(QString::fromLatin1(id)); }
};

TEST_F(Speakers, AnAtSignProposesAndEnterPutsInTheSpeakerAndMarksPresent)
{
    givenMeeting(someMeeting());
    page().goTo({minutes(), 0});
    type(u"@"_s);
    ASSERT_TRUE(popup().isVisible());
    EXPECT_EQ(offered(), QStringList({u"Linda Kark, Fjordhagen kommune"_s, u"Liv Åsen, Ungdomsrådet"_s,
                                      u"Ola Vik, Hamnestyret"_s}));
    EXPECT_EQ(QApplication::focusWidget(), &cell());
    type(u"linda"_s);
    EXPECT_EQ(offered(), QStringList({u"Linda Kark, Fjordhagen kommune"_s}));
    key(Qt::Key_Return);
    EXPECT_FALSE(popup().isVisible());
    type(u"opnar"_s);
    EXPECT_EQ(written(), u"<p><span class=\"speaker\">Linda Kark frå Fjordhagen kommune</span> – opnar</p>"_s);
    EXPECT_EQ(attendance(0), Attendance::State::Present);
    EXPECT_EQ(attendance(1), Attendance::State::Unknown);
}

TEST_F(Speakers, OneUndoTakesItAllBackAndTheListStaysAway)
{
    givenMeeting(someMeeting());
    page().goTo({minutes(), 0});
    type(u"@lin ka"_s);
    key(Qt::Key_Tab);
    ASSERT_EQ(attendance(0), Attendance::State::Present);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), u"<p>@lin ka</p>"_s);
    EXPECT_EQ(attendance(0), Attendance::State::Unknown);
    EXPECT_FALSE(popup().isVisible());
    EXPECT_EQ(cell().textCursor().position(), 7);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(attendance(0), Attendance::State::Present);
}

TEST_F(Speakers, ArrowsChooseAndEscLeavesWhatWasTyped)
{
    givenMeeting(someMeeting());
    page().goTo({minutes(), 0});
    type(u"@li"_s);
    key(Qt::Key_Down);
    EXPECT_EQ(list().currentRow(), 1);
    key(Qt::Key_Escape);
    EXPECT_FALSE(popup().isVisible());
    type(u"v"_s);
    EXPECT_FALSE(popup().isVisible());
    EXPECT_EQ(written(), u"<p>@liv</p>"_s);
    key(Qt::Key_Return);
    type(u"@li"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(written(), u"<p>@liv</p><p><span class=\"speaker\">Liv Åsen frå Ungdomsrådet</span> – </p>"_s);
}

TEST_F(Speakers, NobodyIsProposedInAMailAddressOrAPlainCell)
{
    givenMeeting(someMeeting());
    page().goTo({minutes(), 0});
    type(u"kari@"_s);
    EXPECT_FALSE(popup().isVisible());
    type(u" @ "_s);
    EXPECT_FALSE(popup().isVisible());
    page().goTo({{CellKind::Title, {}, {}}, 0});
    type(u"@"_s);
    EXPECT_FALSE(popup().isVisible());
    page().goTo({itemCell(0, 0), 0});
    type(u"@"_s);
    EXPECT_FALSE(popup().isVisible());
    EXPECT_FALSE(action("speaker.insert").isEnabled());
}

TEST_F(Speakers, WhenNobodyAnswersTheKeysAreTheCellsAgain)
{
    givenMeeting(someMeeting());
    page().goTo({minutes(), 0});
    type(u"@zzz"_s);
    EXPECT_FALSE(popup().isVisible());
    key(Qt::Key_Return);
    EXPECT_EQ(written(), u"<p>@zzz</p><p></p>"_s);
    key(Qt::Key_Backspace);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Backspace);
    EXPECT_EQ(written(), u"<p>@</p>"_s);
    EXPECT_FALSE(popup().isVisible());
}

TEST_F(Speakers, BackspaceWidensTheListAndTakesItAwayWithTheAtSign)
{
    givenMeeting(someMeeting());
    page().goTo({minutes(), 0});
    type(u"@olx"_s);
    EXPECT_FALSE(popup().isVisible());
    key(Qt::Key_Backspace);
    EXPECT_TRUE(popup().isVisible());
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Backspace);
    EXPECT_FALSE(popup().isVisible());
}

TEST_F(Speakers, TheRegisterComesAfterTheMeeting)
{
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
        ASSERT_TRUE(book.ok());
        ASSERT_TRUE((*book)->save(Person{u"p1"_s, u"Lise Berg"_s, u"Nav"_s, {}}).ok());
    }
    givenMeeting(someMeeting());
    page().goTo({minutes(), 0});
    type(u"@li"_s);
    EXPECT_EQ(list().count(), 3);
    EXPECT_TRUE(offered().last().startsWith(u"Lise Berg, Nav ("_s)) << offered().last().toStdString();
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    EXPECT_EQ(written(), u"<p><span class=\"speaker\">Lise Berg frå Nav</span> – </p>"_s);
}

TEST_F(Speakers, TheListFitsIntoANarrowWindow)
{
    givenMeeting(someMeeting());
    window->resize(760, 500);
    page().goTo({minutes(), 0});
    QCoreApplication::processEvents();
    type(u"@"_s);
    ASSERT_TRUE(popup().isVisible());
    EXPECT_TRUE(window->rect().contains(popup().geometry()));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&list());
    ASSERT_TRUE(accessible);
    EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty());
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(list().item(2)).center());
    EXPECT_EQ(written(), u"<p><span class=\"speaker\">Ola Vik frå Hamnestyret</span> – </p>"_s);
}

TEST_F(Speakers, TheMenuWritesTheAtSign)
{
    givenMeeting(someMeeting(u"<p>Så</p>"_s));
    page().goTo({minutes(), 2});
    action("speaker.insert").trigger();
    EXPECT_TRUE(popup().isVisible());
    EXPECT_EQ(written(), u"<p>Så @</p>"_s);
}

TEST_F(Speakers, WhatIsTypedBesideASpeakerIsNoPartOfIt)
{
    givenMeeting(someMeeting(u"<p><span class=\"speaker\">Ola Vik</span></p>"_s));
    page().goTo({minutes(), 7});
    type(u" a"_s);
    page().goTo({minutes(), 0});
    type(u"b"_s);
    page().goTo({minutes(), 3});
    type(u"c"_s);
    EXPECT_EQ(written(), u"<p>b<span class=\"speaker\">Olca Vik</span> a</p>"_s);
    EXPECT_GE(cell().textCursor().charFormat().fontWeight(), int(QFont::Bold));
}

TEST_F(Speakers, OddOnesAreWavedUnderAndToldOf)
{
    givenMeeting(
        someMeeting(u"<p><span class=\"speaker\">Per frå Nav</span> – ja</p>"
                    "<p><span class=\"speaker\">Linda frå Hamnestyret</span> – nei</p>"
                    "<p><span class=\"speaker\">Liv frå Ungdomsrådet</span> – jo</p>"_s));
    page().goTo({minutes(), 0});
    const auto waves = [this] { return cell().highlights(CellEdit::Layer::Speakers); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return waves().size() == 2; }));
    EXPECT_EQ(waves()[0].cursor.selectedText(), u"Per frå Nav"_s);
    EXPECT_EQ(waves()[0].format.underlineStyle(), QTextCharFormat::WaveUnderline);
    EXPECT_TRUE(waves()[1].format.toolTip().contains(u"Fjordhagen kommune"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !cell().accessibleDescription().isEmpty(); }));
    page().goTo({minutes(), 12});
    EXPECT_TRUE(cell().accessibleDescription().isEmpty());
    // Put into the table, he is as the others.
    const CellAddress name{CellKind::ParticipantText, u"ola"_s, u"n"_s};
    window->meeting()->type(name, RichText::fromPlain(u"Per Moe"_s), 0, 0);
    window->meeting()->type({CellKind::ParticipantText, u"ola"_s, u"o"_s}, RichText::fromPlain(u"Nav"_s), 0, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return waves().size() == 1; }));
}

TEST_F(Speakers, OddOnesAreListedAndEnterGoesThere)
{
    givenMeeting(someMeeting(u"<p>Før</p><p><span class=\"speaker\">Per frå Nav</span> – ja</p>"_s));
    action("speaker.odd").trigger();
    auto *panel = window->findChild<SpeakerList *>();
    ASSERT_TRUE(panel->isVisible());
    auto *rows = panel->findChild<QListWidget *>();
    ASSERT_EQ(rows->count(), 1);
    EXPECT_TRUE(rows->item(0)->text().contains(u"Per frå Nav"_s));
    EXPECT_EQ(QApplication::focusWidget(), rows);
    key(Qt::Key_Return);
    EXPECT_EQ(page().place(), (Spot{minutes(), 4}));
    EXPECT_EQ(QApplication::focusWidget(), &cell());
}

TEST_F(Speakers, UnderlinedOnesAreOfferedButNotMarkedUnasked)
{
    const QString text = u"<p><u>Linda frå Fjordhagen</u> – ja</p><p><u>Per frå Nav</u> – nei</p>"_s;
    givenMeeting(someMeeting(text));
    page().goTo({minutes(), 3});
    auto *offer = window->findChild<QToolButton *>(u"speakerOffer"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return offer->isVisible(); }));
    EXPECT_TRUE(offer->text().contains(u'1')) << offer->text().toStdString();
    EXPECT_EQ(written(), text);
    bool asked = false;
    QTimer::singleShot(0, window.get(), [&] {
        auto *dialog = qobject_cast<MarkSpeakersDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto *rows = dialog->findChild<QListWidget *>();
        ASSERT_EQ(rows->count(), 2);
        EXPECT_EQ(rows->item(0)->checkState(), Qt::Checked);
        EXPECT_EQ(rows->item(1)->checkState(), Qt::Unchecked);
        rows->setCurrentRow(1);
        QTest::keyClick(rows, Qt::Key_Space);
        EXPECT_EQ(dialog->chosen().size(), 2);
        asked = true;
        dialog->accept();
    });
    action("speaker.mark").trigger();
    ASSERT_TRUE(asked);
    EXPECT_EQ(written(),
              u"<p><span class=\"speaker\">Linda frå Fjordhagen</span> – ja</p>"
              "<p><span class=\"speaker\">Per frå Nav</span> – nei</p>"_s);
    EXPECT_FALSE(offer->isVisible());
    EXPECT_EQ(attendance(0), Attendance::State::Unknown);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), text);
}

TEST_F(Speakers, CheckLaterMarksASentenceAndGoesRound)
{
    givenMeeting(someMeeting(u"<p>Kari tek det. Ola ser på resten.</p>"_s));
    page().goTo({minutes(), 20});
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(checkMarks(meeting()).value(0).span, (TextSpan{14, 18}));
    EXPECT_EQ(cell().textCursor().position(), 20);
    QTextCursor in(cell().document());
    in.setPosition(20);
    EXPECT_EQ(in.charFormat().underlineStyle(), QTextCharFormat::DotLine);
    EXPECT_TRUE(in.charFormat().hasProperty(QTextFormat::BackgroundBrush));
    auto *counter = window->findChild<QToolButton *>(u"checkCounter"_s);
    EXPECT_TRUE(counter->isVisible());
    page().goTo({itemCell(0, 1), 0});
    key(Qt::Key_F4);
    EXPECT_EQ(page().place(), (Spot{minutes(), 14}));
    key(Qt::Key_F4, Qt::ShiftModifier);
    EXPECT_EQ(page().place(), (Spot{minutes(), 14}));
    page().goTo({minutes(), 32});
    type(u" ny"_s);
    EXPECT_EQ(checkMarks(meeting()).value(0).span, (TextSpan{14, 18}));
    page().goTo({minutes(), 20});
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(checkMarks(meeting()).isEmpty());
    EXPECT_FALSE(counter->isVisible());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(checkMarks(meeting()).size(), 1);
}

TEST_F(Speakers, CheckLaterTakesASelectionToo)
{
    givenMeeting(someMeeting(u"<p>Kari tek det. Ola ser på resten.</p>"_s));
    page().goTo({minutes(), 0});
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(checkMarks(meeting()).value(0).span, (TextSpan{0, 4}));
}

}  // namespace
}  // namespace motebok::test
