// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/document.h"
#include "exporting/docxlists.h"

#include <QStringList>

namespace motebok::docx {

/// word/document.xml and what it points at.
struct Body {
    QByteArray document;
    QByteArray numbering;
    QStringList links;  ///< targets; the n-th is relationship linkId(n)
};

/// Relationship of the n-th link, counted from 0.
QString linkId(qsizetype n);

/// The document as paragraphs and tables, in its own order. `footer` is the relationship of the page footer.
Body bodyOf(const Document &document, const QString &footer);

}  // namespace motebok::docx
