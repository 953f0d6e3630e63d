// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/speakers.h"
#include "widgets/deskpart.h"

#include <QAction>
#include <QPointer>
#include <QTimer>

class QToolButton;

namespace motebok {

class CellEdit;
class MeetingPage;
class SidePanel;
class SpeakerList;

/// Looks after the speakers in the text: those the tables of participants do not know are waved under and listed, and
/// underlined ones are offered as speakers. Nothing is done before it is asked for. Works when the typing pauses, on
/// the cells that are seen.
class SpeakerChecks : public DeskPart {
    Q_OBJECT
public:
    SpeakerChecks(MeetingPage &page, SidePanel &panel, QWidget *window);

    void setMeeting(OpenMeeting *open) override;
    void fillTools(QMenu &menu) const;
    void fillView(QMenu &menu) const;
    /// The quiet offer, for the status bar: seen while known speakers stand unmarked.
    QWidget *offer() const;

private:
    void changed(const Meeting &before, const Meeting &after);
    void lookAtCells();
    void lookAt(CellEdit &cell);
    void lookForOffers();
    void showList();
    void tellOfCursor();
    void mark();

    MeetingPage &page_;
    QWidget *window_;
    OpenMeeting *open_ = nullptr;
    QAction *mark_, *list_;
    SpeakerList *panel_;
    QToolButton *offer_;
    std::optional<SpeakerRegister> known_;  ///< empty when it must be made anew
    int generation_ = 0;                    ///< of `known_`: cells remember under which they were looked at
    QTimer soon_, pause_, later_;
    QString told_;
    QPointer<CellEdit> described_;
};

}  // namespace motebok
