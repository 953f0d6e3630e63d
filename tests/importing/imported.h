// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/xhtml.h"
#include "importing/import.h"
#include "importing/sanitizer.h"
#include "printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace motebok::test {

using namespace Qt::StringLiterals;

const QDateTime noon(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);

/// The sanitizer's outcome in the canonical spelling.
inline QString clean(const QString &html)
{
    return toXhtml(sanitizeHtml(html).text);
}

/// The meeting a file of the text form makes; a failed test when it makes none.
inline Meeting imported(const QString &text)
{
    const auto result = importMeeting(text.toUtf8(), noon);
    EXPECT_TRUE(result) << (result ? "" : result.error().message.toStdString());
    return result ? result->travelling.meeting : Meeting();
}

/// Minutes of nothing but one table of items with the usual four columns.
inline ItemTable importedItems(const QString &rows)
{
    const Meeting meeting = imported(u"# Referat\n\nDato: 2.3.2026\n\nSak\tTema\tReferat\tVedtak\n"_s + rows);
    const ItemTable *items = meeting.sections.isEmpty() ? nullptr : meeting.sections.first().items();
    EXPECT_TRUE(items);
    return items ? *items : ItemTable();
}

inline QString warningsOf(const Meeting &meeting)
{
    return meeting.importWarnings.join(u'\n');
}

/// "number|topic|minutes|conclusion" in plain words, a line break as "/".
inline QString words(const AgendaItem &item)
{
    const auto plain = [](const RichText &text) { return text.plainText().replace(u'\n', u'/'); };
    return QStringList{item.number, plain(item.topic), plain(item.minutes), plain(item.conclusion)}.join(u'|');
}

}  // namespace motebok::test
