// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfstructure.h"

#include <gtest/gtest.h>

namespace motebok::pdf {
namespace {

std::vector<int> idsOf(const std::vector<Kid> &kids, Kid::Kind kind)
{
    std::vector<int> ids;
    for (const Kid &kid : kids) {
        if (kid.kind == kind)
            ids.push_back(kid.id);
    }
    return ids;
}

TEST(PdfStructureTest, keepsTheOrderOfTextAndLinkHoweverLateTheyArePainted)
{
    StructureTree tree;
    const ElementId paragraph = tree.add(Tag::P, StructureTree::root());
    const ElementId before = tree.add(Tag::Slot, paragraph);
    const ElementId link = tree.add(Tag::Link, paragraph);
    const ElementId after = tree.add(Tag::Slot, paragraph);
    const int third = tree.mark(after, 0);
    const int second = tree.mark(link, 0);
    const int first = tree.mark(before, 0);

    const std::vector<Kid> kids = tree.kids(paragraph);
    ASSERT_EQ(kids.size(), 3u);
    EXPECT_EQ(kids[0], (Kid{Kid::Kind::Content, first, 0}));
    EXPECT_EQ(kids[1], (Kid{Kid::Kind::Element, link, -1}));
    EXPECT_EQ(kids[2], (Kid{Kid::Kind::Content, third, 0}));
    EXPECT_EQ(tree.kids(link), (std::vector<Kid>{{Kid::Kind::Content, second, 0}}));
}

TEST(PdfStructureTest, countsMarksFromZeroOnEachPageAndKnowsTheirElements)
{
    StructureTree tree;
    const ElementId one = tree.add(Tag::P, StructureTree::root());
    const ElementId slot = tree.add(Tag::Slot, one);
    const ElementId two = tree.add(Tag::P, StructureTree::root());
    EXPECT_EQ(tree.mark(slot, 0), 0);
    EXPECT_EQ(tree.mark(two, 0), 1);
    EXPECT_EQ(tree.mark(two, 2), 0);
    EXPECT_EQ(tree.contentOwners(0), (std::vector<ElementId>{one, two}));
    EXPECT_TRUE(tree.contentOwners(1).empty());
    EXPECT_EQ(tree.contentOwners(2), (std::vector<ElementId>{two}));
    EXPECT_TRUE(tree.contentOwners(3).empty());
}

TEST(PdfStructureTest, givesTheRealElementAboveASlot)
{
    StructureTree tree;
    const ElementId paragraph = tree.add(Tag::P, StructureTree::root());
    const ElementId slot = tree.add(Tag::Slot, paragraph);
    const ElementId inner = tree.add(Tag::Link, slot);
    EXPECT_EQ(tree.real(slot), paragraph);
    EXPECT_EQ(tree.parent(inner), paragraph);
    EXPECT_EQ(tree.parent(StructureTree::root()), noElement);
    EXPECT_EQ(idsOf(tree.kids(paragraph), Kid::Kind::Element), std::vector<int>{inner});
}

TEST(PdfStructureTest, namesEveryTagAsTheStandardDoes)
{
    EXPECT_STREQ(tagName(headingTag(1)), "H1");
    EXPECT_STREQ(tagName(headingTag(6)), "H6");
    EXPECT_STREQ(tagName(headingTag(9)), "H6");
    EXPECT_STREQ(tagName(Tag::LBody), "LBody");
    EXPECT_STREQ(tagName(Tag::THead), "THead");
}

}  // namespace
}  // namespace motebok::pdf
