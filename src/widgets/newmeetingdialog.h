// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/beginning.h"
#include "language/dates.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class NewMeetingDialog;
}

namespace motebok {

class Prompts;

/// Asks for what a new meeting begins with. Title and place follow the group until the user writes them, and what can
/// come along follows group and date. Esc asks before anything that was written goes.
class NewMeetingDialog : public QDialog {
    Q_OBJECT
public:
    /// What can come along into a meeting of that group on that date.
    using Source = std::function<ComingAlong(const Group &group, QDate date)>;

    NewMeetingDialog(const QList<Group> &groups, const Id &group, QDate date, Source source, Prompts &prompts,
                     QWidget *parent);
    ~NewMeetingDialog() override;

    /// The meeting comes after another: its title and place, and what was agreed there.
    void setAfter(const Meeting &after, const AgreedMeeting &agreed);

    /// Id of the group, or empty.
    Id group() const;
    NewMeetingWish wish() const;
    /// What the user saw that could come along.
    const ComingAlong &coming() const { return coming_; }

    void accept() override;
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Group chosenGroup() const;
    void groupChosen();
    void showComing();
    std::optional<FoundTime> time() const;

    std::unique_ptr<Ui::NewMeetingDialog> ui_;
    QList<Group> groups_;
    Source source_;
    Prompts &prompts_;
    ComingAlong coming_;
    std::optional<Meeting> after_;
    bool titleWritten_ = false;
    bool placeWritten_ = false;
    bool written_ = false;  ///< something, by the user
};

}  // namespace motebok
