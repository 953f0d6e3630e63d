// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/xhtml.h"
#include "exporting/text.h"
#include "printing.h"
#include "widgets/exportactions.h"
#include "widgets/navigator.h"
#include "widgets/previewwindow.h"
#include "widgets/story.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QCommandLinkButton>
#include <QContextMenuEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

Meeting meetingOfItems(int count)
{
    Meeting meeting = newMeeting(u"Vegmøte"_s, nullptr, QDateTime::currentDateTimeUtc());
    ItemTable *table = meeting.sections.first().items();
    table->items.clear();
    for (int i = 1; i <= count; ++i)
        table->items.append(
            {newId(), QString::number(i) + u'.', 0, RichText::fromPlain(u"Sak %1"_s.arg(i)), {}, {}, {}});
    return meeting;
}

TEST_F(Story, TheSecretaryWritesAMeetingAndHandsItOut)
{
    start();
    keyWithDialog(Qt::Key_N, Qt::ControlModifier, [](QWidget *dialog) {
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        title->selectAll();
        typeIn(title, u"Møte i Hamnestyret på Åsøya"_s);
        auto *place = dialog->findChild<QLineEdit *>(u"place"_s);
        typeIn(place, u"Naustet"_s);
        QTest::keyClick(place, Qt::Key_Return);
    });
    ASSERT_TRUE(window->meeting());
    EXPECT_EQ(place(meeting()), u"Naustet"_s);
    EXPECT_EQ(date(meeting()), QDate::currentDate());

    // Ctrl+Enter goes to the first item, then to a new one after the last.
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"Velkomen"_s);
    key(Qt::Key_Tab);
    type(u"Ærleg talt såg vi fram til møtet."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"Båtplassar"_s);
    key(Qt::Key_Tab);
    type(u"Tre ting:"_s);
    key(Qt::Key_Return);
    type(u"- flytebryggja"_s);
    key(Qt::Key_Return);
    type(u"fortøying"_s);
    key(Qt::Key_BracketRight, Qt::ControlModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"Eventuelt"_s);
    ASSERT_EQ(items().items.size(), 3);
    EXPECT_EQ(items().items[2].number, u"3."_s);
    EXPECT_EQ(toXhtml(items().items[1].minutes),
              u"<p>Tre ting:</p><ul><li>flytebryggja<ul><li>fortøying</li></ul></li></ul>"_s);

    // A participant table, and attendance by the space key.
    window->meeting()->edit(u"deltakarar"_s, [](Meeting &m) {
        return edits::insertSection(m, edits::SectionKind::Participants, m.sections.last().id, Group());
    });
    type(u"Åse Østebø"_s);
    key(Qt::Key_Tab);
    type(u"Båtlaget"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    const Participant &row = meeting().sections[1].participants()->rows.first();
    EXPECT_EQ(row.attendance.state, Attendance::State::Present);
    EXPECT_EQ(row.attendance.words, u"Ja"_s);

    const Meeting before = window->meeting()->snapshot();
    start();
    ASSERT_TRUE(window->meeting());
    Meeting after = window->meeting()->snapshot();
    after.changed = before.changed;
    EXPECT_EQ(after, before);

    auto *exports = window->findChild<ExportActions *>();
    QSignalSpy exported(exports, &ExportActions::exported);
    exports->exportTo({{ExportFormat::Text, ExportFormat::Html, ExportFormat::Pdf},
                       folder.filePath(u"ut"_s),
                       Overwrite::Refuse,
                       u"møte"_s});
    ASSERT_TRUE(exported.wait(20000)) << (answers.errors.isEmpty() ? "" : answers.errors.first().message.toStdString());
    QFile text(exported.first().first().toStringList().first());
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    EXPECT_EQ(text.readAll(), writeTextForm(meeting()));
    QFile html(folder.filePath(u"ut/møte.html"_s));
    ASSERT_TRUE(html.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(html.readAll());
    qsizetype at = 0;
    for (const QString &words :
         {u"Møte i Hamnestyret på Åsøya"_s, u"Naustet"_s, u"Velkomen"_s, u"Ærleg talt såg vi fram til møtet."_s,
          u"Båtplassar"_s, u"Tre ting:"_s, u"flytebryggja"_s, u"fortøying"_s, u"Eventuelt"_s, u"Åse Østebø"_s,
          u"Båtlaget"_s, u"Ja"_s}) {
        at = page.indexOf(words, at);
        ASSERT_GE(at, 0) << words.toStdString();
    }
    EXPECT_TRUE(QFile::exists(folder.filePath(u"ut/møte.pdf"_s)));
}

TEST_F(Story, AFirstStartShowsThreeWaysOnAndEachOneGoesSomewhere)
{
    start();
    EXPECT_FALSE(window->meeting());
    const auto ways = window->findChildren<QCommandLinkButton *>();
    ASSERT_EQ(ways.size(), 3);
    for (const QCommandLinkButton *way : ways)
        EXPECT_TRUE(way->isVisible() && way->isEnabled() && !way->text().isEmpty());
    keyWithDialog(Qt::Key_Return, Qt::NoModifier, [](QWidget *dialog) {
        EXPECT_TRUE(dialog->findChild<QLineEdit *>(u"title"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    ways[1]->click();  // the answers name no file: nothing happens, and nothing is lost
    EXPECT_FALSE(window->meeting());
    ways[2]->click();
    EXPECT_EQ(window->bookPath(), folder.filePath(u"døme.db"_s));
    EXPECT_EQ(window->homeBook(), bookPath());
}

TEST_F(Story, ThePrintedPagesAreThePdfs)
{
    const Result<QByteArray> pdf = exportBytes(meetingOfItems(120), nullptr, ExportFormat::Pdf, systemClock(), {});
    ASSERT_TRUE(pdf.ok());
    QBuffer bytes;
    bytes.setData(*pdf);
    ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
    QPdfDocument pages(nullptr);
    pages.load(&bytes);
    ASSERT_GT(pages.pageCount(), 1);

    QPrinter printer(QPrinter::ScreenResolution);
    printer.setOutputFileName(folder.filePath(u"utskrift.pdf"_s));
    ASSERT_TRUE(paintPdf(pages, printer).ok());
    QPdfDocument printed(nullptr);
    ASSERT_EQ(printed.load(folder.filePath(u"utskrift.pdf"_s)), QPdfDocument::Error::None);
    EXPECT_EQ(printed.pageCount(), pages.pageCount());
}

TEST_F(Story, UndoUndoesTheLastThingWhereverItWasAndGoesThere)
{
    givenMeeting(meetingOfItems(3));
    page().goTo({itemCell(0, 2), 0});
    type(u"først"_s);
    page().goTo({itemCell(2, 3), 0});
    type(u"sist"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(textOf(itemCell(2, 3)), QString());
    EXPECT_EQ(cell().address(), itemCell(2, 3));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(textOf(itemCell(0, 2)), QString());
    EXPECT_EQ(cell().address(), itemCell(0, 2));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"først"_s);
    EXPECT_EQ(cell().toPlainText(), u"først"_s);
}

TEST_F(Story, ItemsAreMovedAndRemovedByKeyAndTheTextFollows)
{
    givenMeeting(meetingOfItems(3));
    page().goTo({itemCell(1, 2), 0});
    type(u"Flyttar"_s);
    const Id moving = items().items[1].id;
    key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(items().items[0].id, moving);
    EXPECT_EQ(cell().address(), itemCell(0, 2));
    type(u"!"_s);
    EXPECT_EQ(items().items[0].minutes.plainText(), u"Flyttar!"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell().address().owner, moving);
    EXPECT_EQ(items().items[0].minutes.plainText(), u"Flyttar"_s);
    key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(items().items.size(), 2);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(items().items[0].id, moving);
    EXPECT_EQ(items().items[0].minutes.plainText(), u"Flyttar"_s);
}

TEST_F(Story, TabGoesThroughEveryCellAndBack)
{
    givenMeeting(meetingOfItems(2));
    page().goToFirst();
    QList<CellAddress> met{cell().address()};
    QList<CellAddress> all;  // but labels and headings, which one would type over unawares
    for (const CellAddress &each : cells(meeting())) {
        if (each.kind != CellKind::FactLabel && each.kind != CellKind::SectionHeading &&
            each.kind != CellKind::ItemLabel)
            all.append(each);
    }
    for (qsizetype i = 1; i < all.size(); ++i) {
        key(Qt::Key_Tab);
        met.append(cell().address());
    }
    EXPECT_EQ(met, all);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(cell().address(), all[all.size() - 2]);
}

TEST_F(Story, TypingAfterTabNeverReplacesWhatWasThere)
{
    givenMeeting(meetingOfItems(2));
    page().goToFirst();
    const Meeting before = meeting();
    for (int i = 0; i < 8; ++i) {
        key(Qt::Key_Tab);
        const QString words = textOf(cell().address());
        type(u"x"_s);
        EXPECT_EQ(textOf(cell().address()), words + u'x');
    }
}

TEST_F(Story, CtrlEnterGoesFromParticipantToParticipant)
{
    givenMeeting(meetingOfItems(1));
    window->meeting()->edit(u"x"_s, [](Meeting &m) {
        return edits::insertSection(m, edits::SectionKind::Participants, m.sections.last().id, Group());
    });
    type(u"Åse"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    type(u"Ola"_s);
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Siv"_s);
    const ParticipantTable &people = *meeting().sections[1].participants();
    ASSERT_EQ(people.rows.size(), 3);
    EXPECT_EQ(cellText(people.rows[1], people.columns[0]).plainText(), u"Ola"_s);
    EXPECT_EQ(cellText(people.rows[2], people.columns[0]).plainText(), u"Siv"_s);
    EXPECT_EQ(items().items.size(), 1);
}

TEST_F(Story, TheNextStartIsWhereOneLeft)
{
    givenMeeting(meetingOfItems(30));
    page().goTo({itemCell(25, 2), 0});
    type(u"her var eg"_s);
    const CellAddress left = cell().address();
    start();
    EXPECT_EQ(cell().address(), left);
    EXPECT_EQ(cell().textCursor().position(), 10);
}

TEST_F(Story, UndoingARemovalGoesToTheRowThatCameBack)
{
    givenMeeting(meetingOfItems(3));
    page().goTo({itemCell(1, 2), 0});
    const CellAddress removed = cell().address();
    key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell().address(), removed);
}

TEST_F(Story, ArrowsLeaveTheCellAtItsEdges)
{
    givenMeeting(meetingOfItems(2));
    page().goTo({itemCell(0, 1), 0});
    key(Qt::Key_Down);
    EXPECT_EQ(cell().address(), itemCell(1, 1));
    key(Qt::Key_Up);
    EXPECT_EQ(cell().address(), itemCell(0, 1));
}

TEST_F(Story, BoldLinksAndSubHeadingsAreMadeByKey)
{
    givenMeeting(meetingOfItems(1));
    page().goTo({itemCell(0, 2), 0});
    key(Qt::Key_B, Qt::ControlModifier);
    type(u"Viktig"_s);
    key(Qt::Key_B, Qt::ControlModifier);
    type(u" sjå "_s);
    keyWithDialog(Qt::Key_K, Qt::ControlModifier, [](QWidget *dialog) {
        typeIn(dialog->findChild<QLineEdit *>(u"text"_s), u"kartet"_s);
        typeIn(dialog->findChild<QLineEdit *>(u"address"_s), u"kart.example"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    EXPECT_EQ(toXhtml(items().items[0].minutes),
              u"<p><b>Viktig</b> sjå <a href=\"https://kart.example\">kartet</a></p>"_s);
    key(Qt::Key_End);
    type(u" etterpå"_s);
    EXPECT_EQ(toXhtml(items().items[0].minutes),
              u"<p><b>Viktig</b> sjå <a href=\"https://kart.example\">kartet</a> etterpå</p>"_s);
    key(Qt::Key_Return);
    key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Vidare"_s);
    EXPECT_TRUE(toXhtml(items().items[0].minutes).endsWith(u"<h4>Vidare</h4>"_s));
}

TEST_F(Story, PastedTextComesInCleanAndCopiedTextGoesOutWithItsForm)
{
    givenMeeting(meetingOfItems(1));
    page().goTo({itemCell(0, 2), 0});
    auto *data = new QMimeData;
    data->setHtml(
        u"<html><head><style>p{color:red}</style></head><body><p style='font:9pt Arial'>Eit <b>sterkt</b> ord</p>"
        "<ul><li>punkt</li></ul><img src='http://spor.example/x.png'></body></html>"_s);
    QApplication::clipboard()->setMimeData(data);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(toXhtml(items().items[0].minutes), u"<p>Eit <b>sterkt</b> ord</p><ul><li>punkt</li></ul>"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(u"Eit <b>sterkt</b> ord</p><ul"));
    EXPECT_EQ(QApplication::clipboard()->text(), u"Eit sterkt ord\n– punkt"_s);
    page().goTo({itemCell(0, 3), 0});
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(toXhtml(items().items[0].conclusion), u"<p>Eit sterkt ord</p><p>punkt</p>"_s);
}

TEST_F(Story, PastingAPictureTakesNothingAway)
{
    givenMeeting(meetingOfItems(1));
    page().goTo({itemCell(0, 1), 0});
    key(Qt::Key_A, Qt::ControlModifier);
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(textOf(itemCell(0, 1)), u"Sak 1"_s);
}

TEST_F(Story, ARowRemovedByItsOwnMenuIsGoneAndTheWindowStands)
{
    givenMeeting(meetingOfItems(2));
    page().goTo({itemCell(0, 1), 0});
    QTimer::singleShot(100, window.get(), [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        auto *row = menu->actions().last()->menu();
        ASSERT_TRUE(row);
        row->actions().last()->trigger();
        menu->close();
    });
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(5, 5), cell().mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(cell().viewport(), &wanted);
    QTest::qWait(20);
    EXPECT_EQ(items().items.size(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(items().items.size(), 2);
}

TEST_F(Story, UndoOfAMoveToAGroupBringsItsHabitsBackToo)
{
    givenMeeting(meetingOfItems(1));
    Group group;
    group.id = newId();
    group.name = u"Vegstyret"_s;
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
    ASSERT_TRUE((*book)->save(group).ok());
    window->meeting()->setGroup(group.id, group);
    EXPECT_EQ(window->meeting()->habits().name, u"Vegstyret"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window->meeting()->habits().name, QString());
}

TEST_F(Story, AnImportThatIsDoneWhileSheWritesDoesNotTakeThePageFromHer)
{
    givenMeeting(meetingOfItems(1));
    const Id writing = meeting().id;
    QFile file(folder.filePath(u"referat.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        u"# Eit anna møte\n\nDato: 3. mars 2026\n\nSak\tTema\tReferat\tKonklusjon\n1.\tBåten\tJa\t\n"_s.toUtf8());
    file.close();
    page().goTo({itemCell(0, 2), 0});
    window->importFiles({file.fileName()});
    type(u"Midt i eit ord"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return window->navigator().model().rowCount(window->navigator().model().index(0, 0)) == 2; }, 5000));
    EXPECT_EQ(meeting().id, writing);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Midt i eit ord"_s);
}

TEST_F(Story, EscNeverTakesText)
{
    givenMeeting(meetingOfItems(1));
    page().goTo({itemCell(0, 2), 0});
    type(u"står"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(textOf(itemCell(0, 2)), u"står"_s);
    EXPECT_EQ(cell().toPlainText(), u"står"_s);
}

TEST_F(Story, WhatOneWritesInStaysInSightAndCellsGrow)
{
    givenMeeting(meetingOfItems(40));
    page().goTo({itemCell(20, 2), 0});
    page().verticalScrollBar()->setValue(page().verticalScrollBar()->value() + 300);
    QTest::qWait(50);
    const int height = cell().height();
    const int top = cell().mapTo(window.get(), QPoint()).y();
    for (int i = 0; i < 6; ++i) {
        type(u"Ei line til."_s);
        key(Qt::Key_Return);
    }
    QTest::qWait(50);
    EXPECT_GT(cell().height(), height + 80);
    EXPECT_EQ(cell().mapTo(window.get(), QPoint()).y(), top);
    // A cell far above grows, by an undo, say: the cursor stays where it is on the screen.
    const CellAddress above = itemCell(2, 2);
    page().goTo({above, 0});
    page().goTo({itemCell(20, 2), 0});
    QTest::qWait(50);
    const int before = cell().mapTo(window.get(), QPoint()).y();
    window->meeting()->type(above, RichText::fromPlain(u"a\nb\nc\nd\ne\nf"_s), 0, 0);
    QTest::qWait(50);
    EXPECT_EQ(cell().mapTo(window.get(), QPoint()).y(), before);
}

TEST_F(Story, ANarrowWindowPutsTheCellsUnderEachOther)
{
    givenMeeting(meetingOfItems(2));
    page().goTo({itemCell(0, 2), 0});
    type(u"tekst"_s);
    EXPECT_LT(page().widget()->width(), 1200);
    const int side = cell().x();
    window->resize(760, 800);
    QTest::qWait(50);
    EXPECT_LT(cell().x(), side);
    EXPECT_EQ(cell().toPlainText(), u"tekst"_s);
    EXPECT_TRUE(cell().hasFocus());
    key(Qt::Key_Tab);
    EXPECT_EQ(cell().address(), itemCell(0, 3));
}

TEST_F(Story, BroughtInMinutesAreOpenedAndWhatWasGuessedIsTold)
{
    start();
    QFile file(folder.filePath(u"referat.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        u"# Referat frå dugnaden\n\nDato: 3. mars 2026\n\nSak\tTema\tReferat\tKonklusjon\n1.\tBåten\t"
        "<p><b>Opent <i>og</b> rett</i></p>\tGreitt\n\nReferat godkjent: 09.03.2026\n"_s.toUtf8());
    file.close();
    answers.files = {file.fileName()};
    key(Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->meeting() != nullptr; }, 5000));
    EXPECT_EQ(meeting().title, u"Referat frå dugnaden"_s);
    EXPECT_EQ(status(meeting()), MeetingStatus::Approved);
    EXPECT_FALSE(answers.warnings.isEmpty());
    EXPECT_EQ(window->navigator().currentMeeting(), meeting().id);
}

TEST_F(Story, AFileThatIsNoMinutesIsToldAboutAndNothingChanges)
{
    start();
    QFile file(folder.filePath(u"bilete.png"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\2\3", 20));
    file.close();
    window->importFiles({file.fileName()});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !answers.errors.isEmpty(); }, 5000));
    EXPECT_EQ(answers.errors.first().kind, ErrorKind::BadInput);
    EXPECT_FALSE(window->meeting());
}

TEST_F(Story, ADeletedMeetingGoesToDeletedAndComesBack)
{
    givenMeeting(meetingOfItems(1));
    const Id id = meeting().id;
    page().goTo({itemCell(0, 2), 0});
    type(u"Skal ikkje bort"_s);
    QMetaObject::invokeMethod(window.get(), [this] {
        for (QAction *action : window->actions()) {
            if (action->text() == u"&Delete the meeting …"_s)
                action->trigger();
        }
    });
    EXPECT_FALSE(window->meeting());
    ASSERT_EQ(answers.questions.size(), 1);
    const QModelIndex deleted = window->navigator().model().indexOf(id);
    EXPECT_TRUE(window->navigator().model().isDeleted(deleted));
    start();
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
    ASSERT_TRUE((*book)->restore(id).ok());
    start();
    ASSERT_TRUE(window->openMeeting(id));
    EXPECT_EQ(textOf(itemCell(0, 2)), u"Skal ikkje bort"_s);
}

/// Rows are made while the window is shown: their texts are measured before they have had a place.
TEST_F(Story, AMeetingChosenInAnOpenWindowHasRowsAsHighAsTheirText)
{
    givenMeeting(meetingOfItems(3));
    window->resize(760, 900);
    Meeting other = withNewIds(meetingOfItems(2));
    other.title = u"Referat frå møte i styringsgruppa for læringsnettverket for biblioteka ved fjorden og på øyane"_s;
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
    ASSERT_TRUE(book.ok() && (*book)->save(other).ok());
    ASSERT_TRUE(window->openMeeting(other.id));
    QCoreApplication::processEvents();
    EXPECT_GT(cell().height(), 2 * cell().fontMetrics().lineSpacing());
    EXPECT_NEAR(cell().height(), cell().heightFor(cell().viewport()->width()), 2);
    EXPECT_NEAR(cell().parentWidget()->height(), cell().height(), 12);
}

TEST_F(Story, AMeetingOfHundredsOfItemsBuildsWhatIsSeen)
{
    givenMeeting(meetingOfItems(500));
    const auto built = page().findChildren<CellEdit *>().size();
    EXPECT_LT(built, 500);
    page().goTo({itemCell(450, 2), 0});
    type(u"Langt nede"_s);
    EXPECT_EQ(items().items[450].minutes.plainText(), u"Langt nede"_s);
    EXPECT_TRUE(page().viewport()->rect().contains(cell().mapTo(page().viewport(), cell().cursorRect().center())));
}

TEST_F(Story, EveryControlOfThePageHasAnAccessibleName)
{
    givenMeeting(meetingOfItems(2));
    window->meeting()->edit(u"x"_s, [](Meeting &m) {
        return edits::insertSection(m, edits::SectionKind::Participants, m.sections.last().id, Group());
    });
    const QList<CellEdit *> all = page().findChildren<CellEdit *>();
    EXPECT_GT(all.size(), 15);
    for (const CellEdit *each : all)
        EXPECT_FALSE(each->accessibleName().isEmpty()) << int(each->address().kind);
    page().goTo({itemCell(1, 2), 0});
    EXPECT_EQ(cell().accessibleName(), u"Item 2, Referat"_s);
}

}  // namespace
}  // namespace motebok::test
