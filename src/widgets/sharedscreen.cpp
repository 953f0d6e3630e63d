// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sharedscreen.h"

#include "editing/finditem.h"
#include "language/dates.h"
#include "widgets/look.h"
#include "widgets/meetingpage.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace motebok {

namespace {

constexpr double larger = 1.6;     // than the page is otherwise
constexpr int actionsShown = 4;    // the last ones made: the foot must not take the item's room
constexpr int actionsDelay = 200;  // ms

QFrame *band(QLabel *label, QPalette::ColorRole ground)
{
    auto *frame = new QFrame;
    frame->setBackgroundRole(ground);
    frame->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(look::wide, look::gap, look::wide, look::gap);
    layout->addWidget(label);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    frame->hide();
    return frame;
}

void enlarge(QLabel &label, double factor)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    label.setFont(font);
}

/// The words of an action: those of its runs, in reading order.
QString wordsOf(const Meeting &meeting, const Id &action)
{
    QStringList words;
    const auto take = [&](const RichText &text) {
        for (const Block &block : text.blocks()) {
            QString piece;
            for (const Run &run : block.runs) {
                if (run.action == action)
                    piece += run.text;
            }
            if (!piece.trimmed().isEmpty())
                words.append(piece.simplified());
        }
    };
    for (const Section &section : meeting.sections) {
        const ItemTable *table = section.items();
        for (const AgendaItem &item : table ? table->items : QList<AgendaItem>()) {
            for (const ItemColumn &column : table->columns) {
                if (column.shown)
                    take(cellText(item, column));
            }
        }
    }
    return words.join(u' ');
}

QString withoutAddresses(QString text)
{
    const auto places = mailAddressesIn(text);
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        text.replace(place->first, place->second, QStringLiteral("…"));
    return text;
}

}  // namespace

QList<QPair<qsizetype, qsizetype>> mailAddressesIn(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s@<>()\\[\\],;:\"]+@[^\\s@<>()\\[\\],;:\"]+"));
    QList<QPair<qsizetype, qsizetype>> places;
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        places.append({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

SharedScreen::SharedScreen(MeetingPage &page, QMainWindow *window)
    : DeskPart(window),
      page_(page),
      window_(window),
      action_(addAction(QStringLiteral("view.sharedScreen"), tr("&Shared screen: only the item"),
                        QKeySequence(Qt::Key_F11))),
      placeLabel_(new QLabel),
      actionsLabel_(new QLabel)
{
    head_ = band(placeLabel_, QPalette::AlternateBase);
    foot_ = band(actionsLabel_, QPalette::AlternateBase);
    placeLabel_->setAccessibleName(tr("Place on the agenda"));
    actionsLabel_->setAccessibleName(tr("Actions made in this sitting"));
    enlarge(*placeLabel_, 1.4);
    enlarge(*actionsLabel_, 1.2);
    action_->setCheckable(true);
    connect(action_, &QAction::triggered, this, [this](bool on) { on ? turnOn() : turnOff(); });
    connect(&page_, &MeetingPage::currentCellChanged, this, [this] {
        if (on_ && open_) {
            showPlace();
            concealAddresses();
        }
    });
    actionsTimer_.setSingleShot(true);
    actionsTimer_.setInterval(actionsDelay);
    connect(&actionsTimer_, &QTimer::timeout, this, &SharedScreen::showActions);
    window_->installEventFilter(this);
    setMeeting(nullptr);
}

QWidget *SharedScreen::head() const
{
    return head_;
}

QWidget *SharedScreen::foot() const
{
    return foot_;
}

void SharedScreen::fillView(QMenu &menu) const
{
    menu.addAction(action_);
}

void SharedScreen::setConcealed(const QList<QWidget *> &parts)
{
    parts_ = parts;
    for (QWidget *part : parts)
        part->installEventFilter(this);
}

void SharedScreen::setMeeting(OpenMeeting *open)
{
    if (on_)
        turnOff();
    DeskPart::setMeeting(open);
    action_->setEnabled(open_);
    knownActions_.clear();
    if (!open_)
        return;
    for (const ActionItem &each : open_->meeting().actions)
        knownActions_.insert(each.id);
    connect(open_, &OpenMeeting::changed, this, [this] {
        if (!on_)
            return;
        concealAddresses();  // before the change is painted
        showPlace();
        if (!actionsTimer_.isActive())
            actionsTimer_.start();
    });
}

void SharedScreen::turnOn()
{
    if (on_ || !open_)
        return;
    cameFrom_ = page_.place();
    zoomBefore_ = page_.zoom();
    hiddenNow_.clear();
    for (QWidget *part : std::as_const(parts_)) {
        if (part->isVisible())
            hiddenNow_.append(part);
    }
    if (page_.currentRow().kind != RowKind::Item) {
        // The head, the participants and the closing lines are not for the others to see.
        const std::optional<Id> first = itemNumbered(open_->meeting(), {}, 1);
        if (!first) {
            action_->setChecked(false);
            return;
        }
        page_.goToItem(*first);
    }
    startedAt_ = page_.place();
    on_ = true;
    for (QWidget *part : std::as_const(hiddenNow_))
        part->hide();
    page_.setZoom(zoomBefore_ * larger);
    page_.setExtent(MeetingPage::Extent::CurrentItem);
    head_->show();
    showPlace();
    showActions();
    concealAddresses();
    if (const std::optional<Spot> place = page_.place())
        page_.goTo(*place);
    action_->setChecked(true);
}

void SharedScreen::turnOff()
{
    if (!on_)
        return;
    // One who has not moved is back where she was, outside the items too.
    const std::optional<Spot> place = page_.place() == startedAt_ ? cameFrom_ : page_.place();
    on_ = false;
    actionsTimer_.stop();
    head_->hide();
    foot_->hide();
    page_.setExtent(MeetingPage::Extent::WholeMeeting);
    page_.setZoom(zoomBefore_);
    for (QWidget *part : std::as_const(hiddenNow_))
        part->show();
    const QList<CellEdit *> cells = page_.findChildren<CellEdit *>();
    for (CellEdit *cell : cells)
        cell->setHighlights(CellEdit::Layer::Concealed, {});
    action_->setChecked(false);
    if (open_ && place)
        page_.goTo(*place);
}

void SharedScreen::showPlace()
{
    const std::optional<ItemPlace> place = placeOfItem(open_->meeting(), page_.currentRow().id);
    if (place)
        placeLabel_->setText(tr("Item %1 of %2").arg(place->place).arg(place->count));
}

QString SharedScreen::describe(const ActionItem &action) const
{
    QStringList owners;
    for (const ActionOwner &owner : action.owners)
        owners.append(owner.name);
    QString text = wordsOf(open_->meeting(), action.id);
    const QString due = !action.dueText.isEmpty() ? action.dueText
                        : action.due              ? dateText(*action.due, open_->habits().language)
                                                  : QString();
    QStringList parts{text, owners.join(QStringLiteral(", ")), due};
    parts.removeAll(QString());
    return withoutAddresses(parts.join(QStringLiteral(" – ")));
}

void SharedScreen::showActions()
{
    if (!on_ || !open_)
        return;
    QStringList lines;
    const QList<ActionItem> &all = open_->meeting().actions;
    for (auto each = all.crbegin(); each != all.crend() && lines.size() < actionsShown; ++each) {
        if (!knownActions_.contains(each->id))
            lines.prepend(QStringLiteral("• ") + describe(*each));
    }
    actionsLabel_->setText(lines.join(u'\n'));
    foot_->setVisible(!lines.isEmpty());
}

/// An address is covered, not taken away: one goes on writing in the same text.
void SharedScreen::concealAddresses()
{
    if (!on_)
        return;
    const PageRow row = page_.currentRow();
    const QList<CellEdit *> cells = page_.findChildren<CellEdit *>();
    for (CellEdit *cell : cells) {
        if (!row.cells.contains(cell->address()))
            continue;
        QList<QTextEdit::ExtraSelection> covers;
        const int end = cell->document()->characterCount() - 1;
        for (const auto &[from, length] : mailAddressesIn(cell->toPlainText())) {
            QTextEdit::ExtraSelection cover;
            cover.cursor = QTextCursor(cell->document());
            cover.cursor.setPosition(std::min(int(from), end));
            cover.cursor.setPosition(std::min(int(from + length), end), QTextCursor::KeepAnchor);
            cover.format.setBackground(cell->palette().brush(QPalette::Active, QPalette::Mid));
            cover.format.setForeground(cell->palette().brush(QPalette::Active, QPalette::Mid));
            cover.format.setUnderlineStyle(QTextCharFormat::NoUnderline);
            covers.append(cover);
        }
        cell->setHighlights(CellEdit::Layer::Concealed, covers);
        // Larger type and other colours put the text in anew, and a cover that lay on the old goes with it.
        connect(cell->document(), &QTextDocument::contentsChanged, this, &SharedScreen::concealAddresses,
                Qt::UniqueConnection);
    }
}

bool SharedScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (on_ && watched == window_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        turnOff();
        return true;
    }
    auto *part = qobject_cast<QWidget *>(watched);
    if (on_ && event->type() == QEvent::Show && parts_.contains(part)) {
        // A list that was asked for meanwhile waits until nobody else sees it.
        QTimer::singleShot(0, this, [this, part] {
            if (!on_)
                return;
            part->hide();
            if (!hiddenNow_.contains(part))
                hiddenNow_.append(part);
            if (CellEdit *cell = page_.currentCell())
                cell->setFocus(Qt::OtherFocusReason);
        });
    }
    return DeskPart::eventFilter(watched, event);
}

}  // namespace motebok
