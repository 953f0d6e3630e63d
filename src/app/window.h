// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace motebok {

/// Opens the window on a book and runs until it is closed. Needs a QApplication. Exit code 1 if the book cannot be
/// opened, which the user has been told.
int runWindow(const QString &book, const QStringList &files);

}  // namespace motebok
