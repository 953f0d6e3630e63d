// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/find.h"
#include "editing/openmeeting.h"
#include "widgets/deskpart.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

class QAction;
class QMenu;

namespace motebok {

class CellEdit;
class FindBar;
class MeetingPage;

/// Finding and replacing in the open meeting. The places are found in the value, so that rows without editors count
/// too; those that are seen are marked in their cells, and follow as the meeting changes.
class FindActions : public DeskPart {
    Q_OBJECT
public:
    FindActions(MeetingPage &page, FindBar &bar, QWidget *window);

    void setMeeting(OpenMeeting *open) override;
    void setIcons(const QPalette &palette) override;
    void fillEdit(QMenu &menu) const;

private:
    void open(bool replacing);
    void searchChanged();
    /// Finds again; the current place stays as far as it is still there.
    void findAgain();
    void step(int direction);
    void goTo(qsizetype index);
    void replaceOne();
    void replaceAll();
    void closed();
    void mark();
    void markSoon();
    void tellHidden();
    /// Index of the first place at or after the spot; the number of places when there is none.
    qsizetype firstFrom(const Spot &spot) const;
    Search search() const;

    MeetingPage &page_;
    FindBar &bar_;
    OpenMeeting *open_ = nullptr;
    QAction *find_, *replace_, *next_, *previous_;
    Hits hits_;
    std::optional<Hit> current_;
    std::optional<Spot> from_;  ///< where the cursor was when one began to look
    QTimer findTimer_;
    QTimer markTimer_;
    QSet<CellEdit *> marked_;
};

}  // namespace motebok
