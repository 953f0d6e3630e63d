// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "editing/meetingtimes.h"
#include "editing/typinghelp.h"
#include "widgets/deskpart.h"

#include <QAction>
#include <QPointer>

namespace motebok {

class CellEdit;
class MeetingPage;
class Settings;

/// Help with what is being typed (quotes, dashes, capitals, the group's short forms), and the clock in one key. A help
/// is an undo step of its own; one that was undone is not given again in that place.
class TypingActions : public DeskPart {
    Q_OBJECT
public:
    TypingActions(MeetingPage &page, Settings &settings, Clock clock, QWidget *window);

    void setMeeting(OpenMeeting *open) override;
    void fillInsert(QMenu &menu) const;
    void fillAids(QMenu &menu) const;

private:
    struct Given {
        int step;  ///< of the history after it
        CellAddress cell;
        qsizetype from;
        QString typed;
    };
    QAction *aid(TypingAid which, const char *name, const QString &text);
    void watch(CellEdit *cell);
    void written(const QString &characters);
    void help(int position);
    bool wasRefused(const TypingHelp &help, const QString &typed) const;
    void historyMoved(int step);
    void storeAids();
    void setMoment(edits::MeetingMoment which);
    void stampClock();
    QTime now() const;
    void update();

    MeetingPage &page_;
    Settings &settings_;
    Clock clock_;
    QList<QPair<TypingAid, QAction *>> aids_;
    QAction *opened_, *closed_, *stamp_;
    QPointer<CellEdit> cell_;
    qsizetype typedFrom_ = 0;  ///< what has been typed without a jump: from …
    qsizetype typedTo_ = -1;   ///< … to
    QList<Given> given_;
    QList<Given> refused_;
};

}  // namespace motebok
