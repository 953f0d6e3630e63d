// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html_page.h"

#include "exporting/sample.h"

namespace motebok::test {

namespace {

QString nameOf(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    return QString::fromUtf8(element.original_tag.data, qsizetype(element.original_tag.length));
}

QMap<QString, QString> attributesOf(const GumboNode *node)
{
    QMap<QString, QString> result;
    const GumboVector &list = node->v.element.attributes;
    for (unsigned i = 0; i < list.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(list.data[i]);
        result.insert(QString::fromUtf8(attribute->name), QString::fromUtf8(attribute->value));
    }
    return result;
}

bool runsOn(const QString &name)
{
    static const QStringList inlineElements = {QStringLiteral("a"),      QStringLiteral("mark"), QStringLiteral("span"),
                                               QStringLiteral("strong"), QStringLiteral("em"),   QStringLiteral("b"),
                                               QStringLiteral("i"),      QStringLiteral("u")};
    return inlineElements.contains(name);
}

void collect(const GumboNode *node, bool seenOnly, QString &out)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
        out += QString::fromUtf8(node->v.text.text);
        return;
    }
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    if (seenOnly && attributesOf(node).value(QStringLiteral("class")) == u"unseen")
        return;
    const bool apart = !runsOn(nameOf(node));
    if (apart)
        out += u' ';
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        collect(static_cast<const GumboNode *>(children.data[i]), seenOnly, out);
    if (apart)
        out += u' ';
}

}  // namespace

HtmlPage::HtmlPage(const QByteArray &html) : html_(html)
{
    output_ = gumbo_parse_with_options(&kGumboDefaultOptions, html_.constData(), size_t(html_.size()));
    gather(output_->root, {});
}

HtmlPage::~HtmlPage()
{
    gumbo_destroy_output(&kGumboDefaultOptions, output_);
}

int HtmlPage::errors() const
{
    return int(output_->errors.length);
}

void HtmlPage::gather(const GumboNode *node, const QStringList &path)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    Element element;
    element.name = nameOf(node);
    element.attributes = attributesOf(node);
    collect(node, false, element.text);
    element.node = node;
    element.path = path;
    elements_.append(element);
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        gather(static_cast<const GumboNode *>(children.data[i]), path + QStringList{element.name});
}

QList<Element> HtmlPage::named(const QString &name) const
{
    return where([&name](const Element &element) { return element.name == name; });
}

QList<Element> HtmlPage::where(const std::function<bool(const Element &)> &wanted) const
{
    QList<Element> found;
    for (const Element &element : elements_) {
        if (wanted(element))
            found.append(element);
    }
    return found;
}

QStringList HtmlPage::seenWords() const
{
    QString text;
    for (const Element &body : named(QStringLiteral("body")))
        collect(body.node, true, text);
    return split(text);
}

QList<QStringList> HtmlPage::table(int n) const
{
    QList<QStringList> rows;
    int seen = -1;
    for (const Element &element : elements_) {
        if (element.name == u"table")
            ++seen;
        if (seen != n)
            continue;
        if (element.name == u"tr")
            rows.append(QStringList());
        else if (element.name == u"th" || element.name == u"td")
            rows.last().append(element.text.simplified());
    }
    return rows;
}

}  // namespace motebok::test
