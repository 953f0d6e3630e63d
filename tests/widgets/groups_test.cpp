// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wording.h"
#include "printing.h"
#include "widgets/groupdialog.h"
#include "widgets/listeditor.h"
#include "widgets/story.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

class Groups : public Story {
protected:
    void given(const QList<Group> &groups, const QList<Meeting> &meetings, const QList<Person> &people = {})
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
        ASSERT_TRUE(book.ok());
        for (const Group &group : groups)
            ASSERT_TRUE((*book)->save(group).ok());
        for (const Meeting &each : meetings)
            ASSERT_TRUE((*book)->save(each).ok());
        for (const Person &person : people)
            ASSERT_TRUE((*book)->save(person).ok());
    }
    Meeting stored(const Id &meeting) const
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
        return *(*book)->meeting(meeting);
    }
    Group storedGroup(int index = 0) const
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
        return (*(*book)->groups()).value(index);
    }
    QList<Person> storedPeople() const
    {
        Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
        return *(*book)->people();
    }
    QAction *action(const QString &id) const { return window->findChild<QAction *>(id); }

    /// What is done in the dialog that opens next; it may open another one itself.
    void inNextDialog(const std::function<void(QWidget *)> &act)
    {
        ++expected;
        QTimer::singleShot(0, window.get(), [this, act] {
            QWidget *dialog = QApplication::activeModalWidget();
            ASSERT_TRUE(dialog) << "no dialog opened";
            dialog->activateWindow();
            ASSERT_TRUE(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
            ++opened;
            act(dialog);
        });
    }
    void trigger(const QString &id, const std::function<void(QWidget *)> &act)
    {
        inNextDialog(act);
        ASSERT_TRUE(action(id)->isEnabled());
        action(id)->trigger();
        QCoreApplication::processEvents();
        EXPECT_EQ(opened, expected) << "no dialog opened";
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
    }
    static void write(QWidget *dialog, const QString &field, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(field);
        ASSERT_TRUE(edit) << field.toStdString();
        edit->selectAll();
        press(edit, Qt::Key_Delete);
        typeIn(edit, text);
    }
    /// A row at the end of a list: the words of its columns, the keys as she presses them.
    static void addRow(QWidget *dialog, const QString &list, const QStringList &words)
    {
        auto *table = dialog->findChild<ListEditor *>(list)->findChild<QTableWidget *>();
        table->setFocus();
        table->setCurrentCell(table->rowCount() - 1, 0);
        press(table, Qt::Key_Insert);
        for (qsizetype i = 0; i < words.size(); ++i) {
            auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            ASSERT_TRUE(editor) << "nothing to write in";
            typeIn(editor, words[i]);
            press(editor, i + 1 < words.size() ? Qt::Key_Tab : Qt::Key_Return);
            QCoreApplication::processEvents();
        }
    }

    Group board() const
    {
        Group group;
        group.id = u"g1"_s;
        group.name = u"Hamnestyret"_s;
        group.place = u"Naustet"_s;
        group.numbering = {NumberingScheme::Kind::RunningInYear, {}, {}};
        group.standingItems = defaultStandingItems(LanguageForm::Nynorsk);
        ParticipantTable roster;
        roster.columns = defaultParticipantColumns(LanguageForm::Nynorsk);
        roster.rows = {row(roster, u"Siv Moe"_s, u"Båtlaget"_s)};
        group.roster = {Section{newId(), u"Medlemmer"_s, roster}};
        return group;
    }
    static Participant row(const ParticipantTable &table, const QString &name, const QString &organisation)
    {
        return {newId(),
                {},
                {{table.columns[0].id, RichText::fromPlain(name)},
                 {table.columns[1].id, RichText::fromPlain(organisation)}},
                {}};
    }
    /// A meeting of the group with one action in item 11 of the year, and a new kai to talk about.
    Meeting earlier(QDate day) const
    {
        const Group group = board();
        Meeting meeting = newMeeting(u"Hamnemøte"_s, &group, QDateTime::currentDateTimeUtc());
        const Id dateFact = meeting.facts.first().id;
        edits::setDate(meeting, dateFact, day, LanguageForm::Nynorsk);
        ActionItem act;
        act.id = newId();
        act.owners = {{u"Siv Moe"_s, {}}};
        meeting.actions = {act};
        ItemTable &table = *meeting.sections.first().items();
        table.items = {
            {newId(),
             u"11/%1"_s.arg(day.toString(u"yy"_s)),
             0,
             RichText::fromPlain(u"Ny kai"_s),
             {},
             RichText({{BlockKind::Paragraph, 0, 0, {motebok::Run{u"Siv ringjer båtbyggjaren."_s, {}, {}, act.id}}}}),
             {}}};
        return meeting;
    }
    /// The rows of people in the open meeting.
    const ParticipantTable &people() const
    {
        for (const Section &section : meeting().sections) {
            if (const ParticipantTable *table = section.participants())
                return *table;
        }
        static const ParticipantTable none;
        return none;
    }
    QStringList topics() const
    {
        QStringList all;
        for (const AgendaItem &item : items().items)
            all.append(item.number + u' ' + item.topic.plainText());
        return all;
    }

    int expected = 0;
    int opened = 0;
};

TEST_F(Groups, ANewMeetingBringsRosterNumbersStandingItemsAndOpenActions)
{
    const QDate today = QDate::currentDate();
    given({board()}, {earlier(today.addDays(-1))});
    if (today.addDays(-1).year() != today.year())
        GTEST_SUCCEED() << "numbers begin anew today";
    start();
    keyWithDialog(Qt::Key_N, Qt::ControlModifier, [](QWidget *dialog) {
        EXPECT_TRUE(dialog->findChild<QCheckBox *>(u"actions"_s)->isVisible());
        EXPECT_FALSE(dialog->findChild<QCheckBox *>(u"postponed"_s)->isVisible());
        press(dialog->findChild<QLineEdit *>(u"title"_s), Qt::Key_Return);
    });
    const QString year = today.toString(u"/yy"_s);
    const int first = today.addDays(-1).year() == today.year() ? 12 : 1;
    const QStringList expectedTopics{u"Godkjenning av innkalling og saksliste"_s,
                                     u"Referat frå førre møte"_s,
                                     u"Oppfølging av tiltak"_s,
                                     {},
                                     u"Eventuelt"_s};
    ASSERT_EQ(items().items.size(), expectedTopics.size());
    for (int i = 0; i < expectedTopics.size(); ++i)
        EXPECT_EQ(topics()[i], QString::number(first + i) + year + u' ' + expectedTopics[i]);
    EXPECT_EQ(items().items[2].minutes.plainText(), u"Siv ringjer båtbyggjaren."_s);
    EXPECT_EQ(items().items[2].minutes.blocks().first().kind, BlockKind::Bullet);
    EXPECT_EQ(meeting().actions.first().owners.first().name, u"Siv Moe"_s);
    EXPECT_EQ(place(meeting()), u"Naustet"_s);
    EXPECT_EQ(people().rows.size(), 1);
}

TEST_F(Groups, WhatIsNotTickedDoesNotComeAlong)
{
    given({board()}, {earlier(QDate::currentDate().addDays(-1))});
    start();
    keyWithDialog(Qt::Key_N, Qt::ControlModifier, [](QWidget *dialog) {
        for (const QString &box : {u"standing"_s, u"actions"_s})
            press(dialog->findChild<QCheckBox *>(box), Qt::Key_Space);
        press(dialog->findChild<QLineEdit *>(u"title"_s), Qt::Key_Return);
    });
    EXPECT_EQ(items().items.size(), 1);
    EXPECT_TRUE(meeting().actions.isEmpty());
}

TEST_F(Groups, TheMeetingAfterThisBringsPostponedItemsAndTheAgreedDate)
{
    const Meeting may = earlier(QDate(2026, 5, 12));
    given({board()}, {may});
    start();
    ASSERT_TRUE(window->openMeeting(may.id));
    page().goTo({itemCell(0, 2)});
    QAction *postpone = action(u"item.postpone"_s);
    ASSERT_TRUE(postpone->isEnabled());
    postpone->trigger();
    EXPECT_EQ(items().items[0].conclusion.plainText(),
              u"Siv ringjer båtbyggjaren.\nSaka vert utsett til neste møte."_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(items().items[0].conclusion.plainText(), u"Siv ringjer båtbyggjaren."_s);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    window->meeting()->edit(u"neste"_s, [](Meeting &m) {
        return edits::insertClosingLine(m, ClosingKind::NextMeeting, {}, LanguageForm::Nynorsk);
    });
    type(u"9. juni 2026 kl. 09.00–11.30 på Teams"_s);

    keyWithDialog(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier, [](QWidget *dialog) {
        EXPECT_EQ(dialog->findChild<QLineEdit *>(u"time"_s)->text(), u"09.00–11.30"_s);
        EXPECT_TRUE(dialog->findChild<QCheckBox *>(u"postponed"_s)->isVisible());
        press(dialog->findChild<QLineEdit *>(u"title"_s), Qt::Key_Return);
    });
    ASSERT_NE(meeting().id, may.id);
    EXPECT_EQ(date(meeting()), QDate(2026, 6, 9));
    EXPECT_EQ(place(meeting()), u"Teams"_s);
    EXPECT_EQ(meeting().group, u"g1"_s);
    EXPECT_EQ(topics(),
              (QStringList{u"12/26 Godkjenning av innkalling og saksliste"_s, u"13/26 Referat frå førre møte"_s,
                           u"14/26 Oppfølging av tiltak"_s, u"15/26 Ny kai"_s, u"16/26 "_s, u"17/26 Eventuelt"_s}));
    EXPECT_EQ(items().items[3].minutes.plainText(), u"Utsett frå 12. mai 2026"_s);
    const Id june = meeting().id;
    stop();
    EXPECT_EQ(stored(may.id).actions.first().status, ActionItem::Status::Open) << "the earlier minutes stay";
    EXPECT_EQ(stored(june).actions.first().carriedFrom, may.actions.first().id);
}

TEST_F(Groups, ATimeThatIsNoneKeepsTheDialogOpen)
{
    start();
    keyWithDialog(Qt::Key_N, Qt::ControlModifier, [](QWidget *dialog) {
        write(dialog, u"time"_s, u"etter lunsj"_s);
        press(dialog->findChild<QLineEdit *>(u"time"_s), Qt::Key_Return);
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_TRUE(dialog->findChild<QLabel *>(u"problem"_s)->isVisible());
        write(dialog, u"time"_s, u"13.30"_s);
        press(dialog->findChild<QLineEdit *>(u"time"_s), Qt::Key_Return);
    });
    ASSERT_TRUE(window->meeting());
    bool told = false;
    for (const Fact &fact : meeting().facts)
        told = told || fact.start == QTime(13, 30);
    EXPECT_TRUE(told);
}

TEST_F(Groups, AGroupIsMadeByKeysAlone)
{
    start();
    trigger(u"group.new"_s, [](QWidget *dialog) {
        write(dialog, u"name"_s, u"Fjellstyret"_s);
        auto *tabs = dialog->findChild<QTabWidget *>();
        press(tabs->tabBar(), Qt::Key_Right);
        auto *numbering = dialog->findChild<QComboBox *>(u"numbering"_s);
        press(numbering, Qt::Key_Down);
        write(dialog, u"prefix"_s, u"PS"_s);
        EXPECT_TRUE(dialog->findChild<QLabel *>(u"numberingExample"_s)
                        ->text()
                        .contains(u"PS 1"_s + QDate::currentDate().toString(u"/yy"_s)));
        addRow(dialog, u"columns"_s, {u"Frist"_s});
        press(tabs->tabBar(), Qt::Key_Right);
        addRow(dialog, u"standing"_s, {u"Beitelaget"_s});
        auto *standing = dialog->findChild<ListEditor *>(u"standing"_s)->findChild<QTableWidget *>();
        press(standing, Qt::Key_Up, Qt::AltModifier);
        press(tabs->tabBar(), Qt::Key_Right);
        press(tabs->tabBar(), Qt::Key_Right);
        write(dialog, u"speaker"_s, u"{name} ({organisation}):"_s);
        EXPECT_TRUE(dialog->findChild<QLabel *>(u"speakerExample"_s)->text().contains(u"Kari Nes (Fylkeslaget):"_s));
        addRow(dialog, u"autoTexts"_s, {u"fst"_s, u"fjellstyret"_s});
        press(dialog->findChild<QLineEdit *>(u"speaker"_s), Qt::Key_Return);
    });
    stop();
    const Group group = storedGroup();
    EXPECT_EQ(group.name, u"Fjellstyret"_s);
    EXPECT_EQ(group.numbering.prefix, u"PS "_s);
    EXPECT_EQ(group.numbering.kind, NumberingScheme::Kind::RunningInYear);
    ASSERT_EQ(group.itemColumns.size(), 5);
    EXPECT_EQ(group.itemColumns[4].label, u"Frist"_s);
    EXPECT_EQ(group.itemColumns[4].cell, ItemCell::Extra);
    ASSERT_EQ(group.standingItems.size(), 4);
    EXPECT_EQ(group.standingItems[2], (StandingItem{u"Beitelaget"_s, StandingItem::Place::Last}));
    EXPECT_EQ(group.autoTexts, (QList<AutoText>{{u"fst"_s, u"fjellstyret"_s}}));
    EXPECT_EQ(group.speakerPattern, u"{name} ({organisation}): "_s);
}

TEST_F(Groups, EscAsksBeforeWhatWasWrittenInTheGroupGoes)
{
    const Meeting may = earlier(QDate(2026, 5, 12));
    given({board()}, {may});
    start();
    ASSERT_TRUE(window->openMeeting(may.id));
    trigger(u"group.edit"_s, [this](QWidget *dialog) {
        write(dialog, u"place"_s, u"Brannstasjonen"_s);
        answers.yes = false;
        press(dialog, Qt::Key_Escape);
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_EQ(answers.questions.size(), 1);
        answers.yes = true;
        press(dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible());
    });
    trigger(u"group.edit"_s, [this](QWidget *dialog) {
        press(dialog, Qt::Key_Escape);
        EXPECT_EQ(answers.questions.size(), 2) << "nothing was written: nothing to ask";
    });
    stop();
    EXPECT_EQ(storedGroup().place, u"Naustet"_s);
}

TEST_F(Groups, AShortFormThatIsHalfKeepsTheDialogOpen)
{
    start();
    trigger(u"group.new"_s, [](QWidget *dialog) {
        write(dialog, u"name"_s, u"Fjellstyret"_s);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(4);
        addRow(dialog, u"autoTexts"_s, {u"fst"_s});
        press(dialog->findChild<QLineEdit *>(u"speaker"_s), Qt::Key_Return);
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_TRUE(dialog->findChild<QLabel *>(u"problem"_s)->text().contains(u"fst"_s));
        press(dialog, Qt::Key_Escape);
    });
}

TEST(GroupDialogs, TheFormsOwnWordsFollowTheLanguage)
{
    Group group;
    group.id = newId();
    group.name = u"Hamnestyret"_s;
    group.attendance.present = u"Møtte"_s;
    group.itemColumns = defaultItemColumns(LanguageForm::Nynorsk);
    group.itemColumns[1].label = u"Kva"_s;
    group.standingItems = defaultStandingItems(LanguageForm::Nynorsk);
    group.standingItems.append({u"Beitelaget"_s, StandingItem::Place::Last});
    Answers answers;
    GroupDialog dialog(group, nullptr, answers, nullptr);
    dialog.findChild<QComboBox *>(u"language"_s)->setCurrentIndex(1);
    const Group bokmaal = dialog.group();
    EXPECT_EQ(bokmaal.itemColumns[3].label, defaultItemColumns(LanguageForm::Bokmaal)[3].label);
    EXPECT_EQ(bokmaal.itemColumns[1].label, u"Kva"_s);
    EXPECT_EQ(bokmaal.itemColumns[3].id, group.itemColumns[3].id);
    EXPECT_EQ(bokmaal.standingItems[1].topic, u"Referat fra forrige møte"_s);
    EXPECT_EQ(bokmaal.standingItems[3].topic, u"Beitelaget"_s);
    dialog.findChild<QComboBox *>(u"language"_s)->setCurrentIndex(2);
    EXPECT_EQ(dialog.group().attendance.absent, u"No"_s);
    EXPECT_EQ(dialog.group().attendance.present, u"Møtte"_s);
    dialog.findChild<QComboBox *>(u"language"_s)->setCurrentIndex(0);
    EXPECT_EQ(dialog.group(), group) << "and back again";
}

TEST(GroupDialogs, TheFourColumnsOfAnItemStay)
{
    Answers answers;
    GroupDialog dialog(Group{newId(), u"Hamnestyret"_s, {}, {}, {}, {}, {}, {}}, nullptr, answers, nullptr);
    auto *table = dialog.findChild<ListEditor *>(u"columns"_s)->findChild<QTableWidget *>();
    table->setCurrentCell(2, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(table->rowCount(), 4);
    EXPECT_TRUE(dialog.group().itemColumns.isEmpty()) << "the language form's own, until something is changed";
    table->item(2, 1)->setCheckState(Qt::Unchecked);
    ASSERT_EQ(dialog.group().itemColumns.size(), 4);
    EXPECT_FALSE(dialog.group().itemColumns[2].shown);
}

TEST_F(Groups, TheRegisterTakesInAMeetingsParticipants)
{
    Meeting may = earlier(QDate(2026, 5, 12));
    ParticipantTable &table = *may.sections[1].participants();
    table.rows.append(row(table, u"Ola Vik"_s, u"Skulen"_s));
    table.rows.append(row(table, u"Ola Nes"_s, u"Banken"_s));
    const Person known{u"p1"_s, u"Siv Moe"_s, u"Båtlaget"_s, {}};
    const Person elsewhere{u"p2"_s, u"Ola Nes"_s, u"Hamna"_s, {}};
    given({board()}, {may}, {known, elsewhere});
    start();
    ASSERT_TRUE(window->openMeeting(may.id));
    trigger(u"people.takeIn"_s, [](QWidget *dialog) {
        auto *answer = dialog->findChild<QComboBox *>();
        press(answer, Qt::Key_Down);  // a new person
        press(dialog, Qt::Key_Return);
    });
    EXPECT_EQ(people().rows[0].person, known.id);
    EXPECT_FALSE(people().rows[1].person.isEmpty());
    EXPECT_FALSE(people().rows[2].person.isEmpty());
    EXPECT_NE(people().rows[2].person, elsewhere.id);
    EXPECT_EQ(people().rows[1].cells, table.rows[1].cells);
    stop();
    EXPECT_EQ(storedPeople().size(), 4);
}

TEST_F(Groups, AChangeInTheRegisterIsProposedWhereMinutesAreNotApproved)
{
    Group group = board();
    const Meeting may = earlier(QDate(2026, 5, 12));
    const Meeting april = earlier(QDate(2026, 4, 7));
    const Meeting march = earlier(QDate(2026, 3, 3));
    Meeting approved = earlier(QDate(2026, 2, 3));
    approved.closing = {ClosingLine{
        newId(), ClosingKind::Approved, RichText::fromPlain(u"Godkjent 3. mars 2026"_s), {}, QDate(2026, 3, 3)}};
    given({group}, {may, april, march, approved}, {{u"p1"_s, u"Siv Moe"_s, u"Båtlaget"_s, {}}});
    start();
    ASSERT_TRUE(window->openMeeting(may.id));
    trigger(u"people.register"_s, [this](QWidget *dialog) {
        typeIn(dialog->findChild<QLineEdit *>(u"filter"_s), u"simo"_s);
        auto *list = dialog->findChild<QTreeWidget *>(u"people"_s);
        EXPECT_EQ(list->topLevelItemCount(), 1);
        inNextDialog([this](QWidget *personDialog) {
            write(personDialog, u"name"_s, {});
            press(personDialog->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return);
            EXPECT_TRUE(personDialog->isVisible()) << "nobody without a name";
            write(personDialog, u"name"_s, u"Siv Moe Vik"_s);
            inNextDialog([](QWidget *places) {
                auto *where = places->findChild<QListWidget *>();
                EXPECT_EQ(where->count(), 4) << "three meetings and the group";
                for (int i = 0; i < where->count(); ++i) {
                    if (where->item(i)->text().contains(u"03.03.2026"_s)) {
                        where->setCurrentRow(i);
                        press(where, Qt::Key_Space);
                    }
                }
                press(places, Qt::Key_Return);
            });
            press(personDialog->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return);
        });
        press(dialog->findChild<QLineEdit *>(u"filter"_s), Qt::Key_Return);
        press(dialog, Qt::Key_Escape);
    });
    EXPECT_EQ(opened, expected);
    const Id name = people().columns[0].id;
    EXPECT_EQ(people().rows[0].cells.value(name).plainText(), u"Siv Moe Vik"_s);
    window->meeting()->history().undo();
    EXPECT_EQ(people().rows[0].cells.value(name).plainText(), u"Siv Moe"_s);
    window->meeting()->history().redo();
    stop();
    const auto nameIn = [](const QList<Section> &sections) {
        const ParticipantTable *table = nullptr;
        for (const Section &section : sections)
            table = section.participants() ? section.participants() : table;
        return cellText(table->rows[0], table->columns[0]).plainText();
    };
    EXPECT_EQ(nameIn(stored(may.id).sections), u"Siv Moe Vik"_s);
    EXPECT_EQ(nameIn(stored(april.id).sections), u"Siv Moe Vik"_s);
    EXPECT_EQ(nameIn(stored(march.id).sections), u"Siv Moe"_s) << "the tick was taken off";
    EXPECT_EQ(nameIn(stored(approved.id).sections), u"Siv Moe"_s) << "approved minutes are never touched";
    EXPECT_EQ(nameIn(storedGroup().roster), u"Siv Moe Vik"_s);
}

TEST_F(Groups, MinutesThatComeInWithoutAGroupAreAskedAboutOnce)
{
    start();
    QFile file(folder.filePath(u"gamalt.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "Referat frå Grendalaget\nDato:\t3. mars 2026\nStad:\tSkulen\n\nSak\tTema\tReferat\tKonklusjon\n"
        "1.\tLeikeplassen\tHuska er rusta.\tOla målar.\n");
    file.close();
    window->importFiles({file.fileName()});
    QPushButton *make = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([this, &make] {
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"New group …"_s)
                make = button;
        }
        return make != nullptr;
    }));
    inNextDialog([](QWidget *dialog) {
        EXPECT_EQ(dialog->findChild<QLineEdit *>(u"place"_s)->text(), u"Skulen"_s);
        write(dialog, u"name"_s, u"Grendalaget"_s);
        press(dialog->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return);
    });
    QTest::mouseClick(make, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_FALSE(make->isVisible());
    EXPECT_FALSE(meeting().group.isEmpty());
    stop();
    EXPECT_EQ(storedGroup().name, u"Grendalaget"_s);
    EXPECT_EQ(storedGroup().itemColumns.size(), 4);
}

TEST_F(Groups, EscAsksBeforeWhatWasWrittenForANewMeetingGoes)
{
    start();
    trigger(u"book.newMeeting"_s, [this](QWidget *dialog) {
        write(dialog, u"place"_s, u"Brannstasjonen"_s);
        answers.yes = false;
        press(dialog, Qt::Key_Escape);
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_EQ(answers.questions.size(), 1);
        answers.yes = true;
        press(dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible());
    });
    trigger(u"book.newMeeting"_s, [this](QWidget *dialog) {
        press(dialog, Qt::Key_Escape);
        EXPECT_EQ(answers.questions.size(), 2) << "nothing was written: nothing to ask";
    });
}

TEST_F(Groups, EscInAListKeepsWhatWasTypedThere)
{
    start();
    trigger(u"group.new"_s, [](QWidget *dialog) {
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *list = dialog->findChild<ListEditor *>(u"standing"_s);
        auto *table = list->findChild<QTableWidget *>();
        table->setFocus();
        table->setCurrentCell(table->rowCount() - 1, 0);
        press(table, Qt::Key_Insert);
        typeIn(QApplication::focusWidget(), u"Beitelaget"_s);
        press(QApplication::focusWidget(), Qt::Key_Escape);
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_EQ(list->rows().last().words, QStringList{u"Beitelaget"_s});
        press(dialog, Qt::Key_Escape);
    });
}

TEST_F(Groups, WhatIsMissingInTheGroupHasTheKeyboard)
{
    start();
    trigger(u"group.new"_s, [](QWidget *dialog) {
        write(dialog, u"name"_s, u"Fjellstyret"_s);
        auto *absent = dialog->findChild<QLineEdit *>(u"absent"_s);
        absent->clear();
        press(dialog->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return);
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_TRUE(absent->isVisible());
        EXPECT_EQ(QApplication::focusWidget(), absent);
        press(dialog, Qt::Key_Escape);
    });
}

TEST_F(Groups, TheGroupIsChosenByKeyUnderItsButton)
{
    Group group = board();
    group.name = u"Hav & strand"_s;
    given({group}, {});
    start();
    QFile file(folder.filePath(u"gamalt.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("# Dugnad\n\nDato: 3. mars 2026\n\nSak\tTema\tReferat\tKonklusjon\n1.\tTau\tJa\t\n");
    file.close();
    window->importFiles({file.fileName()});
    QPushButton *choose = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([this, &choose] {
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Choose a group …"_s)
                choose = button;
        }
        return choose != nullptr;
    }));
    choose->setFocus(Qt::TabFocusReason);
    bool seen = false;
    QTimer::singleShot(0, window.get(), [choose, &seen] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        EXPECT_EQ(menu->pos(), choose->mapToGlobal(choose->rect().bottomLeft()));
        EXPECT_EQ(menu->actions().first()->text(), u"Hav && strand"_s) << "no mnemonic in a name";
        seen = true;
        press(menu, Qt::Key_Down);
        press(menu, Qt::Key_Return);
    });
    press(choose, Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_TRUE(seen);
    ASSERT_TRUE(window->meeting());
    EXPECT_EQ(meeting().group, group.id);
}

}  // namespace
}  // namespace motebok::test
