// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace motebok::test {

/// Makes Word files as Word packs them, from the XML of their parts.
class WordFile {
public:
    /// A document with this inside w:body.
    explicit WordFile(const QString &body);

    /// What stands in a part, whole; the relationship of the document to it is made.
    WordFile &with(const QString &name, const QString &type, const QByteArray &xml);
    /// A relationship of the document to something outside.
    WordFile &linking(const QString &id, const QString &target);
    /// Any part, without a relationship.
    WordFile &holding(const QString &name, const QByteArray &bytes);

    QByteArray bytes() const;

private:
    QMap<QString, QByteArray> parts_;
    QString relationships_;
};

/// A part of WordprocessingML with that root and content.
QByteArray wordPart(const QString &root, const QString &content);

/// A paragraph of plain words.
QString p(const QString &words);
/// A table; cells are plain words, or XML where they begin with "<".
QString table(const QList<QStringList> &rows);

/// A ZIP file of these.
QByteArray zipped(const QMap<QString, QByteArray> &parts);

}  // namespace motebok::test
