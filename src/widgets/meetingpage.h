// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/openmeeting.h"
#include "widgets/rowwidget.h"

#include <QPointer>
#include <QScrollArea>

namespace motebok {

/// The open meeting as one continuous page, edited in place. Shows the rows of pageRows(), keeps them as the meeting
/// changes, and moves the cursor from cell to cell. What one is writing in stays where it is on the screen when rows
/// above it grow.
class MeetingPage : public QScrollArea {
    Q_OBJECT
public:
    explicit MeetingPage(QWidget *parent = nullptr);

    /// Shows a meeting; nullptr shows nothing. The page does not own it.
    void setMeeting(OpenMeeting *open);

    CellEdit *currentCell() const { return current_; }
    /// The row in which one writes; an empty one when the cursor is nowhere.
    PageRow currentRow() const;

    /// Puts the cursor there and scrolls it into view.
    void goTo(const Spot &spot);
    void goToFirst();
    /// To the item above or below the one in which one writes; false at the end.
    bool goToItem(int direction);
    void goToItem(const Id &item);
    /// To the next row of the same table, in the same column; false in the last one.
    bool goToNextRow();
    /// Where the cursor is; nothing when it is nowhere.
    std::optional<Spot> place() const;

    /// What every cell of the page is asked to look like; 1 is the font of the desktop.
    void setZoom(double factor);
    double zoom() const { return zoom_; }

signals:
    /// Another cell has the cursor, or none; or what the formatting actions show may have changed.
    void currentCellChanged();
    void menuWanted(const motebok::PageRow &row, QMenu *menu);
    void rowWanted(const motebok::PageRow &row);
    void pasted(const QStringList &warnings);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void bringUpToDate(const Meeting &before, const Meeting &after);
    void reconcile();
    RowWidget *makeRow(const PageRow &row);
    void cellMade(CellEdit *cell);
    void relayout();
    void relayoutSoon();
    void buildVisible();
    void focusMoved(QWidget *now);
    void setCurrent(CellEdit *cell);
    void moveFrom(CellEdit *cell, int direction);
    void moveVertically(CellEdit *cell, int direction);
    void cycleAttendance(const CellAddress &cell);
    void pickDate(PageRow row, QWidget *near);
    RowWidget *rowOf(const CellAddress &cell) const;
    qsizetype indexOf(const CellAddress &cell) const;
    int spaceBefore(const RowWidget &row, const RowWidget *above) const;
    RowWidget::Arrangement arrangement() const;

    OpenMeeting *open_ = nullptr;
    QWidget *body_;
    QList<RowWidget *> rows_;
    QPointer<CellEdit> current_;
    QTimer layoutTimer_;
    double zoom_ = 1;
    bool layingOut_ = false;
};

}  // namespace motebok
