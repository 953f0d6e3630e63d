// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/openmeeting.h"
#include "widgets/rowwidget.h"

#include <QPointer>
#include <QScrollArea>

namespace motebok {

/// The open meeting as one continuous page, edited in place. Keeps the rows of
/// pageRows() as the meeting changes, and moves the cursor from cell to cell.
/// What one is writing in stays where it is on the screen whatever happens
/// around it. Rows out of sight are a height and nothing more, so that neither
/// opening nor typing costs more in a long meeting.
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
    /// To the next row of the same table, in the same column; false in the last
    /// one.
    bool goToNextRow();
    /// Where the cursor is; nothing when it is nowhere.
    std::optional<Spot> place() const;
    /// Whether the row of a cell has room on the page. Those of other items have none while only one is seen, and the
    /// labels of columns none where cells stand under each other.
    bool isShown(const CellAddress &cell) const;

    /// What every cell of the page is asked to look like; 1 is the font of the
    /// desktop.
    void setZoom(double factor);
    double zoom() const { return zoom_; }

    /// How much of the meeting is seen: all of it, or only the item in which one
    /// writes, for a shared screen.
    enum class Extent { WholeMeeting, CurrentItem };
    void setExtent(Extent extent);

signals:
    /// Another cell has the cursor, or none; or what the formatting actions show
    /// may have changed.
    void currentCellChanged();
    void menuWanted(const motebok::PageRow &row, QMenu *menu);
    void rowWanted(const motebok::PageRow &row);
    void pasted(const QStringList &warnings);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A row of the page: where it stands, and its widget while it is near what
    /// is seen.
    struct Line {
        PageRow row;
        QList<RichText> texts;  ///< of the cells while there is no widget: its
                                ///< height is guessed from them
        int top = 0;
        int height = unknown;
        RowWidget *widget = nullptr;
    };
    static constexpr int unknown = -1;

    /// What stays where it is on the screen while everything is laid out anew:
    /// the caret, or the top of a row.
    struct Anchor {
        enum class At { Nothing, Row, Caret };
        At at = At::Nothing;
        RowKind kind = RowKind::Title;
        Id id;
        int y = 0;  ///< in the window
    };
    /// How rows are laid out; heights are right for one of these.
    struct Setting {
        int left = 0;
        int width = 0;
        Arrangement arrangement = Arrangement::SideBySide;

        bool operator==(const Setting &) const = default;
    };

    void type(const CellAddress &cell, const RichText &text, int before, int position);
    void bringUpToDate(const Meeting &before, const Meeting &after);
    bool followTyping();
    void reconcile();
    void keepCurrent();
    void sync(Line &line);
    void indexLines();
    void makeWidget(Line &line);
    void dropWidget(Line &line);
    void wire(RowWidget *row);
    void wire(CellEdit *cell);
    void tellOfAttendance(CellEdit *cell);

    Anchor anchor(Anchor::At wanted) const { return anchor(wanted, viewport()->height()); }
    Anchor anchor(Anchor::At wanted, int window) const;
    void layOut(const Anchor &held);
    void layOutSoon();
    void placeLines();
    int heightOf(Line &line) const;
    void holdTo(const Anchor &held);
    bool makeVisibleWidgets(int beyond);
    void scrolled();
    void prepareNeighbourhood();
    void showCaret(int lines);
    Setting setting() const;
    int spaceBefore(const Line &line, const Line *above) const;
    bool isAway(const Line &line) const;

    void focusMoved(QWidget *now);
    void setCurrent(CellEdit *cell);
    void moveFrom(CellEdit *cell, int direction);
    void moveVertically(CellEdit *cell, int direction);
    void cycleAttendance(const CellAddress &cell);
    void pickDate(PageRow row, QWidget *near);
    qsizetype indexOf(const CellAddress &cell) const { return lineOfCell_.value(cell, -1); }
    RowWidget *widgetOf(const CellAddress &cell) const;

    OpenMeeting *open_ = nullptr;
    QWidget *body_;
    QList<Line> lines_;
    QHash<CellAddress, qsizetype> lineOfCell_;
    QMultiHash<Id, qsizetype> linesOf_;  ///< by the id of the row
    QPointer<CellEdit> current_;
    std::optional<CellAddress> typing_;  ///< the cell whose typing the meeting is about to tell of
    QTimer layoutTimer_;
    QTimer neighbourhoodTimer_;
    Setting setting_;
    double zoom_ = 1;
    Extent extent_ = Extent::WholeMeeting;
    bool layingOut_ = false;
};

}  // namespace motebok
