// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "domain/xhtml.h"

namespace motebok::test {

/// Rich text from its canonical form; a test that gets the form wrong fails.
RichText rich(const char16_t *xhtml);

/// A group that calls its columns by its own names and hides none.
Group sampleGroup();

/// Minutes with every shape a meeting can have: facts with and without label, items with and without number, a
/// sub-item, all kinds of blocks and runs, two participant tables, attendance of every state, free text, plain tables
/// with and without header, closing lines.
Meeting sampleMeeting();

/// Minutes of somebody who wants to break the page: markup, script, odd targets, writing from right to left, emoji,
/// endless words, nothing where something is expected.
Meeting hostileMeeting();

/// A short meeting of one item table with `items` items.
Meeting longMeeting(int items);

/// The words of a meeting in the order in which the document has them, from the value alone.
QStringList wordsOf(const Meeting &meeting);

/// Words as people read them: split at white space of any kind.
QStringList split(const QString &text);

}  // namespace motebok::test
