// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace motebok {

/// Foreign HTML made ready for the parser: only tags that mean something here, with the attributes that do.
struct CleanHtml {
    QByteArray utf8;
    bool broken = false;     ///< tags left open, closed twice or crossing each other
    bool tooDeep = false;    ///< nested deeper than anyone writes; the innermost tags were left out
    bool struckOut = false;  ///< struck-out text is in it, which looks like any other text from now on
    int scripts = 0;
    int pictures = 0;  ///< pictures without a text to stand for them
};

/// Keeps every word. Tags nest at most 200 deep in what comes out, so that no parser runs out of stack.
CleanHtml cleanHtml(const QString &html);

}  // namespace motebok
