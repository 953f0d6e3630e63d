// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/blockbuilder.h"
#include "importing/wordpackage.h"
#include "importing/wordstyles.h"

namespace motebok {

/// What was met in a Word file that is told about.
struct WordFindings {
    int trackedChanges = 0;
    int comments = 0;
    int pictures = 0;
    int notes = 0;
    int hiddenTexts = 0;
    bool tooDeep = false;
    bool tooMuch = false;  ///< of one of these, in all parts together
    qsizetype characters = 0;
    qsizetype cells = 0;
    qsizetype paragraphs = 0;
};

/// What the reading of every part of one Word file shares.
struct WordContext {
    WordStyles styles;
    WordNumbering numbering;
    QHash<QString, QHash<QString, WordPackage::Relationship>> relationships;  ///< by part
    QHash<QString, QList<RawBlock>> notes;                                    ///< "footnote 2", "endnote 1": their text
    WordFindings findings;
};

/// One part with text (document, header, footer, notes) as blocks and rows of tables. Error (BadInput) where the XML is
/// broken or nests deeper than any document does.
class WordBody {
public:
    WordBody(WordContext &context, const QString &part);

    Result<BuiltBlocks> read(const QByteArray &xml);
    /// word/footnotes.xml, word/endnotes.xml: their text goes into the context's notes.
    Result<void> readNotes(const QByteArray &xml);

    /// Headers and footers the document's sections name, by relationship id, in order.
    const QStringList &headers() const { return headers_; }
    const QStringList &footers() const { return footers_; }

private:
    struct Flow;
    class Reader;

    WordContext &context_;
    QString part_;
    QStringList headers_;
    QStringList footers_;
};

}  // namespace motebok
