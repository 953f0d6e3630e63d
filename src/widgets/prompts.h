// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace motebok {

/// Everything the window asks or tells through a dialog of its own. The one place that shows errors; a test answers
/// instead.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// Tells what happened, what it means for the text and what to do.
    virtual void tell(QWidget *parent, const Error &error) = 0;
    /// Tells about things that were guessed or repaired, one sentence each.
    virtual void tellWarnings(QWidget *parent, const QString &title, const QStringList &warnings) = 0;
    /// A question with one answer that acts ("Slett") and Cancel. True to act.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &act) = 0;
    /// A question with several answers, each of which acts; the first is the one that Enter gives. Its index, or -1
    /// when the user let it be.
    virtual int choose(QWidget *parent, const QString &question, const QString &explanation,
                       const QStringList &answers) = 0;
    /// A line of text; empty when the user let it be.
    virtual QString line(QWidget *parent, const QString &title, const QString &label, const QString &proposal) = 0;
    virtual QStringList filesToOpen(QWidget *parent, const QString &title) = 0;
    virtual QString fileToWrite(QWidget *parent, const QString &title, const QString &proposal) = 0;
    virtual QString folder(QWidget *parent, const QString &title, const QString &proposal) = 0;

    enum class Unsaved { Retry, SaveCopy, Discard, Stay };
    /// The meeting cannot be saved and the window is about to close.
    virtual Unsaved unsaved(QWidget *parent, const Error &error) = 0;
};

enum class Written { Nothing, Something };
/// Before a dialog goes without its answer: asks, unless nothing was written in it. True to let it go.
bool mayDiscard(Prompts &prompts, QWidget *dialog, Written written, const QString &question);

/// The real ones.
class DialogPrompts : public Prompts {
public:
    void tell(QWidget *parent, const Error &error) override;
    void tellWarnings(QWidget *parent, const QString &title, const QStringList &warnings) override;
    bool confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &act) override;
    int choose(QWidget *parent, const QString &question, const QString &explanation,
               const QStringList &answers) override;
    QString line(QWidget *parent, const QString &title, const QString &label, const QString &proposal) override;
    QStringList filesToOpen(QWidget *parent, const QString &title) override;
    QString fileToWrite(QWidget *parent, const QString &title, const QString &proposal) override;
    QString folder(QWidget *parent, const QString &title, const QString &proposal) override;
    Unsaved unsaved(QWidget *parent, const Error &error) override;
};

}  // namespace motebok
