// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/celledit.h"

#include "editing/textlists.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

#include <cmath>

namespace motebok {

namespace {

constexpr int margin = 6;            // pixels between the frame and the text
constexpr int checkLaterAlpha = 56;  // of 255: the text on it stays as readable as beside it
constexpr int actionAlpha = 26;      // of 255

}  // namespace

CellEdit::CellEdit(const CellAddress &address, QWidget *parent)
    : QTextEdit(parent), address_(address), form_(isRich(address.kind) ? Form::Rich : Form::Plain)
{
    document()->setUndoRedoEnabled(false);  // the history is the meeting's
    document()->setDocumentMargin(margin);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(false);
    setAcceptRichText(form_ == Form::Rich);
    viewport()->setAutoFillBackground(false);
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    showText({});
    connect(document(), &QTextDocument::contentsChanged, this, &CellEdit::contentsEdited);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CellEdit::heightChanged);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (document()->revision() == revision_)  // moved, not pushed on by an edit that is about to be told
            cursorBefore_ = textCursor().position();
    });
}

void CellEdit::setPlain()
{
    form_ = Form::Plain;
    setAcceptRichText(false);
}

TextLook CellEdit::look() const
{
    TextLook look{palette().color(QPalette::Link),
                  fontMetrics().horizontalAdvance(QStringLiteral("00.")) + TextLook::labelGap};
    look.checkLater = palette().color(QPalette::Highlight);
    look.checkLater.setAlpha(checkLaterAlpha);
    look.action = palette().color(QPalette::Highlight);
    look.action.setAlpha(actionAlpha);
    return look;
}

void CellEdit::showText(const RichText &text)
{
    const int position = textCursor().position();
    showing_ = true;
    fill(*document(), text, look());
    showing_ = false;
    shown_ = text;
    revision_ = document()->revision();
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    cursorBefore_ = cursor.position();
}

int CellEdit::heightFor(int width)
{
    // Not the viewport's width: a cell that has not been shown yet has its place, but its text has not followed.
    if (document()->textWidth() != width)
        document()->setTextWidth(width);
    return int(std::ceil(document()->size().height()));
}

void CellEdit::contentsEdited()
{
    if (showing_)
        return;
    revision_ = document()->revision();
    const RichText now = read(*document());
    if (now == shown_)
        return;
    shown_ = now;
    const int position = textCursor().position();
    emit typed(address_, now, cursorBefore_, position);
    cursorBefore_ = position;
}

void CellEdit::toggleMark(Mark mark)
{
    if (form_ == Form::Plain)
        return;
    QTextCursor cursor = textCursor();
    QTextCharFormat typing = currentCharFormat();
    motebok::toggleMark(cursor, typing, mark, look());
    if (!cursor.hasSelection())
        setCurrentCharFormat(typing);
    emit currentCharFormatChanged(currentCharFormat());
}

bool CellEdit::markActive(Mark mark) const
{
    const QTextCursor cursor = textCursor();
    return hasMark(cursor.hasSelection() ? cursor.charFormat() : currentCharFormat(), mark);
}

void CellEdit::toggleList(BlockKind kind)
{
    if (form_ == Form::Rich)
        motebok::toggleList(textCursor(), kind, look());
    viewport()->update();
}

void CellEdit::setBlockKind(BlockKind kind)
{
    if (form_ == Form::Rich)
        motebok::setBlockKind(textCursor(), kind, look());
    viewport()->update();
}

BlockKind CellEdit::blockKind() const
{
    return kindOf(textCursor().blockFormat());
}

bool CellEdit::nest(int by)
{
    const bool changed = form_ == Form::Rich && motebok::nest(textCursor(), by, look());
    viewport()->update();
    return changed;
}

QString CellEdit::selectLinkAtCursor()
{
    QTextCursor cursor = textCursor();
    const QString target = selectLink(cursor);
    setTextCursor(cursor);
    return target;
}

void CellEdit::setLink(const QString &target)
{
    QTextCursor cursor = textCursor();
    motebok::setLink(cursor, target, look());
}

bool CellEdit::event(QEvent *event)
{
    // Undo and redo belong to the whole meeting, and what is cut is a step of it: the window's actions get them, not
    // QTextEdit.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) || key->matches(QKeySequence::Cut)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

bool CellEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (showHighlightTip(help->pos(), help->globalPos()))
            return true;
    }
    return QTextEdit::viewportEvent(event);
}

bool CellEdit::atEdge(int direction) const
{
    QTextCursor cursor = textCursor();
    const int before = cursor.position();
    cursor.movePosition(direction < 0 ? QTextCursor::Up : QTextCursor::Down);
    return cursor.position() == before;
}

bool CellEdit::handleKey(QKeyEvent *event)
{
    const bool bare = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    QTextCursor cursor = textCursor();
    switch (event->key()) {
        case Qt::Key_Tab:
            if (bare)
                emit leave(1);
            return bare;
        case Qt::Key_Backtab:
            emit leave(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!bare)
                return false;
            if (form_ == Form::Plain) {
                emit leave(1);
                return true;
            }
            if (shift || isReadOnly())
                return false;
            breakBlock(cursor, look());
            setTextCursor(cursor);
            ensureCursorVisible();
            viewport()->update();
            emit written(QStringLiteral("\n"));
            return true;
        case Qt::Key_Backspace:
            if (bare && !isReadOnly() && takeFormOff(cursor, look())) {
                setTextCursor(cursor);
                viewport()->update();
                return true;
            }
            return false;
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const int direction = event->key() == Qt::Key_Up ? -1 : 1;
            if (bare && !shift && atEdge(direction)) {
                emit leaveVertically(direction);
                return true;
            }
            return false;
        }
        case Qt::Key_Space: {
            const bool allSelected =
                cursor.selectionEnd() - cursor.selectionStart() == document()->characterCount() - 1;
            const bool blank = toPlainText().trimmed().isEmpty();
            if (bare && spaceCycles_ && (allSelected || blank) && !isReadOnly()) {
                emit cycleAttendance();
                return true;
            }
            return false;
        }
        default:
            return false;
    }
}

void CellEdit::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event))
        return;
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    // Alt and a letter that opens no menu is a slip, not text. AltGr comes without Alt, or with Ctrl.
    if ((event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) == Qt::AltModifier) {
        event->ignore();
        return;
    }
    if (!event->text().isEmpty())
        leaveMarksAtTheirEnd();
    const int before = revision_;
    QTextEdit::keyPressEvent(event);
    if (event->text() == QStringLiteral(" ") && form_ == Form::Rich && !isReadOnly()) {
        QTextCursor cursor = textCursor();
        if (listFromTypedMarker(cursor, look()))
            setTextCursor(cursor);
    }
    if (!event->text().isEmpty() && event->text().front().isPrint() && revision_ != before)
        emit written(event->text());
    viewport()->update();  // list labels may have changed anywhere below
}

void CellEdit::inputMethodEvent(QInputMethodEvent *event)
{
    leaveMarksAtTheirEnd();
    const QString commit = event->commitString();
    QTextEdit::inputMethodEvent(event);
    if (!commit.isEmpty() && !isReadOnly())
        emit written(commit);
}

/// What is typed after a link or a speaker is no part of it; what is typed inside one is.
void CellEdit::leaveMarksAtTheirEnd()
{
    if (isReadOnly() || textCursor().hasSelection())
        return;
    if (const auto format = formatAfterMarks(textCursor(), currentCharFormat(), look()))
        setCurrentCharFormat(*format);
}

void CellEdit::setHighlights(Layer layer, const QList<ExtraSelection> &highlights)
{
    if (highlights.isEmpty() && !highlights_.contains(layer))
        return;
    highlights_.insert(layer, highlights);
    QList<ExtraSelection> all;
    for (const QList<ExtraSelection> &each : std::as_const(highlights_))
        all += each;
    setExtraSelections(all);
}

void CellEdit::describe(Layer layer, const QString &words)
{
    if (descriptions_.value(layer) == words)
        return;
    descriptions_.insert(layer, words);
    QStringList all = descriptions_.values();
    all.removeAll(QString());
    setAccessibleDescription(all.join(QStringLiteral(". ")));
}

bool CellEdit::showHighlightTip(const QPoint &at, const QPoint &global)
{
    const int position = cursorForPosition(at).position();
    for (const ExtraSelection &each : extraSelections()) {
        const QString tip = each.format.toolTip();
        if (!tip.isEmpty() && each.cursor.selectionStart() <= position && position <= each.cursor.selectionEnd()) {
            QToolTip::showText(global, tip, this);
            return true;
        }
    }
    return false;
}

/// A menu or another window has the keys for a while; what is selected stays as it is.
static bool comesBack(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason || reason == Qt::ActiveWindowFocusReason;
}

void CellEdit::setHint(const QString &hint, Hint when)
{
    if (when == Hint::Always)
        setPlaceholderText(hint);
    else
        hint_ = hint;
}

void CellEdit::showHint(bool near)
{
    if (!hint_.isEmpty())
        setPlaceholderText(near ? hint_ : QString());
}

void CellEdit::enterEvent(QEnterEvent *event)
{
    QTextEdit::enterEvent(event);
    showHint(true);
}

void CellEdit::leaveEvent(QEvent *event)
{
    QTextEdit::leaveEvent(event);
    showHint(hasFocus());
}

void CellEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
    showHint(true);
    if (spaceCycles_ && !comesBack(event->reason()) && event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void CellEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
    showHint(underMouse());
    if (comesBack(event->reason()))
        return;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void CellEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    paintListLabels(painter, *document(), look());
    painter.setPen(palette().color(QPalette::Highlight));
    paintActionBars(painter, *document());
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Active, QPalette::Highlight));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void CellEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();  // the page scrolls, not the cell
}

void CellEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // An entry may take away the row this cell stands in, and the menu with it.
    const QPointer<QMenu> menu(createStandardContextMenu(event->pos()));
    // The first entries are Qt's undo and redo of this cell alone, which has no history.
    const QList<QAction *> entries = isReadOnly() ? QList<QAction *>() : menu->actions();
    for (QAction *action : entries) {
        const bool separator = action->isSeparator();
        menu->removeAction(action);
        if (separator)
            break;
    }
    const QString target = anchorAt(event->pos());
    if (!target.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Open link"), this, [target] { QDesktopServices::openUrl(QUrl(target)); });
    }
    emit menuWanted(menu);
    menu->exec(event->globalPos());
    delete menu;
}

void CellEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const QString target = event->modifiers() & Qt::ControlModifier ? anchorAt(event->pos()) : QString();
    if (!target.isEmpty() && event->button() == Qt::LeftButton)
        QDesktopServices::openUrl(QUrl(target));
    QTextEdit::mouseReleaseEvent(event);
}

void CellEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !shown_.isEmpty())
        showText(RichText(shown_));
}

}  // namespace motebok
