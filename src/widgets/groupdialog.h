// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QDialog>

#include <memory>

namespace Ui {
class GroupDialog;
}

namespace motebok {

class Prompts;

/// Name and habits of a group, new or known. Esc asks before anything that was written goes.
class GroupDialog : public QDialog {
    Q_OBJECT
public:
    /// `open`: a meeting whose participants the group may take over, or nullptr.
    GroupDialog(const Group &group, const Meeting *open, Prompts &prompts, QWidget *parent);
    ~GroupDialog() override;

    Group group() const;

    void accept() override;
    void reject() override;

private:
    void fillChoices();
    void fill();
    void showRoster();
    void showExamples();
    void takeRoster(const Meeting &open);
    /// Words that still are those of the form before become those of the form now.
    void changeForm();
    QList<ItemColumn> columns() const;
    /// What is wrong, with the field it is in; empty when nothing is.
    QString problem(QWidget *&field) const;

    std::unique_ptr<Ui::GroupDialog> ui_;
    Prompts &prompts_;
    Group group_;                     ///< as it came
    QList<Section> roster_;           ///< as it will be
    QList<ItemColumn> shownColumns_;  ///< what the list of columns was filled with
    LanguageForm form_;               ///< whose words the form shows
};

}  // namespace motebok
