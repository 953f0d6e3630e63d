// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pdfqpdf.h"

#include <QByteArray>
#include <QMap>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace motebok::test {

/// One piece of marked content of a page, with the text a reader gets out of it.
struct MarkedText {
    QString tag;    ///< "P", "Artifact" …
    int mcid = -1;  ///< -1 for an artifact
    QString kind;   ///< of an artifact: "Layout", "Header", "Footer"
    QString text;
    bool painted = false;
};

struct PdfPage {
    std::vector<MarkedText> marked;
    QStringList problems;  ///< of the content stream itself

    QString artifactText(const QString &kind) const;
};

/// An element of the structure tree.
struct PdfNode {
    QString tag;
    int parent = -1;
    QPDFObjectHandle object;
    std::vector<int> children;
    std::vector<std::pair<int, int>> content;  ///< page, MCID; in order among themselves
    std::vector<QPDFObjectHandle> annotations;
    QString text;  ///< of its own content and that of the elements in it, in reading order
    QString attribute(const char *name) const;
};

struct PdfLink {
    int page = 0;
    QString target;
    QString description;
    QString text;  ///< of its Link element
};

/// A PDF file as those who cannot see it meet it. Reads with libqpdf, and knows nothing of how the file was made.
class PdfReader {
public:
    explicit PdfReader(const QByteArray &bytes);

    QPDF &file() { return *file_; }
    const std::vector<PdfPage> &pages() const { return pages_; }
    const std::vector<PdfNode> &nodes() const { return nodes_; }
    std::vector<QPDFObjectHandle> pageObjects();

    QList<int> nodesWith(const QString &tag) const;
    /// The text of the whole document in the order of the tree, list labels left out; elements apart by '\n'.
    QString text() const;
    QList<PdfLink> links();
    /// Titles, indented by two blanks a level.
    QStringList bookmarks();
    /// The text of the glyphs that are shown in each font, by its name.
    const QMap<QString, QString> &shownIn() const { return shownIn_; }

private:
    friend class ContentReader;
    void readTree();
    int readElement(QPDFObjectHandle element, int parent, QPDFObjectHandle page);
    void readContent(int node, QPDFObjectHandle page, int mcid);
    void addText(int node, QString &into) const;
    int pageNumber(QPDFObjectHandle page);

    std::unique_ptr<QPDF> file_;
    QByteArray bytes_;
    std::vector<PdfPage> pages_;
    std::vector<PdfNode> nodes_;
    QMap<QString, QString> shownIn_;
};

}  // namespace motebok::test
