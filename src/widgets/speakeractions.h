// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/speakers.h"
#include "widgets/deskpart.h"

#include <QAction>
#include <QPointer>

namespace motebok {

class CellEdit;
class MeetingPage;
class MinuteBook;
class SpeakerPopup;

/// "@" at a word's start proposes who is speaking, and puts in the one chosen. The popup is open from the "@" until a
/// name is chosen, Esc is pressed, or the cursor leaves what was typed after it.
class SpeakerActions : public DeskPart {
    Q_OBJECT
public:
    SpeakerActions(MeetingPage &page, QWidget *window);

    void setBook(MinuteBook *book) override { book_ = book; }
    void setMeeting(OpenMeeting *open) override;
    void fillInsert(QMenu &menu) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(CellEdit *cell);
    void writeAtSign();
    void begin();
    void narrow();
    void stop();
    void insert(const SpeakerCandidate &who);
    std::optional<TextSpan> typed() const;
    void placeSoon();

    MeetingPage &page_;
    MinuteBook *book_ = nullptr;
    QAction *insert_;
    SpeakerPopup *popup_;
    QPointer<CellEdit> cell_;
    QList<SpeakerCandidate> candidates_;
    int at_ = -1;  ///< where the "@" is, -1 when nobody is being looked for
};

}  // namespace motebok
