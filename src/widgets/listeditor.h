// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace motebok {

/// A short list one edits in place: rows of words, and a tick a row where the list has one. Enter or F2 edits, Esc ends
/// it and keeps what was typed, Space ticks, Alt+Up/Down moves the row, Insert adds one, Delete takes it away; Tab
/// leaves the list. Buttons do the same.
class ListEditor : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QStringList words;
        bool ticked = false;
        bool removable = true;
        QVariant key;  ///< whose row it is; empty for one added here

        bool operator==(const Row &) const = default;
    };

    explicit ListEditor(QWidget *parent = nullptr);

    /// What a label beside the list takes one to.
    QWidget *list() const;
    /// Heads of the columns of words; `tick` heads the column of ticks, none when empty. `name` is what a screen reader
    /// calls the list.
    void setForm(const QString &name, const QStringList &heads, const QString &tick);
    void setRows(const QList<Row> &rows);
    /// Rows without any word are left out.
    QList<Row> rows() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void put(int at, const Row &row);
    Row rowAt(int at) const;
    void add();
    void remove();
    void move(int by);
    void updateButtons();
    int words() const;

    QTableWidget *table_;
    QPushButton *add_, *remove_, *up_, *down_;
    bool ticks_ = false;
};

}  // namespace motebok
