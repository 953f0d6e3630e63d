// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/xhtml.h"
#include "widgets/story.h"

#include <QAction>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

class Typing : public Story {
protected:
    void givenGroup(LanguageForm form = LanguageForm::Nynorsk)
    {
        Group group;
        group.id = u"g"_s;
        group.name = u"Ressursgruppa"_s;
        group.language = form;
        group.autoTexts = {{u"pst"_s, u"prosjektstøtteriggen"_s}};
        Meeting meeting = newMeeting(u"Møte"_s, &group, QDateTime::currentDateTimeUtc());
        meeting.sections[0].items()->items[0].minutes = {};
        {
            Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(bookPath());
            ASSERT_TRUE(book.ok());
            ASSERT_TRUE((*book)->save(group).ok());
        }
        givenMeeting(meeting);
        page().goTo({minutes(), 0});
    }
    CellAddress minutes() const { return itemCell(0, 2); }
    QString written() const { return textOf(minutes()); }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
    QAction &action(const char *id) const { return *window->findChild<QAction *>(QString::fromLatin1(id)); }
};

TEST_F(Typing, QuotesAndDashesComeRightAndOneUndoTakesThemBack)
{
    givenGroup();
    type(u"Ho sa \"ja\" - fort"_s);
    EXPECT_EQ(written(), u"Ho sa «ja» – fort"_s);
    undo();
    EXPECT_EQ(written(), u"Ho sa «ja» – "_s);
    undo();
    EXPECT_EQ(written(), u"Ho sa «ja» - "_s);
    EXPECT_EQ(cell().textCursor().position(), 13);
}

TEST_F(Typing, ASentenceGetsItsCapitalAndUndoLeavesWhatWasTyped)
{
    givenGroup();
    type(u"møtet er slutt. "_s);
    EXPECT_EQ(written(), u"Møtet er slutt. "_s);
    type(u"vi går "_s);
    EXPECT_EQ(written(), u"Møtet er slutt. Vi går "_s);
    undo();
    undo();
    EXPECT_EQ(written(), u"Møtet er slutt. vi "_s);
    EXPECT_EQ(cell().textCursor().position(), 19);
}

TEST_F(Typing, AHelpThatWasUndoneIsNotGivenAgainThere)
{
    givenGroup();
    type(u"pst "_s);
    EXPECT_EQ(written(), u"Prosjektstøtteriggen "_s);
    undo();
    EXPECT_EQ(written(), u"pst "_s);
    key(Qt::Key_Backspace);
    type(u" "_s);
    EXPECT_EQ(written(), u"pst "_s);
    type(u"og pst "_s);
    EXPECT_EQ(written(), u"pst og prosjektstøtteriggen "_s);
}

TEST_F(Typing, AutoTextsComeByEnterTooAndTypingGoesOn)
{
    givenGroup();
    type(u"Vi i pst"_s);
    key(Qt::Key_Return);
    type(u"Neste"_s);
    EXPECT_EQ(written(), u"Vi i prosjektstøtteriggen\nNeste"_s);
}

TEST_F(Typing, EachHelpCanBeSwitchedOffAndStaysOff)
{
    givenGroup();
    for (const char *id : {"typing.quotes", "typing.capitals", "typing.autoTexts", "typing.dashes"}) {
        EXPECT_TRUE(action(id).isChecked()) << id;
        action(id).trigger();
    }
    type(u"pst \"ja\" - "_s);
    EXPECT_EQ(written(), u"pst \"ja\" - "_s);
    start();
    EXPECT_FALSE(action("typing.quotes").isChecked());
    action("typing.quotes").trigger();
    page().goTo({minutes(), 99});
    type(u"\""_s);
    EXPECT_EQ(written(), u"pst \"ja\" - «"_s);
}

TEST_F(Typing, EnglishGroupsGetEnglishQuotes)
{
    givenGroup(LanguageForm::English);
    type(u"She said \"yes\""_s);
    EXPECT_EQ(written(), u"She said “yes”"_s);
}

TEST_F(Typing, PlainCellsAndPreformattedTextAreLeftAlone)
{
    givenGroup();
    page().goTo({{CellKind::Title, {}, {}}, INT_MAX});
    type(u" \"x\" - pst "_s);
    EXPECT_EQ(meeting().title, u"Møte \"x\" - pst "_s);
    page().goTo({itemCell(0, 0), INT_MAX});
    type(u" \"a"_s);
    EXPECT_TRUE(textOf(itemCell(0, 0)).endsWith(u" \"a"_s));
    page().goTo({minutes(), 0});
    action("text.preformatted").trigger();
    type(u"pst \"x\" "_s);
    EXPECT_EQ(written(), u"pst \"x\" "_s);
}

TEST_F(Typing, PastedTextIsLeftAlone)
{
    givenGroup();
    QApplication::clipboard()->setText(u"pst \"ja\" - nei"_s);
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(written(), u"pst \"ja\" - nei"_s);
}

TEST_F(Typing, TheClockIsSetInOneKeyAndTheCursorStays)
{
    wallClock = [] { return QDateTime(QDate(2026, 10, 27), QTime(9, 2, 30)).toUTC(); };
    givenGroup();
    type(u"Vi er i gang"_s);
    const std::optional<Spot> here = page().place();
    key(Qt::Key_F5);
    const auto time = [this] {
        for (const Fact &fact : meeting().facts) {
            if (fact.kind == FactKind::Time)
                return fact;
        }
        return Fact{};
    };
    EXPECT_EQ(time().text.plainText(), u"kl. 09.02"_s);
    EXPECT_EQ(time().start, QTime(9, 2));
    EXPECT_EQ(page().place(), here);
    EXPECT_EQ(written(), u"Vi er i gang"_s);
    key(Qt::Key_F5, Qt::ShiftModifier);
    EXPECT_EQ(time().text.plainText(), u"kl. 09.02–09.02"_s);
    undo();
    undo();
    EXPECT_FALSE(time().start);
    EXPECT_EQ(page().place(), here);
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(written(), u"Vi er i gang kl. 09.02"_s);
    type(u":"_s);
    EXPECT_EQ(written(), u"Vi er i gang kl. 09.02:"_s);
    undo();
    undo();
    EXPECT_EQ(written(), u"Vi er i gang"_s);
}

}  // namespace
}  // namespace motebok::test
