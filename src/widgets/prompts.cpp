// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace motebok {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

}  // namespace

bool mayDiscard(Prompts &prompts, QWidget *dialog, Written written, const QString &question)
{
    return written == Written::Nothing ||
           prompts.confirm(dialog, question, Words::tr("Nothing of it is saved yet."), Words::tr("Discard"));
}

void DialogPrompts::tell(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("Møtebok"), error.message, QMessageBox::Ok, parent);
    box.setDetailedText(error.detail);
    box.exec();
}

void DialogPrompts::tellWarnings(QWidget *parent, const QString &title, const QStringList &warnings)
{
    QMessageBox box(QMessageBox::Information, Words::tr("Møtebok"), title, QMessageBox::Ok, parent);
    constexpr qsizetype shown = 8;
    box.setInformativeText(warnings.first(std::min(shown, warnings.size())).join(u'\n'));
    if (warnings.size() > shown)
        box.setDetailedText(warnings.join(u'\n'));
    box.exec();
}

bool DialogPrompts::confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &act)
{
    QMessageBox box(QMessageBox::Question, Words::tr("Møtebok"), question, QMessageBox::Cancel, parent);
    box.setInformativeText(consequence);
    const QAbstractButton *yes = box.addButton(act, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

int DialogPrompts::choose(QWidget *parent, const QString &question, const QString &explanation,
                          const QStringList &answers)
{
    QMessageBox box(QMessageBox::Question, Words::tr("Møtebok"), question, QMessageBox::Cancel, parent);
    box.setInformativeText(explanation);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons.append(box.addButton(answer, QMessageBox::AcceptRole));
    if (!buttons.isEmpty())
        box.setDefaultButton(qobject_cast<QPushButton *>(buttons.first()));
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

QString DialogPrompts::line(QWidget *parent, const QString &title, const QString &label, const QString &proposal)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, proposal, &accepted);
    return accepted ? text.trimmed() : QString();
}

QStringList DialogPrompts::filesToOpen(QWidget *parent, const QString &title)
{
    return QFileDialog::getOpenFileNames(parent, title, QString(),
                                         Words::tr("Minutes (*.docx *.txt *.json);;All files (*)"));
}

QString DialogPrompts::fileToWrite(QWidget *parent, const QString &title, const QString &proposal)
{
    return QFileDialog::getSaveFileName(parent, title, proposal);
}

QString DialogPrompts::folder(QWidget *parent, const QString &title, const QString &proposal)
{
    return QFileDialog::getExistingDirectory(parent, title, proposal);
}

Prompts::Unsaved DialogPrompts::unsaved(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("Møtebok"), Words::tr("What you wrote last is not saved."),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(error.message);
    box.setDetailedText(error.detail);
    const QAbstractButton *retry = box.addButton(Words::tr("Try again"), QMessageBox::AcceptRole);
    const QAbstractButton *copy = box.addButton(Words::tr("Save a copy …"), QMessageBox::ActionRole);
    const QAbstractButton *discard = box.addButton(Words::tr("Close without saving"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == retry)
        return Unsaved::Retry;
    if (box.clickedButton() == copy)
        return Unsaved::SaveCopy;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Stay;
}

}  // namespace motebok
