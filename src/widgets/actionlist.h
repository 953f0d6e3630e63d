// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actionmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;

namespace motebok {

class ActionEditor;

/// The meeting's actions in the side panel, by keyboard: space for done, Enter to the text, F2 for owners and due date,
/// Delete takes the mark off. It changes nothing itself.
class ActionList : public QWidget {
    Q_OBJECT
public:
    explicit ActionList(QWidget *parent = nullptr);

    enum class Writable { No, Yes };
    void show(const QList<ActionRow> &rows, Writable writable);
    const QList<ActionRow> &rows() const { return model_.rows(); }
    /// The one chosen; nullptr for none.
    const ActionRow *current() const;
    void choose(const Id &action);
    QListView *view() const { return view_; }
    /// Where owners and due date are corrected, under the list.
    ActionEditor *editor() const { return editor_; }
    QString heading() const;

signals:
    void shown();
    /// The keyboard came to the list, or went from it to somewhere else than a menu.
    void keyboardMoved();
    void goToWanted(const motebok::Spot &spot);
    void statusWanted(const motebok::Id &action, motebok::ActionItem::Status status);
    void editWanted(const motebok::Id &action);
    void removeWanted(const motebok::Id &action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool listKey(int key);
    void toggleDone();
    void showMenu(const QPoint &at);
    void showCount();

    ActionModel model_;
    Writable writable_ = Writable::No;
    QLabel *count_;
    QListView *view_;
    QLabel *emptiness_;
    ActionEditor *editor_;
};

}  // namespace motebok
