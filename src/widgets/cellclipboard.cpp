// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cellclipboard.h"

#include "domain/xhtml.h"
#include "exporting/clipboard.h"
#include "importing/clipboard.h"
#include "importing/runs.h"
#include "widgets/celledit.h"

#include <QApplication>
#include <QClipboard>
#include <QTextBlock>
#include <QUrl>

namespace motebok {

namespace {

/// The selected part of a document. A list item of which only a part is selected is no item any more.
RichText selectedText(const QTextCursor &cursor)
{
    const QList<Block> all = read(*cursor.document()).blocks();
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    if (from == 0 && to == cursor.document()->characterCount() - 1)
        return RichText(all);
    QList<Block> blocks;
    for (QTextBlock block = cursor.document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (block.blockNumber() >= all.size())
            break;
        Block part = all.at(block.blockNumber());
        const int first = std::max(0, from - block.position());
        const int last = std::min(block.length() - 1, to - block.position());
        part.runs = sliced(part.runs, first, last - first);
        const bool whole = first == 0 && to > block.position() + block.length() - 1;
        const bool lastOfSeveral = first == 0 && !blocks.isEmpty();
        if (!whole && !lastOfSeveral)
            part = Block{BlockKind::Paragraph, 0, 0, part.runs};
        blocks.append(part);
    }
    return RichText(blocks);
}

}  // namespace

std::optional<RichText> ownText(const QMimeData &source)
{
    if (!source.hasFormat(ownTextFormat()))
        return std::nullopt;
    const Result<RichText> text = fromXhtml(QString::fromUtf8(source.data(ownTextFormat())));
    return text ? std::optional(*text) : std::nullopt;
}

void CellEdit::pasteText(const RichText &text)
{
    if (isReadOnly() || text.isEmpty())
        return;  // a picture, say: nothing comes in, so nothing goes
    QTextCursor cursor = textCursor();
    if (form_ == Form::Plain)
        cursor.insertText(text.plainText().replace(u'\n', u' '), charFormat({}, BlockKind::Paragraph, look()));
    else
        insertAt(cursor, text, look());
    setTextCursor(cursor);
    viewport()->update();
}

bool CellEdit::canInsertFromMimeData(const QMimeData *source) const
{
    // Files dropped on the page are minutes to bring in; the window takes them.
    const QList<QUrl> urls = source->urls();
    const bool files = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return !files && (source->hasFormat(ownTextFormat()) || QTextEdit::canInsertFromMimeData(source));
}

void CellEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    bool taken = false;
    if (source == QApplication::clipboard()->mimeData())  // not what is dropped: a drag cannot wait for an answer
        emit pasteWanted(source, &taken);
    if (taken)
        return;
    if (const auto own = ownText(*source))
        return pasteText(*own);
    const ClipboardContent content{form_ == Form::Rich ? source->html() : QString(), source->text()};
    const Result<Pasted> held = readClipboard(content, {}, QDateTime::currentDateTimeUtc());
    const bool fits = held && fitsInCell(held->text);
    if (fits)
        pasteText(held->text);
    const QStringList told = fits ? held->warnings : QStringList{(held ? tooLargeToPaste() : held.error()).message};
    if (!told.isEmpty())
        emit pasted(told);
}

void CellEdit::pasteTextOnly()
{
    if (isReadOnly())
        return;
    const QMimeData *source = QApplication::clipboard()->mimeData();
    const auto own = source ? ownText(*source) : std::nullopt;  // its words, without the labels of its lists
    const Result<RichText> text =
        own ? RichText::fromPlain(own->plainText()) : readPlainClipboard(QApplication::clipboard()->text());
    if (text && fitsInCell(*text))
        pasteText(*text);
    else
        emit pasted({(text ? tooLargeToPaste() : text.error()).message});
}

QMimeData *CellEdit::createMimeDataFromSelection() const
{
    const RichText text = selectedText(textCursor());
    const Copied copied = copyOf(text);
    auto *copy = new QMimeData;
    copy->setText(copied.text);
    if (form_ == Form::Rich) {
        copy->setHtml(copied.html);
        copy->setData(ownTextFormat(), toXhtml(text).toUtf8());
    }
    return copy;
}

}  // namespace motebok
