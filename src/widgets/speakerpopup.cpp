// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/speakerpopup.h"

#include <QAccessible>
#include <QListWidget>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

namespace motebok {

namespace {

constexpr int rowsShown = 8;
constexpr float lineStrength = 0.4F;  // of the line around the list: seen on light and dark
constexpr int mostRows = 60;          // who is further down is found by typing
constexpr int padding = 4;            // pixels above and below a name
constexpr int lettersWide = 52;       // at most; longer rows are elided
constexpr int edge = 8;               // pixels to the window's edge

}  // namespace

SpeakerPopup::SpeakerPopup(QWidget *window) : QFrame(window), list_(new QListWidget)
{
    setObjectName(QStringLiteral("speakerPopup"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Who is speaking"));
    list_->setAccessibleName(tr("Who is speaking: choose with the arrow keys and Enter, Esc leaves the text as it is"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(list_);
    connect(list_, &QListWidget::itemClicked, this, &SpeakerPopup::choose);
    connect(list_, &QListWidget::currentRowChanged, this, &SpeakerPopup::tellWhichIsCurrent);
    hide();
}

static QString rowText(const SpeakerCandidate &who)
{
    QString text = who.speaker.name;
    if (!who.speaker.organisation.isEmpty())
        text += QStringLiteral(", ") + who.speaker.organisation;
    switch (who.source) {
        case SpeakerCandidate::Source::Roster:
            return SpeakerPopup::tr("%1 (of the group)").arg(text);
        case SpeakerCandidate::Source::Register:
            return SpeakerPopup::tr("%1 (of the register)").arg(text);
        case SpeakerCandidate::Source::Meeting:
            break;
    }
    return text;
}

void SpeakerPopup::offer(const QList<SpeakerCandidate> &candidates, const QTextEdit &cell, int position)
{
    const QList<SpeakerCandidate> shown = candidates.mid(0, mostRows);
    if (shown != candidates_ || list_->count() != shown.size()) {
        candidates_ = shown;
        list_->clear();
        for (const SpeakerCandidate &each : shown)
            list_->addItem(rowText(each));
        for (int i = 0; i < list_->count(); ++i) {
            list_->item(i)->setSizeHint(QSize(0, cell.fontMetrics().height() + 2 * padding));
            list_->item(i)->setToolTip(list_->item(i)->text());
        }
    }
    list_->setFont(cell.font());
    const bool news = isHidden();
    show();
    place(cell, position);
    raise();
    if (news || list_->currentRow() < 0)
        list_->setCurrentRow(0);
    tellWhichIsCurrent();
}

void SpeakerPopup::place(const QTextEdit &cell, int position)
{
    QWidget *area = parentWidget();
    QTextCursor at(cell.document());
    at.setPosition(std::clamp(position, 0, cell.document()->characterCount() - 1));
    const QRect caret = cell.cursorRect(at);
    const QPoint below = cell.viewport()->mapTo(area, caret.bottomLeft());
    const QPoint above = cell.viewport()->mapTo(area, caret.topLeft());
    const int rowHeight = cell.fontMetrics().height() + 2 * padding;
    const int height = std::min(list_->count(), rowsShown) * rowHeight + 2;
    const int letters = lettersWide * cell.fontMetrics().averageCharWidth();
    int wanted = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 3 * edge;
    int longest = 0;
    for (int i = 0; i < list_->count(); ++i)
        longest = std::max(longest, cell.fontMetrics().horizontalAdvance(list_->item(i)->text()));
    wanted += longest;
    const int width = std::min({std::max(wanted, letters / 2), letters, area->width() - 2 * edge});
    const int x = std::clamp(below.x(), edge, std::max(edge, area->width() - width - edge));
    const bool fits = below.y() + 2 + height <= area->height() - edge;
    const int y = fits || above.y() < height ? below.y() + 2 : above.y() - 2 - height;
    setGeometry(x, y, width, std::min(height, std::max(rowHeight, area->height() - edge - y)));
}

void SpeakerPopup::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(lineStrength);
    painter.setPen(line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool SpeakerPopup::takesKey(int key)
{
    const int last = list_->count() - 1;
    const int row = list_->currentRow();
    const auto go = [this, last](int to) {
        list_->setCurrentRow(std::clamp(to, 0, last));
        return true;
    };
    switch (key) {
        case Qt::Key_Down:
            return go(row == last ? 0 : row + 1);
        case Qt::Key_Up:
            return go(row == 0 ? last : row - 1);
        case Qt::Key_PageDown:
            return go(row + rowsShown);
        case Qt::Key_PageUp:
            return go(row - rowsShown);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            choose();
            return true;
        default:
            return false;
    }
}

void SpeakerPopup::choose()
{
    const int row = list_->currentRow();
    if (row >= 0 && row < candidates_.size()) {
        const SpeakerCandidate who = candidates_[row];
        emit chosen(who);
    }
}

/// The keyboard stays in the cell; a screen reader is told as if it were here.
void SpeakerPopup::tellWhichIsCurrent()
{
    if (!isVisible() || list_->currentRow() < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(list_, QAccessible::Focus);
    event.setChild(list_->currentRow());
    QAccessible::updateAccessibility(&event);
}

}  // namespace motebok
