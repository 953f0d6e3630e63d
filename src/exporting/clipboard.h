// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/document.h"

namespace motebok {

/// What goes on a clipboard for other programs: HTML that Word, Outlook, Teams and LibreOffice show well (inline styles
/// only, since they ignore style sheets; real headings, lists, tables with borders, links, the document's language),
/// and the same as readable plain text. The secretary's own marks are in neither, nor are unsafe links.
struct Copied {
    QString html;  ///< a whole page, with the marks clipboards put around what was copied
    QString text;
    bool isEmpty() const { return text.isEmpty(); }
};

/// The whole minutes.
Copied copyOf(const Document &document);
/// A section: its heading, and its table or text. `group` may be nullptr. Empty when there is no such section.
Copied copyOfSection(const Meeting &meeting, const Group *group, const Id &section);
/// A table of one item, with its sub-items and the rows that go on with it.
Copied copyOfItem(const Meeting &meeting, const Group *group, const Id &item);
/// A piece of text; part of a paragraph stays in the line it is pasted into.
Copied copyOf(const RichText &text);

/// The meeting with nothing but that section, or that item in its section; with no section at all when there is none.
Meeting onlySection(const Meeting &meeting, const Id &section);
Meeting onlyItem(const Meeting &meeting, const Id &item);

/// A text with the labels of its lists: "– ", "3. ", nested ones indented by two blanks.
QString readableText(const RichText &text);

}  // namespace motebok
