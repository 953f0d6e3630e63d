// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QCryptographicHash>

namespace motebok::test {

/// A short name for the words and the order of a meeting's items, to compare what was on the screen of one process with
/// what another finds in the file.
inline QByteArray fingerprint(const Meeting &meeting)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const Section &section : meeting.sections) {
        const ItemTable *table = section.items();
        for (qsizetype i = 0; table && i < table->items.size(); ++i) {
            const AgendaItem &item = table->items[i];
            const QString words = QStringList{item.id, item.number, item.topic.plainText(), item.minutes.plainText(),
                                              item.conclusion.plainText()}
                                      .join(QChar(31));
            hash.addData(words.toUtf8());
        }
    }
    return hash.result().toHex();
}

}  // namespace motebok::test
