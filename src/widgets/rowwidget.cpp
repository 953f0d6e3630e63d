// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowwidget.h"

#include "editing/textspans.h"
#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/rowbuttons.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace motebok {

RowWidget::RowWidget(const PageRow &row, OpenMeeting &open, QWidget *parent) : QFrame(parent), row_(row), open_(&open)
{
    setFrameShape(QFrame::NoFrame);
    for (const CellAddress &address : row_.cells)
        cells_.append(makeCell(address));
    makeLabels();
    if (row_.cells.isEmpty() && !open_->isReadOnly())
        makeAdder();
    sync();
    nameCells();
}

CellEdit *RowWidget::makeCell(const CellAddress &address)
{
    auto *cell = new CellEdit(address, this);
    if (address.kind == CellKind::ItemText && !isProse(open_->meeting(), address))
        cell->setPlain();
    style(*cell);
    cell->setReadOnly(open_->isReadOnly());
    cell->setHint(hint(address), address.kind == CellKind::Title || address.kind == CellKind::SectionText
                                     ? CellEdit::Hint::Always
                                     : CellEdit::Hint::WhenNear);
    connect(cell, &CellEdit::heightChanged, this, &RowWidget::heightChanged);
    connect(cell, &CellEdit::typed, this, &RowWidget::typed);
    connect(cell, &CellEdit::menuWanted, this, &RowWidget::addTo);
    return cell;
}

void RowWidget::setRow(const PageRow &row)
{
    row_ = row;
    nameCells();
    update();
}

bool RowWidget::isFirstOfTable() const
{
    if (isLabelRow(row_))
        return true;
    for (const Section &section : open_->meeting().sections) {
        if (const PlainTable *table = section.plainTable(); table && section.id == row_.section)
            return !table->rows.isEmpty() && table->rows.first().id == row_.id;
    }
    return false;
}

bool RowWidget::isDateFact() const
{
    for (const Fact &fact : open_->meeting().facts) {
        if (fact.id == row_.id)
            return fact.kind == FactKind::Date;
    }
    return false;
}

/// Made the first time they are wanted: hundreds of rows never need them.
void RowWidget::showButtons()
{
    const bool wanted = !cells_.isEmpty() && open_ && !open_->isReadOnly() && (current_ || underMouse());
    if (wanted && !menuButton_) {
        menuButton_ = makeRowButton(QStringLiteral("more"), tr("Menu for the row"), this);
        menuButton_->setAccessibleDescription(cells_.first()->accessibleName());
        openMenuFrom(menuButton_, [this](QMenu &menu) { emit menuWanted(row_, &menu); });
        if (row_.kind == RowKind::ClosingLine || isDateFact()) {
            dateButton_ = makeRowButton(QStringLiteral("calendar"), tr("Pick a date"), this);
            connect(dateButton_, &QToolButton::clicked, this, [this] { emit dateWanted(row_); });
        }
        placeButtons();
    }
    for (QToolButton *button : {menuButton_, dateButton_}) {
        if (button)
            button->setVisible(wanted);
    }
}

void RowWidget::placeButtons()
{
    using namespace look;
    if (menuButton_)
        menuButton_->setGeometry(width() - button, 0, button, button);
    if (dateButton_)
        dateButton_->setGeometry(width() - 2 * button, 0, button, button);
}

/// By the keyboard's menu key one reaches what the row's buttons do.
void RowWidget::addTo(QMenu *menu)
{
    if (!open_ || open_->isReadOnly())
        return;
    menu->addSeparator();
    if (row_.kind == RowKind::ClosingLine || isDateFact())
        menu->addAction(tr("Pick a date"), this, [this] { emit dateWanted(row_); });
    QMenu *own = menu->addMenu(tr("&Row"));
    emit menuWanted(row_, own);
}

QString RowWidget::adderText() const
{
    switch (row_.kind) {
        case RowKind::AddFact:
            return tr("Add fact");
        case RowKind::AddSection:
            return tr("Add section");
        case RowKind::AddClosingLine:
            return tr("Add closing line");
        default:
            break;
    }
    for (const Section &section : open_->meeting().sections) {
        if (section.id == row_.section)
            return section.items() ? tr("New item") : section.participants() ? tr("New participant") : tr("New row");
    }
    return {};
}

void RowWidget::makeAdder()
{
    adder_ = makeRowButton(QStringLiteral("add"), {}, this);
    adder_->setText(adderText());
    adder_->setAccessibleName(adder_->text());
    adder_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    adder_->setFocusPolicy(Qt::TabFocus);
    if (row_.kind == RowKind::AddRow)
        connect(adder_, &QToolButton::clicked, this, [this] { emit rowWanted(row_); });
    else
        openMenuFrom(adder_, [this](QMenu &menu) { emit menuWanted(row_, &menu); });
}

void RowWidget::makeLabels()
{
    if (row_.kind != RowKind::Item)
        return;
    for (CellEdit *cell : std::as_const(cells_)) {
        auto *label = new QLabel(this);
        style(*label);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setIndent(look::cellMargin);
        label->setBuddy(cell);
        labels_.append(label);
    }
}

void RowWidget::style(CellEdit &cell)
{
    switch (cell.address().kind) {
        case CellKind::Title:
            cell.setFont(look::scaled(font(), look::title, QFont::DemiBold));
            break;
        case CellKind::SectionHeading:
            cell.setFont(look::scaled(font(), look::heading, QFont::DemiBold));
            break;
        case CellKind::FactLabel:
        case CellKind::ItemLabel:
        case CellKind::ParticipantLabel:
            cell.setFont(look::scaled(font(), 1, QFont::DemiBold));
            break;
        default:
            break;
    }
}

void RowWidget::style(QLabel &label)
{
    label.setFont(look::scaled(font(), look::small));
}

QString RowWidget::hint(const CellAddress &address) const
{
    switch (address.kind) {
        case CellKind::Title:
            return tr("Title of the minutes");
        case CellKind::FactLabel:
            return tr("Label");
        case CellKind::SectionHeading:
            return tr("Heading");
        case CellKind::ItemLabel:
        case CellKind::ParticipantLabel:
            return tr("Column");
        case CellKind::SectionText:
            return tr("Write freely here");
        default:
            return {};
    }
}

void RowWidget::nameCells()
{
    const Meeting &meeting = open_->meeting();
    for (qsizetype i = 0; i < cells_.size(); ++i) {
        cells_[i]->setAccessibleName(cellName(meeting, cells_[i]->address()));
        if (i < labels_.size()) {
            const CellAddress label{CellKind::ItemLabel, row_.section, cells_[i]->address().column};
            labels_[i]->setText(textAt(meeting, label).plainText());
        }
    }
    if (menuButton_ && !cells_.isEmpty())
        menuButton_->setAccessibleDescription(cells_.first()->accessibleName());
}

void RowWidget::sync()
{
    QString named;
    for (CellEdit *cell : std::as_const(cells_)) {
        const RichText now = textAt(open_->meeting(), cell->address());
        if (cell->text() != now)
            cell->showText(now);
        // A row is called by its number or its name, which is a short text.
        if (now.blocks().size() == 1 && now.blocks().first().runs.size() == 1)
            named += now.blocks().first().runs.first().text.left(80) + u'\n';
    }
    if (named != std::exchange(named_, named))
        nameCells();
}

CellEdit *RowWidget::cell(const CellAddress &address) const
{
    for (CellEdit *cell : cells_) {
        if (cell->address() == address)
            return cell;
    }
    return nullptr;
}

RowPlan RowWidget::plan(int width, Arrangement arrangement) const
{
    const RowMeasure measure{fontMetrics(), beginsWithNumber(open_->meeting(), row_),
                             labels_.isEmpty() ? 0 : labels_.first()->sizeHint().height(),
                             [this](qsizetype cell, int cellWidth) { return cells_[cell]->heightFor(cellWidth); }};
    return planOf(row_, measure, width, arrangement);
}

int RowWidget::heightFor(int width, Arrangement arrangement)
{
    if (row_.cells.isEmpty())
        return open_->isReadOnly() ? 0 : std::max(adderHeight(font()), adder_->sizeHint().height() + look::gap);
    return plan(width, arrangement).height;
}

int RowWidget::arrange(int width, Arrangement arrangement)
{
    if (adder_) {
        adder_->setGeometry(QRect(QPoint(look::gutter, look::half), adder_->sizeHint()));
        return heightFor(width, arrangement);
    }
    const RowPlan now = plan(width, arrangement);
    const bool stacked = !now.labels.isEmpty();
    if (stacked != std::exchange(stacked_, stacked))
        nameCells();  // the labels may have been edited while they were not shown
                      // here
    for (qsizetype i = 0; i < cells_.size(); ++i)
        cells_[i]->setGeometry(now.cells[i]);
    for (qsizetype i = 0; i < labels_.size(); ++i) {
        const QRect place = now.labels.value(i);
        labels_[i]->setVisible(!place.isEmpty());
        labels_[i]->setGeometry(place);
    }
    placeButtons();
    update();
    return now.height;
}

void RowWidget::setCurrent(bool current)
{
    if (current_ == current)
        return;
    current_ = current;
    showButtons();
    update();
}

void RowWidget::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    showButtons();
}

void RowWidget::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    showButtons();
}

void RowWidget::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (CellEdit *cell : std::as_const(cells_))
            style(*cell);
        for (QLabel *label : std::as_const(labels_))
            style(*label);
    }
    if (event->type() == QEvent::PaletteChange && open_) {
        // The icons are drawn in the colours of the palette.
        for (QToolButton *button : {std::exchange(menuButton_, nullptr), std::exchange(dateButton_, nullptr)})
            delete button;
        if (adder_)
            adder_->setIcon(icon(QStringLiteral("add"), palette()));
        showButtons();
    }
}

void RowWidget::paintEvent(QPaintEvent *)
{
    using namespace look;
    QPainter painter(this);
    const QRect inner = rect().adjusted(0, 0, -roomForButtons(row_), 0);
    if (isLabelRow(row_))
        painter.fillRect(inner, palette().alternateBase());
    if (current_) {
        QColor tint = palette().color(QPalette::Highlight);
        painter.fillRect(inner.left(), 0, mark, height(), tint);
        tint.setAlphaF(tintStrength);
        painter.fillRect(inner, tint);
    }
    if (!isTableRow(row_))
        return;
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(lineStrength);
    painter.setPen(line);
    painter.drawLine(inner.left() + mark, height() - 1, inner.right(), height() - 1);
    if (open_ && isFirstOfTable())
        painter.drawLine(inner.left() + mark, 0, inner.right(), 0);
    for (qsizetype i = 0; !stacked_ && i + 1 < cells_.size(); ++i) {
        const int x = cells_[i]->geometry().right();
        painter.drawLine(x, 0, x, height() - 1);
    }
}

}  // namespace motebok
