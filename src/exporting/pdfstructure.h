// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace motebok::pdf {

/// The structure types used, all standard ones (ISO 32000-1, 14.8.4), so that no role map is needed.
enum class Tag {
    Slot,  ///< no element: a place among its parent's kids, for content that is marked later (see StructureTree)
    Document,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Link
};

/// "H1": the name in the file.
const char *tagName(Tag tag);
/// The heading of a level, 1 to 6.
Tag headingTag(int level);

/// ISO 32000-1, table 349: which cells a header cell speaks for.
enum class Scope { None, Row, Column };
/// ISO 32000-1, table 347: required of lists that have labels (ISO 14289-1, 7.6).
enum class ListNumbering { None, Disc, Circle, Square, Decimal };

struct Attributes {
    Scope scope = Scope::None;
    ListNumbering numbering = ListNumbering::None;
    QString summary;  ///< of a Table

    bool operator==(const Attributes &) const = default;
};

/// Index into StructureTree; 0 is the root.
using ElementId = int;
constexpr ElementId noElement = -1;

/// What stands under an element: an element, a piece of a page's content, or a link's annotation.
struct Kid {
    enum class Kind { Element, Content, Annotation };
    Kind kind = Kind::Element;
    int id = 0;     ///< ElementId, marked content id (MCID) or the link's index
    int page = -1;  ///< of Content

    bool operator==(const Kid &) const = default;
};

/// The logical structure of the document (ISO 32000-1, 14.7), built in reading order before a page is painted. What is
/// painted is then tied to its element by a marked content id, which exists only when the page does: under a paragraph
/// of text, link, text the places of the two texts are kept by slots, which vanish in kids().
class StructureTree {
public:
    StructureTree();

    static constexpr ElementId root() { return 0; }
    ElementId add(Tag tag, ElementId parent, const Attributes &attributes = {});

    /// A new marked content id on `page` (from 0), counted from 0 on each page.
    int mark(ElementId element, int page);
    void addAnnotation(ElementId element, int link);

    int count() const { return int(elements_.size()); }
    Tag tag(ElementId element) const { return elements_.at(size_t(element)).tag; }
    const Attributes &attributes(ElementId element) const { return elements_.at(size_t(element)).attributes; }
    /// The element itself, or the one a slot stands in.
    ElementId real(ElementId element) const;
    /// The real element above, noElement for the root.
    ElementId parent(ElementId element) const;
    /// In reading order, slots replaced by what is in them.
    std::vector<Kid> kids(ElementId element) const;
    /// The page's entry in the parent tree: the element of each marked content id.
    std::vector<ElementId> contentOwners(int page) const;

private:
    struct Element {
        Tag tag = Tag::Slot;
        ElementId parent = noElement;
        Attributes attributes;
        std::vector<Kid> kids;
    };
    void collect(ElementId element, std::vector<Kid> &into) const;

    std::vector<Element> elements_;
    std::vector<std::vector<ElementId>> owners_;  // by page, by MCID
};

}  // namespace motebok::pdf
