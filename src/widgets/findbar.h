// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/find.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace motebok {

/// The bar at the foot of the page: what to find, what to put instead, how many there are. It knows nothing of the
/// meeting.
class FindBar : public QFrame {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    enum class Purpose { Find, Replace };
    /// Shows the bar with the keyboard in its line; a text that is not empty becomes what is looked for.
    void open(Purpose purpose, const QString &proposal);
    Search search() const;
    QString replacement() const;

    /// "3 of 17", or that there are none; and what else is to be said.
    void showCount(qsizetype current, qsizetype count);
    void tell(const QString &message);
    void setReplaceEnabled(bool enabled);
    void setIcons(const QPalette &palette);
    /// Gives the keyboard back to the line that had it.
    void takeKeyboard();

signals:
    void searchChanged();
    void next();
    void previous();
    void replaceOne();
    void replaceAll();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *button(const QString &name);
    void shut();

    QLineEdit *line_;
    QLineEdit *words_;
    QLabel *count_;
    QLabel *message_;
    QCheckBox *letterCase_;
    QCheckBox *whole_;
    QToolButton *previous_;
    QToolButton *next_;
    QToolButton *close_;
    QPushButton *replace_;
    QPushButton *replaceAll_;
    QWidget *replaceRow_;
    QLineEdit *lastLine_;  ///< the one of the two that had the keyboard last
};

}  // namespace motebok
