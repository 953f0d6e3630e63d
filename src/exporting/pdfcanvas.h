// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pdfstructure.h"
#include "exporting/pdftext.h"

#include <QRectF>

#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace motebok::pdf {

/// What is on the pages but not in the document (ISO 32000-1, 14.8.2.2): rules and fills, the header row on every page
/// but the first, the page number, the word across a draft.
enum class Artifact { Layout, Header, Footer, Watermark };

// What a page shows, in painting order. Points from the page's top left corner.
struct BeginContent {
    Tag tag = Tag::P;
    int mcid = 0;
};
struct BeginArtifact {
    Artifact kind = Artifact::Layout;
};
struct EndMarked {};
/// What follows, up to EndTurned, is turned about a point.
struct BeginTurned {
    QPointF centre;
    double degrees = 0;  ///< against the clock
};
struct EndTurned {};
struct FillArea {
    QRectF area;
    Rgb colour = 0;
};
struct DrawPiece {
    std::shared_ptr<const Paragraph> paragraph;
    int line = 0;
    int piece = 0;
    double x = 0;  ///< of the paragraph's left edge
    double baseline = 0;

    const TextPiece &text() const { return paragraph->lines.at(size_t(line)).pieces.at(size_t(piece)); }
};
using DrawOp = std::variant<BeginContent, BeginArtifact, EndMarked, BeginTurned, EndTurned, FillArea, DrawPiece>;
using PageContent = std::vector<DrawOp>;

/// A link as far as it is on one page: an area a line.
struct LinkOnPage {
    int page = 0;
    ElementId element = noElement;
    QString target;
    QString text;
    std::vector<QRectF> areas;
};

struct Bookmark {
    int level = 1;
    QString title;
    int page = 0;
    double y = 0;
};

/// The document laid out: what libqpdf is to write, and nothing of how.
struct PagedDocument {
    std::vector<PageContent> pages;
    StructureTree tree;
    std::vector<LinkOnPage> links;
    std::vector<Bookmark> bookmarks;
};

/// A paragraph and where its runs belong in the tree.
struct TaggedParagraph {
    std::shared_ptr<const Paragraph> text;
    std::vector<ElementId> places;  ///< by run
};

/// Gives the runs their places under `element`, in order; neighbours with the same link share one Link element.
TaggedParagraph tagged(std::shared_ptr<const Paragraph> paragraph, StructureTree &tree, ElementId element);

enum class DrawAs { Content, Artifact };

/// Paints pages from top to bottom. Everything painted is marked, either as an element's content or as an artifact
/// (ISO 14289-1, 7.1).
class Canvas {
public:
    explicit Canvas(PagedDocument &document) : document_(document) {}

    void newPage();
    int page() const { return int(document_.pages.size()) - 1; }
    /// To add to a page painted before.
    void goTo(int page);

    double y = 0;  ///< where to go on
    double room() const { return page::textBottom - y; }
    bool atTop() const { return y <= page::top; }

    void fill(const QRectF &area, Rgb colour);
    /// Leads to this page, so that `top` is the first to be seen.
    void bookmark(int level, const QString &title, double top);
    /// The line's top left corner. As an artifact the line takes the kind of beginArtifact().
    void draw(const TaggedParagraph &paragraph, int line, double x, double top, DrawAs as = DrawAs::Content);
    void beginArtifact(Artifact kind);
    void endMarked();
    /// A line of text behind everything else on the page, turned about the page's middle.
    void drawBehind(const std::shared_ptr<const Paragraph> &text, Artifact kind, double degrees);

private:
    void beginContent(ElementId element);
    void tintActions(const Paragraph &paragraph, int line, double x, double top);
    void addLinkArea(const TaggedParagraph &paragraph, const TextPiece &piece, const QRectF &area);
    PageContent &ops() { return document_.pages[size_t(current_)]; }

    PagedDocument &document_;
    int current_ = -1;
    ElementId open_ = noElement;
    bool inArtifact_ = false;
    std::map<ElementId, int> linksHere_;  // index in document_.links of the links on this page
};

}  // namespace motebok::pdf
