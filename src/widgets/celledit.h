// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "editing/textdocument.h"

#include <QMap>
#include <QTextEdit>

namespace motebok {

/// One cell of the meeting, edited in place: rich text, or a plain line for titles, labels and numbers. Grows with its
/// text and never scrolls. It keeps no history and stores nothing; it tells what was typed and shows what it is given.
class CellEdit : public QTextEdit {
    Q_OBJECT
public:
    enum class Form { Rich, Plain };

    explicit CellEdit(const CellAddress &address, QWidget *parent = nullptr);

    const CellAddress &address() const { return address_; }
    Form form() const { return form_; }
    /// A plain line, though its kind holds rich text: an item's number.
    void setPlain();
    const RichText &text() const { return shown_; }
    /// Shows the text; the cursor stays where it was as far as there is text there. Tells nobody.
    void showText(const RichText &text);
    TextLook look() const;

    /// Height in pixels that holds all the text at a width.
    int heightFor(int width);

    /// Formatting of the selection, or of what is typed next.
    void toggleMark(Mark mark);
    bool markActive(Mark mark) const;
    void toggleList(BlockKind kind);
    void setBlockKind(BlockKind kind);
    BlockKind blockKind() const;
    bool nest(int by);
    /// The target of the link at the cursor, which becomes the selection; empty when there is none.
    QString selectLinkAtCursor();
    void setLink(const QString &target);
    /// Puts text in the place of the selection; a plain cell takes its words as one line.
    void pasteText(const RichText &text);
    /// The words of the clipboard alone.
    void pasteTextOnly();

    /// What to write here, shown in an empty cell: always, or only while the cell is pointed at or has the cursor.
    enum class Hint { Always, WhenNear };
    void setHint(const QString &hint, Hint when);

    /// What is shown over the text without being part of it; each layer is somebody's own. A tool tip in a highlight's
    /// format is shown when it is pointed at. Gone when another text is shown.
    enum class Layer { Found, Speakers, Actions, Concealed };
    void setHighlights(Layer layer, const QList<ExtraSelection> &highlights);
    QList<ExtraSelection> highlights(Layer layer) const { return highlights_.value(layer); }
    /// What a screen reader says of the place of the cursor, from the same hands.
    void describe(Layer layer, const QString &words);

    /// Attendance cells: the space key asks for the next state while nothing is being written.
    void setSpaceCycles(bool cycles) { spaceCycles_ = cycles; }
    bool spaceCycles() const { return spaceCycles_; }

signals:
    void typed(const motebok::CellAddress &cell, const motebok::RichText &text, int before, int position);
    /// Characters written by hand, after typed() has told of them; Enter is '\n'.
    void written(const QString &characters);
    void heightChanged();
    /// The cursor wants out of the cell: 1 to the next cell, -1 to the one before.
    void leave(int direction);
    /// Up or down from the first or last line: to the cell above or below.
    void leaveVertically(int direction);
    void cycleAttendance();
    /// The cell's context menu is about to be shown; its row adds what it can do.
    void menuWanted(QMenu *menu);
    /// What is on the clipboard is to be pasted here. Whoever knows the meeting takes it over and sets `taken`; else it
    /// comes in as text.
    void pasteWanted(const QMimeData *source, bool *taken);
    /// What was pasted needed repair or lost something that is not text.
    void pasted(const QStringList &warnings);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool handleKey(QKeyEvent *event);
    bool atEdge(int direction) const;
    void showHint(bool near);
    void contentsEdited();
    void leaveMarksAtTheirEnd();
    bool showHighlightTip(const QPoint &at, const QPoint &global);

    CellAddress address_;
    Form form_;
    RichText shown_;  ///< what showText() or typed() last dealt with
    int cursorBefore_ = 0;
    int revision_ = 0;  ///< of the document, when `shown_` was it
    QString hint_;
    QMap<Layer, QList<ExtraSelection>> highlights_;
    QMap<Layer, QString> descriptions_;
    bool showing_ = false;
    bool spaceCycles_ = false;
};

}  // namespace motebok
