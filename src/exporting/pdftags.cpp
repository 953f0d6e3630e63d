// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdftags.h"

#include "exporting/pdfstyle.h"

#include <QUrl>

#include <algorithm>
#include <map>

namespace motebok::pdf {

namespace {

using Handle = QPDFObjectHandle;

const char *scopeName(Scope scope)
{
    return scope == Scope::Row ? "Row" : "Column";
}

const char *numberingName(ListNumbering numbering)
{
    switch (numbering) {
        case ListNumbering::None:
            return "None";
        case ListNumbering::Disc:
            return "Disc";
        case ListNumbering::Circle:
            return "Circle";
        case ListNumbering::Square:
            return "Square";
        case ListNumbering::Decimal:
            return "Decimal";
    }
    return "None";
}

Handle attributeDictionary(const Attributes &attributes)
{
    Handle dictionary = Handle::newDictionary();
    dictionary.replaceKey("/O", pdfName(attributes.numbering == ListNumbering::None ? "Table" : "List"));
    if (attributes.scope != Scope::None)
        dictionary.replaceKey("/Scope", pdfName(scopeName(attributes.scope)));
    if (attributes.numbering != ListNumbering::None)
        dictionary.replaceKey("/ListNumbering", pdfName(numberingName(attributes.numbering)));
    if (!attributes.summary.isEmpty())
        dictionary.replaceKey("/Summary", pdfText(attributes.summary));
    return dictionary;
}

class TagWriter {
public:
    TagWriter(QPDF &file, const std::vector<Handle> &pages, const PagedDocument &document)
        : file_(file), pages_(pages), document_(document), tree_(document.tree)
    {
        for (ElementId id = 0; id < tree_.count(); ++id)
            elements_.push_back(tree_.tag(id) == Tag::Slot ? Handle::newNull()
                                                           : file.makeIndirectObject(Handle::newDictionary()));
    }

    void write(const LinkDescription &describe)
    {
        root_ = file_.makeIndirectObject(Handle::newDictionary());
        root_.replaceKey("/Type", pdfName("StructTreeRoot"));
        for (const LinkOnPage &link : document_.links)
            writeAnnotation(link, describe(link));
        for (ElementId id = 0; id < tree_.count(); ++id) {
            if (tree_.tag(id) != Tag::Slot)
                writeElement(id);
        }
        root_.replaceKey("/K", elements_.front());
        root_.replaceKey("/ParentTree", file_.makeIndirectObject(parentTree()));
        root_.replaceKey("/ParentTreeNextKey", pdfInteger(qint64(pages_.size() + annotations_.size())));
        file_.getRoot().replaceKey("/StructTreeRoot", root_);
    }

private:
    /// ISO 32000-1, 12.5.6.5; the print flag and the sRGB border rule of ISO 19005-2, 6.3.2 and 6.3.3.
    void writeAnnotation(const LinkOnPage &link, const QString &description)
    {
        Handle action = Handle::newDictionary();
        action.replaceKey("/Type", pdfName("Action"));
        action.replaceKey("/S", pdfName("URI"));
        action.replaceKey("/URI", Handle::newString(QUrl(link.target).toEncoded().toStdString()));

        Handle annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", pdfName("Annot"));
        annotation.replaceKey("/Subtype", pdfName("Link"));
        annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
        annotation.replaceKey("/F", pdfInteger(4));
        annotation.replaceKey("/A", action);
        annotation.replaceKey("/Contents", pdfText(description));
        annotation.replaceKey("/StructParent", pdfInteger(qint64(pages_.size() + annotations_.size())));
        QRectF whole;
        Handle corners = Handle::newArray();
        for (const QRectF &area : link.areas) {
            whole = whole.united(area);
            const double top = page::height - area.top();
            const double bottom = page::height - area.bottom();
            for (const double value : {area.left(), top, area.right(), top, area.left(), bottom, area.right(), bottom})
                corners.appendItem(pdfReal(value));
        }
        annotation.replaceKey("/QuadPoints", corners);
        annotation.replaceKey("/Rect", Handle::newArray({pdfReal(whole.left()), pdfReal(page::height - whole.bottom()),
                                                         pdfReal(whole.right()), pdfReal(page::height - whole.top())}));
        annotations_.push_back(file_.makeIndirectObject(annotation));

        Handle page = pages_.at(size_t(link.page));
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(annotations_.back());
    }

    int pageOf(const Kid &kid) const
    {
        return kid.kind == Kid::Kind::Annotation ? document_.links.at(size_t(kid.id)).page : kid.page;
    }

    void writeElement(ElementId id)
    {
        Handle element = elements_.at(size_t(id));
        const ElementId above = tree_.parent(id);
        element.replaceKey("/S", pdfName(tagName(tree_.tag(id))));
        element.replaceKey("/P", above == noElement ? root_ : elements_.at(size_t(above)));
        if (!(tree_.attributes(id) == Attributes()))
            element.replaceKey("/A", attributes(tree_.attributes(id)));

        const std::vector<Kid> kids = tree_.kids(id);
        const auto content =
            std::find_if(kids.begin(), kids.end(), [](const Kid &kid) { return kid.kind != Kid::Kind::Element; });
        const int page = content == kids.end() ? -1 : pageOf(*content);
        if (page >= 0)
            element.replaceKey("/Pg", pages_.at(size_t(page)));
        std::vector<Handle> written;
        for (const Kid &kid : kids)
            written.push_back(kidHandle(kid, page));
        if (written.size() == 1)
            element.replaceKey("/K", written.front());
        else if (!written.empty())
            element.replaceKey("/K", Handle::newArray(written));
    }

    /// ISO 32000-1, 14.7.4: content on the element's own page is a plain number.
    Handle kidHandle(const Kid &kid, int elementPage) const
    {
        if (kid.kind == Kid::Kind::Element)
            return elements_.at(size_t(kid.id));
        if (kid.kind == Kid::Kind::Content && kid.page == elementPage)
            return pdfInteger(kid.id);
        Handle reference = Handle::newDictionary();
        if (kid.kind == Kid::Kind::Annotation) {
            reference.replaceKey("/Type", pdfName("OBJR"));
            reference.replaceKey("/Obj", annotations_.at(size_t(kid.id)));
        } else {
            reference.replaceKey("/Type", pdfName("MCR"));
            reference.replaceKey("/MCID", pdfInteger(kid.id));
        }
        if (pageOf(kid) != elementPage)
            reference.replaceKey("/Pg", pages_.at(size_t(pageOf(kid))));
        return reference;
    }

    /// Most attributes are one of a handful.
    Handle attributes(const Attributes &attributes)
    {
        const auto known = std::find_if(dictionaries_.begin(), dictionaries_.end(),
                                        [&](const auto &entry) { return entry.first == attributes; });
        if (known != dictionaries_.end())
            return known->second;
        const Handle dictionary = file_.makeIndirectObject(attributeDictionary(attributes));
        if (attributes.summary.isEmpty())
            dictionaries_.emplace_back(attributes, dictionary);
        return dictionary;
    }

    /// From a page's marked content, and from an annotation, back to the element (ISO 32000-1, 14.7.4.4).
    Handle parentTree()
    {
        Handle numbers = Handle::newArray();
        for (size_t page = 0; page < pages_.size(); ++page) {
            Handle owners = Handle::newArray();
            for (const ElementId owner : tree_.contentOwners(int(page)))
                owners.appendItem(elements_.at(size_t(owner)));
            numbers.appendItem(pdfInteger(qint64(page)));
            numbers.appendItem(file_.makeIndirectObject(owners));
            Handle object = pages_[page];
            object.replaceKey("/StructParents", pdfInteger(qint64(page)));
            object.replaceKey("/Tabs", pdfName("S"));
        }
        for (size_t link = 0; link < annotations_.size(); ++link) {
            numbers.appendItem(pdfInteger(qint64(pages_.size() + link)));
            numbers.appendItem(elements_.at(size_t(tree_.real(document_.links[link].element))));
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return tree;
    }

    QPDF &file_;
    const std::vector<Handle> &pages_;
    const PagedDocument &document_;
    const StructureTree &tree_;
    Handle root_;
    std::vector<Handle> elements_;     // by ElementId, null for slots
    std::vector<Handle> annotations_;  // by index of the link
    std::vector<std::pair<Attributes, Handle>> dictionaries_;
};

}  // namespace

QPDFObjectHandle pdfName(const char *name)
{
    return Handle::newName(std::string("/") + name);
}

QPDFObjectHandle pdfInteger(qint64 value)
{
    return Handle::newInteger(value);
}

QPDFObjectHandle pdfReal(double value)
{
    return Handle::newReal(value, 2);
}

QPDFObjectHandle pdfText(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

void writeTags(QPDF &file, const std::vector<QPDFObjectHandle> &pages, const PagedDocument &document,
               const LinkDescription &describe)
{
    TagWriter(file, pages, document).write(describe);
}

}  // namespace motebok::pdf
