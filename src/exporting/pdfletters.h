// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/pdffonts.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace motebok::pdf {

/// Whether there is nothing to see: blanks, soft hyphens, joiners.
bool isBlank(const QString &text);

/// Text made ready for drawing. What no font can draw is drawn as U+FFFD; `originals` has what stood there, by place in
/// `drawn`, so that it is still there for those who search, copy or listen.
struct DrawableText {
    QString drawn;
    QMap<qsizetype, QString> originals;

    /// What part of `drawn` says.
    QString original(qsizetype from, qsizetype length) const;
};

/// Knows which characters can be drawn with fonts that may be embedded, and remembers those that cannot.
class Letters {
public:
    explicit Letters(FontSet &fonts) : fonts_(fonts) {}

    /// Line breaks become U+2028; tabs become blanks, in fixed-pitch text up to the next eighth column.
    DrawableText prepare(const QString &text, Typeface typeface);

    void reportMissing(const QString &letter);
    /// In the order met, each once.
    const QStringList &missing() const { return missing_; }

private:
    bool canDraw(char32_t character, Typeface typeface);
    bool probe(char32_t character, Typeface typeface);

    FontSet &fonts_;
    QHash<QPair<int, char32_t>, bool> known_;
    QStringList missing_;
};

}  // namespace motebok::pdf
