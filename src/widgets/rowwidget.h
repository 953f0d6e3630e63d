// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/pagerows.h"
#include "widgets/celledit.h"

#include <QFrame>
#include <QLabel>
#include <QToolButton>

namespace motebok {

class OpenMeeting;

/// One row of the page. Made empty and cheap; build() makes its cells when it is about to be seen, so that a meeting of
/// hundreds of items opens at once. Cells stand side by side; those of an item under each other in a narrow window.
class RowWidget : public QFrame {
    Q_OBJECT
public:
    enum class Arrangement { SideBySide, Stacked };

    RowWidget(const PageRow &row, OpenMeeting &open, QWidget *parent);

    const PageRow &row() const { return row_; }
    bool isBuilt() const { return built_; }
    void build();
    /// Shows what the meeting says now, in the cells that show something else.
    void sync();

    QList<CellEdit *> cells() const { return cells_; }
    CellEdit *cell(const CellAddress &address) const;

    /// Stacked is for items; other rows stay side by side. Height in pixels at a width; a guess from the amount of text
    /// before the row is built.
    int heightFor(int width, Arrangement arrangement);
    void arrange(int width, Arrangement arrangement);

    /// Marks the row in which one writes.
    void setCurrent(bool current);
    bool isCurrent() const { return current_; }

signals:
    void heightChanged();
    void cellMade(motebok::CellEdit *cell);
    /// The row's menu is about to be shown; whoever knows the actions fills it.
    void menuWanted(const motebok::PageRow &row, QMenu *menu);
    void dateWanted(const motebok::PageRow &row);
    /// The button of an AddRow row.
    void rowWanted(const motebok::PageRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isLabels() const;
    bool isTableRow() const;
    bool isFirstOfTable() const;
    bool isDateFact() const;
    QString adderText() const;
    QList<int> columnWidths(int width) const;
    static QList<int> shares(int width, const QList<double> &weights);
    int numberWidth() const;
    bool beginsWithNumber() const;

    /// Where everything stands at a width; `labels` is empty when the cells are side by side.
    struct Plan {
        QList<QRect> cells;
        QList<QRect> labels;
        int height = 0;
    };
    Plan plan(int width, Arrangement arrangement) const;
    int guessHeight(int width) const;
    void style(CellEdit &cell);
    void style(QLabel &label);
    void addTo(QMenu *menu);
    static void settle(QToolButton *button);
    void buildButtons();
    void buildAdder();
    void buildLabels();
    void nameCells();
    QString hint(const CellAddress &address) const;

    PageRow row_;
    OpenMeeting &open_;
    QList<CellEdit *> cells_;
    QList<QLabel *> labels_;        ///< of the cells, seen when they are stacked
    QToolButton *adder_ = nullptr;  ///< of a row that is a place to add something
    QToolButton *menuButton_ = nullptr;
    QToolButton *dateButton_ = nullptr;
    bool built_ = false;
    bool current_ = false;
    bool stacked_ = false;
};

}  // namespace motebok
