// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/openmeeting.h"

#include <QLabel>

namespace motebok {

class Banner;
class Prompts;

/// What is said about saving: "Lagra 10.42", or across the page why not, with ways out.
class SaveStatus : public QObject {
    Q_OBJECT
public:
    SaveStatus(Prompts &prompts, Banner &banner, QLabel &label, QWidget *window);

    void setMeeting(OpenMeeting *open);
    /// Saves what waits, however long it takes to find a way: the user tries again, saves a copy, gives it up, or
    /// stays. False to stay.
    bool letGo();

signals:
    /// The meeting is in the file.
    void saved();
    /// A copy was saved beside the book.
    void copied(const QString &path);
    /// The user wants the version on the screen as a meeting of its own, beside the one in the book.
    void keepBothWanted();
    /// The book's file has been moved or deleted: it is to be made anew at its place.
    void putBackWanted();
    /// The whole book is to be saved as another file, to go on in.
    void bookElsewhereWanted();

private:
    void show();
    void showFailure(const Error &error);
    void saveCopy();

    Prompts &prompts_;
    Banner &banner_;
    QLabel &label_;
    QWidget *window_;
    OpenMeeting *open_ = nullptr;
};

}  // namespace motebok
