// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attendanceactions.h"

#include "widgets/attendancelist.h"
#include "widgets/meetingpage.h"
#include "widgets/sidepanel.h"

#include <QMenu>
#include <QToolButton>

namespace motebok {

namespace {

constexpr int refreshDelay = 100;  // ms from a change to the head count

/// Whether anything changed that a list of who is there could show. A key in an item touches no participant.
bool participantsDiffer(const Meeting &before, const Meeting &after)
{
    if (before.sections.isSharedWith(after.sections))
        return false;
    if (before.sections.size() != after.sections.size())
        return true;
    for (qsizetype i = 0; i < after.sections.size(); ++i) {
        const ParticipantTable *was = before.sections[i].participants();
        const ParticipantTable *is = after.sections[i].participants();
        if (!was != !is)
            return true;
        if (is && !(was->rows.isSharedWith(is->rows) && was->columns.isSharedWith(is->columns) &&
                    before.sections[i].heading == after.sections[i].heading))
            return true;
    }
    return false;
}

/// A place that is nowhere: an edit that leaves the cursor where it is.
const Spot nowhere{{CellKind::ItemText, {}, {}}};

const Attender *find(const QList<AttendanceSection> &sections, const Id &who)
{
    for (const AttendanceSection &section : sections) {
        for (const Attender &each : section.people) {
            if (each.id == who)
                return &each;
        }
    }
    return nullptr;
}

const AttendanceSection *sectionOf(const QList<AttendanceSection> &sections, const Id &who)
{
    for (const AttendanceSection &section : sections) {
        for (const Attender &each : section.people) {
            if (each.id == who)
                return &section;
        }
    }
    return nullptr;
}

}  // namespace

AttendanceActions::AttendanceActions(MeetingPage &page, SidePanel &sidePanel, QWidget *window)
    : DeskPart(window), page_(page), sidePanel_(sidePanel), window_(window), headCount_(new QToolButton)
{
    using State = Attendance::State;
    const auto setter = [this](State state) { return [this, state] { set(who(), state); }; };
    everybody_ = action(QStringLiteral("attendance.everybody"), tr("&Everybody present"),
                        QKeySequence(tr("Ctrl+Shift+L")), [this] { everybodyPresent({}); });
    present_ = action(QStringLiteral("attendance.present"), tr("&Present"), {}, setter(State::Present));
    absent_ = action(QStringLiteral("attendance.absent"), tr("&Absent"), {}, setter(State::Absent));
    partly_ = action(QStringLiteral("attendance.partly"), tr("Pa&rtly present"), {}, setter(State::Partly));
    unknown_ = action(QStringLiteral("attendance.unknown"), tr("Not &known"), {}, setter(State::Unknown));
    details_ = action(QStringLiteral("attendance.details"), tr("&Note, times and deputy"), QKeySequence(Qt::Key_F2),
                      [this] { openDetails(who()); });
    show_ = action(QStringLiteral("attendance.show"), tr("&Attendance"), QKeySequence(Qt::Key_F7), {});

    list_ = new AttendanceList(everybody_);
    sidePanel_.add(list_, tr("Who is present"), show_);
    headCount_->setAutoRaise(true);
    headCount_->setFocusPolicy(Qt::NoFocus);  // F7 does the same
    connect(headCount_, &QToolButton::clicked, this, [this] {
        show_->setChecked(true);
        list_->setFocus(Qt::OtherFocusReason);
    });

    connect(list_, &AttendanceList::cycleWanted, this, &AttendanceActions::cycle);
    connect(list_, &AttendanceList::tableWanted, this, &AttendanceActions::newTable);
    connect(list_, &AttendanceList::menuWanted, this, [this](const Id &row, QMenu *menu) { addEntries(row, *menu); });
    connect(list_, &AttendanceList::currentChanged, this, &AttendanceActions::update);
    connect(list_, &AttendanceList::detailsLeft, this, &AttendanceActions::detailsLeft);
    connect(list_, &AttendanceList::detailsGiven, this, [this](const Id &row, const edits::AttendanceDetails &details) {
        quietly(tr("Attendance"), [this, &row, &details](Meeting &meeting) {
            return edits::setAttendanceDetails(meeting, row, details, open_->habits());
        });
    });
    connect(&page_, &MeetingPage::menuWanted, this,
            [this](const PageRow &row, QMenu *menu) { addRowEntries(row, *menu); });
    connect(&page_, &MeetingPage::currentCellChanged, this, &AttendanceActions::update);
    connect(list_, &AttendanceList::keyboardMoved, this, &AttendanceActions::update);
    refreshTimer_.setSingleShot(true);
    connect(&refreshTimer_, &QTimer::timeout, this, &AttendanceActions::refresh);
    refresh();
}

QAction *AttendanceActions::action(const QString &id, const QString &text, const QKeySequence &key,
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

void AttendanceActions::fill(QMenu &menu) const
{
    menu.addAction(everybody_);
    menu.addSeparator();
    menu.addActions({present_, absent_, partly_, unknown_});
    menu.addSeparator();
    menu.addAction(details_);
}

void AttendanceActions::setMeeting(OpenMeeting *open)
{
    if (open_)
        open_->disconnect(this);
    open_ = nullptr;  // what is still written in the fields belongs to no meeting now
    list_->closeDetails();
    open_ = open;
    if (open_) {
        connect(open_, &OpenMeeting::changed, this, &AttendanceActions::changed);
        // After the page went where an undo leads: who undoes in the list stays in the list.
        connect(open_, &OpenMeeting::goTo, this, [this] {
            if (keyboardWasHere_)
                list_->setFocus(Qt::OtherFocusReason);
        });
        connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
    }
    refresh();
}

void AttendanceActions::finishWriting()
{
    list_->closeDetails();
}

void AttendanceActions::changed(const Meeting &before, const Meeting &after)
{
    keyboardWasHere_ = list_->hasKeyboard();
    if (participantsDiffer(before, after) && !refreshTimer_.isActive())
        refreshTimer_.start(refreshDelay);
}

void AttendanceActions::refresh()
{
    refreshTimer_.stop();
    const QList<AttendanceSection> sections = open_ ? attendanceOf(open_->meeting()) : QList<AttendanceSection>();
    const bool writable = open_ && !open_->isReadOnly();
    list_->show(sections, writable ? AttendanceList::Writable::Yes : AttendanceList::Writable::No);
    const HeadCount heads = headCount(sections);
    const int all = heads.present + heads.partly + heads.absent + heads.unknown;
    headCount_->setText(tr("%1 of %2 present").arg(heads.present + heads.partly).arg(all));
    QStringList lines{headCountText(heads)};
    for (const QString &name : emptySeats(sections))
        lines.append(tr("Nobody stands in for %1").arg(name));
    headCount_->setToolTip(lines.join(u'\n'));
    headCount_->setAccessibleName(headCount_->text());
    headCount_->setAccessibleDescription(lines.join(QStringLiteral(". ")));
    headCount_->setVisible(all > 0);
    everybody_->setEnabled(writable && all > 0);
    update();
}

void AttendanceActions::update()
{
    const bool somebody = open_ && !open_->isReadOnly() && !who().isEmpty();
    for (QAction *each : {present_, absent_, partly_, unknown_, details_})
        each->setEnabled(somebody);
    show_->setEnabled(open_);
}

Id AttendanceActions::who() const
{
    if (list_->hasKeyboard()) {
        const Attender *chosen = list_->current();
        return chosen ? chosen->id : Id();
    }
    const PageRow row = page_.currentRow();
    return row.kind == RowKind::Participant ? row.id : Id();
}

/// An edit from the page, which goes to the row; one from the list, which stays.
void AttendanceActions::edit(const QString &what, const Change &change)
{
    if (list_->hasKeyboard())
        quietly(what, change);
    else if (open_ && !open_->isReadOnly())
        open_->edit(what, change);
}

bool AttendanceActions::quietly(const QString &what, const Change &change)
{
    if (!open_ || open_->isReadOnly())
        return false;
    const bool done = open_->edit(what, [this, &change](Meeting &meeting) -> edits::Outcome {
        const edits::Outcome spot = change(meeting);
        if (!spot)
            return std::nullopt;
        open_->setCursor(*spot);  // undoing it goes there, wherever one writes by then
        return nowhere;
    });
    if (const std::optional<Spot> place = page_.place())
        open_->setCursor(*place);
    refresh();
    return done;
}

void AttendanceActions::set(const Id &who, Attendance::State state)
{
    edit(tr("Attendance"),
         [&](Meeting &meeting) { return edits::setAttendance(meeting, who, state, open_->habits().attendance); });
}

void AttendanceActions::cycle(const Id &who)
{
    if (!open_)
        return;
    const QList<AttendanceSection> sections = attendanceOf(open_->meeting());
    const AttendanceSection *section = sectionOf(sections, who);
    if (!section || section->kept == AttendanceSection::Kept::Heading)
        return;  // the heading says it: whoever was absent stands under another one
    const Id table = section->kept == AttendanceSection::Kept::Nowhere ? section->id : Id();
    edit(tr("Attendance"), [&](Meeting &meeting) {
        if (!table.isEmpty())
            edits::insertAttendanceColumn(meeting, table, open_->habits().language);
        return edits::cycleAttendance(meeting, who, open_->habits().attendance);
    });
}

void AttendanceActions::setDeputyFor(const Id &who, const Id &member)
{
    edit(tr("Deputy"), [&](Meeting &meeting) { return edits::setDeputyFor(meeting, who, member); });
}

void AttendanceActions::everybodyPresent(const Id &section)
{
    quietly(tr("Everybody present"), [this, &section](Meeting &meeting) {
        return edits::setEverybodyPresent(meeting, section, open_->habits().attendance);
    });
}

void AttendanceActions::newTable()
{
    if (!open_)
        return;
    const Id last = open_->meeting().sections.isEmpty() ? Id() : open_->meeting().sections.last().id;
    open_->edit(tr("New section"), [this, &last](Meeting &meeting) {
        return edits::insertSection(meeting, edits::SectionKind::Participants, last, open_->habits());
    });
    if (CellEdit *cell = page_.currentCell())
        cell->setFocus(Qt::OtherFocusReason);  // one writes the first name at once
}

void AttendanceActions::openDetails(const Id &who)
{
    if (who.isEmpty())
        return;
    detailsFrom_ = list_->hasKeyboard() ? OpenedFrom::List
                   : show_->isChecked() ? OpenedFrom::Page
                                        : OpenedFrom::PageWithoutList;
    refresh();
    sidePanel_.showQuietly(list_);
    list_->openDetails(who);
}

/// Whoever came from the page goes back there, and the list goes with it if it was not there before.
void AttendanceActions::detailsLeft()
{
    switch (std::exchange(detailsFrom_, OpenedFrom::List)) {
        case OpenedFrom::PageWithoutList:
            show_->setChecked(false);
            break;
        case OpenedFrom::Page:
            if (CellEdit *cell = page_.currentCell())
                cell->setFocus(Qt::OtherFocusReason);
            break;
        case OpenedFrom::List:
            break;
    }
}

void AttendanceActions::addRowEntries(const PageRow &row, QMenu &menu)
{
    const bool table = row.kind == RowKind::ParticipantLabels || row.kind == RowKind::SectionHeading;
    if (!open_ || open_->isReadOnly() || (row.kind != RowKind::Participant && !table))
        return;
    // Before what every row can do.
    const QList<QAction *> others = menu.actions();
    if (table)
        addTableEntry(row.section, menu);
    else
        addEntries(row.id, menu);
    const QList<QAction *> own = menu.actions().mid(others.size());
    for (QAction *entry : own)
        menu.removeAction(entry);
    menu.insertActions(others.value(0), own);
    if (!own.isEmpty())
        menu.insertSeparator(others.value(0));
}

void AttendanceActions::addTableEntry(const Id &section, QMenu &menu)
{
    Meeting trial = open_->meeting();
    if (!edits::setEverybodyPresent(trial, section, open_->habits().attendance))
        return;
    menu.addAction(tr("&Everybody in the table present"), this, [this, section] { everybodyPresent(section); });
}

void AttendanceActions::addEntries(const Id &who, QMenu &menu)
{
    if (!open_ || open_->isReadOnly())
        return;
    const auto entry = [this, &menu, who](const QString &text, Attendance::State state) {
        menu.addAction(text, this, [this, who, state] { set(who, state); });
    };
    entry(tr("&Present"), Attendance::State::Present);
    entry(tr("&Absent"), Attendance::State::Absent);
    entry(tr("Pa&rtly present"), Attendance::State::Partly);
    entry(tr("Not &known"), Attendance::State::Unknown);
    menu.addAction(tr("&Note, times and deputy"), this, [this, who] { openDetails(who); });
    addDeputyEntries(who, *menu.addMenu(tr("&Deputy for")));
}

void AttendanceActions::addDeputyEntries(const Id &who, QMenu &menu)
{
    const QList<AttendanceSection> sections = attendanceOf(open_->meeting());
    const Attender *deputy = find(sections, who);
    const Id now = deputy ? deputy->attendance.deputyFor : Id();
    const auto entry = [&](QString name, const Id &member) {
        QAction *choice = menu.addAction(name.replace(u'&', QStringLiteral("&&")), this,
                                         [this, who, member] { setDeputyFor(who, member); });
        choice->setCheckable(true);
        choice->setChecked(member == now);
    };
    entry(tr("(nobody)"), {});
    for (const AttendanceSection &section : sections) {
        for (const Attender &member : section.people) {
            if (member.id != who && !member.name.isEmpty())
                entry(member.name, member.id);
        }
    }
}

}  // namespace motebok
