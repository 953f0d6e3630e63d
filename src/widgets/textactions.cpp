// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textactions.h"

#include "editing/openmeeting.h"
#include "widgets/dialogs.h"
#include "widgets/icons.h"
#include "widgets/meetingpage.h"

#include <QMenu>
#include <QPointer>
#include <QToolBar>

namespace motebok {

TextActions::TextActions(MeetingPage &page, Prompts &prompts, QWidget *window)
    : DeskPart(window), page_(page), prompts_(prompts), window_(window)
{
    bold_ = action(QStringLiteral("text.bold"), tr("&Bold"), QKeySequence::Bold, QStringLiteral("bold"));
    italic_ = action(QStringLiteral("text.italic"), tr("&Italic"), QKeySequence::Italic, QStringLiteral("italic"));
    underline_ = action(QStringLiteral("text.underline"), tr("&Underline"), QKeySequence::Underline,
                        QStringLiteral("underline"));
    bullets_ = action(QStringLiteral("text.bullets"), tr("Bullet &list"), QKeySequence(tr("Ctrl+Shift+8")),
                      QStringLiteral("list-bullet"));
    numbers_ = action(QStringLiteral("text.numbers"), tr("&Numbered list"), QKeySequence(tr("Ctrl+Shift+7")),
                      QStringLiteral("list-numbered"));
    nest_ = action(QStringLiteral("text.nest"), tr("N&est list item"), QKeySequence(tr("Ctrl+]")), {});
    lift_ = action(QStringLiteral("text.lift"), tr("Li&ft list item"), QKeySequence(tr("Ctrl+[")), {});
    heading_ = action(QStringLiteral("text.heading"), tr("Sub-&heading"), QKeySequence(tr("Ctrl+Shift+H")),
                      QStringLiteral("heading"));
    preformatted_ = action(QStringLiteral("text.preformatted"), tr("&Preformatted"), {}, {});
    link_ = action(QStringLiteral("text.link"), tr("Lin&k …"), QKeySequence(tr("Ctrl+K")), QStringLiteral("link"));
    pasteText_ =
        action(QStringLiteral("edit.pasteText"), tr("Paste as plain &text"), QKeySequence(tr("Ctrl+Shift+V")), {});
    cut_ = action(QStringLiteral("edit.cut"), tr("Cu&t"), QKeySequence::Cut, {});
    copy_ = action(QStringLiteral("edit.copy"), tr("&Copy"), QKeySequence::Copy, {});
    paste_ = action(QStringLiteral("edit.paste"), tr("&Paste"), QKeySequence::Paste, {});
    selectAll_ = action(QStringLiteral("edit.selectAll"), tr("Select &all"), QKeySequence::SelectAll, {});
    for (QAction *toggle : {bold_, italic_, underline_, bullets_, numbers_, heading_, preformatted_})
        toggle->setCheckable(true);

    const auto onCell = [this](QAction *trigger, auto act) {
        connect(trigger, &QAction::triggered, this, [this, act] {
            if (CellEdit *cell = page_.currentCell())
                inOneStep([&act, cell] { act(cell); });
            update();
        });
    };
    onCell(bold_, [](CellEdit *cell) { cell->toggleMark(Mark::Bold); });
    onCell(italic_, [](CellEdit *cell) { cell->toggleMark(Mark::Italic); });
    onCell(underline_, [](CellEdit *cell) { cell->toggleMark(Mark::Underline); });
    onCell(bullets_, [](CellEdit *cell) { cell->toggleList(BlockKind::Bullet); });
    onCell(numbers_, [](CellEdit *cell) { cell->toggleList(BlockKind::Numbered); });
    onCell(nest_, [](CellEdit *cell) { cell->nest(1); });
    onCell(lift_, [](CellEdit *cell) { cell->nest(-1); });
    const auto toggleKind = [](BlockKind kind) {
        return [kind](CellEdit *cell) { cell->setBlockKind(cell->blockKind() == kind ? BlockKind::Paragraph : kind); };
    };
    onCell(heading_, toggleKind(BlockKind::SubHeading));
    onCell(preformatted_, toggleKind(BlockKind::Preformatted));
    onCell(cut_, [](CellEdit *cell) { cell->cut(); });
    onCell(copy_, [](CellEdit *cell) { cell->copy(); });
    onCell(paste_, [](CellEdit *cell) { cell->paste(); });
    onCell(selectAll_, [](CellEdit *cell) { cell->selectAll(); });
    onCell(pasteText_, [](CellEdit *cell) { cell->pasteTextOnly(); });
    connect(link_, &QAction::triggered, this, &TextActions::editLink);
    connect(&page_, &MeetingPage::currentCellChanged, this, &TextActions::update);
    update();
}

QAction *TextActions::action(const QString &id, const QString &text, const QKeySequence &key, const QString &iconName)
{
    auto *made = new QAction(text, this);
    made->setObjectName(id);
    made->setShortcut(key);
    window_->addAction(made);
    if (!iconName.isEmpty())
        icons_.append({made, iconName});
    return made;
}

void TextActions::fill(QMenu &menu) const
{
    menu.addActions({bold_, italic_, underline_});
    menu.addSeparator();
    menu.addActions({bullets_, numbers_, nest_, lift_});
    menu.addSeparator();
    menu.addActions({heading_, preformatted_, link_});
}

void TextActions::fillClipboard(QMenu &menu) const
{
    menu.addActions({cut_, copy_, paste_, pasteText_, selectAll_});
}

void TextActions::fill(QToolBar &bar) const
{
    bar.addActions({bold_, italic_, underline_});
    bar.addSeparator();
    bar.addActions({bullets_, numbers_, heading_, link_});
}

void TextActions::setMeeting(OpenMeeting *open)
{
    open_ = open;
    update();
}

/// Undone by itself, not with the words written before and after.
void TextActions::inOneStep(const std::function<void()> &act)
{
    if (open_)
        open_->endTyping();
    act();
    if (open_)
        open_->endTyping();
}

void TextActions::setIcons(const QPalette &palette)
{
    for (const auto &[action, name] : std::as_const(icons_))
        action->setIcon(icon(name, palette));
}

void TextActions::update()
{
    const CellEdit *cell = page_.currentCell();
    const bool rich = cell && cell->form() == CellEdit::Form::Rich && !cell->isReadOnly();
    for (QAction *each : {bold_, italic_, underline_, bullets_, numbers_, nest_, lift_, heading_, preformatted_, link_})
        each->setEnabled(rich);
    for (QAction *each : {paste_, pasteText_})
        each->setEnabled(cell && !cell->isReadOnly());
    const bool selected = cell && cell->textCursor().hasSelection();
    copy_->setEnabled(selected);
    cut_->setEnabled(selected && !cell->isReadOnly());
    selectAll_->setEnabled(cell);
    bold_->setChecked(rich && cell->markActive(Mark::Bold));
    italic_->setChecked(rich && cell->markActive(Mark::Italic));
    underline_->setChecked(rich && cell->markActive(Mark::Underline));
    bullets_->setChecked(rich && cell->blockKind() == BlockKind::Bullet);
    numbers_->setChecked(rich && cell->blockKind() == BlockKind::Numbered);
    heading_->setChecked(rich && cell->blockKind() == BlockKind::SubHeading);
    preformatted_->setChecked(rich && cell->blockKind() == BlockKind::Preformatted);
}

void TextActions::editLink()
{
    const QPointer<CellEdit> cell = page_.currentCell();
    if (!cell)
        return;
    const QString target = cell->textCursor().hasSelection() ? QString() : cell->selectLinkAtCursor();
    const QString selected = cell->textCursor().selectedText();
    LinkDialog dialog(selected, target.isEmpty() ? completeTarget(selected) : target, prompts_, window_);
    if (dialog.exec() != QDialog::Accepted || !cell)
        return;
    inOneStep([&] { putLink(*cell, dialog.text() == selected ? QString() : dialog.text(), dialog.target()); });
    cell->setFocus();
}

/// `text`: other words for what is selected; empty to keep them.
void TextActions::putLink(CellEdit &cell, const QString &text, const QString &target)
{
    QTextCursor cursor = cell.textCursor();
    cursor.beginEditBlock();
    if (!text.isEmpty()) {
        const int from = cursor.selectionStart();
        cursor.insertText(text);
        cursor.setPosition(from);
        cursor.setPosition(from + int(text.size()), QTextCursor::KeepAnchor);
        cell.setTextCursor(cursor);
    }
    cell.setLink(target);
    cursor.endEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    cell.setTextCursor(cursor);
}

}  // namespace motebok
