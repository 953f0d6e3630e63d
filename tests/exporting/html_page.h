// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <gumbo.h>

namespace motebok::test {

/// An element as a browser sees it.
struct Element {
    QString name;
    QMap<QString, QString> attributes;
    QString text;  ///< all words in it; elements that stand for themselves are set apart by a blank
    const GumboNode *node = nullptr;
    QStringList path;  ///< names of the elements around it, outermost first

    bool has(const QString &attribute) const { return attributes.contains(attribute); }
    bool isWithin(const QString &ancestor) const { return path.contains(ancestor); }
};

/// A page read back with an HTML5 parser.
class HtmlPage {
public:
    explicit HtmlPage(const QByteArray &html);
    ~HtmlPage();
    HtmlPage(const HtmlPage &) = delete;
    HtmlPage &operator=(const HtmlPage &) = delete;

    /// Parse errors, as many as the parser counts.
    int errors() const;
    /// Every element in reading order.
    const QList<Element> &elements() const { return elements_; }
    QList<Element> named(const QString &name) const;
    QList<Element> where(const std::function<bool(const Element &)> &wanted) const;
    /// The words between <body> and </body> that are meant to be seen.
    QStringList seenWords() const;
    /// The cells of the n-th table, row by row, as words.
    QList<QStringList> table(int n) const;

private:
    void gather(const GumboNode *node, const QStringList &path);

    QByteArray html_;
    GumboOutput *output_ = nullptr;
    QList<Element> elements_;
};

}  // namespace motebok::test
