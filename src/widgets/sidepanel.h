// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace motebok {

/// Whether the event takes the keyboard to a list or from it. A menu or the palette has it only for a while, and what
/// they offer is still for the list.
bool keyboardMovesFor(const QEvent &event);

/// A narrow panel beside the page that shows one list at a time: the meeting's actions, who is present. Each list has
/// an action that shows it and gives it the keyboard; the same action again, or Esc in the panel, hides it.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// Adds a list under a heading. The panel owns the widget; the action becomes checkable and is the caller's to put
    /// in a menu. The widget gets the keyboard through its focus proxy when it is shown.
    void add(QWidget *list, const QString &heading, QAction *show);
    /// Shows that list without taking the keyboard from where it is.
    void showQuietly(QWidget *list);
    void setIcons(const QPalette &palette);

signals:
    /// The panel was closed by a key: the keyboard goes back to the page.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(QWidget *list, bool shown);
    void close();

    QLabel *heading_;
    QToolButton *close_;
    QStackedWidget *stack_;
    QList<QPair<QWidget *, QAction *>> lists_;
};

}  // namespace motebok
