// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace motebok {

/// Takes one key with what is held beside it, at once. Tab goes on to the next control, Esc leaves.
class KeyField : public QKeySequenceEdit {
    Q_OBJECT
public:
    using QKeySequenceEdit::QKeySequenceEdit;

signals:
    void entered(const QKeySequence &key);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}  // namespace motebok
