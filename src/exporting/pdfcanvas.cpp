// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfcanvas.h"

#include <algorithm>

namespace motebok::pdf {

TaggedParagraph tagged(std::shared_ptr<const Paragraph> paragraph, StructureTree &tree, ElementId element)
{
    TaggedParagraph result;
    const Run *before = nullptr;
    for (const Run &run : paragraph->runs) {
        if (before && before->link == run.link)
            result.places.push_back(result.places.back());
        else
            result.places.push_back(tree.add(run.link.isEmpty() ? Tag::Slot : Tag::Link, element));
        before = &run;
    }
    result.text = std::move(paragraph);
    return result;
}

void Canvas::newPage()
{
    endMarked();
    document_.pages.emplace_back();
    current_ = page();
    linksHere_.clear();
    y = page::top;
}

void Canvas::goTo(int page)
{
    endMarked();
    current_ = page;
    linksHere_.clear();
}

void Canvas::fill(const QRectF &area, Rgb colour)
{
    ops().emplace_back(FillArea{area, colour});
}

void Canvas::bookmark(int level, const QString &title, double top)
{
    document_.bookmarks.push_back({level, title, current_, top});
}

void Canvas::draw(const TaggedParagraph &paragraph, int line, double x, double top, DrawAs as)
{
    const TextLine &shaped = paragraph.text->lines.at(size_t(line));
    if (as == DrawAs::Content)
        tintActions(*paragraph.text, line, x, top);
    for (size_t i = 0; i < shaped.pieces.size(); ++i) {
        const TextPiece &piece = shaped.pieces[i];
        if (as == DrawAs::Content) {
            beginContent(paragraph.places.at(size_t(piece.run)));
            constexpr double narrowest = 2;
            const double width = std::max(piece.right - piece.left, narrowest);
            addLinkArea(paragraph, piece, QRectF(x + piece.left, top, width, shaped.height));
        }
        ops().emplace_back(DrawPiece{paragraph.text, line, int(i), x, top + shaped.baseline});
    }
}

void Canvas::drawBehind(const std::shared_ptr<const Paragraph> &text, Artifact kind, double degrees)
{
    const TextLine &line = text->lines.front();
    const QPointF centre(page::width / 2, page::height / 2);
    const double left = centre.x() - text->widthOfLine(0) / 2;
    PageContent behind = {BeginArtifact{kind}, BeginTurned{centre, degrees}};
    for (size_t i = 0; i < line.pieces.size(); ++i)
        behind.emplace_back(DrawPiece{text, 0, int(i), left, centre.y() - line.height / 2 + line.baseline});
    behind.emplace_back(EndTurned{});
    behind.emplace_back(EndMarked{});
    ops().insert(ops().begin(), behind.begin(), behind.end());
}

/// A light ground under the words of an action; the words themselves tell what is to be done and by whom.
void Canvas::tintActions(const Paragraph &paragraph, int line, double x, double top)
{
    const TextLine &shaped = paragraph.lines.at(size_t(line));
    for (const TextPiece &piece : shaped.pieces) {
        if (paragraph.runs.at(piece.run).action.isEmpty() || piece.right <= piece.left)
            continue;
        if (!inArtifact_)
            beginArtifact(Artifact::Layout);
        fill(QRectF(x + piece.left - 1, top, piece.right - piece.left + 2, shaped.height), colour::action);
    }
}

void Canvas::addLinkArea(const TaggedParagraph &paragraph, const TextPiece &piece, const QRectF &area)
{
    const Run &run = paragraph.text->runs.at(piece.run);
    if (run.link.isEmpty())
        return;
    const ElementId element = paragraph.places.at(size_t(piece.run));
    const auto [place, isNew] = linksHere_.try_emplace(element, int(document_.links.size()));
    if (isNew) {
        LinkOnPage link{current_, element, run.link, {}, {}};
        for (qsizetype i = 0; i < paragraph.text->runs.size(); ++i) {
            if (paragraph.places.at(size_t(i)) == element)
                link.text += paragraph.text->runs.at(i).text;
        }
        document_.links.push_back(link);
        document_.tree.addAnnotation(element, place->second);
    }
    std::vector<QRectF> &areas = document_.links[size_t(place->second)].areas;
    if (!areas.empty() && areas.back().top() == area.top())
        areas.back() = areas.back().united(area);
    else
        areas.push_back(area);
}

void Canvas::beginContent(ElementId element)
{
    if (open_ == element)
        return;
    endMarked();
    const int mcid = document_.tree.mark(element, current_);
    ops().emplace_back(BeginContent{document_.tree.tag(document_.tree.real(element)), mcid});
    open_ = element;
}

void Canvas::beginArtifact(Artifact kind)
{
    endMarked();
    ops().emplace_back(BeginArtifact{kind});
    inArtifact_ = true;
}

void Canvas::endMarked()
{
    if (open_ != noElement || inArtifact_)
        ops().emplace_back(EndMarked{});
    open_ = noElement;
    inArtifact_ = false;
}

}  // namespace motebok::pdf
