// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/section.h"
#include "importing/import.h"

#include <QDateTime>
#include <QStringList>

namespace motebok {

/// What a clipboard offers; either may be empty.
struct ClipboardContent {
    QString html;
    QString text;
};

/// The table a paste goes to, which decides what rows without a header row mean.
struct PastePlace {
    enum class Kind { Text, Items, Participants };
    Kind kind = Kind::Text;
    QList<ItemColumn> itemColumns;                ///< of Items
    QList<ParticipantColumn> participantColumns;  ///< of Participants
};

/// What a clipboard holds, as the import reads it.
struct Pasted {
    enum class Kind {
        Text,      ///< to write in a cell
        Items,     ///< a table of items, with its header row or with as many columns as the table it goes to
        People,    ///< participants; only where they go to a table of such
        Table,     ///< a table of something else, or of participants; two rows and columns or more
        Document,  ///< whole minutes: a table of items or participants with a head or closing lines
    };
    Kind kind = Kind::Text;
    RichText text;            ///< always: all of it for one cell, tables as a paragraph a row
    ItemTable items;          ///< of Items
    ParticipantTable people;  ///< of People
    Section section;          ///< of Table, without id
    Imported document;        ///< of Document
    QStringList warnings;     ///< what was repaired on the way into a cell, or guessed of Items, People and Table
};

/// Decides what was copied and reads it. HTML counts before text where both say something. Foreign text passes the
/// sanitizer; nothing is loaded. An Error (BadInput) when it is larger than minutes can be; `now` dates a Document.
Result<Pasted> readClipboard(const ClipboardContent &content, const PastePlace &place, const QDateTime &now);

/// Whether one cell can hold the text without the window standing still; else tooLargeToPaste() is what to tell.
bool fitsInCell(const RichText &text);
Error tooLargeToPaste();

/// The plain text of a clipboard for a cell, with nothing read into it but paragraphs; the same limit.
Result<RichText> readPlainClipboard(const QString &text);

}  // namespace motebok
