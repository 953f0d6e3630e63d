// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keyfield.h"

#include <QKeyEvent>

namespace motebok {

void KeyField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
        case Qt::Key_Escape:
            emit left();
            return;
        case Qt::Key_Control:
        case Qt::Key_Shift:
        case Qt::Key_Alt:
        case Qt::Key_AltGr:
        case Qt::Key_Meta:
        case Qt::Key_CapsLock:
        case Qt::Key_unknown:
            return;  // the key itself is yet to come
        default:
            break;
    }
    clear();
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence key = keySequence();
    if (key.isEmpty())
        return;
    setKeySequence(QKeySequence(key[0]));  // Qt would wait a second for more
    emit entered(keySequence());
}

}  // namespace motebok
