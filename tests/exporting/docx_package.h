// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace motebok::test {

/// A Word file taken apart again, with libzip and an XML reader of its own.
struct DocxPackage {
    explicit DocxPackage(const QByteArray &bytes);

    QStringList names;  ///< in the order of the container
    QMap<QString, QByteArray> parts;

    /// Every part is XML that can be read; empty, or what is wrong.
    QString malformed() const;
};

/// A paragraph of the body as Word prints it.
struct PrintedParagraph {
    QString style;
    QString label;  ///< "3.", "•" or empty, counted from numbering.xml as Word counts
    QString text;   ///< br and tab as '\n' and '\t'
    bool inTable = false;
};
QList<PrintedParagraph> printed(const DocxPackage &package);

}  // namespace motebok::test
