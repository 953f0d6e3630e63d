// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionactions.h"

#include "widgets/actioneditor.h"
#include "widgets/actionlist.h"
#include "widgets/look.h"
#include "widgets/meetingpage.h"
#include "widgets/sidepanel.h"

#include <QAction>
#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>

namespace motebok {

namespace {

constexpr int refreshDelay = 400;  // ms without a change before the list is made anew: that reads the whole meeting
constexpr int editorWidth = 380;   // pixels, where there is room

/// A place that is nowhere: an edit that leaves the cursor where it is.
const Spot nowhere{{CellKind::ItemText, {}, {}}};

}  // namespace

ActionActions::ActionActions(MeetingPage &page, SidePanel &sidePanel, QWidget *window)
    : DeskPart(window), page_(page), window_(window), list_(new ActionList), editor_(new ActionEditor(window))
{
    using Status = ActionItem::Status;
    const auto toggler = [this](Status status) {
        return [this, status] {
            const ActionItem *item = find(which());
            if (item)
                setStatus(item->id, item->status == status ? Status::Open : status);
        };
    };
    make_ = action(QStringLiteral("action.make"), tr("&Action item of the text"), QKeySequence(tr("Ctrl+Shift+A")),
                   [this] { make(); });
    done_ = action(QStringLiteral("action.done"), tr("Action item is &done"), {}, toggler(Status::Done));
    dropped_ = action(QStringLiteral("action.dropped"), tr("Action item is d&ropped"), {}, toggler(Status::Dropped));
    remove_ = action(QStringLiteral("action.remove"), tr("&Not an action item, keep the text"), {},
                     [this] { remove(which()); });
    show_ = action(QStringLiteral("action.list"), tr("A&ction items"), QKeySequence(Qt::Key_F8), {});
    for (QAction *each : {done_, dropped_})
        each->setCheckable(true);
    sidePanel.add(list_, tr("Action items"), show_);

    connect(list_, &ActionList::shown, this, [this] {
        readMeetings();
        refresh();
    });
    connect(list_, &ActionList::keyboardMoved, this, [this] {
        if (refreshTimer_.isActive())
            refresh();  // what one chooses from is as the text is now
        update();
    });
    connect(list_, &ActionList::goToWanted, &page_, &MeetingPage::goTo);
    connect(list_, &ActionList::statusWanted, this, &ActionActions::setStatus);
    connect(list_, &ActionList::removeWanted, this, &ActionActions::remove);
    connect(list_, &ActionList::editWanted, this, [this](const Id &id) {
        if (const ActionItem *item = find(id))
            list_->editor()->edit(open_->meeting(), *item, open_->habits().language);
    });
    connect(list_->view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActionActions::update);
    for (ActionEditor *editor : {editor_, list_->editor()})
        connect(editor, &ActionEditor::finished, this, &ActionActions::store);
    connect(editor_, &ActionEditor::left, this, [this] {
        if (editedCell_)
            editedCell_->setFocus(Qt::OtherFocusReason);
    });
    connect(page_.verticalScrollBar(), &QScrollBar::valueChanged, this, &ActionActions::placeEditor);
    connect(&page_, &MeetingPage::currentCellChanged, this, &ActionActions::update);
    window_->installEventFilter(this);
    editor_->installEventFilter(this);
    refreshTimer_.setSingleShot(true);
    connect(&refreshTimer_, &QTimer::timeout, this, &ActionActions::refresh);
    update();
}

QAction *ActionActions::action(const QString &id, const QString &text, const QKeySequence &key,
                               const std::function<void()> &act)
{
    auto *made = new QAction(text, this);
    made->setObjectName(id);
    made->setShortcut(key);
    if (act)
        connect(made, &QAction::triggered, this, act);
    window_->addAction(made);
    return made;
}

void ActionActions::fill(QMenu &menu) const
{
    menu.addActions({make_, done_, dropped_, remove_});
}

void ActionActions::finishWriting()
{
    editor_->finish();
    list_->editor()->finish();
}

void ActionActions::setMeeting(OpenMeeting *open)
{
    finishWriting();
    if (open_)
        open_->disconnect(this);
    open_ = open;
    meetings_.clear();
    if (open_) {
        connect(open_, &OpenMeeting::changed, this, &ActionActions::meetingChanged);
        connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
        if (list_->isVisible())
            readMeetings();
    }
    refresh();
    update();
}

bool ActionActions::isWritable() const
{
    return open_ && !open_->isReadOnly();
}

const ActionItem *ActionActions::find(const Id &action) const
{
    if (!open_ || action.isEmpty())
        return nullptr;
    for (const ActionItem &each : open_->meeting().actions) {
        if (each.id == action)
            return &each;
    }
    return nullptr;
}

Id ActionActions::which() const
{
    if (list_->view()->hasFocus())
        return list_->current() ? list_->current()->id : Id();
    const CellEdit *cell = page_.currentCell();
    return cell && open_ ? actionAt(cell->text(), cell->textCursor().position()) : Id();
}

void ActionActions::make()
{
    CellEdit *cell = page_.currentCell();
    if (!cell || !isWritable())
        return;
    editor_->finish();
    const QTextCursor cursor = cell->textCursor();
    const Id there = cursor.hasSelection() ? Id() : actionAt(cell->text(), cursor.position());
    if (find(there)) {
        editUnder(*cell, there);
        return;
    }
    const Id fresh = newId();
    const CellAddress address = cell->address();
    open_->edit(tr("Action item"), [&](Meeting &meeting) {
        return edits::makeAction(meeting, address, cursor.anchor(), cursor.position(), fresh);
    });
    if (CellEdit *now = page_.currentCell(); now && find(fresh))
        editUnder(*now, fresh);
}

void ActionActions::editUnder(CellEdit &cell, const Id &action)
{
    editedCell_ = &cell;
    editedText_ = {cell.textCursor().position(), 0};
    for (const ActionAnchor &anchor : actionAnchors(open_->meeting())) {
        if (anchor.action == action && anchor.cell == cell.address())
            editedText_ = anchor.range;
    }
    editor_->edit(open_->meeting(), *find(action), open_->habits().language);
    placeEditor();
}

/// Under the text of the action, or above it where there is no room.
void ActionActions::placeEditor()
{
    if (!editor_->isVisible() || !editedCell_)
        return;
    const auto caretAt = [this](qsizetype position) {
        QTextCursor at(editedCell_->document());
        at.setPosition(std::clamp(int(position), 0, editedCell_->document()->characterCount() - 1));
        return editedCell_->cursorRect(at).translated(editedCell_->viewport()->mapTo(window_, QPoint()));
    };
    const QRect area = window_->rect();
    const int width = std::min(editorWidth, area.width() - 2 * look::gap);
    const int height = std::max(editor_->heightForWidth(width), editor_->minimumSizeHint().height());
    const QRect first = caretAt(editedText_.from);
    const int below = caretAt(editedText_.end()).bottom() + look::half;
    const int above = first.top() - look::half - height;
    const int lowest = std::max(0, area.height() - height - look::gap);
    const int x = std::clamp(first.x(), look::gap, std::max(look::gap, area.width() - width - look::gap));
    const int y = below > lowest && above >= 0 ? above : below;
    editor_->setGeometry(x, std::clamp(y, 0, lowest), width, height);
}

void ActionActions::quietly(const QString &what, const std::function<edits::Outcome(Meeting &)> &change)
{
    if (!isWritable())
        return;
    open_->edit(what, [&change](Meeting &meeting) -> edits::Outcome {
        return change(meeting) ? edits::Outcome(nowhere) : std::nullopt;
    });
}

void ActionActions::store(const Id &action, const QList<ActionOwner> &owners, const Due &due)
{
    quietly(tr("Owners and due date"), [&](Meeting &meeting) -> edits::Outcome {
        const edits::Outcome first = edits::setOwners(meeting, action, owners);
        const edits::Outcome second = edits::setDue(meeting, action, due);
        return first ? first : second;
    });
    refresh();
}

void ActionActions::setStatus(const Id &action, ActionItem::Status status)
{
    quietly(tr("State of the action item"),
            [&](Meeting &meeting) { return edits::setStatus(meeting, action, status); });
    refresh();
    update();
}

void ActionActions::remove(const Id &action)
{
    quietly(tr("Not an action item"), [&](Meeting &meeting) { return edits::removeAction(meeting, action); });
    refresh();
    update();
}

void ActionActions::meetingChanged(const Meeting &before, const Meeting &after)
{
    if (before.actions != after.actions)
        update();
    // The rows have places in the text, which move as one types anywhere.
    if (list_->isVisible() && (!after.actions.isEmpty() || !before.actions.isEmpty()))
        refreshTimer_.start(refreshDelay);
}

void ActionActions::readMeetings()
{
    meetings_.clear();
    const bool events = open_ && std::any_of(open_->meeting().actions.begin(), open_->meeting().actions.end(),
                                             [](const ActionItem &action) { return action.event.has_value(); });
    if (!book_ || !events)
        return;
    // When the book cannot be read the window says so where it matters; the list then shows what the text says.
    if (const Result<QList<MeetingSummary>> all = book_->meetings())
        meetings_ = *all;
}

void ActionActions::refresh()
{
    refreshTimer_.stop();
    if (!list_->isVisible())
        return;
    if (!open_) {
        list_->show({}, ActionList::Writable::No);
        return;
    }
    if (meetings_.isEmpty())
        readMeetings();
    list_->show(actionRows(open_->meeting(), meetings_, open_->habits().language),
                isWritable() ? ActionList::Writable::Yes : ActionList::Writable::No);
}

void ActionActions::update()
{
    CellEdit *cell = page_.currentCell();
    const ActionItem *item = find(which());
    make_->setEnabled(isWritable() && cell && !cell->isReadOnly() && cell->form() == CellEdit::Form::Rich);
    for (QAction *each : {done_, dropped_, remove_})
        each->setEnabled(isWritable() && item);
    show_->setEnabled(open_);
    done_->setChecked(item && item->status == ActionItem::Status::Done);
    dropped_->setChecked(item && item->status == ActionItem::Status::Dropped);
    describe(cell);
}

/// Tells a screen reader of the action the cursor stands in.
void ActionActions::describe(CellEdit *cell)
{
    if (described_ && described_ != cell)
        described_->describe(CellEdit::Layer::Actions, {});
    described_ = cell;
    if (!cell)
        return;
    const ActionItem *item = open_ ? find(actionAt(cell->text(), cell->textCursor().position())) : nullptr;
    QString words;
    if (item) {
        QStringList names;
        for (const ActionOwner &owner : item->owners)
            names.append(owner.name);
        QStringList parts{tr("Action item"), names.join(QStringLiteral(", ")),
                          dueWords(dueOf(*item), open_->habits().language)};
        parts.removeAll(QString());
        words = parts.join(QStringLiteral(". "));
    }
    cell->describe(CellEdit::Layer::Actions, words);
}

bool ActionActions::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = watched == window_ ? event->type() == QEvent::Resize : event->type() == QEvent::LayoutRequest;
    if (moved && editor_->isVisible())
        QMetaObject::invokeMethod(this, &ActionActions::placeEditor, Qt::QueuedConnection);
    return DeskPart::eventFilter(watched, event);
}

}  // namespace motebok
