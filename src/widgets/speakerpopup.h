// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/speakers.h"

#include <QFrame>

class QListWidget;
class QTextEdit;

namespace motebok {

/// The small list under the cursor of who may be speaking. It never takes the keyboard: one goes on typing in the cell,
/// which lends it its keys through takesKey().
class SpeakerPopup : public QFrame {
    Q_OBJECT
public:
    explicit SpeakerPopup(QWidget *window);

    /// Shows these under the place where the "@" is; the first is chosen.
    void offer(const QList<SpeakerCandidate> &candidates, const QTextEdit &cell, int position);
    /// Back under its place, when the page has moved.
    void place(const QTextEdit &cell, int position);
    /// Arrows, page keys, Enter and Tab do their work here; true for those.
    bool takesKey(int key);

signals:
    void chosen(const motebok::SpeakerCandidate &who);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();
    void tellWhichIsCurrent();

    QListWidget *list_;
    QList<SpeakerCandidate> candidates_;
};

}  // namespace motebok
