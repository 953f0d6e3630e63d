// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnactions.h"

#include "language/reading.h"
#include "widgets/commands.h"
#include "widgets/meetingpage.h"
#include "widgets/prompts.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <array>

namespace motebok {

namespace {

constexpr std::array fields{ParticipantField::Name, ParticipantField::Contact,    ParticipantField::Organisation,
                            ParticipantField::Role, ParticipantField::Attendance, ParticipantField::Other};
constexpr std::array fieldIds{"name", "contact", "organisation", "role", "attendance", "other"};

template <typename Part>
const Part *byId(const QList<Part> &list, const Id &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const Part &part) { return part.id == id; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

static QString nameOf(ParticipantField field)
{
    switch (field) {
        case ParticipantField::Name:
            return ColumnActions::tr("&Name");
        case ParticipantField::Contact:
            return ColumnActions::tr("&Contact");
        case ParticipantField::Organisation:
            return ColumnActions::tr("&Organisation");
        case ParticipantField::Role:
            return ColumnActions::tr("&Role");
        case ParticipantField::Attendance:
            return ColumnActions::tr("&Attendance");
        case ParticipantField::Other:
            break;
    }
    return ColumnActions::tr("O&ther");
}

ColumnActions::ColumnActions(MeetingPage &page, Prompts &prompts, QWidget *window)
    : DeskPart(window), page_(page), prompts_(prompts), kinds_(new QActionGroup(this))
{
    new_ = addAction(QStringLiteral("column.new"), tr("New &column …"), {}, [this] { newColumn(); });
    rename_ = addAction(QStringLiteral("column.rename"), tr("Re&name column …"), {}, [this] { renameCurrent(); });
    left_ = addAction(QStringLiteral("column.left"), tr("Move column &left"), {}, [this] { moveLeft(); });
    right_ = addAction(QStringLiteral("column.right"), tr("Move column &right"), {}, [this] { moveRight(); });
    remove_ = addAction(QStringLiteral("column.remove"), tr("Re&move column"), {}, [this] { removeCurrent(); });
    sectionUp_ = addAction(QStringLiteral("section.up"), tr("Move section &up"), {}, [this] { sectionUp(); });
    sectionDown_ = addAction(QStringLiteral("section.down"), tr("Move section &down"), {}, [this] { sectionDown(); });
    makeKinds();
    connect(&page_, &MeetingPage::currentCellChanged, this, &ColumnActions::update);
    connect(&page_, &MeetingPage::menuWanted, this,
            [this](const PageRow &row, QMenu *menu) { addToRowMenu(row, *menu); });
    update();
}

void ColumnActions::makeKinds()
{
    for (size_t i = 0; i < fields.size(); ++i) {
        auto *kind = new QAction(nameOf(fields[i]), kinds_);
        kind->setObjectName(QStringLiteral("column.kind.") + QLatin1StringView(fieldIds[i]));
        kind->setCheckable(true);
        kind->setData(int(fields[i]));
    }
    connect(kinds_, &QActionGroup::triggered, this,
            [this](const QAction *kind) { setField(current(), ParticipantField(kind->data().toInt())); });
}

void ColumnActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    labelled_ = {};
    if (open_)
        connect(&open_->history(), &QUndoStack::indexChanged, this, &ColumnActions::update);
    update();
}

void ColumnActions::fillColumns(QMenu &menu)
{
    menu.addActions({new_, rename_, left_, right_});
    menu.addMenu(tr("&Kind of column"))->addActions(kinds_->actions());
    menu.addAction(remove_);
}

void ColumnActions::fillSections(QMenu &menu) const
{
    menu.addActions({sectionUp_, sectionDown_});
}

ColumnActions::Column ColumnActions::current() const
{
    const CellEdit *cell = page_.currentCell();
    if (!open_ || !cell)
        return {};
    switch (cell->address().kind) {
        case CellKind::ItemText:
        case CellKind::ItemLabel:
        case CellKind::ParticipantText:
        case CellKind::ParticipantLabel:
        case CellKind::TableText:
            return {page_.currentRow().section, cell->address().column};
        default:
            return {page_.currentRow().section, {}};
    }
}

const Section *ColumnActions::section(const Id &id) const
{
    return open_ ? byId(open_->meeting().sections, id) : nullptr;
}

const ParticipantColumn *ColumnActions::participantColumn(const Column &column) const
{
    const Section *in = section(column.section);
    return in && in->participants() ? byId(in->participants()->columns, column.column) : nullptr;
}

const ItemColumn *ColumnActions::itemColumn(const Column &column) const
{
    const Section *in = section(column.section);
    return in && in->items() ? byId(in->items()->columns, column.column) : nullptr;
}

/// The columns of a table by id and label; those of a plain table by their index and what stands at their top.
QList<std::pair<Id, QString>> ColumnActions::columnsOf(const Section &section) const
{
    QList<std::pair<Id, QString>> columns;
    if (const ItemTable *table = section.items()) {
        for (const ItemColumn &column : table->columns)
            columns.append({column.id, column.label});
    } else if (const ParticipantTable *people = section.participants()) {
        for (const ParticipantColumn &column : people->columns)
            columns.append({column.id, column.label});
    } else if (const PlainTable *plain = section.plainTable(); plain && !plain->rows.isEmpty()) {
        const QList<RichText> &top = plain->rows.first().cells;
        for (qsizetype i = 0; i < top.size(); ++i)
            columns.append({QString::number(i), top[i].plainText().simplified()});
    }
    return columns;
}

QString ColumnActions::label(const Column &column) const
{
    const Section *in = section(column.section);
    if (!in)
        return {};
    const QList<std::pair<Id, QString>> columns = columnsOf(*in);
    for (const auto &[id, label] : columns) {
        if (id == column.column)
            return label;
    }
    return {};
}

bool ColumnActions::canRemove(const Column &column) const
{
    const Section *in = section(column.section);
    if (!in || column.column.isEmpty())
        return false;
    const ItemColumn *ofItems = itemColumn(column);
    return in->items() ? ofItems && ofItems->cell == ItemCell::Extra : columnsOf(*in).size() > 1;
}

bool ColumnActions::mayBecome(const Column &column, ParticipantField field) const
{
    const Section *in = section(column.section);
    const ParticipantTable *table = in ? in->participants() : nullptr;
    if (!table)
        return false;
    const bool once = field == ParticipantField::Name || field == ParticipantField::Attendance;
    const ParticipantColumn *taken = findColumn(*table, field);
    return !once || !taken || taken->id == column.column;
}

void ColumnActions::update()
{
    followLabel();
    const bool writable = open_ && !open_->isReadOnly();
    const Column column = current();
    const Section *in = section(column.section);
    const bool table = writable && in && !in->freeText();
    new_->setEnabled(table);
    rename_->setEnabled(table && !column.column.isEmpty());
    left_->setEnabled(table && edits::canMoveColumn(open_->meeting(), column.section, column.column, -1));
    right_->setEnabled(table && edits::canMoveColumn(open_->meeting(), column.section, column.column, 1));
    remove_->setEnabled(table && canRemove(column));
    sectionUp_->setEnabled(writable && in && edits::canMove(open_->meeting(), column.section, -1));
    sectionDown_->setEnabled(writable && in && edits::canMove(open_->meeting(), column.section, 1));
    const ParticipantColumn *person = writable ? participantColumn(column) : nullptr;
    const QList<QAction *> kinds = kinds_->actions();
    for (QAction *kind : kinds) {
        const ParticipantField field = ParticipantField(kind->data().toInt());
        kind->setEnabled(person && mayBecome(column, field));
        kind->setChecked(person && person->field == field);
    }
}

/// A label written in place names what the column is about, as one given in a dialog does; but not before one is done
/// writing it.
void ColumnActions::followLabel()
{
    const CellEdit *cell = page_.currentCell();
    const bool inLabel = open_ && cell && cell->address().kind == CellKind::ParticipantLabel;
    const Column now = inLabel ? current() : Column();
    if (now == labelled_)
        return;
    const Column left = std::exchange(labelled_, now);
    const QString was = std::exchange(labelWas_, label(now));
    const ParticipantColumn *column = participantColumn(left);
    const std::optional<ParticipantField> field = column ? participantFieldForLabel(column->label) : std::nullopt;
    if (!field || column->label == was || column->field == *field)
        return;
    // The page is in the middle of moving the cursor; the table is made anew when that is done.
    QMetaObject::invokeMethod(
        this, [this, left, field] { setField(left, *field); }, Qt::QueuedConnection);
}

bool ColumnActions::edit(const QString &what, const Change &change)
{
    if (!open_ || open_->isReadOnly())
        return false;
    return open_->edit(what, [this, &change](Meeting &meeting) -> edits::Outcome {
        const edits::Outcome spot = change(meeting);
        const std::optional<Spot> place = page_.place();
        // One stays in one's cell. In a plain table a cell is known by its place, which may be another one now.
        const bool stays = spot && place && place->cell.kind != CellKind::TableText;
        return stays && cells(meeting).contains(place->cell) ? place : spot;
    });
}

void ColumnActions::addTo(const Id &id)
{
    if (!section(id))
        return;
    const QString label = prompts_.line(window_, tr("A new column"), tr("What is the column called?"), {});
    if (label.isEmpty() || !open_)
        return;
    open_->edit(tr("New column"), [&](Meeting &meeting) {
        const edits::Outcome spot = edits::insertColumn(meeting, id, label);
        const std::optional<ParticipantField> field = participantFieldForLabel(label);
        if (spot && field && spot->cell.kind == CellKind::ParticipantLabel)
            edits::setColumnField(meeting, id, spot->cell.column, *field, open_->habits().attendance);
        return spot;
    });
}

void ColumnActions::rename(const Column &column)
{
    const QString was = label(column);
    const QString now = prompts_.line(window_, tr("Label of the column"), tr("What is the column called?"), was);
    if (now.isEmpty() || now == was)
        return;
    edit(tr("Rename column"), [&](Meeting &meeting) {
        return edits::renameColumn(meeting, column.section, column.column, now, open_->habits().attendance);
    });
}

void ColumnActions::move(const Column &column, int by)
{
    edit(tr("Move column"),
         [&](Meeting &meeting) { return edits::moveColumn(meeting, column.section, column.column, by); });
}

void ColumnActions::remove(const Column &column)
{
    edit(tr("Remove column"),
         [&](Meeting &meeting) { return edits::removeColumn(meeting, column.section, column.column); });
}

void ColumnActions::setField(const Column &column, ParticipantField field)
{
    edit(tr("Kind of column"), [&](Meeting &meeting) {
        return edits::setColumnField(meeting, column.section, column.column, field, open_->habits().attendance);
    });
    update();
}

void ColumnActions::setShown(const Column &column, bool shown)
{
    const auto visibility = shown ? edits::Visibility::Shown : edits::Visibility::Hidden;
    edit(tr("Shown columns"),
         [&](Meeting &meeting) { return edits::showColumn(meeting, column.section, column.column, visibility); });
}

void ColumnActions::moveSection(int by)
{
    const Id id = current().section;
    edit(tr("Move section"), [&](Meeting &meeting) { return edits::move(meeting, id, by); });
}

void ColumnActions::addToRowMenu(const PageRow &row, QMenu &menu)
{
    const Section *in = section(row.section);
    if (!in || in->freeText() || row.cells.isEmpty() || open_->isReadOnly())
        return;
    const QList<QAction *> others = menu.actions();
    auto *columns = new QMenu(tr("&Columns"), &menu);
    columns->addAction(tr("New &column …"), this, [this, id = in->id] { addTo(id); });
    columns->addSeparator();
    const QList<std::pair<Id, QString>> all = columnsOf(*in);
    for (const auto &[id, name] : all) {
        fillOne({in->id, id}, *columns->addMenu(menuText(name.isEmpty() ? tr("(no label)") : name)));
    }
    menu.insertMenu(others.value(0), columns);
    menu.insertSeparator(others.value(0));
}

void ColumnActions::fillOne(const Column &column, QMenu &menu)
{
    menu.addAction(tr("Re&name column …"), this, [this, column] { rename(column); });
    const auto mover = [&](const QString &text, int by) {
        menu.addAction(text, this, [this, column, by] { move(column, by); })
            ->setEnabled(edits::canMoveColumn(open_->meeting(), column.section, column.column, by));
    };
    mover(tr("Move column &left"), -1);
    mover(tr("Move column &right"), 1);
    if (participantColumn(column))
        addKinds(column, *menu.addMenu(tr("&Kind of column")));
    if (const ItemColumn *items = itemColumn(column)) {
        QAction *shown = menu.addAction(tr("&Shown"), this, [this, column](bool on) { setShown(column, on); });
        shown->setCheckable(true);
        shown->setChecked(items->shown);
    }
    menu.addAction(tr("Re&move column"), this, [this, column] { remove(column); })->setEnabled(canRemove(column));
}

void ColumnActions::addKinds(const Column &column, QMenu &menu)
{
    for (const ParticipantField field : fields) {
        QAction *kind = menu.addAction(nameOf(field), this, [this, column, field] { setField(column, field); });
        kind->setCheckable(true);
        kind->setChecked(participantColumn(column)->field == field);
        kind->setEnabled(mayBecome(column, field));
    }
}

}  // namespace motebok
