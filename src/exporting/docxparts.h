// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/document.h"

#include <QByteArray>
#include <QDateTime>

namespace motebok::docx {

/// A file in the package.
struct Part {
    QString name;  ///< "word/document.xml"
    QByteArray bytes;
};

QByteArray contentTypes();
QByteArray packageRelationships();
/// Of word/document.xml: styles, numbering, settings, footer, and the links.
QByteArray documentRelationships(const QStringList &links);
/// Relationship id of the page footer.
QString footerId();

QByteArray styles(const Document &document);
QByteArray settings(const Document &document);
/// "Side 1 av 7".
QByteArray footer(const Document &document);
QByteArray coreProperties(const Document &document, const QDateTime &now);
QByteArray appProperties();

}  // namespace motebok::docx
