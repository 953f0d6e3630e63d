// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs.h"

#include "printing.h"
#include "widgets/groupdialog.h"
#include "widgets/newmeetingdialog.h"
#include "widgets/story.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok::test {
namespace {

TEST(Dialogs, AddressesAreCompleted)
{
    EXPECT_EQ(completeTarget(u" https://nes.example/a "_s), u"https://nes.example/a"_s);
    EXPECT_EQ(completeTarget(u"nes.example/sti"_s), u"https://nes.example/sti"_s);
    EXPECT_EQ(completeTarget(u"kari@nes.example"_s), u"mailto:kari@nes.example"_s);
    EXPECT_EQ(completeTarget(u"tel:55123456"_s), u"tel:55123456"_s);
    EXPECT_EQ(completeTarget(u"javascript:alert(1)"_s), QString());
    EXPECT_EQ(completeTarget(u"ikkje ei adresse"_s), QString());
    EXPECT_EQ(completeTarget(QString()), QString());
}

TEST(Dialogs, AnAddressThatIsNoneKeepsTheDialogOpenAndSaysWhy)
{
    Answers answers;
    LinkDialog dialog(u"kartet"_s, {}, answers, nullptr);
    dialog.show();
    dialog.findChild<QLineEdit *>(u"address"_s)->setText(u"ikkje ei adresse"_s);
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.findChild<QLabel *>(u"problem"_s)->text().isEmpty());
    dialog.findChild<QLineEdit *>(u"address"_s)->setText(u"nes.example"_s);
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.text(), u"kartet"_s);
}

TEST(Dialogs, TheTitleFollowsTheGroupUntilOneIsWritten)
{
    Group first;
    first.id = newId();
    first.name = u"Hamnestyret"_s;
    first.place = u"Naustet"_s;
    Group second = first;
    second.id = newId();
    second.name = u"Vegstyret"_s;
    Answers answers;
    NewMeetingDialog dialog({first, second}, first.id, QDate(2026, 3, 1), {}, answers, nullptr);
    EXPECT_EQ(dialog.wish().title, u"Referat frå møte i Hamnestyret"_s);
    EXPECT_EQ(dialog.wish().place, u"Naustet"_s);
    auto *group = dialog.findChild<QComboBox *>(u"group"_s);
    group->setCurrentIndex(2);
    EXPECT_EQ(dialog.wish().title, u"Referat frå møte i Vegstyret"_s);
    auto *title = dialog.findChild<QLineEdit *>(u"title"_s);
    title->clear();
    QTest::keyClicks(title, u"Eige"_s);
    group->setCurrentIndex(1);
    EXPECT_EQ(dialog.wish().title, u"Eige"_s);
    EXPECT_EQ(dialog.wish().date, QDate(2026, 3, 1));
}

TEST(Dialogs, AGroupKeepsWhatTheDialogDoesNotShow)
{
    Group group;
    group.id = newId();
    group.name = u"Hamnestyret"_s;
    group.itemColumns = defaultItemColumns(LanguageForm::Nynorsk);
    Answers answers;
    GroupDialog dialog(group, nullptr, answers, nullptr);
    EXPECT_EQ(dialog.group(), group);
    auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
    name->clear();
    EXPECT_FALSE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    name->setText(u"Vegstyret"_s);
    dialog.findChild<QLineEdit *>(u"prefix"_s)->setText(u"PS"_s);
    dialog.findChild<QComboBox *>(u"numbering"_s)->setCurrentIndex(1);
    dialog.findChild<QLineEdit *>(u"present"_s)->setText(u"Til stades"_s);
    EXPECT_EQ(dialog.group().name, u"Vegstyret"_s);
    EXPECT_EQ(dialog.group().numbering.prefix, u"PS "_s);
    EXPECT_EQ(dialog.group().numbering.kind, NumberingScheme::Kind::RunningInYear);
    EXPECT_EQ(dialog.group().attendance.present, u"Til stades"_s);
    EXPECT_EQ(dialog.group().itemColumns, group.itemColumns);
}

TEST(Dialogs, ExportNeedsAFormatANameAndAFolder)
{
    ExportDialog dialog(u"referat"_s, u"/tmp"_s, {ExportFormat::Pdf}, nullptr);
    QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    EXPECT_TRUE(ok->isEnabled());
    dialog.findChild<QCheckBox *>(u"pdf"_s)->setChecked(false);
    EXPECT_FALSE(ok->isEnabled());
    dialog.findChild<QCheckBox *>(u"json"_s)->setChecked(true);
    EXPECT_TRUE(ok->isEnabled());
    dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"a/b"_s);
    EXPECT_FALSE(ok->isEnabled());
    dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"ab"_s);
    dialog.findChild<QLineEdit *>(u"folder"_s)->clear();
    EXPECT_FALSE(ok->isEnabled());
    EXPECT_EQ(dialog.request().formats, QList<ExportFormat>{ExportFormat::Json});
}

TEST(Dialogs, WordIsOneOfTheFormats)
{
    ExportDialog dialog(u"referat"_s, u"/tmp"_s, {ExportFormat::Docx}, nullptr);
    EXPECT_EQ(dialog.request().formats, QList<ExportFormat>{ExportFormat::Docx});
    dialog.findChild<QCheckBox *>(u"pdf"_s)->setChecked(true);
    EXPECT_EQ(dialog.request().formats, (QList<ExportFormat>{ExportFormat::Pdf, ExportFormat::Docx}));
    QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    for (const QString &box : {u"pdf"_s, u"docx"_s})
        dialog.findChild<QCheckBox *>(box)->setChecked(false);
    EXPECT_FALSE(ok->isEnabled());
    dialog.findChild<QCheckBox *>(u"docx"_s)->setChecked(true);
    EXPECT_TRUE(ok->isEnabled());
}

TEST(Dialogs, EscAsksBeforeWhatWasWrittenInTheLinkGoes)
{
    Answers answers;
    LinkDialog dialog(u"kartet"_s, {}, answers, nullptr);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"address"_s), u"nes.example"_s);
    answers.yes = false;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(answers.questions.size(), 1);
    answers.yes = true;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    LinkDialog untouched(u"kartet"_s, u"https://nes.example"_s, answers, nullptr);
    untouched.show();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    EXPECT_FALSE(untouched.isVisible());
    EXPECT_EQ(answers.questions.size(), 2) << "nothing was written: nothing to ask";
}

}  // namespace
}  // namespace motebok::test
