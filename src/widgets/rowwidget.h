// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/openmeeting.h"
#include "widgets/celledit.h"
#include "widgets/rowplan.h"

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QToolButton>

namespace motebok {

/// One row of the page, with its cells. The page makes it when it is about to
/// be seen, so that a meeting of hundreds of items opens at once; it stores
/// nothing and can go again. Its own buttons are there only while it is current
/// or pointed at: the page stays quiet, and the same is in the menus by key.
class RowWidget : public QFrame {
    Q_OBJECT
public:
    RowWidget(const PageRow &row, OpenMeeting &open, QWidget *parent);

    const PageRow &row() const { return row_; }
    /// The same cells on another level or in another section.
    void setRow(const PageRow &row);
    /// Shows what the meeting says now, in the cells that show something else.
    void sync();
    /// Names the cells for a screen reader, and labels those that are stacked, by
    /// the meeting as it is now.
    void nameCells();

    QList<CellEdit *> cells() const { return cells_; }
    CellEdit *cell(const CellAddress &address) const;

    /// Height in pixels at a width; puts nothing anywhere.
    int heightFor(int width, Arrangement arrangement);
    /// Puts everything in its place. Answers the height that takes now: what comes in sight may have another font than
    /// it was measured with.
    int arrange(int width, Arrangement arrangement);

    /// Marks the row in which one writes.
    void setCurrent(bool current);
    bool isCurrent() const { return current_; }

signals:
    void heightChanged();
    void typed(const motebok::CellAddress &cell, const motebok::RichText &text, int before, int position);
    /// The row's menu is about to be shown; whoever knows the actions fills it.
    void menuWanted(const motebok::PageRow &row, QMenu *menu);
    void dateWanted(const motebok::PageRow &row);
    /// The button of an AddRow row.
    void rowWanted(const motebok::PageRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    RowPlan plan(int width, Arrangement arrangement) const;
    CellEdit *makeCell(const CellAddress &address);
    bool isFirstOfTable() const;
    bool isDateFact() const;
    QString adderText() const;
    QString hint(const CellAddress &address) const;
    void style(CellEdit &cell);
    void style(QLabel &label);
    void addTo(QMenu *menu);
    void makeAdder();
    void makeLabels();
    void showButtons();
    void placeButtons();

    PageRow row_;
    QPointer<OpenMeeting> open_;  ///< gone before a row that was let go is deleted
    QList<CellEdit *> cells_;
    QList<QLabel *> labels_;        ///< of the cells, seen when they are stacked
    QToolButton *adder_ = nullptr;  ///< of a row that is a place to add something
    QToolButton *menuButton_ = nullptr;
    QToolButton *dateButton_ = nullptr;
    QString named_;  ///< the words by which the cells are named
    bool current_ = false;
    bool stacked_ = false;
};

}  // namespace motebok
