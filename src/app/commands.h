// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "base/clock.h"

#include <QFile>

namespace motebok {

/// Where a command speaks: `out` carries what was asked for and nothing else.
struct Streams {
    QFile &out;
    QFile &err;
};

/// Runs everything but the window. Exit code: 0 done, 1 failed (one line on `err`).
int runCommand(const Invocation &invocation, const Streams &streams, const Clock &clock = systemClock());

/// Whether the command draws text and so needs a QGuiApplication.
bool needsFonts(const Invocation &invocation);

/// One line on `err`: "motebok: …".
void say(QFile &err, const QString &message);

}  // namespace motebok
