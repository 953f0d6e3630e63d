// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/agendamodel.h"

#include <QListView>
#include <QTimer>

namespace motebok {

class OpenMeeting;

/// The agenda beside the page: the item in which one writes is marked; a click or Enter goes to an item; items are
/// dragged, or moved by Alt+Shift+↑/↓; letters typed find an item by any part of its words.
class AgendaList : public QListView {
    Q_OBJECT
public:
    explicit AgendaList(QWidget *parent = nullptr);

    void setMeeting(OpenMeeting *open);
    /// The item, or the row that goes on with it, in which one writes.
    void setCurrentItem(const Id &item);
    AgendaModel &agenda() { return model_; }

    void keyboardSearch(const QString &search) override;

signals:
    void itemChosen(const motebok::Id &item);
    /// Before `place` (see edits::moveItemTo).
    void moveWanted(const motebok::Id &item, const motebok::Id &place);
    void moveByWanted(const motebok::Id &item, int by);
    /// Esc: one goes back to writing.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void bringUpToDate();
    void choose(const QModelIndex &index);
    int dropRow(const QPoint &at) const;

    AgendaModel model_;
    QTimer later_;
    QString sought_;
    QTimer seekingEnds_;
    OpenMeeting *open_ = nullptr;
    Id keyboardAt_;  ///< where the list's own cursor goes when the list has changed
};

}  // namespace motebok
