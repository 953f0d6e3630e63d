// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowwidget.h"

#include "editing/openmeeting.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

#include <numeric>

namespace motebok {

namespace {

constexpr int buttonSize = 26;   // pixels of the row's own buttons
constexpr int levelIndent = 20;  // pixels a level of sub-items
constexpr int gap = 8;           // the grid everything stands on
constexpr int markWidth = 3;     // the bar beside the row in which one writes
constexpr int gutter = markWidth + gap / 2;

}  // namespace

RowWidget::RowWidget(const PageRow &row, OpenMeeting &open, QWidget *parent) : QFrame(parent), row_(row), open_(open)
{
    setFrameShape(QFrame::NoFrame);
}

bool RowWidget::isLabels() const
{
    return row_.kind == RowKind::ItemLabels || row_.kind == RowKind::ParticipantLabels;
}

bool RowWidget::isTableRow() const
{
    return isLabels() || row_.kind == RowKind::Item || row_.kind == RowKind::Participant ||
           row_.kind == RowKind::PlainRow;
}

bool RowWidget::isFirstOfTable() const
{
    if (isLabels())
        return true;
    for (const Section &section : open_.meeting().sections) {
        if (const PlainTable *table = section.plainTable(); table && section.id == row_.section)
            return !table->rows.isEmpty() && table->rows.first().id == row_.id;
    }
    return false;
}

void RowWidget::build()
{
    if (built_)
        return;
    built_ = true;
    for (const CellAddress &address : row_.cells) {
        auto *cell = new CellEdit(address, this);
        style(*cell);
        cell->setReadOnly(open_.isReadOnly());
        cell->setHint(hint(address), address.kind == CellKind::Title || address.kind == CellKind::SectionText
                                         ? CellEdit::Hint::Always
                                         : CellEdit::Hint::WhenNear);
        connect(cell, &CellEdit::heightChanged, this, &RowWidget::heightChanged);
        connect(cell, &CellEdit::typed, this,
                [this](const CellAddress &at, const RichText &text, int before, int position) {
                    open_.type(at, text, before, position);
                });
        connect(cell, &CellEdit::menuWanted, this, &RowWidget::addTo);
        cells_.append(cell);
        emit cellMade(cell);
    }
    buildLabels();
    if (!open_.isReadOnly()) {
        if (row_.cells.isEmpty())
            buildAdder();
        else
            buildButtons();
    }
    sync();
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->show();
}

void RowWidget::buildButtons()
{
    const auto button = [this](const QString &name) {
        auto *made = new QToolButton(this);
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::NoFocus);  // the same is in the menus, by key
        return made;
    };
    menuButton_ = button(tr("Menu for the row"));
    menuButton_->setIcon(icon(QStringLiteral("more"), palette()));
    menuButton_->setPopupMode(QToolButton::InstantPopup);
    menuButton_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto *menu = new QMenu(menuButton_);
    menuButton_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        emit menuWanted(row_, menu);
    });
    connect(menu, &QMenu::aboutToHide, this, [this] { settle(menuButton_); });
    if (row_.kind == RowKind::ClosingLine || isDateFact()) {
        dateButton_ = button(tr("Pick a date"));
        dateButton_->setIcon(icon(QStringLiteral("calendar"), palette()));
        connect(dateButton_, &QToolButton::clicked, this, [this] { emit dateWanted(row_); });
    }
}

/// By the keyboard's menu key one reaches what the row's buttons do.
void RowWidget::addTo(QMenu *menu)
{
    if (open_.isReadOnly())
        return;
    menu->addSeparator();
    if (dateButton_)
        menu->addAction(tr("Pick a date"), this, [this] { emit dateWanted(row_); });
    QMenu *own = menu->addMenu(tr("&Row"));
    emit menuWanted(row_, own);
}

bool RowWidget::isDateFact() const
{
    for (const Fact &fact : open_.meeting().facts) {
        if (fact.id == row_.id)
            return fact.kind == FactKind::Date;
    }
    return false;
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
    for (const Section &section : open_.meeting().sections) {
        if (section.id == row_.section)
            return section.items() ? tr("New item") : section.participants() ? tr("New participant") : tr("New row");
    }
    return {};
}

/// A button whose menu took the mouse away does not notice that it left, and stays raised.
void RowWidget::settle(QToolButton *button)
{
    button->setAttribute(Qt::WA_UnderMouse, button->rect().contains(button->mapFromGlobal(QCursor::pos())));
    button->update();
}

void RowWidget::buildAdder()
{
    adder_ = new QToolButton(this);
    adder_->setText(adderText());
    adder_->setIcon(icon(QStringLiteral("add"), palette()));
    adder_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    adder_->setAutoRaise(true);
    adder_->setFocusPolicy(Qt::TabFocus);
    if (row_.kind == RowKind::AddRow) {
        connect(adder_, &QToolButton::clicked, this, [this] { emit rowWanted(row_); });
        return;
    }
    adder_->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(adder_);
    adder_->setMenu(menu);
    connect(menu, &QMenu::aboutToHide, this, [this] { settle(adder_); });
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        emit menuWanted(row_, menu);
    });
}

void RowWidget::buildLabels()
{
    if (row_.kind != RowKind::Item)
        return;
    for (qsizetype i = 0; i < cells_.size(); ++i) {
        auto *label = new QLabel(this);
        style(*label);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setIndent(gap);
        label->setBuddy(cells_[i]);
        labels_.append(label);
    }
}

void RowWidget::style(CellEdit &cell)
{
    QFont font = this->font();
    switch (cell.address().kind) {
        case CellKind::Title:
            font.setPointSizeF(font.pointSizeF() * 1.6);
            font.setWeight(QFont::DemiBold);
            break;
        case CellKind::SectionHeading:
            font.setPointSizeF(font.pointSizeF() * 1.2);
            font.setWeight(QFont::DemiBold);
            break;
        case CellKind::FactLabel:
        case CellKind::ItemLabel:
        case CellKind::ParticipantLabel:
            font.setWeight(QFont::DemiBold);
            break;
        default:
            break;
    }
    cell.setFont(font);
}

void RowWidget::style(QLabel &label)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    label.setFont(small);
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
    const Meeting &meeting = open_.meeting();
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
    if (!built_)
        return;
    for (CellEdit *cell : std::as_const(cells_)) {
        const RichText now = textAt(open_.meeting(), cell->address());
        if (cell->text() != now)
            cell->showText(now);
    }
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

QList<int> RowWidget::columnWidths(int width) const
{
    if (row_.kind == RowKind::Fact) {
        // Labels of facts stand in one column just wide enough for the usual ones.
        const int label =
            std::min(width / 3, fontMetrics().horizontalAdvance(QStringLiteral("Møteleiar: MM")) + 2 * gap);
        return {label, width - label};
    }
    const QList<double> &weights = row_.weights;
    if ((row_.kind == RowKind::Item || row_.kind == RowKind::ItemLabels) && beginsWithNumber() && weights.size() > 1) {
        // The number's column is as wide as a number in a year, a level further in, needs; the rest share what is left.
        const int number = std::min(width / 4, numberWidth() + levelIndent);
        QList<int> widths = shares(width - number, weights.mid(1));
        widths.prepend(number);
        return widths;
    }
    return shares(width, weights);
}

int RowWidget::numberWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("000/00")) + 2 * gap;
}

QList<int> RowWidget::shares(int width, const QList<double> &weights)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<int> widths;
    int used = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const bool last = i + 1 == weights.size();
        const int share = last ? width - used : int(width * weights[i] / total);
        widths.append(share);
        used += share;
    }
    return widths;
}

int RowWidget::guessHeight(int width) const
{
    qsizetype longest = 0;
    for (const CellAddress &address : row_.cells)
        longest = std::max(longest, textAt(open_.meeting(), address).plainText().size());
    const int perLine = std::max(10, width / 2 / fontMetrics().averageCharWidth());
    return (1 + int(longest) / perLine) * fontMetrics().lineSpacing() + 2 * gap;
}

int RowWidget::heightFor(int width, Arrangement arrangement)
{
    if (row_.cells.isEmpty())
        return open_.isReadOnly() ? 0 : buttonSize + gap;
    return built_ ? plan(width, arrangement).height : guessHeight(width);
}

bool RowWidget::beginsWithNumber() const
{
    for (const Section &section : open_.meeting().sections) {
        const ItemTable *table = section.id == row_.section ? section.items() : nullptr;
        const ItemColumn *number = table ? findColumn(*table, ItemCell::Number) : nullptr;
        if (number)
            return !row_.cells.isEmpty() && row_.cells.first().column == number->id;
    }
    return false;
}

RowWidget::Plan RowWidget::plan(int width, Arrangement arrangement) const
{
    const int inner = width - gutter - 2 * buttonSize;
    Plan plan;
    if (arrangement == Arrangement::SideBySide || row_.kind != RowKind::Item) {
        const QList<int> widths = columnWidths(inner);
        plan.height = buttonSize;
        int x = gutter;
        for (qsizetype i = 0; i < cells_.size(); ++i) {
            const int indent = i == 0 ? std::min(row_.level * levelIndent, widths[i] / 2) : 0;
            plan.cells.append(QRect(x + indent, 0, widths[i] - indent, 0));
            plan.height = std::max(plan.height, cells_[i]->heightFor(widths[i] - indent));
            x += widths[i];
        }
        // Every cell is as tall as the row, so that a click anywhere under a column lands in it.
        for (QRect &cell : plan.cells)
            cell.setHeight(plan.height);
        plan.height += isTableRow() ? 1 : 0;
        return plan;
    }
    // The number stands beside the topic, which needs no label; the rest follows under it, each under its own.
    const bool number = beginsWithNumber() && cells_.size() > 1;
    const int besides = number ? numberWidth() : 0;
    int y = 0;
    // A sub-item stands further in.
    const int left = gutter + row_.level * levelIndent;
    const int textWidth = inner - besides - row_.level * levelIndent;
    for (qsizetype i = 0; i < cells_.size(); ++i) {
        if (number && i == 0) {
            plan.labels.append(QRect());
            plan.cells.append(QRect(left, 0, besides, std::max(buttonSize, cells_[0]->heightFor(besides))));
            continue;
        }
        const bool labelled = i > (number ? 1 : 0);
        const int labelHeight = labelled ? labels_[i]->sizeHint().height() : 0;
        const int cellHeight = std::max(buttonSize, cells_[i]->heightFor(textWidth));
        plan.labels.append(labelled ? QRect(left + besides, y, textWidth, labelHeight) : QRect());
        plan.cells.append(QRect(left + besides, y + labelHeight, textWidth, cellHeight));
        y += labelHeight + cellHeight;
    }
    plan.height = y + gap;
    return plan;
}

void RowWidget::arrange(int width, Arrangement arrangement)
{
    if (!built_)
        return;
    if (adder_)
        adder_->setGeometry(QRect(QPoint(gutter, gap / 2), adder_->sizeHint()));
    const Plan now = plan(width, arrangement);
    const bool stacked = !now.labels.isEmpty();
    if (stacked != std::exchange(stacked_, stacked))
        nameCells();  // the labels may have been edited while they were not shown here
    for (qsizetype i = 0; i < cells_.size(); ++i)
        cells_[i]->setGeometry(now.cells[i]);
    for (qsizetype i = 0; i < labels_.size(); ++i) {
        const QRect place = now.labels.value(i);
        labels_[i]->setVisible(!place.isEmpty());
        labels_[i]->setGeometry(place);
    }
    if (menuButton_)
        menuButton_->setGeometry(width - buttonSize, 0, buttonSize, buttonSize);
    if (dateButton_)
        dateButton_->setGeometry(width - 2 * buttonSize, 0, buttonSize, buttonSize);
    update();
}

void RowWidget::setCurrent(bool current)
{
    if (current_ == current)
        return;
    current_ = current;
    update();
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
}

void RowWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inner = rect().adjusted(0, 0, -2 * buttonSize, 0);
    if (isLabels())
        painter.fillRect(inner, palette().alternateBase());
    if (current_) {
        QColor tint = palette().color(QPalette::Highlight);
        painter.fillRect(inner.left(), 0, markWidth, height(), tint);
        tint.setAlphaF(0.07F);
        painter.fillRect(inner, tint);
    }
    if (!isTableRow())
        return;
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.18F);
    painter.setPen(line);
    painter.drawLine(inner.left() + markWidth, height() - 1, inner.right(), height() - 1);
    if (isFirstOfTable())
        painter.drawLine(inner.left() + markWidth, 0, inner.right(), 0);
    for (qsizetype i = 0; built_ && !stacked_ && i + 1 < cells_.size(); ++i) {
        const int x = cells_[i]->geometry().right();
        painter.drawLine(x, 0, x, height() - 1);
    }
}

}  // namespace motebok
