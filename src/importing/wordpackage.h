// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct zip;

namespace motebok {

/// Whether the bytes begin as a Word file does: a ZIP container, or the OLE container of an encrypted or old one.
bool looksLikeWordFile(const QByteArray &bytes);

/// The container of a Word file (ISO/IEC 29500-2), read with libzip. Nothing is unpacked to disk and nothing outside
/// the file is looked at. Parts are bounded, whatever the container says of their size.
class WordPackage {
public:
    /// Errors (BadInput): not a Word file, broken, encrypted, an old .doc, too large.
    static Result<WordPackage> open(const QByteArray &bytes);
    WordPackage(WordPackage &&) noexcept = default;
    WordPackage &operator=(WordPackage &&) noexcept = default;

    /// The part with that name ("word/document.xml"); empty when there is none. Error when it cannot be read.
    Result<QByteArray> part(const QString &name) const;
    /// The main document, by the package's relationships.
    QString mainPart() const { return mainPart_; }

    struct Relationship {
        QString target;  ///< a part's name, or what lies outside the file
        enum class Mode { Internal, External };
        Mode mode = Mode::Internal;
        QString type;  ///< the last word of its URI: "hyperlink", "styles", "header"
    };
    /// Of a part, by id.
    Result<QHash<QString, Relationship>> relationships(const QString &part) const;
    /// The part a relationship of that type leads to; empty when there is none.
    static QString partOfType(const QHash<QString, Relationship> &relationships, const QString &type);

private:
    struct Discard {
        void operator()(struct zip *archive) const;
    };
    WordPackage() = default;

    QByteArray bytes_;  // what the archive reads from
    std::unique_ptr<struct zip, Discard> archive_;
    QString mainPart_;
};

/// XML of a Word file: a document type declaration (entities) is refused, as Word never writes one.
Result<void> refuseEntities(const QByteArray &xml);

}  // namespace motebok
