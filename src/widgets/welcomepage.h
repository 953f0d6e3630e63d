// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCommandLinkButton;
class QLabel;

namespace motebok {

/// What is seen when no meeting is open: three ways on.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    enum class Book { Empty, HasMeetings, ReadOnly };
    void setBook(Book book);
    void setIcons(const QPalette &palette);

signals:
    void newMeetingWanted();
    void importWanted();
    void exampleWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QCommandLinkButton *newMeeting_, *import_, *example_;
    QLabel *heading_;
    QLabel *lead_;
};

}  // namespace motebok
