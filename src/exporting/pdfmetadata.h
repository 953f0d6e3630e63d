// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace motebok::pdf {

/// What the file says about itself.
struct Metadata {
    QString title;
    QString author;    ///< may be empty
    QString language;  ///< "nn-NO"
    QString producer;
    QDateTime written;  ///< UTC
};

/// The XMP packet: conforms to PDF/A-2a (ISO 19005-2, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5). PDF/A does not know the
/// PDF/UA property, so the packet describes it in an extension schema (ISO 19005-2, 6.6.2.3).
QByteArray xmpPacket(const Metadata &metadata);

/// "D:20260131120000Z" (ISO 32000-1, 7.9.4).
QByteArray pdfDate(const QDateTime &time);

}  // namespace motebok::pdf
