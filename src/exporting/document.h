// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <variant>

namespace motebok {

/// A meeting turned into what a reader of the document meets, in reading order: language and labels applied, hidden
/// columns gone. One walk makes it, several writers (HTML, PDF) print it; what is in one is in all. Words are printed
/// as they stand; where a typed value has no words yet, the group's language form gives them.

struct DocHeading {
    int level = 1;  ///< 1 the title, 2 sections
    QString text;
    bool operator==(const DocHeading &) const = default;
};

struct DocText {
    RichText text;
    bool operator==(const DocText &) const = default;
};

/// "Dato: 27. oktober 2022": label bold, then the words.
struct DocFact {
    QString label;
    RichText text;
    bool operator==(const DocFact &) const = default;
};
struct DocFacts {
    QList<DocFact> facts;
    bool operator==(const DocFacts &) const = default;
};

/// What a column is about, for writers that give it a look of its own.
enum class DocColumnKind { Other, Number, Topic, Minutes, Conclusion, Name, Contact, Attendance };

struct DocColumn {
    QString label;
    double weight = 1;  ///< share of the width, compared with the other columns
    DocColumnKind kind = DocColumnKind::Other;
    bool operator==(const DocColumn &) const = default;
};

struct DocCell {
    RichText text;
    enum class Kind { Data, RowHeader };
    Kind kind = Kind::Data;  ///< an empty cell is never a RowHeader
    bool operator==(const DocCell &) const = default;
};

struct DocRow {
    QList<DocCell> cells;  ///< as many as there are columns
    QString bookmark;      ///< "1. Velkomen", or empty
    int level = 0;         ///< of a sub-item
    bool operator==(const DocRow &) const = default;
};

enum class DocTableKind { Items, Participants, Plain };

struct DocTable {
    DocTableKind kind = DocTableKind::Plain;
    /// What the table is about. The text of the DocHeading just before it, where its section has one (print it once,
    /// there or as the caption); else a word for those who cannot see the table, which is not printed.
    QString caption;
    bool hasHeader = true;  ///< false: `columns` carry weights only
    QList<DocColumn> columns;
    QList<DocRow> rows;
    bool operator==(const DocTable &) const = default;
};

struct DocClosing {
    QList<RichText> lines;
    bool operator==(const DocClosing &) const = default;
};

using DocBlock = std::variant<DocHeading, DocText, DocFacts, DocTable, DocClosing>;

struct Document {
    QString title;
    LanguageForm language = LanguageForm::Nynorsk;
    QString author;  ///< writers, joined; may be empty
    MeetingStatus status = MeetingStatus::Draft;
    QList<DocBlock> blocks;  ///< the first is the title's heading
    bool operator==(const Document &) const = default;
};

/// `group` may be nullptr (nynorsk).
Document documentFrom(const Meeting &meeting, const Group *group);

}  // namespace motebok
