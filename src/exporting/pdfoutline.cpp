// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfstyle.h"
#include "exporting/pdftags.h"

namespace motebok::pdf {

namespace {

struct Node {
    int level = 0;
    size_t parent = 0;
    std::vector<size_t> children;
};

/// By level: a bookmark hangs under the last one before it that is higher up. The first node is the root.
std::vector<Node> nested(const std::vector<Bookmark> &bookmarks)
{
    std::vector<Node> nodes{Node{}};
    size_t last = 0;
    for (const Bookmark &bookmark : bookmarks) {
        size_t parent = last;
        while (parent != 0 && nodes[parent].level >= bookmark.level)
            parent = nodes[parent].parent;
        last = nodes.size();
        nodes.push_back({bookmark.level, parent, {}});
        nodes[parent].children.push_back(last);
    }
    return nodes;
}

}  // namespace

void writeOutline(QPDF &file, const std::vector<QPDFObjectHandle> &pages, const std::vector<Bookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    const std::vector<Node> nodes = nested(bookmarks);
    std::vector<QPDFObjectHandle> objects;
    for (size_t i = 0; i < nodes.size(); ++i)
        objects.push_back(file.makeIndirectObject(QPDFObjectHandle::newDictionary()));
    objects.front().replaceKey("/Type", pdfName("Outlines"));

    for (size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        if (i > 0) {
            const Bookmark &bookmark = bookmarks[i - 1];
            objects[i].replaceKey("/Title", pdfText(bookmark.title));
            objects[i].replaceKey("/Parent", objects[node.parent]);
            objects[i].replaceKey(
                "/Dest", QPDFObjectHandle::newArray({pages.at(size_t(bookmark.page)), pdfName("XYZ"), pdfInteger(0),
                                                     pdfReal(page::height - bookmark.y), QPDFObjectHandle::newNull()}));
        }
        if (node.children.empty())
            continue;
        objects[i].replaceKey("/First", objects[node.children.front()]);
        objects[i].replaceKey("/Last", objects[node.children.back()]);
        for (size_t child = 1; child < node.children.size(); ++child) {
            objects[node.children[child - 1]].replaceKey("/Next", objects[node.children[child]]);
            objects[node.children[child]].replaceKey("/Prev", objects[node.children[child - 1]]);
        }
    }
    // Open: how many lines are seen below each (ISO 32000-1, table 153).
    std::vector<qint64> seen(nodes.size(), 0);
    for (size_t i = nodes.size(); i-- > 0;) {
        if (seen[i] > 0)
            objects[i].replaceKey("/Count", pdfInteger(seen[i]));
        if (i > 0)
            seen[nodes[i].parent] += seen[i] + 1;
    }
    QPDFObjectHandle root = file.getRoot();
    root.replaceKey("/Outlines", objects.front());
    root.replaceKey("/PageMode", pdfName("UseOutlines"));
}

}  // namespace motebok::pdf
