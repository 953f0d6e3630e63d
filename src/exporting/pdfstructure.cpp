// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfstructure.h"

#include <algorithm>

namespace motebok::pdf {

const char *tagName(Tag tag)
{
    switch (tag) {
        case Tag::Slot:
            return "";
        case Tag::Document:
            return "Document";
        case Tag::H1:
            return "H1";
        case Tag::H2:
            return "H2";
        case Tag::H3:
            return "H3";
        case Tag::H4:
            return "H4";
        case Tag::H5:
            return "H5";
        case Tag::H6:
            return "H6";
        case Tag::P:
            return "P";
        case Tag::L:
            return "L";
        case Tag::LI:
            return "LI";
        case Tag::Lbl:
            return "Lbl";
        case Tag::LBody:
            return "LBody";
        case Tag::Table:
            return "Table";
        case Tag::THead:
            return "THead";
        case Tag::TBody:
            return "TBody";
        case Tag::TR:
            return "TR";
        case Tag::TH:
            return "TH";
        case Tag::TD:
            return "TD";
        case Tag::Link:
            return "Link";
    }
    return "";
}

Tag headingTag(int level)
{
    return Tag(int(Tag::H1) + std::clamp(level, 1, 6) - 1);
}

StructureTree::StructureTree()
{
    elements_.push_back({Tag::Document, noElement, {}, {}});
}

ElementId StructureTree::add(Tag tag, ElementId parent, const Attributes &attributes)
{
    const ElementId id = count();
    elements_.push_back({tag, parent, attributes, {}});
    elements_.at(size_t(parent)).kids.push_back({Kid::Kind::Element, id});
    return id;
}

int StructureTree::mark(ElementId element, int page)
{
    if (owners_.size() <= size_t(page))
        owners_.resize(size_t(page) + 1);
    std::vector<ElementId> &owners = owners_[size_t(page)];
    const int mcid = int(owners.size());
    owners.push_back(real(element));
    elements_.at(size_t(element)).kids.push_back({Kid::Kind::Content, mcid, page});
    return mcid;
}

void StructureTree::addAnnotation(ElementId element, int link)
{
    elements_.at(size_t(element)).kids.push_back({Kid::Kind::Annotation, link});
}

ElementId StructureTree::real(ElementId element) const
{
    while (tag(element) == Tag::Slot)
        element = elements_[size_t(element)].parent;
    return element;
}

ElementId StructureTree::parent(ElementId element) const
{
    const ElementId above = elements_.at(size_t(element)).parent;
    return above == noElement ? noElement : real(above);
}

std::vector<Kid> StructureTree::kids(ElementId element) const
{
    std::vector<Kid> result;
    collect(element, result);
    return result;
}

void StructureTree::collect(ElementId element, std::vector<Kid> &into) const
{
    for (const Kid &kid : elements_.at(size_t(element)).kids) {
        if (kid.kind == Kid::Kind::Element && tag(kid.id) == Tag::Slot)
            collect(kid.id, into);
        else
            into.push_back(kid);
    }
}

std::vector<ElementId> StructureTree::contentOwners(int page) const
{
    return size_t(page) < owners_.size() ? owners_[size_t(page)] : std::vector<ElementId>();
}

}  // namespace motebok::pdf
