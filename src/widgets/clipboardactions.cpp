// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clipboardactions.h"

#include "domain/json.h"
#include "editing/pasting.h"
#include "widgets/cellclipboard.h"
#include "widgets/meetingpage.h"
#include "widgets/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QTimer>

namespace motebok {

namespace {

RichText withoutActions(const RichText &text)
{
    QList<Block> blocks = text.blocks();
    for (Block &block : blocks) {
        for (Run &run : block.runs)
            run.action.clear();
    }
    return RichText(blocks);
}

/// A part of a meeting as it may go into another one: its actions stay where they are.
Meeting withoutActions(Meeting part)
{
    for (Section &section : part.sections) {
        ItemTable *table = section.items();
        for (qsizetype i = 0; table && i < table->items.size(); ++i) {
            for (const ItemColumn &column : std::as_const(table->columns))
                setCellText(table->items[i], column, withoutActions(cellText(table->items[i], column)));
        }
    }
    for (const CellAddress &cell : cells(part)) {
        if (isRich(cell.kind))
            setTextAt(part, cell, withoutActions(textAt(part, cell)));
    }
    return part;
}

}  // namespace

ClipboardActions::ClipboardActions(MeetingPage &page, Prompts &prompts, Clock clock, QWidget *window)
    : DeskPart(window), page_(page), prompts_(prompts), clock_(std::move(clock))
{
    copyItem_ = addAction(QStringLiteral("clipboard.copyItem"), tr("Copy the &item"),
                          QKeySequence(QStringLiteral("Ctrl+Shift+C")), [this] { copyItem(); });
    copyTable_ = addAction(QStringLiteral("clipboard.copyTable"), tr("Copy the ta&ble"), {}, [this] { copyTable(); });
    copyAll_ = addAction(QStringLiteral("clipboard.copyAll"), tr("Copy the &whole minutes"), {}, [this] { copyAll(); });
    pasteMeeting_ = addAction(QStringLiteral("clipboard.pasteMeeting"), tr("Paste as a new &meeting"), {},
                              [this] { pasteAsMeeting(); });
    connect(&page_, &MeetingPage::currentCellChanged, this, &ClipboardActions::update);
    update();
}

void ClipboardActions::setBook(MinuteBook *book)
{
    book_ = book;
    setMeeting(nullptr);
}

void ClipboardActions::setMeeting(OpenMeeting *open)
{
    DeskPart::setMeeting(open);
    update();
}

void ClipboardActions::fill(QMenu &menu) const
{
    menu.addActions({copyItem_, copyTable_, copyAll_, pasteMeeting_});
}

void ClipboardActions::update()
{
    const PageRow row = open_ ? page_.currentRow() : PageRow();
    copyItem_->setEnabled(open_ && page_.currentCell() && row.kind == RowKind::Item);
    copyTable_->setEnabled(open_ && page_.currentCell() && !row.section.isEmpty());
    copyAll_->setEnabled(open_);
    pasteMeeting_->setEnabled(book_ && !book_->isReadOnly());
    CellEdit *cell = page_.currentCell();
    if (cell == cell_)
        return;
    if (cell_)
        cell_->disconnect(this);
    cell_ = cell;
    if (cell)
        connect(cell, &CellEdit::pasteWanted, this,
                [this, cell](const QMimeData *source, bool *taken) { pasteInto(cell, source, taken); });
}

const Group *ClipboardActions::group() const
{
    return open_->meeting().group.isEmpty() ? nullptr : &open_->habits();
}

// --- pasting

PastePlace ClipboardActions::place() const
{
    PastePlace place;
    const PageRow row = page_.currentRow();
    for (const Section &section : open_->meeting().sections) {
        if (section.id != row.section)
            continue;
        if (section.items() && row.kind == RowKind::Item)
            return {PastePlace::Kind::Items, section.items()->columns, {}};
        if (section.participants() && row.kind == RowKind::Participant)
            return {PastePlace::Kind::Participants, {}, section.participants()->columns};
    }
    return place;
}

/// An item or section copied in Møtebok, with everything that is in it.
std::optional<Pasted> ClipboardActions::ownPart(const QMimeData &source, const PastePlace &place) const
{
    if (!source.hasFormat(ownPartFormat()))
        return std::nullopt;
    const Result<TravellingMeeting> part = meetingFromJson(source.data(ownPartFormat()));
    if (!part || part->meeting.sections.size() != 1)
        return std::nullopt;
    const Section section = withNewIds(part->meeting).sections.first();
    Pasted pasted;
    if (section.items()) {
        pasted.kind = Pasted::Kind::Items;
        pasted.items = *section.items();
    } else if (section.participants() && place.kind == PastePlace::Kind::Participants) {
        pasted.kind = Pasted::Kind::People;
        pasted.people = *section.participants();
    } else {
        pasted.kind = Pasted::Kind::Table;
        pasted.section = section;
    }
    return pasted;
}

void ClipboardActions::pasteInto(CellEdit *cell, const QMimeData *source, bool *taken)
{
    if (!open_ || open_->isReadOnly() || cell != page_.currentCell())
        return;
    *taken = true;
    if (const auto own = ownText(*source))
        return pasteText(cell, edits::withoutActionsElsewhere(*own, open_->meeting()), {});
    const bool rich = cell->form() == CellEdit::Form::Rich;
    const PastePlace where = rich ? place() : PastePlace();
    Result<Pasted> pasted = readClipboard({rich ? source->html() : QString(), source->text()}, where, clock_());
    if (!pasted)
        return prompts_.tell(window_, pasted.error());
    if (rich) {
        if (const auto part = ownPart(*source, where)) {
            const RichText text = pasted->text;
            pasted = *part;
            pasted->text = text;
        }
        if (pasted->kind != Pasted::Kind::Text) {
            // After the key: the cell may go with the row it stands in.
            QTimer::singleShot(0, this, [this, at = QPointer(cell), held = *pasted] { ask(at, held); });
            return;
        }
    }
    pasteText(cell, pasted->text, pasted->warnings);
}

void ClipboardActions::pasteText(CellEdit *cell, const RichText &text, const QStringList &warnings)
{
    if (!fitsInCell(text))
        return prompts_.tell(window_, tooLargeToPaste());
    open_->endTyping();
    cell->pasteText(text);
    open_->endTyping();
    if (!warnings.isEmpty())
        emit said(warnings.join(u' '));
}

void ClipboardActions::ask(const QPointer<CellEdit> &cell, const Pasted &pasted)
{
    if (!open_ || !cell || cell != page_.currentCell())
        return;
    if (pasted.kind == Pasted::Kind::People)
        return insertPeople(pasted);
    QString question;
    QString explanation = tr("What was copied stays on the clipboard.");
    QString structured;
    switch (pasted.kind) {
        case Pasted::Kind::Items:
            question =
                tr("This is a table of %n item(s). How is it to come in?", nullptr, int(pasted.items.items.size()));
            structured = tr("As &items");
            break;
        case Pasted::Kind::Document:
            question = tr("This looks like whole minutes. How are they to come in?");
            structured = tr("As a new &meeting");
            break;
        default:
            question = tr("This is a table. How is it to come in?");
            explanation =
                tr("As text, each row becomes a paragraph with dashes between the cells.") + u' ' + explanation;
            structured = tr("As a t&able after this section");
    }
    const int answer = prompts_.choose(window_, question, explanation, {structured, tr("As &text in this cell")});
    if (!open_ || !cell || cell != page_.currentCell() || answer < 0)
        return;
    if (answer == 1)
        return pasteText(cell, pasted.text, {});
    if (pasted.kind == Pasted::Kind::Items)
        insertItems(pasted);
    else if (pasted.kind == Pasted::Kind::Document)
        bringIn(pasted.document);
    else
        insertTable(pasted);
}

void ClipboardActions::insertItems(const Pasted &pasted)
{
    const PageRow row = page_.currentRow();
    const Id item = row.kind == RowKind::Item ? row.id : Id();
    open_->edit(tr("paste items"),
                [&](Meeting &meeting) { return edits::insertItems(meeting, row.section, item, pasted.items); });
    if (!pasted.warnings.isEmpty())
        prompts_.tellWarnings(window_, tr("The items are in. This was guessed or repaired:"), pasted.warnings);
}

void ClipboardActions::insertPeople(const Pasted &pasted)
{
    const PageRow row = page_.currentRow();
    open_->edit(tr("paste participants"), [&](Meeting &meeting) {
        return edits::insertParticipants(meeting, row.section, row.id, pasted.people, open_->habits());
    });
    if (!pasted.warnings.isEmpty())
        emit said(pasted.warnings.join(u' '));
}

void ClipboardActions::insertTable(const Pasted &pasted)
{
    const Id section = page_.currentRow().section;
    open_->edit(tr("paste table"),
                [&](Meeting &meeting) { return edits::insertPastedSection(meeting, section, pasted.section); });
    if (!pasted.warnings.isEmpty())
        emit said(pasted.warnings.join(u' '));
}

/// As a file is brought in.
void ClipboardActions::bringIn(const Imported &document)
{
    const Result<QList<Group>> groups = book_->groups();
    if (!groups)
        return prompts_.tell(window_, groups.error());
    const Landing landing = landingOf(document, *groups);
    Meeting meeting = document.travelling.meeting;
    meeting.group = landing.group;
    const Result<BroughtInMeeting> brought = book_->bringIn(meeting);
    if (!brought)
        return prompts_.tell(window_, brought.error());
    emit bookChanged();
    emit meetingWanted(brought->id);
    QStringList warnings = document.warnings;
    if (!landing.warning.isEmpty())
        warnings.append(landing.warning);
    if (!warnings.isEmpty())
        prompts_.tellWarnings(window_, tr("The minutes are in. This was guessed or repaired:"), warnings);
}

void ClipboardActions::pasteAsMeeting()
{
    const QMimeData *source = QApplication::clipboard()->mimeData();
    if (!book_ || book_->isReadOnly() || !source)
        return;
    const Result<Pasted> pasted = readClipboard({source->html(), source->text()}, {}, clock_());
    if (!pasted)
        prompts_.tell(window_, pasted.error());
    else if (pasted->kind == Pasted::Kind::Document)
        bringIn(pasted->document);
    else
        prompts_.tell(window_,
                      {ErrorKind::BadInput,
                       tr("There are no whole minutes on the clipboard, so no meeting was made. Copy the minutes "
                          "from their title to their last line."),
                       {}});
}

// --- copying

void ClipboardActions::put(const Copied &copied, const Meeting &part, const QString &sentence)
{
    if (copied.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setHtml(copied.html);
    data->setText(copied.text);
    if (!part.sections.isEmpty())
        data->setData(ownPartFormat(), toJson(withoutActions(part), nullptr));
    QApplication::clipboard()->setMimeData(data);
    emit said(sentence);
}

void ClipboardActions::copyItem()
{
    const Id item = page_.currentRow().id;
    put(copyOfItem(open_->meeting(), group(), item), onlyItem(open_->meeting(), item),
        tr("The item is on the clipboard."));
}

void ClipboardActions::copyTable()
{
    const Id section = page_.currentRow().section;
    put(copyOfSection(open_->meeting(), group(), section), onlySection(open_->meeting(), section),
        tr("The table is on the clipboard."));
}

void ClipboardActions::copyAll()
{
    put(copyOf(documentFrom(open_->meeting(), group())), {}, tr("The whole minutes are on the clipboard."));
}

}  // namespace motebok
