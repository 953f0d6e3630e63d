// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typingactions.h"

#include "base/settings.h"
#include "editing/openmeeting.h"
#include "widgets/meetingpage.h"

#include <QMenu>

namespace motebok {

namespace {

constexpr int mostRefused = 200;  // helps the user took back that are remembered

}  // namespace

TypingActions::TypingActions(MeetingPage &page, Settings &settings, Clock clock, QWidget *window)
    : DeskPart(window), page_(page), settings_(settings), clock_(std::move(clock))
{
    aids_ = {{TypingAid::Quotes, aid(TypingAid::Quotes, "typing.quotes", tr("Straight &quotes to « »"))},
             {TypingAid::Dashes, aid(TypingAid::Dashes, "typing.dashes", tr("&Dash between blanks"))},
             {TypingAid::Capitals, aid(TypingAid::Capitals, "typing.capitals", tr("&Capital where a sentence begins"))},
             {TypingAid::AutoTexts, aid(TypingAid::AutoTexts, "typing.autoTexts", tr("The group's &short forms"))}};
    opened_ = addAction(QStringLiteral("meeting.opened"), tr("Meeting &opened now"), QKeySequence(tr("F5")),
                        [this] { setMoment(edits::MeetingMoment::Opened); });
    closed_ = addAction(QStringLiteral("meeting.closed"), tr("Meeting clos&ed now"), QKeySequence(tr("Shift+F5")),
                        [this] { setMoment(edits::MeetingMoment::Closed); });
    stamp_ = addAction(QStringLiteral("typing.clock"), tr("Clock &time"), QKeySequence(tr("Ctrl+Shift+T")),
                       [this] { stampClock(); });
    connect(&page_, &MeetingPage::currentCellChanged, this, [this] { watch(page_.currentCell()); });
    update();
}

QAction *TypingActions::aid(TypingAid which, const char *name, const QString &text)
{
    const QString id = QString::fromLatin1(name);
    QAction *made = addAction(id, text);
    made->setCheckable(true);
    made->setChecked(!settings_.value(Setting::TypingAidsOff).toStringList().contains(id));
    made->setData(int(which));
    connect(made, &QAction::toggled, this, &TypingActions::storeAids);
    return made;
}

void TypingActions::storeAids()
{
    QStringList off;
    for (const auto &[which, action] : std::as_const(aids_)) {
        if (!action->isChecked())
            off.append(action->objectName());
    }
    settings_.setValue(Setting::TypingAidsOff, off);
}

void TypingActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    given_.clear();
    refused_.clear();
    if (open_)
        connect(&open_->history(), &QUndoStack::indexChanged, this, &TypingActions::historyMoved);
    watch(nullptr);
    watch(page_.currentCell());
    update();
}

void TypingActions::fillInsert(QMenu &menu) const
{
    menu.addActions({stamp_, opened_, closed_});
}

void TypingActions::fillAids(QMenu &menu) const
{
    for (const auto &[which, action] : aids_)
        menu.addAction(action);
}

void TypingActions::update()
{
    const bool writable = open_ && !open_->isReadOnly();
    opened_->setEnabled(writable);
    closed_->setEnabled(writable);
    stamp_->setEnabled(writable && page_.currentCell());
}

void TypingActions::watch(CellEdit *cell)
{
    if (cell == cell_ && cell)
        return;
    if (cell_)
        disconnect(cell_, &CellEdit::written, this, nullptr);
    cell_ = cell;
    typedTo_ = -1;
    if (cell_ && open_ && isProse(open_->meeting(), cell_->address()))
        connect(cell_, &CellEdit::written, this, &TypingActions::written);
    update();
}

void TypingActions::written(const QString &characters)
{
    const int position = cell_->textCursor().position();
    const qsizetype before = position - characters.size();
    if (before < typedFrom_ || before > typedTo_)
        typedFrom_ = before;  // somewhere else than where one wrote
    typedTo_ = position;
    if (!characters.back().isLetterOrNumber())
        help(position);
}

void TypingActions::help(int position)
{
    TypingAids aids;
    for (const auto &[which, action] : std::as_const(aids_))
        aids.setFlag(which, action->isChecked());
    const RichText text = cell_->text();
    const std::optional<TypingHelp> given = typingHelp(text, position, typedFrom_, open_->habits(), aids);
    if (!given)
        return;
    const QString typed = text.plainText().mid(given->span.from, given->span.length);
    if (wasRefused(*given, typed))
        return;
    const CellAddress cell = cell_->address();
    const int after = position + int(given->words.size() - given->span.length);
    open_->setCursor({cell, position});
    const bool done = open_->edit(tr("Typing help"), [&](Meeting &meeting) {
        return edits::setText(meeting, cell, withWords(text, given->span, given->words), after,
                              open_->habits().attendance);
    });
    if (!done)
        return;
    typedTo_ = after;
    given_.append({open_->history().index(), cell, given->span.from, typed});
}

bool TypingActions::wasRefused(const TypingHelp &help, const QString &typed) const
{
    return std::any_of(refused_.begin(), refused_.end(), [&](const Given &each) {
        return each.cell == cell_->address() && each.from == help.span.from && each.typed == typed;
    });
}

/// A help that is undone was not wanted there.
void TypingActions::historyMoved(int step)
{
    for (qsizetype i = given_.size() - 1; i >= 0; --i) {
        if (given_[i].step <= step)
            break;
        refused_.append(given_.takeAt(i));
    }
    if (refused_.size() > mostRefused)
        refused_.remove(0, refused_.size() - mostRefused);
}

QTime TypingActions::now() const
{
    return clock_().toLocalTime().time();
}

void TypingActions::setMoment(edits::MeetingMoment which)
{
    if (!open_ || open_->isReadOnly())
        return;
    const bool opened = which == edits::MeetingMoment::Opened;
    const QTime time = now();
    const std::optional<Spot> here = page_.place();
    if (here)
        open_->setCursor(*here);
    open_->edit(opened ? tr("Meeting opened") : tr("Meeting closed"), [&](Meeting &meeting) {
        return edits::setMoment(meeting, which, time, open_->habits().language, here);
    });
    emit said((opened ? tr("The meeting opened at %1; it stands among the facts at the top")
                      : tr("The meeting closed at %1; it stands among the facts at the top"))
                  .arg(time.toString(QStringLiteral("HH.mm"))));
}

void TypingActions::stampClock()
{
    CellEdit *cell = page_.currentCell();
    if (!open_ || !cell || cell->isReadOnly())
        return;
    const CellAddress address = cell->address();
    const int position = cell->textCursor().position();
    open_->setCursor({address, position});
    open_->edit(tr("Clock time"), [&](Meeting &meeting) {
        return edits::insertClock(meeting, address, position, now(), open_->habits());
    });
}

}  // namespace motebok
