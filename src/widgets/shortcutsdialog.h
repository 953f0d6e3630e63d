// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <memory>

class QTableWidgetItem;

namespace Ui {
class ShortcutsDialog;
}

namespace motebok {

class Shortcuts;

/// All shortcuts by menu, with the keys that are in no menu, and a place to change those that can be changed. A change
/// holds at once.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent);
    ~ShortcutsDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showKeys();
    void filter(const QString &text);
    void rowChosen();
    void entered(const QKeySequence &key);
    void take(const QKeySequence &key);
    /// Id of the command in the row one stands in; empty for a key that is no command.
    QString chosen() const;
    QString nameOf(const QString &id) const;
    void tell(const QString &message);

    std::unique_ptr<Ui::ShortcutsDialog> ui_;
    Shortcuts &shortcuts_;
    QKeySequence wanted_;  ///< a key somebody else has, that can be taken over
};

}  // namespace motebok
