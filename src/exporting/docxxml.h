// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QXmlStreamWriter>

namespace motebok::docx {

/// An attribute of an element: its qualified name and value.
struct Attribute {
    const char *name;
    QString value;
};

/// Writes one part of the package: elements by qualified names ("w:p"), in the order in which the schema wants them.
class Xml {
public:
    /// `root` declares the namespaces of WordprocessingML and of relationships.
    explicit Xml(const char *root);

    void open(const char *name, const QList<Attribute> &attributes = {});
    void close();
    /// An empty element.
    void empty(const char *name, const QList<Attribute> &attributes = {});
    /// An empty element with the attribute w:val.
    void value(const char *name, const QString &value);
    void text(const QString &text);

    /// Closes what is open. The whole part, UTF-8.
    QByteArray bytes();

private:
    QByteArray bytes_;
    QXmlStreamWriter writer_;
};

/// Characters XML 1.0 cannot hold are left out (production 2, Char).
QString xmlText(const QString &text);

}  // namespace motebok::docx
