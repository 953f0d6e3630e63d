// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/actions.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace motebok {

class Chips;

/// Who an action is for and when it is due, to correct by keyboard: owners as chips, the due date in words. It is done
/// by Enter, by Esc and by going elsewhere alike: nothing that was written in it is lost.
class ActionEditor : public QFrame {
    Q_OBJECT
public:
    explicit ActionEditor(QWidget *parent = nullptr);

    /// Shows an action of the meeting, and takes the keyboard.
    void edit(const Meeting &meeting, const ActionItem &action, LanguageForm form);
    const Id &action() const { return action_; }
    QList<ActionOwner> owners() const;
    Due due() const;
    /// Hands over what stands in it now.
    void finish();

    Chips *chips() const { return chips_; }
    QLineEdit *dueField() const { return due_; }

signals:
    /// The values, once for each edit(); the editor is hidden then.
    void finished(const motebok::Id &action, const QList<motebok::ActionOwner> &owners, const motebok::Due &due);
    /// It was finished by a key: the keyboard goes back.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void finishByKey();
    void showRemarks();
    void focusMoved(QWidget *now);

    Id action_;
    Meeting meeting_;
    LanguageForm form_ = LanguageForm::Nynorsk;
    QList<ActionOwner> ownersBefore_;
    Due dueBefore_;
    KnownNames known_;
    bool active_ = false;
    Chips *chips_;
    QLineEdit *due_;
    QLabel *understood_;
    QLabel *remarks_;
};

/// What is worth knowing about an owner, in words: "Ola Vik was absent"; empty when there is nothing.
QString ownerRemark(const ActionOwner &owner, OwnerStanding standing);

}  // namespace motebok
