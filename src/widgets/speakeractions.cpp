// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/speakeractions.h"

#include "editing/openmeeting.h"
#include "widgets/meetingpage.h"
#include "widgets/speakerpopup.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace motebok {

SpeakerActions::SpeakerActions(MeetingPage &page, QWidget *window)
    : DeskPart(window), page_(page), popup_(new SpeakerPopup(window))
{
    insert_ = addAction(QStringLiteral("speaker.insert"), tr("S&peaker … (@)"), {}, [this] { writeAtSign(); });
    insert_->setEnabled(false);
    connect(popup_, &SpeakerPopup::chosen, this, &SpeakerActions::insert);
    connect(&page_, &MeetingPage::currentCellChanged, this, [this] { watch(page_.currentCell()); });
    connect(page_.verticalScrollBar(), &QScrollBar::valueChanged, this, &SpeakerActions::placeSoon);
}

void SpeakerActions::setMeeting(OpenMeeting *open)
{
    stop();
    DeskPart::setMeeting(open);
    watch(nullptr);
    watch(page_.currentCell());
}

void SpeakerActions::fillInsert(QMenu &menu) const
{
    menu.addAction(insert_);
}

void SpeakerActions::watch(CellEdit *cell)
{
    if (cell == cell_)
        return;
    stop();
    if (cell_) {
        cell_->disconnect(this);
        cell_->removeEventFilter(this);
    }
    const bool prose = cell && open_ && !cell->isReadOnly() && isProse(open_->meeting(), cell->address());
    cell_ = prose ? cell : nullptr;
    insert_->setEnabled(prose);
    if (!prose)
        return;
    cell_->installEventFilter(this);
    connect(cell_, &CellEdit::written, this, [this](const QString &characters) {
        if (characters == QStringLiteral("@"))
            begin();
    });
    connect(cell_, &QTextEdit::cursorPositionChanged, this, &SpeakerActions::narrow);
    connect(cell_, &CellEdit::heightChanged, this, &SpeakerActions::placeSoon);
}

/// What the menu does: the "@" for those who do not know the key.
void SpeakerActions::writeAtSign()
{
    if (!cell_)
        return;
    cell_->setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = cell_->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    const bool apart = cursor.atBlockStart() || cell_->document()->characterAt(cursor.position() - 1).isSpace();
    cursor.insertText(apart ? QStringLiteral("@") : QStringLiteral(" @"));
    cell_->setTextCursor(cursor);
    begin();
}

std::optional<TextSpan> SpeakerActions::typed() const
{
    return speakerBeingTyped(read(*cell_->document()), cell_->textCursor().position());
}

void SpeakerActions::begin()
{
    const std::optional<TextSpan> span = typed();
    if (!span)
        return;
    QList<Person> people;
    if (const Result<QList<Person>> found = book_ ? book_->people() : Result<QList<Person>>(people))
        people = *found;  // a register that cannot be read leaves the meeting's and the group's own
    candidates_ = speakerCandidates(open_->meeting(), open_->habits(), people);
    at_ = int(span->from);
    narrow();
}

void SpeakerActions::narrow()
{
    if (at_ < 0 || !cell_)
        return;
    const std::optional<TextSpan> span = typed();
    if (!span || span->from != at_) {
        stop();
        return;
    }
    const QString words = read(*cell_->document()).plainText().mid(span->from + 1, span->length - 1);
    const QList<SpeakerCandidate> matches = matchingSpeakers(candidates_, words);
    if (matches.isEmpty())
        popup_->hide();
    else
        popup_->offer(matches, *cell_, at_);
}

void SpeakerActions::stop()
{
    at_ = -1;
    popup_->hide();
}

void SpeakerActions::placeSoon()
{
    if (at_ < 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (at_ >= 0 && cell_ && popup_->isVisible())
                popup_->place(*cell_, at_);
        },
        Qt::QueuedConnection);
}

void SpeakerActions::insert(const SpeakerCandidate &who)
{
    const std::optional<TextSpan> span = cell_ ? typed() : std::nullopt;
    stop();
    if (!span || !open_)
        return;
    const CellAddress cell = cell_->address();
    open_->setCursor({cell, int(span->end())});
    open_->edit(tr("Speaker"), [this, &cell, &span, &who](Meeting &meeting) {
        return edits::insertSpeaker(meeting, cell, *span, who, open_->habits());
    });
}

bool SpeakerActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == cell_ && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        stop();
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != cell_ || !key || !popup_->isVisible())
        return DeskPart::eventFilter(watched, event);
    auto *pressed = static_cast<QKeyEvent *>(event);
    const bool bare = !(pressed->modifiers() & ~Qt::KeypadModifier);
    static const QList<int> keys{Qt::Key_Up,     Qt::Key_Down,  Qt::Key_PageUp, Qt::Key_PageDown,
                                 Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab,    Qt::Key_Escape};
    if (!bare || !keys.contains(pressed->key()))
        return DeskPart::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();  // these keys are the popup's as long as it is there
        return true;
    }
    if (pressed->key() == Qt::Key_Escape)
        stop();
    else
        popup_->takesKey(pressed->key());
    return true;
}

}  // namespace motebok
